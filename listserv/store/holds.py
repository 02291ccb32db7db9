"""Posts that wait for a facilitator."""

from collections.abc import Collection, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, bindparam, func, insert, select, update

from listserv.model.member import Hold
from listserv.store.database import OvertakenError, take_turn
from listserv.store.tables import holds

WITH_ITS_AUTHOR = "author"
"""The rule of what nobody but its author may see yet: they were asked whether it is meant for everyone."""


def _hold(row: Any) -> Hold:
    return Hold(
        id=row.id,
        number=row.number,
        inbox=row.inbox_id,
        raw=row.raw_id,
        address=row.address,
        name=row.name,
        subject=row.subject,
        why=row.why,
        held_at=row.held_at,
        reminded_at=row.reminded_at,
        parent=row.parent,
        digest=row.digest,
        state=row.state,
        decided_by=row.decided_by,
        decided_at=row.decided_at,
        rule=row.rule,
        brake=row.brake_id,
        keep_from=row.keep_from,
    )


def _one(db: Connection, condition: ColumnElement[bool]) -> Hold | None:
    row = db.execute(select(holds).where(condition)).first()
    return _hold(row) if row else None


def by_id(db: Connection, hold: int) -> Hold | None:
    """That held post, whatever became of it."""
    return _one(db, holds.c.id == hold)


def waiting(db: Connection, list_id: int) -> tuple[Hold, ...]:
    """What waits for a facilitator of this list, oldest first."""
    return tuple(_hold(row) for row in db.execute(_WAITING, {"of": list_id}))


_WAITING = (
    select(holds)
    .where((holds.c.list_id == bindparam("of")) & (holds.c.state == "waiting") & (holds.c.rule != WITH_ITS_AUTHOR))
    .order_by(holds.c.number)
)
"""Read for every message, so it is put together once."""


def decided(db: Connection, list_id: int, numbers: Collection[int]) -> tuple[Hold, ...]:
    """Those of these numbers on this list that wait no more, by number."""
    if not numbers:
        return ()
    here = (holds.c.list_id == list_id) & (holds.c.state != "waiting") & holds.c.number.in_(numbers)
    shown = here & (holds.c.rule != WITH_ITS_AUTHOR)
    return tuple(_hold(row) for row in db.execute(select(holds).where(shown).order_by(holds.c.number)))


def undecided(db: Connection, list_id: int) -> tuple[Hold, ...]:
    """All that waits on this list, for a facilitator or for its author, oldest first."""
    here = (holds.c.list_id == list_id) & (holds.c.state == "waiting")
    return tuple(_hold(row) for row in db.execute(select(holds).where(here).order_by(holds.c.number)))


def hold(db: Connection, list_id: int, row: Mapping[str, Any], now: datetime) -> tuple[int, int]:
    """Holds a post; gives (row, number). Numbers run per list and are never used again."""
    take_turn(db, list_id)
    top = db.execute(select(func.max(holds.c.number)).where(holds.c.list_id == list_id)).scalar()
    number = (top or 0) + 1
    key = db.execute(insert(holds).values(list_id=list_id, number=number, held_at=now, **row)).inserted_primary_key
    assert key is not None
    return int(key[0]), number


def decide(db: Connection, hold_id: int, state: str, by: str, now: datetime) -> None:
    """Writes down what became of a held post. Raises OvertakenError if that is decided: the first decision stands."""
    here = (holds.c.id == hold_id) & (holds.c.state == "waiting")
    decided = update(holds).where(here).values(state=state, decided_by=by, decided_at=now)
    if db.execute(decided).rowcount != 1:
        raise OvertakenError(f"Held post {hold_id} was decided by somebody else.")


def hand_on(db: Connection, hold_id: int, rule: str, why: str) -> None:
    """It waits for a facilitator from now on."""
    db.execute(update(holds).where(holds.c.id == hold_id).values(rule=rule, why=why))


def reminded(db: Connection, hold_id: int, now: datetime) -> None:
    """The facilitators were reminded of it."""
    db.execute(update(holds).where(holds.c.id == hold_id).values(reminded_at=now))


def unreminded(db: Connection, lists: Collection[int], before: datetime) -> list[tuple[int, int]]:
    """(list, held post) of what has waited on these lists since `before` without a word about it."""
    since = func.coalesce(holds.c.reminded_at, holds.c.held_at)
    late = (holds.c.state == "waiting") & (holds.c.rule != WITH_ITS_AUTHOR) & (since <= before)
    late &= holds.c.list_id.in_(lists)
    return [(r.list_id, r.id) for r in db.execute(select(holds.c.list_id, holds.c.id).where(late).order_by(holds.c.id))]
