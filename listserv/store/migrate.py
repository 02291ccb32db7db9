"""The schema moves with the code: migrations run at start, after a copy of the database was put aside."""

from datetime import datetime
from pathlib import Path
from typing import Any

from listserv.store import sqlite
from listserv.store.database import Database, StoreError, take_turn


def head(folder: Path) -> str:
    """The newest revision that this code knows; read from the files' names, because Alembic takes a while to import."""
    return max(path.name.partition("_")[0] for path in (folder / "versions").glob("[0-9]*_*.py"))


def upgrade(database: Database, folder: Path, backups: Path, now: datetime) -> bool:
    """Brings the schema up to date; says whether there was anything to do. Raises StoreError.

    `folder` holds the migrations; a SQLite file that has mail in it is copied to `backups` first.
    """
    newest, current = head(folder), database.version()
    if current == newest:
        return False
    if current is not None:
        refuse_newer(f"The database {database.shown}", current, folder)
    with database.plainly(f"brought to schema {newest}"):
        if current is not None and database.is_sqlite:
            backups.mkdir(parents=True, exist_ok=True)
            with database.engine.connect() as connection:
                sqlite.backup(connection, backups / f"before-{newest}-{now:%Y%m%d-%H%M%S}.db")
        _run(database, folder)
    return True


def refuse_newer(what: str, current: str, folder: Path) -> None:
    """Raises StoreError where `what` has a schema that this code does not know."""
    newest = head(folder)
    if current > newest:
        raise StoreError(
            f"{what} was made by a newer version of listserv (schema {current}, "
            f"this version knows {newest}): install that version, or restore an older backup."
        )


def _run(database: Database, folder: Path) -> None:
    from alembic import command

    with database.write() as connection:
        take_turn(connection, 0)  # the node that comes second finds the work done
        command.upgrade(configured(folder, connection), "head")
        if database.is_sqlite:
            sqlite.let_index_forget(connection)


def configured(folder: Path, connection: Any) -> Any:
    """Alembic's configuration for one connection; imported late, only where a migration is run."""
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(folder).replace("%", "%%"))
    config.attributes["connection"] = connection
    return config
