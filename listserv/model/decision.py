"""What was decided: one word for the log, one sentence for a person, and effects as data."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any, Literal

from listserv.model.arranging import ForgetPost, PublishAnew, PutBack, Rearrange
from listserv.model.invitation import AnswerInvitation, DropInvitation, Invite, RemindInvited
from listserv.model.letter import Ask, Letter
from listserv.model.member import Mode
from listserv.model.past import Shared
from listserv.model.personal import OfAPerson
from listserv.model.planning import Configure, DecideSuggestion, PutOnSchedule, Reschedule, Suggest
from listserv.model.report import BounceReport

End = Literal["delivered", "held", "answered", "returned", "dropped", "done"]
"""How a message ended; "done" is for what came by another door than mail and so is in no ledger."""


@dataclass(frozen=True, slots=True)
class Publish:
    """The message in hand goes into the archive and out to the list; `by` is the facilitator who let it through, and
    `keep_from` says that From stays the author's."""

    by: str = ""
    keep_from: bool = False


@dataclass(frozen=True, slots=True)
class PublishAnswer:
    """An answer to a collected letter goes out, without the letter: the message, a stored one, or that `text` of it."""

    parent: int
    raw: int | None = None
    text: str = ""


@dataclass(frozen=True, slots=True)
class HoldPost:
    """The message in hand waits for a facilitator, who gets a letter of this kind with the post attached.

    `tell_author` is off where the author is not known or where a notice would go to somebody who wrote nothing.
    Without a `letter` the facilitators hear of it otherwise. `rule` names the question that held it; what is `bundled`
    waits for the brake on its list or conversation. `shown` is what the notice shows in place of the message's own
    words, where those hold what may not be shown; the notice then bears a copy that is `masked`. `author_letter` tells
    the author. `suspect` is the member who is asked (`suspicion`) whether it is theirs. A post of our own making in its
    author's name is `authored`, all of it, and answers the post `parent`; it waits in place of the message in hand.
    """

    why: str
    expires_at: datetime
    letter: str = "hold/notice"
    tell_author: bool = True
    rule: str = ""
    bundled: bool = False
    keep_from: bool = False
    shown: Mapping[str, Any] = field(default_factory=dict)
    author_letter: str = "hold/author"
    suspect: int | None = None
    suspicion: Ask | None = None
    authored: bytes = b""
    parent: int | None = None


@dataclass(frozen=True, slots=True)
class AskAuthor:
    """The message in hand waits until its author says whether it is for everyone or a wish of theirs.

    `text` is what goes elsewhere, where it may be a private answer or a question without a name. `wishes` are those
    that it may be, as a question remembers them.
    """

    guesses: tuple[str, ...]
    expires_at: datetime
    text: str = ""
    wishes: tuple[Mapping[str, Any], ...] = ()


@dataclass(frozen=True, slots=True)
class Release:
    """A held post goes out: as it came, with the `text` that its author agreed to, or below a facilitator's `note`; an
    author who is `told` of it gets no receipt."""

    hold: int
    by: str
    text: str = ""
    note: str = ""
    told: bool = False


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
class PutBrake:
    """The whole list, or one conversation, is stopped until a facilitator lets it go on.

    Every facilitator gets a letter of this kind, whose question is about the brake.
    """

    kind: Literal["stop", "storm"]
    why: str
    by: str
    letter: str
    values: Mapping[str, Any]
    answer_by: datetime
    conversation: int | None = None


@dataclass(frozen=True, slots=True)
class LiftBrake:
    """What was stopped goes on, or is closed for good."""

    brake: int
    by: str
    state: Literal["let-on", "closed"] = "let-on"


@dataclass(frozen=True, slots=True)
class Cry:
    """Somebody asked the whole list to be let off it."""

    address: str


@dataclass(frozen=True, slots=True)
class Remind:
    """A reminder of this held post was written."""

    hold: int


@dataclass(frozen=True, slots=True)
class Subscribe:
    """A person is a member (again), on `mode` or as before; `consent` says how, `settings` are columns they chose."""

    address: str
    name: str = ""
    status: Literal["asked", "member", "taster", "banned"] = "member"
    mode: Mode | None = None
    consent: str = ""
    by: str = ""
    hidden: bool = False
    settings: Mapping[str, Any] = field(default_factory=dict)


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
class CloseAll:
    """Every open question of this kind about this row takes no other answer: several were asked, the first decided."""

    kind: str
    about: int


