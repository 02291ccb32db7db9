"""What is old goes in batches, what is needed stays, and no sum changes by it."""

from datetime import timedelta

import pytest
from sqlalchemy import Connection, func, insert, select, update

from listserv.model.decision import Appoint, Subscribe
from listserv.model.letter import Ask, Letter
from listserv.model.mailinglist import MailingList
from listserv.model.retention import Retention
from listserv.store import agenda, holds, inbox, letters, members, posts, questions, retention
from listserv.store.database import Database, claim_once
from listserv.store.tables import addresses, changes, metadata, raws
from listserv.store.tables import agenda as agenda_rows
from listserv.store.tables import claims as claim_rows
from listserv.store.tables import holds as hold_rows
from listserv.store.tables import inbox as inbox_rows
from listserv.store.tables import letters as letter_rows
from listserv.store.tables import members as member_rows
from listserv.store.tables import posts as post_rows
from listserv.store.tables import questions as question_rows
from tests.store.conftest import NOW
from tests.store.letterbox import envelope, publish

DAY = timedelta(days=1)
KEEP = Retention(mail=10, inbox=20, letters=5, questions=7, changes=30, left=40, asked=14, archive=0)


def sweep(db: Database, keep: Retention = KEEP) -> int:
    """All of it; gives how many things went."""
    gone, all_of_it = retention.run(db, keep, NOW)
    assert all_of_it
    return gone


def settled(tx: Connection, number: int, days: int, ending: str = "answered") -> int:
    """A mail that came so many days ago and was settled then; gives its row."""
    inbox.keep(tx, [envelope(number, at=NOW - days * DAY)])
    row = int(tx.execute(select(func.max(inbox_rows.c.id))).scalar_one())
    if ending:
        inbox.settle(tx, row, ending, "word", "why", NOW - days * DAY)  # type: ignore[arg-type]
    return row


def there(tx: Connection, name: str) -> int:
    return int(tx.execute(select(func.count()).select_from(metadata.tables[name])).scalar_one())


def test_the_ledger_says_the_same_after_its_rows_are_gone(db: Database, place: MailingList) -> None:
    with db.write() as tx:
        for number in range(6):
            settled(tx, number, 30, ("answered", "delivered", "dropped")[number % 3])
        settled(tx, 10, 30, "")
        settled(tx, 11, 30, "held")
        settled(tx, 12, 1)
        before = inbox.ledger(tx)
    assert sweep(db) >= 6
    with db.read() as tx:
        assert inbox.ledger(tx) == before
        assert there(tx, "inbox") == 3
        # The bytes went with them.
        assert there(tx, "raws") == 3
    with db.write() as tx:
        settled(tx, 13, 25, "dropped")
    sweep(db)
    with db.read() as tx:
        assert inbox.ledger(tx) == before | {"dropped": before["dropped"] + 1}


def test_bytes_go_before_their_rows_but_not_those_that_somebody_needs(db: Database, place: MailingList) -> None:
    with db.write() as tx:
        old, young, waiting, held, brought = (
            settled(tx, number, days, ending)
            for number, (days, ending) in enumerate(
                [(15, "answered"), (5, "answered"), (15, ""), (15, "held"), (15, "delivered")]
            )
        )
        raw = {row.id: row.raw_id for row in tx.execute(select(inbox_rows.c.id, inbox_rows.c.raw_id))}
        post = publish(tx, place).post
        tx.execute(update(post_rows).where(post_rows.c.id == post).values(received_at=NOW - 90 * DAY))
        row = {"inbox_id": held, "raw_id": raw[held], "address": "a@x.org", "why": "w"}
        holds.hold(tx, place.id, row, NOW - 15 * DAY)
        letters.write(tx, place.id, Letter("help", "fay@example.org", attach=raw[brought]), NOW)
    sweep(db)
    with db.read() as tx:
        left = {row: bool(inbox.raw(tx, raw[row])) for row in (old, young, waiting, held, brought)}
        assert left == {old: False, young: True, waiting: True, held: True, brought: True}
        assert posts.with_raw(tx, post).bytes  # type: ignore[union-attr]


