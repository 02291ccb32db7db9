"""Effects on what a list has before it: its settings, topics on its schedule, and topics that members suggest."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal


@dataclass(frozen=True, slots=True)
class Configure:
    """A setting of the list gets another value than the config's; None is the config's own again."""

    key: str
    value: str | int | bool | None
    by: str
    what: str


@dataclass(frozen=True, slots=True)
class PutOnSchedule:
    """A topic waits for its time under this number; its appointments are entered beside it. `by` can take it back."""

    number: int
    member: int
    subject: str
    text: str
    rule: Mapping[str, Any]
    at: datetime
    by: str = ""


@dataclass(frozen=True, slots=True)
class Reschedule:
    """A scheduled topic comes next at this moment (None: never again), with another text for that time alone.

    Where it is somebody's wish, `by` and `what` are written down, for UNDO.
    """

    number: int
    at: datetime | None
    instead: str = ""
    state: Literal["waiting", "done", "cancelled"] = "waiting"
    by: str = ""
    what: str = ""


@dataclass(frozen=True, slots=True)
class Suggest:
    """A member wishes for a topic; facilitators decide on it by this number."""

    number: int
    member: int
    text: str


@dataclass(frozen=True, slots=True)
class DecideSuggestion:
    """What a facilitator says to a suggestion."""

    number: int
    state: Literal["used", "declined", "later"]
    by: str
