"""What became of letters is written down by the handful, once each, and soon."""

import asyncio
import errno
from collections.abc import Sequence
from pathlib import Path
from typing import cast

import pytest

from listserv.model.letter import Outcome
from listserv.outgoing.landing import GATHER_S, HANDFUL, Landed, Landing
from listserv.send.receipts import Receipts, left_behind
from listserv.store.database import Database
from listserv.store.letters import Due
from tests.faults.spine import START


def letter(number: int) -> Due:
    return Due(number, 1, "post", f"m{number}@x.org", None, 1, None, None, {}, "", START, 0)


def taken(*numbers: int) -> list[Outcome]:
    return [Outcome(number, 250, "OK") for number in numbers]


class Written(Landing):
    """A landing that keeps what it would write into the database; told to, it stumbles once."""

    def __init__(self, folder: Path) -> None:
        super().__init__(cast(Database, None), Receipts(folder, "me"), lambda: START, lambda _: pytest.fail("a bounce"))
        self.batches: list[list[int]] = []
        self.stumbles = False

    def _write_down(self, batch: Sequence[Landed]) -> Sequence[Landed]:
        if self.stumbles:
            self.stumbles = False
            raise ValueError("a bug")
        self.batches.append([one.id for one, _ in batch])
        return batch


async def test_while_more_is_on_its_way_a_commit_waits_for_a_handful_but_not_long(tmp_path: Path) -> None:
    landing = Written(tmp_path)
    landing.expect([letter(n) for n in range(4)])
    landing.take(taken(0))
    landing.take(taken(1))
    assert left_behind(tmp_path, lambda _: False) == {tmp_path / "taken-me": [0, 1]}
    async with asyncio.timeout(100 * GATHER_S):
        await landing.news()
    assert landing.batches == [[0, 1]]
    assert landing.aloft == 2


@pytest.mark.parametrize(("aloft", "landed"), [(HANDFUL + 1, HANDFUL), (2, 2)], ids=["a handful", "the last"])
async def test_a_handful_or_the_last_is_written_down_at_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, aloft: int, landed: int
) -> None:
    monkeypatch.setattr("listserv.outgoing.landing.GATHER_S", 3_600)
    landing = Written(tmp_path)
    landing.expect([letter(n) for n in range(aloft)])
    landing.take(taken(*range(landed)))
    async with asyncio.timeout(10):
        await landing.news()
    assert landing.batches == [list(range(landed))]


async def test_a_letter_that_still_waits_when_its_lease_is_over_does_not_start_again(tmp_path: Path) -> None:
    landing = Written(tmp_path)
    assert landing.expect([letter(1), letter(2)]) == [letter(1), letter(2)]
    assert landing.expect([letter(2), letter(3)]) == [letter(3)]


async def test_a_bug_of_ours_costs_one_batch_its_commit_and_keeps_the_receipts(tmp_path: Path) -> None:
    landing = Written(tmp_path)
    landing.stumbles = True
    landing.expect([letter(1)])
    landing.take(taken(1))
    await landing.news()
    assert landing.aloft == 0
    landing.stop()
    await landing.close()
    assert left_behind(tmp_path, lambda _: False) == {tmp_path / "taken-me": [1]}


async def test_a_file_that_cannot_be_emptied_keeps_nothing_aloft(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_: Receipts) -> None:
        raise OSError(errno.EIO, "Input/output error")

    monkeypatch.setattr(Receipts, "forget", broken)
    landing = Written(tmp_path)
    landing.expect([letter(1), letter(2)])
    for number in (1, 2):
        landing.take(taken(number))
        async with asyncio.timeout(5):
            await landing.news()
    assert landing.aloft == 0
