"""Dates as people write them in mail: "until 3 September", "3/9", "for two weeks", "till Monday", "end of August".

Our own small grammar comes first, from the words of each language; dateparser reads what is left and holds a digit.
A date without a year is the next one to come; numeric dates are day first unless told otherwise.
"""

import calendar
import re
from collections.abc import Iterator, Mapping
from datetime import date, datetime, timedelta
from itertools import pairwise
from typing import TypeVar

import dateparser

from listserv.understand.phrases import LANGUAGES
from listserv.understand.phrases.shape import DateWords
from listserv.understand.words import fold

_T = TypeVar("_T")

_MAX_TEXT = 200
_MAX_YEARS_AHEAD = 2
_MAX_NUMBER = 400
_LEAP = 2028
_WEEKS = {"week": 1, "fortnight": 2}
_WORD = re.compile(r"\d{1,4}[./-]\d{1,2}(?:[./-]\d{1,4})?|\d{1,2}:\d\d|[^\W_]{1,40}")
_NUMERIC = re.compile(r"(\d{1,4})[./-](\d{1,2})(?:[./-](\d{1,4}))?")
_DAY = re.compile(r"(\d{1,2})(?:st|nd|rd|th|er|ra|ain|fed|eg|ydd|go|a|ο)?")


def read(text: str, *, today: date, language: str = "en", day_first: bool = True, whole: bool = False) -> date | None:
    """The first date that a text names, or None where there is none or it lies more than two years ahead.

    "for two weeks" counts from today; a month or an end of it gives a day ("September" its first, "end of August" its
    last). With `whole` the text must begin with the date, apart from words such as "until" and "for".
    """
    known = LANGUAGES.get(language, LANGUAGES["en"]).dates
    parts = _WORD.findall(fold(text[:_MAX_TEXT]))
    for at in range(len(parts)):
        reader = _Reader(parts[at:], known, today, day_first)
        found = next(reader.readings(), None)
        if found:
            return found if found.year <= today.year + _MAX_YEARS_AHEAD else None
        if reader.impossible():
            return None
        if whole and parts[at] not in known.lead:
            break
    if not any(part[0].isdigit() for part in parts) or (whole and len(parts) > 6):
        return None
    return _by_dateparser(text[:_MAX_TEXT], today, language, day_first)


def no_day(text: str, *, language: str = "en") -> str:
    """What a text names as a day and no month has ("31 November"); "" where there is nothing of the kind."""
    months = LANGUAGES.get(language, LANGUAGES["en"]).dates.months
    parts = _WORD.findall(fold(text[:_MAX_TEXT]))
    for first, second in pairwise(parts):
        for day, month in ((first, second), (second, first)):
            hit = _DAY.fullmatch(day)
            if hit and month in months and _made(_LEAP, months[month], int(hit[1])) is None:
                return f"{first} {second}"
    return ""


def warm(language: str) -> None:
    """Has dateparser make what it makes at its first date."""
    _by_dateparser("the 1 of whenever", date(2000, 1, 1), language, day_first=True)


def _by_dateparser(text: str, today: date, language: str, day_first: bool) -> date | None:
    if not re.search(r"[^\W\d_]{3}", text):
        return None
    settings = {
        "RELATIVE_BASE": datetime(today.year, today.month, today.day),  # noqa: DTZ001 - dateparser wants it naive
        "PREFER_DATES_FROM": "future",
        "DATE_ORDER": "DMY" if day_first else "MDY",
        "REQUIRE_PARTS": ["day", "month"],
    }
    found = dateparser.parse(text, languages=[language if language in LANGUAGES else "en"], settings=settings)
    if found is None or not today.year - 1 <= found.year <= today.year + _MAX_YEARS_AHEAD:
        return None
    day: date = found.date()
    return day


