"""What the web door asks of the house behind it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from listserv.model.incoming import Incoming
from listserv.model.mailinglist import MailingList


class NotNow(Exception):  # noqa: N818 - it says how things are, nothing broke
    """The house can settle nothing at this moment; whoever presses is told to come again."""


@dataclass(frozen=True, slots=True)
class Settled:
    """What became of a press: the decision's one word, and whether anything came of it at all.

    `undo` names the question (row, when it was asked) by whose answer a change is taken back.
    """

    word: str
    did: bool
    undo: tuple[int, int] | None = None


class Desk(Protocol):
    """The house as the door sees it."""

    async def places(self) -> Mapping[str, MailingList]:
        """The lists by address, with their settings in force. Raises NotNow."""

    async def settle(self, incoming: Incoming, now: datetime) -> Settled:
        """Decides about a press and records it, as about anything that comes in. Raises NotNow."""
