"""The queries that run for every message and every letter look up; none of them reads a whole table."""

import random
import shutil
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import Connection, event, insert

from listserv.model.decision import Subscribe
from listserv.model.incoming import Incoming
from listserv.model.inspection import Inspection
from listserv.model.intent import Command, Post, Private, Wish
from listserv.model.mailinglist import MailingList
from listserv.model.message import Mailbox
from listserv.store import (
    calm,
    changes,
    holds,
    inbox,
    items,
    letters,
    lists,
    members,
    posts,
    questions,
    silence,
    situation,
    undelivered,
    unnamed,
)
from listserv.store.archive import SqlArchive
from listserv.store.database import Database
from listserv.store.tables import inbox as inbox_rows
from listserv.store.tables import letters as letter_rows
from listserv.store.tables import metadata, raws
from tests.store.conftest import NOW, PLACES
from tests.store.letterbox import envelope, publish

Work = Callable[[Connection, MailingList], object]
WORK: dict[str, Work] = {
    "inbox.keep": lambda tx, place: inbox.keep(tx, [envelope(5_000)]),
    "inbox.claim": lambda tx, place: inbox.claim(tx, 20, NOW, "a:1"),
    "inbox.waits": lambda tx, place: inbox.waits(tx, NOW),
    "inbox.settle": lambda tx, place: inbox.settle(tx, 1_999, "delivered", "w", "y", NOW),
    "inbox.owners": lambda tx, place: inbox.owners(tx),
    "inbox.oldest_waiting": lambda tx, place: inbox.oldest_waiting(tx),
    "inbox.stuck": lambda tx, place: inbox.stuck(tx, untold_only=True),
    "inbox.forget_arrivals": lambda tx, place: inbox.forget_arrivals(tx, NOW),
    "letters.claim": lambda tx, place: letters.claim(tx, 100, NOW, "a:1"),
    "letters.waits": lambda tx, place: letters.waits(tx, NOW),
    "letters.next_due": lambda tx, place: letters.next_due(tx),
    "letters.owners": lambda tx, place: letters.owners(tx),
    "letters.mark": lambda tx, place: letters.mark(tx, [letters.Mark(1, "done", 250, "OK", NOW)], NOW),
    "undelivered.untold": lambda tx, place: undelivered.untold(tx),
    "undelivered.unsent": lambda tx, place: undelivered.unsent(tx, those=[1, 2]),
    "undelivered.unsent lately": lambda tx, place: undelivered.unsent(tx, since=NOW),
    "letters.hasten": lambda tx, place: letters.hasten(tx, NOW, NOW),
    "letters.fan_out": lambda tx, place: letters.fan_out(tx, place.id, 2, 2, NOW),
    "members.by_address": lambda tx, place: members.by_address(tx, place.id, "m7@x.org"),
    "members.by_addresses": lambda tx, place: members.by_addresses(tx, place.id, ["m7@x.org", "m8@x.org"]),
    "members.facilitators": lambda tx, place: members.facilitators(tx, place.id),
    "changes.latest": lambda tx, place: changes.latest(tx, place.id, members.facilitators(tx, place.id)[0], NOW),
    "holds.waiting": lambda tx, place: holds.waiting(tx, place.id),
    "holds.unreminded": lambda tx, place: holds.unreminded(tx, [place.id], NOW),
    "questions.expired": lambda tx, place: questions.expired(tx, [place.id], NOW),
    "situation.read": lambda tx, place: situation.read(
        tx, place, Incoming("mail", Post(), place.id, Mailbox("", "m7@x.org")), NOW
    ),
    "situation.read a cry": lambda tx, place: situation.read(
        tx, place, Incoming("mail", Command((Wish("leave"),), posted=True), place.id, Mailbox("", "m7@x.org")), NOW
    ),
    "situation.read a post with limits": lambda tx, place: situation.read(
        tx,
        replace(place, hold_newcomers=2, member_posts_an_hour=9, list_posts_an_hour=9),
        Incoming("mail", Post(parent=1), place.id, Mailbox("", "m7@x.org"), inspection=Inspection(mark=7)),
        NOW,
    ),
    "situation.read a word to the facilitators": lambda tx, place: situation.read(
        tx, place, Incoming("mail", Private("a word"), place.id, Mailbox("", "m7@x.org")), NOW
    ),
    "items.last_of": lambda tx, place: items.last_of(tx, 7),
    "unnamed.asker": lambda tx, place: unnamed.asker(tx, 7),
    "questions.close_all": lambda tx, place: questions.close_all(tx, place.id, "approve-join", 7, NOW),
    "calm.on": lambda tx, place: calm.on(tx, place.id, 1),
    "calm.cry": lambda tx, place: calm.cry(tx, place.id, "m7@x.org", NOW),
    "calm.lift": lambda tx, place: calm.lift(
        tx, calm.put(tx, place.id, "storm", 1, "many", "", NOW), "let-on", "fay@example.org", NOW
    ),
    "archive.by_message_ids": lambda tx, place: SqlArchive(tx, place.id).by_message_ids(["1@x", "2@x"]),
    "archive.by_post": lambda tx, place: SqlArchive(tx, place.id).by_post(1),
    "archive.ancestors": lambda tx, place: SqlArchive(tx, place.id).ancestors(2),
    "archive.by_thread_index": lambda tx, place: SqlArchive(tx, place.id).by_thread_index(b"B" * 22),
    "archive.by_lines": lambda tx, place: SqlArchive(tx, place.id).by_lines([1, 2, 3]),
    "archive.by_subject": lambda tx, place: SqlArchive(tx, place.id).by_subject("a", NOW),
    "posts.enter": lambda tx, place: publish(tx, place, "new@x", lines=(1, 2), ghosts=("g@x",), parent="g@x"),
    "posts.enter with joins": lambda tx, place: publish(
        tx, place, "new@x", conversation=1, joins=(2,), also_known_as=(("ghost@x", 1),)
    ),
    "posts.known_as": lambda tx, place: posts.known_as(tx, place.id, "1@x"),
    "posts.is_known": lambda tx, place: posts.is_known(tx, place.id, "1@x", "own@x", b"raw"),
    "posts.texts": lambda tx, place: posts.texts(tx, [1, 2]),
    "silence.lonely": lambda tx, place: silence.lonely(tx, place.id, NOW, NOW),
    "silence.read": lambda tx, place: silence.read(tx, place.id, 1, NOW),
    "posts.with_raw": lambda tx, place: posts.with_raw(tx, 1),
}
SORTS = {"inbox.claim", "letters.claim"}
"""Where a sort would read all that waits for each batch."""


