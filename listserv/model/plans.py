"""What a list has before it and behind it: topics that wait, topics that members wish for, and a month in numbers."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from listserv.model.recurrence import Schedule

SILENCE = "silence"
"""The work of the clock that tells facilitators of a question without an answer, once each, and what they are asked."""
SILENCE_ASKED = "silence-asked"
"""The question by which it is remembered who was asked to answer."""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A topic that a member wishes for; `number` is what people call it."""

    number: int
    member: int
    name: str
    address: str
    text: str
    state: str


@dataclass(frozen=True, slots=True)
class Silence:
    """A question to the list that nobody has answered, or `since` whom and when somebody has.

    `author_name` is "" where it was asked without a name. `asked` are the members who were asked to answer something
    within the last month.
    """

    post: int
    subject: str
    author: str
    author_name: str
    text: str
    at: datetime
    since: tuple[str, datetime] | None = None
    closed: bool = False
    asked: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Plans:
    """Read only where it is about these; the numbers are those that the next topic and suggestion get.

    `ended` are topics that were cancelled or are over, where one may be taken back.

    `requests` are those to join that nobody decided, as facilitators were asked about each, with `since`.

    `month` holds the figures that a report shows, `unanswered` the posts of that time without an answer (row, subject).
    `since` is who wrote first in the conversation that a report names, after the post that had no answer, and when.
    `silence` is the question that a letter to the facilitators is about, as nobody had answered it.
    """

    schedules: tuple[Schedule, ...] = ()
    next_topic: int = 1
    suggestions: tuple[Suggestion, ...] = ()
    next_suggestion: int = 1
    month: Mapping[str, Any] = field(default_factory=dict)
    unanswered: tuple[tuple[int, str], ...] = ()
    since: tuple[str, datetime] | None = None
    ended: tuple[Schedule, ...] = ()
    requests: tuple[Mapping[str, Any], ...] = ()
    silence: Silence | None = None


NO_PLANS = Plans()
