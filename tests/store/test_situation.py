"""What a decision may look at, read at once."""

from dataclasses import replace
from datetime import timedelta

import pytest

from listserv.model.decision import Subscribe
from listserv.model.incoming import Incoming
from listserv.model.intent import Answer, Bounce, Command, Due, Intent, Post, Wish
from listserv.model.letter import Ask, Letter
from listserv.model.mailinglist import MailingList
from listserv.model.message import Mailbox
from listserv.model.situation import Situation, Undoable
from listserv.store import holds, inbox, letters, members, posts, questions, situation
from listserv.store.database import Database
from tests.store.conftest import NOW
from tests.store.letterbox import envelope, keep, publish

ANN = "ann@example.org"
DAY = timedelta(days=1)


def read(db: Database, place: MailingList, intent: Intent, who: str = "") -> Situation:
    with db.write() as tx:
        return situation.read(tx, place, Incoming("mail", intent, place.id, Mailbox("", who) if who else None), NOW)


@pytest.fixture
def ann(db: Database, place: MailingList) -> int:
    with db.write() as tx:
        return members.subscribe(tx, place.id, Subscribe(ANN, "Ann"), NOW)


def test_of_nobody_nothing_is_known(db: Database, place: MailingList) -> None:
    seen = read(db, place, Post())
    assert [one.address for one in seen.facilitators] == list(place.facilitators)
    assert seen == Situation(place, facilitators=seen.facilitators, members=2)


def test_who_acts(db: Database, place: MailingList, other: MailingList, ann: int) -> None:
    assert getattr(read(db, place, Post(), "ANN@Example.org").actor, "id", None) == ann
    assert read(db, other, Post(), ANN).actor is None
    assert read(db, place, Post(), "eve@example.org").actor is None
    fay = read(db, place, Post(), "fay@example.org").facilitators[0]
    assert read(db, place, Post(member=fay.id), ANN).holder == fay


def test_what_a_wish_names(db: Database, place: MailingList, ann: int) -> None:
    wish = Wish("remove", addresses=("Ann@example.org", "nobody@example.org"))
    seen = read(db, place, Command((wish,)), "fay@example.org")
    assert [one.id for one in seen.named] == [ann]
    assert ann in [one.id for one in seen.roll]  # the same mail may call others by their names
    assert [one.address for one in read(db, place, Command((Wish("members"),))).roll] == [ANN, *place.facilitators]


def test_what_may_be_taken_back(db: Database, place: MailingList, ann: int) -> None:
    with db.write() as tx:
        members.change(tx, place.id, ann, {"mode": "daily"}, ANN, "mode", NOW - DAY)
    undoable = read(db, place, Command((Wish("undo"),)), ANN).undoable
    assert undoable is not None
    assert replace(undoable, changes=()) == Undoable("mode", {"mode": "every"}, at=NOW - DAY)
    assert read(db, place, Command((Wish("help"),)), ANN).undoable is None


def test_a_question_answers_to_its_own_address_only(db: Database, place: MailingList, ann: int) -> None:
    with db.write() as tx:
        row = questions.ask(tx, place.id, ANN, Ask("join", NOW + DAY, member=ann), NOW)
    asked = int(NOW.timestamp())
    seen = read(db, place, Answer(row, asked, True, "yes"), "eve@example.org")
    assert getattr(seen.question, "id", None) == row
    assert getattr(seen.holder, "id", None) == ann
    assert read(db, place, Answer(row, asked + 1, True, "yes")).question is None
    assert read(db, place, Answer(row + 1, asked, True, "yes")).question is None
    assert getattr(read(db, place, Due("expiry", row, "once")).question, "id", None) == row


