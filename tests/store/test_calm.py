"""What is stopped, and the counts by which a storm is known."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import Connection

from listserv.model.calm import Calm
from listserv.model.decision import Subscribe
from listserv.model.incoming import Incoming
from listserv.model.inspection import Inspection
from listserv.model.intent import Answer, Command, Intent, Post, Wish
from listserv.model.letter import Ask
from listserv.model.mailinglist import MailingList
from listserv.model.message import Mailbox
from listserv.model.placement import Placement
from listserv.model.publication import Publication
from listserv.store import calm, inbox, members, posts, questions, situation
from listserv.store.database import Database, OvertakenError
from tests.decide.cases import message
from tests.store.conftest import NOW

ANN = "ann@example.org"
MINUTE = timedelta(minutes=1)
LEAVE = Command((Wish("leave"),), posted=True)


def publish(
    tx: Connection,
    place: MailingList,
    name: str,
    author: str = ANN,
    at: datetime = NOW,
    mark: int = 0,
    **placed: Any,
) -> posts.Entered:
    where = replace(Placement(None, None, "new", 1.0, at), **placed)
    raw = inbox.keep_raw(tx, b"raw")
    made = Publication(raw, name, f"f-{name}", "Hello", Mailbox("", author), "text", at, at, b"", where, text_mark=mark)
    return posts.enter(tx, place.id, made)


def read(db: Database, place: MailingList, intent: Intent, who: str = ANN, **more: Any) -> Calm:
    incoming = replace(Incoming("mail", intent, place.id, Mailbox("", who)), **more)
    with db.write() as tx:
        return situation.read(tx, place, incoming, NOW).calm


def test_a_calm_list_knows_of_nothing(db: Database, place: MailingList) -> None:
    assert read(db, place, Post()) == Calm(domains=frozenset({"example.org"}))


def test_the_conversation_is_known_by_its_token_or_by_what_is_cited(db: Database, place: MailingList) -> None:
    with db.write() as tx:
        first = publish(tx, place, "1@x")
        publish(tx, place, "2@x", conversation=first.conversation, parent=first.post)
        publish(tx, place, "3@x", at=NOW - 11 * MINUTE, conversation=first.conversation, parent=first.post)
    by_token = read(db, place, Post(parent=first.post))
    assert (by_token.conversation, by_token.posts_lately, by_token.subject) == (first.conversation, 2, "Hello")
    cited = message(in_reply_to=("unknown@x",), references=("unknown@y", "2@x"))
    assert read(db, place, Post(), message=cited).conversation == first.conversation
    assert read(db, place, Post(), message=message(in_reply_to=("unknown@x",))).conversation is None


def test_a_brake_is_on_until_it_is_lifted_once(db: Database, place: MailingList, other: MailingList) -> None:
    with db.write() as tx:
        first = publish(tx, place, "1@x")
        brake = calm.put(tx, place.id, "storm", first.conversation, "many", "", NOW)
        assert calm.on(tx, place.id, first.conversation) == brake
        assert calm.on(tx, place.id, None) is None
    seen = read(db, place, Post(parent=first.post))
    assert seen.paused is not None
    assert (seen.paused.id, seen.paused.subject, seen.stopped, seen.let_on_at) == (brake, "Hello", None, None)
    with db.write() as tx:
        calm.lift(tx, brake, "let-on", "fay@example.org", NOW)
    after = read(db, place, Post(parent=first.post))
    assert (after.paused, after.let_on_at) == (None, NOW)
    with pytest.raises(OvertakenError), db.write() as tx:
        calm.lift(tx, brake, "closed", "gus@example.org", NOW)


def test_a_stop_is_the_whole_lists_and_no_other_lists(db: Database, place: MailingList, other: MailingList) -> None:
    with db.write() as tx:
        brake = calm.put(tx, place.id, "stop", None, "stopped", "fay@example.org", NOW)
        assert calm.on(tx, place.id, 77) == calm.on(tx, place.id, None) == brake
    for intent in (Post(), LEAVE, Command((Wish("start"),)), Answer(1, 1, True, "start")):
        stopped = read(db, place, intent).stopped
        assert stopped is not None
        assert (stopped.id, stopped.by) == (brake, "fay@example.org")
        assert read(db, other, intent).stopped is None


def test_a_question_about_a_storm_finds_its_brake(db: Database, place: MailingList) -> None:
    with db.write() as tx:
        brake = calm.put(tx, place.id, "storm", publish(tx, place, "1@x").conversation, "many", "", NOW)
        row = questions.ask(tx, place.id, ANN, Ask("storm", NOW + MINUTE, about=brake), NOW)
    asked = read(db, place, Answer(row, int(NOW.timestamp()), None, "wait")).asked
    assert asked is not None
    assert (asked.id, asked.why) == (brake, "many")


def test_cries_of_others_count_each_once_for_ten_minutes(db: Database, place: MailingList, other: MailingList) -> None:
    with db.write() as tx:
        for who, ago in (("b@x.org", 1), ("b@x.org", 2), ("c@x.org", 9), ("d@x.org", 11), (ANN, 59)):
            calm.cry(tx, place.id, who, NOW - ago * MINUTE)
        calm.cry(tx, other.id, "e@x.org", NOW)
    seen = read(db, place, LEAVE)
    assert (seen.cries, seen.cried) == (2, True)
    assert read(db, place, LEAVE, who="d@x.org").cried
    assert not read(db, place, LEAVE, who="z@x.org").cried
    with db.write() as tx:
        calm.cry(tx, place.id, "f@x.org", NOW + timedelta(days=1, minutes=30))
    assert not read(db, place, LEAVE).cried


def test_a_cry_that_answers_nothing_is_about_what_was_said_last(db: Database, place: MailingList) -> None:
    with db.write() as tx:
        publish(tx, place, "1@x", at=NOW - 20 * MINUTE)
        last = publish(tx, place, "2@x", at=NOW - 10 * MINUTE)
    assert read(db, place, LEAVE).conversation == last.conversation
    assert read(db, place, Post()).conversation is None


def test_posts_of_one_person_count_under_all_addresses(db: Database, place: MailingList) -> None:
    with db.write() as tx:
        ann = members.subscribe(tx, place.id, Subscribe(ANN), NOW)
        members.add_alias(tx, ann, "ann@home.example")
        publish(tx, place, "1@x")
        publish(tx, place, "2@x", author="ann@home.example")
        publish(tx, place, "3@x", at=NOW - 61 * MINUTE)
        publish(tx, place, "4@x", author="bob@x.org")
    limits = {"member_posts_an_hour": 1, "list_posts_an_hour": 1, "hold_newcomers": 2}
    seen = read(db, replace(place, **limits), Post())  # type: ignore[arg-type]
    assert (seen.by_author, seen.by_list, seen.first_posts) == (2, 3, 2)
    plain = read(db, place, Post())
    assert (plain.by_author, plain.by_list, plain.first_posts) == (0, 0, 0)


def test_the_same_text_is_known_for_three_days_on_its_own_list(
    db: Database, place: MailingList, other: MailingList
) -> None:
    with db.write() as tx:
        first = publish(tx, place, "1@x", author="bob@x.org", mark=7)
        publish(tx, place, "2@x", mark=7, at=NOW - timedelta(days=4))
        publish(tx, place, "3@x", mark=8)
        publish(tx, other, "4@x", mark=7)
    assert read(db, place, Post(), inspection=Inspection(mark=7)).same_text == (("bob@x.org", first.conversation),)
    assert read(db, place, Post(), inspection=Inspection(mark=0)).same_text == ()


def test_domains_are_read_only_where_a_stranger_writes(db: Database, place: MailingList) -> None:
    with db.write() as tx:
        members.subscribe(tx, place.id, Subscribe("bob@leeds.example"), NOW)
        members.subscribe(tx, place.id, Subscribe("eve@banned.example", status="banned"), NOW)
    assert read(db, place, Post(), who="eve@x.org").domains == frozenset({"example.org", "leeds.example"})
    assert read(db, place, Post(), who="bob@leeds.example").domains == frozenset()
