"""The tick: APScheduler calls us every so often and keeps no state; what is due stands in the database."""

import asyncio
import time
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta

from apscheduler.job import Job
from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.base import BaseTrigger

EVERY_S = 20
STEADY_FOR = timedelta(hours=1)
JUMP = timedelta(minutes=10)
LONGEST_STOP = timedelta(days=2)


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


class Pace(BaseTrigger):  # type: ignore[misc]
    """Due so long after now, whatever was due before: an interval would count every run that a clock set forward by a
    year left out."""

    def __init__(self, every: timedelta) -> None:
        self._every = every

    def get_next_fire_time(self, previous_fire_time: datetime | None, now: datetime) -> datetime:
        """The moment of the next run (APScheduler calls this)."""
        return now + self._every


class Ticker:
    """What ticks: a scheduler with one job, and a look at it every so often by the steady clock. Where the wall clock
    was set back, the job is due in an hour or a day, and the scheduler would sleep until then."""

    def __init__(self, scheduler: AsyncIOScheduler, job: Job, every: timedelta) -> None:
        self._scheduler = scheduler
        self.job = job
        self._every = every
        self._loop = asyncio.get_running_loop()
        self._next = self._loop.call_later(every.total_seconds(), self._look)

    def _look(self) -> None:
        now = datetime.now(UTC)
        if self.job.next_run_time > now + self._every:
            self.job.modify(next_run_time=now)  # which wakes the scheduler
        self._next = self._loop.call_later(self._every.total_seconds(), self._look)

    def shutdown(self, wait: bool) -> None:
        """Ends the ticking; with `wait`, after the tick in hand."""
        self._next.cancel()
        self._scheduler.shutdown(wait)


def start(tick: Callable[[], Awaitable[None]], every_s: float = EVERY_S) -> Ticker:
    """Ticks now and then every 20 seconds, one tick at a time, in the running loop, wherever the clock is set to."""
    every = timedelta(seconds=every_s)
    scheduler = AsyncIOScheduler(timezone="UTC")
    job = scheduler.add_job(
        tick, Pace(every), coalesce=True, max_instances=1, misfire_grace_time=None, next_run_time=datetime.now(UTC)
    )
    scheduler.start()
    return Ticker(scheduler, job, every)
