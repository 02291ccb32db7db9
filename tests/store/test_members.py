"""Memberships, their changes and how they were before, and the addresses of one person."""

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import func, select

from listserv.model.decision import Subscribe
from listserv.model.mailinglist import MailingList
from listserv.store import lists, members
from listserv.store.database import Database
from listserv.store.tables import addresses, changes, people
from tests.store.conftest import NOW, PLACES
from tests.store.letterbox import at_once

ANN = "ann@example.org"
DAY = timedelta(days=1)


def join(db: Database, place: MailingList, wish: Subscribe, at: datetime = NOW) -> int:
    with db.write() as tx:
        return members.subscribe(tx, place.id, wish, at)


def test_who_joins_is_found_by_any_spelling(db: Database, place: MailingList) -> None:
    number = join(db, place, Subscribe("Ann@Example.ORG", "Ann", mode="weekly", consent="by mail"))
    with db.read() as tx:
        ann = members.by_address(tx, place.id, "ANN@example.org")
        assert ann is not None
        assert (ann.id, ann.address, ann.name, ann.status, ann.mode) == (number, ANN, "Ann", "member", "weekly")
        assert members.by_id(tx, number) == ann
        assert members.by_address(tx, place.id, "bob@example.org") is None
        assert members.count(tx, place.id) == 3


def test_who_comes_back_has_their_settings(db: Database, place: MailingList) -> None:
    number = join(db, place, Subscribe(ANN, "Ann", mode="weekly"))
    with db.write() as tx:
        left = {"status": "left", "left_at": NOW, "paused_until": None, "name": "Ann Other"}
        members.change(tx, place.id, number, left, ANN, "leave", NOW)
    assert join(db, place, Subscribe(ANN, "A."), NOW + DAY) == number
    with db.read() as tx:
        ann = members.by_id(tx, number)
        assert ann is not None
        assert (ann.status, ann.mode, ann.name, ann.left_at) == ("member", "weekly", "Ann Other", None)


def test_who_was_asked_joins_with_a_name(db: Database, place: MailingList) -> None:
    number = join(db, place, Subscribe(ANN, status="asked"))
    with db.read() as tx:
        assert members.count(tx, place.id) == 2
    join(db, place, Subscribe(ANN, "n" * 300, consent="said yes"))
    with db.read() as tx:
        ann = members.by_id(tx, number)
        assert ann is not None
        assert (ann.status, ann.name) == ("member", "n" * 200)


def test_joining_at_once_makes_one_person(db: Database, place: MailingList, other: MailingList) -> None:
    def work(number: int) -> int:
        return join(db, (place, other)[number % 2], Subscribe(ANN))

    made = at_once(8, work)
    assert len(set(made[::2])) == len(set(made[1::2])) == 1
    with db.read() as tx:
        here, there = (members.by_address(tx, each.id, ANN) for each in (place, other))
        assert here is not None
        assert there is not None
        assert here.person == there.person
        persons = tx.execute(select(func.count()).select_from(people)).scalar_one()
        assert persons == tx.execute(select(func.count(addresses.c.person_id.distinct()))).scalar_one()


def test_what_changes_nothing_is_not_logged(db: Database, place: MailingList) -> None:
    number = join(db, place, Subscribe(ANN))
    until = datetime(2026, 12, 1, tzinfo=UTC)
    with db.write() as tx:
        members.change(tx, place.id, number, {"paused_until": until}, ANN, "pause", NOW)
        before = tx.execute(select(func.count()).select_from(changes)).scalar_one()
        members.change(tx, place.id, number, {"mode": "every", "paused_until": "2026-12-01"}, ANN, "mode", NOW)
        assert tx.execute(select(func.count()).select_from(changes)).scalar_one() == before


def test_one_person_with_several_addresses(db: Database, place: MailingList, other: MailingList) -> None:
    number = join(db, place, Subscribe(ANN))
    join(db, place, Subscribe("bob@example.org"))
    with db.write() as tx:
        assert members.add_alias(tx, number, "Ann@Work.example")
        assert members.add_alias(tx, number, "ann@work.example")
        assert not members.add_alias(tx, number, "bob@example.org")
        ann = members.by_address(tx, place.id, "ann@work.example")
        assert ann is not None
        assert (ann.id, ann.address, ann.aliases) == (number, ANN, ("ann@work.example",))
        found = members.by_addresses(tx, place.id, ["bob@example.org", "ann@work.example", "x@y.org", ANN])
        assert [member.address for member in found] == ["bob@example.org", ANN]
        assert members.by_addresses(tx, place.id, []) == ()
        assert members.by_address(tx, other.id, ANN) is None


