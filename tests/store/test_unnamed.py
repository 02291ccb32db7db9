"""Of a question without a name nothing in the database says who asked, but for a seal that only the secret opens."""

import json
from dataclasses import replace

from sqlalchemy import select

from listserv.archive.placing import prepare
from listserv.model import decision as d
from listserv.model.incoming import Incoming
from listserv.model.intent import Command, Wish
from listserv.model.mailinglist import MailingList
from listserv.model.message import Mailbox
from listserv.model.personal import HoldUnnamed
from listserv.store import inbox, letters, members, sealed, situation
from listserv.store.database import Database
from listserv.store.record import record
from listserv.store.tables import holds, metadata, posts
from tests.conversation.letters import letter as message
from tests.store.conftest import NOW
from tests.store.letterbox import envelope, keep

ANN = "ann.other@example.org"
SECRET = b"a secret for tests"
RAW = b"From: ann.other@example.org\r\nMessage-ID: <unmistakable@ann>\r\nSubject: q\r\n\r\nWho pays?\r\n"
ASKED = b"From: A member asks <cop@lists.example.org>\r\nSubject: A member asks\r\n\r\nWho pays?\r\n"


def in_hand(db: Database, place: MailingList, raw: bytes, number: int) -> Incoming:
    keep(db, replace(envelope(number, raw=raw), sender=ANN))
    with db.write() as tx:
        (one,) = inbox.claim(tx, 1, NOW, "a:1")
    author = Mailbox("Ann Other", ANN)
    said = message(f"{number}@ann", "q", author=author)
    wish = Command((Wish("anonymous", words="Who pays?"),))
    return Incoming("mail", wish, place.id, author, message=said, text="Who pays?", inbox=one.id, raw=one.raw_id)


def decide(db: Database, place: MailingList, incoming: Incoming, end: d.End, *effects: d.Effect) -> None:
    with db.write() as tx:
        seen = situation.read(tx, place, incoming, NOW, secret=SECRET)
        record(tx, incoming, seen, d.Decision(end, "word", "why", effects), prepare, NOW, secret=SECRET)


def everything(db: Database) -> dict[str, str]:
    """Each table's rows as text, without those that say that somebody is a member."""
    with db.read() as tx:
        return {
            name: json.dumps([list(row) for row in tx.execute(select(table))], default=repr)
            for name, table in metadata.tables.items()
            if name not in ("members", "addresses", "changes")
        }


def test_nothing_that_is_stored_links_the_post_with_its_asker(db: Database, place: MailingList) -> None:
    with db.write() as tx:
        ann = members.subscribe(tx, place.id, d.Subscribe(ANN, "Ann Other"), NOW)
    asking = in_hand(db, place, RAW, 1)
    assert asking.inbox is not None
    held = HoldUnnamed(ASKED, "A member asks", "Who pays?", (), (asking.inbox,), None, ann, ANN, NOW)
    decide(db, place, asking, "held", held)
    waits = everything(db)
    assert {name for name, rows in waits.items() if "ann.other" in rows} == {"letters", "questions"}
    assert not [name for name, rows in waits.items() if "unmistakable" in rows]
    with db.write() as tx:
        hold = tx.execute(select(holds.c.id)).scalar_one()
    answer = in_hand(db, place, b"Message-ID: <2@fay>\r\n\r\nYes\r\n", 2)
    decide(db, place, replace(answer, actor=None), "answered", d.Release(hold, "fay@example.org"))
    with db.write() as tx:
        post, seal = tx.execute(select(posts.c.id, posts.c.sealed)).one()
        for due in letters.claim(tx, 100, NOW, "a:1"):
            assert due.kind in ("post", "unnamed/notice")
    assert sealed.read(SECRET, post, seal) == ann
    assert sealed.read(b"another secret", post, seal) is None
    assert sealed.read(SECRET, post + 1, seal) is None
    over = everything(db)
    copies = {name for name, rows in over.items() if "ann.other" in rows}
    assert copies <= {"letters", "inbox"}  # a member's copy of the post, and this test's second mail
    assert over["inbox"].count("ann.other") == 1
    assert over["letters"].count("ann.other") == 1


def test_two_questions_by_one_member_have_different_seals() -> None:
    assert sealed.seal(SECRET, 1, 7) != sealed.seal(SECRET, 2, 7)
    assert sealed.read(SECRET, 2, sealed.seal(SECRET, 2, 7)) == 7


def test_turned_down_only_whoever_asked_learns_it(db: Database, place: MailingList) -> None:
    with db.write() as tx:
        ann = members.subscribe(tx, place.id, d.Subscribe(ANN, "Ann Other"), NOW)
    asking = in_hand(db, place, RAW, 1)
    assert asking.inbox is not None
    held = HoldUnnamed(ASKED, "A member asks", "Who pays?", (), (asking.inbox,), None, ann, ANN, NOW)
    decide(db, place, asking, "held", held)
    with db.write() as tx:
        hold = tx.execute(select(holds.c.id)).scalar_one()
        letters.claim(tx, 100, NOW, "a:1")
    answer = in_hand(db, place, b"Message-ID: <2@fay>\r\n\r\nNo\r\n", 2)
    decide(db, place, answer, "answered", d.CloseHold(hold, "fay@example.org", "rejected", "Not now."))
    with db.write() as tx:
        told = [(due.kind, due.address, due.values) for due in letters.claim(tx, 100, NOW, "a:1")]
    assert told == [("unnamed/declined", ANN, {"reason": "Not now."})]
