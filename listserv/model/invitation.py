"""Somebody was asked to join, and what is done about that as effects of a decision (model/decision.py)."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal


@dataclass(frozen=True, slots=True)
class Invitation:
    """One invitation; `by` is the facilitator's address, `words` what they wrote on top of it."""

    id: int
    address: str
    name: str
    words: str
    by: str
    invited_at: datetime
    reminded_at: datetime | None = None
    answer: Literal["", "yes", "no"] = ""
    answered_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Invite:
    """Somebody is invited: a letter with the question goes out, and what comes of it is kept with the invitation."""

    address: str
    name: str
    words: str
    by: str
    inviter: str
    answer_by: datetime


@dataclass(frozen=True, slots=True)
class AnswerInvitation:
    """What came of an invitation."""

    invitation: int
    answer: Literal["yes", "no"]


@dataclass(frozen=True, slots=True)
class RemindInvited:
    """An invitation is repeated, once."""

    invitation: int
    inviter: str
    answer_by: datetime


@dataclass(frozen=True, slots=True)
class DropInvitation:
    """An invitation has lapsed: its row goes, and only the mark that they were asked remains."""

    invitation: int
