"""The tick: APScheduler calls us every so often and keeps no state; what is due stands in the database."""

import time
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from typing import Protocol

from apscheduler.schedulers.asyncio import AsyncIOScheduler

EVERY_S = 20
STEADY_FOR = timedelta(hours=1)
JUMP = timedelta(minutes=10)
LONGEST_STOP = timedelta(days=2)


class Ticker(Protocol):
    """What ticks, to be ended."""

    def shutdown(self, wait: bool) -> None:
        """Ends the ticking; with `wait`, after the tick in hand."""


class Steadiness:
    """Tells a clock that jumped from one that runs: for an hour after a jump nothing is done that cannot be undone.

    `before` is when it last ticked before this start. A moment still to come, or one days ago, is taken for a clock
    that was set meanwhile; a shorter gap for a server that was off.
    """

    def __init__(
        self,
        now: Callable[[], datetime],
        monotonic: Callable[[], float] = time.monotonic,
        before: datetime | None = None,
    ) -> None:
        self._now = now
        self._monotonic = monotonic
        self._last = (now(), monotonic())
        jumped = before is not None and not -JUMP <= now() - before <= LONGEST_STOP
        self._jumped_at = monotonic() if jumped else None

    def steady(self) -> bool:
        """Whether wall clock and steady clock have gone alike for an hour; to be asked at every tick."""
        wall, mono = self._now(), self._monotonic()
        before_wall, before_mono = self._last
        self._last = (wall, mono)
        if abs((wall - before_wall) - timedelta(seconds=mono - before_mono)) > JUMP:
            self._jumped_at = mono
        return self._jumped_at is None or mono - self._jumped_at >= STEADY_FOR.total_seconds()


def start(tick: Callable[[], Awaitable[None]]) -> Ticker:
    """Ticks now and then every 20 seconds, one tick at a time, in the running loop."""
    scheduler = AsyncIOScheduler(timezone="UTC")
    scheduler.add_job(
        tick,
        "interval",
        seconds=EVERY_S,
        coalesce=True,
        max_instances=1,
        misfire_grace_time=86_400,
        next_run_time=datetime.now(scheduler.timezone),
    )
    scheduler.start()
    ticker: Ticker = scheduler
    return ticker
