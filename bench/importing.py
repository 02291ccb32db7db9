"""How fast an archive comes in, how evenly, in how much memory: `python -m bench.importing [--messages N]`.

The bar is 400 messages a second on two cores, as fast at the end as at the beginning, and 400 MB for 100,000 messages.
"""

import argparse
import resource
import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from bench.letters import letters
from listserv.importing import import_archive
from listserv.mail.mbox import entry
from listserv.model.mailinglist import MailingList
from listserv.store import lists, migrate
from listserv.store.database import Database

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


def _lines(count: int, read: list[float]) -> Iterator[bytes]:
    for raw in letters(count):
        read.append(len(raw))
        yield from entry(raw, "member@example.org", "Mon Nov 23 10:00:00 2026").splitlines(keepends=True)


def main() -> None:
    """Prints the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--messages", type=int, default=2_000)
    count = parser.parse_args().messages
    sizes: list[float] = []
    done: list[tuple[float, float]] = []
    with tempfile.TemporaryDirectory() as folder:
        database, place = opened(Path(folder))
        begun = time.perf_counter()
        seen = 0.0

        def progress(read: int) -> None:
            nonlocal seen
            seen += read
            done.append((time.perf_counter() - begun, seen))

        counts = import_archive(database, place, _lines(count, sizes), NOW, progress)
        taken = time.perf_counter() - begun
        database.close()
    memory = [resource.getrusage(who).ru_maxrss / 1_024 for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    print(f"{counts.added} messages in {taken:.1f} s: {counts.added / taken:.0f} a second")
    before = 0.0
    for n in range(1, SLICES + 1):
        at = next(moment for moment, read in done if read >= seen * n / SLICES - 1)
        print(f"  part {n} of {SLICES}: {counts.added / SLICES / max(at - before, 1e-9):.0f} a second")
        before = at
    print(f"resident at most: {memory[0]:.0f} MB, and {memory[1]:.0f} MB in the largest process that reads")


if __name__ == "__main__":
    main()
