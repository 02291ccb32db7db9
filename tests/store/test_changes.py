"""What was changed and how it was before: the stack that UNDO walks down and REDO up again."""

from datetime import UTC, datetime, timedelta

from sqlalchemy import select

from listserv.model.decision import Subscribe
from listserv.model.mailinglist import MailingList
from listserv.model.member import Member
from listserv.model.personal import Unite
from listserv.model.situation import Undoable
from listserv.store import changes, digests, letters, members, persons, settings
from listserv.store.changes import Act
from listserv.store.database import Database
from listserv.store.tables import changes as rows
from listserv.store.tables import members as members_
from tests.store.conftest import NOW
from tests.store.letterbox import publish

ANN, BEN, HOME = "ann@example.org", "ben@example.org", "ann@home.example"
DAY = timedelta(days=1)


class Desk:
    """One list, somebody who changes things, and the log."""

    def __init__(self, db: Database, place: MailingList) -> None:
        self.db, self.place = db, place

    def join(self, address: str, by: str = "", at: datetime = NOW) -> int:
        with self.db.write() as tx:
            return members.subscribe(tx, self.place.id, Subscribe(address, by=by), at)

    def change(self, member: int, what: str, by: str = ANN, *, act: Act | None = None, **values: object) -> None:
        self.set(member, what, values, by, act)

    def set(self, member: int, what: str, values: dict[str, object], by: str = ANN, act: Act | None = None) -> None:
        with self.db.write() as tx:
            members.change(tx, self.place.id, member, values, by, what, NOW, act=act)

    def member(self, address: str = ANN) -> Member:
        with self.db.read() as tx:
            found = members.by_address(tx, self.place.id, address)
        assert found is not None
        return found

    def latest(self, address: str = ANN, since: datetime = NOW) -> Undoable | None:
        with self.db.read() as tx:
            return changes.latest(tx, self.place.id, self.member(address), since)

    def undo(self, address: str = ANN) -> str:
        """What was taken back."""
        last = self.latest(address)
        if last is None:
            return ""
        with self.db.write() as tx:
            changes.take_back(tx, self.place.id, last.changes, address, NOW)
        return last.what

    def redo(self, address: str = ANN) -> str:
        with self.db.write() as tx:
            last = changes.last_undone(tx, self.place.id, self.member(address), NOW)
            if last is None or last.touched:
                return ""
            changes.take_back(tx, self.place.id, last.changes, address, NOW, redo=True)
        return last.what


def test_undo_walks_back_and_redo_forth(db: Database, place: MailingList) -> None:
    desk = Desk(db, place)
    ann = desk.join(ANN)
    desk.change(ann, "mode", mode="daily")
    desk.change(ann, "pause", paused_until="2026-12-24T09:30:00+00:00")
    desk.change(ann, "mode", mode="weekly")
    last = desk.latest()
    assert last is not None
    assert (last.what, last.before, last.earlier, last.touched) == ("mode", {"mode": "daily"}, "pause", False)
    assert [desk.undo() for _ in range(5)] == ["mode", "pause", "mode", "", ""]
    assert (desk.member().mode, desk.member().paused_until) == ("every", None)
    assert [desk.redo() for _ in range(4)] == ["mode", "pause", "mode", ""]
    assert desk.member().mode == "weekly"
    assert desk.member().paused_until == datetime(2026, 12, 24, 9, 30, tzinfo=UTC)
    with db.read() as tx:
        log = tx.execute(select(rows.c.what).where(rows.c.member_id == ann).order_by(rows.c.id)).scalars().all()
    assert log == ["join", "mode", "pause", "mode", *["undo"] * 3, *["redo"] * 3]


def test_a_change_after_undo_leaves_nothing_to_redo(db: Database, place: MailingList) -> None:
    desk = Desk(db, place)
    ann = desk.join(ANN)
    desk.change(ann, "mode", mode="daily")
    assert desk.undo() == "mode"
    desk.change(ann, "name", name="Ann O.")
    assert desk.redo() == ""


