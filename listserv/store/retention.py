"""What is old goes: looked for without a lock, taken a batch at a time, each batch in a transaction of its own.

The sums of `status` stay exact: what goes out of the ledger is added to a tally.
"""

import logging
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import cache
from itertools import islice
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Select,
    Table,
    bindparam,
    delete,
    exists,
    func,
    or_,
    select,
    tuple_,
    update,
)

from listserv.model.member import BACK_WITHIN
from listserv.model.retention import Retention
from listserv.store import rows
from listserv.store.database import Database, insert_new
from listserv.store.forget import erase_post
from listserv.store.tables import (
    addresses,
    agenda,
    changes,
    claims,
    holds,
    inbox,
    letters,
    listening,
    members,
    people,
    posts,
    questions,
    raws,
    tally,
)

log = logging.getLogger(__name__)

BATCH = 500
FOUND_AT_ONCE = 20_000
"""A member who has left can come back with nothing lost for so long (`decide/membership/leave.py`)."""
KEEP_CLAIMS = timedelta(days=400)
"""What the clock has done; longer than the longest question is open."""
YOUNG = timedelta(days=1)
"""What went out by the clock so lately stays, whatever is due: it says what the next letter need not tell again."""
_FORGETTABLE = ("delivered", "answered", "returned", "dropped")
"""Ends after which nobody waits for a message any more."""

Keys = Sequence[Any]


@dataclass(frozen=True, slots=True)
class Sweep:
    """One kind of thing that goes after so many `days` (0: it stays).

    `find` gives the keys of what was there before a moment, `take` lets go of some of them, unless they changed since.
    """

    what: str
    days: int
    find: Callable[[Connection, datetime], Keys]
    take: Callable[[Connection, Keys, datetime], int]


def run(
    database: Database, keep: Retention, now: datetime, most: int | None = None, *, clock: datetime | None = None
) -> tuple[int, bool]:
    """Lets go of what is old, in at most so many batches; gives how many things went, and whether that was all.

    `clock` is what the clock says, where `now` is a moment for which the work is done.
    """
    gone = 0
    batches = _batches(database, keep, now, clock or now)
    for what, before, some, take in islice(batches, most):
        with database.write() as tx:
            gone += take(tx, some, before)
        log.info("let go of what is old", extra={"what": what, "rows": gone})
    return gone, next(batches, None) is None


def _batches(
    database: Database, keep: Retention, now: datetime, clock: datetime
) -> Iterator[tuple[str, datetime, Keys, Callable[[Connection, Keys, datetime], int]]]:
    for sweep in sweeps(keep, clock):
        before = now - timedelta(days=sweep.days)
        known: set[Any] = set()
        while sweep.days:
            with database.read() as tx:
                found = [key for key in sweep.find(tx, before) if key not in known]
            known.update(found)
            for start in range(0, len(found), BATCH):
                yield sweep.what, before, found[start : start + BATCH], sweep.take
            if len(found) < FOUND_AT_ONCE:
                break


def sweeps(keep: Retention, clock: datetime) -> tuple[Sweep, ...]:
    """All of them, in the order in which one makes room for the next: what points to a row goes before the row."""
    left = max(keep.left, BACK_WITHIN.days) if keep.left else 0
    return (
        _until(clock - YOUNG, _dropping("letters", keep.letters, letters, _old_letters)),
        _dropping("appointments", keep.questions, agenda, _kept_appointments),
        _dropping("questions", keep.questions, questions, _old_questions),
        Sweep("claims", KEEP_CLAIMS.days, _find_claims, _take_claims),
        _dropping("changes", keep.changes, changes, _old_changes),
        _of(members, "what only a return needed", BACK_WITHIN.days, _not_back, _shrink),
        _of(members, "left members", left, _left, _memberships),
        _of(members, "askers", keep.asked, _asked, _memberships),
        _of(inbox, "bytes of mail", keep.mail, _old_mail, _empty),
        _dropping("held posts", keep.inbox, holds, _old_holds),
        _of(inbox, "inbox rows", keep.inbox, _old_inbox, _count_and_drop),
        _of(posts, "posts", keep.archive, _old_posts, _erase_posts),
    )


_BEFORE: ColumnElement[datetime] = bindparam("before", type_=changes.c.at.type)
Condition = Callable[[ColumnElement[datetime]], ColumnElement[bool]]
"""Which rows are old, said of the moment before which they are."""


