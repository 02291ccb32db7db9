"""Which questions nobody has answered."""

from datetime import timedelta

import pytest

from listserv.model.letter import Ask
from listserv.model.mailinglist import MailingList
from listserv.model.plans import SILENCE, SILENCE_ASKED
from listserv.store import members, questions, silence
from listserv.store.database import Database, claim_once
from listserv.store.tables import conversations
from listserv.store.tables import posts as rows
from tests.store.conftest import NOW
from tests.store.letterbox import publish

SINCE, UNTIL = NOW - timedelta(days=1), NOW + timedelta(days=1)


@pytest.fixture
def asked(db: Database, place: MailingList) -> int:
    with db.write() as tx:
        post = publish(tx, place).post
        tx.execute(rows.update().where(rows.c.id == post).values(text="Who knows?", author="ann@x.org"))
    return post


def lonely(db: Database, place: MailingList) -> list[int]:
    with db.read() as tx:
        return silence.lonely(tx, place.id, SINCE, UNTIL)


def test_a_question_without_an_answer_is_found_once(
    db: Database, place: MailingList, other: MailingList, asked: int
) -> None:
    assert (lonely(db, place), lonely(db, other)) == ([asked], [])
    with db.write() as tx:
        assert silence.lonely(tx, place.id, UNTIL, UNTIL + timedelta(days=1)) == []
        claim_once(tx, SILENCE, asked, "once", NOW)
    assert lonely(db, place) == []


@pytest.mark.parametrize(
    "values",
    [
        {"text": "Thank you."},
        {"announcement": True},
        {"imported": True},
        {"removed_at": NOW},
        {"author": "fay@example.org"},
    ],
    ids=["no question", "announcement", "imported", "taken down", "of a facilitator"],
)
def test_what_is_no_such_question(db: Database, place: MailingList, asked: int, values: dict[str, object]) -> None:
    with db.write() as tx:
        tx.execute(rows.update().where(rows.c.id == asked).values(**values))
    assert lonely(db, place) == []


def test_a_closed_conversation_asks_nothing(db: Database, place: MailingList, asked: int) -> None:
    with db.write() as tx:
        tx.execute(conversations.update().values(closed=True))
        about = silence.read(tx, place.id, asked, NOW)
    assert lonely(db, place) == []
    assert about
    assert about.closed


@pytest.mark.parametrize("author", ["ann@x.org", "ben@x.org"])
def test_only_somebody_else_answers(db: Database, place: MailingList, asked: int, author: str) -> None:
    with db.write() as tx:
        talk = tx.scalar(rows.select().with_only_columns(rows.c.conversation_id).where(rows.c.id == asked))
        second = publish(tx, place, "2@x", parent=asked, conversation=talk)
        tx.execute(rows.update().where(rows.c.id == second.post).values(author=author, author_name="Ben"))
        about = silence.read(tx, place.id, asked, NOW)
    assert about
    assert (lonely(db, place), about.since is not None) == (([], True) if author == "ben@x.org" else ([asked], False))


def test_what_a_letter_about_it_shows(db: Database, place: MailingList, other: MailingList, asked: int) -> None:
    with db.write() as tx:
        fay = members.by_address(tx, place.id, "fay@example.org")
        assert fay
        for days in (2, 40):
            ask = Ask(SILENCE_ASKED, NOW + timedelta(days=30), fay.id, asked)
            questions.ask(tx, place.id, fay.address, ask, NOW - timedelta(days=days))
        about = silence.read(tx, place.id, asked, NOW)
        later = silence.read(tx, place.id, asked, NOW + timedelta(days=40))
        assert silence.read(tx, other.id, asked, NOW) is None
    assert about
    assert (about.subject, about.author, about.text, about.asked) == (
        "Hello",
        "ann@x.org",
        "Who knows?",
        frozenset((fay.id,)),
    )
    assert later
    assert later.asked == frozenset()
