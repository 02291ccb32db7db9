"""What came in: kept before we say 250, claimed, and settled with exactly one end."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import sha256
from typing import Any

from sqlalchemy import ColumnElement, Connection, bindparam, exists, func, insert, or_, select, update

from listserv.model.decision import End
from listserv.model.envelope import Envelope
from listserv.store.database import OvertakenError, insert_new, storable
from listserv.store.tables import inbox, raws, tally

_LOOKED_AT = 5_000
TRIES = 3
"""Failures of ours after which a message is set aside."""

DEATHS = 25
"""Claims that came to no end at all (the server died) after which a message is set aside.

Twenty kills in a row, each soon after the start, met one harmless message ten times: the first that is read after a
start waits for all that has to be loaded.
"""

SUSPECT = 2
"""Claims without an end from which a message is claimed alone: those that were only beside the culprit get through."""

LONGEST_WHY = 20_000
KEEP_ARRIVALS = timedelta(days=7)
LEASE = timedelta(minutes=5)
TOGETHER = 33_554_432
"""Octets of messages that are in hand at once; one message always is, however large."""
# What mail servers on the way put on top, anew each time that a message is handed in (RFC 5321 4.4, RFC 8601 4.1).
_TRACE = re.compile(
    rb"(?i)(?:(?:return-path|received|received-spf|delivered-to|envelope-to|authentication-results|arc-[a-z-]{1,40}"
    rb"|dkim-signature|domainkey-signature|x-[!-9;-~]{1,80}):[^\n]*\n(?:[ \t][^\n]*\n)*)+"
)


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
    arrived: dict[str, Envelope] = {}
    for envelope in envelopes:
        arrived.setdefault(arrival(envelope), envelope)
    known = set(db.scalars(_KNOWN, {"arrived": list(arrived)}))
    fresh = {key: envelope for key, envelope in arrived.items() if key not in known}
    if not fresh:
        return 0
    contents = {envelope.raw: None for envelope in fresh.values()}
    raw_ids = dict(zip(contents, db.scalars(_KEEP_RAWS, [{"bytes": raw} for raw in contents]), strict=True))
    rows = [_row(key, envelope, raw_ids[envelope.raw]) for key, envelope in fresh.items()]
    return len(db.scalars(insert_new(db, inbox, giving_ids=True), rows).all())


_KNOWN = select(inbox.c.arrival).where(inbox.c.arrival.in_(bindparam("arrived", expanding=True)))
_KEEP_RAW = insert(raws)
_KEEP_RAWS = _KEEP_RAW.returning(raws.c.id, sort_by_parameter_order=True)


def _row(key: str, envelope: Envelope, raw_id: int) -> dict[str, Any]:
    return {
        "raw_id": raw_id,
        "recipient": envelope.recipient[:320],
        "sender": storable(envelope.sender, 320),
        "peer": storable(envelope.peer, 200),
        "helo": storable(envelope.helo, 255),
        "received_at": envelope.received_at,
        "arrival": key,
    }


def keep_raw(db: Connection, raw: bytes) -> int:
    """Keeps the bytes of a message and gives their row."""
    made = db.execute(_KEEP_RAW, {"bytes": raw}).inserted_primary_key
    assert made is not None
    return int(made[0])


def _free() -> tuple[ColumnElement[bool], ...]:
    """What may be claimed, oldest kind first: one condition for each look-up under the index."""
    # A lease further ahead than we ever set one was written by a wrong clock.
    lapsed = (inbox.c.claimed_until < bindparam("now")) | (inbox.c.claimed_until > bindparam("leased"))
    return (inbox.c.state == "claimed") & lapsed, inbox.c.state == "waiting"


_FREE = tuple(
    select(inbox.c.id, inbox.c.attempts)
    .where(condition)
    .order_by(inbox.c.id)
    .limit(bindparam("room"))
    .with_for_update(skip_locked=True)
    for condition in _free()
)
_ANY_FREE = select(or_(*(exists().where(condition) for condition in _free())))
"""Asked again and again by workers with nothing to do, so both are put together once."""
_CLAIM = (
    update(inbox)
    .where(inbox.c.id.in_(bindparam("ids", expanding=True)))
    .values(
        state="claimed",
        owner=bindparam("by"),
        claimed_until=bindparam("leased"),
        attempts=inbox.c.attempts + 1,
    )
)
_SIZES = (
    select(inbox.c.id, func.length(raws.c.bytes).label("octets"))
    .join(raws, raws.c.id == inbox.c.raw_id)
    .where(inbox.c.id.in_(bindparam("ids", expanding=True)))
    .order_by(inbox.c.id)
)
_CLAIMED = (
    select(inbox, raws.c.bytes)
    .join(raws, raws.c.id == inbox.c.raw_id)
    .where(inbox.c.id.in_(bindparam("ids", expanding=True)))
    .order_by(inbox.c.id)
)


def claim(db: Connection, limit: int, now: datetime, owner: str) -> list[Arrived]:
    """The oldest messages that wait, as many as fit, now ours for five minutes; each claim counts as one try.

    What was claimed before and came to no end comes last, and by itself.
    """
    free: list[tuple[int, int]] = []
    for oldest in _FREE:
        asked = {"now": now, "leased": now + LEASE, "room": limit - len(free)}
        free += [(row.id, row.attempts) for row in db.execute(oldest, asked)]
    fresh = [row for row, attempts in free if attempts < SUSPECT]
    ids = fresh or [row for row, _ in free[:1]]
    if not ids:
        return []
    ids = _fitting(db, ids)
    db.execute(_CLAIM, {"ids": ids, "by": owner, "leased": now + LEASE})
    return [_arrived(row) for row in db.execute(_CLAIMED, {"ids": ids})]


def _fitting(db: Connection, ids: Sequence[int]) -> list[int]:
    """The oldest of these messages that can be in memory together."""
    found: list[int] = []
    octets = 0
    for row in db.execute(_SIZES, {"ids": ids}):
        octets += row.octets
        if found and octets > TOGETHER:
            break
        found.append(row.id)
    return found


def _arrived(row: Any) -> Arrived:
    envelope = Envelope(row.sender, row.recipient, row.bytes, row.peer, row.received_at, row.helo)
    return Arrived(row.id, row.raw_id, envelope, row.attempts)


def settle(db: Connection, row: int, ending: End, word: str, why: str, now: datetime, *, author: str = "") -> None:
    """Writes the end of a message into the ledger, and whose it was found to be.

    Raises OvertakenError if it has an end: our lease had run out.
    """
    values = {"state": "done", "ending": ending, "word": word, "why": why, "ended_at": now}
    _end(db, row, "", values | {"author": storable(author, 320)})


def ended_so(db: Connection, word: str, author: str, since: datetime) -> int:
    """How many messages in this name came to that end since then, among the newest."""
    return int(db.execute(_ENDED_SO, {"word": word, "author": author, "since": since}).scalar_one())


_ENDED_SO = (
    select(func.count())
    .select_from(inbox)
    .where(
        (inbox.c.id > select(func.max(inbox.c.id) - _LOOKED_AT).scalar_subquery())
        & (inbox.c.word == bindparam("word"))
        & (inbox.c.author == bindparam("author"))
        & (inbox.c.ended_at >= bindparam("since"))
    )
)


def settle_held(db: Connection, row: int, ending: End, word: str, why: str, now: datetime) -> None:
    """Writes the end of a message that was held. Raises OvertakenError if it is held no more."""
    _end(db, row, "held", {"ending": ending, "word": word, "why": why, "ended_at": now})


def _end(db: Connection, row: int, so_far: str, values: Mapping[str, Any]) -> None:
    kept = {"row": row, "so_far": so_far, **values, "why": storable(str(values["why"]), 1_000), "claimed_until": None}
    if db.execute(_END, kept).rowcount != 1:
        raise OvertakenError(f"Message {row} was settled by somebody else.")


_END = update(inbox).where((inbox.c.id == bindparam("row")) & (inbox.c.ending == bindparam("so_far")))
"""What it is set to are the columns that it is executed with."""


def set_aside(db: Connection, row: int, why: str, now: datetime) -> None:
    """The message could not be settled after all tries: it stays, with its traceback, for a person."""
    values = {"state": "stuck", "ending": "stuck", "word": "stuck", "ended_at": now, "claimed_until": None}
    db.execute(update(inbox).where(_open(row)).values(**values, why=storable(why, LONGEST_WHY)))


def put_back(db: Connection, row: int, why: str, until: datetime) -> None:
    """The message is tried again after `until`."""
    db.execute(update(inbox).where(_open(row)).values(why=storable(why, LONGEST_WHY), claimed_until=until))


def _open(row: int) -> ColumnElement[bool]:
    return (inbox.c.id == row) & (inbox.c.ending == "")


def unclaim(db: Connection, owners: Sequence[str]) -> int:
    """Gives back what dead workers had in hand."""
    return db.execute(_UNCLAIM, {"owners": list(owners)}).rowcount


_UNCLAIM = (
    update(inbox)
    .where((inbox.c.state == "claimed") & inbox.c.owner.in_(bindparam("owners", expanding=True)))
    .values(state="waiting", claimed_until=None)
)
_OWNERS = select(inbox.c.owner).where(inbox.c.state == "claimed").distinct()


def owners(db: Connection) -> set[str]:
    """Who has messages in hand."""
    return set(db.scalars(_OWNERS))


def forget_arrivals(db: Connection, now: datetime) -> None:
    """After a week the same bytes count as a new message."""
    # `> ""` and not IS NOT NULL: for that SQLite would read the whole table.
    remembered = inbox.c.arrival > ""
    old = inbox.c.received_at < now - KEEP_ARRIVALS
    db.execute(update(inbox).where(remembered & old).values(arrival=None))


def raw(db: Connection, row: int) -> bytes:
    """The bytes of a stored message."""
    return bytes(db.execute(_RAW, {"row": row}).scalar_one())


_RAW = select(raws.c.bytes).where(raws.c.id == bindparam("row"))


def raw_of(db: Connection, row: int) -> bytes:
    """The bytes of the message in that row of the inbox."""
    there = select(raws.c.bytes).join(inbox, inbox.c.raw_id == raws.c.id).where(inbox.c.id == row)
    return bytes(db.execute(there).scalar_one())


def ledger(db: Connection) -> dict[str, int]:
    """How many messages came to each end, also those that were let go of since, and under "" how many still wait."""
    counts = {row.ending: int(row.total) for row in db.execute(select(tally))}
    for row in db.execute(select(inbox.c.ending, func.count().label("n")).group_by(inbox.c.ending)):
        counts[row.ending] = counts.get(row.ending, 0) + int(row.n)
    return counts


def oldest_waiting(db: Connection) -> datetime | None:
    """When the oldest message came that is not settled."""
    return db.execute(select(func.min(inbox.c.received_at)).where(inbox.c.ending == "")).scalar()


def stuck(db: Connection, untold_only: bool = False) -> list[tuple[int, str, str, str]]:
    """(id, recipient, sender, why) of the messages that were set aside."""
    query = select(inbox.c.id, inbox.c.recipient, inbox.c.sender, inbox.c.why).where(inbox.c.state == "stuck")
    if untold_only:
        query = query.where(~inbox.c.told)
    return [(r.id, r.recipient, r.sender, r.why) for r in db.execute(query.order_by(inbox.c.id))]


def retry(db: Connection, row: int) -> bool:
    """A message that was set aside waits again, with all its tries; false where there is no such message."""
    anew = {"state": "waiting", "ending": "", "word": "", "attempts": 0, "told": False, "ended_at": None}
    return bool(db.execute(update(inbox).where(_is_stuck(row)).values(**anew)).rowcount)


def let_go(db: Connection, row: int, why: str, now: datetime) -> bool:
    """A message that was set aside comes to its end unread; false where there is no such message."""
    over = {"state": "done", "ending": "dropped", "word": "let-go", "why": why, "ended_at": now}
    return bool(db.execute(update(inbox).where(_is_stuck(row)).values(**over)).rowcount)


def _is_stuck(row: int) -> ColumnElement[bool]:
    return (inbox.c.id == row) & (inbox.c.state == "stuck")


def told(db: Connection, rows: Sequence[int]) -> None:
    """The operator has been told of these."""
    db.execute(update(inbox).where(inbox.c.id.in_(rows)).values(told=True))


def waits(db: Connection, now: datetime) -> bool:
    """Whether there is a message to take; cheap, and without a lock."""
    return bool(db.execute(_ANY_FREE, {"now": now, "leased": now + LEASE}).scalar())


_ANY_OPEN = select(exists().where(inbox.c.ending == ""))


def any_open(db: Connection) -> bool:
    """Whether any message is not at its end, whenever its turn is."""
    return bool(db.execute(_ANY_OPEN).scalar())
