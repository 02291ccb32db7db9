"""The spine without its doors: an app on a database of its own, with a clock that the test moves and a real relay."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

from listserv.app import App
from listserv.config import load
from listserv.model.envelope import Envelope
from listserv.store import inbox, letters
from tests.faults.live import LIST, MEMBERS, House, post
from tests.names import Table

START = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)


class Spine:
    """An app whose `clock` a test sets; a home that was used before is gone on with."""

    def __init__(self, home: Path, relay: int) -> None:
        house = House(home, relay, "127.0.0.1:9")
        if not house.config.exists():
            house.furnish()
        self.clock = START
        self.app = App.open(load(house.config), now=lambda: self.clock, resolve=Table({}))

    def arrives(self, *messages: bytes, to: str = LIST, sender: str = MEMBERS[0]) -> None:
        """Keeps messages as the door does."""
        envelopes = [Envelope(sender, to, raw, "127.0.0.1", self.clock) for raw in messages]
        self.app.take_in(envelopes)

    def posts(self, *numbers: int) -> None:
        self.arrives(*(post(number) for number in numbers))

    def drain(self) -> bool:
        """Works on all that is due; whether nothing waits."""
        return asyncio.run(self.app.drain(30))

    def moves(self, by: timedelta) -> None:
        """Moves the clock and does what is due then, as the tick does."""
        self.clock += by
        self.app.flow.work_due(self.clock)

    def ends(self) -> dict[str, int]:
        with self.app.db.read() as tx:
            return inbox.ledger(tx)

    def letters(self) -> dict[str, int]:
        with self.app.db.read() as tx:
            return letters.counts(tx)


@contextmanager
def spine(home: Path, relay: int) -> Iterator[Spine]:
    """A spine, closed with the block."""
    made = Spine(home, relay)
    try:
        yield made
    finally:
        made.app.close()
