"""Work for later: appointments that the clock keeps, each once."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import Connection, insert, select, update

from listserv.model.decision import Appoint, Cancel
from listserv.model.intent import Due
from listserv.store.tables import agenda

AT_ONCE = 1_000


def appoint(db: Connection, list_id: int, what: Appoint) -> int:
    """Enters an appointment; gives its row."""
    row = {
        "list_id": list_id,
        "what": what.what,
        "member_id": what.member,
        "about": what.about,
        "values": dict(what.values),
        "at": what.at,
    }
    key = db.execute(insert(agenda).values(**row)).inserted_primary_key
    assert key is not None
    return int(key[0])


def cancel(db: Connection, list_id: int, what: Cancel, now: datetime) -> int:
    """Takes waiting appointments back; gives their number. Neither member nor row named means all of that kind."""
    here = (agenda.c.list_id == list_id) & (agenda.c.what == what.what) & agenda.c.done_at.is_(None)
    if what.member is not None:
        here &= agenda.c.member_id == what.member
    if what.about is not None:
        here &= agenda.c.about == what.about
    return db.execute(update(agenda).where(here).values(done_at=now)).rowcount


def waiting(db: Connection, list_id: int, what: str) -> dict[int, datetime]:
    """When what waits of this kind comes, for each member whom it is about."""
    here = (agenda.c.list_id == list_id) & (agenda.c.what == what) & agenda.c.done_at.is_(None)
    return {row.member_id: row.at for row in db.execute(select(agenda).where(here)) if row.member_id is not None}


def due(db: Connection, lists: Collection[int], now: datetime) -> list[tuple[int, int, Due]]:
    """(row, list, work) of the appointments of these lists whose time has come, the earliest first."""
    over = agenda.c.done_at.is_(None) & (agenda.c.at <= now) & agenda.c.list_id.in_(lists)
    query = select(agenda).where(over).order_by(agenda.c.at, agenda.c.id).limit(AT_ONCE)
    return [
        (r.id, r.list_id, Due(r.what, r.about or 0, str(r.id), r.member_id, r._mapping["values"]))
        for r in db.execute(query)
    ]


def keep(db: Connection, row: int, now: datetime) -> bool:
    """Takes an appointment to be kept in this transaction; false where another node has, or it was cancelled."""
    here = (agenda.c.id == row) & agenda.c.done_at.is_(None)
    return bool(db.execute(update(agenda).where(here).values(done_at=now)).rowcount)


def put_off(db: Connection, row: int, until: datetime) -> None:
    """An appointment that could not be kept waits until then."""
    db.execute(update(agenda).where(agenda.c.id == row).values(at=until))


def joins_waiting(db: Connection, list_id: int) -> tuple[str, ...]:
    """The addresses that wait until it is their turn to be asked whether they want to join."""
    here = (agenda.c.list_id == list_id) & (agenda.c.what == "join-later") & agenda.c.done_at.is_(None)
    return tuple(
        values["address"] for values in db.scalars(select(agenda.c["values"]).where(here).order_by(agenda.c.id))
    )
