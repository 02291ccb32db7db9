"""Placing one message in a small and in a large archive: `python -m bench.placing [--large 1000000]`.

The bar: with a million posts at most 1.3 times of what it takes with ten thousand, and at most 5 ms. The archives are
filled with rows as an import leaves them, straight into the tables; by default the large one has no more than 40,000
posts. A million are about 2 GB, and ready in some minutes.
"""

import argparse
import random
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import median

from sqlalchemy import Connection, insert, text

from bench.importing import NOW, opened
from bench.letters import letters, said
from listserv.conversation import place as place_message
from listserv.mail.lines import fingerprint
from listserv.mail.subject import key
from listserv.model.mailinglist import MailingList
from listserv.model.placement import Archive
from listserv.store.archive import SqlArchive
from listserv.store.tables import conversations, lines, message_ids, posts, raws
from listserv.understand.messages import read

SMALL = 10_000
EACH = 6
OWN_LINES = 8
TOGETHER = EACH * 2_000
BEGUN = datetime(2000, 1, 1, tzinfo=UTC)
PERIOD = timedelta(days=60)  # of every archive, so that a subject says as much in the large one as in the small one


def fill(tx: Connection, place: MailingList, numbers: range, count: int) -> None:
    """These posts of `count`, six in a conversation, with their words and ids."""
    chance = random.Random(numbers.start)
    begun = [n for n in numbers if n % EACH == 0]
    rows = [
        {"id": n // EACH + 1, "list_id": place.id, "subject": f"s{n // EACH}", "started_at": NOW, "last_at": NOW}
        for n in begun
    ]
    tx.execute(insert(conversations), rows)
    tx.execute(insert(posts), [_post(place, n, BEGUN + PERIOD * (n / count), "\n".join(said(chance))) for n in numbers])
    ids = [{"list_id": place.id, "message_id": f"f{n}@example.org", "post_id": n + 1} for n in numbers]
    tx.execute(insert(message_ids), ids)


# In the order of the index, as millions at random places take an hour.
_LINES = text(
    "INSERT INTO lines (list_id, line, post_id)"
    " WITH RECURSIVE own(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM own WHERE n < :each)"
    " SELECT posts.list_id, abs(random()), posts.id FROM posts, own ORDER BY 2"
)


def _post(place: MailingList, n: int, sent_at: datetime, words: str) -> dict[str, object]:
    thread, at = divmod(n, EACH)
    return {
        "id": n + 1, "list_id": place.id, "conversation_id": thread + 1, "parent_id": n if at else None, "raw_id": 1,
        "message_id": f"f{n}@example.org", "subject": f"subject {thread}", "base_subject": f"subject {thread}",
        "author": f"member{n % 97}@example.org", "author_name": f"Member {n % 97}", "text": words, "sent_at": sent_at,
        "received_at": sent_at, "how": "references", "sure": 100, "imported": True, "files": "",
    }  # fmt: skip


@contextmanager
def archive_of(count: int) -> Iterator[tuple[Archive, datetime]]:
    """An archive with so many posts, and the time after the last of them."""
    with tempfile.TemporaryDirectory() as folder:
        database, place = opened(Path(folder))
        count -= count % EACH
        with database.write() as tx:
            tx.execute(insert(raws).values(id=1, bytes=b""))
        for first in range(0, count, TOGETHER):
            with database.write() as tx:
                fill(tx, place, range(first, min(first + TOGETHER, count)), count)
        with database.write() as tx:
            tx.execute(_LINES, {"each": OWN_LINES})
            _known_lines(tx, place, count)
        with database.read() as tx:
            yield SqlArchive(tx, place.id), BEGUN + PERIOD
        database.close()


def measure(archives: Sequence[tuple[Archive, datetime]], messages: int) -> list[tuple[float, float]]:
    """Milliseconds of CPU for one message in each archive, (median, 95th of 100), half placed by what they quote alone.

    The archives take turns, also in who is first, so that neither a machine whose speed changes meanwhile nor what is
    remembered of the message's lines changes the ratio.
    """
    taken: list[list[float]] = [[] for _ in archives]
    turns = list(zip(archives, taken, strict=True))
    for n, raw in enumerate(letters(messages)):
        message, text = read(raw.replace(b"In-Reply-To:", b"X-Lost:") if n % 2 else raw)
        message = replace(message, date=None)  # written now, in both archives
        for (archive, after), times in turns if n // 2 % 2 else reversed(turns):
            begun = time.process_time()
            place_message(message, text, archive, reply_to=None, received_at=after)
            times.append((time.process_time() - begun) * 1_000)
    return [(median(times), sorted(times)[len(times) * 95 // 100]) for times in taken]


def _known_lines(tx: Connection, place: MailingList, count: int) -> None:
    """What the messages quote stands in the archive, each line in a post of its own conversation."""
    rows, at = {}, random.Random(2)
    for raw in letters(600):
        message, text = read(raw)
        post = at.randrange(count) + 1
        tx.execute(posts.update().where(posts.c.id == post).values(base_subject=key(message.subject)))
        for line in text.new.splitlines():
            rows[fingerprint(line), post] = {"list_id": place.id, "line": fingerprint(line), "post_id": post}
    tx.execute(insert(lines), list(rows.values()))


def main() -> None:
    """Prints the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--large", type=int, default=40_000)
    parser.add_argument("--messages", type=int, default=600)
    options = parser.parse_args()
    with archive_of(SMALL) as few, archive_of(options.large) as many:
        small, large = measure((few, many), options.messages)
    for count, (half, most) in ((SMALL, small), (options.large, large)):
        print(f"{count:9,} posts: {half:6.2f} ms for one message, 95 of 100 within {most:.2f} ms")
    print(f"{large[0] / small[0]:.2f} times")


if __name__ == "__main__":
    main()
