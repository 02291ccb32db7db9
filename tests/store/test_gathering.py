"""Invitations, bans, notes of who was asked, and facilitators who stood down."""

from dataclasses import replace
from datetime import UTC, timedelta
from typing import Any

import pytest

from listserv.model.decision import Subscribe
from listserv.model.incoming import Incoming
from listserv.model.intent import Command, Due, Wish
from listserv.model.invitation import Invite
from listserv.model.mailinglist import MailingList
from listserv.model.member import Question
from listserv.store import bans, gathering, invitations, lists, members, unasked
from listserv.store.database import Database
from tests.decide.cases import ANN, mail
from tests.store.conftest import NOW, PLACES

SECRET = b"a secret for tests, long enough"
SAM, FAY, GUS = "sam@elsewhere.example", "fay@example.org", "gus@example.org"
DAY = timedelta(days=1)


def invite(address: str = SAM) -> Invite:
    return Invite(address, "Sam", "We met.", FAY, "Fay", NOW + 60 * DAY)


def read(db: Database, place: MailingList, *addresses: str, **about: Any) -> Any:
    incoming = about.get("incoming") or mail(Command((Wish("invite"),)))
    with db.read() as tx:
        return gathering.read(
            tx,
            place.id,
            SECRET,
            incoming,
            about.get("question"),
            about.get("wishes", ()),
            about.get("people", ()),
            addresses,
        )


def test_an_invitation_lives_until_it_lapses(db: Database, place: MailingList, other: MailingList) -> None:
    with db.write() as tx:
        row = invitations.enter(tx, place.id, invite(), NOW)
        invitations.enter(tx, other.id, invite(), NOW)
        invitations.reminded(tx, row, NOW + DAY)
        invitations.answered(tx, row, "no", NOW + 2 * DAY)
    [one] = read(db, place, SAM.upper()).invitations
    assert (one.id, one.address, one.words, one.by) == (row, SAM, "We met.", FAY)
    assert (one.invited_at, one.reminded_at, one.answer, one.answered_at) == (NOW, NOW + DAY, "no", NOW + 2 * DAY)
    assert read(db, place, "kim@example.net").invitations == ()
    assert read(db, place, wishes=("remind",)).invitations == (one,)
    lapses = Incoming("clock", Due("invitation-ends", row, "1"), place.id)
    assert read(db, place, incoming=lapses).invitations == (one,)
    with db.write() as tx:
        invitations.drop(tx, row)
    assert read(db, place, SAM).invitations == ()
    assert len(read(db, other, SAM).invitations) == 1


def test_a_note_says_it_of_one_address_one_matter_and_one_list(
    db: Database, place: MailingList, other: MailingList
) -> None:
    marks = read(db, place, SAM).marks
    with db.write() as tx:
        unasked.note(tx, place.id, marks[f"taster {SAM}"], NOW)
        unasked.note(tx, place.id, marks[f"taster {SAM}"], NOW + DAY)
    found = read(db, place, SAM, "kim@example.net")
    assert (found.tasted, found.unasked) == ({SAM}, frozenset())
    assert read(db, other, SAM).tasted == frozenset()
    assert not any(SAM in mark for mark in marks.values())
    assert unasked.mark(b"another secret", place.id, "taster", SAM) != marks[f"taster {SAM}"]


@pytest.mark.parametrize(
    ("address", "banned"),
    [
        ("x@evil.example", True),
        ("X@EVIL.EXAMPLE", True),
        ("x@a.b.evil.example", True),
        ("@evil.example", True),
        ("x@notevil.example", False),
        ("x@example", False),
        ("x@evil.example.org", False),
        ("", False),
    ],
)
def test_a_ban_covers_a_domain_and_what_is_below(db: Database, place: MailingList, address: str, banned: bool) -> None:
    with db.write() as tx:
        bans.ban(tx, place.id, "Evil.example", FAY, NOW)
        bans.ban(tx, place.id, "evil.example", GUS, NOW)
    assert read(db, place, address).banned_domains == (frozenset({"evil.example"}) if banned else frozenset())
    with db.write() as tx:
        bans.lift(tx, place.id, "evil.example")
    assert read(db, place, address).banned_domains == frozenset()


