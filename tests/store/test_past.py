"""What was talked about before is looked up, on both databases: words counted, conversations found, and kept out."""

from datetime import datetime, timedelta

import pytest
from sqlalchemy import Connection, update

from listserv.decide.archive.nearness import near
from listserv.model.decision import Subscribe
from listserv.model.intent import Due
from listserv.model.letter import Letter
from listserv.model.mailinglist import MailingList
from listserv.model.member import Member
from listserv.model.message import Mailbox
from listserv.model.past import Past
from listserv.model.placement import Placement
from listserv.model.publication import Publication
from listserv.store import inbox, letters, members, past, posts, search
from listserv.store.database import Database
from listserv.store.tables import conversations
from listserv.store.tables import members as roll
from listserv.store.tables import posts as rows
from tests.store.conftest import NOW

ANN, BEN, CEY = "ann@example.org", "ben@example.org", "cey@example.org"
LATER = NOW + timedelta(days=30)
OLD = "What do you pay interpreters at night? The agency asks double."
NEW = "Our agency charges double for interpreters at night. What do you pay?"


def said(
    tx: Connection, place: MailingList, subject: str, text: str, author: str, at: datetime, talk: int | None = None
) -> posts.Entered:
    where = Placement(None, talk, "new" if talk is None else "references", 1.0, at)
    name = f"{subject}{text}{author}{at}"[:200]
    who = Mailbox(author.partition("@")[0].title(), author)
    return posts.enter(
        tx, place.id, Publication(inbox.keep_raw(tx, b"raw"), name, name, subject, who, text, at, at, b"", where)
    )


@pytest.fixture
def old(db: Database, place: MailingList) -> int:
    """Forty conversations, one of which is about interpreters at night; its row."""
    with db.write() as tx:
        for who in (ANN, BEN, CEY):
            members.subscribe(tx, place.id, Subscribe(who, who.partition("@")[0].title(), consent="test"), NOW)
        for n in range(39):
            said(tx, place, f"Matter {n}", f"Patients and data, word{n} and thing{n}.", BEN, NOW)
        talk = said(tx, place, "Interpreter rates at night", OLD, BEN, NOW).conversation
        said(tx, place, "Re: Interpreter rates at night", "Time and a half.", CEY, NOW + timedelta(hours=1), talk)
        return talk


def asked(db: Database, place: MailingList, *, author: str = ANN, now: datetime = LATER) -> Past:
    with db.write() as tx:
        entered = said(tx, place, "Night interpreters", NEW, author, now)
        who = members.by_address(tx, place.id, author)
        return past.read(tx, place.id, Due("past", entered.post, ""), None, who, now)


def test_it_is_found_with_who_answered(db: Database, place: MailingList, old: int) -> None:
    found = asked(db, place)
    assert found.conversations == 40
    assert (found.known["interpreters"], found.known["charges"], found.known["double"]) == (1, 0, 1)
    [one] = near(found)
    assert (one.conversation, one.subject) == (old, "Interpreter rates at night")
    assert [(post.author, post.answers) for post in one.posts] == [("Ben", False), ("Cey", True)]


def test_words_of_every_ending_are_counted_and_very_common_ones_are_everywhere(
    db: Database, place: MailingList, old: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(search, "MOST_COUNTED", 20)
    with db.read() as tx:
        counts = search.spread(tx, place.id, ("interpreters", "patients", "nowhere", "matter7"))
    assert counts == {"interpreters": 1, "patients": search.EVERYWHERE, "nowhere": 0, "matter7": 0}


@pytest.mark.parametrize("why", ["closed", "removed", "mine", "lately", "told", "unwanted", "elsewhere"])
def test_it_is_kept_out(db: Database, place: MailingList, old: int, why: str, other: MailingList) -> None:
    now, author, where = LATER, ANN, place
    with db.write() as tx:
        if why == "closed":
            tx.execute(update(conversations).where(conversations.c.id == old).values(closed=True))
        elif why == "removed":
            tx.execute(update(rows).where(rows.c.conversation_id == old).values(removed_at=NOW))
        elif why == "told":
            letters.write(tx, place.id, Letter("past/near", ANN, {}), LATER - timedelta(hours=3))
        elif why == "unwanted":
            tx.execute(update(roll).where(roll.c.address == ANN).values(past=False))
        elif why == "elsewhere":
            where = other
            members.subscribe(tx, where.id, Subscribe(ANN, "Ann", consent="test"), NOW)
            for n in range(40):
                said(tx, where, f"Matter {n}", f"Patients and data, word{n} and thing{n}.", BEN, NOW)
    if why == "lately":
        now = NOW + timedelta(days=6)
    if why == "mine":
        author = BEN
    assert near(asked(db, where, author=author, now=now)) == ()


def test_a_hidden_member_has_no_name(db: Database, place: MailingList, old: int) -> None:
    with db.write() as tx:
        tx.execute(update(roll).where(roll.c.address == CEY).values(hidden=True))
    [one] = near(asked(db, place))
    assert [post.author for post in one.posts] == ["Ben", ""]


def test_what_was_shared_is_known(db: Database, place: MailingList, old: int) -> None:
    first = asked(db, place)
    assert first.asked is not None
    with db.write() as tx:
        past.note_shared(tx, first.asked.post, old, LATER)
        past.note_shared(tx, first.asked.post, old, LATER)
        ann = members.by_address(tx, place.id, ANN)
        assert isinstance(ann, Member)
        again = past.read(tx, place.id, Due("past", first.asked.post, ""), None, ann, LATER)
    assert [one.shared for one in again.old] == [True]