@dataclass(frozen=True, slots=True)
class Write:
    """A letter goes out."""

    letter: Letter


@dataclass(frozen=True, slots=True)
class PassOn:
    """The message in hand goes to every facilitator, with a letter around it; `ask` is the question that it asks, and
    `but` the member who wrote it and need not be told of their own mail."""

    kind: str
    values: Mapping[str, Any] = field(default_factory=dict)
    ask: str = ""
    expires_at: datetime | None = None
    but: int | None = None


@dataclass(frozen=True, slots=True)
class Appoint:
    """The clock will settle `Due(what)` at that moment, once; `member` and `about` are the rows it is about.

    A member who is made by the same decision is named by `address`. `values` holds only what JSON holds.
    """

    what: str
    at: datetime
    member: int | None = None
    about: int | None = None
    values: Mapping[str, Any] = field(default_factory=dict)
    address: str = ""


@dataclass(frozen=True, slots=True)
class Cancel:
    """Appointments of this kind that wait are taken back: those of this member, about this row, or both."""

    what: str
    member: int | None = None
    about: int | None = None


@dataclass(frozen=True, slots=True)
class PublishText:
    """A post of our own making goes into the archive and out to the list: `raw` is all of it (`mail/authored.py`).

    `parent` is the post that it answers; an `announcement` reaches also those who are on letters or on announcements.
    """

    raw: bytes
    parent: int | None = None
    announcement: bool = False


@dataclass(frozen=True, slots=True)
class Listen:
    """How much a member hears of one conversation from now on."""

    member: int
    conversation: int
    choice: Literal["follow", "mute", ""]


@dataclass(frozen=True, slots=True)
class BanDomain:
    """Nobody of this domain may post or join, or (`banned` off) they may again."""

    domain: str
    by: str
    banned: bool = True


@dataclass(frozen=True, slots=True)
class Mark:
    """Of this address nothing is remembered but that `what` has happened: "invited", "taster"."""

    what: str
    address: str


@dataclass(frozen=True, slots=True)
class SendData:
    """Everything that is held about the person of this address goes to it, in mails of at most so many octets."""

    address: str
    ceiling: int


@dataclass(frozen=True, slots=True)
class Forget:
    """A person is erased, under all these addresses: the membership, the mail, and the name on their posts.

    `erase_posts` takes the posts' text as well; `keep_ban` keeps one address, so that a ban outlives the wish.
    """

    addresses: tuple[str, ...]
    member: int | None
    erase_posts: bool = False
    keep_ban: bool = False


@dataclass(frozen=True, slots=True)
class Remember:
    """Somebody who asked to be forgotten came back by themselves."""

    address: str


Effect = (
    Publish
    | PublishAnswer
    | SendData
    | Forget
    | Remember
    | HoldPost
    | AskAuthor
    | Release
    | CloseHold
    | PutBrake
    | LiftBrake
    | Cry
    | Remind
    | TrustPoster
    | Subscribe
    | Change
    | OfAPerson
    | CountBounce
    | Close
    | CloseAll
    | Write
    | PassOn
    | Listen
    | Invite
    | AnswerInvitation
    | RemindInvited
    | DropInvitation
    | BanDomain
    | Mark
    | Appoint
    | Cancel
    | PublishText
    | Rearrange
    | Shared
    | PutBack
    | PublishAnew
    | ForgetPost
    | Configure
    | PutOnSchedule
    | Reschedule
    | Suggest
    | DecideSuggestion
)


@dataclass(frozen=True, slots=True)
class Decision:
    """`word` names the rule for the log ("stranger", "joined"), `why` is the sentence a person would be told."""

    end: End
    word: str
    why: str
    effects: tuple[Effect, ...] = ()

    def preceded_by(self, *effects: Effect) -> "Decision":
        """The same decision, with these effects before its own."""
        return replace(self, effects=(*effects, *self.effects))

    def followed_by(self, *effects: Effect) -> "Decision":
        """The same decision, with these effects behind its own."""
        return replace(self, effects=(*self.effects, *effects))

    def joined_with(self, other: "Decision") -> "Decision":
        """Both, as one that ends and is logged as this one."""
        return replace(self.followed_by(*other.effects), why=f"{self.why} {other.why}")
