"""Leaving in any way, and coming back within a fortnight (D7)."""

from dataclasses import replace
from datetime import timedelta

import pytest

from listserv.model.decision import Change, Subscribe
from listserv.model.intent import Command, Wish
from listserv.model.member import Status
from listserv.model.verdict import UNKNOWN
from tests.decide.cases import (
    ANN,
    NOW,
    SAM,
    acts,
    closes,
    decided,
    mail,
    question,
    says,
    situation,
    wish,
    written,
)
from tests.rows import each_row

GONE = replace(ANN, status="left", left_at=NOW - timedelta(days=13))


@each_row("status", ["member", "taster", "suspended", "asked"])
def test_a_proven_wish_ends_the_membership_at_once(status: Status) -> None:
    decision = decided(wish("leave"), situation(replace(ANN, status=status)))
    [change] = acts(decision)
    assert isinstance(change, Change)
    assert change.values == {"status": "left", "left_at": NOW.isoformat()}
    assert written(decision) == [("leave/done", ANN.address)]


def test_without_proof_the_member_is_asked() -> None:
    decision = decided(wish("leave", verdict=UNKNOWN), situation(ANN))
    assert (acts(decision), written(decision)) == ([], [("confirm/wish", ANN.address)])


def test_a_members_own_leave_address_is_proof_enough_from_any_mailbox() -> None:
    by_link = mail(Command((Wish("leave"),), member=ANN.id), SAM, verdict=UNKNOWN)
    assert written(decided(by_link, situation(holder=ANN))) == [("leave/done", ANN.address)]


@pytest.mark.parametrize("actor", [None, replace(ANN, status="left")])
def test_whoever_is_not_on_the_list_is_told_so_a_few_times_a_day(actor: object) -> None:
    about = situation(actor)  # type: ignore[arg-type]
    assert written(decided(wish("leave"), about)) == [("leave/no-member", ANN.address)]
    assert decided(wish("leave"), replace(about, told_today=3)).effects == ()


@pytest.mark.parametrize(
    "answer", [says("back", None, Wish("back")), says("yes", True), says("undo", None, Wish("undo"))]
)
def test_back_brings_them_back_as_they_were(answer: object) -> None:
    about = situation(GONE, holder=GONE, question=question("left", GONE))
    decision = decided(mail(answer, verdict=UNKNOWN), about)  # type: ignore[arg-type]
    assert acts(decision) == [Subscribe(ANN.address, by=ANN.address)]
    assert closes(decision)
    assert written(decision) == [("leave/back", ANN.address)]


def test_back_works_in_any_mail_for_a_fortnight() -> None:
    assert acts(decided(wish("back"), situation(GONE)))
    assert not acts(decided(wish("back", verdict=UNKNOWN), situation(GONE)))
    long_gone = replace(GONE, left_at=NOW - timedelta(days=15))
    assert not acts(decided(wish("back"), situation(long_gone)))
    assert not acts(decided(wish("back"), situation(ANN)))


def test_thanks_for_the_farewell_bring_nobody_back() -> None:
    about = situation(GONE, holder=GONE, question=question("left", GONE))
    assert not acts(decided(mail(says("thanks")), about))


def test_whoever_is_banned_gets_no_answer_to_anything() -> None:
    banned = situation(replace(ANN, status="banned"))
    for name in ("leave", "help", "info", "settings", "join"):
        assert decided(wish(name), banned).effects == ()
    assert decided(wish("leave", verdict=UNKNOWN), banned).end == "dropped"


def test_back_from_another_mailbox_is_asked_at_the_known_address() -> None:
    gone = replace(ANN, status="left")
    about = situation(holder=gone, question=question("left", gone))
    assert written(decided(mail(says("back", True, word="back"), SAM, verdict=UNKNOWN), about)) == [
        ("confirm/wish", ANN.address)
    ]
