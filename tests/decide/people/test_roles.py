"""Who facilitates: more of them, deputies, handing over; the last one stays."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from listserv.model.decision import Appoint, Cancel, Change
from listserv.model.incoming import Incoming
from listserv.model.intent import Due
from listserv.model.member import Member
from tests.decide.cases import (
    ANN,
    COP,
    FAY,
    GUY,
    NOW,
    SAM,
    acts,
    decided,
    letters,
    mail,
    question,
    says,
    situation,
    wish,
    written,
)
from tests.rows import each_row

STOOD_DOWN = {"facilitator": False, "stood_down_at": NOW.isoformat()}


def test_a_member_is_made_a_facilitator_and_all_are_told() -> None:
    decision = decided(wish("facilitator", FAY.address, addresses=(ANN.address,)), situation(FAY, named=(ANN,)))
    made = {"facilitator": True, "stood_down_at": None}
    assert acts(decision) == [Change(ANN.id, made, FAY.address, "facilitator")]
    assert written(decision) == [
        ("roles/made", ANN.address),
        ("roles/done", FAY.address),
        ("roles/told", GUY.address),
    ]


def test_a_deputys_role_ends_when_the_day_is_over_at_home() -> None:
    wished = wish("facilitator", FAY.address, addresses=(ANN.address,), until=date(2027, 6, 30))
    decision = decided(wished, situation(FAY, named=(ANN,)))
    ends = datetime(2027, 6, 30, 23, tzinfo=UTC)
    assert [e for e in decision.effects if isinstance(e, Appoint)] == [Appoint("deputy-ends", ends, ANN.id)]


@each_row(
    ("until", "named", "why"),
    [
        (None, (), "ann@example.org is not on this list (ADD ann@example.org first)"),
        (None, (replace(ANN, status="left"),), "ann@example.org is not a member now (ADD ann@example.org first)"),
        (None, (replace(ANN, status="taster"),), "ann@example.org is not a member now (ADD ann@example.org first)"),
        (
            date(2027, 6, 30),
            (replace(ANN, facilitator=True),),
            "ann@example.org is a facilitator without an end already",
        ),
    ],
)
def test_who_cannot_be_made_one_is_named(until: date | None, named: tuple[Member, ...], why: str) -> None:
    decision = decided(
        wish("facilitator", FAY.address, addresses=(ANN.address,), until=until), situation(FAY, named=named)
    )
    assert (acts(decision), letters(decision)[0].values["not_done"]) == ([], [why])


def test_a_deputy_stays_one_for_longer() -> None:
    deputy = replace(ANN, facilitator=True)
    about = situation(FAY, named=(deputy,), deputies={ANN.id: NOW})
    decision = decided(wish("facilitator", FAY.address, addresses=(ANN.address,), until=date(2027, 6, 30)), about)
    assert acts(decision) == []
    assert [type(effect) for effect in decision.effects][:3] == [Cancel, Cancel, Appoint]
    assert written(decision) == [("roles/done", FAY.address), ("roles/told", GUY.address)]


def test_a_deputy_begins_on_a_day_to_come() -> None:
    asked = wish("facilitator", FAY.address, addresses=(ANN.address,), since=date(2027, 6, 1), until=date(2027, 6, 30))
    decision = decided(asked, situation(FAY, named=(ANN,)))
    begins, ends = datetime(2027, 5, 31, 23, tzinfo=UTC), datetime(2027, 6, 30, 23, tzinfo=UTC)
    by = {"by": FAY.address}
    assert [e for e in decision.effects if isinstance(e, Appoint)] == [
        Appoint("deputy-begins", begins, ANN.id, values=by),
        Appoint("deputy-ends", ends, ANN.id),
    ]
    assert acts(decision) == []


def test_who_was_to_begin_need_not() -> None:
    about = situation(FAY, named=(ANN,), to_be_deputies={ANN.id: NOW})
    decision = decided(wish("not-facilitator", FAY.address, addresses=(ANN.address,)), about)
    assert [e for e in decision.effects if isinstance(e, Cancel)] == [
        Cancel("deputy-begins", ANN.id),
        Cancel("deputy-ends", ANN.id),
    ]
    assert ("roles/ended", ANN.address) in written(decision)


@each_row(("member", "begun"), [(ANN, True), (GUY, False), (replace(ANN, status="left"), False)])
def test_a_deputys_first_day_comes(member: Member, begun: bool) -> None:
    due = Incoming("clock", Due("deputy-begins", 0, "once", member.id, {"by": FAY.address}), COP.id)
    decision = decided(due, situation(holder=member))
    made = {"facilitator": True, "stood_down_at": None}
    assert acts(decision) == ([Change(ANN.id, made, FAY.address, "facilitator")] if begun else [])
    assert bool(written(decision)) == begun


@pytest.mark.parametrize("until", [date(2026, 11, 1), date(2040, 1, 1)])
def test_a_day_that_has_passed_or_is_far_off_is_asked_about(until: date) -> None:
    wished = wish("facilitator", FAY.address, addresses=(ANN.address,), until=until)
    assert written(decided(wished, situation(FAY, named=(ANN,)))) == [("settings/which-day", FAY.address)]


def test_a_member_makes_nobody_a_facilitator() -> None:
    decision = decided(wish("facilitator", addresses=(ANN.address,)), situation(ANN, named=(ANN,)))
    assert (acts(decision), decision.word) == ([], "not-a-facilitator")


def test_not_facilitator_is_remembered_for_the_next_start() -> None:
    decision = decided(wish("not-facilitator", FAY.address, addresses=(GUY.address,)), situation(FAY, named=(GUY,)))
    assert acts(decision) == [Change(GUY.id, STOOD_DOWN, FAY.address, "not-facilitator")]
    assert written(decision) == [("roles/ended", GUY.address), ("roles/done", FAY.address)]


def test_the_last_facilitator_stays_one() -> None:
    both = wish("not-facilitator", FAY.address, addresses=(GUY.address, FAY.address))
    decision = decided(both, situation(FAY, named=(GUY, FAY)))
    assert [change.member for change in acts(decision) if isinstance(change, Change)] == [GUY.id]
    assert "is the last facilitator" in letters(decision)[-1].values["not_done"][0]
    alone = situation(FAY, facilitators=(FAY,))
    assert (acts(decided(wish("leave", FAY.address), alone)), decided(wish("leave", FAY.address), alone).word) == (
        [],
        "last-facilitator",
    )


def test_handing_over_is_asked_first_and_done_at_once_for_both() -> None:
    decision = decided(wish("hand-over", FAY.address, addresses=(ANN.address,)), situation(FAY, named=(ANN,)))
    assert (acts(decision), written(decision)) == ([], [("confirm/sure", FAY.address)])
    asked = question("sure", FAY, values=letters(decision)[0].ask.values)  # type: ignore[union-attr]
    done = decided(mail(says("yes", True), FAY.address), situation(FAY, holder=FAY, question=asked, named=(ANN,)))
    assert acts(done) == [
        Change(ANN.id, {"facilitator": True, "stood_down_at": None}, FAY.address, "facilitator"),
        Change(FAY.id, STOOD_DOWN, FAY.address, "hand-over"),
    ]
    assert written(done) == [("roles/made", ANN.address), ("roles/done", FAY.address), ("roles/told", GUY.address)]
    other = decided(mail(says("yes", True), SAM), situation(holder=FAY, question=asked, named=(ANN,)))
    assert (acts(other), written(other)) == ([], [("confirm/from-elsewhere", FAY.address)])


@each_row("named", [(), (FAY,), (replace(ANN, status="left"),), (ANN, GUY)])
def test_a_successor_is_one_other_member(named: tuple[Member, ...]) -> None:
    addresses = tuple(member.address for member in named) or (SAM,)
    decision = decided(wish("hand-over", FAY.address, addresses=addresses), situation(FAY, named=named))
    assert (acts(decision), written(decision)) == ([], [("roles/done", FAY.address)])


def clock(member: int) -> Incoming:
    return Incoming("clock", Due("deputy-ends", 0, "once", member), COP.id)


def test_a_deputys_day_ends_by_itself() -> None:
    decision = decided(clock(GUY.id), situation(holder=GUY))
    assert acts(decision) == [Change(GUY.id, STOOD_DOWN, "clock", "not-facilitator")]
    assert written(decision) == [("roles/ended", GUY.address), ("roles/told", FAY.address)]


def test_a_deputy_who_is_the_last_stays() -> None:
    decision = decided(clock(GUY.id), situation(holder=GUY, facilitators=(GUY,)))
    assert (acts(decision), written(decision)) == ([], [("roles/stays", GUY.address)])
    assert decided(clock(ANN.id), situation(holder=ANN)).effects == ()


def test_whoever_is_made_one_for_good_has_no_end_any_more() -> None:
    deputy = replace(ANN, facilitator=True)
    decision = decided(wish("facilitator", FAY.address, addresses=(ANN.address,)), situation(FAY, named=(deputy,)))
    assert Cancel("deputy-ends", ANN.id) in decision.effects
    assert acts(decision) == []
