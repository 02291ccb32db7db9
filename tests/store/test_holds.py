"""Held posts and questions: numbers that are never used again, and the first answer that counts."""

from datetime import timedelta

import pytest

from listserv.model.letter import Ask
from listserv.model.mailinglist import MailingList
from listserv.store import holds, inbox, questions
from listserv.store.database import Database, OvertakenError
from tests.store.conftest import NOW
from tests.store.letterbox import at_once, envelope, keep

DAY = timedelta(days=1)


def hold(db: Database, place: MailingList, subject: str = "Hello") -> tuple[int, int]:
    with db.write() as tx:
        (one,) = inbox.claim(tx, 1, NOW, "a:1")
        row = {"inbox_id": one.id, "raw_id": one.raw_id, "parent": None, "address": "eve@x.org", "why": "Not a member."}
        return holds.hold(tx, place.id, {**row, "subject": subject}, NOW)


@pytest.fixture(autouse=True)
def messages(db: Database) -> None:
    keep(db, *map(envelope, range(12)))


def test_a_held_post_waits_as_it_was(db: Database, place: MailingList, other: MailingList) -> None:
    row, number = hold(db, place, "x" * 2_000)
    with db.read() as tx:
        (one,) = holds.waiting(tx, place.id)
        assert (one.id, one.number, one.address, one.state, one.held_at) == (row, number, "eve@x.org", "waiting", NOW)
        assert one == holds.by_id(tx, row)
        assert holds.waiting(tx, other.id) == ()
        assert holds.by_id(tx, row + 1) is None


def test_numbers_run_for_each_list_and_never_again(db: Database, place: MailingList, other: MailingList) -> None:
    first, second = hold(db, place), hold(db, place)
    with db.write() as tx:
        for row, _ in (first, second):
            holds.decide(tx, row, "discarded", "fay@example.org", NOW)
    assert [first[1], second[1], hold(db, place)[1], hold(db, other)[1]] == [1, 2, 3, 1]


def test_posts_held_at_once_have_each_a_number(db: Database, place: MailingList) -> None:
    assert sorted(number for _, number in at_once(8, lambda _: hold(db, place))) == list(range(1, 9))


def test_the_first_decision_stands(db: Database, place: MailingList) -> None:
    row, _ = hold(db, place)

    def decide(number: int) -> int:
        try:
            with db.write() as tx:
                holds.decide(tx, row, "approved" if number % 2 else "rejected", f"f{number}@x.org", NOW)
        except OvertakenError:
            return 0
        return 1

    assert sum(at_once(6, decide)) == 1
    with db.read() as tx:
        one = holds.by_id(tx, row)
        assert one is not None
        assert one.state == ("approved" if int(one.decided_by[1]) % 2 else "rejected")
        assert one.decided_at == NOW


def test_what_waits_without_a_word_is_named(db: Database, place: MailingList) -> None:
    first, second = hold(db, place)[0], hold(db, place)[0]
    with db.write() as tx:
        assert holds.unreminded(tx, [place.id], NOW - DAY) == []
        assert holds.unreminded(tx, [place.id], NOW) == [(place.id, first), (place.id, second)]
        holds.reminded(tx, first, NOW + DAY)
        assert holds.unreminded(tx, [place.id], NOW) == [(place.id, second)]
        holds.decide(tx, second, "approved", "fay@example.org", NOW)
        assert holds.unreminded(tx, [place.id], NOW + DAY) == [(place.id, first)]


def test_a_question_is_answered_once_and_may_expire(db: Database, place: MailingList) -> None:
    with db.write() as tx:
        ask = Ask("join", NOW + DAY, about=7, values={"name": "Ann"})
        asked, open_one = (questions.ask(tx, place.id, "ann@x.org", ask, NOW) for _ in range(2))
        found = questions.question(tx, asked)
        assert found is not None
        assert (found.kind, found.about, found.values, found.asked_at) == ("join", 7, {"name": "Ann"}, NOW.timestamp())
        assert questions.asked_since(tx, place.id, "ann@x.org", "join", NOW) == 2
        questions.close(tx, asked, NOW)
        questions.close(tx, asked, NOW + DAY)
        assert getattr(questions.question(tx, asked), "answered_at", None) == NOW
        assert questions.asked_since(tx, place.id, "ann@x.org", "join", NOW) == 1
        assert questions.expired(tx, [place.id], NOW + DAY - timedelta(seconds=1)) == []
        assert questions.expired(tx, [place.id], NOW + DAY) == [(place.id, open_one)]
        assert questions.question(tx, open_one + 1) is None


def test_the_time_of_asking_is_a_whole_second(db: Database, place: MailingList) -> None:
    """It travels in the reply address as one, and is compared with it."""
    with db.write() as tx:
        moment = NOW.replace(microsecond=999_999)
        found = questions.question(tx, questions.ask(tx, place.id, "a@x.org", Ask("join", NOW + DAY), moment))
        assert found is not None
        assert found.asked_at == int(NOW.timestamp())
