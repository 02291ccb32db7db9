"""What somebody asks, and what was talked about before that has words of it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Asked:
    """A post that begins a conversation and asks something; it is `closed` where its conversation is."""

    post: int
    conversation: int
    message_id: str
    subject: str
    text: str
    closed: bool = False


@dataclass(frozen=True, slots=True)
class Said:
    """A post of an old conversation; an author whom other members may not see has no name here."""

    author: str
    sent_at: datetime
    text: str
    answers: bool = True


@dataclass(frozen=True, slots=True)
class Old:
    """An old conversation that can be read, with its first posts; the post that began it comes first."""

    conversation: int
    subject: str
    posts: tuple[Said, ...]
    shared: bool = False


@dataclass(frozen=True, slots=True)
class Past:
    """What was looked up for a question: it itself, and old conversations that have words of it.

    `conversations` is the size of the archive, `known` says in how many of them each word of the question stands.
    `told_today` counts our letters of this kind to whoever asked.
    """

    asked: Asked | None = None
    old: tuple[Old, ...] = ()
    conversations: int = 0
    known: Mapping[str, int] = field(default_factory=dict)
    told_today: int = 0


NO_PAST = Past()


@dataclass(frozen=True, slots=True)
class Shared:
    """An old conversation was brought into the one that this post began, and will not be once more."""

    post: int
    conversation: int
