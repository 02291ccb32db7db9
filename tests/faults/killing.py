"""Kills a server at seeded moments while posts come in and go out, and counts what came of it."""

import random
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from queue import Empty, SimpleQueue

from bench.sink import sink_process
from tests.faults.live import copies, house, insist, post, wait_until
from tests.relays.sink import kept

CLIENTS = 3
LONGEST_S = 0.06
"""How long after the event that it waits for a kill comes at the latest."""


@dataclass(frozen=True)
class Killed:
    """What is there afterwards: copies lost and doubled, posts distributed, and seconds from each start to a 220."""

    lost: int
    doubled: int
    entered: int
    starts_s: tuple[float, ...]


class Posting:
    """Clients that hand in posts at the same time and resend what got no 250."""

    def __init__(self, port: int, numbers: range) -> None:
        self._port = port
        self._todo: SimpleQueue[int] = SimpleQueue()
        for number in numbers:
            self._todo.put(number)
        self.taken: list[int] = []
        self._threads = [threading.Thread(target=self._work, daemon=True) for _ in range(CLIENTS)]
        for thread in self._threads:
            thread.start()

    def _work(self) -> None:
        while True:
            try:
                number = self._todo.get_nowait()
            except Empty:
                return
            insist(self._port, post(number))
            self.taken.append(number)

    def wait(self, count: int) -> None:
        """Returns when so many posts got their 250."""
        wait_until(lambda: len(self.taken) >= count, f"{count} posts taken")


def kill_under_load(home: Path, *, kills: int, posts: int, seed: int, aimed: bool = False) -> Killed:
    """Hands in so many posts to three members while the server is killed so many times.

    Every kill comes soon after a random 250; where they are `aimed`, every other one comes while copies go out.
    """
    dice = random.Random(seed)
    moments = sorted(dice.sample(range(1, posts), kills))
    stored = home / "stored.jsonl"
    with sink_process(stored) as relay, house(home, relay) as ours:
        starts = [_timed(lambda: ours.start())]
        posting = Posting(ours.smtp, range(posts))
        for number, moment in enumerate(moments):
            posting.wait(moment)
            if aimed and number % 2 and ours.ledger().waits:
                _wait_for_more(stored)
            time.sleep(dice.uniform(0, LONGEST_S))
            ours.kill(ours.running[-1])
            starts.append(_timed(lambda: ours.start()))
        posting.wait(posts)
        ends = ours.wait_settled().ends
        assert ours.stop(ours.running[-1]) == 0
        assert set(ends) == {"delivered"}, ends
        lost, doubled = copies(kept(stored), range(posts))
        return Killed(lost, doubled, ends["delivered"], tuple(starts))


def _wait_for_more(stored: Path) -> None:
    """Returns when the relay has taken another copy."""
    so_far = _size(stored)
    wait_until(lambda: _size(stored) > so_far, "another copy at the relay")


def _size(file: Path) -> int:
    return file.stat().st_size if file.exists() else 0


def _timed(work: Callable[[], object]) -> float:
    began = time.monotonic()
    work()
    return time.monotonic() - began
