"""Work in another thread, whose faults come back to whoever waits for it, all of them."""

import asyncio
from collections.abc import Callable
from concurrent.futures import Executor
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")


async def aside(work: Callable[P, T], *args: P.args, **named: P.kwargs) -> T:
    """As `asyncio.to_thread`."""
    return await asyncio.to_thread(_held(work), *args, **named)


async def aside_in(pool: Executor, work: Callable[P, T], *args: P.args, **named: P.kwargs) -> T:
    """The same in a thread of this pool."""
    return await asyncio.get_running_loop().run_in_executor(pool, lambda: _held(work)(*args, **named))


def _held(work: Callable[P, T]) -> Callable[P, T]:
    """The work with another fault for the one that no future can hold: whoever waited would wait for ever."""

    def held(*args: P.args, **named: P.kwargs) -> T:
        try:
            return work(*args, **named)
        except StopIteration as error:
            raise RuntimeError("something was looked for with `next` and is not there") from error

    return held
