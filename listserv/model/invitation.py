"""Somebody was asked to join."""

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
