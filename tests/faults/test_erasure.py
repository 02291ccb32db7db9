"""After FORGET ME the words are gone from the files, not only from the rows: files are what people copy."""

import asyncio
from datetime import timedelta
from pathlib import Path

import pytest

from listserv.model.incoming import Incoming
from listserv.model.intent import Command, Wish
from listserv.store.database import Database
from tests.faults.live import LIST, MEMBERS
from tests.faults.spine import Spine, spine

pytestmark = pytest.mark.usefixtures("as_served")
ANN = MEMBERS[0]
WORD = b"zebraward"
ROUNDS = pytest.mark.parametrize("rounds", [3, pytest.param(12, marks=pytest.mark.slow)])


def mail(to: str, text: str, number: int) -> bytes:
    head = (
        f"From: Ann Quimby <{ANN}>\r\nTo: {to}\r\nSubject: A word {number}\r\nMessage-ID: <z{number}@mail.example>\r\n"
    )
    return f"{head}\r\n{text}\r\n".encode()


def told(house: Spine, rounds: int) -> None:
    """Ann writes to the list, to the facilitators, and what nobody understands."""
    owner, desk = LIST.replace("@", "-owner@"), LIST.replace("@", "-request@")
    for number in range(rounds):
        house.arrives(mail(LIST, f"On Zebraward we built {number} ramps of wood. What did others use?", number))
        house.arrives(mail(owner, f"A private word about Zebraward, of {number} things.", 100 + number), to=owner)
        house.arrives(mail(desk, f"Zebraward was closed for {number} days and I feel sad.", 200 + number), to=desk)
        house.clock += timedelta(hours=2)
        asyncio.run(house.app.flow.work_inbox())


def forget(house: Spine) -> None:
    house.app.flow.settle(Incoming("shell", Command((Wish("forget-me", "all", addresses=(ANN,)),)), 1))


def found(file: Path, word: bytes) -> dict[str, int]:
    """How often a word stands in the database's files."""
    count = {one.name: one.read_bytes().lower().count(word) for one in file.parent.glob(f"{file.name}*")}
    return {name: times for name, times in count.items() if times}


@ROUNDS
def test_nothing_of_what_was_erased_is_left_in_the_files(tmp_path: Path, rounds: int) -> None:
    with spine(tmp_path, 1) as house:
        file = house.app.db.file
        assert file is not None
        told(house, rounds)
        assert found(file, WORD)
        forget(house)
        assert (found(file, WORD), found(file, ANN.encode()), found(file, b"quimby")) == ({}, {}, {})


@ROUNDS
def test_a_log_that_is_read_from_is_cleared_within_the_hour(tmp_path: Path, rounds: int) -> None:
    with spine(tmp_path, 1) as house:
        file = house.app.db.file
        assert file is not None
        told(house, rounds)
        with house.app.db.read() as tx:
            tx.exec_driver_sql("SELECT count(*) FROM letters").scalar()
            forget(house)
            assert found(file, WORD)
            assert not house.app.db.clear_log()
        house.moves(timedelta(hours=1))
        assert found(file, WORD) == {}


def test_the_cleared_log_keeps_what_was_written(tmp_path: Path) -> None:
    database = Database(f"sqlite:///{tmp_path / 'x.db'}")
    with database.write() as tx:
        tx.exec_driver_sql("CREATE TABLE t (x)")
        tx.exec_driver_sql("INSERT INTO t VALUES (7)")
    assert database.clear_log()
    with database.read() as tx:
        assert tx.exec_driver_sql("SELECT x FROM t").scalar() == 7
        assert tx.exec_driver_sql("PRAGMA busy_timeout").scalar() == 30_000
    database.close()