def test_what_is_held(db: Database, place: MailingList, ann: int) -> None:
    keep(db, envelope())
    with db.write() as tx:
        (one,) = inbox.claim(tx, 1, NOW, "a:1")
        held, _ = holds.hold(
            tx, place.id, {"inbox_id": one.id, "raw_id": one.raw_id, "address": ANN, "why": "w", "subject": "s"}, NOW
        )
        asked = questions.ask(tx, place.id, "fay@example.org", Ask("hold", NOW + DAY, about=held), NOW)
    seen = read(db, place, Answer(asked, int(NOW.timestamp()), True, "yes"))
    assert getattr(seen.hold, "id", None) == held
    assert getattr(seen.held_author, "id", None) == ann
    assert [each.id for each in seen.holds] == [held]
    assert getattr(read(db, place, Due("reminder", held, "once")).hold, "id", None) == held


def test_how_much_was_said_already(db: Database, place: MailingList) -> None:
    with db.write() as tx:
        for kind, ago in (
            ("unclear", 2),
            ("unclear/post", 0),
            ("unclear/again", 0),
            ("hold/author", 3),
            ("help", 4),
            ("info", 30),
        ):
            letters.write(tx, place.id, Letter(kind, ANN), NOW - timedelta(hours=ago))
        for days in (0, 3, 8):
            questions.ask(tx, place.id, ANN, Ask("join", NOW + DAY), NOW - timedelta(days=days))
        members.trust_poster(tx, place.id, ANN, "fay@example.org", NOW)
    seen = read(db, place, Post(), ANN)
    assert (seen.answers_this_hour, seen.answers_today, seen.holds_told_today, seen.helped_today) == (1, 2, 1, 1)
    assert seen.missed_today == 1
    assert (seen.asked_this_week, seen.joins_this_hour, seen.trusted_poster) == (2, 1, True)
    assert read(db, place, Post(), "eve@example.org").answers_today == 0


def test_how_many_strangers_were_told(db: Database, place: MailingList, other: MailingList, ann: int) -> None:
    with db.write() as tx:
        for minutes in (1, 59, 61):
            letters.write(tx, place.id, Letter("help", f"eve{minutes}@example.org"), NOW - timedelta(minutes=minutes))
        letters.write(tx, place.id, Letter("help", ANN), NOW, ann)
        letters.write(tx, place.id, Letter("invite/letter", "zoe@example.org"), NOW)
        letters.write(tx, other.id, Letter("help", "eve@example.org"), NOW)
    assert read(db, place, Post(), "eve@example.org").strangers_told == 2
    assert read(db, place, Post(), ANN).strangers_told == 0


def test_what_is_answered(db: Database, place: MailingList) -> None:
    with db.write() as tx:
        entered = publish(tx, place)
    seen = read(db, place, Post(parent=entered.post))
    assert (seen.parent_conversation, seen.parent_subject) == (entered.conversation, "Hello")
    assert read(db, place, Post(parent=entered.post + 1)).parent_conversation is None
    with db.read() as tx:
        row = posts.with_raw(tx, entered.post)
        assert row is not None
        assert (row.bytes, row.topic, row.parent_message_id) == (b"raw", "Hello", None)


def test_how_often_mail_came_back(db: Database, place: MailingList, ann: int) -> None:
    with db.write() as tx:
        members.count_bounce(tx, ann, NOW - DAY)
        members.count_bounce(tx, ann, NOW)
    seen = read(db, place, Bounce((), member=ann))
    assert (seen.bounce_days, seen.last_bounce) == (2, NOW)
    assert getattr(seen.holder, "id", None) == ann


@pytest.mark.parametrize("written", ["Émile Özil", "émile özil", "EMILE OZIL"])
def test_a_name_is_one_members_in_capitals_and_small_letters_of_any_script(
    db: Database, place: MailingList, written: str
) -> None:
    with db.write() as tx:
        member = members.subscribe(tx, place.id, Subscribe(ANN, "Émile ÖZIL"), NOW)
        mail = Incoming("mail", Post(), place.id, Mailbox(written, "emile@home.example"))
        alike = situation.read(tx, place, mail, NOW).persons.alike
    assert (alike.id if alike else None) == (member if "É" in written.upper() else None)
