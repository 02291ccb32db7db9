"""Topics that wait, topics that are wished for, and the month in numbers."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from listserv.model import planning
from listserv.model.intent import Command, Due, Wish
from listserv.model.mailinglist import MailingList
from listserv.model.plans import NO_PLANS
from listserv.model.recurrence import Recurrence, stored
from listserv.store import changes, members, plans, report, schedules, suggestions
from listserv.store.database import Database, claim_once
from listserv.store.tables import posts as rows
from tests.store.conftest import NOW
from tests.store.letterbox import publish

WEEKLY = Recurrence("week", 9, days=(0,))


@pytest.fixture
def fay(db: Database, place: MailingList) -> int:
    with db.read() as tx:
        found = members.by_address(tx, place.id, "fay@example.org")
    assert found
    return found.id


def topic(number: int, member: int, days: int) -> planning.PutOnSchedule:
    return planning.PutOnSchedule(
        number, member, "What now?", "What now?\n\nTell us.", stored(WEEKLY), NOW + timedelta(days=days)
    )


def test_topics_wait_in_the_order_in_which_they_come(db: Database, place: MailingList, fay: int) -> None:
    with db.write() as tx:
        assert schedules.next_number(tx, place.id) == 1
        schedules.put(tx, place.id, topic(1, fay, 9), NOW)
        schedules.put(tx, place.id, topic(2, fay, 2), NOW)
        assert schedules.next_number(tx, place.id) == 3
        waiting = schedules.waiting(tx, place.id)
    assert [one.number for one in waiting] == [2, 1]
    assert waiting[0].rule == WEEKLY
    assert datetime.fromisoformat(waiting[0].next_at) == NOW + timedelta(days=2)


def test_a_topic_is_moved_and_ends_and_its_number_is_never_given_again(
    db: Database, place: MailingList, other: MailingList, fay: int
) -> None:
    with db.write() as tx:
        schedules.put(tx, place.id, topic(1, fay, 2), NOW)
        schedules.move(tx, other.id, planning.Reschedule(1, None, state="cancelled"), NOW)
        schedules.move(tx, place.id, planning.Reschedule(1, NOW + timedelta(days=9), instead="Another"), NOW)
        (one,) = schedules.waiting(tx, place.id)
        assert (one.instead, datetime.fromisoformat(one.next_at)) == ("Another", NOW + timedelta(days=9))
        schedules.move(tx, place.id, planning.Reschedule(1, None, state="done"), NOW)
        assert schedules.waiting(tx, place.id) == ()
        assert schedules.next_number(tx, place.id) == 2
        assert schedules.next_number(tx, other.id) == 1


def test_what_one_facilitator_did_to_topics_is_taken_back_whole_by_each_of_them(
    db: Database, place: MailingList, fay: int
) -> None:
    since = NOW - timedelta(days=14)
    with db.write() as tx:
        act = changes.Act()
        for number in (1, 2):
            schedules.put(tx, place.id, topic(number, fay, 2), NOW)
            change = planning.Reschedule(number, NOW + timedelta(days=9), by="fay@example.org", what="topic-skip")
            schedules.move(tx, place.id, change, NOW, act)
        gus = members.by_address(tx, place.id, "gus@example.org")
        assert gus
        assert act.first
        assert changes.latest(tx, place.id, gus, since) is None
        found = changes.of_act(tx, place.id, gus, act.first, since)
        assert found
        waited = {"at": (NOW + timedelta(days=2)).isoformat(), "instead": "", "state": "waiting"}
        assert (found.what, found.before) == ("topic-skip", {"topic:1": waited, "topic:2": waited})
        assert not found.touched
        schedules.move(tx, place.id, planning.Reschedule(2, None, state="done"), NOW)
        again = changes.of_act(tx, place.id, gus, act.first, since)
        assert again
        assert again.touched


def test_a_suggestion_waits_until_it_is_decided(db: Database, place: MailingList, other: MailingList, fay: int) -> None:
    with db.write() as tx:
        for number in (1, 2, 3):
            suggestions.put(tx, place.id, planning.Suggest(number, fay, f"topic {number}"), NOW)
        suggestions.decide(tx, place.id, planning.DecideSuggestion(1, "used", "fay@example.org"))
        suggestions.decide(tx, place.id, planning.DecideSuggestion(2, "later", "fay@example.org"))
        assert [(s.number, s.state) for s in suggestions.waiting(tx, place.id)] == [(2, "later"), (3, "open")]
        assert [s.number for s in suggestions.waiting(tx, place.id, 1)] == [1, 2, 3]
        assert (suggestions.next_number(tx, place.id), suggestions.next_number(tx, other.id)) == (4, 1)


def test_the_month_in_numbers(db: Database, place: MailingList, other: MailingList) -> None:
    until = NOW + timedelta(days=1)
    with db.write() as tx:
        alone = publish(tx, place)
        asked = publish(tx, place, "2@x")
        publish(tx, place, "3@x", parent=asked.post, conversation=asked.conversation)
        announced = publish(tx, place, "4@x")
        tx.execute(rows.update().where(rows.c.id == announced.post).values(announcement=True))
        figures = report.figures(tx, place.id, NOW - timedelta(days=30), until)
        lonely = report.unanswered(tx, place.id, NOW - timedelta(days=30), until)
        before = report.figures(tx, place.id, NOW - timedelta(days=60), NOW - timedelta(days=30))
        assert report.figures(tx, other.id, NOW - timedelta(days=30), until)["posts"] == 0
    assert (figures["posts"], figures["conversations"], figures["authors"]) == (4, 3, 1)
    assert (figures["members"], figures["joined"], figures["left"]) == (2, 2, 0)
    assert (before["posts"], before["joined"]) == (0, 0)
    assert lonely == (1, [(alone.post, "Hello")])


def test_the_month_names_the_posts_that_reached_few_or_nobody(
    db: Database, place: MailingList, other: MailingList
) -> None:
    with db.write() as tx:
        for list_, days in ((place, 2), (place, 40), (other, 2)):
            post = publish(tx, list_, f"{list_.id}.{days}@x").post
            claim_once(tx, report.UNSENT, post, "once", NOW - timedelta(days=days))
        asked = plans.read(tx, place, Command((Wish("report"),)), None, NOW)
    assert asked.month["unsent"] == ["Hello"]


def test_plans_are_read_only_where_it_is_about_them(db: Database, place: MailingList) -> None:
    with db.read() as tx:
        assert plans.read(tx, place, Command((Wish("leave"),)), None, NOW) is NO_PLANS
        assert plans.read(tx, place, Command((Wish("schedule"),)), None, NOW).next_topic == 1
        asked = plans.read(tx, place, Command((Wish("report"),)), None, NOW)
        assert asked.month["title"] == "the last 30 days"


def test_the_page_of_the_month_is_about_the_month_before_where_the_list_is_at_home(
    db: Database, place: MailingList
) -> None:
    there = replace(place, timezone="Pacific/Auckland")
    with db.read() as tx:
        due = Due("report", place.id, "2026-12")
        moment = datetime(2026, 11, 30, 20, tzinfo=UTC)  # the first of December in Auckland
        assert plans.read(tx, there, due, None, moment).month["title"] == "November 2026"
        january = plans.read(tx, place, due, None, datetime(2027, 1, 4, 7, tzinfo=UTC)).month
    assert (january["title"], january["days"]) == ("December 2026", 31)
