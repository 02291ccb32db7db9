"""Days, hours and sizes that a message names for what it asks: "until the 12th", "Tuesdays at 8", "2 MB"."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta

from listserv.model.intent import Wish
from listserv.understand import dates, measures
from listserv.understand.phrasebook import Spoken
from listserv.understand.said import Said
from listserv.understand.slot_numbers import Names
from listserv.understand.slot_words import FROM, UNTIL, WHOLE

_NEAR = 8
_LONGEST_MEASURE = 8
_SIZE = frozenset(("mb", "kb", "gb", "meg", "megs", "megabyte", "megabytes", "m"))
_AT_MOST = re.compile(
    r"\b(?:(?:bigger|larger|heavier|greater|more) than|over|above|beyond|up to|at most|max(?:imum)?(?: of)?"
    r"|under|below)\s+(\d[\d.]*\s?(?:[kmg]b|megs?|megabytes?)\b)",
    re.IGNORECASE,
)
_UNWANTED = re.compile(
    r"[^.,!?;\n]*\b(?:is|are|comes?|was|much|far) (?:far |much )?too (?:early|late|soon)\b", re.IGNORECASE
)
_IN_MONTH = re.compile(r"\d{1,2}(?!\d)")
_ORDINAL = re.compile(r"(?:the )?(\d{1,2})(?:st|nd|rd|th)\b", re.IGNORECASE)


def until(wish: Wish, said: Said, asked: Names) -> Wish:
    """The wish with its last day: what stands behind "until" and the like, or how long it shall be."""
    each = list(said.sentences())
    for find in (_ends, _whole_months, _lengths, _dated):
        days = [day for spoken, start, end in each for day in find(spoken, start, end) if day > said.body.today]
        if days:
            return replace(wish, until=max(days))
    return wish


def since(wish: Wish, said: Said) -> Wish:
    """An absence with the day on which it begins, where that is to come ("from the 5th to the 12th").

    Where it names a day that there is not, it has no last day, and that name as its words.
    """
    last = wish.until
    if nowhere := dates.no_day(said.whole.text, language=said.body.book.language.code):
        return replace(wish, until=None, words=nowhere)
    if last is None:
        return wish
    today = said.body.today
    for find in (_begins, _named):
        days = [day for spoken, start, end in said.sentences() for day in find(spoken, start, end)]
        if coming := [day for day in days if today < day]:
            lasts = until(Wish("pause"), said, ()).until or last
            first = min(coming)
            return replace(wish, since=first, until=max(last, lasts)) if first < max(last, lasts) else wish
    return wish


def _begins(spoken: Spoken, start: int, end: int) -> Iterator[date]:
    """The days behind words such as "from" and "starting", and that of "next week"."""
    for at in range(start, end - 1):
        if spoken.found[at].folded in FROM and (day := _day(spoken, at + 1, end)):
            yield day
        if spoken.found[at].folded in WHOLE:
            yield from _months(spoken, at + 1, min(end, at + 4))
        if spoken.found[at].folded == "next" and spoken.found[at + 1].folded in ("week", "month"):
            yield from (day for day in [_day(spoken, at, at + 2)] if day)


def _months(spoken: Spoken, start: int, end: int) -> Iterator[date]:
    """The first days of the months that are named there, the next ones to come."""
    for at in range(start, end):
        if month := spoken.book.language.dates.months.get(spoken.found[at].folded):
            yield date(spoken.today.year + (month < spoken.today.month), month, 1)


def _named(spoken: Spoken, start: int, end: int) -> Iterator[date]:
    """Each day that is named with its month, read once."""
    months = spoken.book.language.dates.months
    for at in range(start, end):
        near = {word.folded for word in spoken.found[max(start, at - 2) : min(end, at + 3)]}
        if _IN_MONTH.match(spoken.found[at].folded) and (near & months.keys() or "/" in spoken.found[at].folded):
            begins = (_day(spoken, begin, end) for begin in (at, max(start, at - 1)))
            yield from [day for day in begins if day][:1]


def _ends(spoken: Spoken, start: int, end: int) -> Iterator[date]:
    """The days behind each word such as "until" and "back", the nearest to it."""
    for at in range(start, end - 1):
        if spoken.found[at].folded in UNTIL:
            found = (_day(spoken, begin, end) for begin in range(at + 1, min(end, at + _NEAR)))
            if day := next((day for day in found if day), None):
                yield day


def _whole_months(spoken: Spoken, start: int, end: int) -> Iterator[date]:
    """The day behind a month that is named whole: "for the whole of December", "all January"."""
    months, today = spoken.book.language.dates.months, spoken.today
    for at in range(start + 1, end):
        month = months.get(spoken.found[at].folded)
        if month and WHOLE & {word.folded for word in spoken.found[max(start, at - 3) : at]}:
            year = today.year + (month < today.month)
            yield date(year + month // 12, month % 12 + 1, 1)


def _lengths(spoken: Spoken, start: int, end: int) -> Iterator[date]:
    """The ends of stretches of time ("for two weeks"), counted from the day that follows "from", or from today."""
    units = spoken.book.language.dates.units
    begins = [at + 1 for at in range(start, end - 1) if spoken.found[at].folded in ("from", "starting")]
    first = next((day for at in begins if (day := _day(spoken, at, end))), spoken.today)
    for at in range(start + 1, end):
        if spoken.found[at].folded in units and (last := _day(spoken, at - 1, at + 1)):
            yield first + (last - spoken.today)


def _dated(spoken: Spoken, start: int, end: int) -> Iterator[date]:
    """Any day that is named with its month."""
    months = spoken.book.language.dates.months
    for at in range(start, end):
        near = {word.folded for word in spoken.found[max(start, at - 2) : min(end, at + 3)]}
        if spoken.found[at].folded[0].isdigit() and (near & months.keys() or "/" in spoken.found[at].folded):
            yield from (day for begin in (at, max(start, at - 1)) if (day := _day(spoken, begin, end)))


def _day(spoken: Spoken, start: int, end: int) -> date | None:
    """The day that these words begin with; "the 12th" is the next one."""
    said = spoken.raw(start, min(end, start + _NEAR))
    found = dates.read(said, today=spoken.today, language=spoken.book.language.code, whole=True)
    alone = _ORDINAL.match(said)
    if found or not alone:
        return found
    coming = (spoken.today + timedelta(days=n) for n in range(1, 62))
    return next((day for day in coming if day.day == int(alone[1])), None)


def when(wish: Wish, said: Said, asked: Names) -> Wish | None:
    """The wish with its weekday and hour as `measures.when` writes them; None without any."""
    weekdays = said.body.book.language.dates.weekdays

    def hour(words: Sequence[str]) -> str | None:
        return measures.when(words, weekdays) if len(words) > 1 or words[0] in measures.NAMED else None

    needed = [word.folded for word in Spoken(said.body.book, f"at {said.run(wish.name)}", said.body.today).found]
    for behind in range(len(needed), 1, -1):  # "at five in the evening when"
        if found := measures.when(needed[:behind], weekdays):
            return replace(wish, words=found)
    wanted = _UNWANTED.sub(" ", said.body.text)
    if wanted != said.body.text:  # "7 is too early, midday would be better"
        said = Said.of(said.subject, Spoken(said.body.book, wanted, said.body.today), said.where)
    return _measured(wish, said, hour)


def largest(wish: Wish, said: Said, asked: Names) -> Wish | None:
    """The wish with a size in octets; None without any."""

    def octets(words: Sequence[str]) -> str | None:
        if not any(word.lstrip("0123456789.") in _SIZE for word in words):
            return None
        found = measures.size(words)
        return str(found) if found else None

    if hit := _AT_MOST.search(said.body.text):  # "my mailbox is 50 MB in total, nothing bigger than 2 MB please"
        words = [word.folded for word in Spoken(said.body.book, hit[1], said.body.today).found]
        if found := octets(words):
            return replace(wish, words=found)
    return _measured(wish, said, octets)


def _measured(wish: Wish, said: Said, measure: Callable[[Sequence[str]], str | None]) -> Wish | None:
    """The wish with what the longest run of words measures, of those that the wish needs or else of all."""
    book, today = said.body.book, said.body.today
    for spoken in (Spoken(book, said.run(wish.name), today), *said.parts):
        words = [word.folded for word in spoken.found]
        for length in range(_LONGEST_MEASURE, 0, -1):
            for at in range(len(words) - length + 1):
                if found := measure(words[at : at + length]):
                    return replace(wish, words=found)
    return None
