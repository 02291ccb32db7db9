"""What came in: kept before we say 250, claimed, and settled with exactly one end."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import sha256

from sqlalchemy import ColumnElement, Connection, func, insert, or_, select, update

from listserv.model.decision import End
from listserv.model.envelope import Envelope
from listserv.store.database import insert_new
from listserv.store.tables import inbox, raws

TRIES = 3
KEEP_ARRIVALS = timedelta(days=7)
LEASE = timedelta(minutes=5)
_TRACE = re.compile(rb"(?i)(?:(?:return-path|received|delivered-to|x-original-to):[^\n]*\n(?:[ \t][^\n]*\n)*)+")


@dataclass(frozen=True, slots=True)
class Arrived:
    """An inbox row in hand, with its message."""

    id: int
    raw_id: int
    envelope: Envelope
    attempts: int


def arrival(envelope: Envelope) -> str:
    """What makes two arrivals the same: sender, recipient and the content below the trace headers (RFC 5321 4.4).

    A Message-ID alone would let a stranger suppress somebody's post by sending its id first.
    """
    trace = _TRACE.match(envelope.raw)
    content = envelope.raw[trace.end() :] if trace else envelope.raw
    who = f"{envelope.sender.lower()}\0{envelope.recipient.lower()}\0".encode("utf-8", "surrogateescape")
    return sha256(who + content).hexdigest()


def keep(db: Connection, envelopes: Sequence[Envelope]) -> int:
    """Keeps what is new of these messages and says how many that were; the caller's commit is the promise."""
    fresh = {arrival(envelope): envelope for envelope in envelopes}
    known = set(db.scalars(select(inbox.c.arrival).where(inbox.c.arrival.in_(fresh))))
    raw_ids: dict[bytes, int] = {}
    count = 0
    for key, envelope in fresh.items():
        if key in known:
            continue
        if envelope.raw not in raw_ids:
            raw_ids[envelope.raw] = keep_raw(db, envelope.raw)
        row = {
            "raw_id": raw_ids[envelope.raw],
            "recipient": envelope.recipient[:320],
            "sender": envelope.sender[:320],
            "peer": envelope.peer[:200],
            "helo": envelope.helo[:255],
            "received_at": envelope.received_at,
            "arrival": key,
        }
        count += db.execute(insert_new(db, inbox).values(row)).rowcount
    return count


def keep_raw(db: Connection, raw: bytes) -> int:
    """Keeps the bytes of a message and gives their row."""
    key = db.execute(insert(raws).values(bytes=raw)).inserted_primary_key
    assert key is not None
    return int(key[0])


def _free(now: datetime) -> ColumnElement[bool]:
    # A lease further ahead than we ever set one was written by a wrong clock.
    lapsed = (inbox.c.claimed_until < now) | (inbox.c.claimed_until > now + LEASE)
    return or_(inbox.c.state == "waiting", (inbox.c.state == "claimed") & lapsed)


def claim(db: Connection, limit: int, now: datetime, owner: str) -> list[Arrived]:
    """The oldest messages that wait, now ours for five minutes; each claim counts as one try."""
    ids = db.scalars(
        select(inbox.c.id).where(_free(now)).order_by(inbox.c.id).limit(limit).with_for_update(skip_locked=True)
    ).all()
    if not ids:
        return []
    db.execute(
        update(inbox)
        .where(inbox.c.id.in_(ids))
        .values(state="claimed", owner=owner, claimed_until=now + LEASE, attempts=inbox.c.attempts + 1)
    )
    rows = db.execute(
        select(inbox, raws.c.bytes)
        .join(raws, raws.c.id == inbox.c.raw_id)
        .where(inbox.c.id.in_(ids))
        .order_by(inbox.c.id)
    )
    return [
        Arrived(
            row.id,
            row.raw_id,
            Envelope(row.sender, row.recipient, row.bytes, row.peer, row.received_at, row.helo),
            row.attempts,
        )
        for row in rows
    ]


def settle(db: Connection, row: int, ending: End, word: str, why: str, now: datetime) -> None:
    """Writes the end of a message into the ledger; a held post is settled again when it is decided."""
    db.execute(
        update(inbox)
        .where(inbox.c.id == row)
        .values(state="done", ending=ending, word=word, why=why[:1_000], ended_at=now, claimed_until=None)
    )


def set_aside(db: Connection, row: int, why: str, now: datetime) -> None:
    """The message could not be settled after all tries: it stays, with its traceback, for a person."""
    values = {"state": "stuck", "ending": "stuck", "word": "stuck", "why": why, "ended_at": now, "claimed_until": None}
    db.execute(update(inbox).where(inbox.c.id == row).values(**values))


def put_back(db: Connection, row: int, why: str, until: datetime) -> None:
    """The message is tried again after `until`."""
    db.execute(update(inbox).where(inbox.c.id == row).values(why=why, claimed_until=until))


def unclaim(db: Connection, owners: Sequence[str]) -> int:
    """Gives back what dead workers had in hand."""
    ours = (inbox.c.state == "claimed") & inbox.c.owner.in_(owners)
    return db.execute(update(inbox).where(ours).values(state="waiting", claimed_until=None)).rowcount


def owners(db: Connection) -> set[str]:
    """Who has messages in hand."""
    return set(db.scalars(select(inbox.c.owner).where(inbox.c.state == "claimed").distinct()))


def forget_arrivals(db: Connection, now: datetime) -> None:
    """After a week the same bytes count as a new message."""
    db.execute(update(inbox).where(inbox.c.received_at < now - KEEP_ARRIVALS).values(arrival=None))


def raw(db: Connection, row: int) -> bytes:
    """The bytes of a stored message."""
    return bytes(db.execute(select(raws.c.bytes).where(raws.c.id == row)).scalar_one())


def ledger(db: Connection) -> dict[str, int]:
    """How many messages came to each end, and under "" how many still wait."""
    return {
        row.ending: row.n
        for row in db.execute(select(inbox.c.ending, func.count().label("n")).group_by(inbox.c.ending))
    }


def oldest_waiting(db: Connection) -> datetime | None:
    """When the oldest message came that is not settled."""
    return db.execute(select(func.min(inbox.c.received_at)).where(inbox.c.ending == "")).scalar()


def stuck(db: Connection, untold_only: bool = False) -> list[tuple[int, str, str, str]]:
    """(id, recipient, sender, why) of the messages that were set aside."""
    query = select(inbox.c.id, inbox.c.recipient, inbox.c.sender, inbox.c.why).where(inbox.c.state == "stuck")
    if untold_only:
        query = query.where(~inbox.c.told)
    return [(r.id, r.recipient, r.sender, r.why) for r in db.execute(query.order_by(inbox.c.id))]


def told(db: Connection, rows: Sequence[int]) -> None:
    """The operator has been told of these."""
    db.execute(update(inbox).where(inbox.c.id.in_(rows)).values(told=True))


def waits(db: Connection, now: datetime) -> bool:
    """Whether there is a message to take; cheap, and without a lock."""
    return db.execute(select(inbox.c.id).where(_free(now)).limit(1)).first() is not None
