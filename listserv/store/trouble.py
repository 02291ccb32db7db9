"""When the database itself fails: a full disk or a server that restarts passes, a failed sync does not."""

from collections.abc import Callable

from sqlalchemy import event
from sqlalchemy.engine import ExceptionContext
from sqlalchemy.exc import DatabaseError, OperationalError

from listserv.store.database import Database

_SQLITE_ERROR = 1
_PROGRAM_LIMIT = "54"  # of PostgreSQL: a statement that is too long or too complex

Trouble = OperationalError
"""The database cannot do it now; nothing of the transaction is kept, and it may be tried again."""
Failure = DatabaseError
"""Whatever the database said instead of an answer: trouble, damage, or a fault of ours."""


def reason(trouble: Failure) -> str:
    """What the database said, on one line."""
    return " ".join(str(trouble.orig).split())


def in_words(trouble: Failure) -> str:
    """One sentence for whoever typed a command."""
    said = reason(trouble)
    if damaged(trouble):
        return (
            f"The database is damaged ({said}): stop the server, keep the file aside, and put a backup in its place "
            "with `listserv restore FILE`."
        )
    if "locked" in said:
        return (
            "The database is in use by another process that does not let go of it (an erasure, an import, a database "
            "shell in the midst of a change), so nothing was done: try again in a while."
        )
    return f"The database cannot do it now, so nothing was done: {said}."


def damaged(trouble: Failure) -> bool:
    """Whether what stands in the file can no longer be read as a database: no trying again helps."""
    return "malformed" in str(trouble.orig)


def is_fault_of_ours(failure: Failure) -> bool:
    """Whether the database is well, and what it was asked is wrong."""
    return not (isinstance(failure, Trouble) or damaged(failure))


def full(trouble: Trouble) -> bool:
    """Whether there is no room left."""
    return "full" in str(trouble.orig)


def passes(trouble: Trouble) -> bool:
    """Whether the same may go in a while (a full disk, a lock, a server that restarts), or the statement is refused."""
    refused = getattr(trouble.orig, "sqlite_errorcode", None) == _SQLITE_ERROR
    return not refused and not str(getattr(trouble.orig, "sqlstate", None)).startswith(_PROGRAM_LIMIT)


def when_disk_fails(database: Database, tell: Callable[[str], None]) -> None:
    """Calls `tell` with the reason, in whatever thread it happens, when a read, write or sync of the disk fails.

    After a failed sync nobody knows what is on disk, and only a fresh start can tell.
    """

    def look_at(context: ExceptionContext) -> None:
        said = str(context.original_exception)
        if "disk I/O error" in said:
            tell(said)

    event.listen(database.engine, "handle_error", look_at)
