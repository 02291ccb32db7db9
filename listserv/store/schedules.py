"""Topics that wait for their time; when it comes is on the agenda, under the topic's number."""

from datetime import datetime

from sqlalchemy import Connection, func, insert, select, update

from listserv.model.planning import PutOnSchedule, Reschedule
from listserv.model.recurrence import Schedule, recalled
from listserv.store.tables import schedules

MOST = 200


def next_number(db: Connection, list_id: int) -> int:
    """The number of the next topic of this list; none is given twice."""
    highest = db.execute(select(func.max(schedules.c.number)).where(schedules.c.list_id == list_id)).scalar()
    return int(highest or 0) + 1


def put(db: Connection, list_id: int, topic: PutOnSchedule) -> None:
    """Enters a topic."""
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


def move(db: Connection, list_id: int, change: Reschedule) -> None:
    """Gives a topic its next time and the text for it, or ends it."""
    here = (schedules.c.list_id == list_id) & (schedules.c.number == change.number)
    db.execute(update(schedules).where(here).values(next_at=change.at, instead=change.instead, state=change.state))


def waiting(db: Connection, list_id: int) -> tuple[Schedule, ...]:
    """The topics that wait, in the order in which they come."""
    here = (schedules.c.list_id == list_id) & (schedules.c.state == "waiting")
    query = select(schedules).where(here).order_by(schedules.c.next_at, schedules.c.number).limit(MOST)
    return tuple(
        Schedule(r.number, r.member_id, r.subject, r.text, recalled(r.rule), _said(r.next_at), r.instead)
        for r in db.execute(query)
    )


def _said(moment: datetime | None) -> str:
    return moment.isoformat() if moment else ""
