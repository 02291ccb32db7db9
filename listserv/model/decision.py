"""What was decided: one word for the log, one sentence for a person, and effects as data."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Literal

from listserv.model.letter import Letter
from listserv.model.member import Mode
from listserv.model.report import BounceReport

End = Literal["delivered", "held", "answered", "returned", "dropped", "done"]
"""How a message ended; "done" is for what came by another door than mail and so is in no ledger."""


@dataclass(frozen=True, slots=True)
class Publish:
    """The message in hand goes into the archive and out to the list; `by` is the facilitator who let it through."""

    by: str = ""


@dataclass(frozen=True, slots=True)
class HoldPost:
    """The message in hand waits for a facilitator, who gets a letter of this kind with the post attached.

    `tell_author` is off where the author is not known or where a notice would go to somebody who wrote nothing.
    """

    why: str
    expires_at: datetime
    letter: str = "hold/notice"
    tell_author: bool = True


@dataclass(frozen=True, slots=True)
class AskAuthor:
    """The message in hand waits until its author says whether it is for everyone or a wish of theirs."""

    guesses: tuple[str, ...]
    expires_at: datetime


@dataclass(frozen=True, slots=True)
class Release:
    """A held post goes out."""

    hold: int
    by: str


@dataclass(frozen=True, slots=True)
class CloseHold:
    """A held post does not go out."""

    hold: int
    by: str
    state: Literal["rejected", "discarded", "withdrawn"]
    why: str = ""


@dataclass(frozen=True, slots=True)
class TrustPoster:
    """Somebody who is no member may post without being held, or (`trusted` off) may no more."""

    address: str
    by: str
    trusted: bool = True


@dataclass(frozen=True, slots=True)
class Remind:
    """A reminder of this held post was written."""

    hold: int


@dataclass(frozen=True, slots=True)
class Subscribe:
    """A person becomes (or is again) a member; `consent` records how, when and by whom."""

    address: str
    name: str = ""
    status: Literal["asked", "member", "taster", "banned"] = "member"
    mode: Mode = "every"
    consent: str = ""
    by: str = ""


@dataclass(frozen=True, slots=True)
class Change:
    """Fields of a membership get new values; the old ones are kept so that `undo` can bring them back.

    Keys are the columns that people may change: `status`, `mode`, `paused_until`, `name`, `trusted`, `moderated`,
    `facilitator`, `language`, `profile`, `left_at`; moments are ISO 8601 text.
    """

    member: int
    values: Mapping[str, Any]
    by: str
    what: str


@dataclass(frozen=True, slots=True)
class CountBounce:
    """One day's bounce of one member."""

    member: int
    report: BounceReport


@dataclass(frozen=True, slots=True)
class Close:
    """A question has its answer (or is too old) and takes no other."""

    question: int


@dataclass(frozen=True, slots=True)
class Write:
    """A letter goes out."""

    letter: Letter


@dataclass(frozen=True, slots=True)
class PassOn:
    """The message in hand goes to every facilitator, with a letter around it; `ask` is the question that it asks."""

    kind: str
    values: Mapping[str, Any] = field(default_factory=dict)
    ask: str = ""
    expires_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Appoint:
    """The clock will settle `Due(what)` at that moment, once; `member` and `about` are the rows it is about.

    `values` holds only what JSON holds.
    """

    what: str
    at: datetime
    member: int | None = None
    about: int | None = None
    values: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Cancel:
    """Appointments of this kind that wait are taken back: those of this member, about this row, or both."""

    what: str
    member: int | None = None
    about: int | None = None


@dataclass(frozen=True, slots=True)
class PublishText:
    """A post of our own making goes into the archive and out to the list: `raw` is all of it (`mail/authored.py`).

    `parent` is the post that it answers.
    """

    raw: bytes
    parent: int | None = None


@dataclass(frozen=True, slots=True)
class Listen:
    """How much a member hears of one conversation from now on."""

    member: int
    conversation: int
    choice: Literal["follow", "mute", ""]


Effect = (
    Publish
    | HoldPost
    | AskAuthor
    | Release
    | CloseHold
    | Remind
    | TrustPoster
    | Subscribe
    | Change
    | CountBounce
    | Close
    | Write
    | PassOn
    | Listen
    | Appoint
    | Cancel
    | PublishText
)


@dataclass(frozen=True, slots=True)
class Decision:
    """`word` names the rule for the log ("stranger", "joined"), `why` is the sentence a person would be told."""

    end: End
    word: str
    why: str
    effects: tuple[Effect, ...] = ()
