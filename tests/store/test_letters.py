"""Letters are written with the fact, handed to one worker, and marked once."""

from datetime import datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import event, insert, select, update

from listserv.model.decision import Subscribe
from listserv.model.letter import Ask, Letter
from listserv.model.mailinglist import MailingList
from listserv.model.member import MODES
from listserv.store import letters, members, posts, questions, undelivered
from listserv.store.database import Database
from listserv.store.rows import drop
from listserv.store.tables import letters as rows
from listserv.store.tables import members as member_rows
from tests.store.conftest import NOW
from tests.store.letterbox import at_once, publish

MINUTE = timedelta(minutes=1)


def fill(db: Database, place: MailingList, number: int) -> None:
    with db.write() as tx:
        for each in range(number):
            letters.write(tx, place.id, Letter("help", f"m{each}@example.org"), NOW)


def claim(db: Database, limit: int = 100, at: datetime = NOW, owner: str = "a:1") -> list[letters.Due]:
    with db.write() as tx:
        return letters.claim(tx, limit, at, owner)


def mark(db: Database, letter: int, state: str = "done", next_try: datetime = NOW, reply: str = "2.0.0 OK") -> None:
    with db.write() as tx:
        letters.mark(tx, [letters.Mark(letter, state, 250, reply, next_try)], NOW)


def states(db: Database) -> dict[str, int]:
    with db.read() as tx:
        return letters.counts(tx)


def test_a_letter_comes_out_as_it_was_written(db: Database, place: MailingList) -> None:
    asked = Ask("join", NOW + timedelta(days=3), values={"ü": [1, None]})
    with db.write() as tx:
        written = Letter("join/confirm", "ann@example.org", {"name": "Çelik", "n": 3}, asked, in_reply_to="1@x")
        number = letters.write(tx, place.id, written, NOW, member=1)
    (due,) = claim(db)
    assert (due.id, due.list_id, due.kind, due.address, due.member) == (
        number,
        place.id,
        "join/confirm",
        "ann@example.org",
        1,
    )
    assert (due.values, due.in_reply_to, due.created_at, due.attempts) == ({"name": "Çelik", "n": 3}, "1@x", NOW, 0)
    assert due.question is not None
    with db.read() as tx:
        found = questions.question(tx, due.question)
        assert found is not None
        assert (found.kind, found.address, found.values) == ("join", "ann@example.org", {"ü": [1, None]})


ROLL: dict[str, tuple[dict[str, Any], bool]] = {
    "every": ({}, True),
    "taster": ({"status": "taster"}, True),
    **{f"mode-{mode}": ({"mode": mode}, False) for mode in MODES if mode != "every"},
    **{status: ({"status": status}, False) for status in ("asked", "suspended", "left", "banned")},
    "away": ({"paused_until": NOW + MINUTE}, False),
    "back": ({"paused_until": NOW - MINUTE}, True),
    "muted": ({}, False),
    "muted-elsewhere": ({}, True),
    "follows": ({"mode": "weekly"}, True),
    "follows-elsewhere": ({"mode": "weekly"}, False),
    "follows-away": ({"mode": "weekly", "paused_until": NOW + MINUTE}, False),
}


def test_a_post_goes_to_those_who_hear_of_it_at_once(db: Database, place: MailingList, other: MailingList) -> None:
    with db.write() as tx:
        here, there = publish(tx, place, "1@x"), publish(tx, place, "2@x")
        for name, (fields, _) in ROLL.items():
            member = members.subscribe(tx, place.id, Subscribe(f"{name}@example.org"), NOW)
            if fields:
                tx.execute(update(member_rows).where(member_rows.c.id == member).values(**fields))
            if name.startswith(("muted", "follows")):
                where = there if name.endswith("elsewhere") else here
                posts.listen(tx, member, where.conversation, "mute" if name.startswith("muted") else "follow")
        members.subscribe(tx, other.id, Subscribe("stranger@example.org"), NOW)
        made = letters.fan_out(tx, place.id, here.post, here.conversation, NOW)
    due = claim(db)
    wanted = {f"{name}@example.org" for name, (_, hears) in ROLL.items() if hears} | set(place.facilitators)
    assert {one.address for one in due} == wanted
    assert made == len(due) == len(wanted)
    assert {(one.kind, one.post, one.list_id) for one in due} == {("post", here.post, place.id)}


