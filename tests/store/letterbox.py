"""What tests of the store are made of: envelopes, posts and threads that do the same thing at once."""

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import datetime
from typing import Any, TypeVar

from sqlalchemy import Connection, func, select

from listserv.model.envelope import Envelope
from listserv.model.mailinglist import MailingList
from listserv.model.message import Mailbox
from listserv.model.placement import Placement
from listserv.model.publication import Publication
from listserv.store import inbox, posts
from listserv.store.database import Database
from listserv.store.tables import inbox as rows
from tests.store.conftest import NOW

T = TypeVar("T")


def envelope(
    number: int = 1, *, raw: bytes = b"", sender: str = "ann@example.org", recipient: str = "", at: datetime = NOW
) -> Envelope:
    """Message number so-and-so, as the door took it."""
    content = raw or b"Message-ID: <%d@x>\r\nSubject: Hello\r\n\r\nNumber %d\r\n" % (number, number)
    return Envelope(sender, recipient or "cop@lists.example.org", content, "192.0.2.1", at, "mail.example.org")


def keep(db: Database, *envelopes: Envelope) -> int:
    with db.write() as tx:
        return inbox.keep(tx, envelopes)


def conserved(tx: Connection) -> dict[str, int]:
    """The ledger, of which this makes sure that every message is in it once."""
    ledger = inbox.ledger(tx)
    accepted = tx.execute(select(func.count()).select_from(rows)).scalar_one()
    assert sum(ledger.values()) == accepted
    return ledger


def publish(tx: Connection, place: MailingList, name: str = "1@x", **placed: Any) -> posts.Entered:
    """Enters a post that starts a conversation, unless its placement says otherwise."""
    where = replace(Placement(None, None, "new", 1.0, NOW), **placed)
    raw = inbox.keep_raw(tx, b"raw")
    ann = Mailbox("Ann", "ann@example.org")
    made = Publication(raw, name, f"f-{name}@lists.example.org", "Hello", ann, "text", NOW, NOW, b"", where)
    return posts.enter(tx, place.id, made)


def at_once(times: int, work: Callable[[int], T]) -> list[T]:
    """What so many threads answer that start at the same moment; raises what one of them raised."""
    start = threading.Barrier(times)

    def one(number: int) -> T:
        start.wait(20)
        return work(number)

    with ThreadPoolExecutor(times) as pool:
        return list(pool.map(one, range(times)))
