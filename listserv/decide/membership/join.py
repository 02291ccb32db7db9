"""Somebody wants to join: asked whether it was them, then a member or shown to the facilitators (D1, D5)."""

from datetime import datetime
from typing import Any

from listserv.decide.identity import banned
from listserv.decide.identity.proof import proven
from listserv.decide.limits import TOLD_A_DAY
from listserv.decide.membership import joinflood, request, starting, welcome
from listserv.mail import address as addresses
from listserv.model.decision import Close, Decision, HoldPost, Subscribe, Write
from listserv.model.incoming import Incoming
from listserv.model.intent import Answer, Command, Wish
from listserv.model.letter import Ask, Letter
from listserv.model.situation import Situation


def wished(wish: Wish, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """Somebody wants to join."""
    address = addresses.normal(incoming.address)
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
    if place.join == "invite" and not _is_invited(address, situation):
        return _invitation_only(address, situation)
    values = _request(wish, incoming, situation, now)
    if place.join == "open" and proven(incoming, situation):
        effects = welcome.as_member(address, incoming.name, situation, now, starts=values["starts"])
        return Decision("answered", "joined", f"{address} joined.", effects)
    if later := joinflood.limited(address, values, situation, now):
        return later
    asked = () if situation.actor else (Subscribe(address, status="asked"),)
    effects = (*asked, joinflood.ask(address, values, now))
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
    return request.ask_facilitators(address, _request(wish, incoming, situation, now), situation, now)


def _request(wish: Wish, incoming: Incoming, situation: Situation, now: datetime) -> dict[str, Any]:
    """What is remembered of it: their name, their words, and what they want to begin with."""
    starts = starting.asked(incoming.intent, incoming.text, situation, now)
    starts |= {"mode": wish.mode} if wish.mode and "mode" not in starts else {}
    return {"name": incoming.name, "words": incoming.text[:2_000], "starts": starts}


def _invitation_only(address: str, situation: Situation) -> Decision:
    if situation.told_today >= TOLD_A_DAY:
        return Decision("dropped", "invitation-only", "This list is by invitation only, and they were told so.")
    letter = Letter("join/invitation-only", address)
    return Decision("answered", "invitation-only", "This list is by invitation only.", (Write(letter),))


def with_beside(wishes: tuple[Wish, ...], name: str, beside: frozenset[str]) -> tuple[Wish, ...]:
    """ "Join, weekly please, my name is Jo" is one wish, and so is "back please, but weekly": with what is beside."""
    if not any(wish.name == name for wish in wishes):
        return wishes
    modes = [wish.mode for wish in wishes if wish.name == "mode"]
    rest = tuple(wish for wish in wishes if wish.name != name and wish.name not in beside)
    return (Wish(name, mode=modes[-1] if modes else ""), *rest)


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
    ask = Ask("open", now + welcome.PROFILE_WITHIN, member.id)
    letter = Letter("join/already", member.address, {"taster": member.status == "taster"}, ask)
    return Decision("answered", "already", f"{address} is a member already.", (Write(letter),))


def confirmed(answer: Answer, incoming: Incoming, situation: Situation, now: datetime) -> Decision | None:
    """The answer to "do you want to join?": yes, no, or something else (None)."""
    question = situation.asked
    if starting.declines(answer):
        return Decision("answered", "join-declined", "They do not want to join.", (Close(question.id),))
    if not starting.joins(answer):
        return None
    starts = starting.remembered(question.values) | starting.asked(answer, answer.words, situation, now)
    more = starting.left_over(answer, situation, now)
    if situation.place.join == "approve":
        about = {**question.values, "starts": starts}
        about |= {"answered": answer.rest[:2_000]} if more else {}
        asked = request.ask_facilitators(question.address, about, situation, now)
        return asked.preceded_by(Close(question.id))
    name = question.values.get("name", "")
    begun = welcome.as_member(question.address, name, situation, now, starts=starts, passed_on=bool(more))
    return Decision("answered", "joined", f"{question.address} joined.", (Close(question.id), *begun, *more))
