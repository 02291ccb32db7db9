"""How fast an archive comes in, how evenly, in how much memory: `python -m bench.importing [--messages N]`.

The bar is 400 messages a second on two cores, as fast at the end as at the beginning, and 400 MB for 100,000 messages.
The raw limit of the same run: Python's own email package reads each message, and the bytes and the words go into SQLite
and its index for search, a hundred messages a commit. Where others use the machine too, the CPU that a message takes
tells more than the rate. With `--unmarked` replies quote as Outlook does: these are read again when they are entered.
"""

import argparse
import resource
import tempfile
import time
from datetime import UTC, datetime
from email import message_from_bytes
from email.policy import default
from pathlib import Path

from bench.letters import letters
from listserv.archive.importing import import_archive
from listserv.mail.mbox import entry
from listserv.model.mailinglist import MailingList
from listserv.store import lists, migrate
from listserv.store.database import Database
from listserv.store.sqlite import driver

MIGRATIONS = Path(__file__).parents[1] / "migrations"
NOW = datetime(2026, 11, 23, tzinfo=UTC)
PLACE = MailingList(0, "cop@lists.example.org", "The bench")
SLICES = 5


def opened(folder: Path) -> tuple[Database, MailingList]:
    """An empty database with one list."""
    database = Database(f"sqlite:///{folder / 'bench.db'}")
    migrate.upgrade(database, MIGRATIONS, folder, NOW)
    with database.write() as tx:
        return database, lists.open_all(tx, (PLACE,), NOW)[PLACE.address]


def write_archive(file: Path, count: int, *, marked: bool = True) -> None:
    """An mbox with so many messages."""
    made = letters(count, marked=marked)
    with file.open("wb") as out:
        out.writelines(entry(raw, "member@example.org", "Mon Nov 23 10:00:00 2026") for raw in made)


def bare(folder: Path, count: int) -> float:
    """Milliseconds of CPU for a message that is merely parsed and put into SQLite and its index for search."""
    made = list(letters(count))
    database = driver().connect(str(folder / "bare.db"))
    database.execute("PRAGMA journal_mode=WAL")
    database.execute("PRAGMA synchronous=FULL")
    database.execute("CREATE TABLE raws (id INTEGER PRIMARY KEY, bytes BLOB)")
    database.execute("CREATE VIRTUAL TABLE words USING fts5(text)")
    begun = time.process_time()
    for at in range(0, count, 100):
        for raw in made[at : at + 100]:
            database.execute("INSERT INTO raws (bytes) VALUES (?)", (raw,))
            words = message_from_bytes(raw, policy=default).get_content()
            database.execute("INSERT INTO words (text) VALUES (?)", (words,))
        database.commit()
    taken = time.process_time() - begun
    database.close()
    return taken / count * 1_000


def _spent(who: int) -> float:
    used = resource.getrusage(who)
    return used.ru_utime + used.ru_stime


def main() -> None:
    """Prints the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--messages", type=int, default=2_000)
    parser.add_argument("--unmarked", action="store_true")
    options = parser.parse_args()
    count = options.messages
    done: list[tuple[float, float]] = []
    with tempfile.TemporaryDirectory() as folder:
        database, place = opened(Path(folder))
        archive = Path(folder) / "archive.mbox"
        write_archive(archive, count, marked=not options.unmarked)
        spent = _spent(resource.RUSAGE_SELF)
        begun = time.perf_counter()
        seen = 0.0

        def progress(read: int) -> None:
            nonlocal seen
            seen += read
            done.append((time.perf_counter() - begun, seen))

        with archive.open("rb") as lines:
            counts = import_archive(database, place, lines, NOW, progress)
        taken = time.perf_counter() - begun
        entering, reading = _spent(resource.RUSAGE_SELF) - spent, _spent(resource.RUSAGE_CHILDREN)
        database.close()
        memory = [resource.getrusage(who).ru_maxrss / 1_024 for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
        raw = bare(Path(folder), min(count, 2_000))
    print(f"{counts.added} messages in {taken:.1f} s: {counts.added / taken:.0f} a second")
    before = 0.0
    for n in range(1, SLICES + 1):
        at = next(moment for moment, read in done if read >= seen * n / SLICES - 1)
        print(f"  part {n} of {SLICES}: {counts.added / SLICES / max(at - before, 1e-9):.0f} a second")
        before = at
    each = (entering + reading) / counts.added * 1_000
    print(
        f"CPU for a message: {each:.2f} ms, {entering / counts.added * 1_000:.2f} of it to enter it;"
        f" merely parsed and stored {raw:.2f} ms: {each / raw:.1f} times"
    )
    print(f"resident at most: {memory[0]:.0f} MB, and {memory[1]:.0f} MB in the largest process that reads")


if __name__ == "__main__":
    main()
