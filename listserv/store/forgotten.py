"""Who asked to be forgotten, without their addresses: a keyed hash says of a given address whether it was theirs."""

import hmac
from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import Connection, bindparam, delete, select

from listserv.store.database import insert_new
from listserv.store.tables import forgotten

_ASKED_AT_ONCE = 500


def mark(secret: bytes, list_id: int, address: str) -> str:
    """The note for an address: whoever has the table and not the secret can make nothing of it."""
    return hmac.digest(secret, f"forgotten {list_id} {address.lower()}".encode(), "sha256").hex()


def note(db: Connection, list_id: int, marks: Iterable[str], now: datetime) -> None:
    """From now on nobody writes to these by themselves, until they come back by themselves."""
    for one in marks:
        db.execute(insert_new(db, forgotten).values(list_id=list_id, mark=one, at=now))


def lift(db: Connection, list_id: int, marks: Iterable[str]) -> None:
    """They came back."""
    db.execute(delete(forgotten).where((forgotten.c.list_id == list_id) & forgotten.c.mark.in_(list(marks))))


def among(db: Connection, list_id: int, secret: bytes, addresses: Iterable[str]) -> frozenset[str]:
    """Those of these addresses, in lower case, that asked to be forgotten."""
    marks = {mark(secret, list_id, address): address.lower() for address in addresses}
    wanted, found = list(marks), set[str]()
    for start in range(0, len(wanted), _ASKED_AT_ONCE):
        found.update(db.scalars(_AMONG, {"of": list_id, "some": wanted[start : start + _ASKED_AT_ONCE]}))
    return frozenset(marks[one] for one in found)


_AMONG = select(forgotten.c.mark).where(
    (forgotten.c.list_id == bindparam("of")) & forgotten.c.mark.in_(bindparam("some", expanding=True))
)
"""Read for every message, so it is put together once."""
