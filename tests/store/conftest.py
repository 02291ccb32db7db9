"""Every test of this folder runs on SQLite and on PostgreSQL, each time with an empty schema made by the migrations.

On PostgreSQL most of them are for `make test-all`.
"""

import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import Connection, text

from listserv.model.mailinglist import MailingList
from listserv.store import lists, migrate
from listserv.store.database import Database
from listserv.store.tables import metadata

MIGRATIONS = Path(__file__).parents[2] / "migrations"
NOW = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)
PLACES = (
    MailingList(0, "cop@lists.example.org", "The Community", facilitators=("fay@example.org", "gus@example.org")),
    MailingList(0, "other@lists.example.org", "Another", facilitators=("fay@example.org",)),
)
_EMPTIED = "".join(
    f"""
    IF pg_relation_size('{name}') > 65536 THEN
        TRUNCATE {name} CASCADE;
    ELSIF EXISTS (SELECT FROM {name}) THEN
        DELETE FROM {name};
    END IF;"""
    for name in metadata.tables
)
"""What leaves no row. To make a file anew (TRUNCATE) takes longer than most tests, so it is done for what has grown."""
_RESTARTED = "PERFORM setval(sequencename::text, 1, false) FROM pg_sequences WHERE last_value IS NOT NULL;"


@pytest.fixture(scope="session")
def postgres(postgres_url: str) -> Iterator[Database]:
    database = Database(postgres_url)
    migrate.upgrade(database, MIGRATIONS, Path("unused"), NOW)
    with database.write() as tx:
        lists.open_all(tx, PLACES[:1], NOW)
        tx.exec_driver_sql(
            "CREATE FUNCTION emptied() RETURNS void LANGUAGE plpgsql SET session_replication_role = replica "
            f"AS $emptied$ BEGIN {_EMPTIED} {_RESTARTED} END $emptied$"
        )
        tx.exec_driver_sql(f"CREATE FUNCTION opened() RETURNS void LANGUAGE sql AS $opened$ {_as_it_is(tx)} $opened$")
    yield database
    database.close()


def _as_it_is(tx: Connection) -> str:
    """SQL that brings all rows back into a PostgreSQL that was emptied."""
    said = []
    for table in metadata.sorted_tables:
        if rows := tx.scalar(text(f"SELECT json_agg(t)::text FROM {table.name} t")):
            said.append(
                f"INSERT INTO {table} SELECT * FROM json_populate_recordset(NULL::{table}, $rows${rows}$rows$);"
            )
    taken = tx.execute(text("SELECT sequencename, last_value FROM pg_sequences WHERE last_value IS NOT NULL"))
    return " ".join([*said, *(f"SELECT setval('{name}', {last});" for name, last in taken)])


@pytest.fixture(scope="session")
def sqlite_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("template") / "empty.db"
    database = Database(f"sqlite:///{path}")
    migrate.upgrade(database, MIGRATIONS, path.parent, NOW)
    database.close()
    return path


@pytest.fixture(scope="session")
def opened_file(sqlite_file: Path) -> Path:
    path = sqlite_file.with_name("opened.db")
    shutil.copyfile(sqlite_file, path)
    database = Database(f"sqlite:///{path}")
    with database.write() as tx:
        lists.open_all(tx, PLACES[:1], NOW)
    database.close()
    return path


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.slow)])
def db(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Database]:
    """An empty database, or one with an open list for tests that want a `place`."""
    opened = "place" in request.fixturenames
    if request.param == "postgresql":
        database: Database = request.getfixturevalue("postgres")
        with database.write() as tx:
            tx.execute(text("SELECT emptied()"))
            if opened:
                tx.execute(text("SELECT opened()"))
        yield database
        return
    shutil.copyfile(request.getfixturevalue("opened_file" if opened else "sqlite_file"), tmp_path / "test.db")
    database = Database(f"sqlite:///{tmp_path / 'test.db'}")
    yield database
    database.close()


@pytest.fixture
def place(db: Database) -> MailingList:
    """The list, opened: its two facilitators are its first members."""
    return replace(PLACES[0], id=1)


@pytest.fixture
def other(db: Database, place: MailingList) -> MailingList:
    """A second list, with one facilitator of the first."""
    with db.write() as tx:
        return lists.open_all(tx, PLACES, NOW)[PLACES[1].address]
