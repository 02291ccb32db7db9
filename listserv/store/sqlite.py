"""SQLite: what differs from PostgreSQL, with the settings whose lack was seen to lose mail (docs/decisions/0002)."""

from pathlib import Path
from types import ModuleType
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import URL

_FIXED = (3, 51, 3)
_AFFECTED_SINCE = (3, 7, 0)


def driver() -> ModuleType:
    """The newest SQLite at hand: the bundled one, or Python's own where there is no wheel for this machine."""
    try:
        from pysqlite3 import dbapi2
    except ImportError:
        from sqlite3 import dbapi2
    return dbapi2  # type: ignore[no-any-return]


def safe_for_wal(version: tuple[int, ...]) -> bool:
    """Whether write-ahead logging loses nothing in this version: 3.7.0 to 3.51.2 can reset a log that is in use."""
    return not _AFFECTED_SINCE <= version < _FIXED


def engine(url: URL) -> Engine:
    """An engine whose commits are on disk when they return; what begins a transaction must say `BEGIN` itself.

    A listener for the `begin` event would say it for us, and every single statement would cost a third more.
    """
    module = driver()
    if url.database and url.database != ":memory:":
        Path(url.database).parent.mkdir(parents=True, exist_ok=True)
    made = create_engine(url, module=module, connect_args={"timeout": 30, "check_same_thread": False})
    journal = "WAL" if safe_for_wal(module.sqlite_version_info) else "TRUNCATE"

    def on_connect(connection: Any, _: Any) -> None:
        connection.isolation_level = None  # BEGIN is ours to say
        for pragma in ("busy_timeout=30000", f"journal_mode={journal}", "synchronous=FULL", "foreign_keys=ON"):
            connection.execute(f"PRAGMA {pragma}")
        connection.execute("PRAGMA cache_size=-16000")

    event.listen(made, "connect", on_connect)
    return made


def backup(connection: Connection, target: Path) -> None:
    """A consistent copy of the database while it is in use."""
    source: Any = connection.connection.driver_connection
    copy = driver().connect(str(target))
    try:
        source.backup(copy, pages=1_000)
    finally:
        copy.close()


def is_sound(path: Path) -> bool:
    """Whether a file is a whole SQLite database with our tables."""
    module = driver()
    try:
        connection = module.connect(f"file:{path}?mode=ro", uri=True)
        try:
            sound = connection.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
            return sound and bool(connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'inbox'").fetchone())
        finally:
            connection.close()
    except module.DatabaseError:
        return False
