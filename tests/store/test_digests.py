"""Collected letters: each member is told once what did not reach them at once."""

from datetime import datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import Connection, insert, select, update

from listserv.model.collection import Pointing
from listserv.model.decision import Subscribe
from listserv.model.mailinglist import MailingList
from listserv.outgoing.collecting import write_letters
from listserv.store import digests, items, letters, members, posts
from listserv.store.database import Database
from listserv.store.tables import letters as letter_rows
from listserv.store.tables import lines as line_rows
from listserv.store.tables import members as member_rows
from listserv.store.tables import posts as post_rows
from tests.store.conftest import NOW
from tests.store.letterbox import at_once, publish

FRIDAY = datetime.fromisoformat("2026-11-27T07:01+00:00")
HOUR = timedelta(hours=1)
SECOND = timedelta(seconds=1)
WEEK = timedelta(days=7)


def member(tx: Connection, place: MailingList, name: str, **values: Any) -> int:
    """A member since Monday at ten."""
    row = members.subscribe(tx, place.id, Subscribe(f"{name}@example.org", name), NOW)
    if values:
        members.change(tx, place.id, row, values, "them", "mode", NOW)
    return row


def post(tx: Connection, place: MailingList, number: int, at: datetime = NOW + HOUR, **columns: Any) -> posts.Entered:
    """A post that came then and went out to those who hear of it at once."""
    entered = publish(tx, place, f"{number}@x")
    tx.execute(update(post_rows).where(post_rows.c.id == entered.post).values(received_at=at, sent_at=at, **columns))
    letters.fan_out(tx, place.id, entered.post, entered.conversation, at, author="ann@example.org")
    return entered


def told(db: Database) -> dict[str, list[list[int]]]:
    """The posts of each member's collected letters."""
    found: dict[str, list[list[int]]] = {}
    with db.read() as tx:
        rows = select(letter_rows).where(letter_rows.c.kind == letters.DIGEST).order_by(letter_rows.c.id)
        for row in tx.execute(rows):
            digest = digests.collection(tx, row._mapping["values"]["digest"])
            found.setdefault(row.address.partition("@")[0], []).append([item.post for item in digest.items])
    return found


def tick(db: Database, place: MailingList, at: datetime, clock: datetime | None = None) -> int:
    """What is due at that moment, by a clock that may say another."""
    with db.write() as tx:
        return write_letters(tx, place, at, clock)


def change(db: Database, place: MailingList, row: int, at: datetime, **values: Any) -> None:
    with db.write() as tx:
        members.change(tx, place.id, row, values, "them", "mode", at)


def weekly(db: Database, place: MailingList) -> tuple[int, int]:
    """(a member on the weekly letter, a post that they are owed)."""
    with db.write() as tx:
        return member(tx, place, "bob", mode="weekly"), post(tx, place, 1, NOW + SECOND).post


def test_one_letter_serves_all_who_are_told_the_same(db: Database, place: MailingList) -> None:
    with db.write() as tx:
        for name in ("bob", "cat", "dan"):
            member(tx, place, name, mode="weekly")
        muter, follower = member(tx, place, "mute", mode="weekly"), member(tx, place, "follow", mode="weekly")
        author = member(tx, place, "ann", mode="weekly")
        tx.execute(update(member_rows).where(member_rows.c.id == author).values(own_posts="none"))
        one = post(tx, place, 1)
        posts.listen(tx, muter, one.conversation, "mute")
        two = publish(tx, place, "2@x")
        posts.listen(tx, follower, two.conversation, "follow")
        tx.execute(update(post_rows).where(post_rows.c.id == two.post).values(received_at=NOW + HOUR))
        letters.fan_out(tx, place.id, two.post, two.conversation, NOW + HOUR)
    assert tick(db, place, FRIDAY) == 5
    both = [[one.post, two.post]]
    assert told(db) == {"bob": both, "cat": both, "dan": both, "mute": [[two.post]], "follow": [[one.post]]}


