"""Conversations as a facilitator changes them: what is in hand, what else is meant, and what would change."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

from listserv.model.mailinglist import MailingList
from listserv.model.member import Member

Change = Literal["close", "reopen", "rename", "pin", "unpin", "merge", "split", "move", "remove-post"]


@dataclass(frozen=True, slots=True)
class Conversation:
    """One conversation; `number` is what people call it, `posts` counts those that can be read."""

    number: int
    subject: str
    closed: bool = False
    pinned: bool = False
    posts: int = 0


@dataclass(frozen=True, slots=True)
class Rearrangement:
    """What changes in the trees: each of `parents` (post, new parent or None for a root), and the posts that are
    `moved` to another conversation."""

    parents: tuple[tuple[int, int | None], ...] = ()
    moved: tuple[int, ...] = ()


NOTHING_MOVES = Rearrangement()


@dataclass(frozen=True, slots=True)
class Meant:
    """A conversation that a wish names, by the words or the number that were `said`.

    `found` are those that fit, at most a handful; where it is one, `plan` puts the one in hand under it.
    """

    said: str
    found: tuple[Conversation, ...] = ()
    plan: Rearrangement | None = None


@dataclass(frozen=True, slots=True)
class InHand:
    """The conversation that a wish is about, and the post that the wish answers (`post`, with its author).

    `top` says that nothing stands above the post.
    `rest` is what stands behind the name of the conversation where it was named: its new name, the list where it goes.
    `home` is the conversation that the one in hand parted from. `branch` are the post and all below it, `whole` all
    posts of the conversation, `lines` the fingerprints of those that would move or go, `authors` who wrote them.
    `lists` are the other lists that the facilitator looks after.
    """

    conversation: Conversation
    post: int | None = None
    author: str = ""
    author_name: str = ""
    subject: str = ""
    top: bool = False
    home: Meant | None = None
    meant: tuple[Meant, ...] = ()
    branch: tuple[int, ...] = ()
    whole: tuple[int, ...] = ()
    lines: Mapping[int, tuple[int, ...]] = field(default_factory=dict)
    lists: tuple[MailingList, ...] = ()
    authors: tuple[Member, ...] = ()
    rest: str | None = None


@dataclass(frozen=True, slots=True)
class Unclear:
    """What a wish may mean that names no conversation for certain; `why` says what was not found, or found twice.

    `other` says that it is the one to put it together with that is not clear; `this` is the one to be put there.
    """

    why: str
    perhaps: tuple[Conversation, ...] = ()
    other: bool = False
    this: int = 0


@dataclass(frozen=True, slots=True)
class Done:
    """Something that was done to a conversation and may be taken back; `why_not` says why it cannot be any more."""

    id: int
    what: Change
    subject: str
    by: str
    at: datetime
    post: int | None = None
    why_not: str = ""
