"""Letters that ask nothing and can be answered for all that, and one letter to several people."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from listserv.decide.identity.names import known_as
from listserv.model.decision import Write
from listserv.model.incoming import Incoming
from listserv.model.letter import Ask, Letter
from listserv.model.member import Member
from listserv.model.situation import Situation

ANSWERABLE = timedelta(days=90)


def answerable(now: datetime, reader: Member | None = None) -> Ask:
    """What a letter asks that asks nothing in particular: what is answered to it is read as if said to the desk."""
    return Ask("open", now + ANSWERABLE, reader.id if reader else None)


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