def test_a_second_tick_another_node_and_a_clock_that_jumps_send_nothing_twice(db: Database, place: MailingList) -> None:
    with db.write() as tx:
        member(tx, place, "bob", mode="daily")
        post(tx, place, 1)
    assert sum(at_once(4, lambda _: tick(db, place, FRIDAY))) == 1
    for at in (FRIDAY, FRIDAY - timedelta(days=3), FRIDAY + timedelta(days=40), FRIDAY):
        assert tick(db, place, at) == 0
    with db.write() as tx:
        two = post(tx, place, 2, FRIDAY + HOUR)
    assert tick(db, place, FRIDAY + timedelta(days=1)) == 1
    assert told(db)["bob"][1:] == [[two.post]]


def test_nobody_waits_for_a_clock_that_was_wrong(db: Database, place: MailingList) -> None:
    with db.write() as tx:
        member(tx, place, "bob", mode="daily")
        post(tx, place, 1)
    assert tick(db, place, FRIDAY + timedelta(days=400)) == 1
    assert tick(db, place, FRIDAY) == 0
    with db.write() as tx:
        post(tx, place, 2, FRIDAY + HOUR)
    assert tick(db, place, FRIDAY + timedelta(days=1)) == 1


# ── work that is done as if it were later, while the clock goes on ───────────────────────────────────────────────────


@pytest.mark.parametrize("ticking", [True, False])
def test_letters_of_days_to_come_lose_nothing_that_comes_in_between_and_repeat_nothing(
    db: Database, place: MailingList, *, ticking: bool
) -> None:
    _, first = weekly(db, place)
    made, clock = [first], NOW + 5 * SECOND
    for week in range(1, 12):
        assert tick(db, place, FRIDAY + (week - 1) * WEEK, clock) == 1
        if ticking:
            assert tick(db, place, clock + 2 * SECOND, clock + 2 * SECOND) == 0
        with db.write() as tx:
            made.append(post(tx, place, week + 1, clock + 3 * SECOND).post)
        clock += 5 * SECOND
    assert told(db)["bob"] == [[one] for one in made[:-1]]
    assert tick(db, place, FRIDAY + 12 * WEEK, clock) == 1
    assert tick(db, place, FRIDAY + 13 * WEEK, clock) == 0


def test_one_period_has_one_letter_whatever_the_clock_does(db: Database, place: MailingList) -> None:
    weekly(db, place)
    clock = NOW + 5 * SECOND
    assert tick(db, place, FRIDAY, clock) == 1
    for seconds in (10, 20, 30):
        clock = NOW + seconds * SECOND
        tick(db, place, clock, clock)
        with db.write() as tx:
            post(tx, place, seconds, clock)
        assert [tick(db, place, FRIDAY + n * HOUR, clock + SECOND) for n in (0, 5, 0, 3)] == [0] * 4
    assert tick(db, place, FRIDAY + WEEK, clock + 2 * SECOND) == 1
    assert [len(one) for one in told(db)["bob"]] == [1, 3]


def test_a_moment_long_past_makes_nobody_hear_anything_again(db: Database, place: MailingList) -> None:
    bob, _ = weekly(db, place)
    assert tick(db, place, FRIDAY) == 1
    assert tick(db, place, FRIDAY - 40 * WEEK, FRIDAY + HOUR) == 0
    with db.read() as tx:
        assert tx.execute(select(member_rows.c.lettered_at).where(member_rows.c.id == bob)).scalar() == FRIDAY


def test_who_is_away_by_the_clock_goes_on_being_owed_what_comes(db: Database, place: MailingList) -> None:
    with db.write() as tx:
        bob = member(tx, place, "bob")
    change(db, place, bob, NOW, paused_until=(NOW + 2 * WEEK).isoformat())
    made = []
    for n in (1, 2):
        with db.write() as tx:
            made.append(post(tx, place, n, NOW + n * 10 * SECOND).post)
        assert tick(db, place, NOW + 2 * WEEK + n * HOUR, NOW + (n * 10 + 5) * SECOND) == 1
    assert told(db) == {"bob": [[one] for one in made]}


