"""What the wishes of one mail do one after the other: each is looked at as the ones before it have left things."""

from collections.abc import Callable, Sequence
from dataclasses import fields, replace
from datetime import datetime
from typing import Any

from listserv.decide.archive import conversations
from listserv.decide.identity import asked_together
from listserv.decide.identity.proof import who
from listserv.decide.membership import leave
from listserv.model.decision import Change, Decision, Effect, PassOn, Write
from listserv.model.incoming import Incoming
from listserv.model.intent import Wish
from listserv.model.member import Member
from listserv.model.personal import Apart
from listserv.model.situation import Situation

_KNOWN = frozenset(field.name for field in fields(Member)) - {"status", "facilitator", "left_at"}
"""What the rest of a mail may look at; who leaves with it, or hands over, was a member when they wrote it."""
_MOMENTS = frozenset(("paused_until", "paused_from"))
_LOOKS = frozenset(("settings",))


def each(
    wishes: Sequence[Wish],
    one: Callable[[Wish, Incoming, Situation, datetime], Decision],
    incoming: Incoming,
    situation: Situation,
    now: datetime,
) -> list[Decision]:
    """What is decided on each of these wishes."""
    decisions: list[Decision] = []
    for wish in _in_order(wishes):
        decisions.append(one(wish, incoming, situation, now))
        situation = _after(situation, decisions[-1].effects)
    return decisions


def _in_order(wishes: Sequence[Wish]) -> tuple[Wish, ...]:
    """The wishes with those that show how things stand behind those that change it."""
    return tuple(sorted(wishes, key=lambda wish: wish.name in _LOOKS))


def _after(situation: Situation, effects: Sequence[Effect]) -> Situation:
    """The situation with what these effects change about whoever writes."""
    member = who(situation)
    for effect in effects:
        if member is not None and isinstance(effect, Change) and effect.member == member.id:
            changed = replace(member, **{k: _value(k, v) for k, v in effect.values.items() if k in _KNOWN})
            holder = changed if situation.holder == member else situation.holder
            actor = changed if situation.actor == member else situation.actor
            situation, member = replace(situation, holder=holder, actor=actor), changed
    return situation


def _value(key: str, value: Any) -> Any:
    return datetime.fromisoformat(value) if key in _MOMENTS and isinstance(value, str) else value


def together(decisions: Sequence[Decision]) -> tuple[Effect, ...]:
    """What comes of all of them, each apart from the next; what is said of every wish is said once."""
    if len(decisions) == 1:
        return _once(conversations.as_one(decisions[0].effects))
    return _once(conversations.as_one(tuple(effect for each in decisions for effect in (Apart(), *each.effects))))


def _once(effects: tuple[Effect, ...]) -> tuple[Effect, ...]:
    """It is passed on, or they have left, or asked, once for every wish of a mail."""
    kept: list[Effect] = []
    for effect in asked_together.as_one(effects):
        said = isinstance(effect, PassOn) or (isinstance(effect, Write) and effect.letter.kind == leave.HAS_LEFT)
        if not (said and any(type(effect) is type(one) and _alike(effect, one) for one in kept)):
            kept.append(effect)
    return tuple(kept)


def _alike(effect: Effect, other: Effect) -> bool:
    if isinstance(effect, Write) and isinstance(other, Write):
        return effect.letter.kind == other.letter.kind
    return effect == other
