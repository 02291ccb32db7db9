"""Joining: asked, confirmed, decided by a facilitator where the list wants that, and welcomed (D1, D5)."""

from datetime import datetime, timedelta

from listserv.decide.proof import from_elsewhere, proven
from listserv.mail import address as addresses
from listserv.model.decision import Close, Decision, Effect, Subscribe, Write
from listserv.model.incoming import Incoming
from listserv.model.intent import Answer, Wish
from listserv.model.letter import Ask, Letter
from listserv.model.situation import Situation

CONFIRM_WITHIN = timedelta(days=14)
DECIDE_WITHIN = timedelta(days=60)
PROFILE_WITHIN = timedelta(days=365)
TOLD_A_DAY = 3
"""So many letters that change nothing go to one address."""


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
    if situation.actor and situation.actor.active:
        return _already(address, situation, now)
    if situation.asked_this_week:
        return Decision("dropped", "asked-before", "The question whether they want to join is still open.")
    if place.join == "invite" and situation.told_today >= TOLD_A_DAY:
        return Decision("dropped", "invitation-only", "This list is by invitation only, and they were told so.")
    if place.join == "invite":
        letter = Letter("join/invitation-only", address)
        return Decision("answered", "invitation-only", "This list is by invitation only.", (Write(letter),))
    if place.join == "open" and proven(incoming, situation):
        return Decision("answered", "joined", f"{address} joined.", _welcome(address, _name(incoming), situation, now))
    values = {"name": _name(incoming), "words": incoming.text[:2_000], "mode": wish.mode}
    ask = Ask("join", now + CONFIRM_WITHIN, values=values)
    asked = Subscribe(address, status="asked") if situation.actor is None else None
    effects: tuple[Effect, ...] = (*([asked] if asked else []), Write(Letter("join/confirm", address, {}, ask)))
    return Decision("answered", "asked-to-confirm", f"{address} was asked whether they want to join.", effects)


def _already(address: str, situation: Situation, now: datetime) -> Decision:
    if situation.told_today >= TOLD_A_DAY:
        return Decision("dropped", "already", f"{address} is a member already.")
    member = situation.actor
    assert member is not None
    letter = Letter("join/already", member.address, {}, Ask("open", now + PROFILE_WITHIN, member.id))
    return Decision("answered", "already", f"{address} is a member already.", (Write(letter),))


def _name(incoming: Incoming) -> str:
    return incoming.actor.name if incoming.actor else ""


def _welcome(
    address: str, name: str, situation: Situation, now: datetime, *, by: str = "", words: str = "", consent: str = ""
) -> tuple[Effect, ...]:
    said = consent or f"{now:%Y-%m-%d %H:%M} UTC: answered YES by mail from {address}"
    ask = Ask("welcome", now + PROFILE_WITHIN)
    return (
        Subscribe(address, name, consent=said, by=by or address),
        Write(Letter("join/welcome", address, {"name": name, "words": words, "by": by}, ask)),
    )


def confirmed(answer: Answer, incoming: Incoming, situation: Situation, now: datetime) -> Decision | None:
    """The answer to "do you want to join?": yes, no, or something else (None)."""
    question = situation.question
    assert question is not None
    if answer.yes is False:
        return Decision("answered", "join-declined", "They do not want to join.", (Close(question.id),))
    if answer.yes is None and answer.words.strip():
        return None
    if situation.place.join == "approve":
        return _ask_facilitators(incoming, situation, now)
    name = question.values.get("name", "")
    effects = (Close(question.id), *_welcome(question.address, name, situation, now))
    return Decision("answered", "joined", f"{question.address} joined.", effects)


def _ask_facilitators(incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    question = situation.question
    assert question is not None
    values = {"address": question.address, **question.values}
    told = [
        Write(Letter("join/approve", f.address, values, Ask("approve-join", now + DECIDE_WITHIN, f.id, values=values)))
        for f in situation.facilitators
    ]
    waiting = Write(Letter("join/waiting", question.address))
    why = f"{question.address} wants to join; the facilitators were asked."
    return Decision("answered", "join-waits", why, (Close(question.id), waiting, *told))


def decided(answer: Answer, incoming: Incoming, situation: Situation, now: datetime) -> Decision | None:
    """A facilitator's answer to who wants to join: yes or no, each with words that are passed on."""
    question, facilitator = situation.question, situation.holder
    assert question is not None
    if facilitator is None or not facilitator.facilitator:
        return Decision("dropped", "no-facilitator", "The question was not sent to a facilitator of today.")
    if not proven(incoming, situation):
        return from_elsewhere(answer, facilitator)
    address = question.values["address"]
    asker = next(iter(situation.named), None)
    if asker and asker.active:
        why = f"{address} is a member already."
        return Decision(
            "answered",
            "already",
            why,
            (Close(question.id), Write(Letter("join/done", facilitator.address, {"address": address}))),
        )
    if answer.yes is None:
        return None
    others = [
        Write(Letter("join/decided", f.address, {"address": address, "by": facilitator.address, "yes": answer.yes}))
        for f in situation.facilitators
        if f.id != facilitator.id
    ]
    said = {"address": address, "yes": answer.yes, "words": answer.rest}
    done = Write(Letter("join/answered", facilitator.address, said, Ask("done", now + DECIDE_WITHIN, facilitator.id)))
    if not answer.yes:
        letter = Write(Letter("join/declined", address, {"reason": answer.rest}))
        return Decision(
            "answered", "join-declined", f"{address} was declined.", (Close(question.id), letter, done, *others)
        )
    consent = f"{now:%Y-%m-%d %H:%M} UTC: answered YES by mail from {address}; let in by {facilitator.address}"
    name = question.values.get("name", "")
    welcome = _welcome(address, name, situation, now, by=facilitator.address, words=answer.rest, consent=consent)
    return Decision("answered", "joined", f"{address} joined.", (Close(question.id), *welcome, done, *others))
