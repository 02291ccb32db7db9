"""One letter to several people, of whom each answers for themselves."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from listserv.decide.identity.names import known_as
from listserv.model.decision import Write
from listserv.model.incoming import Incoming
from listserv.model.letter import Ask, Letter
from listserv.model.member import Member
from listserv.model.situation import Situation


def each(
    readers: Iterable[Member],
    kind: str,
    shown: Mapping[str, Any],
    ask: Ask | None = None,
    *,
    attach: int | None = None,
) -> tuple[Write, ...]:
    """The same letter to each of these; the question is put to every one of them."""
    return tuple(
        Write(Letter(kind, one.address, shown, replace(ask, member=one.id) if ask else None, attach)) for one in readers
    )


def done_by(
    member: Member, incoming: Incoming, situation: Situation, kind: str, shown: Mapping[str, Any], ask: Ask | None
) -> tuple[Write, ...]:
    """What this facilitator did, to them and to the others, who read `by` whom."""
    mine = each((member,), kind, {**shown, "by": ""}, ask)
    by = known_as(member, incoming)
    return (*mine, *each(situation.other_facilitators(member), kind, {**shown, "by": by}, ask))
