"""Where a message belongs: the answer of the threading engine and what it asks the archive."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Known:
    """A post, or the ghost of one, as the archive knows it.

    A ghost is a message that others refer to and that has not come: it has a `message_id` and a place, nothing else.
    """

    post: int
    conversation: int
    parent: int | None
    message_id: str
    ghost: bool = False
    subject: str = ""
    author: str = ""
    author_name: str = ""
    sent_at: datetime | None = None
    thread_index: bytes = b""


@dataclass(frozen=True, slots=True)
class Placement:
    """Where a message goes, and the marks by which later ones will find it.

    `parent` is a post or ghost; `conversation` is None for a new one. `how` is one of `token`, `references`,
    `thread-index`, `quote`, `subject`, `digest`, `moved`, `new`; `sure` runs from 0 to 1. `ghosts` are Message-IDs,
    oldest first, to be entered as one chain above the message (the first under `ghost_parent`); the message then goes
    under the last. `ghost` is the ghost whose place it takes. `adopts` are posts that turn out to be its children.
    `joins` are conversations that turn out to be part of this one. `came_from` is the conversation that a message which
    starts its own was split from ("hijack"). `lines` are fingerprints of its own lines; `base_subject` is the subject
    without prefixes, folded for comparison.
    """

    parent: int | None
    conversation: int | None
    how: str
    sure: float
    ghosts: tuple[str, ...] = ()
    ghost_parent: int | None = None
    ghost: int | None = None
    adopts: tuple[int, ...] = ()
    joins: tuple[int, ...] = ()
    came_from: int | None = None
    lines: tuple[int, ...] = ()
    base_subject: str = ""


class Archive(Protocol):
    """What the engine may ask of one list's archive; each is a look-up under an index, never a scan."""

    def by_message_ids(self, message_ids: Iterable[str]) -> Mapping[str, Known]:
        """Posts and ghosts under these Message-IDs (without brackets), also under ids that a post got on its way."""

    def by_post(self, post: int) -> Known | None:
        """That post, whatever it is now called."""

    def ancestors(self, post: int) -> tuple[int, ...]:
        """The chain of parents of a post, nearest first, at most 1,000."""

    def by_thread_index(self, block: bytes) -> tuple[Known, ...]:
        """Posts whose Thread-Index begins with this conversation block (22 bytes), oldest first, at most 200."""

    def by_lines(self, lines: Iterable[int]) -> Mapping[int, tuple[Known, ...]]:
        """For each line fingerprint, the posts that have it as a line of their own; lines held by more than 20 posts
        count as common and are left out."""

    def by_subject(self, base_subject: str, since: datetime) -> tuple[Known, ...]:
        """Posts with this base subject sent since, oldest first, at most 200."""

    def by_author(self, name: str, since: datetime) -> tuple[Known, ...]:
        """Posts whose author's name or address folds to this name, sent since, oldest first, at most 200."""