def test_all_letters_of_a_post_are_one_statement(db: Database, place: MailingList) -> None:
    with db.write() as tx:
        entered = publish(tx, place)
        tx.execute(
            insert(member_rows),
            [
                {
                    "list_id": place.id,
                    "person_id": members._person(tx, f"m{n}@x.org", NOW),
                    "address": f"m{n}@x.org",
                    "status": "member",
                }
                for n in range(200)
            ],
        )
        said: list[str] = []
        event.listen(tx, "before_cursor_execute", lambda *args: said.append(args[2]))
        assert letters.fan_out(tx, place.id, entered.post, entered.conversation, NOW) == 202
        assert len(said) == 1


def test_nobody_gets_a_post_twice(db: Database, place: MailingList) -> None:
    from sqlalchemy.exc import IntegrityError

    with db.write() as tx:
        entered = publish(tx, place)
        letters.fan_out(tx, place.id, entered.post, entered.conversation, NOW)
    with pytest.raises(IntegrityError), db.write() as tx:
        letters.fan_out(tx, place.id, entered.post, entered.conversation, NOW)
    assert states(db) == {"waiting": 2}


def test_claims_at_once_never_share_a_letter(db: Database, place: MailingList) -> None:
    fill(db, place, 150)

    def work(number: int) -> list[int]:
        mine: list[int] = []
        while got := claim(db, 9, owner=f"a:{number}"):
            mine += [one.id for one in got]
        return mine

    taken = [row for mine in at_once(6, work) for row in mine]
    assert len(taken) == len(set(taken)) == 150


def test_the_longest_due_first(db: Database, place: MailingList) -> None:
    fill(db, place, 3)
    with db.write() as tx:
        tx.execute(update(rows).where(rows.c.id == 3).values(next_try=NOW - MINUTE))
    assert [one.id for one in claim(db, 1)] == [3]


def test_what_is_not_due_waits(db: Database, place: MailingList) -> None:
    fill(db, place, 1)
    (one,) = claim(db)
    mark(db, one.id, "waiting", NOW + timedelta(hours=1))
    assert not claim(db, at=NOW + timedelta(minutes=59))
    with db.read() as tx:
        assert not letters.waits(tx, NOW)
        assert letters.waits(tx, NOW + timedelta(hours=1))
        assert letters.next_due(tx) == NOW + timedelta(hours=1)
        assert letters.retrying(tx) == (1, "2.0.0 OK")
    assert claim(db, at=NOW + timedelta(hours=1))[0].attempts == 1


def test_a_try_set_by_a_wrong_clock_is_due(db: Database, place: MailingList) -> None:
    fill(db, place, 1)
    (one,) = claim(db)
    mark(db, one.id, "waiting", NOW + timedelta(days=365))
    assert claim(db)


def test_a_lease_that_ran_out_or_cannot_be_comes_back(db: Database, place: MailingList) -> None:
    fill(db, place, 1)
    claim(db)
    assert not claim(db, at=NOW + letters.LEASE - MINUTE)
    assert claim(db, at=NOW + letters.LEASE + MINUTE)
    assert claim(db, at=NOW - timedelta(days=30))


def test_the_dead_give_back_what_they_had(db: Database, place: MailingList) -> None:
    fill(db, place, 4)
    claim(db, 2, owner="a:1")
    claim(db, 2, owner="a:2")
    with db.write() as tx:
        assert letters.owners(tx) == {"a:1", "a:2"}
        assert letters.unclaim(tx, ["a:1"]) == 2
    assert len(claim(db)) == 2


def test_outcomes_are_written_beside_the_letters(db: Database, place: MailingList) -> None:
    fill(db, place, 4)
    first, second, third, fourth = claim(db)
    with db.write() as tx:
        letters.mark(
            tx,
            [
                letters.Mark(first.id, "done", 250, "OK", NOW),
                letters.Mark(second.id, "failed", 550, "5.1.1 no\0body " + "x" * 900, NOW),
                letters.Mark(third.id, "expired", 0, "no answer", NOW),
                letters.Mark(fourth.id, "waiting", 451, "later", NOW + MINUTE),
            ],
            NOW,
        )
        letters.mark(tx, [], NOW)
    assert states(db) == {"done": 1, "failed": 1, "expired": 1, "waiting": 1}
    with db.write() as tx:
        kept = {row.id: row for row in tx.execute(select(rows))}
        assert [kept[n].ended_at for n in (1, 2, 3, 4)] == [NOW, NOW, NOW, None]
        assert kept[second.id].reply.startswith("5.1.1 nobody xxx")
        assert [row.id for row in letters.waiting(tx)] == [fourth.id]
        [lost] = undelivered.untold(tx)
        assert (lost.letter, lost.address, lost.said, lost.refused) == (third.id, third.address, "no answer", False)
        undelivered.told(tx, [third.id])
        assert undelivered.untold(tx) == []


