"""What an act upon a conversation looks at, and what comes of it."""

from dataclasses import dataclass
from datetime import datetime

from listserv.mail import subject as subjects
from listserv.mail.address import printable
from listserv.model.arranging import Rearrange
from listserv.model.conversation import InHand
from listserv.model.decision import Effect
from listserv.model.intent import Wish
from listserv.model.mailinglist import MailingList

LONGEST_SUBJECT = 200


@dataclass(frozen=True, slots=True)
class Outcome:
    """One line for the facilitator and what is done; without effects it is what to write instead."""

    line: str
    effects: tuple[Effect, ...] = ()


@dataclass(frozen=True, slots=True)
class Act:
    """What every act looks at: the wish, the conversation, and who wishes it."""

    wish: Wish
    hand: InHand
    by: str
    name: str
    place: MailingList
    now: datetime
    text: str = ""

    @property
    def called(self) -> str:
        """The conversation, as a line of the answer names it."""
        return f"“{self.hand.conversation.subject}”"

    def change(self, what: str, note: str = "", **values: object) -> Rearrange:
        """The change of the conversation in hand; `note` goes on after the facilitator's name."""
        told = f"{self.name} {note}." if note else ""
        return Rearrange(what, self.hand.conversation.number, self.by, self.hand.post, note=told, **values)  # type: ignore[arg-type]


_CLOSING = {'"': '"', "'": "'", "“": "”", "‘": "’", "«": "»", "„": "“"}


def subject(words: str) -> str:
    """A subject as people wrote it: one line, without quotes around it or a "Re:" before it."""
    name = subjects.base(printable(" ".join(words.split()))).strip()
    if (closing := name.find(_CLOSING[name[0]], 1) if name[:1] in _CLOSING else 0) > 1:
        name = name[1:closing]
    return name[:LONGEST_SUBJECT].strip()
