"""A fault relay in a thread of its own, for tests that wait for processes."""

import asyncio
import threading
from collections.abc import Iterator
from contextlib import contextmanager

from tests.relays.fault import FaultRelay


@contextmanager
def relay_beside(relay: FaultRelay) -> Iterator[FaultRelay]:
    """Runs the relay until the block ends."""
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever, daemon=True)
    thread.start()
    asyncio.run_coroutine_threadsafe(relay.__aenter__(), loop).result(10)
    try:
        yield relay
    finally:
        asyncio.run_coroutine_threadsafe(relay.__aexit__(None, None, None), loop).result(10)
        loop.call_soon_threadsafe(loop.stop)
        thread.join(10)
        loop.close()
