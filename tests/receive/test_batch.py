"""Group commit: shared, isolated from bad company, and never lost."""

import asyncio
import threading

import pytest

from listserv.model.envelope import Envelope
from listserv.receive.batch import GroupCommit
from tests.receive.house import NOW


def letter(name: str, raw: bytes = b"x") -> list[Envelope]:
    return [Envelope("", name, raw, "", NOW)]


class Disk:
    """Records each commit; the first waits for `go`, one that holds "bad" fails."""

    def __init__(self) -> None:
        self.commits: list[list[str]] = []
        self.begun, self.go = threading.Event(), threading.Event()

    def write(self, envelopes: list[Envelope]) -> None:
        self.begun.set()
        self.go.wait(10)
        names = [envelope.recipient for envelope in envelopes]
        if "bad" in names:
            raise ValueError("bad")
        self.commits.append(names)


async def test_what_arrives_during_a_commit_shares_the_next() -> None:
    disk = Disk()
    commit = GroupCommit(disk.write)
    first = asyncio.create_task(commit.keep(letter("a")))
    await asyncio.to_thread(disk.begun.wait)
    others = [asyncio.create_task(commit.keep(letter(name))) for name in "bcd"]
    await asyncio.wait(others, timeout=0.05)
    assert not first.done()
    assert not any(other.done() for other in others)
    disk.go.set()
    await asyncio.gather(first, *others)
    assert disk.commits == [["a"], ["b", "c", "d"]]
    await commit.close()


async def test_one_bad_message_fails_alone() -> None:
    disk = Disk()
    disk.go.set()
    commit = GroupCommit(disk.write)
    results = await asyncio.gather(*(commit.keep(letter(n)) for n in ("a", "bad", "c")), return_exceptions=True)
    assert [type(result) for result in results] == [type(None), ValueError, type(None)]
    assert disk.commits == [["a"], ["c"]]
    await commit.keep(letter("later"))
    assert disk.commits[-1] == ["later"]
    await commit.close()


async def test_a_cancelled_caller_loses_nothing() -> None:
    disk = Disk()
    commit = GroupCommit(disk.write)
    tasks = [asyncio.create_task(commit.keep(letter(name))) for name in "ab"]
    await asyncio.to_thread(disk.begun.wait)
    late = asyncio.create_task(commit.keep(letter("c")))
    await asyncio.sleep(0)
    for task in (*tasks, late):
        task.cancel()
    disk.go.set()
    await commit.close()
    assert sorted(name for names in disk.commits for name in names) == ["a", "b", "c"]


@pytest.mark.parametrize(("messages", "octets"), [(2, 10**9), (500, 20)])
async def test_a_commit_has_its_measure(messages: int, octets: int) -> None:
    disk = Disk()
    disk.go.set()
    commit = GroupCommit(disk.write, messages=messages, octets=octets)
    await asyncio.gather(*(commit.keep(letter(n, b"x" * 10)) for n in "abcde"))
    assert disk.commits == [["a", "b"], ["c", "d"], ["e"]]
    await commit.keep(letter("huge", b"x" * 100))
    await commit.close()
    assert disk.commits[-1] == ["huge"]
