"""What readers of collected letters have had already: the outbox knows, whatever the clock said when it was written.

Where a letter begins (`hearing.py`) is a moment a little before the last one, so that nothing is lost that became
visible late. What lies in between is left out of the next letter by what stands here.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, select

from listserv.store.letters import DIGEST
from listserv.store.several import each
from listserv.store.tables import addresses, digests, letters, members


@dataclass(frozen=True, slots=True)
class Told:
    """Each with a reader's number in front: the posts, the names of who joined, and (rhythm, period) of letters."""

    posts: frozenset[tuple[int, int]]
    names: frozenset[tuple[int, str]]
    periods: frozenset[tuple[int, str, str]]


def already(db: Connection, list_id: int, readers: Sequence[int], since: datetime) -> Told:
    """What these readers had in letters that were written after that moment."""
    had = [
        (reader, digest)
        for reader, values in _letters(db, list_id, readers, since)
        if (digest := (values or {}).get("digest")) is not None
    ]
    known = _digests(db, {digest for _, digest in had})
    found = [(reader, known[digest]) for reader, digest in had if digest in known]
    return Told(
        posts=frozenset((reader, post) for reader, row in found for post in row.posts),
        names=frozenset((reader, name) for reader, row in found for name in row.newcomers or ()),
        periods=frozenset((reader, row.mode, row.period.partition("/")[0]) for reader, row in found),
    )


def at_once(db: Connection, told: list[int], readers: list[int]) -> frozenset[tuple[int, int]]:
    """Which of these posts went to which of these readers as they came."""
    post = letters.c.post_id.in_(select(each(db.dialect.name, "posts", letters.c.post_id.type)))
    reader = letters.c.member_id.in_(select(each(db.dialect.name, "readers", letters.c.member_id.type)))
    query = select(letters.c.post_id, letters.c.member_id).where(post & reader)
    found = db.execute(query, {"posts": told, "readers": readers})
    return frozenset((row.member_id, row.post_id) for row in found)


def _letters(db: Connection, list_id: int, readers: Sequence[int], since: datetime) -> Iterable[tuple[int, Any]]:
    """Looked up by address, as the outbox is: the one that each has now, and any other of theirs."""
    reader = members.c.id.in_(select(each(db.dialect.name, "readers", members.c.id.type)))
    theirs = select(addresses.c.address).join(members, members.c.person_id == addresses.c.person_id).where(reader)
    mine = (letters.c.list_id == list_id) & letters.c.address.in_(theirs) & (letters.c.kind == DIGEST)
    query = select(letters.c.member_id, letters.c["values"]).where(mine & (letters.c.created_at > since))
    return ((row[0], row[1]) for row in db.execute(query, {"readers": list(readers)}))


def _digests(db: Connection, wanted: set[int]) -> dict[int, Any]:
    those = digests.c.id.in_(select(each(db.dialect.name, "digests", digests.c.id.type)))
    return {row.id: row for row in db.execute(select(digests).where(those), {"digests": sorted(wanted)})}
