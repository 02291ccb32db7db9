"""What is held about a person goes to that person, asked each time, and to nobody else."""

from dataclasses import replace

from listserv.model.decision import Close, Decision, SendData
from listserv.model.verdict import UNKNOWN
from tests.decide.cases import (
    ANN,
    COP,
    NOW,
    PROVEN,
    SAM,
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

ASKED = question("my-data", ANN)
OF_ANN = situation(ANN, holder=ANN, question=ASKED)


def sent(decision: Decision) -> list[SendData]:
    return [effect for effect in decision.effects if isinstance(effect, SendData)]


@each_row("verdict", [PROVEN, UNKNOWN])
@each_row("sender", [ANN.address, ANN.aliases[0]])
def test_it_is_asked_at_the_known_address(verdict: object, sender: str) -> None:
    decision = decided(wish("my-data", sender, verdict=verdict), situation(ANN))  # type: ignore[arg-type]
    assert (written(decision), sent(decision)) == ([("mydata/ask", ANN.address)], [])
    ask = letters(decision)[0].ask
    assert ask
    assert (ask.kind, ask.member) == ("my-data", ANN.id)


def test_yes_sends_it_once() -> None:
    decision = decided(mail(says("yes", True), verdict=UNKNOWN), OF_ANN)
    assert decision.effects == (Close(ASKED.id), SendData(ANN.address, COP.max_post_bytes))
    again = replace(OF_ANN, question=replace(ASKED, answered_at=NOW))
    assert sent(decided(mail(says("yes", True)), again)) == []


def test_from_an_address_that_is_also_theirs_it_still_goes_to_the_known_one() -> None:
    assert sent(decided(mail(says("yes", True), ANN.aliases[0]), OF_ANN))[0].address == ANN.address


def test_somebody_elses_yes_sends_nothing() -> None:
    decision = decided(mail(says("yes", True), SAM), replace(OF_ANN, actor=None))
    assert (sent(decision), written(decision)) == ([], [("confirm/from-elsewhere", ANN.address)])


def test_no_sends_nothing() -> None:
    decision = decided(mail(says("no", False)), OF_ANN)
    assert decision.effects == (Close(ASKED.id),)


def test_who_is_no_member_has_the_right_too() -> None:
    assert written(decided(wish("my-data", SAM, verdict=UNKNOWN), situation())) == [("mydata/ask", SAM)]
    asked = question("my-data")
    assert sent(decided(mail(says("yes", True), SAM), situation(question=asked)))[0].address == SAM
    assert decided(mail(says("yes", True), "eve@example.org"), situation(question=asked)).word == "unproven"


def test_nobody_is_flooded_with_questions() -> None:
    assert decided(wish("my-data"), situation(ANN, confirmations_today=5)).word == "asked-before"


def test_a_mail_from_nobody_is_dropped() -> None:
    assert decided(wish("my-data", ""), situation()).word == "no-address"