class _Reader:
    """One try to read a date at the beginning of some folded words."""

    def __init__(self, parts: list[str], known: DateWords, today: date, day_first: bool) -> None:
        self.parts, self.known, self.today, self.day_first = parts, known, today, day_first

    def readings(self) -> Iterator[date]:
        """Each way in which the words are a date; the first is the best."""
        for way in (self._numeric, self._edge, self._day_month, self._month_day, self._holiday, self._length,
                    self._relative, self._period, self._weekday, self._month):  # fmt: skip
            found = way()
            if found:
                yield found

    def impossible(self) -> bool:
        """Whether this is a day that no month has ("31 February"), so that the month alone is not to be taken."""
        return bool(_DAY.fullmatch(self._word(0))) and self._word(1) in self.known.months

    def _word(self, at: int) -> str:
        return self.parts[at] if at < len(self.parts) else ""

    def _numeric(self) -> date | None:
        hit = _NUMERIC.fullmatch(self._word(0))
        if not hit:
            return None
        a, b, c = int(hit[1]), int(hit[2]), int(hit[3]) if hit[3] else None
        if len(hit[1]) == 4:
            return _made(a, b, c) if c else None
        if len(hit[1]) > 2:
            return None
        day, month = (a, b) if self.day_first else (b, a)
        if month > 12 and day <= 12:
            day, month = month, day
        return self._coming(day, month, c)

    def _day_month(self) -> date | None:
        hit, at = _DAY.fullmatch(self._word(0)), 1
        if not hit:
            return None
        while self._word(at) in (*self.known.between, "st", "nd", "rd", "th"):
            at += 1
        month = self.known.months.get(self._word(at))
        return self._coming(int(hit[1]), month, self._year(at + 1)) if month else None

    def _month_day(self) -> date | None:
        month, at = self.known.months.get(self._word(0)), 1
        if self._word(at) == "the":
            at += 1
        hit = _DAY.fullmatch(self._word(at))
        return self._coming(int(hit[1]), month, self._year(at + 1)) if month and hit else None

    def _month(self) -> date | None:
        month = self.known.months.get(self._word(0))
        if self._word(0) in self.known.next:
            month = self.known.months.get(self._word(1))
        return self._coming(1, month, self._year(1)) if month else None

    def _edge(self) -> date | None:
        """ "end of August", "the beginning of next week", "mid September"."""
        edge, at = self.known.edges.get(self._word(0)), 1
        if not edge:
            return None
        while self._word(at) in self.known.between:
            at += 1
        unit_at = 1 if self._word(at) in (*self.known.next, *self.known.this) else 0
        unit = self.known.units.get(self._word(at + unit_at))
        if unit in ("week", "month", "year"):
            first = _first_of(unit, self.today) if not unit_at or self._word(at) not in self.known.next else None
            return _at_edge(edge, unit, first or _next_of(unit, self.today))
        number = self.known.months.get(self._word(at))
        if not number:
            return None
        year = self._year(at + 1) or self.today.year + (number < self.today.month)
        return _at_edge(edge, "month", date(year, number, 1))

    def _length(self) -> date | None:
        """ "two weeks", "10 days", "a couple of months", "another fortnight"."""
        at = 0
        while self._word(at) in (*self.known.next, *self.known.this) and at < 2:
            at += 1
        numbers = [self.known.numbers[w] for w in self.parts[at : at + 2] if w in self.known.numbers]
        if self._word(at).isdigit():
            count, at = int(self._word(at)), at + 1
        elif numbers:
            count, at = max(numbers), at + len(numbers)
        elif at or self.known.units.get(self._word(0)) != "fortnight":
            return None
        else:
            count = 1
        while self._word(at) in self.known.between:
            at += 1
        unit, day = self.known.units.get(self._word(at), ""), self.known.weekdays.get(self._word(at + 2))
        if unit in _WEEKS and self._word(at + 1) == "on" and day is not None:  # "a week on Wednesday"
            coming = self.today + timedelta(days=(day - self.today.weekday() - 1) % 7 + 1)
            return coming + timedelta(weeks=count * _WEEKS[unit])
        return _later(self.today, count, unit)

    def _relative(self) -> date | None:
        days = self._phrase(self.known.relative)
        return None if days is None else self.today + timedelta(days=days)

    def _holiday(self) -> date | None:
        day = self._phrase(self.known.days)
        return None if day is None else self._coming(day[1], day[0], None)

    def _phrase(self, table: Mapping[str, _T]) -> _T | None:
        starts = (" ".join(self.parts[:length]) for length in range(min(5, len(self.parts)), 0, -1))
        return next((table[words] for words in starts if words in table), None)

    def _period(self) -> date | None:
        """ "next week" is its Monday, "next month" its first day, "this week" the Monday after it."""
        unit = self.known.units.get(self._word(1)) or self.known.units.get(self._word(0))
        if unit not in ("week", "month", "year"):
            return None
        if self._word(0) in self.known.next or self._word(1) in self.known.next:
            return _next_of(unit, self.today)
        return None

    def _weekday(self) -> date | None:
        marks, at = self._word(0) in self.known.next, 0
        while at < 2 and self._word(at) in (*self.known.next, *self.known.this):
            at += 1
        day = self.known.weekdays.get(self._word(at))
        if day is None:
            return None
        rest = _Reader(self.parts[at + 1 :], self.known, self.today, self.day_first)
        dated = rest._behind_a_weekday()
        if dated:
            return dated
        coming = self.today + timedelta(days=(day - self.today.weekday() - 1) % 7 + 1)
        unit = self.known.units.get(self._word(at + 1))
        if unit in _WEEKS:  # "Friday week", "Friday fortnight"
            return coming + timedelta(weeks=_WEEKS[unit])
        if self._word(at + 1) == "after" and self._word(at + 2) in self.known.next:
            return _next_of("week", self.today) + timedelta(weeks=1, days=day)
        marks = marks or self._word(at + 1) in self.known.next
        if any(self.known.units.get(w) == "week" for w in self.parts[at + 1 : at + 3]):
            marks = True
        if marks:
            return _next_of("week", self.today) + timedelta(days=day)
        return coming

    def _behind_a_weekday(self) -> date | None:
        at = 0
        while at < 2 and self._word(at) in (*self.known.between, *self.known.this):
            at += 1
        inner = _Reader(self.parts[at:], self.known, self.today, self.day_first)
        return inner._numeric() or inner._day_month() or inner._month_day()

    def _year(self, at: int) -> int | None:
        word = self._word(at)
        return int(word) if re.fullmatch(r"\d{4}", word) else None

    def _coming(self, day: int, month: int | None, year: int | None) -> date | None:
        """That day, next year where this year's is past and no year was said."""
        if not month:
            return None
        if year is not None:
            return _made(year + 2000 if year < 100 else year, month, day)
        for candidate in range(self.today.year, self.today.year + 5):
            found = _made(candidate, month, day)
            if found and found >= self.today:
                return found
        return None


def _made(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _later(today: date, count: int, unit: str) -> date | None:
    if not 0 < count <= _MAX_NUMBER or not unit:
        return None
    if unit in ("month", "year"):
        months = today.year * 12 + today.month - 1 + count * (12 if unit == "year" else 1)
        year, month = divmod(months, 12)
        return date(year, month + 1, min(today.day, calendar.monthrange(year, month + 1)[1]))
    return today + timedelta(days=count * {"day": 1, "week": 7, "fortnight": 14}[unit])


def _first_of(unit: str, today: date) -> date:
    if unit == "week":
        return today - timedelta(days=today.weekday())
    return today.replace(day=1) if unit == "month" else today.replace(month=1, day=1)


def _next_of(unit: str, today: date) -> date:
    if unit == "week":
        return _first_of("week", today) + timedelta(days=7)
    later = _later(_first_of(unit, today), 1, unit)
    return later or today


def _at_edge(edge: str, unit: str, first: date) -> date:
    """The first, middle or last day of the week, month or year that begins at `first`."""
    if edge == "start":
        return first
    if edge == "middle":
        return first + timedelta(days={"week": 2, "month": 14, "year": 181}[unit])
    return _next_of(unit, first) - timedelta(days=1)
