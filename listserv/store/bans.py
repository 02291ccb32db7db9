"""Domains whose people may neither post nor join."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime

from sqlalchemy import Connection, bindparam, delete, select

from listserv.model.member import Hold
from listserv.store import members
from listserv.store.database import insert_new
from listserv.store.tables import bans, changes

_NOT_KNOWN = "somebody"


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
    return frozenset(db.scalars(_AMONG, {"of": list_id, "wanted": list(wanted)}))


_AMONG = select(bans.c.domain).where(
    (bans.c.list_id == bindparam("of")) & bans.c.domain.in_(bindparam("wanted", expanding=True))
)
"""Read for every message, so it is put together once."""


def marked(db: Connection, list_id: int, held: Sequence[Hold]) -> tuple[Hold, ...]:
    """These held posts, with who has banned the author of each since."""
    asked = {hold.address for hold in held if hold.address and hold.state == "waiting"}
    by = _by_domain(db, list_id, asked) | _by_address(db, list_id, asked)
    return tuple(replace(hold, banned_by=by.get(hold.address, "")) for hold in held)


def by_whom(db: Connection, list_id: int, address: str) -> str:
    """Who has banned this address, or its domain; "" where nobody has."""
    asked = {address.lower()}
    return (_by_domain(db, list_id, asked) | _by_address(db, list_id, asked)).get(address.lower(), "")


def _by_address(db: Connection, list_id: int, asked: Iterable[str]) -> dict[str, str]:
    gone = {one.id: one for one in members.by_addresses(db, list_id, asked) if one.status == "banned"}
    if not gone:
        return {}
    log = select(changes.c.member_id, changes.c.by, changes.c.after).where(changes.c.member_id.in_(gone))
    banned = {row.member_id: row.by for row in db.execute(log.order_by(changes.c.id)) if _bans(row.after)}
    return {
        address: banned.get(id_, _NOT_KNOWN) for id_, one in gone.items() for address in (one.address, *one.aliases)
    }


def _bans(after: object) -> bool:
    return isinstance(after, dict) and after.get("status") == "banned"


def _by_domain(db: Connection, list_id: int, asked: Iterable[str]) -> dict[str, str]:
    above = {address: _above(address) for address in asked}
    if not above:
        return {}
    wanted = {domain for domains in above.values() for domain in domains}
    mine = (bans.c.list_id == list_id) & bans.c.domain.in_(wanted)
    by = {row.domain: row.by for row in db.execute(select(bans.c.domain, bans.c.by).where(mine))}
    return {address: by[domain] for address, domains in above.items() for domain in domains if domain in by}


def _above(address: str) -> list[str]:
    """The domain of an address and all above it: "mail.example.org", "example.org", "org"."""
    labels = address.lower().rpartition("@")[2].split(".")[-10:]
    return [".".join(labels[at:]) for at in range(len(labels))]
