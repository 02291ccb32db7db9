"""Effects that are about a person: changes taken back, addresses, and what is said without a name."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from listserv.model.letter import Letter
from listserv.model.member import Question

ABOUT_UNNAMED = frozenset(("unnamed", "unnamed-over"))
"""What letters ask that speak of a question without a name, while it waits and afterwards."""
UNNAMED_WITHIN = timedelta(days=30)
"""So long an answer to such a letter finds it, once the question waits no more."""


@dataclass(frozen=True, slots=True)
class TakeBack:
    """What these changes changed is set to how it was before them (or, `redo`, to how they had made it)."""

    changes: tuple[int, ...]
    by: str
    redo: bool = False


@dataclass(frozen=True, slots=True)
class Apart:
    """What follows is another wish of the same mail: UNDO as a reply to a letter about it takes back that alone."""


@dataclass(frozen=True, slots=True)
class Unite:
    """The person to whom this address belongs and this member are one from now on, with the member's settings."""

    member: int
    address: str
    by: str


@dataclass(frozen=True, slots=True)
class Unhear:
    """Whoever asked this post without a name wants no more private answers from that member."""

    post: int
    member: int


@dataclass(frozen=True, slots=True)
class HandOn:
    """A held post that waited for its author's word waits for a facilitator from now on, for this rule."""

    hold: int
    rule: str
    why: str


@dataclass(frozen=True, slots=True)
class WriteUnnamed:
    """A letter to somebody who has no name in what it is about: its question holds neither address nor member."""

    letter: Letter


@dataclass(frozen=True, slots=True)
class AskAgain:
    """The letter with this question goes out once more, with the words that came in answer to it on top.

    `otherwise` is sent where the letter is kept no longer.
    """

    question: Question
    words: str
    otherwise: Letter


@dataclass(frozen=True, slots=True)
class Heard:
    """A member whose mail came back on some days wrote: the days are counted anew."""

    member: int


@dataclass(frozen=True, slots=True)
class KeepNoMail:
    """Of the mail in hand only its end is kept: with its author, or with what it quotes, it would say who asks."""


@dataclass(frozen=True, slots=True)
class HoldUnnamed:
    """A question without a name waits for a facilitator; `raw` is all of it, made anew from its text alone.

    `names` is what of the asker's name still stands in it. Of `mails` (rows of the inbox) and `hold` only the end is
    kept: what was asked is not to be found beside who asked.
    """

    raw: bytes
    subject: str
    text: str
    names: tuple[str, ...]
    mails: tuple[int, ...]
    hold: int | None
    member: int
    address: str
    expires_at: datetime


OfAPerson = AskAgain | Heard | TakeBack | Apart | Unite | Unhear | HandOn | WriteUnnamed | KeepNoMail | HoldUnnamed
