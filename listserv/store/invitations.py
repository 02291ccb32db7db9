"""Whom facilitators invited, and what came of it."""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import Connection, Row, bindparam, delete, insert, select, update

from listserv.model.invitation import Invitation, Invite
from listserv.store.tables import invitations


def enter(db: Connection, list_id: int, wish: Invite, now: datetime) -> int:
    """Writes down that somebody is invited; gives the row. Whoever has one already is not to be invited."""
    row = {
        "list_id": list_id,
        "address": wish.address,
        "name": wish.name[:200],
        "words": wish.words,
        "by": wish.by,
        "invited_at": now,
    }
    key = db.execute(insert(invitations).values(**row)).inserted_primary_key
    assert key is not None
    return int(key[0])


def by_id(db: Connection, row: int) -> Invitation | None:
    """That invitation."""
    found = db.execute(select(invitations).where(invitations.c.id == row)).first()
    return _one(found) if found else None


def among(db: Connection, list_id: int, addresses: Iterable[str]) -> tuple[Invitation, ...]:
    """The invitations of these addresses."""
    wanted = tuple({address.lower() for address in addresses})
    if not wanted:
        return ()
    return tuple(_one(row) for row in db.execute(_AMONG, {"of": list_id, "wanted": wanted}))


_AMONG = (
    select(invitations)
    .where((invitations.c.list_id == bindparam("of")) & invitations.c.address.in_(bindparam("wanted", expanding=True)))
    .order_by(invitations.c.id)
)
"""Read for every message, so it is put together once."""


def all_of(db: Connection, list_id: int) -> tuple[Invitation, ...]:
    """Every invitation of a list that is remembered, in the order in which they were sent."""
    mine = select(invitations).where(invitations.c.list_id == list_id).order_by(invitations.c.id)
    return tuple(_one(row) for row in db.execute(mine))


def answered(db: Connection, row: int, answer: str, now: datetime) -> None:
    """What they said."""
    db.execute(update(invitations).where(invitations.c.id == row).values(answer=answer, answered_at=now))


def reminded(db: Connection, row: int, now: datetime) -> None:
    """The one reminder was sent."""
    db.execute(update(invitations).where(invitations.c.id == row).values(reminded_at=now))


def drop(db: Connection, row: int) -> None:
    """The invitation is forgotten."""
    db.execute(delete(invitations).where(invitations.c.id == row))


def _one(row: Row[tuple[object, ...]]) -> Invitation:
    return Invitation(
        id=row.id,
        address=row.address,
        name=row.name,
        words=row.words,
        by=row.by,
        invited_at=row.invited_at,
        reminded_at=row.reminded_at,
        answer=row.answer,
        answered_at=row.answered_at,
    )
