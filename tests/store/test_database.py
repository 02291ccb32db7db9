"""Transactions: all or nothing, one moment to the reader, once on all nodes, and never "locked"."""

import subprocess
import sys
import threading
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import func, insert, select
from sqlalchemy.exc import DBAPIError

from listserv.model.mailinglist import MailingList
from listserv.store.database import Database, StoreError, claim_once, insert_new, take_turn
from listserv.store.tables import claims, people
from tests.store.conftest import NOW
from tests.store.letterbox import at_once

WRITER = """
import sys
from datetime import datetime, UTC
from listserv.store.database import Database
from listserv.store.tables import people
from sqlalchemy import insert
db = Database(sys.argv[1])
for _ in range(int(sys.argv[2])):
    with db.write() as tx:
        tx.execute(insert(people).values(created_at=datetime.now(UTC)))
"""


def number_of(db: Database) -> int:
    with db.read() as tx:
        return int(tx.execute(select(func.count()).select_from(people)).scalar_one())


def test_work_of_a_period_is_done_once(db: Database) -> None:
    def work(number: int) -> bool:
        with db.write() as tx:
            return claim_once(tx, "digest", 1, "2026-11-23", NOW)

    assert sum(at_once(8, work)) == 1
    with db.write() as tx:
        assert claim_once(tx, "digest", 1, "2026-11-24", NOW)
        assert claim_once(tx, "digest", 2, "2026-11-23", NOW)
        assert claim_once(tx, "reminder", 1, "2026-11-23", NOW)


def test_a_claim_that_was_rolled_back_is_free_again(db: Database) -> None:
    with pytest.raises(ZeroDivisionError), db.write() as tx:
        assert claim_once(tx, "digest", 1, "2026-11-23", NOW)
        raise ZeroDivisionError
    with db.write() as tx:
        assert claim_once(tx, "digest", 1, "2026-11-23", NOW)


def test_an_insert_says_whether_it_was_new(db: Database) -> None:
    row = {"what": "w", "about": 1, "period": "p", "at": NOW}
    with db.write() as tx:
        assert [tx.execute(insert_new(tx, claims).values(row)).rowcount for _ in range(2)] == [1, 0]
        keyed = insert_new(tx, people).values(id=10, created_at=NOW)
        assert [tx.execute(keyed).rowcount for _ in range(2)] == [1, 0]


def test_writers_of_many_threads_and_processes_wait_their_turn(db: Database) -> None:
    url = db.url.render_as_string(hide_password=False)
    others = [subprocess.Popen([sys.executable, "-c", WRITER, url, "40"], stderr=subprocess.PIPE) for _ in range(2)]

    def work(_: int) -> None:
        for _ in range(25):
            with db.write() as tx:
                seen = tx.execute(select(func.count()).select_from(people)).scalar_one()
                tx.execute(insert(people).values(created_at=NOW + timedelta(seconds=seen)))

    at_once(8, work)
    for other in others:
        _, said = other.communicate(timeout=60)
        assert other.returncode == 0, said.decode()
    assert number_of(db) == 8 * 25 + 2 * 40


def test_a_reader_sees_one_moment(db: Database) -> None:
    with db.read() as tx:
        before = tx.execute(select(func.count()).select_from(people)).scalar_one()

        def write() -> None:
            with db.write() as other:
                other.execute(insert(people).values(created_at=NOW))

        thread = threading.Thread(target=write)
        thread.start()
        thread.join(20)
        assert tx.execute(select(func.count()).select_from(people)).scalar_one() == before
    assert number_of(db) == before + 1


def test_turns_are_taken_one_after_the_other(db: Database, place: MailingList) -> None:
    """What is read in one's turn holds until the transaction ends, on both databases."""

    def work(_: int) -> None:
        with db.write() as tx:
            take_turn(tx, place.id)
            top = tx.execute(select(func.max(people.c.id))).scalar() or 0
            tx.execute(insert(people).values(id=top + 1, created_at=NOW))

    before = number_of(db)
    at_once(8, work)
    assert number_of(db) == before + 8


def test_another_list_has_its_own_turn(db: Database) -> None:
    if db.is_sqlite:
        pytest.skip("SQLite has one writer")
    with db.write() as one, db.write() as two:
        take_turn(one, 1)
        take_turn(two, 2)


@pytest.mark.parametrize(
    "url",
    [
        "nonsense",
        "",
        "mysql://x/y",
        "sqlite:////dev/null/sub/x.db",
        "sqlite:////",
        "postgresql+psycopg://x:secret@127.0.0.1:1/y",
    ],
)
def test_a_database_that_cannot_be_opened_is_one_sentence(url: str) -> None:
    with pytest.raises(StoreError) as told:
        Database(url).version()
    sentence = str(told.value)
    assert sentence.startswith("The database")
    assert sentence.endswith(".")
    assert "\n" not in sentence
    assert "secret" not in sentence


def test_a_file_that_is_no_database(tmp_path: Path) -> None:
    (tmp_path / "x.db").write_bytes(b"From: ann@example.org\n" * 100)
    with pytest.raises(StoreError, match=r"cannot be opened: file is not a database\.$"):
        Database(f"sqlite:///{tmp_path / 'x.db'}").version()


def test_a_fault_of_the_database_undoes_the_transaction(db: Database) -> None:
    with pytest.raises(DBAPIError), db.write() as tx:
        tx.execute(insert(people).values(created_at=NOW))
        tx.exec_driver_sql("SELECT * FROM nowhere")
    assert number_of(db) == 0
