"""The tick goes on wherever the wall clock is set to. (What the clock is then used for: `faults/test_clock.py`.)"""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta

import pytest

from listserv import clock


class Ticks:
    """A ticker at a hundred a second, and how many ticks there were."""

    def __init__(self) -> None:
        self.count = 0
        self._came = asyncio.Event()
        self.ticker = clock.start(self._tick, 0.01)

    async def _tick(self) -> None:
        self.count += 1
        self._came.set()

    async def more(self, number: int) -> None:
        """Returns when so many more have come; TimeoutError where they do not come."""
        async with asyncio.timeout(10):
            wanted = self.count + number
            while self.count < wanted:
                self._came.clear()
                await self._came.wait()


@asynccontextmanager
async def ticking() -> AsyncIterator[Ticks]:
    ticks = Ticks()
    try:
        yield ticks
    finally:
        ticks.ticker.shutdown(wait=False)


@pytest.mark.parametrize("jump", [timedelta(hours=-1), timedelta(days=-1), timedelta(days=400)])
async def test_it_ticks_on_when_the_clock_is_set(jump: timedelta) -> None:
    async with ticking() as ticks:
        await ticks.more(1)
        ticks.ticker.job.modify(next_run_time=datetime.now(UTC) - jump)  # as it looks to a clock that was set
        await ticks.more(3)  # one may have been on its way


def test_what_a_clock_set_forward_left_out_is_not_made_up_for() -> None:
    now = datetime(2026, 12, 1, tzinfo=UTC)
    pace = clock.Pace(timedelta(seconds=20))
    assert pace.get_next_fire_time(now - timedelta(days=400), now) == now + timedelta(seconds=20)