def test_how_a_request_was_settled_is_read_from_the_log(db: Database, place: MailingList) -> None:
    asked_at = int(NOW.astimezone(UTC).timestamp())
    question = Question(5, "approve-join", FAY, asked_at, NOW + DAY, 1, None, {"address": SAM})
    with db.write() as tx:
        members.subscribe(tx, place.id, Subscribe(SAM, status="asked"), NOW - DAY)
    assert read(db, place, question=question).settled is None
    with db.write() as tx:
        asker = members.by_address(tx, place.id, SAM)
        assert asker
        members.change(tx, place.id, asker.id, {"status": "left"}, GUS, "decline", NOW + DAY)
    for kind in ("approve-join", "join-waiting", "join-question"):
        assert read(db, place, question=replace(question, kind=kind)).settled == ("decline", GUS, NOW + DAY)


@pytest.mark.parametrize(
    ("to", "others"),
    [
        (("cop-request@lists.example.org",), ()),
        (("cop-request@lists.example.org", "other-request@lists.example.org"), ("other@lists.example.org",)),
        (("cop@lists.example.org", "OTHER+token@lists.example.org"), ("other@lists.example.org",)),
        (("cop@lists.example.org", "another@lists.example.org", "other@elsewhere.example"), ()),
        (("cop@lists.example.org", "some-other@lists.example.org"), ()),
    ],
)
def test_other_lists_in_the_same_mail_are_seen(
    db: Database, place: MailingList, other: MailingList, to: tuple[str, ...], others: tuple[str, ...]
) -> None:
    from listserv.model.message import Mailbox

    incoming = mail(Command((Wish("add"),)), ANN.address, to=tuple(Mailbox("", one) for one in to))
    assert read(db, place, incoming=incoming).other_lists == others


def test_a_taster_is_hidden_and_weekly_until_they_join(db: Database, place: MailingList) -> None:
    with db.write() as tx:
        members.subscribe(tx, place.id, Subscribe(SAM, status="asked"), NOW)
        members.subscribe(tx, place.id, Subscribe(SAM, "", "taster", "weekly", hidden=True), NOW)
        taster = members.by_address(tx, place.id, SAM)
        members.subscribe(tx, place.id, Subscribe(SAM), NOW)
        member = members.by_address(tx, place.id, SAM)
    assert taster
    assert member
    assert (taster.status, taster.mode, taster.hidden) == ("taster", "weekly", True)
    assert (member.status, member.mode, member.hidden) == ("member", "weekly", False)


def test_who_stood_down_is_not_appointed_again_at_the_next_start(db: Database, place: MailingList) -> None:
    with db.write() as tx:
        gus = members.by_address(tx, place.id, GUS)
        assert gus
        values = {"facilitator": False, "stood_down_at": NOW.isoformat()}
        members.change(tx, place.id, gus.id, values, FAY, "not-facilitator", NOW)
        lists.open_all(tx, PLACES[:1], NOW)
        assert [one.address for one in members.facilitators(tx, place.id)] == [FAY]
        fay = members.by_address(tx, place.id, FAY)
        assert fay
        members.change(tx, place.id, fay.id, values, "operator", "set", NOW)
        lists.open_all(tx, PLACES[:1], NOW)
        assert [one.address for one in members.facilitators(tx, place.id)] == [FAY, GUS]


def test_a_facilitator_who_comes_back_after_long_is_a_member(db: Database, place: MailingList) -> None:
    for days, still in ((10, True), (15, False)):
        with db.write() as tx:
            gus = members.by_address(tx, place.id, GUS)
            assert gus
            gone = {"status": "left", "left_at": NOW.isoformat(), "facilitator": True}
            members.change(tx, place.id, gus.id, gone, GUS, "leave", NOW)
            members.subscribe(tx, place.id, Subscribe(GUS), NOW + days * DAY)
            back = members.by_address(tx, place.id, GUS)
        assert back
        assert (back.status, back.facilitator) == ("member", still)
