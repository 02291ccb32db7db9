"""What the door asks of the house behind it."""

from collections.abc import Sequence
from typing import Protocol

from listserv.model.envelope import Envelope
from listserv.model.mailinglist import Route


class NoRoom(Exception):  # noqa: N818 - it says how things are, nothing broke
    """There is no room to keep a message now; the peer is told to come again."""


class Desk(Protocol):
    """The house as the door sees it."""

    def route(self, recipient: str) -> Route | None:
        """What an address means, or None if it is none of ours. Called in the loop for each RCPT: must not block."""

    def is_ours(self, domain: str) -> bool:
        """Whether any address in this domain (lower case) can be ours."""

    async def keep(self, envelopes: Sequence[Envelope]) -> None:
        """Keeps one message, once for each of its recipients: all of them, or none.

        Returns only when they would outlive a power cut. Raises NoRoom where there is no space, anything else where it
        failed. When the peer goes away meanwhile this is cancelled; the message may then be kept all the same.
        """
