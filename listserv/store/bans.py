"""Domains whose people may neither post nor join."""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import Connection, delete, select

from listserv.store.database import insert_new
from listserv.store.tables import bans


def ban(db: Connection, list_id: int, domain: str, by: str, now: datetime) -> None:
    """Nobody of this domain, or of one below it, may post or join from now on."""
    db.execute(insert_new(db, bans).values(list_id=list_id, domain=domain.lower(), by=by, at=now))


def lift(db: Connection, list_id: int, domain: str) -> None:
    """They may again."""
    db.execute(delete(bans).where((bans.c.list_id == list_id) & (bans.c.domain == domain.lower())))


def among(db: Connection, list_id: int, addresses: Iterable[str]) -> frozenset[str]:
    """The banned domains under which these addresses (or `@domain`s) stand."""
    wanted = {domain for address in addresses for domain in _above(address)}
    if not wanted:
        return frozenset()
    mine = (bans.c.list_id == list_id) & bans.c.domain.in_(wanted)
    return frozenset(db.scalars(select(bans.c.domain).where(mine)))


def _above(address: str) -> list[str]:
    """The domain of an address and all above it: "mail.example.org", "example.org", "org"."""
    labels = address.lower().rpartition("@")[2].split(".")[-10:]
    return [".".join(labels[at:]) for at in range(len(labels))]
