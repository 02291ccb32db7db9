"""A member's settings in a facilitator's hand."""

from dataclasses import replace
from datetime import date

import pytest

from listserv.model.decision import Change
from listserv.model.member import Member
from listserv.model.verdict import UNKNOWN
from tests.decide.cases import ANN, FAY, GUY, NOW, SAM, acts, decided, letters, situation, wish, written
from tests.rows import each_row

BOB = replace(ANN, id=9, person=9, address="bob@example.org", name="OTHER, Bob (LEEDS)", aliases=())


def test_a_facilitator_changes_it_and_the_member_is_told() -> None:
    wished = wish("mode", FAY.address, addresses=(ANN.address,), mode="weekly")
    decision = decided(wished, situation(FAY, named=(ANN,)))
    assert acts(decision) == [Change(ANN.id, {"mode": "weekly"}, FAY.address, "mode")]
    assert written(decision) == [("people/changed", ANN.address), ("people/set", FAY.address)]
    told = letters(decision)[0]
    assert (told.values["by"], FAY.address in str(told.values)) == ("Fay Hall", False)
    assert told.ask is not None
    assert told.ask.kind == "done"


@pytest.mark.parametrize(
    ("name", "until", "values"),
    [
        ("pause", date(2026, 12, 24), {"paused_until": "2026-12-24T00:00:00+00:00"}),
        ("resume", None, {"paused_until": None}),
    ],
)
def test_rest_and_its_end(name: str, until: date | None, values: dict[str, object]) -> None:
    wished = wish(name, FAY.address, addresses=(ANN.address,), until=until)
    resting = replace(ANN, paused_until=NOW)
    assert acts(decided(wished, situation(FAY, named=(resting,)))) == [Change(ANN.id, values, FAY.address, name)]


def test_who_has_it_like_that_already_is_not_told_of_a_change() -> None:
    wished = wish("mode", FAY.address, addresses=(ANN.address,), mode="every")
    decision = decided(wished, situation(FAY, named=(ANN,)))
    assert (acts(decision), written(decision)) == ([], [("people/set", FAY.address)])
    assert letters(decision)[0].values["not_done"] == ["ann@example.org has it like that already"]


def test_one_who_gets_nothing_because_mail_came_back_gets_mail_again() -> None:
    wished = wish("mode", FAY.address, addresses=(ANN.address,), mode="weekly")
    [change] = acts(decided(wished, situation(FAY, named=(replace(ANN, status="suspended"),))))
    assert isinstance(change, Change)
    assert change.values == {"mode": "weekly", "status": "member", "bounce_days": 0}


def test_who_is_no_member_is_named() -> None:
    gone = replace(ANN, status="left")
    wished = wish("mode", FAY.address, addresses=(ANN.address, SAM), mode="weekly")
    decision = decided(wished, situation(FAY, named=(gone,)))
    assert acts(decision) == []
    assert letters(decision)[0].values["not_done"] == [
        f"{SAM} is not on this list",
        "ann@example.org is not a member now (left)",
    ]


@pytest.mark.parametrize("until", [None, date(2026, 11, 1)])
def test_a_day_that_is_none_changes_nothing(until: date | None) -> None:
    wished = wish("pause", FAY.address, addresses=(ANN.address,), until=until)
    decision = decided(wished, situation(FAY, named=(ANN,)))
    assert (acts(decision), written(decision)) == ([], [("settings/which-day", FAY.address)])


@each_row("name", ["mode", "pause", "resume", "settings"])
def test_members_change_and_see_nobody_elses(name: str) -> None:
    wished = wish(name, addresses=(BOB.address,), mode="weekly", until=date(2026, 12, 24))
    decision = decided(wished, situation(ANN, named=(BOB,), roll=(ANN, BOB)))
    assert (acts(decision), decision.word) == ([], "not-a-facilitator")


def test_ones_own_address_is_oneself() -> None:
    decision = decided(wish("mode", addresses=("ann@home.example",), mode="weekly"), situation(ANN, named=(ANN,)))
    assert [change.member for change in acts(decision) if isinstance(change, Change)] == [ANN.id]


@each_row("name", ["mode", "pause", "resume", "settings"])
def test_without_proof_the_facilitator_is_asked(name: str) -> None:
    wished = wish(name, FAY.address, verdict=UNKNOWN, addresses=(ANN.address,), mode="weekly", until=date(2026, 12, 24))
    decision = decided(wished, situation(FAY, named=(ANN,), roll=(ANN,)))
    assert (acts(decision), written(decision)) == ([], [("confirm/wish", FAY.address)])


@each_row(
    ("words", "roll", "letter"),
    [
        ("of Bob's", (ANN, BOB), "people/settings"),
        ("of other", (ANN, BOB), "people/which"),
        ("of Zoe", (ANN, BOB), "people/which"),
        ("of Ann", (ANN, BOB), "people/settings"),
        ("of Fay", (replace(FAY, status="left"), GUY), "people/which"),
    ],
)
def test_settings_are_shown_by_name_where_it_is_clear_whose(words: str, roll: tuple[Member, ...], letter: str) -> None:
    decision = decided(wish("settings", FAY.address, words=words), situation(FAY, roll=roll))
    assert written(decision) == [(letter, FAY.address)]