def test_what_others_did_is_not_hers_to_take_back(db: Database, place: MailingList) -> None:
    desk = Desk(db, place)
    ann = desk.join(ANN)
    desk.change(ann, "moderate", "fay@example.org", moderated=True)
    desk.change(ann, "bounces", "server", status="suspended")
    assert desk.latest() is None
    assert desk.undo("fay@example.org") == "moderate"
    assert (desk.member().moderated, desk.member().status) == (False, "suspended")


def test_a_former_facilitator_takes_nothing_of_others_back(db: Database, place: MailingList) -> None:
    desk = Desk(db, place)
    ann = desk.join(ANN)
    fay = desk.member("fay@example.org")
    desk.change(ann, "ban", fay.address, status="banned")
    desk.change(fay.id, "roles", "gus@example.org", facilitator=False)
    assert desk.latest(fay.address) is None


def test_what_one_decision_did_goes_back_together(db: Database, place: MailingList) -> None:
    desk = Desk(db, place)
    act = Act()
    with db.write() as tx:
        for address in (ANN, BEN):
            members.subscribe(tx, place.id, Subscribe(address, by="fay@example.org"), NOW, act=act)
    last = desk.latest("fay@example.org")
    assert last is not None
    assert (last.about, last.what) == ((ANN, BEN), "join")
    assert desk.undo("fay@example.org") == "join"
    assert {desk.member(ANN).status, desk.member(BEN).status} == {"left"}


def test_a_ban_of_somebody_who_never_joined_is_called_one(db: Database, place: MailingList) -> None:
    desk = Desk(db, place)
    with db.write() as tx:
        members.subscribe(tx, place.id, Subscribe(ANN, status="banned", by="fay@example.org"), NOW)
    last = desk.latest("fay@example.org")
    assert last is not None
    assert (last.about, last.what) == ((ANN,), "ban")
    assert desk.undo("fay@example.org") == "ban"
    assert desk.member(ANN).status == "left"


def test_a_letters_own_change_and_whether_it_stands(db: Database, place: MailingList) -> None:
    desk = Desk(db, place)
    ann, first = desk.join(ANN), Act()
    desk.change(ann, "mode", act=first, mode="daily")
    assert first.first is not None
    since = NOW - DAY
    with db.read() as tx:
        this = changes.of_act(tx, place.id, desk.member(), first.first, since)
        assert this is not None
        assert not this.touched
        assert changes.of_act(tx, place.id, desk.member("fay@example.org"), first.first, since) is None
        assert changes.of_act(tx, place.id, desk.member(), first.first, NOW + DAY) is None
    desk.change(ann, "mode", "fay@example.org", mode="weekly")
    with db.read() as tx:
        this = changes.of_act(tx, place.id, desk.member(), first.first, since)
        assert this is not None
        assert this.touched


def test_walking_back_is_no_way_to_leave(db: Database, place: MailingList) -> None:
    desk = Desk(db, place)
    desk.join(ANN)
    assert desk.latest() is None


def test_conversations_and_addresses_are_taken_back_too(db: Database, place: MailingList) -> None:
    desk = Desk(db, place)
    ann = desk.join(ANN)
    with db.write() as tx:
        talk = publish(tx, place, "1@x").conversation
    desk.set(ann, "mute", {f"listening:{talk}": "mute"})
    desk.set(ann, "main-address", {f"alias:{HOME}": desk.member().person, "address": HOME})
    assert (desk.member().address, desk.member().aliases) == (HOME, (ANN,))
    assert desk.undo(HOME) == "main-address"
    assert (desk.member().address, desk.member().aliases) == (ANN, ())
    assert desk.undo() == "mute"


