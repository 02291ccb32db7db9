"""Whether the migrations make the schema of `tables.py`: `python -m listserv.store.in_step`, for `make check`."""

import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path

from listserv.store import migrate
from listserv.store.database import Database
from listserv.store.tables import metadata


def differences(database: Database) -> list[str]:
    """What a new migration would have to do, one line each; the database is at its newest schema."""
    from alembic.autogenerate import compare_metadata
    from alembic.migration import MigrationContext

    with database.read() as connection:
        # Alembic cannot read an empty default of SQLite's; what it says on PostgreSQL is sound.
        compared = {"compare_type": True, "compare_server_default": not database.is_sqlite, "include_name": _ours}
        context = MigrationContext.configure(connection, opts=compared)
        return [str(each) for each in compare_metadata(context, metadata)]


def _ours(name: str | None, kind: str, _: object) -> bool:
    """Each database indexes words in its own way, which no table of ours can say (`store/search.py`)."""
    return kind not in ("table", "column", "index") or not name or "searchable" not in name


def main(migrations: Path) -> int:
    """Prints what differs; exit status 1 if anything does."""
    with tempfile.TemporaryDirectory() as folder:
        database = Database(f"sqlite:///{folder}/empty.db")
        migrate.upgrade(database, migrations, Path(folder), datetime.now(UTC))
        found = differences(database)
        database.close()
    sys.stdout.writelines(f"tables.py and the migrations differ: {each}\n" for each in found)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(Path(__file__).parents[2] / "migrations"))
