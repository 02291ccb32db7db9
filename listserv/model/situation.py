"""All that one decision may look at, read at once from the store."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from listserv.model.calm import CALM, Calm
from listserv.model.conversation import Conversation, Done, InHand, Unclear
from listserv.model.crowd import NOBODY, Crowd
from listserv.model.finding import NOTHING, Finding
from listserv.model.gathering import NONE_GATHERED, Gathering
from listserv.model.intent import Wish
from listserv.model.mailinglist import MailingList
from listserv.model.member import Hold, Member, Question
from listserv.model.persons import NOBODY_ELSE, Persons
from listserv.model.plans import NO_PLANS, Plans
from listserv.model.retention import USUAL, Retention
from listserv.model.shown import Shown

UNDO_WITHIN = timedelta(days=14)
"""What people changed they can take back for so long."""


@dataclass(frozen=True, slots=True)
class Undoable:
    """The last change to a membership, or to a setting `of_the_list`: what it was, and the values before it.

    `changes` are its rows in the log. `touched` says that something of it was changed since, `about` names the members
    that it changed besides the one who did it, `earlier` is what the next one back was ("" for nothing). `at` is when
    it was done (for REDO: taken back), `besides` is what else was changed with it.
    """

    what: str
    before: Mapping[str, Any]
    of_the_list: bool = False
    changes: tuple[int, ...] = ()
    touched: bool = False
    about: tuple[str, ...] = ()
    earlier: str = ""
    at: datetime | None = None
    besides: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Situation:
    """The list, who acts, and what the intent is about.

    `parent` is the post that is answered (`parent_id` its Message-ID), by its reply address or by its number in a
    collected letter; `letter` holds
    the (number, subject, author) of all posts in that letter, `parts` the posts that one answer to it answers, with the
    text for each.

    `holds` are the posts that wait, `decided` those of the numbers that the mail names that wait no more.

    `actor` is the member whose address the message says it is from; `holder` the member to whom the token in hand was
    sent (the two differ where somebody answers from another address or forwards a mail). `named` are the members that
    a wish names, by address. `answers_today` and `answers_this_hour` count our letters to this address that say we
    did not understand, `missed_today` those that say so without a question,
    `asked_this_week` the confirmations sent to it,
    `waits_to_join` its requests that facilitators have not decided, `told_today` those that say that nothing was
    changed, `elsewhere_today` those that say that an answer came from elsewhere, `asked_again_today` those that ask a
    facilitator once more about a request to join, `answers_doubted_today` those sent once more because the answer to
    them may have been somebody else's, `confirmations_today` the questions
    whether a mail was theirs, `silence_told_today` those that say that no more is asked; all of them count what went to
    whoever writes and to whoever was asked. `forgotten` are
    those of the addresses in play that asked to be forgotten; `marks` has the keyed hash that notes it, for each of
    them. `keep` is how long what is kept. `joins_waiting` are the addresses that have to wait until they are asked
    whether they want to join.

    `strangers_told` counts the letters of the last hour to whoever is on no roll, where the author is not either.

    `told_by` is the kind of the letter of ours that UNDO answers, "" where that is about an UNDO itself or is none.
    `wrong_tokens` counts the answers of the last hour in the name of whoever writes that came to addresses never given
    out.
    `deputies` are the members (rows) whose time as facilitators ends by itself, and when; `to_be_deputies` those whose
    time has not begun, where it is about that.
    `absences` counts the mails of the last month that said by themselves that whoever they are from is away.
    `elsewhere` are other lists of ours that a wish names, by name and address of their desk, `also_on` those that
    whoever wishes something for "both lists" is on besides.
    `bounce_days` are those on which mail to whoever writes, or to whom a bounce is about, came back; `came_back_of` is
    when what a bounce brings back was written, None where that is no longer known.
    `in_hand` is the conversation that a wish is about, `done` what UNDO would take back of what was done to one: by the
    mail that the letter in hand speaks of, or else the newest, where that is newer than `undoable`. `acts` are all
    that may be called by name, the newest first.
    `closed` is the closed conversation that the message answers; `closed_today` counts our letters that say so.
    `hands` has the conversation of each wish that names one by a number or its subject, or what it may mean. `shown`
    are the letters whose numbers the mail speaks in, the last first, `numbered` the conversations of those it names.
    `talks` are the conversations whose subject has the words that MUTE or FOLLOW came with, where it answers none.
    `gone_to` is the list (name and address) to which the conversation went that was picked from a letter.
    """

    place: MailingList
    actor: Member | None = None
    holder: Member | None = None
    facilitators: tuple[Member, ...] = ()
    question: Question | None = None
    hold: Hold | None = None
    holds: tuple[Hold, ...] = ()
    decided: tuple[Hold, ...] = ()
    named: tuple[Member, ...] = ()
    members: int = 0
    answers_this_hour: int = 0
    answers_today: int = 0
    missed_today: int = 0
    asked_this_week: int = 0
    waits_to_join: int = 0
    holds_told_today: int = 0
    helped_today: int = 0
    told_today: int = 0
    confirmations_today: int = 0
    silence_told_today: int = 0
    wrong_tokens: int = 0
    absences: int = 0
    elsewhere_today: int = 0
    asked_again_today: int = 0
    answers_doubted_today: int = 0
    held_author: Member | None = None
    roll: tuple[Member, ...] = ()
    deputies: Mapping[int, datetime] = field(default_factory=dict)
    to_be_deputies: Mapping[int, datetime] = field(default_factory=dict)
    undoable: Undoable | None = None
    acts: tuple[Undoable, ...] = ()
    told_by: str = ""
    elsewhere: tuple[tuple[str, str], ...] = ()
    also_on: tuple[tuple[str, str], ...] = ()
    joins_this_hour: int = 0
    strangers_told: int = 0
    joins_waiting: tuple[str, ...] = ()
    operator: str = ""
    trusted_poster: bool = False
    parent: int | None = None
    parent_conversation: int | None = None
    letter: tuple[tuple[int, str, str], ...] = ()
    parts: tuple[tuple[int, str], ...] = ()
    parent_subject: str = ""
    parent_id: str = ""
    parent_removed: bool = False
    persons: Persons = NOBODY_ELSE
    bounce_days: int = 0
    last_bounce: datetime | None = None
    came_back_of: datetime | None = None
    gathering: Gathering = NONE_GATHERED
    in_hand: InHand | None = None
    hands: Mapping[Wish, InHand | Unclear] = field(default_factory=dict)
    shown: tuple[Shown, ...] = ()
    numbered: Mapping[int, Conversation] = field(default_factory=dict)
    closed: Conversation | None = None
    closed_today: int = 0
    talks: tuple[Conversation, ...] = ()
    gone_to: tuple[str, str] | None = None
    done: tuple[Done, ...] = ()
    overridden: Mapping[str, Any] = field(default_factory=dict)
    plans: Plans = NO_PLANS
    marks: Mapping[str, str] = field(default_factory=dict)
    forgotten: frozenset[str] = frozenset()
    keep: Retention = USUAL
    finding: Finding = NOTHING
    calm: Calm = CALM
    crowd: Crowd = NOBODY

    @property
    def asked(self) -> Question:
        """The question in hand, for whoever reads the answer to it: there always is one then."""
        assert self.question is not None
        return self.question

    def other_facilitators(self, member: Member) -> tuple[Member, ...]:
        """Who looks after the list besides this one."""
        return tuple(one for one in self.facilitators if one.id != member.id)
