"""What SQLite must be told, and the versions that lose mail."""

from pathlib import Path

import pytest
from sqlalchemy import make_url

from listserv.store import sqlite
from listserv.store.database import Database
from tests.rows import each_row

pytestmark = pytest.mark.usefixtures("as_served")


def pragmas(database: Database) -> dict[str, object]:
    with database.read() as tx:
        names = ("journal_mode", "synchronous", "foreign_keys", "busy_timeout")
        return {name: tx.exec_driver_sql(f"PRAGMA {name}").scalar() for name in names}


FULL = 2


def test_the_settings_are_in_force(tmp_path: Path) -> None:
    database = Database(f"sqlite:///{tmp_path / 'x.db'}")
    wanted = {"journal_mode": "wal", "synchronous": FULL, "foreign_keys": 1, "busy_timeout": 30_000}
    assert pragmas(database) == wanted
    database.close()


def test_they_are_in_force_on_every_connection(tmp_path: Path) -> None:
    database = Database(f"sqlite:///{tmp_path / 'x.db'}")
    with database.read() as one, database.read() as two, database.write() as three:
        for tx in (one, two, three):
            assert tx.exec_driver_sql("PRAGMA synchronous").scalar() == FULL
            assert tx.exec_driver_sql("PRAGMA foreign_keys").scalar() == 1
    database.close()


def test_what_is_in_the_way_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "x.db"
    assert sqlite.hindrance(file) == ""
    assert sqlite.hindrance(tmp_path) == "it is a folder"
    monkeypatch.setattr("os.access", lambda path, mode: path != tmp_path)
    assert "read-only" in sqlite.hindrance(file)


@each_row(
    ("version", "safe"),
    [
        ((3, 6, 23), True),
        ((3, 7, 0), False),
        ((3, 40, 1), False),
        ((3, 51, 2), False),
        ((3, 51, 3), True),
        ((3, 53, 4), True),
    ],
)
def test_versions_that_can_lose_a_log(version: tuple[int, ...], safe: bool) -> None:
    assert sqlite.safe_for_wal(version) is safe


def test_the_driver_here_is_safe() -> None:
    assert sqlite.safe_for_wal(sqlite.driver().sqlite_version_info)


def test_an_affected_version_does_without_the_log(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Also where a sound version wrote the file before."""
    for version, journal in (((3, 53, 4), "wal"), ((3, 40, 1), "truncate"), ((3, 53, 4), "wal")):
        monkeypatch.setattr(sqlite.driver(), "sqlite_version_info", version)
        database = Database(f"sqlite:///{tmp_path / 'x.db'}")
        found = pragmas(database)
        assert (found["journal_mode"], found["synchronous"]) == (journal, FULL)
        database.close()


def test_a_copy_is_taken_while_it_is_in_use(sqlite_file: Path, tmp_path: Path) -> None:
    database = Database(f"sqlite:///{sqlite_file}")
    with database.engine.connect() as connection:
        sqlite.backup(connection, tmp_path / "copy.db")
    database.close()
    assert sqlite.sound_version(tmp_path / "copy.db")
    (tmp_path / "torn.db").write_bytes((tmp_path / "copy.db").read_bytes()[:10_000])
    (tmp_path / "words").write_bytes(b"Hello" * 1_000)
    assert not sqlite.sound_version(tmp_path / "torn.db")
    assert not sqlite.sound_version(tmp_path / "words")
    assert not sqlite.sound_version(tmp_path / "none")


def test_a_folder_that_is_missing_is_made(tmp_path: Path) -> None:
    sqlite.engine(make_url(f"sqlite:///{tmp_path / 'a' / 'b' / 'x.db'}")).dispose()
    assert (tmp_path / "a" / "b").is_dir()
