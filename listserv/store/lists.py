"""The lists that there are: what the config says, and what facilitators changed by mail."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, insert, select

from listserv.model.mailinglist import MailingList
from listserv.store import members
from listserv.store.database import take_turn
from listserv.store.tables import lists, settings


def open_all(db: Connection, configured: Sequence[MailingList], now: datetime) -> dict[str, MailingList]:
    """Enters lists that are new, appoints their facilitators, and gives every list with its settings in force."""
    take_turn(db, 0)
    known = {row.address: row.id for row in db.execute(select(lists))}
    opened: dict[str, MailingList] = {}
    for place in configured:
        row = known.get(place.address)
        if row is None:
            row = int(db.scalars(insert(lists).values(address=place.address).returning(lists.c.id)).one())
        members.appoint(db, row, place.facilitators, now)
        opened[place.address] = _in_force(db, replace(place, id=row))
    return opened


def _in_force(db: Connection, place: MailingList) -> MailingList:
    changed: dict[str, Any] = {
        row.key: row.value for row in db.execute(select(settings).where(settings.c.list_id == place.id))
    }
    return replace(place, **changed)
