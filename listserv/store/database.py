"""The database as a whole: connect, look at its version, begin transactions, put writers in order."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import URL, Connection, Engine, Table, bindparam, create_engine, func, inspect, make_url, select, text
from sqlalchemy.exc import ArgumentError, SQLAlchemyError

from listserv.store import sqlite as sqlite_only
from listserv.store.tables import claims

LOCKS = 0x6C697374
"""The first half of our advisory locks on PostgreSQL ("list"), so that they are nobody else's."""


class StoreError(Exception):
    """The database cannot be used; the message is a sentence for the operator."""


class OvertakenError(Exception):
    """Somebody else did this work meanwhile: nothing of this transaction may be kept, and nothing is left to do."""


class Database:
    """One database. `write` and `read` give a connection inside a transaction."""

    def __init__(self, url: str) -> None:
        """Raises StoreError if there can be no database there; whether there is one, `version` says."""
        self.url = _url(url)
        self.is_sqlite = self.url.get_backend_name() == "sqlite"
        self.file = sqlite_only.file_of(self.url) if self.is_sqlite else None
        """SQLite's file."""
        with self.plainly("opened"):
            self.engine = sqlite_only.engine(self.url) if self.is_sqlite else _engine(self.url)
        self._writer = threading.Lock()
        self._seen: tuple[int, int] | None = None

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """A transaction that may change things: all of it is on disk when the block ends, or none of it ever was.

        Raises StoreError where the database's file is no longer at its place.
        """
        self._look_whether_it_is_there()
        if self.is_sqlite:
            # SQLite has one writer; waiting here is fair and costs nothing, waiting in its busy handler is neither.
            with self._writer, self.engine.begin() as connection:
                connection.exec_driver_sql("BEGIN IMMEDIATE")
                yield connection
        else:
            with self.engine.begin() as connection:
                yield connection

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """A transaction that only looks; all it sees is of one moment. Raises StoreError as `write` does."""
        self._look_whether_it_is_there()
        options = {} if self.is_sqlite else _READING
        with self.engine.connect().execution_options(**options) as connection, connection.begin():
            if self.is_sqlite:
                connection.exec_driver_sql("BEGIN")
            yield connection

    def _look_whether_it_is_there(self) -> None:
        """SQLite goes on writing into a file that was deleted or moved, and nobody would ever find what it wrote."""
        if not self.file:
            return
        found = sqlite_only.identity(self.file)
        if self._seen is None:
            self._seen = found
        elif found != self._seen:
            raise StoreError(
                f"The database {self.shown} was moved, deleted or replaced while it was in use: nothing more is "
                "written, because it would be lost."
            )

    def clear_log(self) -> bool:
        """What was erased goes out of SQLite's log as well; false where that cannot be now."""
        if not self.is_sqlite:
            return True
        with self._writer, self.engine.connect() as connection:
            return sqlite_only.clear_log(connection)

    def is_missing(self) -> bool:
        """Whether nothing was ever kept here; no file is made by asking. Raises StoreError as `version` does."""
        with self.plainly("opened"):
            if self.file and not self.file.exists():
                return True
        return self.version() is None

    def version(self) -> str | None:
        """The schema's revision, or None for an empty database. Raises StoreError if it cannot be opened."""
        with self.plainly("opened"), self.read() as connection:
            if not inspect(connection).has_table("alembic_version"):
                return None
            found: str | None = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
            return found

    @contextmanager
    def plainly(self, what: str) -> Iterator[None]:
        """Turns what the database says inside the block into a StoreError: it cannot be `what` ("opened")."""
        try:
            yield
        except (SQLAlchemyError, OSError, sqlite_only.driver().Error) as error:
            why = sqlite_only.hindrance(self.file) if self.file else ""
            raise StoreError(f"The database {self.shown} cannot be {what}: {why or _reason(error)}.") from error

    @property
    def shown(self) -> str:
        """The database's address without its password."""
        return self.url.render_as_string(hide_password=True)

    def close(self) -> None:
        self.engine.dispose()


_READING: dict[str, Any] = {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True}


def _url(text: str) -> URL:
    with suppress(ArgumentError):
        url = make_url(text)
        if url.get_backend_name() == "sqlite":
            return url
        if url.get_backend_name() == "postgresql":
            return url.set(drivername="postgresql+psycopg")
    raise StoreError("The database's address must begin with sqlite:/// or postgresql+psycopg://.")


def _engine(url: URL) -> Engine:
    # A server that was started anew leaves dead connections behind; each is tried before it is trusted.
    # Without `preserve_rowcount` an INSERT that returns its key says -1, which looks like "it was new".
    return create_engine(url, pool_size=8, pool_pre_ping=True, execution_options={"preserve_rowcount": True})


def _reason(error: Exception) -> str:
    if isinstance(error, OSError) and error.strerror:
        return error.strerror
    return str(getattr(error, "orig", None) or error).strip().splitlines()[0].rstrip(".")


def insert_new(connection: Connection, table: Table, *, giving_ids: bool = False) -> Any:
    """An INSERT that leaves rows alone whose key is there already; it may give the ids of those that were new."""
    made = _insert_new_giving_ids if giving_ids else _insert_new
    return made(connection.dialect.name, table)


@cache
def _insert_new_giving_ids(dialect: str, table: Table) -> Any:
    return _insert_new(dialect, table).returning(table.c.id)


@cache
def _insert_new(dialect: str, table: Table) -> Any:
    # Each dialect is imported where it is used: PostgreSQL's takes a tenth of a second at every start.
    if dialect == "sqlite":
        from sqlalchemy.dialects import sqlite

        return sqlite.insert(table).on_conflict_do_nothing()
    from sqlalchemy.dialects import postgresql

    return postgresql.insert(table).on_conflict_do_nothing()


def take_turn(connection: Connection, list_id: int) -> None:
    """Waits until no other transaction decides about this list (0: the house); the turn ends with the transaction.

    To be called before anything is read that the transaction then relies on. SQLite has one writer at a time anyway.
    """
    if connection.dialect.name == "postgresql":
        connection.execute(select(func.pg_advisory_xact_lock(LOCKS, list_id)))


def storable(words: str, longest: int) -> str:
    """Text from outside (a relay's reply, a traceback) as every database takes it: without NUL, valid UTF-8, cut."""
    return words[:longest].replace("\0", "").encode("utf-8", "replace").decode("utf-8")


def is_claimed(connection: Connection, what: str, about: int, period: str) -> bool:
    """Whether this work of this period is somebody's, or done."""
    return connection.execute(_CLAIMED, {"what": what, "about": about, "period": period}).first() is not None


def claim_once(connection: Connection, what: str, about: int, period: str, now: datetime) -> bool:
    """Whether this work of this period is ours to do: true once, on one node (DESIGN: every node may tick)."""
    row = {"what": what, "about": about, "period": period, "at": now}
    return bool(connection.execute(insert_new(connection, claims), row).rowcount)


_CLAIMED = select(claims.c.at).where(
    (claims.c.what == bindparam("what"))
    & (claims.c.about == bindparam("about"))
    & (claims.c.period == bindparam("period"))
)
