"""All that one decision may look at, read at once from the store."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from listserv.model.mailinglist import MailingList
from listserv.model.member import Hold, Member, Question


@dataclass(frozen=True, slots=True)
class Undoable:
    """The last change to a membership: what it was, and the values before it."""

    what: str
    before: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Situation:
    """The list, who acts, and what the intent is about.

    `parent` is the post that is answered, by its reply address or by its number in a collected letter; `letter` holds
    the (number, subject, author) of all posts in that letter.

    `actor` is the member whose address the message says it is from; `holder` the member to whom the token in hand was
    sent (the two differ where somebody answers from another address or forwards a mail). `named` are the members that
    a wish names, by address. `answers_today` and `answers_this_hour` count our letters to this address that say we
    did not understand, `asked_this_week` the confirmations sent to it, `told_today` those that say that nothing was
    changed, `confirmations_today` the questions whether a mail was theirs.
    """

    place: MailingList
    actor: Member | None = None
    holder: Member | None = None
    facilitators: tuple[Member, ...] = ()
    question: Question | None = None
    hold: Hold | None = None
    holds: tuple[Hold, ...] = ()
    named: tuple[Member, ...] = ()
    members: int = 0
    answers_this_hour: int = 0
    answers_today: int = 0
    asked_this_week: int = 0
    holds_told_today: int = 0
    helped_today: int = 0
    told_today: int = 0
    confirmations_today: int = 0
    held_author: Member | None = None
    roll: tuple[Member, ...] = ()
    undoable: Undoable | None = None
    joins_this_hour: int = 0
    trusted_poster: bool = False
    parent: int | None = None
    parent_conversation: int | None = None
    letter: tuple[tuple[int, str, str], ...] = ()
    parent_subject: str = ""
    bounce_days: int = 0
    last_bounce: datetime | None = None
