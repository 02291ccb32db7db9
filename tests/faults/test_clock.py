"""Clocks that jump by days, either way: nothing expires in a mass, and no queue gets stuck."""

from datetime import timedelta
from pathlib import Path

import pytest

from listserv.clock import STEADY_FOR, Steadiness
from tests.faults.live import LIST, MEMBERS, copies, free_port
from tests.faults.relays import relay_beside
from tests.faults.spine import START, Spine, spine
from tests.relays.fault import FaultRelay


def _ask_to_join(house: Spine, joins: int) -> None:
    for number in range(joins):
        who = f"new{number}@five.example"
        raw = f"From: {who}\r\nTo: cop-join@lists.example.org\r\nSubject: join\r\n\r\nplease\r\n".encode()
        house.arrives(raw, to=LIST.replace("cop@", "cop-join@"), sender=who)
    assert house.drain()


def _open_questions(house: Spine) -> int:
    with house.app.db.read() as tx:
        return int(tx.exec_driver_sql("SELECT count(*) FROM questions WHERE answered_at IS NULL").scalar_one())


@pytest.mark.parametrize("joins", [4, pytest.param(20, marks=pytest.mark.slow)])
def test_after_a_jump_nothing_expires_until_the_clock_is_steady_again(tmp_path: Path, joins: int) -> None:
    with relay_beside(FaultRelay()) as relay, spine(tmp_path, relay.port) as house:
        _ask_to_join(house, joins)
        before = _open_questions(house)
        assert before >= joins
        ticks = [0.0]
        steadiness = Steadiness(lambda: house.clock, lambda: ticks[0])
        house.clock += timedelta(days=400)
        ticks[0] += 20
        assert house.app.flow.work_due(house.clock, steady=steadiness.steady()) == 0
        assert _open_questions(house) == before
        house.clock = START
        ticks[0] += 20
        assert not steadiness.steady()
        for _ in range(4):
            house.clock += STEADY_FOR / 4
            ticks[0] += STEADY_FOR.total_seconds() / 4
            steady = steadiness.steady()
        assert steady
        house.app.flow.work_due(house.clock, steady=True)
        assert _open_questions(house) == before


def test_no_jump_gives_up_letters_that_the_relay_puts_off_once_more(tmp_path: Path) -> None:
    with spine(tmp_path, free_port()) as house:
        house.posts(1)
        house.drain()
        house.clock += timedelta(days=400)
        house.drain()
        assert house.letters() == {"waiting": len(MEMBERS)}


@pytest.mark.parametrize("jump", [timedelta(days=3), timedelta(days=-3), timedelta(days=400), timedelta(days=-400)])
def test_letters_that_wait_go_out_whatever_the_clock_does(tmp_path: Path, jump: timedelta) -> None:
    port = free_port()
    with spine(tmp_path, port) as house:
        house.posts(1)
        house.drain()
        assert house.letters() == {"waiting": len(MEMBERS)}
        with relay_beside(FaultRelay(port=port)) as relay:
            house.clock += jump
            house.posts(2)
            house.clock += timedelta(minutes=2)
            assert house.drain(), house.letters()
            assert copies(relay.stored, [1, 2]) == (0, 0)
        assert house.ends() == {"delivered": 2}
