"""A person's membership of one list."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Literal

Status = Literal["asked", "member", "taster", "suspended", "left", "banned"]
Mode = Literal["every", "questions", "daily", "weekly", "monthly", "announcements", "none"]
MODES: tuple[Mode, ...] = ("every", "questions", "daily", "weekly", "monthly", "announcements", "none")
BACK_WITHIN = timedelta(days=14)
"""Whoever left and is back by then has lost nothing."""


@dataclass(frozen=True, slots=True)
class Member:
    """One row of a list's roll, whatever its status: who never joined has none.

    Mail rests until `paused_until`, now or from `paused_from` on. A `hidden` member's name and profile are shown to
    no other member. Letters come at `letter_time` ("18:00", "" for seven) on `letter_day` (Monday is 0, None for the
    usual day), in `letter_form` ("" for text and HTML, "text", "mime") and in `timezone` ("" for the list's).
    `own_posts` is "copy", "receipt" or "none"; `most_a_day` mails come at once and attachments up to `largest` octets,
    None is any number. Without `past` they hear nothing of old conversations near to their questions. `facilitated`
    says that they look after the list, or did when they left.
    """

    id: int
    person: int
    address: str
    name: str
    status: Status
    mode: Mode = "every"
    paused_until: datetime | None = None
    paused_from: datetime | None = None
    facilitator: bool = False
    facilitated: bool = False
    trusted: bool = False
    moderated: bool = False
    aliases: tuple[str, ...] = ()
    language: str = ""
    left_at: datetime | None = None
    hidden: bool = False
    profile: str = ""
    letter_time: str = ""
    letter_day: int | None = None
    letter_form: str = ""
    timezone: str = ""
    own_posts: str = "copy"
    most_a_day: int | None = None
    largest: int | None = None
    past: bool = True

    @property
    def active(self) -> bool:
        """Whether this person belongs to the list now."""
        return self.status in ("member", "taster")

    @property
    def belongs(self) -> bool:
        """Whether this person is on the list; somebody whose mail came back still is."""
        return self.active or self.status == "suspended"

    @property
    def may_facilitate(self) -> bool:
        """Whether this person could look after the list: who only tastes could not."""
        return self.status in ("member", "suspended")

    def knows(self, address: str) -> bool:
        """Whether this address is one of theirs."""
        return address.lower() in (self.address, *self.aliases)


@dataclass(frozen=True, slots=True)
class Hold:
    """A post that waits for a facilitator; `number` is what people call it.

    `banned_by` is who has banned its author since; "" where nobody has. `closed` is the subject of the conversation
    that it would become a part of, where that takes no more answers.
    """

    id: int
    number: int
    inbox: int
    raw: int
    address: str
    name: str
    subject: str
    why: str
    held_at: datetime
    reminded_at: datetime | None = None
    parent: int | None = None
    digest: int | None = None
    state: Literal["waiting", "approved", "rejected", "discarded", "withdrawn"] = "waiting"
    decided_by: str = ""
    decided_at: datetime | None = None
    rule: str = ""
    brake: int | None = None
    keep_from: bool = False
    banned_by: str = ""
    closed: str = ""


@dataclass(frozen=True, slots=True)
class Question:
    """A question of ours as it was asked."""

    id: int
    kind: str
    address: str
    asked_at: int
    expires_at: datetime
    member: int | None
    about: int | None
    values: Mapping[str, Any]
    answered_at: datetime | None = None