def _of(table: Table, what: str, days: int, old: Condition, take: Callable[[Connection, Sequence[int]], None]) -> Sweep:
    """A sweep over the rows of a table that are old; whether they still are is looked at again when they are taken."""

    def find(db: Connection, before: datetime) -> Keys:
        return list(db.scalars(_old_rows(table, old), {"before": before, "most": FOUND_AT_ONCE}))

    def taken(db: Connection, some: Keys, before: datetime) -> int:
        ids = list(db.scalars(_old_among(table, old), {"some": some, "before": before}))
        if ids:
            take(db, ids)
        return len(ids)

    return Sweep(what, days, find, taken)


@cache
def _old_rows(table: Table, old: Condition) -> Select[Any]:
    """Put together once: that takes longer than to find that nothing is old."""
    return select(table.c.id).where(old(_BEFORE)).order_by(table.c.id).limit(bindparam("most"))


@cache
def _old_among(table: Table, old: Condition) -> Select[Any]:
    return select(table.c.id).where(table.c.id.in_(bindparam("some", expanding=True)) & old(_BEFORE))


def _until(latest: datetime, sweep: Sweep) -> Sweep:
    """The same, but what is younger than that moment stays in any case."""
    return replace(
        sweep,
        find=lambda db, before: sweep.find(db, min(before, latest)),
        take=lambda db, some, before: sweep.take(db, some, min(before, latest)),
    )


def _dropping(what: str, days: int, table: Table, old: Condition) -> Sweep:
    def drop(db: Connection, ids: Sequence[int]) -> None:
        rows.drop(db, table, table.c.id.in_(ids))

    return _of(table, what, days, old, drop)


# ── what we said ─────────────────────────────────────────────────────────────────────────────────────────────────


def _old_letters(before: ColumnElement[datetime]) -> ColumnElement[bool]:
    return letters.c.state.in_(("done", "failed")) & (letters.c.ended_at < before)


def _kept_appointments(before: ColumnElement[datetime]) -> ColumnElement[bool]:
    return agenda.c.done_at < before


def _old_changes(before: ColumnElement[datetime]) -> ColumnElement[bool]:
    return changes.c.at < before


def _old_questions(before: ColumnElement[datetime]) -> ColumnElement[bool]:
    """Over, and asked by no letter on its way."""
    on_its_way = exists().where((letters.c.question_id == questions.c.id) & letters.c.state.in_(("waiting", "claimed")))
    return (questions.c.expires_at < before) & ~on_its_way


_CLAIM = (claims.c.what, claims.c.about, claims.c.period)


def _find_claims(db: Connection, before: datetime) -> Keys:
    return [tuple(row) for row in db.execute(_OLD_CLAIMS, {"before": before, "most": FOUND_AT_ONCE})]


_OLD_CLAIMS = select(*_CLAIM).where(claims.c.at < _BEFORE).limit(bindparam("most"))


def _take_claims(db: Connection, some: Keys, before: datetime) -> int:
    return db.execute(delete(claims).where(tuple_(*_CLAIM).in_(some) & (claims.c.at < before))).rowcount


# ── members ──────────────────────────────────────────────────────────────────────────────────────────────────────

_GONE = members.c.status == "left"
_BARE: dict[str, Any] = {"profile": "", "language": "", "paused_until": None, "paused_from": None, "hidden": False}


def _not_back(before: ColumnElement[datetime]) -> ColumnElement[bool]:
    """Whoever did not come back in time and has still something that only a return needs."""
    here = members.c
    full = (here.profile != "") | (here.language != "") | here.paused_until.is_not(None) | here.hidden
    chose = exists().where(listening.c.member_id == here.id)
    return _GONE & (here.left_at < before) & (full | chose)


def _shrink(db: Connection, ids: Sequence[int]) -> None:
    """What they told and chose goes; name, address and dates stay for a while."""
    db.execute(update(members).where(members.c.id.in_(ids)).values(**_BARE))
    db.execute(delete(listening).where(listening.c.member_id.in_(ids)))
    rows.drop(db, changes, changes.c.member_id.in_(ids) & (changes.c.what == "profile"))


def _left(before: ColumnElement[datetime]) -> ColumnElement[bool]:
    return _GONE & (members.c.left_at < before)


def _asked(before: ColumnElement[datetime]) -> ColumnElement[bool]:
    """Who asked to join, did not confirm or was declined, and for whom nothing is open."""
    stirred = select(changes.c.id).where((changes.c.member_id == members.c.id) & (changes.c.at >= before))
    open_ = exists().where(
        (questions.c.list_id == members.c.list_id)
        & (questions.c.address == members.c.address)
        & questions.c.answered_at.is_(None)
    )
    waits = exists().where((agenda.c.member_id == members.c.id) & agenda.c.done_at.is_(None))
    declined = _GONE & members.c.left_at.is_(None) & members.c.joined_at.is_(None)
    return ((members.c.status == "asked") | declined) & ~stirred.exists() & ~open_ & ~waits


