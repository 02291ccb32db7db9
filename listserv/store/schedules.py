"""Topics that wait for their time; when it comes is on the agenda, under the topic's number."""

from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, func, insert, select, update

from listserv.model.planning import PutOnSchedule, Reschedule
from listserv.model.recurrence import Schedule, recalled
from listserv.store.changes import REDO, TOPIC, UNDO, Act, log, topic_as_it_is
from listserv.store.tables import schedules

MOST = 200


def next_number(db: Connection, list_id: int) -> int:
    """The number of the next topic of this list; none is given twice."""
    highest = db.execute(select(func.max(schedules.c.number)).where(schedules.c.list_id == list_id)).scalar()
    return int(highest or 0) + 1


def put(db: Connection, list_id: int, topic: PutOnSchedule, now: datetime, act: Act | None = None) -> None:
    """Enters a topic, and writes down whose wish it was."""
    row = {
        "list_id": list_id,
        "number": topic.number,
        "member_id": topic.member,
        "subject": topic.subject,
        "text": topic.text,
        "rule": dict(topic.rule),
        "next_at": topic.at,
    }
    db.execute(insert(schedules).values(**row))
    if topic.by:
        key = f"{TOPIC}{topic.number}"
        after = {key: topic_as_it_is(db, list_id, topic.number)}
        log(db, list_id, None, topic.by, "schedule", {key: None}, after, now, act=act)


def move(db: Connection, list_id: int, change: Reschedule, now: datetime, act: Act | None = None) -> None:
    """Gives a topic its next time and the text for it, or ends it; where it is a wish, how it was is written down."""
    here = (schedules.c.list_id == list_id) & (schedules.c.number == change.number)
    key, before = f"{TOPIC}{change.number}", topic_as_it_is(db, list_id, change.number)
    db.execute(update(schedules).where(here).values(next_at=change.at, instead=change.instead, state=change.state))
    if change.by:
        act = None if change.what in (UNDO, REDO) else act
        after = {key: topic_as_it_is(db, list_id, change.number)}
        log(db, list_id, None, change.by, change.what, {key: before}, after, now, act=act)


def waiting(db: Connection, list_id: int) -> tuple[Schedule, ...]:
    """The topics that wait, in the order in which they come."""
    order = schedules.c.next_at, schedules.c.number
    return _read(db, list_id, schedules.c.state == "waiting", *order)


def ended(db: Connection, list_id: int) -> tuple[Schedule, ...]:
    """Those that do not come any more, the newest first."""
    return _read(db, list_id, schedules.c.state != "waiting", schedules.c.number.desc())


def _read(db: Connection, list_id: int, which: ColumnElement[bool], *order: Any) -> tuple[Schedule, ...]:
    query = select(schedules).where((schedules.c.list_id == list_id) & which).order_by(*order).limit(MOST)
    return tuple(
        Schedule(r.number, r.member_id, r.subject, r.text, recalled(r.rule), _said(r.next_at), r.instead)
        for r in db.execute(query)
    )


def _said(moment: datetime | None) -> str:
    return moment.isoformat() if moment else ""
