"""When the collected letters go out: at seven in the morning where the list is at home, or as a member chose."""

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo, available_timezones

TIME = time(7)
FRIDAY = 4
LETTERS = ("daily", "weekly", "monthly")
_CLOCK = r"\d{1,2}(?:[:.]\d\d)?\s?(?i:am|pm|a\.m\.|p\.m\.|o.clock|h)?"
_TIME_OF = re.compile(r"(?i)\b((?:[a-z/]+\s){0,2}[a-z/]+)\s(?:time|zone)\b")
_BEHIND = re.compile(
    rf"(?:{_CLOCK}|(?i:noon|midday))[\s,(]+(?:(?i:in|by|for)\s)?"
    r"((?:[A-Z][\w/]+\s?){1,3})((?i:time)\b)?"
)
_ABBREVIATED = re.compile(r"(?!NOT|BUT|AT|IT|LET|GET)[A-Z]{1,3}T\b")


@dataclass(frozen=True, slots=True)
class Rhythm:
    """How often letters come, at which time of day ("18:00", "" for seven), on which weekday (Monday is 0), and where.

    A weekly letter without a day comes on Friday. A monthly one comes on the first such day of the month, without a day
    on the first working day.
    """

    mode: str
    timezone: str
    time: str = ""
    day: int | None = None

    def latest(self, now: datetime) -> tuple[datetime, datetime]:
        """(when the newest letter was due that is not in the future, when the one before was).

        After a clock that jumped, or a server that was off, only the newest is due, never one for each that was missed.
        """
        zone = ZoneInfo(self.timezone)
        today = now.astimezone(zone).date()
        due = next(day for day in self._days(today) if self._at(day, zone) <= now)
        before = self._days(due - timedelta(days=1))[0]
        return self._at(due, zone), self._at(before, zone)

    def _at(self, day: date, zone: ZoneInfo) -> datetime:
        """That time of that day: the first of two where the clocks go back, an hour later where it does not exist."""
        wanted = time.fromisoformat(self.time) if self.time else TIME
        return datetime.combine(day, wanted, zone).astimezone(UTC)

    def _days(self, today: date) -> list[date]:
        """The days on which this letter goes out, from today back, at least two."""
        if self.mode == "daily":
            return [today, today - timedelta(days=1)]
        if self.mode == "weekly":
            last = today - timedelta(days=(today.weekday() - (FRIDAY if self.day is None else self.day)) % 7)
            return [last, last - timedelta(days=7)]
        first = today.replace(day=1)
        months = [first, (first - timedelta(days=1)).replace(day=1), (first - timedelta(days=40)).replace(day=1)]
        return [day for month in months if (day := self._in_month(month)) <= today]

    def _in_month(self, first: date) -> date:
        if self.day is not None:
            return first + timedelta(days=(self.day - first.weekday()) % 7)
        return first + timedelta(days=max(0, 7 - first.weekday())) if first.weekday() > FRIDAY else first


def zone_named(words: str) -> str:
    """The time zone of that name ("Asia/Kolkata"), or of that city ("Kolkata"); "" where there is none."""
    asked = "_".join(words.strip(" .,!?").lower().split())
    return _zones().get(asked, "")


def zone_beside(text: str) -> tuple[str, str]:
    """(the zone that stands beside a time of day in a text, or that it calls so and so's time; the words of one that
    is meant so and that nobody knows)."""
    for found in _TIME_OF.finditer(text[:2_000]):
        words = found[1].split()
        for start in range(len(words)):
            if zone := zone_named(" ".join(words[start:])):
                return zone, ""
    for found in _BEHIND.finditer(text[:2_000]):
        words = found[1].split()
        for end in range(len(words), 0, -1):
            if zone := zone_named(" ".join(words[:end])):
                return zone, ""
        if found[2] or _ABBREVIATED.match(words[0]):
            return "", " ".join(words) if found[2] else words[0]
    return "", ""


@lru_cache(maxsize=1)
def _zones() -> dict[str, str]:
    """Every zone by its name and by its city, which is known by one zone alone."""
    names = sorted(name for name in available_timezones() if "/" in name and not name.startswith(("Etc/", "SystemV/")))
    cities: dict[str, list[str]] = {}
    for name in names:
        cities.setdefault(name.rpartition("/")[2].lower(), []).append(name)
    return {
        **{city: found[0] for city, found in cities.items() if len(found) == 1},
        **{name.lower(): name for name in names},
        **dict.fromkeys(("utc", "gmt"), "UTC"),
        **dict.fromkeys(("uk", "british", "uk_time", "britain", "bst"), "Europe/London"),
        **dict.fromkeys(("est", "edt", "us_eastern", "eastern"), "America/New_York"),
        **dict.fromkeys(("pst", "pdt", "us_pacific", "pacific"), "America/Los_Angeles"),
        **dict.fromkeys(("cet", "cest", "central_european"), "Europe/Berlin"),
    }
