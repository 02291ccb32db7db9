"""What is done to conversations, as effects of a decision (model/decision.py)."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from listserv.model.conversation import NOTHING_MOVES, Change, Rearrangement


@dataclass(frozen=True, slots=True)
class Rearrange:
    """A conversation is changed (`conversation`, its number), and how it was is kept for UNDO.

    `subject` is its new name (`renamed` where a person gave it), `into` the conversation or (to "move") the list where
    it goes, `plan` what changes in the trees, `lines` the fingerprints of each post that moves or goes. `note` is told
    to members with the next post.
    """

    what: Change
    conversation: int
    by: str
    post: int | None = None
    subject: str = ""
    into: int | None = None
    renamed: bool = False
    plan: Rearrangement = NOTHING_MOVES
    lines: Mapping[int, tuple[int, ...]] = field(default_factory=dict)
    note: str = ""


@dataclass(frozen=True, slots=True)
class PutBack:
    """Something that was done to a conversation is undone: the row of what was done."""

    row: int


@dataclass(frozen=True, slots=True)
class PublishAnew:
    """A stored message that was returned goes out after all, as a conversation of its own; `came_from` is where it was
    meant to go, `subject` what it is called where its own subject is that of a collected letter."""

    raw: int
    came_from: int
    subject: str = ""


@dataclass(frozen=True, slots=True)
class ForgetPost:
    """A post that was removed a month ago is gone for good: its bytes and what was kept for UNDO."""

    post: int
