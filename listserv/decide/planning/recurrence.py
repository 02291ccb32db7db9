"""The moments at which something comes again, by the wall clock of the list, and how that is said in words."""

import calendar
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from listserv.model.recurrence import Recurrence

LONGEST_SEARCH_DAYS = 800
_WORKING = (0, 1, 2, 3, 4)
_NTH = {1: "first", 2: "second", 3: "third", 4: "fourth", 5: "fifth", -1: "last"}


def following(rule: Recurrence, after: datetime, timezone: str) -> datetime | None:
    """The first moment behind `after`, in UTC, or None where there is none any more."""
    zone = ZoneInfo(timezone)
    begin = after.astimezone(zone).date()
    days = [date.fromisoformat(rule.first)] if rule.every == "once" else _days(begin)
    moments = (_at(rule, day, zone) for day in days if _falls_on(rule, day))
    return next((moment for moment in moments if moment > after), None)


def upcoming(rule: Recurrence, after: datetime, timezone: str, count: int = 3) -> list[datetime]:
    """The next moments, at most `count`."""
    found: list[datetime] = []
    while len(found) < count and (at := following(rule, found[-1] if found else after, timezone)):
        found.append(at)
    return found


def _days(begin: date) -> list[date]:
    return [begin + timedelta(days=ahead) for ahead in range(LONGEST_SEARCH_DAYS)]


def _at(rule: Recurrence, day: date, zone: ZoneInfo) -> datetime:
    """That day's moment: where the clock leaps over it, as much later as it leaps."""
    return datetime.combine(day, time(rule.hour, rule.minute), zone).astimezone(UTC)


def _falls_on(rule: Recurrence, day: date) -> bool:
    match rule.every:
        case "once":
            return True
        case "week":
            return day.weekday() in rule.days and _week_counts(rule, day) and _has_begun(rule, day)
        case "month":
            return day.day == _day_of(rule, day) and _has_begun(rule, day)


def _week_counts(rule: Recurrence, day: date) -> bool:
    if rule.gap == 1:
        return True
    first = date.fromisoformat(rule.first)
    weeks = (_monday(day) - _monday(first)).days // 7
    return weeks >= 0 and weeks % rule.gap == 0


def _has_begun(rule: Recurrence, day: date) -> bool:
    return rule.gap > 1 or not rule.first or day >= date.fromisoformat(rule.first)


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())


def _day_of(rule: Recurrence, day: date) -> int:
    """On which day of this day's month it comes; 0 for none (there is no 31st, no fifth Monday)."""
    last = calendar.monthrange(day.year, day.month)[1]
    among = [n for n in range(1, last + 1) if not rule.days or day.replace(day=n).weekday() in rule.days]
    at = rule.nth - 1 if rule.nth > 0 else rule.nth
    return among[at] if -len(among) <= at < len(among) else 0


def said(rule: Recurrence) -> str:
    """The rule in words: "every first Monday of the month at 09:00"."""
    at = f"at {rule.hour:02}:{rule.minute:02}"
    if rule.every == "once":
        return f"once, on {_dated(date.fromisoformat(rule.first))}, {at}"
    if rule.every == "week":
        return f"{_weekly(rule)} {at}"
    if not rule.days:
        which = "last day" if rule.nth == -1 else f"{_ordinal(rule.nth)}"
        return f"on the {which} of every month {at}"
    which = "working day" if rule.days == _WORKING else _names(rule.days)
    return f"every {_NTH[rule.nth]} {which} of the month {at}"


def _weekly(rule: Recurrence) -> str:
    if rule.days == tuple(range(7)):
        return "every day"
    if rule.days == _WORKING and rule.gap == 1:
        return "every working day"
    gap = {1: "every", 2: "every other"}.get(rule.gap, f"every {rule.gap} weeks on")
    return f"{gap} {_names(rule.days)}"


def _names(days: tuple[int, ...]) -> str:
    names = [calendar.day_name[day] for day in days]
    return " and ".join(filter(None, [", ".join(names[:-1]), names[-1]]))


def _ordinal(number: int) -> str:
    ending = "th" if 10 < number < 20 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"


def _dated(day: date) -> str:
    return f"{day:%A} {day.day} {day:%B %Y}"
