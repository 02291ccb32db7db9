"""Counts what was passed on to facilitators within the hour, each a look-up under an index, and strangers' letters."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import Connection, bindparam, func, select

from listserv.model.crowd import COLLECTED, NOBODY, Crowd
from listserv.model.incoming import Incoming
from listserv.model.intent import Bounce, Due, Post
from listserv.model.member import Member
from listserv.store.tables import agenda, letters

KINDS = ("private/passed-on", "private/unclear", "join/unsure-note")
AN_HOUR = timedelta(hours=1)


def read(db: Connection, list_id: int, incoming: Incoming, facilitators: Sequence[Member], now: datetime) -> Crowd:
    """What is to be known where something may be passed on, or where the letter about all that waits is due."""
    intent = incoming.intent
    if isinstance(intent, Due):
        return Crowd(told=tuple(db.scalars(_TOLD, {"of": list_id}))) if intent.what == COLLECTED else NOBODY
    if incoming.door != "mail" or not facilitators or incoming.actor is None or isinstance(intent, Bounce | Post):
        return NOBODY
    # Each facilitator gets them all, so that what went to one of them is what there was.
    asked = {"of": list_id, "to": facilitators[0].address, "since": now - AN_HOUR}
    return Crowd(*db.execute(_COUNTS, {**asked, "author": incoming.address}).one())


_WAIT = (agenda.c.list_id == bindparam("of")) & (agenda.c.what == COLLECTED) & agenda.c.done_at.is_(None)
_TOLD = select(agenda.c["values"]).where(_WAIT).order_by(agenda.c.id)
_LATELY = (
    (letters.c.list_id == bindparam("of"))
    & (letters.c.address == bindparam("to"))
    & letters.c.kind.in_(KINDS)
    & (letters.c.created_at >= bindparam("since"))
)
_BY_AUTHOR = func.lower(letters.c["values"]["address"].as_string()) == bindparam("author")
_COUNTS = select(
    select(func.count()).select_from(letters).where(_LATELY & _BY_AUTHOR).scalar_subquery().label("by_author"),
    select(func.count()).select_from(letters).where(_LATELY).scalar_subquery().label("in_all"),
    select(func.count()).select_from(agenda).where(_WAIT).scalar_subquery().label("waiting"),
)
"""Asked for every message to us, so it is put together once."""


def strangers_told(db: Connection, list_id: int, now: datetime) -> int:
    """How many letters went to whoever is on no roll within the hour, of the last thousands that were written.

    Invitations are none of them: a facilitator wanted these written.
    """
    return int(db.execute(_TO_STRANGERS, {"of": list_id, "since": now - AN_HOUR}).scalar_one())


_LAST_WRITTEN = (
    select(letters.c.list_id, letters.c.member_id, letters.c.created_at, letters.c.kind)
    .order_by(letters.c.id.desc())
    .limit(5_000)
).subquery()
_TO_STRANGERS = (
    select(func.count())
    .select_from(_LAST_WRITTEN)
    .where(
        (_LAST_WRITTEN.c.list_id == bindparam("of"))
        & _LAST_WRITTEN.c.member_id.is_(None)
        & _LAST_WRITTEN.c.kind.not_like("invite/%")
        & (_LAST_WRITTEN.c.created_at >= bindparam("since"))
    )
)
