"""The spine on a real database: each thing once, each message one end, a fault of ours stops nobody else."""

import asyncio
from datetime import timedelta
from pathlib import Path
from shutil import copytree
from typing import Any

import pytest
from sqlalchemy import event, insert, select

from listserv.clock import JUMP, STEADY_FOR, Steadiness
from listserv.due import PUT_OFF
from listserv.flow import AGAIN, Flow
from listserv.model.decision import Appoint
from listserv.model.incoming import Incoming
from listserv.model.intent import Command, Wish
from listserv.model.letter import Ask, Letter
from listserv.model.verdict import Verdict
from listserv.outgoing.dispatch import NO_LIST
from listserv.store import agenda, holds, inbox, members, rearranging
from listserv.store import letters as written
from listserv.store.tables import letters, lists
from tests.faults.live import FACILITATOR, LIST, MEMBERS, House, post
from tests.faults.spine import START, Spine, spine
from tests.rows import each_row

STRANGER = "sam@elsewhere.example"


@pytest.fixture(scope="module")
def furnished(tmp_path_factory: pytest.TempPathFactory) -> Path:
    home = tmp_path_factory.mktemp("furnished")
    House(home, 9, "127.0.0.1:9").furnish()
    return home


@pytest.fixture(autouse=True)
def _database(furnished: Path, tmp_path: Path) -> None:
    """A house finds its database made and its members entered, which takes most of a test's time otherwise."""
    copytree(furnished / "var", tmp_path / "var")


def mail(subject: str, text: str, sender: str = STRANGER, to: str = LIST) -> bytes:
    head = f"From: {sender}\r\nTo: {to}\r\nSubject: {subject}\r\nMessage-ID: <{subject}@x.example>\r\n"
    return f"{head}\r\n{text}\r\n".encode()


def work(house: Spine) -> int:
    return asyncio.run(house.app.flow.work_inbox())


def outbox(house: Spine) -> list[tuple[str, str]]:
    """(kind, receiver) of every letter in the outbox."""
    with house.app.db.read() as tx:
        rows = tx.execute(select(letters.c.kind, letters.c.address).order_by(letters.c.id))
        return [(row.kind, row.address) for row in rows]


def breaks_on(house: Spine, word: bytes, times: int = 99) -> None:
    """From here on reading such a message fails, as a bug of ours would; after `times` it is mended."""
    left = times
    authentic = house.app.flow.authenticate

    async def authenticate(raw: bytes, one: inbox.Arrived) -> Verdict:
        nonlocal left
        if word in raw and left:
            left -= 1
            raise ZeroDivisionError("a fault of ours")
        return await authentic(raw, one)

    parts = {name: getattr(house.app.flow, name) for name in Flow.__dataclass_fields__}
    house.app.flow = Flow(**(parts | {"authenticate": authenticate}))


def test_what_came_is_settled_in_the_order_in_which_it_came(tmp_path: Path) -> None:
    with spine(tmp_path, 9) as house:
        house.posts(1, 2, 3)
        assert work(house) == 3
        assert work(house) == 0
        assert house.ends() == {"delivered": 3}
        assert sorted(outbox(house)) == sorted([("post", member) for member in MEMBERS] * 3)


