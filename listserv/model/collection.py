"""A collected letter: posts as they are numbered in it, and what else it tells."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Item:
    """One post of a letter. `answers` counts the other posts of its conversation, `begins` says that it starts it,
    `closed` that nobody can answer; `files` are names and octets."""

    number: int
    post: int
    conversation: int
    subject: str
    topic: str
    author_name: str
    sent_at: datetime
    text: str
    message_id: str
    parent_id: str = ""
    announcement: bool = False
    pinned: bool = False
    closed: bool = False
    begins: bool = False
    answers: int = 0
    files: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Collection:
    """What a letter holds.

    `label` is daily, weekly, monthly, "missed" (after a pause and the like) or "rest" (beyond a day's number of mails);
    `count` is how many posts were numbered, of which those that were removed since are not among the `items`.
    `left_out` older posts had no room. `pinned` are the conversations (number, subject) that a facilitator wants on
    top, as far as no post of theirs is in it.
    """

    digest: int
    label: str
    items: tuple[Item, ...]
    newcomers: tuple[str, ...]
    left_out: int
    count: int
    pinned: tuple[tuple[int, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Pointing:
    """By what an answer to a letter says which of its posts it answers, where it gives no number.

    `above` are fingerprints of the lines that are quoted right above each of its own passages, the nearest first, with
    the posts whose reply address stands among them in `posts`; `quoted` are those of all that it quotes where it stands
    above or below the whole quote. `named` are folded subjects that it may name.
    """

    above: tuple[tuple[int, ...], ...] = ()
    posts: tuple[int, ...] = ()
    quoted: tuple[int, ...] = ()
    named: tuple[str, ...] = ()
