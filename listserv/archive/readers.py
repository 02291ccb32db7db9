"""Many messages read at once, in processes of their own: to read one takes longer than to enter it."""

import os
import signal
import threading
from collections import deque
from collections.abc import Generator, Iterable, Iterator
from concurrent.futures import BrokenExecutor, Future, ProcessPoolExecutor
from contextlib import closing
from dataclasses import replace
from itertools import chain
from multiprocessing import get_context, parent_process

from listserv.mail import pipermail
from listserv.mail.parse import parse
from listserv.mail.quote import split
from listserv.model.message import Message, ReplyText

Reading = tuple[Message, ReplyText] | str
"""A message and what is new in it, or why it could not be read."""

FEW = 300  # of so many messages the processes are not yet ready when one has read them all
FEW_BYTES = 8_000_000
CHUNK = 50
CHUNK_BYTES = 1_000_000
AHEAD = 2  # chunks for each process that are read before they are asked for


def readings(archive: Iterable[bytes], workers: int | None = None) -> Generator[tuple[bytes, Reading], None, None]:
    """Each message with its reading, in order; a few chunks are held at a time.

    A message that kills its process, by its size or a mistake of ours, is one that cannot be read.
    """
    source = iter(archive)
    workers = workers or os.cpu_count() or 1
    first: list[bytes] = []
    while workers > 1 and len(first) <= FEW and sum(map(len, first)) < FEW_BYTES:
        raw = next(source, None)
        if raw is None:
            workers = 1
            break
        first.append(raw)
    whole = chain(first, source)
    if workers == 1:
        return ((raw, read(raw)) for raw in whole)
    return _in_processes(chunks(whole), workers)


def read(raw: bytes) -> Reading:
    """One message read; never raises."""
    try:
        message = parse(raw)
        if message.author is None and (author := pipermail.author(message.header("from"))):
            message = replace(message, authors=(author,))
        return message, split(message)
    except Exception as error:  # noqa: BLE001  one message must not end an import of thousands; it is reported
        return f"{type(error).__name__}: {error}"


def chunks(archive: Iterable[bytes]) -> Iterator[list[bytes]]:
    """The messages in runs of at most fifty, fewer where they are large."""
    chunk: list[bytes] = []
    size = 0
    for raw in archive:
        chunk.append(raw)
        size += len(raw)
        if len(chunk) >= CHUNK or size >= CHUNK_BYTES:
            yield chunk
            chunk, size = [], 0
    if chunk:
        yield chunk


def _read_chunk(chunk: list[bytes]) -> list[Reading]:
    return [read(raw) for raw in chunk]


def _end_with_parent() -> None:
    """In a process that reads: ends it when the one that asked is gone, however that died; Ctrl-C is for that one."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_outlive_nobody, daemon=True).start()


def _outlive_nobody() -> None:
    parent = parent_process()
    assert parent is not None
    parent.join()
    os._exit(1)


class _Pool:
    """Processes that read; where one dies all are replaced."""

    def __init__(self, workers: int) -> None:
        self._workers = workers
        self._pool = self._start()

    def _start(self) -> ProcessPoolExecutor:
        # A fork would share the database's files with the children.
        return ProcessPoolExecutor(self._workers, mp_context=get_context("spawn"), initializer=_end_with_parent)

    def submit(self, chunk: list[bytes]) -> Future[list[Reading]]:
        try:
            return self._pool.submit(_read_chunk, chunk)
        except BrokenExecutor as error:
            broken: Future[list[Reading]] = Future()
            broken.set_exception(error)
            return broken

    def restart(self) -> None:
        self.close()
        self._pool = self._start()

    def close(self) -> None:
        self._pool.shutdown(cancel_futures=True)


def _in_processes(source: Iterator[list[bytes]], workers: int) -> Generator[tuple[bytes, Reading], None, None]:
    waiting: deque[tuple[list[bytes], Future[list[Reading]]]] = deque()
    with closing(_Pool(workers)) as pool:
        while True:
            while len(waiting) < AHEAD * workers and (chunk := next(source, None)):
                waiting.append((chunk, pool.submit(chunk)))
            if not waiting:
                return
            chunk, future = waiting.popleft()
            try:
                found = future.result()
            except BrokenExecutor:
                found = _one_by_one(chunk)
                pool.restart()
                waiting = deque((each, pool.submit(each)) for each, _ in waiting)
            yield from zip(chunk, found, strict=True)


def _one_by_one(chunk: list[bytes]) -> list[Reading]:
    """The chunk in which a process died, so that only the message that killed it is lost."""
    found: list[Reading] = []
    with closing(_Pool(1)) as pool:
        for raw in chunk:
            try:
                found += pool.submit([raw]).result()
            except BrokenExecutor:
                found.append("the process that read it died")
                pool.restart()
    return found
