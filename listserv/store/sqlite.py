"""SQLite: what differs from PostgreSQL, with the settings whose lack was seen to lose mail (docs/decisions/0002)."""

import os
import shutil
from contextlib import suppress
from pathlib import Path
from types import ModuleType
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import URL

_FIXED = (3, 51, 3)
_AFFECTED_SINCE = (3, 7, 0)
_INDEX_FORGETS_SINCE = (3, 42, 0)
BUSY_MS = 30_000
"""How long a writer waits for another process that writes."""


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
    file = file_of(url)
    if file:
        file.parent.mkdir(parents=True, exist_ok=True)
    made = create_engine(url, module=module, connect_args={"timeout": BUSY_MS / 1000, "check_same_thread": False})
    journal = "WAL" if safe_for_wal(module.sqlite_version_info) else "TRUNCATE"

    def on_connect(connection: Any, _: Any) -> None:
        connection.isolation_level = None  # BEGIN is ours to say
        # What is deleted is written over: a copy of the file is a copy of nothing that people had erased.
        safe = (f"busy_timeout={BUSY_MS}", f"journal_mode={journal}", "synchronous=FULL", "secure_delete=ON")
        for pragma in (*safe, "foreign_keys=ON"):
            connection.execute(f"PRAGMA {pragma}")
        connection.execute("PRAGMA cache_size=-16000")

    def before_connect(*_: Any) -> None:
        if file:
            make_private(file)

    event.listen(made, "do_connect", before_connect)
    event.listen(made, "connect", on_connect)
    return made


def clear_log(connection: Connection) -> bool:
    """Brings the log into the database and empties it; false where somebody reads from it just now.

    Nobody is waited for: writers would have to wait as well.
    """
    connection.exec_driver_sql("PRAGMA busy_timeout=0")
    try:
        return int(connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)").one()[0]) == 0
    finally:
        connection.exec_driver_sql(f"PRAGMA busy_timeout={BUSY_MS}")


def let_index_forget(connection: Connection) -> None:
    """Words that go out of the archive go out of the index of words at once, not when its parts happen to be merged.

    Once said it holds for ever; older versions of SQLite cannot do it.
    """
    if driver().sqlite_version_info >= _INDEX_FORGETS_SINCE:
        connection.exec_driver_sql("INSERT INTO searchable(searchable, rank) VALUES ('secure-delete', 1)")


def file_of(url: URL) -> Path | None:
    """The file that is named by its path; None for a database in memory, or one that SQLite's own `file:` names."""
    named = url.database or ""
    return None if named in ("", ":memory:") or named.startswith("file:") else Path(named)


def identity(path: Path) -> tuple[int, int] | None:
    """What tells this file from any other that may come to lie there (device and inode); None where there is none."""
    try:
        found = os.stat(path)
    except OSError:
        return None
    return found.st_dev, found.st_ino


def make_private(path: Path) -> None:
    """Makes an empty file that only its owner can read, as private mail will be in it, unless it is there."""
    with suppress(FileExistsError):
        os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))


def hindrance(path: Path) -> str:
    """What is in the way of reading and writing this file, where SQLite only says that it cannot; "" for nothing."""
    if os.path.isdir(path):
        return "it is a folder"
    for place in (path, path.parent):
        if os.path.exists(place) and not os.access(place, os.W_OK):
            return f"{place} cannot be written to (it is read-only, or another user's)"
    return ""


def backup(connection: Connection, target: Path) -> None:
    """A consistent copy of the database while it is in use; nothing is left of one that fails."""
    source: Any = connection.connection.driver_connection
    make_private(target)
    copy = driver().connect(str(target))
    try:
        source.backup(copy, pages=1_000)
    except BaseException:
        copy.close()
        target.unlink(missing_ok=True)
        raise
    copy.close()


def put_back(copy: Path, target: Path) -> None:
    """Makes the copy the database at `target`, whole or not at all."""
    aside = target.with_name(f"{target.name}.restored")
    aside.unlink(missing_ok=True)
    make_private(aside)
    shutil.copyfile(copy, aside)
    with aside.open("rb") as file:
        os.fsync(file.fileno())
    aside.rename(target)


def remains(path: Path) -> list[Path]:
    """The files of a database that are there: a log of it would be read into whatever takes its place."""
    return [file for end in ("", "-wal", "-shm", "-journal") if (file := Path(f"{path}{end}")).exists()]


def sound_version(path: Path) -> str | None:
    """The schema's revision of a file that is a whole SQLite database with our tables; None for any other."""
    module = driver()
    try:
        # Nobody writes to it, so that it can lie where nothing can be written, and nothing is left beside it.
        connection = module.connect(f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True)
        try:
            whole = connection.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
            if whole and connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'inbox'").fetchone():
                return str(connection.execute("SELECT version_num FROM alembic_version").fetchone()[0])
        finally:
            connection.close()
    except (module.DatabaseError, TypeError):
        pass
    return None