@pytest.fixture(scope="module")
def full_file(sqlite_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A house with some history, nearly all of it over. (PostgreSQL plans by what it has counted.)"""
    path = tmp_path_factory.mktemp("full") / "full.db"
    shutil.copyfile(sqlite_file, path)
    db = Database(f"sqlite:///{path}")
    rng = random.Random(1)
    with db.write() as tx:
        place = lists.open_all(tx, PLACES[:1], NOW)[PLACES[0].address]
        tx.execute(insert(raws).values(id=1, bytes=b"raw"))
        tx.execute(insert(inbox_rows), [_arrived(n, rng) for n in range(2_000)])
        for number in range(50):
            members.subscribe(tx, place.id, Subscribe(f"m{number}@x.org"), NOW)
        for number in range(20):
            publish(tx, place, f"{number}@x", lines=(number, 1_000), base_subject="a")
        publish(tx, place, "under@x", ghosts=("ghost@x",), parent="ghost@x")
        tx.execute(insert(letter_rows), [_letter(n, place) for n in range(2_000)])
    db.close()
    return path


def _arrived(number: int, rng: random.Random) -> dict[str, object]:
    over = number < 1_990
    return {
        "raw_id": 1,
        "recipient": "cop@lists.example.org",
        "sender": "ann@example.org",
        "peer": "",
        "received_at": NOW - timedelta(minutes=2_000 - number),
        "arrival": f"{rng.getrandbits(256):064x}",
        "state": "done" if over else "waiting",
        "ending": "delivered" if over else "",
    }


def _letter(number: int, place: MailingList) -> dict[str, object]:
    row = {"list_id": place.id, "kind": "help", "address": f"m{number % 50}@x.org", "created_at": NOW}
    return {**row, "next_try": NOW, "state": "done" if number < 1_900 else "waiting"}


@pytest.mark.parametrize("name", WORK)
def test_it_looks_up(full_file: Path, tmp_path: Path, name: str) -> None:
    shutil.copyfile(full_file, tmp_path / "full.db")
    db = Database(f"sqlite:///{tmp_path / 'full.db'}")
    place = replace(PLACES[0], id=1)
    said: list[tuple[str, object]] = []
    with db.write() as tx:
        event.listen(tx, "before_cursor_execute", lambda *args: said.append((args[2], args[3])))
        WORK[name](tx, place)
    # What an INSERT of values would have to check after a broken key is no part of its own work.
    asked = [each for each in said if not each[0].startswith("INSERT") or "SELECT" in each[0]]
    assert asked
    with db.write() as tx:
        raw = tx.connection.driver_connection
        assert raw is not None
        for statement, parameters in asked:
            first = parameters[0] if isinstance(parameters, list) else parameters
            plan = [row[3] for row in raw.execute(f"EXPLAIN QUERY PLAN {statement}", first)]
            assert not [step for step in plan if _scans(step)], f"{statement}\n{plan}"
            assert name not in SORTS or "USE TEMP B-TREE FOR ORDER BY" not in plan, f"{statement}\n{plan}"
    db.close()


def _scans(step: str) -> bool:
    """Whether a step reads a table, or all posts of a list, from end to end.

    The values of a parameter and what stands in a CTE are no table.
    """
    words = step.split()
    whole_list = words[:2] == ["SEARCH", "posts"] and step.endswith("(list_id=?)")
    return whole_list or (words[0] == "SCAN" and words[1] in metadata.tables)
