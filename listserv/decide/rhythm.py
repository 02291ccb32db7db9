"""When the collected letters go out: at seven in the morning where the list is at home."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

HOUR = time(7)
FRIDAY = 4
LETTERS = ("daily", "weekly", "monthly")


def latest(mode: str, now: datetime, timezone: str) -> tuple[str, datetime, datetime]:
    """(period, when its letter was due, when the one before was due), the newest that is not in the future.

    Weekly letters go out on Fridays, monthly ones on the first working day. After a clock that jumped, or a server that
    was off, only the newest is due, never one for each period that was missed.
    """
    zone = ZoneInfo(timezone)
    today = now.astimezone(zone).date()
    days = _days(mode, today)
    due = next(day for day in days if _at(day, zone) <= now)
    before = next(day for day in _days(mode, due - timedelta(days=1)))
    return f"{due.isoformat()}", _at(due, zone), _at(before, zone)


def _days(mode: str, today: date) -> list[date]:
    """The days on which this letter goes out, from today back, at least two."""
    if mode == "daily":
        return [today, today - timedelta(days=1)]
    if mode == "weekly":
        last = today - timedelta(days=(today.weekday() - FRIDAY) % 7)
        return [last, last - timedelta(days=7)]
    first = today.replace(day=1)
    months = [first, (first - timedelta(days=1)).replace(day=1), (first - timedelta(days=40)).replace(day=1)]
    return [day for month in months if (day := _working(month)) <= today]


def _working(day: date) -> date:
    """That day, or the Monday after it where it is no working day."""
    return day + timedelta(days=max(0, 7 - day.weekday())) if day.weekday() > FRIDAY else day


def _at(day: date, zone: ZoneInfo) -> datetime:
    return datetime.combine(day, HOUR, zone).astimezone(UTC)
