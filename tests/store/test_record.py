"""A decision is written down whole, each effect as it says, or not at all."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import Connection, func, select

from listserv.model import decision as d
from listserv.model import personal
from listserv.model.incoming import Incoming
from listserv.model.intent import Due, Post
from listserv.model.letter import Ask, Letter
from listserv.model.mailinglist import MailingList
from listserv.model.message import Mailbox
from listserv.model.placement import Placement
from listserv.model.publication import AS_IT_CAME, Publication, Revision
from listserv.model.report import BounceReport
from listserv.store import holds, inbox, letters, members, posts, questions, situation
from listserv.store.database import Database, OvertakenError
from listserv.store.record import record
from listserv.store.tables import letters as letter_rows
from listserv.store.tables import listening, metadata
from listserv.store.tables import posts as post_rows
from tests.conversation.letters import letter as message
from tests.store.conftest import NOW
from tests.store.letterbox import at_once, conserved, envelope, keep, publish

ANN = "ann@example.org"
LATER = NOW + timedelta(days=14)


@dataclass
class Desk:
    """One message in hand, and a member to do things to."""

    db: Database
    place: MailingList
    incoming: Incoming
    ann: int

    def decide(self, *effects: d.Effect, end: d.End = "answered", incoming: Incoming | None = None) -> None:
        with self.db.write() as tx:
            self.record(tx, effects, end, incoming or self.incoming)

    def record(self, tx: Connection, effects: Sequence[d.Effect], end: d.End, incoming: Incoming) -> None:
        seen = situation.read(tx, self.place, incoming, NOW)
        record(tx, incoming, seen, d.Decision(end, "word", "why", tuple(effects)), prepare, NOW)

    def outbox(self) -> list[letters.Due]:
        with self.db.write() as tx:
            return letters.claim(tx, 100, NOW, "a:1")

    def next(self) -> Incoming:
        """One more message."""
        keep(self.db, envelope(2, raw=b"Message-ID: <2@x>\r\n\r\nAnother\r\n"))
        return in_hand(self.db, self.place)


def in_hand(db: Database, place: MailingList) -> Incoming:
    with db.write() as tx:
        (one,) = inbox.claim(tx, 1, NOW, "a:1")
    ann = Mailbox("Ann", "Ann@example.org")
    said = message(f"{one.id}@x", "A subject", author=ann)
    return Incoming("mail", Post(), place.id, ann, message=said, text="New words", inbox=one.id, raw=one.raw_id)


def prepare(
    tx: Connection,
    place: MailingList,
    raw: int,
    reply_to: int | None,
    received_at: datetime,
    from_letter: bool,
    revision: Revision = AS_IT_CAME,
) -> Publication:
    assert inbox.raw(tx, raw)
    where = Placement(reply_to, None, "token" if reply_to else "new", 1.0, received_at)
    ann = Mailbox("Ann", ANN)
    return Publication(raw, f"{raw}@x", f"f{raw}@x", "A subject", ann, "text", received_at, received_at, b"", where)


@pytest.fixture
def desk(db: Database, place: MailingList) -> Desk:
    keep(db, envelope())
    with db.write() as tx:
        ann = members.subscribe(tx, place.id, d.Subscribe(ANN, "Ann"), NOW)
    return Desk(db, place, in_hand(db, place), ann)


def test_publish(desk: Desk) -> None:
    desk.decide(d.Publish(), end="delivered")
    due = desk.outbox()
    assert {(one.kind, one.address) for one in due} == {("post", one) for one in (ANN, *desk.place.facilitators)}
    with desk.db.read() as tx:
        assert conserved(tx) == {"delivered": 1}
        assert [row.message_id for row in posts.listed(tx, desk.place.id)] == [f"{desk.incoming.raw}@x"]


def test_hold_and_release(desk: Desk) -> None:
    desk.decide(d.HoldPost("A stranger.", LATER), end="held")
    due = desk.outbox()
    assert {(one.kind, one.address) for one in due} == {
        ("hold/author", ANN),
        *(("hold/notice", one) for one in desk.place.facilitators),
    }
    assert {one.raw for one in due if one.kind == "hold/notice"} == {desk.incoming.raw}
    with desk.db.read() as tx:
        (held,) = holds.waiting(tx, desk.place.id)
        assert (held.address, held.subject, held.why, held.number) == (ANN, "A subject", "A stranger.", 1)
        asked = questions.question(tx, due[0].question or 0)
        assert asked is not None
        assert (asked.kind, asked.about) == ("hold", held.id)
        assert conserved(tx) == {"held": 1}
    desk.decide(d.Release(held.id, "fay@example.org"), incoming=desk.next())
    with desk.db.read() as tx:
        assert conserved(tx) == {"delivered": 1, "answered": 1}
        assert posts.count(tx, desk.place.id) == 1
    assert {one.kind for one in desk.outbox()} == {"post"}


def test_a_post_is_released_once(desk: Desk) -> None:
    desk.decide(d.HoldPost("A stranger.", LATER), end="held")
    with desk.db.read() as tx:
        (held,) = holds.waiting(tx, desk.place.id)
    desk.decide(d.Release(held.id, "fay@example.org"), incoming=desk.next())
    for late in (d.Release(held.id, "gus@example.org"), d.CloseHold(held.id, "gus@example.org", "rejected")):
        with pytest.raises(OvertakenError):
            desk.decide(late, end="done", incoming=Incoming("shell", Post(), desk.place.id))
    with desk.db.read() as tx:
        assert posts.count(tx, desk.place.id) == 1
        assert getattr(holds.by_id(tx, held.id), "decided_by", None) == "fay@example.org"


def test_of_facilitators_who_answer_at_once_one_decides(desk: Desk) -> None:
    """Each reads in its turn what the one before has done, so the others can be told instead of failing."""
    desk.decide(d.HoldPost("A stranger.", LATER), end="held")
    with desk.db.read() as tx:
        (held,) = holds.waiting(tx, desk.place.id)

    def answer(number: int) -> bool:
        incoming = Incoming("shell", Due("reminder", held.id, str(number)), desk.place.id)
        with desk.db.write() as tx:
            seen = situation.read(tx, desk.place, incoming, NOW)
            assert seen.hold is not None
            if seen.hold.state != "waiting":
                return False
            release = d.Decision("done", "approved", "why", (d.Release(held.id, f"f{number}@example.org"),))
            record(tx, incoming, seen, release, prepare, NOW)
            return True

    assert sum(at_once(6, answer)) == 1
    with desk.db.read() as tx:
        assert posts.count(tx, desk.place.id) == 1
        assert conserved(tx) == {"delivered": 1}


@pytest.mark.parametrize(
    ("state", "end"), [("rejected", "returned"), ("withdrawn", "returned"), ("discarded", "dropped")]
)
def test_close_hold(desk: Desk, state: Any, end: str) -> None:
    desk.decide(d.HoldPost("A stranger.", LATER, tell_author=False), end="held")
    with desk.db.read() as tx:
        (held,) = holds.waiting(tx, desk.place.id)
    desk.decide(d.Remind(held.id), d.CloseHold(held.id, "fay@example.org", state), incoming=desk.next())
    with desk.db.read() as tx:
        after = holds.by_id(tx, held.id)
        assert after is not None
        assert (after.state, after.reminded_at, after.decided_at) == (state, NOW, NOW)
        assert conserved(tx) == {end: 1, "answered": 1}
        assert posts.count(tx, desk.place.id) == 0


def test_ask_author(desk: Desk) -> None:
    desk.decide(d.AskAuthor(("LEAVE", "WEEKLY"), LATER), end="held")
    (due,) = desk.outbox()
    assert (due.kind, due.address, due.values["guesses"]) == ("post/ask", ANN, ["LEAVE", "WEEKLY"])
    with desk.db.read() as tx:
        asked = questions.question(tx, due.question or 0)
        assert asked is not None
        assert (asked.kind, asked.member) == ("own-post", desk.ann)
        assert holds.waiting(tx, desk.place.id) == (), "a facilitator sees what nobody was to see yet"
        assert holds.unreminded(tx, [desk.place.id], LATER) == []
        [held] = holds.undecided(tx, desk.place.id)
    desk.decide(personal.HandOn(held.id, "moderated", "Ann is moderated."), incoming=desk.next())
    with desk.db.read() as tx:
        [waits] = holds.waiting(tx, desk.place.id)
        assert (waits.rule, waits.why) == ("moderated", "Ann is moderated.")


def test_what_is_done_to_members(desk: Desk) -> None:
    report = BounceReport(ANN, True)
    desk.decide(
        d.Subscribe("bob@example.org", "Bob", consent="by mail"),
        d.Change(desk.ann, {"mode": "weekly"}, ANN, "mode"),
        d.CountBounce(desk.ann, report),
        d.CountBounce(desk.ann, report),
        d.TrustPoster("eve@example.org", "fay@example.org"),
    )
    with desk.db.read() as tx:
        assert members.by_address(tx, desk.place.id, "bob@example.org") is not None
        assert getattr(members.by_id(tx, desk.ann), "mode", None) == "weekly"
        assert members.bounce_state(tx, desk.ann) == (1, NOW)
        assert members.is_trusted_poster(tx, desk.place.id, "eve@example.org")


def test_write_and_close(desk: Desk) -> None:
    desk.decide(d.Write(Letter("join/confirm", ANN, ask=Ask("join", LATER))))
    (due,) = desk.outbox()
    assert due.member == desk.ann
    with desk.db.read() as tx:
        asked = questions.question(tx, due.question or 0)
        assert asked is not None
        assert asked.member == desk.ann
    desk.decide(d.Close(asked.id), incoming=desk.next())
    with desk.db.read() as tx:
        assert getattr(questions.question(tx, asked.id), "answered_at", None) == NOW


def test_pass_on(desk: Desk) -> None:
    desk.decide(d.PassOn("owner/word", {"extra": 1}, ask="private", expires_at=LATER), d.PassOn("owner/copy"))
    due = desk.outbox()
    assert [(one.kind, one.address) for one in due] == [
        (kind, one) for kind in ("owner/word", "owner/copy") for one in desk.place.facilitators
    ]
    assert {one.raw for one in due} == {desk.incoming.raw}
    assert (due[0].values["text"], due[0].values["address"], due[0].values["extra"]) == (
        "New words",
        "Ann@example.org",
        1,
    )
    assert [one.question is not None for one in due] == [True, True, False, False]


@pytest.mark.parametrize("choices", [["follow"], ["mute"], ["mute", "follow"], ["mute", ""]])
def test_listen(desk: Desk, choices: list[Any]) -> None:
    with desk.db.write() as tx:
        conversation = publish(tx, desk.place, "0@x").conversation
    desk.decide(*(d.Listen(desk.ann, conversation, choice) for choice in choices))
    with desk.db.read() as tx:
        assert [row.choice for row in tx.execute(select(listening))] == [c for c in choices[-1:] if c]


def everything(db: Database) -> dict[str, list[Any]]:
    """Every row of every table."""
    with db.read() as tx:
        return {name: sorted(map(repr, tx.execute(select(table)))) for name, table in metadata.tables.items()}


def test_a_fault_in_the_middle_leaves_nothing(desk: Desk) -> None:
    before = everything(desk.db)
    unheard_of = d.Change(999_999, {"mode": "daily"}, ANN, "mode")
    with pytest.raises(Exception, match="No row was found"):
        desk.decide(
            d.Publish(),
            d.Subscribe("bob@example.org"),
            d.Write(Letter("help", ANN, ask=Ask("open", LATER))),
            d.HoldPost("A stranger.", LATER),
            d.TrustPoster("eve@example.org", "fay@example.org"),
            unheard_of,
            end="delivered",
        )
    assert everything(desk.db) == before


def test_who_comes_second_publishes_nothing(desk: Desk) -> None:
    """A worker whose lease ran out while it read the message, after another has published it."""
    desk.decide(d.Publish(), end="delivered")
    before = everything(desk.db)
    with pytest.raises(OvertakenError):
        desk.decide(d.Publish(), end="delivered")
    assert everything(desk.db) == before


def test_mail_must_come_to_an_end(desk: Desk) -> None:
    with pytest.raises(AssertionError, match="an end that the ledger knows"):
        desk.decide(d.Write(Letter("help", ANN)), end="done")
    with desk.db.read() as tx:
        assert tx.execute(select(func.count()).select_from(letter_rows)).scalar_one() == 0


def test_what_came_by_another_door_is_in_no_ledger(desk: Desk) -> None:
    desk.decide(d.Subscribe("bob@example.org"), end="done", incoming=Incoming("shell", Post(), desk.place.id))
    with desk.db.read() as tx:
        assert conserved(tx) == {"": 1}


def test_an_answer_to_a_post_goes_below_it(desk: Desk) -> None:
    with desk.db.write() as tx:
        above = publish(tx, desk.place, "0@x")
    desk.decide(d.Publish(), end="delivered", incoming=replace(desk.incoming, intent=Post(parent=above.post)))
    with desk.db.read() as tx:
        row = tx.execute(select(post_rows).where(post_rows.c.id != above.post)).one()
        assert row.parent_id == above.post


def test_every_effect_is_recorded_by_somebody() -> None:
    from typing import get_args

    from listserv.store.record import BY_KIND

    assert set(get_args(d.Effect)) == set(BY_KIND)
