"""A weekly letter of 40 posts to 1,000 members: written, queued and composed, `python -m bench.digests`.

The bar: in the outbox within 5 s. Composing is measured besides: each copy has 40 reply addresses of its own, and its
own signature, whose bare rate is that of the same run.
"""

import argparse
import random
import tempfile
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from sqlalchemy import Connection, insert, update

from bench.importing import opened
from bench.letters import letters as made_up
from listserv.app import templates
from listserv.compose.digest import prepare
from listserv.compose.letters import LetterWriter
from listserv.compose.seal import Seal
from listserv.model.letter import Recipient
from listserv.model.mailinglist import MailingList
from listserv.outgoing.collecting import write_letters
from listserv.store import digests
from listserv.store import letters as outbox
from listserv.store.tables import addresses, conversations, members, people, posts, raws
from listserv.understand.messages import read

FRIDAY = datetime(2026, 11, 27, 7, 5, tzinfo=UTC)
MONDAY = FRIDAY - timedelta(days=4)
SECRET = b"a secret for benches"
BAR_S = 5.0


def fill(tx: Connection, place: MailingList, readers: int, told: int) -> None:
    """Members on the weekly letter, as many on every post, and the posts of a week."""
    numbers = range(1, 2 * readers + 1)
    tx.execute(insert(people), [{"id": 1_000_000 + n, "created_at": MONDAY} for n in numbers])
    person = [{"address": f"m{n}@example.org", "person_id": 1_000_000 + n} for n in numbers]
    tx.execute(insert(addresses), person)
    rows = [
        {**one, "list_id": place.id, "status": "member", "mode": "weekly" if n % 2 else "every", "joined_at": MONDAY}
        for n, one in zip(numbers, person, strict=True)
    ]
    tx.execute(insert(members), rows)
    tx.execute(update(members).values(lettered_at=MONDAY, told_until=None))
    chance = random.Random(1)
    tx.execute(insert(raws), [{"id": 1, "bytes": b"x"}])
    for number, raw in enumerate(made_up(told), 1):
        message, text = read(raw)
        thread, at = divmod(number - 1, 6)
        if not at:
            row = {"id": thread + 1, "list_id": place.id, "subject": message.subject}
            tx.execute(insert(conversations), row | {"started_at": MONDAY, "last_at": MONDAY})
        moment = MONDAY + timedelta(hours=number)
        row = {"id": number, "list_id": place.id, "conversation_id": thread + 1, "raw_id": 1}
        row |= {
            "subject": message.subject,
            "message_id": message.message_id,
            "author": f"m{chance.randrange(1, 99)}@example.org",
        }
        row |= {"author_name": "Ann Other", "text": text.new, "sent_at": moment, "received_at": moment}
        tx.execute(insert(posts), row)
        outbox.fan_out(tx, place.id, number, thread + 1, moment)


def main() -> None:
    """Prints the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--readers", type=int, default=1_000)
    parser.add_argument("--posts", type=int, default=40)
    wanted = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="listserv-bench-") as home:
        database, place = opened(Path(home))
        with database.write() as tx:
            fill(tx, place, wanted.readers, wanted.posts)
        start = time.perf_counter()
        with database.write() as tx:
            count = write_letters(tx, place, FRIDAY)
        queued = time.perf_counter() - start
        print(f"{count} letters of {wanted.posts} posts queued in {queued:.2f} s (bar {BAR_S} s)")
        with database.read() as tx:
            composed(tx, place)
        start = time.perf_counter()
        with database.write() as tx:
            assert write_letters(tx, place, FRIDAY + timedelta(seconds=20)) == 0
        print(f"a tick with nothing due takes {1_000 * (time.perf_counter() - start):.1f} ms")
        database.close()
    assert count == wanted.readers
    assert queued < BAR_S


def composed(tx: Connection, place: MailingList) -> None:
    """Composes and signs copies for a second."""
    key = rsa.generate_private_key(public_exponent=65_537, key_size=2_048)
    pem = key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    start = time.perf_counter()
    shared = prepare(
        digests.collection(tx, 1),
        place,
        writer=LetterWriter(templates(), SECRET, None),
        form="",
        seal=Seal(place.domain, "s", pem),
        now=FRIDAY,
        warn=print,
    )
    print(f"made once in {1_000 * (time.perf_counter() - start):.0f} ms", end="; ")
    start, copies, size = time.perf_counter(), 0, 0
    while time.perf_counter() - start < 1:
        copies += 1
        size = len(shared.copy(Recipient(copies, copies, f"m{copies}@example.org"), SECRET, FRIDAY).data)
    start, signed = time.perf_counter(), 0
    while time.perf_counter() - start < 1:
        signed += 1
        key.sign(b"x" * 500, padding.PKCS1v15(), hashes.SHA256())
    print(f"{copies} copies of {size // 1024} KB a second, {copies / signed:.0%} of the bare signatures")


if __name__ == "__main__":
    main()