def _memberships(db: Connection, ids: Sequence[int]) -> None:
    """These memberships go, with all that hangs on them, and the person with the last of theirs."""
    persons = list(db.scalars(select(members.c.person_id).where(members.c.id.in_(ids))))
    for table in (changes, questions, agenda):
        rows.drop(db, table, table.c.member_id.in_(ids))
    rows.drop(db, members, members.c.id.in_(ids))
    alone = people.c.id.in_(persons) & ~exists().where(members.c.person_id == people.c.id)
    gone = list(db.scalars(select(people.c.id).where(alone)))
    db.execute(delete(addresses).where(addresses.c.person_id.in_(gone)))
    db.execute(delete(people).where(people.c.id.in_(gone)))


# ── mail ─────────────────────────────────────────────────────────────────────────────────────────────────────────


def _old_mail(before: ColumnElement[datetime]) -> ColumnElement[bool]:
    """Settled messages with bytes that are no post's, that nobody holds, and that no letter on its way brings."""
    same, young = raws.c.id == inbox.c.raw_id, inbox.alias("young")
    full = exists().where(same & (func.length(raws.c.bytes) > 0))
    return (
        (inbox.c.received_at < before)
        & inbox.c.ending.in_(_FORGETTABLE)
        & full
        & ~_needed(inbox.c.raw_id)
        & ~(
            exists().where(
                (young.c.raw_id == inbox.c.raw_id) & ((young.c.received_at >= before) | (young.c.ending == ""))
            )
        )
    )


def _needed(raw: Any) -> ColumnElement[bool]:
    """Whether stored bytes are a post, wait for a facilitator, or go out with a letter."""
    shown = exists().where(posts.c.raw_id == raw)
    held = exists().where((holds.c.raw_id == raw) & (holds.c.state == "waiting"))
    brought = exists().where((letters.c.raw_id == raw) & letters.c.state.in_(("waiting", "claimed")))
    return shown | held | brought


def _empty(db: Connection, ids: Sequence[int]) -> None:
    theirs = list(db.scalars(select(inbox.c.raw_id).where(inbox.c.id.in_(ids))))
    db.execute(update(raws).where(raws.c.id.in_(theirs)).values(bytes=b""))


def _old_holds(before: ColumnElement[datetime]) -> ColumnElement[bool]:
    """Posts that were decided long ago; the newest of each list stays, so that its number is not given out again."""
    newer = holds.alias("newer")
    followed = exists().where((newer.c.list_id == holds.c.list_id) & (newer.c.number > holds.c.number))
    return (holds.c.state != "waiting") & (holds.c.decided_at < before) & followed


def _old_inbox(before: ColumnElement[datetime]) -> ColumnElement[bool]:
    held = exists().where(holds.c.inbox_id == inbox.c.id)
    return (inbox.c.received_at < before) & inbox.c.ending.in_(_FORGETTABLE) & ~held


def _count_and_drop(db: Connection, ids: Sequence[int]) -> None:
    """Rows of the ledger go; how many came to which end is added to the tally, and bytes that nobody needs go too."""
    ends = select(inbox.c.ending, func.count().label("n")).where(inbox.c.id.in_(ids)).group_by(inbox.c.ending)
    for row in db.execute(ends).all():
        db.execute(insert_new(db, tally).values(ending=row.ending, total=0))
        db.execute(update(tally).where(tally.c.ending == row.ending).values(total=tally.c.total + row.n))
    theirs = list(db.scalars(select(inbox.c.raw_id).where(inbox.c.id.in_(ids))))
    rows.drop(db, inbox, inbox.c.id.in_(ids))
    bound = [exists().where(pointer == raws.c.id) for pointer in rows.pointers(raws)]
    rows.drop(db, raws, raws.c.id.in_(theirs) & ~or_(*bound))


def _old_posts(before: ColumnElement[datetime]) -> ColumnElement[bool]:
    return posts.c.raw_id.is_not(None) & (posts.c.received_at < before)


def _erase_posts(db: Connection, ids: Sequence[int]) -> None:
    """Posts become gaps, so that what is younger stands where it stood."""
    found = db.execute(select(posts).where(posts.c.id.in_(ids))).all()
    for post in found:
        erase_post(db, post)
    bytes_of = [post.raw_id for post in found]
    db.execute(update(raws).where(raws.c.id.in_(bytes_of) & ~_needed(raws.c.id)).values(bytes=b""))
