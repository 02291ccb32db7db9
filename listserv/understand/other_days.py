"""Days that a wish names otherwise than by "until": the week of one ("w/c 7 December"), and when a mode shall begin.

How much mail somebody gets cannot change by itself on a day: what says so is no absence until that day.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from listserv.model.intent import Wish
from listserv.understand import dates
from listserv.understand.said import Said

_MONTH = r"(?:january|february|march|april|may|june|july|august|september|october|november|december)"
_SHORT_MONTH = rf"(?:{_MONTH}|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)"
_DATE = (
    r"(?:(?:mon|tues|wednes|thurs|fri)day,?\s+)?(?:the\s+)?"
    r"(?:\d{1,2}(?:st|nd|rd|th)?(?:\s+of)?\s+[a-z]{3,9}\b(?:\s+20\d\d)?|\d{1,2}/\d{1,2}(?:/\d{2,4})?)"
)
_WEEK_OF = re.compile(
    rf"(?i)\b(?:for\s+)?(?:the\s+|all\s+)?(?:w/[cb]\.?|(?:week|wk)\s+(?:commencing|beginning|starting|of))\s+(?P<day>{_DATE})"
)
_ONE_MONTH = re.compile(
    r"(?i)\b(?:(?:from|between)\s+)?(?:the\s+)?(?P<first>\d{1,2})(?:st|nd|rd|th)?"
    r"\s*(?:to|until|till?|and|[-–])\s*(?:the\s+)?(?P<last>\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?"
    rf"(?P<month>{_SHORT_MONTH})\b"
)
"""Days of one month that is named once: "from 1 to 5 December", "1-5 Dec"."""
_TWO_MONTHS = re.compile(
    rf"(?i)\b(?:from\s+)?(?P<first>\d{{1,2}}(?:st|nd|rd|th)?\s+(?:of\s+)?(?:{_SHORT_MONTH}))\s*[-–—]\s*"
    rf"(?=\d{{1,2}}(?:st|nd|rd|th)?\s+(?:of\s+)?(?:{_SHORT_MONTH})\b)"
)
"""A dash between two days, which is no part of a date: "28 Nov - 3 December"."""
_ABSENT = re.compile(
    r"(?i)\b(?:away|leave|holidays?|pause|paused|suspend|vacation|off|stop|back|out of|nothing|hold|rest|break"
    r"|no (?:more )?(?:e-?)?mails?)\b"
)
_BEGINS = re.compile(r"(?i)\b(?:from|starting|beginning|as (?:of|from))\s+(?:on\s+)?(?P<day>(?:[^\s,.!?]++\s?){1,5})")
_ONLY_UNTIL = re.compile(r"(?i)\b(?:until|till)\s+(?P<day>(?:[^\s,.!?]++\s?){1,5})")
_LASTS_UNTIL = re.compile(r"(?i)\b(?:until|till?|to)\s+(?P<day>(?=\d)(?:[^\s,.!?]++\s?){1,5})")
_INCLUSIVE = re.compile(r"(?i)\b(?:inclusive(?:ly)?|last day (?:included|away)|including (?:the )?last day)\b")
_YESTERDAY = re.compile(r"(?i)\b(?:until|till?|to) (?:yesterday|last (?:week|month|year|\w+day))\b")
_FOR_LONG = re.compile(r"(?i)\bfor (?P<count>\d{1,4}) years\b")
_LATEST = 9_998
_MONTH_ALONE = re.compile(rf"(?i)(?:the (?:beginning|start) of )?(?P<month>{_MONTH})\b")
_MONTHS = ("january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
           "december")  # fmt: skip


def weeks_spelt_out(text: str) -> str:
    """The text with "w/c 7 December" as a week from that day."""
    return _WEEK_OF.sub(lambda hit: f"from {hit['day']} for one week", text)


def spans_spelt_out(text: str) -> str:
    """The text with both ends of "1-5 December" and "28 Nov - 3 December" in full; "" where there are none."""
    spelt = _TWO_MONTHS.sub(r"from \g<first> to ", _ONE_MONTH.sub(_with_both_months, text))
    return spelt if spelt != text else ""


def _with_both_months(hit: re.Match[str]) -> str:
    first, last, month = int(hit["first"]), int(hit["last"]), hit["month"]
    return f"from {first} {month} to {last} {month}" if first < last else hit[0]


def of_modes(wishes: Sequence[Wish], said: Said) -> tuple[Wish, ...]:
    """The wishes, with the day on which a mode shall begin (`since`) or end (`until`), and no absence read from it."""
    text = said.whole.text
    modes = [wish for wish in wishes if wish.name == "mode" and wish.mode != "none"]
    others = {wish.name for wish in wishes} - {"mode", "pause"}
    if len(modes) != 1 or others or _ABSENT.search(text):
        return tuple(wishes)
    since, until = _day(_BEGINS, said), _day(_ONLY_UNTIL, said)
    return (replace(modes[0], since=since, until=until),) if since or until else tuple(wishes)


def of_deputies(wishes: Sequence[Wish], said: Said) -> tuple[Wish, ...]:
    """The wishes, with the first and the last day of somebody's time as facilitator, where no absence is spoken of."""
    made = [wish for wish in wishes if wish.name == "facilitator" and wish.addresses]
    if len(made) != 1 or {wish.name for wish in wishes} - {"facilitator", "pause"} or _ABSENT.search(said.whole.text):
        return tuple(wishes)
    since, until = _day(_BEGINS, said), made[0].until or _day(_ONLY_UNTIL, said) or _day(_LASTS_UNTIL, said)
    return (replace(made[0], since=since, until=until),)


def of_absence(wish: Wish, said: Said) -> Wish:
    """An absence with its last day counted in where that is said, and with a day that is over, or ages away."""
    text = said.whole.text
    if wish.name != "pause" or wish.words:
        return wish
    if wish.until is not None:
        return replace(wish, until=wish.until + timedelta(days=1)) if _INCLUSIVE.search(text) else wish
    if _YESTERDAY.search(text):
        return replace(wish, until=said.body.today - timedelta(days=1))
    long = _FOR_LONG.search(text)
    years = min(int(long["count"]), _LATEST - said.body.today.year) if long else 0
    return (
        replace(
            wish, until=said.body.today.replace(day=min(said.body.today.day, 28), year=said.body.today.year + years)
        )
        if years
        else wish
    )


def _day(pattern: re.Pattern[str], said: Said) -> date | None:
    hit, today = pattern.search(said.whole.text), said.body.today
    if hit is None:
        return None
    if month := _MONTH_ALONE.match(hit["day"]):
        number = _MONTHS.index(month["month"].lower()) + 1
        return date(today.year + (number <= today.month), number, 1)
    found = dates.read(hit["day"].strip(), today=today, language=said.body.book.language.code, whole=True)
    return found if found and found > today else None