def test_a_post_that_reached_few_is_told_of_when_its_last_copy_is_at_its_end(db: Database, place: MailingList) -> None:
    with db.write() as tx:
        for n in range(2):
            members.subscribe(tx, place.id, Subscribe(f"m{n}@example.org", "", consent="yes", by="m"), NOW)
        entered = publish(tx, place)
        letters.fan_out(tx, place.id, entered.post, entered.conversation, NOW)
    first, second, third, fourth = claim(db)
    lost = [letters.Mark(one.id, "expired", 550, "5.7.1 no", NOW) for one in (second, third)]
    with db.write() as tx:
        letters.mark(tx, [letters.Mark(first.id, "done", 250, "OK", NOW), *lost], NOW)
        assert undelivered.untold(tx) == []
        letters.mark(tx, [letters.Mark(fourth.id, "done", 250, "OK", NOW)], NOW)
        assert [(one.letter, one.refused) for one in undelivered.untold(tx)] == [(second.id, True), (third.id, True)]
        [told] = undelivered.unsent(tx, those=[entered.post])
        assert (told.subject, told.lost, told.copies, told.said) == ("Hello", 2, 4, "5.7.1 no")
        assert undelivered.unsent(tx, since=NOW) == [told]
        assert undelivered.unsent(tx, since=NOW + MINUTE) == []
        tx.execute(update(rows).where(rows.c.id == second.id).values(state="done"))
        assert undelivered.unsent(tx, those=[entered.post]) == []


@pytest.mark.parametrize("late", ["waiting", "failed"])
def test_a_late_word_changes_no_end(db: Database, place: MailingList, late: str) -> None:
    """A worker whose lease ran out must not bring back what another has delivered."""
    fill(db, place, 1)
    (one,) = claim(db)
    claim(db, at=NOW + letters.LEASE + MINUTE, owner="a:2")
    mark(db, one.id, "done")
    mark(db, one.id, late)
    assert states(db) == {"done": 1}


def test_hasten_brings_forward_what_would_be_due(db: Database, place: MailingList) -> None:
    fill(db, place, 2)
    for one, hours in zip(claim(db), (1, 3), strict=True):
        mark(db, one.id, "waiting", NOW + timedelta(hours=hours))
    with db.write() as tx:
        assert letters.hasten(tx, NOW + timedelta(hours=2), NOW) == 1
    assert len(claim(db)) == 1


def test_numbers_of_forgotten_letters_are_not_given_again(db: Database, place: MailingList) -> None:
    fill(db, place, 1)
    (one,) = claim(db)
    mark(db, one.id)
    with db.write() as tx:
        drop(tx, rows, rows.c.id == one.id)
    fill(db, place, 1)
    assert claim(db)[0].id > one.id


def test_how_often_somebody_was_written_to(db: Database, place: MailingList, other: MailingList) -> None:
    with db.write() as tx:
        for hours, kind, address, list_id in (
            (0, "unclear", "ann@x.org", place.id),
            (2, "unclear", "ann@x.org", place.id),
            (0, "help", "ann@x.org", place.id),
            (0, "unclear", "bob@x.org", place.id),
            (0, "unclear", "ann@x.org", other.id),
        ):
            letters.write(tx, list_id, Letter(kind, address), NOW - timedelta(hours=hours))
        hour = NOW - timedelta(hours=1)
        assert letters.sent_since(tx, place.id, "ann@x.org", ("unclear", "unclear/post"), hour) == 1
        assert letters.sent_since(tx, place.id, "ann@x.org", ("unclear", "help"), hour) == 2
        assert letters.sent_since(tx, place.id, "ann@x.org", ("unclear",), NOW - timedelta(hours=3)) == 2