def test_letters_questions_and_appointments_go_when_they_are_over(db: Database, place: MailingList) -> None:
    with db.write() as tx:
        for days, state in ((6, "done"), (1, "done"), (6, "waiting")):
            asks = Ask("open", NOW - 20 * DAY)
            letter = letters.write(tx, place.id, Letter("help", "a@x.org", ask=asks), NOW - 30 * DAY)
            over = {"state": state, "ended_at": NOW - days * DAY if state == "done" else None}
            tx.execute(update(letter_rows).where(letter_rows.c.id == letter).values(**over))
        questions.ask(tx, place.id, "a@x.org", Ask("open", NOW + DAY), NOW - 30 * DAY)
        for days in (8, 1):
            row = agenda.appoint(tx, place.id, Appoint("x", NOW - 30 * DAY))
            agenda.keep(tx, row, NOW - days * DAY)
        agenda.appoint(tx, place.id, Appoint("x", NOW - 30 * DAY))
        claim_once(tx, "expiry", 1, "once", NOW - 500 * DAY)
        claim_once(tx, "expiry", 2, "once", NOW)
    sweep(db)
    with db.read() as tx:
        kept = [(row.state, row.question_id is not None) for row in tx.execute(select(letter_rows))]
        assert sorted(kept) == [("done", False), ("waiting", True)]
        assert len(tx.execute(select(question_rows)).all()) == 2
        assert len(tx.execute(select(agenda_rows)).all()) == 2
        assert [row.about for row in tx.execute(select(claim_rows))] == [2]


def test_who_left_shrinks_after_a_fortnight_and_goes_in_the_end(db: Database, place: MailingList) -> None:
    with db.write() as tx:
        for name, days in (("new", 3), ("gone", 20), ("old", 50)):
            members.subscribe(tx, place.id, Subscribe(f"{name}@x.org", name), NOW - 99 * DAY)
            one = members.by_address(tx, place.id, f"{name}@x.org")
            assert one
            left = {"profile": "about me", "status": "left", "left_at": NOW - days * DAY}
            members.change(tx, place.id, one.id, left, one.address, "leave", NOW - days * DAY)
        members.subscribe(tx, place.id, Subscribe("stays@x.org"), NOW - 99 * DAY)
    sweep(db)
    with db.read() as tx:
        roll = {m.address: m.profile for m in members.roll(tx, place.id) if m.address.endswith("@x.org")}
        assert roll == {"new@x.org": "about me", "gone@x.org": "", "stays@x.org": ""}
        assert "old@x.org" not in set(tx.scalars(select(addresses.c.address)))
        assert there(tx, "people") == there(tx, "members")
    assert sweep(db) == 0


def test_who_never_confirmed_goes_unless_a_question_is_open(db: Database, place: MailingList) -> None:
    with db.write() as tx:
        for name, days in (("late", 20), ("asked", 20), ("new", 3)):
            asked = Subscribe(f"{name}@x.org", status="asked")
            members.subscribe(tx, place.id, asked, NOW - days * DAY)
        questions.ask(tx, place.id, "asked@x.org", Ask("join", NOW + DAY), NOW - 20 * DAY)
        members.subscribe(tx, place.id, Subscribe("declined@x.org", status="asked"), NOW - 40 * DAY)
        declined = members.by_address(tx, place.id, "declined@x.org")
        assert declined
        members.change(tx, place.id, declined.id, {"status": "left"}, "fay@x.org", "decline", NOW - 20 * DAY)
    sweep(db)
    with db.read() as tx:
        assert {m.address for m in members.roll(tx, place.id)} >= {"asked@x.org", "new@x.org"}
        assert members.by_address(tx, place.id, "late@x.org") is None
        assert members.by_address(tx, place.id, "declined@x.org") is None


