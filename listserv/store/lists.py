"""The lists that there are, as the config says."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from sqlalchemy import Connection, insert, select

from listserv.model.mailinglist import MailingList
from listserv.store import members
from listserv.store.database import take_turn
from listserv.store.tables import lists


def unattended(db: Connection) -> set[str]:
    """The addresses of the lists that have no facilitator."""
    return {row.address for row in db.execute(select(lists)) if not members.facilitators(db, row.id)}


def open_all(db: Connection, configured: Sequence[MailingList], now: datetime) -> dict[str, MailingList]:
    """Enters lists that are new, appoints their facilitators, and gives every list as the config has it.

    What facilitators changed since is laid over it where something is decided (`store/settings.py`).
    """
    take_turn(db, 0)
    known = {row.address: row.id for row in db.execute(select(lists))}
    opened: dict[str, MailingList] = {}
    for place in configured:
        row = known.get(place.address)
        if row is None:
            row = int(db.scalars(insert(lists).values(address=place.address).returning(lists.c.id)).one())
        members.appoint(db, row, place.facilitators, now)
        opened[place.address] = replace(place, id=row)
    return opened
