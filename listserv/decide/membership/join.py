"""Joining: asked, confirmed, decided by a facilitator where the list wants that, and welcomed (D1, D5)."""

import re
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from listserv.decide import private
from listserv.decide.identity import banned
from listserv.decide.identity.names import among_us, called
from listserv.decide.identity.proof import answering_facilitator, proven
from listserv.decide.membership import introduce, joinflood, starting, taster
from listserv.decide.words import admitting
from listserv.mail import address as addresses
from listserv.model.decision import (
    Appoint,
    Cancel,
    Change,
    Close,
    Decision,
    Effect,
    HoldPost,
    Remember,
    Subscribe,
    Write,
)
from listserv.model.incoming import Incoming
from listserv.model.intent import Answer, Command, Due, Wish
from listserv.model.letter import Ask, Letter
from listserv.model.member import Member
from listserv.model.situation import Situation

DECIDE_WITHIN = timedelta(days=60)
PROFILE_WITHIN = timedelta(days=365)
TOLD_A_DAY = 3
"""So many letters that change nothing go to one address."""
ASKED_AGAIN_A_DAY = 5
REMINDER = "join-reminder"
REMIND_AFTER = timedelta(days=2)
REMIND_AGAIN_AFTER = timedelta(days=5)
_THANKS = re.compile(
    r"(?i)(?:\W*\b(?:ok|okay|many|thanks?|thank you|so much|very much|a lot|great|lovely|cheers|ta|brilliant|perfect"
    r"|wonderful|noted|i will wait|i'll wait)\b)+\W*"
)


