"""What every effect is recorded with, and how its letters are written."""

from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Protocol

from sqlalchemy import Connection

from listserv.model.decision import End
from listserv.model.incoming import Incoming
from listserv.model.letter import Letter
from listserv.model.mailinglist import MailingList
from listserv.model.publication import AS_IT_CAME, Publication, Revision
from listserv.model.situation import Situation
from listserv.store import holds, inbox, letters, members
from listserv.store.changes import Act


class Prepare(Protocol):
    """(transaction, list, raw row, post that it was sent to as an answer, time of arrival, whether that was a letter of
    ours, what is changed in it) -> what to enter."""

    def __call__(
        self,
        tx: Connection,
        place: MailingList,
        raw: int,
        reply_to: int | None,
        received_at: datetime,
        from_letter: bool,
        revision: Revision = AS_IT_CAME,
    ) -> Publication: ...


@dataclass(frozen=True, slots=True)
class Entry:
    """What every effect is recorded with."""

    db: Connection
    incoming: Incoming
    situation: Situation
    prepare: Prepare
    now: datetime
    secret: bytes = b""
    act: Act = field(default_factory=Act)

    @property
    def list_id(self) -> int:
        return self.situation.place.id


def write(entry: Entry, letter: Letter) -> None:
    """A letter to a member bears the member, so that its reply address says who answers."""
    member = members.by_address(entry.db, entry.list_id, letter.to)
    if letter.ask and letter.ask.member is None and member:
        letter = replace(letter, ask=replace(letter.ask, member=member.id))
    if letter.ask and entry.act.first is not None:  # UNDO as a reply takes back just the change that it tells of
        values = {**letter.ask.values, "act": entry.act.first, "changes": list(entry.act.rows)}
        letter = replace(letter, ask=replace(letter.ask, values=values))
    if not letter.in_reply_to:
        letter = replace(letter, in_reply_to=_answered(entry.incoming, letter.to))
    letters.write(entry.db, entry.list_id, letter, entry.now, member.id if member else None)


def _answered(incoming: Incoming, to: str) -> str:
    """The Message-ID of the mail in hand where the letter goes back to its author: their program shows both as one."""
    message, actor = incoming.message, incoming.actor
    return message.message_id if message and actor and actor.address.lower() == to.lower() else ""


def settle_held(entry: Entry, hold_id: int, ending: End, word: str, why: str) -> None:
    """A message that was held comes to its end in the ledger."""
    held = holds.by_id(entry.db, hold_id)
    assert held is not None
    inbox.settle_held(entry.db, held.inbox, ending, word, why, entry.now)
