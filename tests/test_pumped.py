"""No pattern of ours, and no mail made to make one repeat, takes longer than its length alone explains."""

import asyncio
import random
import re
import signal
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from listserv.app import App
from listserv.config import load
from listserv.model.decision import Subscribe
from listserv.model.envelope import Envelope
from listserv.store import inbox, members
from tests import pumping
from tests.names import Table
from tests.stories.player import CONFIG, LIST

FEW = 30
"""Characters: enough that whatever doubles with each takes hours."""
IN_A_MAIL = 4_000
ONE_IN = 12
LIMIT = 1.0
DOORS = (
    ("fay@example.org", "cop-request@lists.example.org"),
    ("ann@one.example", "cop-request@lists.example.org"),
    ("ann@one.example", LIST),
    ("who@else.example", "cop-owner@lists.example.org"),
)


class TooLongError(Exception):
    """Raised in the middle of a match."""


@contextmanager
def _limited() -> Iterator[None]:
    def stop(*_: object) -> None:
        raise TooLongError

    before = signal.signal(signal.SIGVTALRM, stop)
    signal.setitimer(signal.ITIMER_VIRTUAL, LIMIT)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)


def _doubles(pattern: re.Pattern[str], text: str) -> bool:
    try:
        with _limited():
            pattern.match(text)
            pattern.search(text)
            pattern.fullmatch(text)
    except TooLongError:
        return True
    return False


@pytest.mark.slow
def test_no_pattern_doubles_its_time_with_each_character() -> None:
    chance = random.Random(1)
    found = {
        (place, text)
        for pattern, place in pumping.patterns().items()
        for text in pumping.texts(pattern, FEW, chance, often=12)
        if _doubles(pattern, text)
    }

    assert not found


@pytest.mark.slow
def test_no_mail_made_for_a_pattern_takes_long(tmp_path: Path) -> None:
    chance = random.Random(2)
    each = [
        (place, text)
        for pattern, place in pumping.patterns().items()
        for text in pumping.texts(pattern, IN_A_MAIL, chance)
    ]
    house = _House(tmp_path)
    chosen = list(enumerate(sorted(each)))[::ONE_IN]
    slow = [(place, text[:60]) for n, (place, text) in chosen if house.takes(*DOORS[n % len(DOORS)], text) > LIMIT]
    house.app.close()

    assert not slow


class _House:
    """A list with a facilitator and a member; a day passes between two mails, so that none is one too many."""

    def __init__(self, home: Path) -> None:
        self.clock = datetime(2026, 11, 23, 8, tzinfo=UTC)
        (home / "config.toml").write_text(CONFIG.format(relay="smtp://127.0.0.1:1"), "utf-8")
        self.app = App.open(load(home / "config.toml"), now=lambda: self.clock, resolve=Table({}))
        with self.app.db.write() as tx:
            members.subscribe(tx, self.app.lists[LIST].id, Subscribe("ann@one.example", "Ann", consent="t"), self.clock)

    def takes(self, sender: str, to: str, text: str) -> float:
        """Seconds of CPU that a mail takes from the inbox to its end."""
        self.clock += timedelta(hours=30)
        proof = f"Authentication-Results: mx.example.org; dmarc=pass header.from={sender.partition('@')[2]}"
        raw = (
            f"{proof}\nFrom: {sender}\nTo: {to}\nSubject: hello\nMessage-ID: <{self.clock:%Y%m%d%H}@x.example>\n"
            f"MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n{text}\n"
        )
        with self.app.db.write() as tx:
            mail = raw.replace("\n", "\r\n").encode("utf-8", "replace")
            inbox.keep(tx, [Envelope(sender, to, mail, "192.0.2.1", self.clock)])
        before = time.process_time()
        while self.app.mail_waits():
            asyncio.run(self.app.flow.work_inbox())
        return time.process_time() - before
