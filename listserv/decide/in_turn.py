"""What the wishes of one mail do one after the other: each is looked at as the ones before it have left things."""

from collections.abc import Callable, Sequence
from dataclasses import fields, replace
from datetime import datetime
from typing import Any

from listserv.decide.identity.proof import who
from listserv.model.decision import Change, Decision, Effect
from listserv.model.incoming import Incoming
from listserv.model.intent import Wish
from listserv.model.member import Member
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
