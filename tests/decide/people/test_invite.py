"""Invitations: who gets one, what their answers do, and that nobody is asked twice."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from listserv.model.decision import Mark, PassOn, Subscribe
from listserv.model.gathering import Gathering
from listserv.model.incoming import Incoming
from listserv.model.intent import Answer, Command, Due, Wish
from listserv.model.invitation import AnswerInvitation, DropInvitation, Invitation, Invite, RemindInvited
from listserv.model.situation import Situation
from listserv.model.verdict import UNKNOWN
from tests.decide.cases import (
    ANN,
    COP,
    FAY,
    NOW,
    SAM,
    acts,
    at_list,
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

ONE = Invitation(5, SAM, "Sam Smith", "We met in Leeds.", FAY.address, NOW - timedelta(days=3))
ASKED = question("invited", about=5)


def gathered(*invitations: Invitation, **changes: Any) -> Situation:
    return situation(gathering=Gathering(invitations=invitations), question=ASKED, **changes)


def invited(decision: Any) -> list[Invite]:
    return [effect for effect in decision.effects if isinstance(effect, Invite)]


def test_each_is_invited_once_with_the_facilitators_words_and_name() -> None:
    people = ((SAM, "Sam Smith"), ("kim@example.net", ""))
    said = Wish("invite", "We met in Leeds.", addresses=(SAM, "kim@example.net"), people=people)
    wished = mail(Command((said,)), FAY.address, text=f"Invite {SAM}, kim@example.net\n\nWe met in Leeds.")
    decision = decided(wished, situation(FAY))
    assert [(one.address, one.name, one.words, one.inviter) for one in invited(decision)] == [
        (SAM, "Sam Smith", "We met in Leeds.", "Fay Hall"),
        ("kim@example.net", "", "We met in Leeds.", "Fay Hall"),
    ]
    assert written(decision) == [("invite/done", FAY.address)]


BANNED = replace(ANN, status="banned")
LEFT = replace(ANN, status="left")
SAID_NO = replace(ONE, answer="no", answered_at=NOW)
EVIL = frozenset({"elsewhere.example"})


@each_row(
    ("address", "about", "why"),
    [
        (ANN.address, {"named": (ANN,)}, "is a member already"),
        (ANN.address, {"named": (BANNED,)}, "is banned (UNBAN ann@example.org first)"),
        (ANN.address, {"named": (LEFT,)}, "has left the list: they can come back with JOIN"),
        (SAM, {"gathering": Gathering((ONE,))}, "was invited on 20 November 2026 and has not answered"),
        (SAM, {"gathering": Gathering((SAID_NO,))}, "said no to an invitation on 23 November 2026"),
        (
            SAM,
            {"gathering": Gathering(unasked=frozenset({SAM}))},
            "was asked before and does not want to be asked again: they can write to us themselves",
        ),
        (
            SAM,
            {"gathering": Gathering(banned_domains=EVIL)},
            "is at elsewhere.example, which is banned (UNBAN elsewhere.example first)",
        ),
        (SAM, {"forgotten": frozenset({SAM})}, "asked to be forgotten and can only join by themselves, with JOIN"),
        ("cop-owner@lists.example.org", {}, "is an address of this server"),
    ],
)
def test_why_somebody_is_not_invited_is_said_of_each(address: str, about: dict[str, Any], why: str) -> None:
    decision = decided(wish("invite", FAY.address, addresses=(address,)), situation(FAY, **about))
    assert invited(decision) == []
    assert letters(decision)[0].values["not_done"] == [f"{address} {why}"]


def test_no_more_than_a_few_hundred_at_once() -> None:
    addresses = tuple(f"p{n}@example.net" for n in range(310))
    decision = decided(wish("invite", FAY.address, addresses=addresses), situation(FAY))
    assert len(invited(decision)) == 300
    assert letters(decision)[0].values["tables"]["not-invited.csv"].count("\n") == 11


def test_yes_makes_a_member_with_the_invitation_as_consent() -> None:
    decision = decided(mail(says("Yes please", True), SAM, verdict=UNKNOWN), gathered(ONE))
    [member] = acts(decision)
    assert isinstance(member, Subscribe)
    assert (member.address, member.name) == (SAM, "Sam Smith")
    assert member.consent == (f"2026-11-23 10:00 UTC: invited by {FAY.address} on 2026-11-20, answered YES from {SAM}")
    assert AnswerInvitation(5, "yes") in decision.effects
    assert written(decision) == [("join/welcome", SAM), ("invite/answered", FAY.address)]
    assert FAY.address not in str(letters(decision)[0].values)


@pytest.mark.parametrize("answer", [says("yes", True), says("no", False)])
def test_nobody_answers_for_the_invited(answer: Answer) -> None:
    """The letter was forwarded: a word from there neither makes the one who was asked a member nor shuts them out."""
    decision = decided(mail(answer, "mallory@evil.example"), gathered(ONE))
    assert (acts(decision), written(decision)) == ([], [("confirm/from-elsewhere", SAM)])
    assert not any(isinstance(effect, Mark) for effect in decision.effects)


@pytest.mark.parametrize(
    "answer", [says("No thanks", False, rest="too much mail"), says("remove me", None, Wish("leave"))]
)
def test_no_is_for_good(answer: Answer) -> None:
    decision = decided(mail(answer, SAM), gathered(ONE))
    assert acts(decision) == []
    assert Mark("invited", SAM) in decision.effects
    assert written(decision) == [("invite/answered", FAY.address)]


def test_a_question_goes_to_the_facilitators_and_leaves_it_open() -> None:
    decision = decided(mail(says("What does it cost?"), SAM), gathered(ONE))
    assert any(isinstance(effect, PassOn) for effect in decision.effects)
    assert acts(decision) == []


def test_an_invitation_that_was_answered_does_nothing() -> None:
    assert decided(mail(says("yes", True), SAM), gathered(replace(ONE, answer="yes"))).effects == ()


def test_a_yes_to_an_invitation_that_is_gone_joins_nobody_and_is_told_so() -> None:
    decision = decided(mail(says("yes", True), SAM), gathered())
    assert (acts(decision), written(decision)) == ([], [("unclear/too-late", SAM)])


def test_who_was_banned_meanwhile_joins_nothing() -> None:
    banned = replace(ANN, address=SAM, aliases=(), status="banned")
    assert acts(decided(mail(says("yes", True), "other@example.net"), gathered(ONE, named=(banned,)))) == []


def test_one_reminder_at_most() -> None:
    reminded = replace(ONE, id=6, address="kim@example.net", reminded_at=NOW)
    answered = replace(ONE, id=7, address="lee@example.net", answer="no")
    about = situation(FAY, gathering=Gathering(invitations=(ONE, reminded, answered)))
    decision = decided(wish("remind", FAY.address), about)
    assert [effect.invitation for effect in decision.effects if isinstance(effect, RemindInvited)] == [5]
    assert (letters(decision)[0].values["count"], letters(decision)[0].values["before"]) == (1, 1)


def test_the_overview_says_who_has_not_answered_and_quotes_formulas() -> None:
    evil = replace(ONE, id=8, address="=1+1@example.net", name="@SUM(A1)", answer="yes", answered_at=NOW)
    about = situation(FAY, gathering=Gathering(invitations=(ONE, evil)))
    [letter] = letters(decided(wish("invitations", FAY.address), about))
    assert [row["address"] for row in letter.values["waiting"]] == [SAM]
    assert letter.values["said"] == {"yes": 1, "no": 0}
    assert "\n'=1+1@example.net,'@SUM(A1)," in letter.values["tables"]["invitations.csv"].replace("\r", "")


def test_silence_is_forgotten_and_only_that_they_were_asked_remains() -> None:
    lapses = Incoming("clock", Due("invitation-ends", 5, "once"), COP.id)
    assert decided(lapses, gathered(ONE)).effects == (Mark("invited", SAM), DropInvitation(5))
    assert decided(lapses, gathered(replace(ONE, answer="yes"))).effects == (DropInvitation(5),)
    assert decided(lapses, gathered()).effects == ()


def test_a_list_by_invitation_takes_the_invited() -> None:
    about = situation(place=at_list(join="invite"), gathering=Gathering(invitations=(ONE,)))
    assert decided(wish("join", SAM), about).word == "asked-to-confirm"
    assert decided(wish("join", "kim@example.net"), about).word == "invitation-only"
