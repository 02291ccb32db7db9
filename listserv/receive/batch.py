"""Group commit: messages that arrive together share one sync, and each is answered after it."""

import asyncio
import logging
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

from listserv.model.envelope import Envelope

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Waiting:
    envelopes: Sequence[Envelope]
    done: asyncio.Future[None]


class GroupCommit:
    """Keeps messages through `store_many`, which runs in one thread and returns when all it was given is on disk.

    What arrives while a commit runs is taken together in the next one, up to `messages` and `octets` at a time. Where a
    batch fails its messages are tried one by one, so that a bad one fails alone; each failure is raised to the caller
    that brought the message.
    """

    def __init__(
        self, store_many: Callable[[list[Envelope]], None], *, messages: int = 500, octets: int = 33_554_432
    ) -> None:
        self._store_many = store_many
        self._messages = messages
        self._octets = octets
        self._waiting: list[_Waiting] = []
        self._worker: asyncio.Task[None] | None = None
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="keep")

    async def keep(self, envelopes: Sequence[Envelope]) -> None:
        """Returns when these are committed and synced; raises what `store_many` raised. A message that was handed in is
        stored even if its caller is cancelled."""
        loop = asyncio.get_running_loop()
        done: asyncio.Future[None] = loop.create_future()
        self._waiting.append(_Waiting(envelopes, done))
        if self._worker is None:
            self._worker = loop.create_task(self._work())
        await done

    async def close(self) -> None:
        """Waits until all that was handed in is stored, and ends the thread."""
        while self._worker is not None:
            await asyncio.wait([self._worker])
        self._thread.shutdown()

    async def _work(self) -> None:
        try:
            while self._waiting:
                await self._commit(self._next_batch())
        finally:
            self._worker = None

    def _next_batch(self) -> list[_Waiting]:
        """The oldest messages that fit into one commit; at least one."""
        octets = taken = 0
        for waiting in self._waiting[: self._messages]:
            octets += sum(len(envelope.raw) for envelope in waiting.envelopes)
            if taken and octets > self._octets:
                break
            taken += 1
        batch, self._waiting = self._waiting[:taken], self._waiting[taken:]
        return batch

    async def _commit(self, batch: list[_Waiting]) -> None:
        loop = asyncio.get_running_loop()
        together = [envelope for waiting in batch for envelope in waiting.envelopes]
        try:
            await loop.run_in_executor(self._thread, self._store_many, together)
        except Exception as error:
            if len(batch) == 1:
                _tell(batch[0], error)
                return
            log.warning("%d messages could not be kept together, trying one by one", len(batch), exc_info=error)
            for waiting in batch:
                await self._commit([waiting])
            return
        for waiting in batch:
            _tell(waiting, None)


def _tell(waiting: _Waiting, error: Exception | None) -> None:
    """Wakes the caller, if it has not gone meanwhile."""
    if waiting.done.done():
        return
    if error is None:
        waiting.done.set_result(None)
    else:
        waiting.done.set_exception(error)
