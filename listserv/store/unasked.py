"""Whom not to ask again: keyed hashes beside those of the forgotten, which say of a given address whether it is one."""

import hmac
from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import Connection, bindparam, select

from listserv.store.database import insert_new
from listserv.store.tables import forgotten


def mark(secret: bytes, list_id: int, what: str, address: str) -> str:
    """The note that `what` ("invited", "taster") has happened to an address; without the secret it says nothing."""
    return hmac.digest(secret, f"{what} {list_id} {address.lower()}".encode(), "sha256").hex()


def note(db: Connection, list_id: int, noted: str, now: datetime) -> None:
    """Keeps a note, once."""
    db.execute(insert_new(db, forgotten).values(list_id=list_id, mark=noted, at=now))


def among(db: Connection, list_id: int, marks: Iterable[str]) -> frozenset[str]:
    """Those of these notes that are kept."""
    wanted = tuple(marks)
    if not wanted:
        return frozenset()
    return frozenset(db.scalars(_AMONG, {"of": list_id, "wanted": wanted}))


_AMONG = select(forgotten.c.mark).where(
    (forgotten.c.list_id == bindparam("of")) & forgotten.c.mark.in_(bindparam("wanted", expanding=True))
)
"""Read for every message, so it is put together once."""
