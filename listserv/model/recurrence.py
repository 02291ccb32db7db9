"""When something happens: once, or again and again by the calendar of the list."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal


@dataclass(frozen=True, slots=True)
class Recurrence:
    """A moment of the wall clock where the list is at home, and the days on which it comes.

    `once` is on `first` (ISO 8601). `week` is on these `days` (Monday is 0) of every `gap`-th week, counted from the
    week of `first` where the gap is more than one. `month` is on the `nth` of all those days in a month (1 the first,
    -1 the last: days 0 to 4 make it a working day), or with no days on its `nth` day. Else `first` may be the day
    before which it does not come.
    """

    every: Literal["once", "week", "month"]
    hour: int
    minute: int = 0
    days: tuple[int, ...] = ()
    nth: int = 0
    gap: int = 1
    first: str = ""


def stored(rule: Recurrence) -> dict[str, Any]:
    """The rule as JSON holds it."""
    return {
        "every": rule.every,
        "hour": rule.hour,
        "minute": rule.minute,
        "days": list(rule.days),
        "nth": rule.nth,
        "gap": rule.gap,
        "first": rule.first,
    }


def recalled(values: Mapping[str, Any]) -> Recurrence:
    """The rule that `stored` wrote down."""
    return Recurrence(**{**values, "days": tuple(values["days"])})


@dataclass(frozen=True, slots=True)
class Timed:
    """A text and when it is to be posted."""

    rule: Recurrence
    text: str


@dataclass(frozen=True, slots=True)
class Schedule:
    """A topic that waits for its time; `number` is what people call it, `instead` the text of the next time alone."""

    number: int
    member: int
    subject: str
    text: str
    rule: Recurrence
    next_at: str
    instead: str = ""