def test_a_person_on_two_lists_goes_with_the_last(db: Database, place: MailingList, other: MailingList) -> None:
    with db.write() as tx:
        for each in (place, other):
            members.subscribe(tx, each.id, Subscribe("ann@x.org"), NOW - 99 * DAY)
        here = member_rows.c.list_id == place.id
        gone = here & (member_rows.c.address == "ann@x.org")
        tx.execute(update(member_rows).where(gone).values(status="left", left_at=NOW - 90 * DAY))
    sweep(db)
    with db.read() as tx:
        assert members.by_address(tx, place.id, "ann@x.org") is None
        assert members.by_address(tx, other.id, "ann@x.org")


def test_the_newest_number_of_a_held_post_is_not_given_again(db: Database, place: MailingList) -> None:
    with db.write() as tx:
        for number in range(3):
            row = settled(tx, number, 30, "held")
            raw = tx.execute(select(inbox_rows.c.raw_id).where(inbox_rows.c.id == row)).scalar_one()
            held, _ = holds.hold(
                tx, place.id, {"inbox_id": row, "raw_id": raw, "address": "a@x.org", "why": "w"}, NOW - 30 * DAY
            )
            holds.decide(tx, held, "discarded", "fay@example.org", NOW - 29 * DAY)
            inbox.settle_held(tx, row, "dropped", "discarded", "", NOW - 29 * DAY)
    sweep(db)
    with db.read() as tx:
        assert [row.number for row in tx.execute(select(hold_rows))] == [3]
        assert inbox.ledger(tx) == {"dropped": 3}


def test_posts_stay_for_ever_unless_the_operator_says_else(db: Database, place: MailingList) -> None:
    with db.write() as tx:
        first = publish(tx, place, "1@x").post
        tx.execute(update(post_rows).where(post_rows.c.id == first).values(received_at=NOW - 4_000 * DAY))
        publish(tx, place, "2@x", parent=first, conversation=1)
    sweep(db)
    with db.read() as tx:
        assert posts.count(tx, place.id) == 2
    sweep(db, Retention(archive=3_650))
    with db.read() as tx:
        assert posts.count(tx, place.id) == 1
        assert sorted(row.bytes for row in tx.execute(select(raws))) == [b"", b"raw"]
        assert posts.one(tx, first).author == ""  # type: ignore[union-attr]


def test_nothing_goes_where_the_settings_are_0(db: Database, place: MailingList) -> None:
    with db.write() as tx:
        settled(tx, 1, 3_000)
        before = there(tx, "inbox"), there(tx, "raws"), there(tx, "changes")
        tx.execute(update(changes).values(at=NOW - 3_000 * DAY))
    nothing = Retention(mail=0, inbox=0, letters=0, questions=0, changes=0, left=0, asked=0)
    assert sweep(db, nothing) == 0
    with db.read() as tx:
        assert (there(tx, "inbox"), there(tx, "raws"), there(tx, "changes")) == before


def test_much_of_it_goes_in_several_transactions_and_several_calls(
    db: Database, place: MailingList, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(retention, "BATCH", 10)
    with db.write() as tx:
        row = {"list_id": place.id, "kind": "help", "address": "a@x.org", "created_at": NOW, "next_try": NOW}
        old = row | {"state": "done", "ended_at": NOW - 50 * DAY}
        tx.execute(insert(letter_rows), [old] * 95)
    gone, all_of_it = retention.run(db, KEEP, NOW, most=4)
    assert (gone, all_of_it) == (40, False)
    with db.read() as tx:
        assert there(tx, "letters") == 55
    assert retention.run(db, KEEP, NOW) == (55, True)


def test_what_went_out_today_stays_whatever_day_the_work_is_done_for(db: Database, place: MailingList) -> None:
    with db.write() as tx:
        row = {"list_id": place.id, "kind": "digest", "address": "a@x.org", "created_at": NOW, "next_try": NOW}
        tx.execute(
            insert(letter_rows), [row | {"state": "done", "ended_at": NOW - hours * DAY / 24} for hours in (1, 30)]
        )
    retention.run(db, KEEP, NOW + 40 * DAY, clock=NOW)
    with db.read() as tx:
        assert there(tx, "letters") == 1
