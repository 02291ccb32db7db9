"""The schema moves with the code: on an empty database, on one with mail in it, and on one that is ahead of us."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from alembic import command
from sqlalchemy import create_engine, inspect, make_url, text

from listserv.store import finding, in_step, migrate, search, sqlite
from listserv.store.database import Database, StoreError

pytestmark = pytest.mark.usefixtures("as_served")

MIGRATIONS = Path(__file__).parents[1] / "migrations"
NOW = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)
NEXT = """
from alembic import op
import sqlalchemy as sa
revision = "{revision}"
down_revision = "0004"
def upgrade() -> None:
    op.create_table("extra", sa.Column("id", sa.Integer, primary_key=True))
    {more}
"""


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.slow)])
def database(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Database]:
    """A database without any schema."""
    if request.param == "sqlite":
        made = Database(f"sqlite:///{tmp_path / 'listserv.db'}")
        yield made
        made.close()
        return
    url = make_url(request.getfixturevalue("postgres_url"))
    server = create_engine(url, isolation_level="AUTOCOMMIT")
    with server.connect() as connection:
        name = f"{url.database}_migrations"
        connection.execute(text(f"CREATE DATABASE {name}"))
        made = Database(url.set(database=name).render_as_string(hide_password=False))
        yield made
        made.close()
        connection.execute(text(f"DROP DATABASE {name}"))
    server.dispose()


@pytest.fixture
def further(tmp_path: Path) -> Path:
    """The migrations with one more, which makes a table."""
    return with_next(tmp_path, "pass")


def with_next(tmp_path: Path, more: str, revision: str = "0005") -> Path:
    folder = tmp_path / f"migrations-{revision}"
    (folder / "versions").mkdir(parents=True)
    for path in (Path("env.py"), *(Path("versions") / each.name for each in (MIGRATIONS / "versions").glob("*.py"))):
        (folder / path).write_bytes((MIGRATIONS / path).read_bytes())
    (folder / "versions" / f"{revision}_next.py").write_text(NEXT.format(revision=revision, more=more))
    return folder


def tables(database: Database) -> set[str]:
    with database.read() as tx:
        return set(inspect(tx).get_table_names())


def test_the_migrations_make_the_schema_of_the_code(database: Database, tmp_path: Path) -> None:
    assert database.version() is None
    assert migrate.upgrade(database, MIGRATIONS, tmp_path / "backups", NOW)
    assert database.version() == migrate.head(MIGRATIONS)
    assert in_step.differences(database) == []
    assert not (tmp_path / "backups").exists()
    assert not migrate.upgrade(database, MIGRATIONS, tmp_path / "backups", NOW)


def test_a_difference_is_seen(database: Database, tmp_path: Path) -> None:
    migrate.upgrade(database, MIGRATIONS, tmp_path, NOW)
    with database.write() as tx:
        tx.execute(text("DROP INDEX ix_inbox_ending"))
        tx.execute(text("ALTER TABLE posters ADD COLUMN extra INTEGER"))
    found = " ".join(in_step.differences(database))
    assert "ix_inbox_ending" in found
    assert "extra" in found


def test_make_check_can_ask(capsys: pytest.CaptureFixture[str], further: Path) -> None:
    assert in_step.main(MIGRATIONS) == 0
    assert in_step.main(further) == 1
    assert "extra" in capsys.readouterr().out


def test_a_copy_is_put_aside_before_the_schema_moves(database: Database, tmp_path: Path, further: Path) -> None:
    migrate.upgrade(database, MIGRATIONS, tmp_path / "backups", NOW)
    with database.write() as tx:
        tx.execute(text("INSERT INTO lists (address) VALUES ('cop@lists.example.org')"))
    assert migrate.upgrade(database, further, tmp_path / "backups", NOW)
    assert database.version() == "0005"
    assert "extra" in tables(database)
    if not database.is_sqlite:
        assert not (tmp_path / "backups").exists()
        return
    copy = tmp_path / "backups" / "before-0005-20261123-100000.db"
    assert sqlite.sound_version(copy)
    old = Database(f"sqlite:///{copy}")
    assert old.version() == "0004"
    assert "extra" not in tables(old)
    with old.read() as tx:
        assert tx.execute(text("SELECT count(*) FROM lists")).scalar_one() == 1
    old.close()


def test_a_migration_that_fails_leaves_all_as_it_was(database: Database, tmp_path: Path) -> None:
    migrate.upgrade(database, MIGRATIONS, tmp_path / "backups", NOW)
    broken = with_next(tmp_path, "op.execute('SELECT * FROM nowhere')")
    with pytest.raises(StoreError, match=r"^The database .+ cannot be brought to schema 0005: .+nowhere.*\.$"):
        migrate.upgrade(database, broken, tmp_path / "backups", NOW)
    assert database.version() == "0004"
    assert "extra" not in tables(database)


def test_a_newer_database_is_left_alone(database: Database, tmp_path: Path, further: Path) -> None:
    migrate.upgrade(database, further, tmp_path, NOW)
    with pytest.raises(
        StoreError, match=r"made by a newer version of listserv \(schema 0005, this version knows 0004\)"
    ):
        migrate.upgrade(database, MIGRATIONS, tmp_path, NOW)
    assert database.version() == "0005"


def test_nodes_that_start_at_once_move_it_once(database: Database, tmp_path: Path) -> None:
    from tests.store.letterbox import at_once

    at_once(3, lambda _: migrate.upgrade(database, MIGRATIONS, tmp_path, NOW))
    assert database.version() == "0004"


def test_a_file_that_may_only_be_read_is_one_sentence(tmp_path: Path) -> None:
    path = tmp_path / "listserv.db"
    writable = Database(f"sqlite:///{path}")
    migrate.upgrade(writable, MIGRATIONS, tmp_path, NOW)
    writable.close()
    read_only = Database(f"sqlite:///file:{path}?mode=ro&uri=true")
    with pytest.raises(StoreError, match=r"^The database .+ cannot be .+: attempt to write a readonly database\.$"):
        migrate.upgrade(read_only, with_next(tmp_path, "pass"), tmp_path, NOW)
    read_only.close()


def test_a_full_disk_under_the_copies_stops_the_move(tmp_path: Path, further: Path) -> None:
    database = Database(f"sqlite:///{tmp_path / 'listserv.db'}")
    migrate.upgrade(database, MIGRATIONS, tmp_path, NOW)
    (tmp_path / "backups").write_text("a file where the folder should be")
    with pytest.raises(StoreError, match=r"cannot be brought to schema 0005: File exists\.$"):
        migrate.upgrade(database, further, tmp_path / "backups", NOW)
    assert database.version() == "0004"
    database.close()


def test_posts_of_before_are_found_after_the_move(database: Database, tmp_path: Path) -> None:
    """The index of words came with 0002; a ghost, which has no words, is not in it."""
    with database.write() as tx:
        command.upgrade(migrate.configured(MIGRATIONS, tx), "0001")
        tx.execute(text("INSERT INTO lists (address) VALUES ('cop@lists.example.org')"))
        tx.execute(text("INSERT INTO raws (bytes) VALUES (:raw)"), {"raw": b"raw"})
        talk = "INSERT INTO conversations (list_id, subject, started_at, last_at) VALUES (1, 'Rates', :at, :at)"
        tx.execute(text(talk), {"at": NOW})
        post = (
            "INSERT INTO posts (list_id, conversation_id, raw_id, message_id, subject, text, author, sent_at) "
            "VALUES (1, 1, :raw, :id, 'Rates', 'What does the interpreter cost?', 'ann@example.org', :at)"
        )
        tx.execute(text(post), [{"raw": 1, "id": "1@x", "at": NOW}, {"raw": None, "id": "2@x", "at": NOW}])
    assert migrate.upgrade(database, MIGRATIONS, tmp_path, NOW)
    with database.read() as tx:
        assert [hit.subject for hit in search.find(tx, 1, "interpreters").hits] == ["Rates"]
        assert [post for post, _ in finding.unread_files(tx, 10)] == [1]