def test_two_people_become_one_and_two_again(db: Database, place: MailingList, other: MailingList) -> None:
    here, there = Desk(db, place), Desk(db, other)
    ann = here.join(ANN)
    home, elsewhere = here.join(HOME), there.join(HOME)
    here.change(home, "moderate", "fay@example.org", moderated=True)
    with db.write() as tx:
        persons.unite(tx, place.id, Unite(ann, HOME, ANN), NOW, Act())
    assert (here.member(HOME).id, here.member().aliases, here.member().moderated) == (ann, (HOME,), True)
    assert there.member(ANN).id == elsewhere
    assert here.undo() == "unite"
    assert (here.member(HOME).id, here.member(HOME).status) == (home, "member")
    assert (here.member().aliases, here.member().moderated) == ((), False)
    assert there.member(HOME).id == elsewhere


def test_what_has_not_gone_out_goes_to_nobody_who_left_and_is_told_when_they_are_back(
    db: Database, place: MailingList
) -> None:
    desk = Desk(db, place)
    ann = desk.join(ANN)
    desk.join(BEN)
    with db.write() as tx:
        entered = publish(tx, place)
        assert letters.fan_out(tx, place.id, entered.post, entered.conversation, NOW - DAY) >= 2
    desk.change(ann, "leave", status="left", left_at=NOW)
    with db.read() as tx:
        assert ANN not in [one.address for one in letters.waiting(tx)]
        assert BEN in [one.address for one in letters.waiting(tx)]
        row = tx.execute(select(members_.c.told_until).where(members_.c.id == ann)).one()
    assert row.told_until < NOW - DAY
    assert desk.undo() == "leave"


def test_a_setting_that_was_changed_again_since_is_said_to_be(db: Database, place: MailingList) -> None:
    desk = Desk(db, place)
    ann = desk.join(ANN)
    desk.change(ann, "facilitator", "config", facilitator=True)
    with db.write() as tx:
        settings.configure(tx, place.id, "posting", "anyone", ANN, "set posting", NOW)
    last = desk.latest()
    assert last is not None
    assert not last.touched
    with db.write() as tx:
        settings.configure(tx, place.id, "posting", "moderated", BEN, "set posting", NOW)
    last = desk.latest()
    assert last is not None
    assert last.touched


def test_an_absence_begins_on_its_day_and_owes_nothing_before_it(db: Database, place: MailingList) -> None:
    desk = Desk(db, place)
    ann = desk.join(ANN, at=NOW - DAY)
    first, last = NOW + 3 * DAY, NOW + 9 * DAY
    desk.change(ann, "pause", paused_until=last.isoformat(), paused_from=first.isoformat())
    assert (desk.member().paused_from, desk.member().paused_until) == (first, last)

    def hears(at: datetime) -> int:
        with db.write() as tx:
            post = publish(tx, place, f"{at:%d}@x")
            return letters.fan_out(tx, place.id, post.post, post.conversation, at)

    def missed(at: datetime) -> list[datetime]:
        with db.read() as tx:
            return [reader.since for reader in digests.missed(tx, place.id, at)]

    assert [hears(NOW + days * DAY) for days in (0, 2, 3, 8, 9)] == [3, 3, 2, 2, 3]  # the facilitators hear all
    assert [missed(NOW + days * DAY) for days in (0, 2, 3, 8)] == [[], [], [], []]
    assert missed(last) == [first - timedelta(minutes=1)]


def test_a_pause_that_names_no_first_day_begins_at_once(db: Database, place: MailingList) -> None:
    desk = Desk(db, place)
    ann = desk.join(ANN, at=NOW - DAY)
    desk.change(ann, "pause", paused_until=(NOW + 9 * DAY).isoformat(), paused_from=(NOW + 3 * DAY).isoformat())
    desk.change(ann, "pause", paused_until=(NOW + 5 * DAY).isoformat())
    assert desk.member().paused_from is None
    assert desk.undo() == "pause"
    assert desk.member().paused_from == NOW + 3 * DAY
    desk.change(ann, "resume", paused_until=None)
    assert (desk.member().paused_from, desk.member().paused_until) == (None, None)
