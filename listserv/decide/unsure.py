"""Somebody wants to talk to a person before they join (D3): facilitators get the note, the asker a taster to try."""

from datetime import datetime, timedelta

from listserv.decide import private
from listserv.decide.identity.names import called
from listserv.decide.identity.proof import acting, not_from_facilitator, proven
from listserv.decide.limits import TOLD_A_DAY
from listserv.decide.membership import introduce, join, leave, request, taster, welcome
from listserv.decide.people.people import cannot_join
from listserv.decide.posting import post
from listserv.mail import address as addresses
from listserv.model.decision import Close, Decision, Effect, PassOn, Remember, Subscribe, Write
from listserv.model.incoming import Incoming
from listserv.model.intent import Answer, Command, Wish
from listserv.model.letter import Ask, Letter
from listserv.model.situation import Situation

ANSWER_WITHIN = timedelta(days=90)
ENOUGH = frozenset(("leave", "mute", "stop", "no-more"))


def wished(wish: Wish, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """A stranger's note goes to the facilitators; a member's is what it looks like: a post, or a word in private."""
    if situation.actor and situation.actor.active:
        posted = isinstance(incoming.intent, Command) and incoming.intent.posted
        return post.decide(incoming, situation, now) if posted else private.decide(incoming, situation, now)
    address = addresses.normal(incoming.address)
    if address is None:
        return Decision("dropped", "no-address", "There is no address that could be answered.")
    note = PassOn("join/unsure-note", ask="unsure-note", expires_at=now + ANSWER_WITHIN)
    if situation.told_today >= TOLD_A_DAY:
        return Decision("delivered", "unsure", "Passed on to the facilitators; they were told so before.", (note,))
    why = f"{address} wants to talk to somebody first; the facilitators have the note."
    return Decision("answered", "unsure", why, (note, Write(_offer(address, situation, now, passed_on=True))))


def _offer(address: str, situation: Situation, now: datetime, *, passed_on: bool) -> Letter:
    values = {"passed_on": passed_on, "taster": not taster.had(address, situation)}
    return Letter("join/unsure", address, values, Ask("unsure", now + ANSWER_WITHIN))


def taster_wished(wish: Wish, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """TASTER in a mail of its own: begun where it is proven to be theirs, else asked at the address first."""
    address = addresses.normal(incoming.address)
    if address is None:
        return Decision("dropped", "no-address", "There is no address that letters could be sent to.")
    if situation.actor and situation.actor.active:
        return join.already(address, situation, now)
    if proven(incoming, situation):
        return _begin(address, incoming.name, incoming.text, situation, now)
    if situation.told_today >= TOLD_A_DAY:
        return Decision("dropped", "asked-before", "They were asked before.")
    why = f"{address} was asked whether they want the taster."
    return Decision("answered", "asked-to-confirm", why, (Write(_offer(address, situation, now, passed_on=False)),))


def answered(answer: Answer, incoming: Incoming, situation: Situation, now: datetime) -> Decision | None:
    """The asker's answer: TASTER begins it, a NO ends it, other words go to the facilitators."""
    question = situation.asked
    wants = "taster" in answer.said
    if wants or (answer.yes and not answer.rest):
        if situation.actor and situation.actor.active and situation.actor.knows(question.address):
            return join.already(question.address, situation, now)
        begun = _begin(question.address, incoming.name, answer.rest, situation, now)
        return begun.preceded_by(Close(question.id))
    if answer.yes is False and not answer.rest:
        return Decision("answered", "declined", "They do not want the taster.", (Close(question.id),))
    return private.continued(answer, incoming, situation, now)


def _begin(address: str, name: str, words: str, situation: Situation, now: datetime) -> Decision:
    if taster.had(address, situation):
        if situation.told_today >= TOLD_A_DAY:
            return Decision("dropped", "had-taster", "They had their taster, and were told so.")
        return Decision("answered", "had-taster", "They had their taster.", (Write(Letter("join/tasted", address)),))
    if cannot_join(address, situation) and address not in situation.forgotten:
        return Decision("dropped", "cannot-join", "This address cannot join.")
    if situation.place.join in ("approve", "invite"):
        values = {"name": name, "words": words[:2_000], "taster": True}
        return request.ask_facilitators(address, values, situation, now)
    consent = f"{now:%Y-%m-%d %H:%M} UTC: asked for a taster by mail from {address}"
    back = (Remember(address),) if address in situation.forgotten else ()
    begun = (*back, *taster.begun(address, name, consent, address, now))
    return Decision("answered", "taster", f"{address} tastes for four weeks.", begun)


def tasting(answer: Answer, incoming: Incoming, situation: Situation, now: datetime) -> Decision | None:
    """The answer to "your taster has begun": a plain no, or STOP, ends it; all else is a wish, if it is anything."""
    taste, question = situation.actor, situation.asked
    if taste is None or taste.status != "taster" or not taste.knows(question.address) or answer.wishes:
        return None
    if answer.yes and not (answer.rest or answer.word):
        return Decision("dropped", "courtesy", "They agree to what they have.")
    said = {answer.word, *(wish.name for wish in (*answer.asked, *answer.doubtful))} & ENOUGH
    if answer.yes is not False or (answer.rest and not said):
        return None
    return leave.wished(Wish("leave"), incoming, situation, now)


def decided(answer: Answer, incoming: Incoming, situation: Situation, now: datetime) -> Decision | None:
    """A facilitator's answer to the note: ADD makes the asker a member, anything else is passed to them."""
    question = situation.asked
    adds = answer.word == "add" or any(wish.name == "add" and not wish.addresses for wish in answer.wishes)
    if not adds:
        return None if answer.wishes else private.answered(answer, incoming, situation, now)
    if refused := not_from_facilitator(answer, incoming, situation):
        return refused
    facilitator = acting(situation)
    about = question.values
    address, name, now_said = about["address"].lower(), about["name"], f"{now:%Y-%m-%d %H:%M} UTC"
    if why := cannot_join(address, situation):
        values = {"what": "add", "addresses": [], "not_done": [why]}
        told = Write(Letter("people/done", facilitator.address, values))
        return Decision("answered", "already", f"{why}.", (Close(question.id), told))
    how = answer.rest or "did not say how"
    consent = f"{now_said}: asked by mail from {address}; agreed ({how}), added by {facilitator.address}"
    shown = {"name": name, "words": "", "by": called(facilitator, incoming), **taster.kept(address, situation)}
    said = {"address": address, "yes": True, "words": ""}
    effects: tuple[Effect, ...] = (
        Close(question.id),
        Subscribe(address, name, consent=consent, by=facilitator.address),
        *taster.over(address, situation),
        *introduce.appointment(address, situation, now),
        welcome.letter(address, shown, now, added=True),
        Write(Letter("join/answered", facilitator.address, said, Ask("done", now + ANSWER_WITHIN, facilitator.id))),
        *request.tell_others(address, facilitator, True, situation, now),
    )
    return Decision("answered", "joined", f"{address} joined.", effects)
