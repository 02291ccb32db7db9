"""The database as a whole: connect, look at its version, begin transactions."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Engine, Table, create_engine, inspect, make_url, text
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.sql.dml import Insert

from listserv.store import sqlite as sqlite_only
from listserv.store.tables import claims


class StoreError(Exception):
    """The database cannot be used; the message is a sentence for the operator."""


class Database:
    """One database. `write` and `read` give a connection inside a transaction."""

    def __init__(self, url: str) -> None:
        self.url = make_url(url)
        self.is_sqlite = self.url.get_backend_name() == "sqlite"
        self.engine: Engine = sqlite_only.engine(self.url) if self.is_sqlite else create_engine(self.url, pool_size=8)
        self._writer = threading.Lock()

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """A transaction that may change things: all of it is on disk when the block ends, or none of it ever was."""
        # SQLite has one writer; waiting here is fair and costs nothing, waiting in its busy handler is neither.
        if self.is_sqlite:
            with self._writer, self.engine.begin() as connection:
                yield connection
        else:
            with self.engine.begin() as connection:
                yield connection

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """A transaction that only looks; all it sees is of one moment."""
        with self.engine.connect().execution_options(reading=True) as connection, connection.begin():
            yield connection

    def version(self) -> str | None:
        """The schema's revision, or None for an empty database. Raises StoreError if it cannot be opened."""
        try:
            with self.read() as connection:
                if not inspect(connection).has_table("alembic_version"):
                    return None
                return connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
        except SQLAlchemyError as error:
            raise StoreError(f"The database {self.shown} cannot be opened: {_reason(error)}.") from error

    @property
    def shown(self) -> str:
        """The database's address without its password."""
        return self.url.render_as_string(hide_password=True)

    def close(self) -> None:
        self.engine.dispose()


def insert_new(connection: Connection, table: Table) -> Insert | Any:
    """An INSERT that leaves rows alone whose key is there already."""
    dialect = sqlite if connection.dialect.name == "sqlite" else postgresql
    return dialect.insert(table).on_conflict_do_nothing()


def _reason(error: SQLAlchemyError) -> str:
    return str(getattr(error, "orig", None) or error).strip().splitlines()[0].rstrip(".")


def claim_once(connection: Connection, what: str, about: int, period: str, now: datetime) -> bool:
    """Whether this work of this period is ours to do: true once, on one node (DESIGN: every node may tick)."""
    row = {"what": what, "about": about, "period": period, "at": now}
    return bool(connection.execute(insert_new(connection, claims).values(row)).rowcount)
