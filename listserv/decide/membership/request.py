"""A request to join, where facilitators decide who does: they are asked, may ask back, and the first answer counts."""

import re
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from listserv.decide import private, telling
from listserv.decide.identity.names import among_us, called
from listserv.decide.identity.proof import acting, not_from_facilitator
from listserv.decide.limits import REQUESTS_AGAIN_A_DAY
from listserv.decide.membership import starting, taster, welcome
from listserv.decide.words import admitting
from listserv.model.decision import Appoint, Cancel, Change, Close, Decision, Effect, Write
from listserv.model.incoming import Incoming
from listserv.model.intent import Answer, Due
from listserv.model.letter import Ask, Letter
from listserv.model.member import Member
from listserv.model.situation import Situation

DECIDE_WITHIN = timedelta(days=60)
REMINDER = "join-reminder"
REMIND_AFTER = timedelta(days=2)
REMIND_AGAIN_AFTER = timedelta(days=5)
_THANKS = re.compile(
    r"(?i)(?:\W*\b(?:ok|okay|many|thanks?|thank you|so much|very much|a lot|great|lovely|cheers|ta|brilliant|perfect"
    r"|wonderful|noted|i will wait|i'll wait)\b)+\W*"
)


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


def remind(work: Due, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """A request to join that nobody decided: the facilitators are asked once more, and a last time."""
    values, asker = work.values, situation.holder
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
    question = situation.asked
    if refused := not_from_facilitator(answer, incoming, situation):
        return refused
    facilitator = acting(situation)
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
    question = situation.asked
    if situation.asked_again_today >= REQUESTS_AGAIN_A_DAY:
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
    question = situation.asked
    address, name = question.values["address"], question.values.get("name", "")
    consent = f"{now:%Y-%m-%d %H:%M} UTC: answered YES by mail from {address}; let in by {facilitator.address}"
    if question.values.get("taster"):
        begun = taster.begun(address, name, consent, facilitator.address, now)
        return Decision("answered", "taster", f"{address} tastes.", (Close(question.id), *begun, *told))
    by = facilitator.address
    starts = starting.remembered(question.values)
    begun = welcome.as_member(
        address, name, situation, now, by=by, signed=signed, words=said, consent=consent, starts=starts
    )
    return Decision("answered", "joined", f"{address} joined.", (Close(question.id), *begun, *told))


def tell_others(
    address: str, facilitator: Member, yes: bool, situation: Situation, now: datetime
) -> tuple[Effect, ...]:
    """The other facilitators learn who decided, what, and when."""
    values = {"address": address, "by": among_us(facilitator), "yes": yes, "at": now.isoformat()}
    return telling.each(situation.other_facilitators(facilitator), "join/decided", values)


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
    question = situation.asked
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
    question, asker = situation.asked, situation.holder
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
