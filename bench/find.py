"""Finding words in a large archive: `python -m bench.find [--posts 100000] [--url postgresql+psycopg://…]`.

The bar is 200 ms with 100,000 posts. The words are made up and as unevenly common as those of a language: the commonest
stands in nearly every post, most in a handful. What the index costs is the time of entering posts with and without it.
"""

import argparse
import random
import tempfile
import time
from collections.abc import Iterator
from datetime import timedelta
from itertools import accumulate
from pathlib import Path
from statistics import median

from sqlalchemy import Connection, insert

from bench.importing import MIGRATIONS, NOW, PLACE
from listserv.decide.archive import nearness
from listserv.model.decision import Subscribe
from listserv.model.intent import Due
from listserv.model.mailinglist import MailingList
from listserv.model.message import Mailbox
from listserv.model.placement import Placement
from listserv.model.publication import Publication
from listserv.store import inbox, lists, members, migrate, past, posts, search
from listserv.store.database import Database
from listserv.store.tables import conversations
from listserv.store.tables import posts as rows

EACH = 6
WORDS = 20_000
LENGTH = 100
BATCH = 6_000
ENTERED = 2_000
_SYLLABLES = [a + b for a in "bdfgklmnprstv" for b in ("a", "e", "i", "o", "u")]
_LIKELY = list(accumulate(1 / rank for rank in range(3, WORDS + 3)))


def word(rank: int) -> str:
    """The word of that rank; the first is the commonest."""
    said = ""
    number = rank + len(_SYLLABLES)
    while number:
        number, syllable = divmod(number, len(_SYLLABLES))
        said += _SYLLABLES[syllable]
    return f"{said}x"


_VOCABULARY = [word(rank) for rank in range(WORDS)]


def texts(seed: int) -> Iterator[str]:
    """Texts of a hundred words, for ever."""
    chance = random.Random(seed)
    while True:
        yield " ".join(chance.choices(_VOCABULARY, cum_weights=_LIKELY, k=LENGTH))


def fill(tx: Connection, place: MailingList, first: int, count: int) -> None:
    """Posts number `first` and on, six in a conversation."""
    said = texts(first)
    begun = [n for n in range(first, first + count) if n % EACH == 0 or n == first]
    talks = [
        {"list_id": place.id, "subject": next(said)[:60], "started_at": NOW, "last_at": NOW}
        for n in begun
        if n % EACH == 0
    ]
    tx.execute(insert(conversations), talks)
    tx.execute(
        insert(rows),
        [
            {
                "list_id": place.id, "conversation_id": n // EACH + 1, "raw_id": 1, "message_id": f"f{n}@example.org",
                "subject": f"Re: {talks[0]['subject']}", "author": "member@example.org", "text": next(said),
                "sent_at": NOW, "received_at": NOW, "how": "references", "files": "",
            }
            for n in range(first, first + count)
        ],
    )  # fmt: skip


QUERIES = {
    "two rare words": (9_000, 12_000),
    "two words of every tenth post": (20, 25),
    "one word of nearly every post": (0,),
    "five common words": (0, 1, 2, 3, 4),
    "twelve words that no post has all of": tuple(range(100, 1_300, 100)),
}


def enter(db: Database, place: MailingList, name: str) -> float:
    """Seconds that it takes to enter posts as an import does, a hundred in a transaction."""
    said = texts(7)
    begun = time.perf_counter()
    for batch in range(ENTERED // 100):
        with db.write() as tx:
            for n in range(100):
                where = Placement(None, None, "new", 1.0, NOW)
                key = f"{name}{batch}.{n}@example.org"
                raw = inbox.keep_raw(tx, b"raw")
                ann = Mailbox("Ann", "ann@example.org")
                made = Publication(raw, key, f"f-{key}", "Rates", ann, next(said), NOW, NOW, b"", where)
                posts.enter(tx, place.id, made)
    return time.perf_counter() - begun


def main() -> None:
    """Prints the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--posts", type=int, default=100_000)
    parser.add_argument("--url", default="", help="an empty database; by default a SQLite file that goes again")
    wanted = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        db = Database(wanted.url or f"sqlite:///{folder}/bench.db")
        migrate.upgrade(db, MIGRATIONS, Path(folder), NOW)
        with db.write() as tx:
            place = lists.open_all(tx, (PLACE,), NOW)[PLACE.address]
            inbox.keep_raw(tx, b"raw")
        for first in range(0, wanted.posts, BATCH):
            with db.write() as tx:
                fill(tx, place, first, BATCH)
        print(f"{wanted.posts} posts of {LENGTH} words on {db.engine.dialect.name}")
        _find(db, place)
        _past(db, place)
        _cost(db, place)
        db.close()


def _find(db: Database, place: MailingList) -> None:
    for name, ranks in QUERIES.items():
        words = " ".join(word(rank) for rank in ranks)
        taken = []
        for _ in range(5):
            begun = time.perf_counter()
            with db.read() as tx:
                found = search.find(tx, place.id, words)
            taken.append((time.perf_counter() - begun) * 1_000)
        hits = f"{len(found.hits)}{' and more' if found.more else ''}"
        print(f"  {name:40} {median(taken):6.1f} ms, at most {max(taken):.1f} ms ({hits} hits)")


ASKED = {
    "a question of twenty words": (*range(0, 40, 8), *range(50, 1_550, 100)),
    "a question of sixty words": (*range(0, 120, 6), *range(120, 4_120, 100)),
}


def _past(db: Database, place: MailingList) -> None:
    """What it takes to look up whether a question was talked about before (`store/past.py`)."""
    for n, (name, ranks) in enumerate(ASKED.items()):
        said = " ".join(word(rank) for rank in ranks)
        with db.write() as tx:
            members.subscribe(tx, place.id, Subscribe(f"asker{n}@example.org", "Asker", consent="bench"), NOW)
            where = Placement(None, None, "new", 1.0, NOW)
            author = Mailbox("Asker", f"asker{n}@example.org")
            raw = inbox.keep_raw(tx, b"raw")
            made = Publication(raw, f"q{n}@example.org", f"q{n}", said[:60], author, said, NOW, NOW, b"", where)
            entered = posts.enter(tx, place.id, made)
        taken = []
        for _ in range(5):
            begun = time.perf_counter()
            with db.read() as tx:
                asker = members.by_address(tx, place.id, author.address)
                found = past.read(tx, place.id, Due(past.KIND, entered.post, ""), None, asker, NOW + timedelta(days=30))
            nearness.near(found)
            taken.append((time.perf_counter() - begun) * 1_000)
        print(f"  {name:40} {median(taken):6.1f} ms, at most {max(taken):.1f} ms ({len(found.old)} compared)")


def _cost(db: Database, place: MailingList) -> None:
    """What entering costs with the index, and then without it."""
    with_index = enter(db, place, "with")
    with db.write() as tx:
        gone = ("DROP TRIGGER searchable_in",) if db.is_sqlite else ("ALTER TABLE posts DROP COLUMN searchable",)
        for statement in gone:
            tx.exec_driver_sql(statement)
    without = enter(db, place, "without")
    each = (with_index - without) / ENTERED * 1_000_000
    print(f"  entering {ENTERED} posts: {ENTERED / with_index:.0f} a second with the index, "
          f"{ENTERED / without:.0f} without: {each:.0f} µs a post")  # fmt: skip


if __name__ == "__main__":
    main()