def test_who_joined_is_named_once(db: Database, place: MailingList) -> None:
    weekly(db, place)
    with db.write() as tx:
        members.subscribe(tx, place.id, Subscribe("new@example.org", "Newton"), NOW + SECOND)
    assert tick(db, place, FRIDAY, NOW + 5 * SECOND) == 1
    with db.write() as tx:
        post(tx, place, 2, NOW + 10 * SECOND)
    assert tick(db, place, FRIDAY + WEEK, NOW + 15 * SECOND) == 1
    with db.read() as tx:
        assert [digests.collection(tx, n).newcomers for n in (1, 2)] == [("Newton",), ()]


def test_a_first_letter_tells_all_since_they_joined_however_many_weeks_that_is(
    db: Database, place: MailingList
) -> None:
    with db.write() as tx:
        members.subscribe(tx, place.id, Subscribe("bob@example.org", "bob", mode="weekly"), NOW)
        made = post(tx, place, 1)
    assert tick(db, place, FRIDAY + 3 * WEEK, NOW + 2 * HOUR) == 1
    assert told(db) == {"bob": [[made.post]]}


# ── where a letter begins ────────────────────────────────────────────────────────────────────────────────────────────


def test_what_a_letter_brought_comes_in_no_other(db: Database, place: MailingList) -> None:
    bob, first = weekly(db, place)
    change(db, place, bob, NOW + 5 * SECOND, mode="every")
    assert tick(db, place, NOW + 6 * SECOND) == 1
    for n, mode in enumerate(("weekly", "questions", "every", "daily", "every")):
        change(db, place, bob, NOW + (7 + 2 * n) * SECOND, mode=mode)
        assert tick(db, place, NOW + (8 + 2 * n) * SECOND) == 0
    assert told(db) == {"bob": [[first]]}


def test_two_letters_of_one_minute_are_two(db: Database, place: MailingList) -> None:
    bob, first = weekly(db, place)
    made = [first]
    for n in (2, 3):
        change(db, place, bob, NOW + n * 10 * SECOND, mode="every")
        assert tick(db, place, FRIDAY, NOW + n * 10 * SECOND) == 1
        change(db, place, bob, NOW + (n * 10 + 1) * SECOND, mode="weekly")
        with db.write() as tx:
            made.append(post(tx, place, n, NOW + (n * 10 + 2) * SECOND).post)
    assert told(db)["bob"] == [[one] for one in made[:2]]


@pytest.mark.parametrize("status", ["asked", "member"])
def test_who_is_new_is_told_nothing_from_before_they_joined(db: Database, place: MailingList, status: Any) -> None:
    with db.write() as tx:
        members.subscribe(tx, place.id, Subscribe("bob@example.org", "bob", status=status), NOW)
        post(tx, place, 1, NOW - SECOND if status == "member" else NOW + SECOND)
        bob = members.subscribe(tx, place.id, Subscribe("bob@example.org", "bob"), NOW + 2 * SECOND)
    for n, mode in enumerate(("weekly", "every", "daily"), 3):
        change(db, place, bob, NOW + n * SECOND, mode=mode)
        assert tick(db, place, NOW + n * SECOND) == 0
    assert tick(db, place, FRIDAY) == 0


def test_a_letter_with_nothing_in_it_is_not_sent_and_who_joined_is_told_with_the_next(
    db: Database, place: MailingList
) -> None:
    with db.write() as tx:
        member(tx, place, "bob", mode="daily")
        members.subscribe(tx, place.id, Subscribe("new@example.org", "Newton"), NOW + HOUR)
        hidden = members.subscribe(tx, place.id, Subscribe("shy@example.org", "Shy"), NOW + HOUR)
        tx.execute(update(member_rows).where(member_rows.c.id == hidden).values(hidden=True))
    assert tick(db, place, FRIDAY) == 0
    with db.write() as tx:
        post(tx, place, 1, FRIDAY + HOUR)
    assert tick(db, place, FRIDAY + timedelta(days=1)) == 1
    with db.read() as tx:
        assert digests.collection(tx, 1).newcomers == ("Newton",)


