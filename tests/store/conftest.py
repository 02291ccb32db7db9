"""Every test of this folder runs on SQLite and on PostgreSQL, each time with an empty schema made by the migrations."""

import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import text

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
_USED = text(
    " UNION ".join(f"SELECT '{name}' WHERE EXISTS (SELECT 1 FROM {name})" for name in metadata.tables)
    + " UNION SELECT regexp_replace(sequencename, '_[a-z]+_seq$', '') FROM pg_sequences WHERE last_value IS NOT NULL"
)
"""Tables that a test left rows in or took numbers from: to empty all takes longer than most tests."""


@pytest.fixture(scope="session")
def postgres(postgres_url: str) -> Iterator[Database]:
    database = Database(postgres_url)
    migrate.upgrade(database, MIGRATIONS, Path("unused"), NOW)
    yield database
    database.close()


@pytest.fixture(scope="session")
def sqlite_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("template") / "empty.db"
    database = Database(f"sqlite:///{path}")
    migrate.upgrade(database, MIGRATIONS, path.parent, NOW)
    database.close()
    return path


@pytest.fixture(params=["sqlite", "postgresql"])
def db(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Database]:
    """An empty database."""
    if request.param == "postgresql":
        database: Database = request.getfixturevalue("postgres")
        with database.write() as tx:
            if used := sorted(tx.scalars(_USED)):
                tx.execute(text(f"TRUNCATE {', '.join(used)} RESTART IDENTITY CASCADE"))
        yield database
        return
    shutil.copyfile(request.getfixturevalue("sqlite_file"), tmp_path / "test.db")
    database = Database(f"sqlite:///{tmp_path / 'test.db'}")
    yield database
    database.close()


@pytest.fixture
def place(db: Database) -> MailingList:
    """The list, opened: its two facilitators are its first members."""
    with db.write() as tx:
        return lists.open_all(tx, PLACES[:1], NOW)[PLACES[0].address]


@pytest.fixture
def other(db: Database, place: MailingList) -> MailingList:
    """A second list, with one facilitator of the first."""
    with db.write() as tx:
        return lists.open_all(tx, PLACES, NOW)[PLACES[1].address]