@pytest.mark.parametrize(
    ("hours", "days"),
    [((0,), 1), ((0, 1, 5), 1), ((0, 24), 2), ((0, 24, 25, 48), 3), ((0, 24 * 15), 1), ((0, 24, 24 * 20), 1)],
)
def test_a_bounce_counts_once_a_day_and_is_forgotten(
    db: Database, place: MailingList, hours: tuple[int, ...], days: int
) -> None:
    number = join(db, place, Subscribe(ANN))
    with db.write() as tx:
        for hour in hours:
            counted = members.count_bounce(tx, number, NOW + timedelta(hours=hour))
        assert counted == days
        assert members.bounce_state(tx, number)[0] == days


def test_who_comes_back_starts_without_bounces(db: Database, place: MailingList) -> None:
    number = join(db, place, Subscribe(ANN))
    with db.write() as tx:
        members.count_bounce(tx, number, NOW)
        members.change(tx, place.id, number, {"status": "left"}, ANN, "leave", NOW)
        members.subscribe(tx, place.id, Subscribe(ANN), NOW)
        assert members.bounce_state(tx, number)[0] == 0


def test_the_config_appoints_once(db: Database, place: MailingList) -> None:
    with db.write() as tx:
        before = tx.execute(select(func.count()).select_from(changes)).scalar_one()
        assert lists.open_all(tx, PLACES[:1], NOW + DAY)[place.address].id == place.id
        assert tx.execute(select(func.count()).select_from(changes)).scalar_one() == before
        found = members.facilitators(tx, place.id)
        assert {(one.address, one.trusted) for one in found} == {(one, True) for one in place.facilitators}
        members.change(tx, place.id, found[0].id, {"status": "left"}, found[0].address, "leave", NOW)
        assert [one.id for one in members.facilitators(tx, place.id)] == [found[1].id]


def test_nodes_that_start_at_once_open_the_same_lists(db: Database) -> None:
    def work(_: int) -> tuple[int, ...]:
        with db.write() as tx:
            return tuple(place.id for place in lists.open_all(tx, PLACES, NOW).values())

    assert len(set(at_once(4, work))) == 1


def test_a_poster_is_trusted_on_one_list(db: Database, place: MailingList, other: MailingList) -> None:
    with db.write() as tx:
        for _ in range(2):
            members.trust_poster(tx, place.id, "Eve@Example.org", "fay@example.org", NOW)
        assert members.is_trusted_poster(tx, place.id, "eve@example.org")
        assert not members.is_trusted_poster(tx, other.id, "eve@example.org")


def test_the_roll_has_everyone_by_address(db: Database, place: MailingList) -> None:
    for name in ("zoe", "ann"):
        join(db, place, Subscribe(f"{name}@example.org", status="banned"))
    with db.read() as tx:
        assert [one.address for one in members.roll(tx, place.id)] == [
            "ann@example.org",
            *place.facilitators,
            "zoe@example.org",
        ]


def test_who_was_declined_was_never_on_the_roll(db: Database, place: MailingList) -> None:
    with db.write() as tx:
        for name in ("declined", "gone"):
            members.subscribe(tx, place.id, Subscribe(f"{name}@x.org", status="asked"), NOW)
        members.subscribe(tx, place.id, Subscribe("gone@x.org"), NOW)
        for name, what in (("declined", "decline"), ("gone", "leave")):
            one = members.by_address(tx, place.id, f"{name}@x.org")
            assert one
            left = {"status": "left"} | ({"left_at": NOW} if what == "leave" else {})
            members.change(tx, place.id, one.id, left, "fay@x.org", what, NOW)
        roll = {one.address: one.status for one in members.roll(tx, place.id)}
        assert "declined@x.org" not in roll
        assert roll["gone@x.org"] == "left"


def test_a_ban_ends_by_unban_alone(db: Database, place: MailingList) -> None:
    """Whatever letter about them is still answered, and by whatever door."""
    with db.write() as tx:
        members.subscribe(tx, place.id, Subscribe("zed@z.example", status="banned", by="fay@example.org"), NOW)
        members.subscribe(tx, place.id, Subscribe("zed@z.example", "Zed", consent="YES"), NOW)
        zed = members.by_address(tx, place.id, "zed@z.example")
        assert zed
        assert (zed.status, zed.name) == ("banned", "")