def test_a_letter_holds_the_newest_and_says_how_many_older_ones_it_left_out(
    db: Database, place: MailingList, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(digests, "MOST", 2)
    with db.write() as tx:
        member(tx, place, "bob", mode="weekly")
        made = [post(tx, place, n, NOW + n * HOUR).post for n in range(1, 6)]
    assert tick(db, place, FRIDAY) == 1
    with db.read() as tx:
        found = digests.collection(tx, 1)
    assert ([item.post for item in found.items], found.left_out, found.count) == (made[-2:], 3, 2)


@pytest.mark.parametrize(("mode", "missed"), [("every", [1, 2, 3]), ("questions", [2, 3]), ("announcements", [3])])
def test_after_a_pause_there_is_one_letter_with_what_that_member_would_have_got(
    db: Database, place: MailingList, mode: str, missed: list[int]
) -> None:
    back = NOW + timedelta(days=3)
    with db.write() as tx:
        bob = member(tx, place, "bob", mode=mode)
        members.change(tx, place.id, bob, {"paused_until": back.isoformat()}, "bob", "pause", NOW)
        made = {1: post(tx, place, 1), 2: post(tx, place, 2, subject="Why?"), 3: post(tx, place, 3, announcement=True)}
    assert tick(db, place, back - HOUR) == 0
    assert tick(db, place, back) == 1
    assert tick(db, place, back) == 0
    wanted = sorted((made[n].post for n in missed), key=lambda p: (p != made[3].post, p))
    assert told(db) == {"bob": [wanted]}


def test_what_is_more_than_a_day_may_bring_comes_in_the_morning(db: Database, place: MailingList) -> None:
    with db.write() as tx:
        bob = member(tx, place, "bob")
        members.change(tx, place.id, bob, {"most_a_day": 1}, "bob", "at-most", NOW)
        made = [post(tx, place, n, NOW + n * HOUR).post for n in range(1, 4)]
    morning = datetime.fromisoformat("2026-11-24T07:01+00:00")
    assert tick(db, place, NOW + 9 * HOUR) == 0
    assert tick(db, place, morning) == 1
    assert told(db) == {"bob": [made[1:]]}
    assert [tick(db, place, morning + n * timedelta(days=1)) for n in range(1, 60)] == [0] * 59


def test_posts_that_were_taken_down_keep_their_number_and_are_not_told(db: Database, place: MailingList) -> None:
    with db.write() as tx:
        member(tx, place, "bob", mode="weekly")
        one, two = post(tx, place, 1), post(tx, place, 2)
    assert tick(db, place, FRIDAY) == 1
    with db.write() as tx:
        tx.execute(update(post_rows).where(post_rows.c.id == one.post).values(removed_at=FRIDAY))
        assert [(item.number, item.post) for item in digests.collection(tx, 1).items] == [(2, two.post)]


def test_an_answer_is_about_what_it_quotes_nearest_or_names(db: Database, place: MailingList) -> None:
    with db.write() as tx:
        member(tx, place, "bob", mode="weekly")
        one, two = post(tx, place, 1, base_subject="rates"), post(tx, place, 2, base_subject="leaflets")
        shared = {"list_id": place.id, "line": 7}
        own = [{"list_id": place.id, "line": 10 + n, "post_id": e.post} for n, e in enumerate((one, two))]
        tx.execute(insert(line_rows), [{**shared, "post_id": one.post}, {**shared, "post_id": two.post}, *own])
    tick(db, place, FRIDAY)

    def meant(number: int | None = None, digest: int = 1, **pointing: Any) -> int | None:
        with db.read() as tx:
            return items.post_meant(tx, place.id, digest, number, Pointing(**pointing))

    assert meant(2) == two.post
    assert meant(3) is meant(0) is meant() is meant(quoted=(7,)) is meant(quoted=(10, 11)) is None
    assert meant(above=((7, 11, 10),)) == two.post
    assert meant(above=((10,), (11,))) is None
    assert meant(quoted=(7, 10)) == one.post
    assert meant(posts=(two.post, 99)) == two.post
    assert meant(quoted=(10, 11), named=("leaflets",)) == two.post
    assert meant(digest=99, quoted=(10,)) is None