def wished(wish: Wish, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """Somebody wants to join."""
    address = addresses.normal(incoming.actor.address) if incoming.actor else None
    place = situation.place
    if address is None:
        return Decision("dropped", "no-address", "There is no address that could be written to.")
    if address.endswith(f"@{place.domain}"):
        return Decision("dropped", "own-address", "An address of this server cannot be a member.")
    if situation.actor and situation.actor.status == "banned":
        return Decision("dropped", "banned", "The asker is banned from this list.")
    if banned.domain_of(address, situation):
        return Decision("dropped", "banned", "The asker's domain is banned from this list.")
    if situation.actor and situation.actor.active and situation.actor.status != "taster":
        return already(address, situation, now)
    if situation.waits_to_join and place.join == "approve":
        return _still_waits(address, wish, incoming, situation, now)
    if situation.asked_this_week:
        return Decision("dropped", "asked-before", "The question whether they want to join is still open.")
    if place.join == "invite" and not _is_invited(address, situation) and situation.told_today >= TOLD_A_DAY:
        return Decision("dropped", "invitation-only", "This list is by invitation only, and they were told so.")
    if place.join == "invite" and not _is_invited(address, situation):
        letter = Letter("join/invitation-only", address)
        return Decision("answered", "invitation-only", "This list is by invitation only.", (Write(letter),))
    starts = starting.asked(incoming.intent, incoming.text, situation, now)
    starts |= {"mode": wish.mode} if wish.mode and "mode" not in starts else {}
    if place.join == "open" and proven(incoming, situation):
        effects = _welcome(address, _name(incoming), situation, now, starts=starts)
        return Decision("answered", "joined", f"{address} joined.", effects)
    values = {"name": _name(incoming), "words": incoming.text[:2_000], "starts": starts}
    if later := joinflood.limited(address, values, situation, now):
        return later
    asked = Subscribe(address, status="asked") if situation.actor is None else None
    effects = (*([asked] if asked else []), joinflood.ask(address, values, now))
    return Decision("answered", "asked-to-confirm", f"{address} was asked whether they want to join.", effects)


def instead_of_post(
    intent: Command, held: Decision, incoming: Incoming, situation: Situation, now: datetime
) -> Decision:
    """A stranger's message to the list that sounds like joining: they are asked whether they want to (D2).

    It waits as the post that it may be where any other reason holds it, or where they are not asked now.
    """
    stranger = any(isinstance(effect, HoldPost) and effect.rule == "stranger" for effect in held.effects)
    if not stranger or {wish.name for wish in intent.doubtful} != {"join"}:
        return held
    asked = wished(intent.doubtful[0], incoming, situation, now)
    return asked if asked.end == "answered" else held


def _still_waits(address: str, wish: Wish, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """Whoever asks again while their request waits is not asked anew: the facilitators are, with what they say now."""
    if situation.told_today >= TOLD_A_DAY:
        return Decision("dropped", "asked-before", "Their request waits for a facilitator, and they were told so.")
    starts = starting.asked(incoming.intent, incoming.text, situation, now)
    starts |= {"mode": wish.mode} if wish.mode and "mode" not in starts else {}
    values = {"name": _name(incoming), "words": incoming.text[:2_000], "starts": starts}
    return ask_facilitators(address, values, situation, now)


def with_beside(wishes: tuple[Wish, ...]) -> tuple[Wish, ...]:
    """ "Join, weekly please, my name is Jo" is one wish of somebody who is no member yet."""
    if not any(wish.name == "join" for wish in wishes):
        return wishes
    modes = [wish.mode for wish in wishes if wish.name == "mode"]
    rest = tuple(wish for wish in wishes if wish.name != "join" and wish.name not in starting.NAMES)
    return (Wish("join", mode=modes[-1] if modes else ""), *rest)


def _is_invited(address: str, situation: Situation) -> bool:
    """Whether a facilitator invited this address, or it tastes by a facilitator's leave."""
    tastes = bool(situation.actor and situation.actor.status == "taster")
    return tastes or any(one.address == address for one in situation.gathering.invitations)


def already(address: str, situation: Situation, now: datetime) -> Decision:
    """Says so to whoever wants to join and belongs."""
    if situation.told_today >= TOLD_A_DAY:
        return Decision("dropped", "already", f"{address} is a member already.")
    member = situation.actor
    assert member is not None
    ask = Ask("open", now + PROFILE_WITHIN, member.id)
    letter = Letter("join/already", member.address, {"taster": member.status == "taster"}, ask)
    return Decision("answered", "already", f"{address} is a member already.", (Write(letter),))


def _name(incoming: Incoming) -> str:
    return incoming.actor.name if incoming.actor else ""


def _welcome(
    address: str,
    name: str,
    situation: Situation,
    now: datetime,
    *,
    by: str = "",
    signed: str = "",
    words: str = "",
    consent: str = "",
    starts: Mapping[str, Any] | None = None,
    passed_on: bool = False,
) -> tuple[Effect, ...]:
    said = consent or f"{now:%Y-%m-%d %H:%M} UTC: answered YES by mail from {address}"
    ask = Ask("welcome", now + PROFILE_WITHIN)
    before = next((m for m in (situation.actor, situation.holder, *situation.named) if m and m.knows(address)), None)
    starts = {**starting.kept(before), **(starts or {})}
    mode = str(starts.get("mode", ""))
    kept: dict[str, Any] = {} if mode else taster.kept(address, situation) or _as_before(before)
    also = starting.shown(starts, situation.place)
    name = str(starts.get("name", name))
    shown = {"name": name, "words": words, "by": signed, "mode": mode, **kept, "starts": also, "passed_on": passed_on}
    mode_chosen, settings = starting.chosen(starts), starting.columns(starts)
    return (
        Subscribe(address, name, mode=mode_chosen, consent=said, by=by or address, settings=settings),
        *([Remember(address)] if address in situation.forgotten else []),
        *taster.over(address, situation),
        *introduce.appointment(address, situation, now),
        Write(Letter("join/welcome", address, shown, ask)),
    )


def _as_before(member: Member | None) -> dict[str, Any]:
    """The mail that somebody gets who was a member once, or who said it while their request waited."""
    if member is None or member.status not in ("asked", "left") or member.mode == "every":
        return {}
    return {"mode": member.mode, "before": member.status == "left"}


def confirmed(answer: Answer, incoming: Incoming, situation: Situation, now: datetime) -> Decision | None:
    """The answer to "do you want to join?": yes, no, or something else (None)."""
    question = situation.question
    assert question is not None
    if starting.declines(answer):
        return Decision("answered", "join-declined", "They do not want to join.", (Close(question.id),))
    if not starting.joins(answer):
        return None
    starts = starting.remembered(question.values) | starting.asked(answer, answer.words, situation, now)
    more = starting.left_over(answer, situation, now)
    if situation.place.join == "approve":
        about = {**question.values, "starts": starts}
        about |= {"answered": answer.rest[:2_000]} if more else {}
        asked = ask_facilitators(question.address, about, situation, now)
        return asked.preceded_by(Close(question.id))
    name = question.values.get("name", "")
    welcome = _welcome(question.address, name, situation, now, starts=starts, passed_on=bool(more))
    return Decision("answered", "joined", f"{question.address} joined.", (Close(question.id), *welcome, *more))


def ask_facilitators(address: str, about: Mapping[str, Any], situation: Situation, now: datetime) -> Decision:
    """Shows the asker's words to all facilitators; the first answer decides."""
    values = {**about, "address": address}
    told = [Write(_approve(values, f, now)) for f in situation.facilitators]
    waiting = Write(Letter("join/waiting", address, {}, Ask("join-waiting", now + DECIDE_WITHIN, values=values)))
    why = f"{address} wants to join; the facilitators were asked."
    member = situation.actor or situation.holder
    old = (Cancel(REMINDER, member.id),) if member else ()
    again = Appoint(REMINDER, now + REMIND_AFTER, values=values, address=address)
    return Decision("answered", "join-waits", why, (waiting, *told, *old, again))


def remind(incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """A request to join that nobody decided: the facilitators are asked once more, and a last time."""
    assert isinstance(incoming.intent, Due)
    values, asker = incoming.intent.values, situation.holder
    if asker is None or asker.status != "asked":
        return Decision("done", "decided", "The request is decided.")
    told = [Write(_approve({**values, "still": True}, f, now)) for f in situation.facilitators]
    last = bool(values.get("still"))
    again = Appoint(REMINDER, now + REMIND_AGAIN_AFTER, asker.id, values={**values, "still": True})
    why = f"{asker.address} still waits to join; the facilitators were asked again."
    return Decision("done", "join-reminded", why, (*told, *(() if last else (again,))))


def once_more(values: Mapping[str, Any], facilitator: Member, now: datetime) -> Letter:
    """The question about somebody who still waits, for a facilitator who asks what does."""
    return _approve({**values, "still": True}, facilitator, now)


def _approve(values: Mapping[str, Any], facilitator: Member, now: datetime) -> Letter:
    ask = Ask("approve-join", now + DECIDE_WITHIN, facilitator.id, values=values)
    shown = {"taster": False, "asked": "", "asked_by": "", "answered": "", **values}
    return Letter("join/approve", facilitator.address, shown, ask)


def decided(answer: Answer, incoming: Incoming, situation: Situation, now: datetime) -> Decision | None:
    """A facilitator's answer to who wants to join: YES and NO with words that are passed on, or ASK with a question."""
    question = situation.question
    assert question is not None
    facilitator = answering_facilitator(answer, incoming, situation)
    if isinstance(facilitator, Decision):
        return facilitator
    address = question.values["address"]
    asker = next((member for member in situation.named if member.knows(address)), None)
    if by := situation.gathering.barred:
        told = Write(Letter("join/barred", facilitator.address, {"address": address, "by": by}))
        return Decision("answered", "barred", f"{address} was banned by {by}.", (Close(question.id), told))
    if situation.gathering.settled or (asker and asker.active):
        return _settled_before(question.id, address, asker, facilitator, situation)
    said = admitting.read(answer)
    if said is None:
        return _ask_again(answer, facilitator, situation, now) if admitting.is_about_them(answer) else None
    if said.asks:
        return _ask_back(said.words, facilitator, incoming, situation, now)
    yes = bool(said.yes)
    shown = {"address": address, "yes": yes, "words": said.words, "kept_back": said.kept_back}
    done = Write(Letter("join/answered", facilitator.address, shown, Ask("done", now + DECIDE_WITHIN, facilitator.id)))
    others = tell_others(address, facilitator, yes, situation, now)
    if not yes:
        ask = Ask("private", now + DECIDE_WITHIN, values={"subject": ""})
        letter = Write(Letter("join/declined", address, {"reason": said.words}, ask))
        turned = [Change(asker.id, {"status": "left"}, facilitator.address, "decline")] if asker else []
        effects: tuple[Effect, ...] = (Close(question.id), *turned, letter, done, *others)
        return Decision("answered", "join-declined", f"{address} was declined.", effects)
    return _let_in(said.words, facilitator, called(facilitator, incoming), (done, *others), situation, now)


def _ask_again(answer: Answer, facilitator: Member, situation: Situation, now: datetime) -> Decision:
    """What cannot be read as YES, NO or ASK is asked back with just these; the words are kept, as ASK may send them."""
    question = situation.question
    assert question is not None
    if situation.asked_again_today >= ASKED_AGAIN_A_DAY:
        told = private.not_understood(facilitator, situation, now)
        return Decision(
            "delivered" if told else "dropped", "join-unclear", "They were asked several times today.", told
        )
    about = {**question.values, "said": answer.words.strip()[:2_000]}
    ask = Ask("approve-join", now + DECIDE_WITHIN, facilitator.id, values=about)
    letter = Letter("join/which", facilitator.address, {"name": "", **about}, ask)
    why = f"It was not clear what {facilitator.address} wants to answer about {about['address']}; they were asked."
    return Decision("answered", "join-unclear", why, (Write(letter),))


def _let_in(
    said: str, facilitator: Member, signed: str, told: tuple[Effect, ...], situation: Situation, now: datetime
) -> Decision:
    question = situation.question
    assert question is not None
    address, name = question.values["address"], question.values.get("name", "")
    consent = f"{now:%Y-%m-%d %H:%M} UTC: answered YES by mail from {address}; let in by {facilitator.address}"
    if question.values.get("taster"):
        begun = taster.begun(address, name, consent, facilitator.address, now)
        return Decision("answered", "taster", f"{address} tastes.", (Close(question.id), *begun, *told))
    by = facilitator.address
    starts = starting.remembered(question.values)
    welcome = _welcome(address, name, situation, now, by=by, signed=signed, words=said, consent=consent, starts=starts)
    return Decision("answered", "joined", f"{address} joined.", (Close(question.id), *welcome, *told))


def tell_others(
    address: str, facilitator: Member, yes: bool, situation: Situation, now: datetime
) -> tuple[Effect, ...]:
    """The other facilitators learn who decided, what, and when."""
    values = {"address": address, "by": among_us(facilitator), "yes": yes, "at": now.isoformat()}
    return tuple(
        Write(Letter("join/decided", f.address, values)) for f in situation.facilitators if f.id != facilitator.id
    )


def _settled_before(
    question: int, address: str, asker: Member | None, facilitator: Member, situation: Situation
) -> Decision:
    """Another facilitator was quicker: who, and when."""
    what, by, at = situation.gathering.settled or ("join", "", None)
    values = {"address": address, "yes": what != "decline", "by": by, "at": at.isoformat() if at else ""}
    told = Write(Letter("join/done", facilitator.address, values))
    return Decision("answered", "already", f"It was decided about {address} before.", (Close(question), told))


def _ask_back(words: str, facilitator: Member, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """The facilitator's question goes to the asker under the list's name; the answer comes back to all of them.

    A bare ASK sends what was not understood just before.
    """
    question = situation.question
    assert question is not None
    about = {key: value for key, value in question.values.items() if key != "said"}
    address = about["address"]
    words = words or question.values.get("said", "")
    if not words:
        again = Ask("approve-join", now + DECIDE_WITHIN, facilitator.id, values=about)
        letter = Letter("join/ask-what", facilitator.address, {"address": address}, again)
        return Decision("answered", "ask-what", "It did not say what to ask.", (Write(letter),))
    values = {**about, "asked": words[:2_000], "asked_by": called(facilitator, incoming)}
    put = Letter("join/question", address, values, Ask("join-question", now + DECIDE_WITHIN, values=values))
    done = Letter(
        "join/asked", facilitator.address, {"address": address}, Ask("open", now + DECIDE_WITHIN, facilitator.id)
    )
    return Decision("answered", "asked-back", f"{address} was asked a question.", (Write(put), Write(done)))


def told_more(answer: Answer, incoming: Incoming, situation: Situation, now: datetime) -> Decision | None:
    """What the asker answers to a facilitator's question, or adds to the request: the facilitators decide with it."""
    question, asker = situation.question, situation.holder
    assert question is not None
    words = answer.words.strip()[:2_000]
    if any(wish.name in ("leave", "forget-me") for wish in answer.wishes) or (asker and asker.active):
        return None
    if not words:
        return Decision("dropped", "empty-answer", "The answer is empty.")
    if _THANKS.fullmatch(words):
        return Decision("dropped", "thanks", "They only said thank you.")
    if situation.gathering.settled:
        return private.continued(answer, incoming, situation, now)
    starts = starting.asked(answer, answer.words, situation, now)
    values = {**question.values, "answered": words, "starts": starting.remembered(question.values) | starts}
    told: list[Effect] = [Write(_approve(values, f, now)) for f in situation.facilitators]
    if starts and asker and asker.status == "asked":  # whichever of our letters is answered, they begin so
        told.append(Change(asker.id, starts, asker.address, "join"))
    return Decision(
        "answered", "join-waits", f"{question.address} wrote more; the facilitators were asked again.", (*told,)
    )