def test_the_fact_and_the_letters_about_it_are_one_transaction(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with spine(tmp_path, 9) as house:
        house.posts(1)
        monkeypatch.setattr(inbox, "settle", lambda *arguments: 1 / 0)
        work(house)
        assert (house.ends(), outbox(house)) == ({"": 1}, [])
        with house.app.db.read() as tx:
            assert tx.exec_driver_sql("SELECT count(*) FROM posts").scalar_one() == 0


def test_a_message_that_raises_is_tried_three_times_and_set_aside_alone(tmp_path: Path) -> None:
    with spine(tmp_path, 9) as house:
        breaks_on(house, b"post 2")
        house.posts(1, 2, 3)
        tries = 0
        for _ in range(6):
            tries += work(house)
            house.clock += AGAIN + timedelta(seconds=1)
        assert tries == 3 + 2
        assert house.ends() == {"delivered": 2, "stuck": 1}
        with house.app.db.read() as tx:
            [(_, recipient, _, why)] = inbox.stuck(tx)
        assert recipient == LIST
        assert "ZeroDivisionError: a fault of ours" in why


def test_a_fault_that_no_future_can_hold_stops_nobody_else(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with spine(tmp_path, 9) as house:
        house.posts(1, 2)
        ended = inbox.settle

        def settle(tx: Any, row: int, *said: Any, **more: Any) -> None:
            if row == 1:
                raise StopIteration  # what `next` raises where nothing is found
            ended(tx, row, *said, **more)

        monkeypatch.setattr(inbox, "settle", settle)
        asyncio.run(asyncio.wait_for(house.app.flow.work_inbox(), 5))
        assert house.ends() == {"": 1, "delivered": 1}


def test_an_answer_to_what_moved_to_a_list_that_is_no_more_is_a_post_here(tmp_path: Path) -> None:
    with spine(tmp_path, 9) as house:
        house.posts(1)
        work(house)
        with house.app.db.write() as tx:
            gone = int(tx.scalars(insert(lists).values(address="gone@x.org").returning(lists.c.id)).one())
            rearranging.to_list(tx, house.app.lists[LIST].id, gone, 1, {})
        answer = post(2).replace(b"\r\n\r\n", b"\r\nIn-Reply-To: <p1@one.example>\r\n\r\n", 1)
        house.arrives(answer)
        asyncio.run(asyncio.wait_for(house.app.flow.work_inbox(), 5))
        assert house.ends() == {"delivered": 2}


def test_a_fault_that_passes_costs_a_message_nothing_but_time(tmp_path: Path) -> None:
    with spine(tmp_path, 9) as house:
        breaks_on(house, b"post 2", times=2)
        house.posts(2)
        assert [work(house), work(house)] == [1, 0]
        for _ in range(2):
            house.clock += AGAIN + timedelta(seconds=1)
            work(house)
        assert house.ends() == {"delivered": 1}


def test_the_operator_hears_once_of_what_was_set_aside(tmp_path: Path) -> None:
    with spine(tmp_path, 9) as house:
        breaks_on(house, b"post")
        house.posts(1, 2)
        for _ in range(3):
            work(house)
            house.clock += AGAIN + timedelta(seconds=1)
        for _ in range(3):
            house.moves(timedelta(minutes=1))
        assert outbox(house) == [("trouble/stuck", "operator@example.org")]


def test_mail_to_a_list_that_was_taken_out_of_the_config_ends_in_the_ledger(tmp_path: Path) -> None:
    with spine(tmp_path, 9) as house:
        house.arrives(post(1), to="gone@lists.example.org")
        work(house)
        assert house.ends() == {"dropped": 1}


def test_the_same_message_handed_in_ten_times_is_one(tmp_path: Path) -> None:
    with spine(tmp_path, 9) as house:
        for _ in range(10):
            house.posts(1)
        work(house)
        assert house.ends() == {"delivered": 1}


def test_abuse_63_a_post_to_two_addresses_of_one_list_is_sent_once(tmp_path: Path) -> None:
    with spine(tmp_path, 9) as house:
        house.posts(1)
        house.arrives(post(1), to="COP@LISTS.EXAMPLE.ORG")
        work(house)
        assert len(outbox(house)) == len(MEMBERS)


# ── a full disk ──────────────────────────────────────────────────────────────────────────────────────────────────────

LONG = "\r\n".join(f"This is line {number} of a long post." for number in range(1_500))


class Disk:
    """A disk under the database that is full until there is room."""

    def __init__(self, house: Spine) -> None:
        with house.app.db.read() as tx:
            self._pages = int(tx.exec_driver_sql("PRAGMA page_count").scalar_one()) + 8
        self.pauses = 0
        event.listen(house.app.db.engine, "checkout", self._limit)

    def _limit(self, connection: Any, *rest: object) -> None:
        connection.execute(f"PRAGMA max_page_count = {self._pages}")

    async def more_room_after_three(self) -> bool:
        self.pauses += 1
        if self.pauses == 3:
            self._pages = 1_000_000
        return True

    async def none(self) -> bool:
        self.pauses += 1
        return False


def test_when_there_is_room_again_what_was_in_hand_goes_on_at_once_and_in_its_turn(tmp_path: Path) -> None:
    with spine(tmp_path, 9) as house:
        house.arrives(*(post(number, body=f"{number}: {LONG}") for number in (1, 2, 3)))
        disk = Disk(house)
        assert asyncio.run(house.app.flow.work_inbox(disk.more_room_after_three)) == 3
        assert disk.pauses == 3
        assert house.ends() == {"delivered": 3}
        with house.app.db.read() as tx:
            subjects = tx.exec_driver_sql("SELECT subject FROM posts ORDER BY id").scalars().all()
        assert subjects == ["Post 1", "Post 2", "Post 3"]


def test_a_server_that_stops_does_not_wait_for_room(tmp_path: Path) -> None:
    with spine(tmp_path, 9) as house:
        house.arrives(*(post(number, body=f"{number}: {LONG}") for number in (1, 2)))
        disk = Disk(house)
        assert asyncio.run(house.app.flow.work_inbox(disk.none)) == 2
        assert disk.pauses == 2
        assert house.ends() == {"": 2}


def test_a_statement_that_is_refused_holds_up_no_other_message(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with spine(tmp_path, 9) as house:
        house.posts(1)
        disk = Disk(house)
        monkeypatch.setattr("listserv.flow.record", lambda tx, *rest, **more: tx.exec_driver_sql("no statement"))
        assert asyncio.run(house.app.flow.work_inbox(disk.more_room_after_three)) == 1
        assert disk.pauses == 0
        assert house.ends() == {"": 1}


# ── the clock ────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_a_held_post_is_reminded_of_once_a_day_by_however_many_ticks_and_nodes(tmp_path: Path) -> None:
    with spine(tmp_path, 9) as house:
        house.arrives(mail("toolkit", "Look at this."), sender=STRANGER)
        work(house)
        before = len(outbox(house))
        assert house.app.flow.work_due(START + timedelta(hours=23)) == 0
        for day in (1, 2):
            for minutes in (1, 1, 2):
                house.app.flow.work_due(START + timedelta(days=day, minutes=minutes))
        told = [kind for kind, _ in outbox(house)[before:] if kind.startswith("hold/")]
        assert told == ["hold/reminder"] * 2
        with house.app.db.read() as tx:
            [held] = holds.waiting(tx, 1)
        assert held.reminded_at == START + timedelta(days=2, minutes=1)


def test_a_question_that_nobody_answers_expires_once_and_in_silence(tmp_path: Path) -> None:
    with spine(tmp_path, 9) as house:
        house.arrives(mail("join", "join", to="cop-join@lists.example.org"), to="cop-join@lists.example.org")
        work(house)
        later = START + timedelta(days=30)
        before = outbox(house)
        assert house.app.flow.work_due(later, steady=False) == 0
        assert house.app.flow.work_due(later) == 1
        assert house.app.flow.work_due(later) == 0
        assert outbox(house) == before


def test_what_the_operator_wishes_walks_through_the_same_corridor(tmp_path: Path) -> None:
    with spine(tmp_path, 9) as house:
        decision = house.app.flow.settle(
            Incoming("shell", Command((Wish("remove", addresses=(MEMBERS[0],)),)), house.app.lists[LIST].id)
        )
        assert decision.end == "done"
        with house.app.db.read() as tx:
            gone = members.by_address(tx, 1, MEMBERS[0])
        assert gone is not None
        assert gone.status == "left"
        assert outbox(house) == []


def test_the_second_of_two_facilitators_changes_nothing(tmp_path: Path) -> None:
    with spine(tmp_path, 9) as house:
        house.arrives(mail("toolkit", "Look at this."), sender=STRANGER)
        work(house)
        with house.app.db.read() as tx:
            facilitator = members.by_address(tx, 1, FACILITATOR)
        assert facilitator is not None
        for name in ("approve", "reject"):
            wish = Command((Wish(name, numbers=(1,)),), member=facilitator.id)
            from_fay = mail(name, name, FACILITATOR)
            house.app.flow.settle(Incoming("shell", wish, 1, raw=None, text=from_fay.decode(), received_at=START))
        assert house.ends() == {"delivered": 1}


@pytest.mark.parametrize(
    "wish", [Wish("remove-post", numbers=(1,)), Wish("forget-me", words="all", addresses=MEMBERS[:1])]
)
def test_a_mail_with_the_id_of_a_post_that_is_gone_is_a_post_of_its_own(tmp_path: Path, wish: Wish) -> None:
    with spine(tmp_path, 9) as house:
        house.posts(1)
        work(house)
        with house.app.db.write() as tx:
            tx.execute(letters.update().values(state="done", ended_at=START))
        house.app.wish(house.app.lists[LIST], wish, 1)
        house.arrives(post(1, MEMBERS[1], "Said again, in other words."), sender=MEMBERS[1])
        work(house)
        assert house.ends() == {"delivered": 2}
        with house.app.db.read() as tx:
            here = tx.exec_driver_sql("SELECT text, message_id <> 'p1@one.example' FROM posts ORDER BY id").all()
        assert [tuple(row) for row in here] == [("", False), ("Said again, in other words.", True)]


# ── a clock that jumps ───────────────────────────────────────────────────────────────────────────────────────────────


class Clocks:
    """A wall clock and a steady one, moved by hand."""

    def __init__(self) -> None:
        self.wall, self.mono = START, 0.0
        self.steadiness = Steadiness(lambda: self.wall, lambda: self.mono)

    def tick(self, mono: timedelta, wall: timedelta | None = None) -> bool:
        self.mono += mono.total_seconds()
        self.wall += mono if wall is None else wall
        return self.steadiness.steady()


def test_a_clock_that_runs_is_steady_however_long_between_ticks() -> None:
    clocks = Clocks()
    assert all(clocks.tick(step) for step in (timedelta(0), timedelta(seconds=20), timedelta(days=3)))


@pytest.mark.parametrize("jump", [timedelta(days=2), -timedelta(days=2), JUMP + timedelta(seconds=21)])
def test_after_a_jump_it_is_steady_again_after_an_hour(jump: timedelta) -> None:
    clocks = Clocks()
    assert not clocks.tick(timedelta(seconds=20), jump)
    assert not clocks.tick(STEADY_FOR - timedelta(seconds=1))
    assert clocks.tick(timedelta(seconds=1))


def test_small_corrections_are_no_jump() -> None:
    clocks = Clocks()
    assert all(clocks.tick(timedelta(seconds=20), timedelta(seconds=20) + JUMP / 2) for _ in range(5))


@each_row(
    ("since", "steady"),
    [(timedelta(0), True), (timedelta(hours=30), True), (timedelta(days=3), False), (-timedelta(hours=1), False)],
)
def test_at_a_start_a_clock_that_was_set_meanwhile_is_not_steady(since: timedelta, steady: bool) -> None:
    assert Steadiness(lambda: START, lambda: 0.0, before=START - since).steady() is steady


def test_a_list_that_was_taken_out_of_the_config_waits_and_stops_no_other(tmp_path: Path) -> None:
    with spine(tmp_path, 9) as house:
        flow = house.app.flow
        place = next(iter(flow.lists.values()))
        with house.app.db.write() as tx:
            gone = int(tx.scalars(insert(lists).values(address="gone@x.org").returning(lists.c.id)).one())
            agenda.appoint(tx, gone, Appoint("introduce", START))
            agenda.appoint(tx, place.id, Appoint("introduce", START))
            written.write(tx, gone, Letter("help", "ann@x.org", ask=Ask("open", START)), START)
        assert flow.work_due(START) == 1
        assert flow.work_due(START) == 0
        house.drain()
        with house.app.db.read() as tx:
            assert [work.what for _, _, work in agenda.due(tx, [gone], START)] == ["introduce"]
            assert [one.reply for one in written.waiting(tx)] == [NO_LIST]


@pytest.mark.parametrize("broken", ["inbox.stuck", "retention.run"])
def test_work_of_the_house_that_fails_stops_no_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, broken: str
) -> None:
    done: list[str] = []

    def keep_house(*_: Any, **__: Any) -> tuple[int, bool]:
        done.append("house")
        return 0, True

    monkeypatch.setattr("listserv.due.retention.run", keep_house)
    monkeypatch.setattr("listserv.due.file_names.catch_up", lambda _: done.append("files"))
    monkeypatch.setattr(f"listserv.due.{broken}", lambda *_, **__: 1 / 0)
    with spine(tmp_path, 9) as house:
        house.app.flow.work_due(START)
    assert done == ["files"] if broken == "retention.run" else ["house", "files"]


def test_an_appointment_that_cannot_be_kept_waits_and_stops_no_other(tmp_path: Path) -> None:
    with spine(tmp_path, 9) as house:
        flow = house.app.flow
        place = next(iter(flow.lists.values()))
        with house.app.db.write() as tx:
            agenda.appoint(tx, place.id, Appoint("no such work", START))
            agenda.appoint(tx, place.id, Appoint("expiry", START))
        assert flow.work_due(START) >= 1
        with house.app.db.read() as tx:
            assert agenda.due(tx, [place.id], START) == []
            assert [work.what for _, _, work in agenda.due(tx, [place.id], START + PUT_OFF)] == ["no such work"]
