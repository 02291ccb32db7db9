"""Rows that go, with what hangs on them: whatever table points to them lets go of them first."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, Table, delete, select, update

from listserv.store.tables import metadata

_AT_ONCE = 500


def drop(db: Connection, table: Table, condition: ColumnElement[bool]) -> int:
    """Deletes the rows of a table with an `id`; what may do without them stays without them, what may not goes too."""
    ids = list(db.scalars(select(table.c.id).where(condition)))
    for start in range(0, len(ids), _AT_ONCE):
        _drop(db, table, ids[start : start + _AT_ONCE])
    return len(ids)


def _drop(db: Connection, table: Table, ids: Sequence[int]) -> None:
    for pointer in pointers(table):
        bound = pointer.in_(ids)
        if pointer.nullable:
            db.execute(update(pointer.table).where(bound).values({pointer.name: None}))
        elif "id" in pointer.table.c:
            drop(db, pointer.table, bound)
        else:
            db.execute(delete(pointer.table).where(bound))
    db.execute(delete(table).where(table.c.id.in_(ids)))


def pointers(table: Table) -> list[Any]:
    """The columns of all tables that point to this one."""
    keys = (key for other in metadata.tables.values() for key in other.foreign_keys)
    return [key.parent for key in keys if key.column.table is table]
