"""Answers of mail programs for people who are away: when a facilitator hears of them, and what PAUSE does then."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from listserv.model.decision import Change, Decision
from listserv.model.intent import Answer, Automatic, Wish
from tests.decide.cases import ANN, FAY, GUY, NOW, acts, decided, letters, mail, question, says, situation
from tests.rows import each_row

AWAY = Automatic("vacation", date(2026, 12, 3))
OFFERED = {"address": ANN.address, "name": ANN.name, "until": "2026-12-03"}


def answered(answer: Answer, **changes: Any) -> Decision:
    asked = question("away", FAY, values=OFFERED)
    return decided(mail(answer, FAY.address), situation(FAY, holder=FAY, question=asked, named=(ANN,), **changes))


@each_row(("before", "told"), [(0, 0), (1, 0), (2, 2), (3, 0), (30, 0)])
def test_facilitators_hear_of_the_third_one_and_once(before: int, told: int) -> None:
    decision = decided(mail(AWAY), situation(ANN, facilitators=(FAY, GUY), absences=before))
    assert (decision.end, decision.word) == ("dropped", "vacation")
    assert [letter.to for letter in letters(decision)] == [FAY.address, GUY.address][:told]


@each_row(
    "member",
    [
        replace(ANN, mode="none"),
        replace(ANN, status="left"),
        replace(ANN, paused_until=NOW + timedelta(days=3)),
        None,
    ],
)
def test_of_whom_no_mail_goes_to_nobody_hears(member: Any) -> None:
    assert letters(decided(mail(AWAY), situation(member, absences=2))) == []


def test_nobody_is_told_that_they_are_away_themselves() -> None:
    decision = decided(mail(AWAY, FAY.address), situation(FAY, facilitators=(FAY, GUY), absences=2))
    assert [letter.to for letter in letters(decision)] == [GUY.address]


@pytest.mark.parametrize("said", [None, date(2026, 11, 23), date(2031, 1, 1)])
def test_a_day_that_cannot_be_is_a_fortnight(said: date | None) -> None:
    told = letters(decided(mail(Automatic("vacation", said)), situation(ANN, absences=2)))
    assert {letter.values["until"] for letter in told} == {"2026-12-07"}


@each_row(
    ("answer", "until"),
    [
        (says("PAUSE", None, Wish("pause")), "2026-12-03"),
        (says("yes please", True), "2026-12-03"),
        (says("pause until 5 January", None, Wish("pause", until=date(2027, 1, 5))), "2027-01-05"),
        (replace(says("yes, to the end of the year", True), until=date(2027, 1, 1)), "2027-01-01"),
    ],
)
def test_pause_is_the_day_offered_or_another(answer: Answer, until: str) -> None:
    [change] = acts(answered(answer))
    assert isinstance(change, Change)
    assert (change.member, str(change.values["paused_until"])[:10]) == (ANN.id, until)


@pytest.mark.parametrize("answer", [says("no", False), says("leave it", word="leave-it")])
def test_no_leaves_it_as_it_is(answer: Answer) -> None:
    assert acts(answered(answer)) == []


def test_a_wish_for_somebody_named_is_no_answer() -> None:
    decision = answered(says("pause", None, Wish("pause", addresses=(GUY.address,), until=date(2027, 1, 5))))
    assert acts(decision) == []


def test_only_the_facilitator_of_today_can_say_so_from_a_known_address() -> None:
    late = question("away", ANN, values=OFFERED)
    assert decided(mail(says("yes", True)), situation(ANN, holder=ANN, question=late)).word == "no-facilitator"
    asked = situation(None, holder=FAY, question=question("away", FAY, values=OFFERED), named=(ANN,))
    assert decided(mail(says("yes", True), "fay@home.example"), asked).word == "unproven"
