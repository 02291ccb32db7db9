"""What walks through the corridor: one thing from one of the four doors."""

import re
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from listserv.model.inspection import NOTHING_FOUND, Inspection
from listserv.model.intent import Intent, Post
from listserv.model.message import Mailbox, Message
from listserv.model.verdict import UNKNOWN, Verdict

_OF_A_LETTER = re.compile(r"letter\.\d+\.\d+@\S+")

Door = Literal["mail", "clock", "web", "shell"]


@dataclass(frozen=True, slots=True)
class Incoming:
    """An intent with all that is known of where it came from.

    `actor` is who says it is (From), `verdict` how far that is proven. `inbox` and `raw` are the rows of the message,
    where there is one. `text` is what the person newly wrote, `inspection` what was
    found in it where it may go to the list.
    """

    door: Door
    intent: Intent
    list_id: int
    actor: Mailbox | None = None
    verdict: Verdict = UNKNOWN
    message: Message | None = None
    text: str = ""
    envelope_sender: str = ""
    inbox: int | None = None
    raw: int | None = None
    size: int = 0
    received_at: datetime | None = None
    inspection: Inspection = NOTHING_FOUND

    @property
    def address(self) -> str:
        """The address that it says it is from, in lower case; "" where it names none."""
        return self.actor.address.lower() if self.actor else ""

    @property
    def name(self) -> str:
        """The name beside that address, "" where there is none."""
        return self.actor.name if self.actor else ""

    @property
    def subject(self) -> str:
        """What stands over the message, "" where there is none."""
        return self.message.subject if self.message else ""

    @property
    def from_letter(self) -> bool:
        """Whether it is a post that answers a letter of ours (`compose/letters.py` gives them their ids), so that what
        it quotes of that is for its author alone."""
        cited = self.message.in_reply_to if self.message else ()
        return isinstance(self.intent, Post) and (
            self.intent.digest is not None or any(map(_OF_A_LETTER.fullmatch, cited))
        )
