"""What somebody or something wants: the answer of `understand`, of the clock and of the shell."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Literal

from listserv.model.collection import Pointing
from listserv.model.recurrence import Recurrence, Timed
from listserv.model.report import BounceReport

SHOWN_FIRST = "shown"
"""The `mode` of an announcement of which it is not certain where the words for everyone begin."""
Order = Literal["no", "of-a-member", "yes"]
"""Whether a reply to a post orders something of us where a facilitator wrote it: perhaps only if it names a member."""
THE_ONLY = "only"
"""The `mode` of a wish about the post that is the only one of its conversation, or of its author there."""


@dataclass(frozen=True, slots=True)
class Wish:
    """One thing that a person asks for, in the contract's words (`name`: "join", "pause", "approve", ...).

    Only the fields that the wish needs are filled: `numbers` for `approve 1 3`, `addresses` for `add ADDRESS`, `words`
    for free text (a reason, a search, a name), `until` for a date (`since` where something begins later), `mode` for
    `every post` and the like. A pasted or attached list of `people` is (address, name) of each, with a sentence about
    each line of it that is `broken`. `whom` is who a private answer says that it is for, or whose post is meant.
    `timed` is a text for later with its time, as far as both could be read.
    """

    name: str
    words: str = ""
    numbers: tuple[int, ...] = ()
    addresses: tuple[str, ...] = ()
    until: date | None = None
    mode: str = ""
    people: tuple[tuple[str, str], ...] = ()
    broken: tuple[str, ...] = ()
    timed: Timed | None = None
    whom: str = ""
    since: date | None = None


@dataclass(frozen=True, slots=True)
class Post:
    """A message for the list; `parent` is the post whose reply address it was sent to, `member` whose copy that was.

    An answer to a collected letter has its row in `digest`, and in `item` the number of the post that it says it
    answers, or in `pointing` what else says that; where the conversation of that post went to another list, the answer
    does too, and the post is its `parent`. Where it seems to answer several, `parts` has each number with the
    text below it. `doubtful` are wishes that it sounds like, where it says nothing of a post. `order` says whether
    it is one where a facilitator wrote it, and `orders` what may be meant; `beside` are wishes in a paragraph of their
    own, and `rest` the text without that.
    """

    parent: int | None = None
    member: int | None = None
    digest: int | None = None
    item: int | None = None
    pointing: Pointing | None = None
    parts: tuple[tuple[int, str], ...] = ()
    doubtful: tuple[Wish, ...] = ()
    order: Order = "no"
    orders: tuple[Wish, ...] = ()
    beside: tuple[Wish, ...] = ()
    rest: str = ""


@dataclass(frozen=True, slots=True)
class Command:
    """Wishes in a person's own words; `unclear` holds what could not be read as a wish.

    `parent` and `member` are as for Post, where the wish came as a reply to a post ("mute"). `doubtful` are guesses at
    what may be meant; `posted` says that it came to the posting address, so that it may be a post after all.
    `digest` is the collected letter that "full 3" was said to. `language` is what it was read in, where that is neither
    the list's nor English. `to_owner` says that it came to the facilitators' address, where it may be a private word.
    `besides` are words that sound like a further wish, which was not understood; `unread` are whole lines among orders.
    """

    wishes: tuple[Wish, ...]
    unclear: str = ""
    parent: int | None = None
    member: int | None = None
    doubtful: tuple[Wish, ...] = ()
    posted: bool = False
    digest: int | None = None
    language: str = ""
    to_owner: bool = False
    besides: str = ""
    unread: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer to a question of ours, found by its reply address.

    `yes` is what the first words say: True, False or None; `words` is the new text, `rest` what follows the yes or no
    ("no because …"), `wishes` what else it may mean, `choice` numbers that it picks, `word` the answer word itself.
    `asked` are those of a mail to our desk in the same words, where there are no `wishes`; `doubtful` are wishes in
    free words ("find …"), which only some questions take as such. `until` is the day that a few words name by
    themselves, `when` the moment that is all it says besides a yes ("yes, next Friday at 10").
    `language` is as for Command. `unseen` says that it refuses, in another language than English, to be seen by others.
    `besides` is as for Command. `within` are wishes that have a sentence of their own where more is said, `telling` is
    what is said without those; `may_leave` says that all of it may be a wish to leave.
    `parts` are what it says of each of the numbers that it names, as answers of their own.
    """

    question: int
    asked_at: int
    yes: bool | None
    words: str
    rest: str = ""
    wishes: tuple[Wish, ...] = ()
    choice: tuple[int, ...] = ()
    word: str = ""
    doubtful: tuple[Wish, ...] = ()
    language: str = ""
    asked: tuple[Wish, ...] = ()
    until: date | None = None
    when: Recurrence | None = None
    unseen: bool = False
    besides: str = ""
    within: tuple[Wish, ...] = ()
    telling: str = ""
    may_leave: bool = False
    parts: tuple["Answer", ...] = ()

    @property
    def said(self) -> frozenset[str]:
        """The words of ours that it says for certain, be it alone or as a wish: "undo", "withdraw"."""
        return frozenset((self.word, *(wish.name for wish in self.wishes)))


@dataclass(frozen=True, slots=True)
class Bounce:
    """A delivery report; `member` and `post` are named by our envelope sender where it could be read."""

    reports: tuple[BounceReport, ...]
    member: int | None = None
    post: int | None = None


@dataclass(frozen=True, slots=True)
class Automatic:
    """A vacation notice, a challenge, a receipt or any other mail that no person wrote; `kind` says which.

    `until` is the day from which somebody who is away says that they are back, where that was understood.
    """

    kind: str
    until: date | None = None


@dataclass(frozen=True, slots=True)
class CalendarReply:
    """An answer to an invitation, pressed as a button (RFC 5546 3.2.3)."""

    uid: str
    answer: str


@dataclass(frozen=True, slots=True)
class Private:
    """A word to the facilitators alone."""

    text: str


@dataclass(frozen=True, slots=True)
class Refused:
    """A message that may not be acted upon; `why` is a sentence for a person, `hold` whether a person should look."""

    why: str
    hold: bool = True


@dataclass(frozen=True, slots=True)
class Due:
    """Work whose time has come: `what` names it, `about` is the row that it is about, `period` makes it once-only.

    An appointment brings its `member` and the `values` that it was made with.
    """

    what: str
    about: int
    period: str
    member: int | None = None
    values: Mapping[str, Any] = field(default_factory=dict)


Intent = Post | Command | Answer | Bounce | Automatic | CalendarReply | Private | Refused | Due
