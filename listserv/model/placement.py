"""Where a message belongs: the answer of the threading engine and what it asks the archive."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Known:
    """A post, or the ghost of one, as the archive knows it.

    A ghost is a message that others refer to and that has not come: it has a `message_id` and a place, nothing else.
    `how`, `came_from` and `parted_from` are those of its Placement (a ghost's `how` is that of its last Link, or ""),
    `sent_at` and `base_subject` too. What was a post and is erased or taken down is a ghost that is `gone`: no message
    takes its place any more.
    """

    post: int
    conversation: int
    parent: int | None
    message_id: str
    ghost: bool = False
    subject: str = ""
    base_subject: str = ""
    author: str = ""
    author_name: str = ""
    sent_at: datetime | None = None
    thread_index: bytes = b""
    how: str = ""
    came_from: int | None = None
    parted_from: int | None = None
    gone: bool = False


@dataclass(frozen=True, slots=True)
class Link:
    """`child` belongs under `parent`.

    A number is a post or ghost that is known; a string is the Message-ID of a ghost that the same Placement brings, and
    "" is the message itself. `how` is as in Placement; where the child is a ghost, the ghost keeps it.
    """

    child: int | str
    parent: int | str
    how: str = "references"


@dataclass(frozen=True, slots=True)
class Placement:
    """Where a message goes, and the marks by which later ones will find it.

    `parent` is a post or ghost, a string for one of `ghosts`; `conversation` is None for a new one. `how` is one of
    `token`, `references`, `thread-index`, `quote`, `subject`, `digest`, `moved`, `new`; `sure` runs from 0 to 1.
    `sent_at` is the message's own Date where that can be, else the time when it was received.
    `ghost` is the ghost whose place the message takes. `ghosts` are Message-IDs that nobody knows yet and that
    get a ghost each, in the conversation of the message. `links` are further parents that became known, or better
    known. `joins` are conversations that turn out to be part of this one. `names` are further Message-IDs of this
    message; `also_known_as` holds (id, post) for an id that turns out to be another name of a post: if a ghost bears
    it, the ghost's children go under that post and the ghost goes. `came_from` is the conversation that a message
    which starts its own was split from ("hijack"). `lines` are fingerprints of its own lines; `base_subject` is the
    subject without prefixes, folded for comparison. `parted_from` is the post that it answered there.
    """

    parent: int | str | None
    conversation: int | None
    how: str
    sure: float
    sent_at: datetime
    ghost: int | None = None
    ghosts: tuple[str, ...] = ()
    links: tuple[Link, ...] = ()
    joins: tuple[int, ...] = ()
    names: tuple[str, ...] = ()
    also_known_as: tuple[tuple[str, int], ...] = ()
    came_from: int | None = None
    parted_from: int | None = None
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
        """Posts whose Thread-Index begins with this conversation block (22 bytes): the first 20 and the latest 180."""

    def by_lines(self, lines: Iterable[int]) -> Mapping[int, tuple[Known, ...]]:
        """For each line fingerprint, the posts that have it as a line of their own, oldest first; lines held by more
        than 20 posts count as common and are left out."""

    def by_subject(self, base_subject: str, since: datetime) -> tuple[Known, ...]:
        """Posts with this base subject sent since, oldest first: the latest 200."""
