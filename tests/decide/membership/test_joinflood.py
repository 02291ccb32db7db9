"""Twenty an hour are asked whether they want to join, some wait, and beyond these nobody is written to (case 55)."""

from dataclasses import replace
from datetime import timedelta

from listserv.decide.membership.joinflood import AN_HOUR, MAY_WAIT
from listserv.model.decision import Appoint
from listserv.model.incoming import Incoming
from listserv.model.intent import Due
from tests.decide.cases import ANN, COP, NOW, SAM, decided, letters, situation, wish, written

BUSY = situation(joins_this_hour=AN_HOUR)
WAITING = tuple(f"x{number}@five.example" for number in range(MAY_WAIT))


def due() -> Incoming:
    asked = {"name": "Sam", "words": "please", "mode": "weekly"}
    return Incoming("clock", Due("join-later", 0, "1", None, {"address": SAM, "asked": asked}), COP.id)


def test_the_twentieth_is_asked_at_once() -> None:
    assert written(decided(wish("join", SAM), replace(BUSY, joins_this_hour=AN_HOUR - 1))) == [("join/confirm", SAM)]


def test_the_next_waits_for_an_hour_and_the_facilitators_hear_of_it_once() -> None:
    decision = decided(wish("join", SAM), BUSY)
    assert written(decision) == [("trouble/joins", "fay@example.org"), ("trouble/joins", "guy@example.org")]
    [later] = [effect for effect in decision.effects if isinstance(effect, Appoint)]
    assert (later.what, later.at, later.values["address"]) == ("join-later", NOW + timedelta(hours=1), SAM)
    second = decided(wish("join", SAM), replace(BUSY, joins_waiting=WAITING[:AN_HOUR]))
    assert written(second) == []
    [later] = [effect for effect in second.effects if isinstance(effect, Appoint)]
    assert later.at == NOW + timedelta(hours=2)


def test_the_operator_is_told_where_there_is_one() -> None:
    assert written(decided(wish("join", SAM), replace(BUSY, operator="op@example.org"))) == [
        ("trouble/joins", "op@example.org")
    ]


def test_who_waits_does_not_wait_twice() -> None:
    assert decided(wish("join", SAM), replace(BUSY, joins_waiting=(SAM,))).word == "asked-before"


def test_nobody_is_written_to_beyond() -> None:
    decision = decided(wish("join", SAM), replace(BUSY, joins_waiting=WAITING))
    assert (decision.word, decision.end, decision.effects) == ("join-flood", "dropped", ())


def test_their_hour_comes_with_what_they_asked_for() -> None:
    decision = decided(due(), situation())
    assert written(decision) == [("join/confirm", SAM)]
    ask = letters(decision)[0].ask
    assert ask
    assert (ask.kind, ask.values["mode"]) == ("join", "weekly")


def test_who_joined_meanwhile_is_not_asked() -> None:
    assert decided(due(), situation(named=(replace(ANN, address=SAM),))).effects == ()
