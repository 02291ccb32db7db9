"""What houses inside a test's own process are made of cheaply: the real things have tests of their own.

Processes that tests start have all as it is served.
"""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache, partial
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric import rsa
from sqlalchemy import URL, Engine, event, make_url

from listserv.store import migrate, sqlite
from listserv.store.database import Database

AS_SERVED: dict[str, Any] = {"engine": sqlite.engine, "run": migrate._run}


@contextmanager
def frugal(folder: Path) -> Iterator[None]:
    """Quick SQLite, a schema that is copied and one small key for all, until the block ends; `folder` is for copies."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sqlite, "engine", _quick_engine())
        patch.setattr(migrate, "_run", _copied_schema(folder))
        patch.setattr(rsa, "generate_private_key", _one_small_key())
        yield


def _quick_engine() -> Any:
    """Without the care for power cuts; statements are compiled once for all, though each test has an engine."""
    alike = sqlite.engine(make_url("sqlite://"))
    alike.connect().close()
    compiled: dict[Any, Any] = {}

    def engine(url: URL) -> Engine:
        made: Engine = AS_SERVED["engine"](url)
        event.listen(made, "connect", lambda connection, _: connection.execute("PRAGMA synchronous=OFF"))
        made.dialect = made.pool._dialect = alike.dialect
        made.update_execution_options(compiled_cache=compiled)
        return made

    return engine


def _one_small_key() -> Any:
    """It signs nothing of worth, in a fifth of the time."""
    small = cache(partial(rsa.generate_private_key, 65_537, 1_024))
    return lambda public_exponent, key_size: small()


def _copied_schema(home: Path) -> Any:
    """The migrations run once; what is new after that is a copy of what they made."""

    @cache
    def made(folder: Path) -> Path:
        path = home / f"{folder.name}-{len(list(home.iterdir()))}.db"
        database = Database(f"sqlite:///{path}")
        AS_SERVED["run"](database, folder)
        database.close()
        return path

    def run(database: Database, folder: Path) -> None:
        if not database.is_sqlite or database.version() is not None:
            AS_SERVED["run"](database, folder)
            return
        database.close()
        path = Path(str(database.url.database))
        for rest in ("-wal", "-shm"):
            path.with_name(f"{path.name}{rest}").unlink(missing_ok=True)
        shutil.copyfile(made(folder), path)

    return run
