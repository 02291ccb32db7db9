"""What facilitators changed of a list's settings: laid over the config's whenever something is decided or composed."""

from collections.abc import Mapping
from dataclasses import fields, replace
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, bindparam, delete, insert, select

from listserv.model.mailinglist import MailingList
from listserv.store.database import insert_new
from listserv.store.tables import changes, lists, settings

_KNOWN = {field.name for field in fields(MailingList)}


def changed(db: Connection, list_id: int) -> dict[str, Any]:
    """What stands in the database of one list's settings, by key."""
    return {row.key: row.value for row in db.execute(_CHANGED, {"of": list_id}) if row.key in _KNOWN}


_CHANGED = select(settings.c.key, settings.c.value).where(settings.c.list_id == bindparam("of"))
_ALL = select(settings)
"""Read for every message and every batch of letters, so they are put together once."""


def in_force(db: Connection, place: MailingList) -> MailingList:
    """The list (as the config has it) with what was changed by mail: one look-up under the primary key."""
    values = changed(db, place.id)
    return replace(place, **values) if values else place


def all_in_force(db: Connection, places: Mapping[str, MailingList]) -> dict[str, MailingList]:
    """The same of all lists, by address, with one query."""
    by_list: dict[int, dict[str, Any]] = {}
    for row in db.execute(_ALL):
        if row.key in _KNOWN:
            by_list.setdefault(row.list_id, {})[row.key] = row.value
    return {
        address: replace(place, **by_list[place.id]) if place.id in by_list else place
        for address, place in places.items()
    }


def overridden(db: Connection) -> dict[str, list[str]]:
    """The keys that were changed, by the list's address, of all lists where any was."""
    query = select(lists.c.address, settings.c.key).join(settings, settings.c.list_id == lists.c.id)
    found: dict[str, list[str]] = {}
    for row in db.execute(query.order_by(lists.c.address, settings.c.key)):
        found.setdefault(row.address, []).append(row.key)
    return found


def configure(
    db: Connection, list_id: int, key: str, value: str | int | bool | None, by: str, what: str, now: datetime
) -> None:
    """Gives a setting this value, or with None the config's own again, and writes down how it was.

    In the log None stands for the config's own value.
    """
    here = (settings.c.list_id == list_id) & (settings.c.key == key)
    before = db.execute(select(settings.c.value).where(here)).scalar()
    if before == value:
        return
    db.execute(delete(settings).where(here))
    if value is not None:
        db.execute(insert_new(db, settings).values(list_id=list_id, key=key, value=value))
    row = {"list_id": list_id, "at": now, "by": by, "what": what, "before": {key: before}, "after": {key: value}}
    db.execute(insert(changes).values(**row))


def log(db: Connection, list_id: int) -> list[Any]:
    """The latest changes of the list's settings, newest first (columns as in `tables.changes`)."""
    of_the_list = (changes.c.list_id == list_id) & changes.c.member_id.is_(None)
    return list(db.execute(select(changes).where(of_the_list).order_by(changes.c.id.desc()).limit(1_000)))
