"""What members tell about themselves is kept as written (D4)."""

from listserv.decide.profile import LONGEST
from listserv.model.decision import Change
from listserv.model.intent import Wish
from tests.decide.cases import ANN, SAM, acts, decided, letters, mail, question, says, situation, written

WELCOME = question("welcome", ANN)


def test_prose_is_kept_and_shown_back_and_can_be_corrected() -> None:
    decision = decided(mail(says(" I work in Leeds.\n")), situation(ANN, holder=ANN, question=WELCOME))
    assert acts(decision) == [Change(ANN.id, {"profile": "I work in Leeds."}, ANN.address, "profile")]
    [letter] = letters(decision)
    assert (letter.kind, letter.values) == ("profile/kept", {"text": "I work in Leeds."})
    assert letter.ask is not None
    assert letter.ask.kind == "welcome"


def test_a_wish_is_a_wish() -> None:
    decision = decided(
        mail(says("weekly", None, Wish("mode", mode="weekly"))), situation(ANN, holder=ANN, question=WELCOME)
    )
    assert written(decision) == [("settings/changed", ANN.address)]


def test_a_novel_is_cut() -> None:
    [change] = acts(decided(mail(says("x" * 100_000)), situation(ANN, holder=ANN, question=WELCOME)))
    assert isinstance(change, Change)
    assert len(change.values["profile"]) == LONGEST


def test_nobody_else_writes_it() -> None:
    assert acts(decided(mail(says("I am a fool."), SAM), situation(holder=ANN, question=WELCOME))) == []
