"""UNDO takes back the last change, to exactly the state before."""

from listserv.model.decision import Change
from listserv.model.situation import Undoable
from listserv.model.verdict import UNKNOWN
from tests.decide.cases import ANN, acts, decided, letters, situation, wish, written


def test_the_values_of_before_come_back() -> None:
    before = {"mode": "every", "status": "suspended"}
    decision = decided(wish("undo"), situation(ANN, undoable=Undoable("mode", before)))
    assert acts(decision) == [Change(ANN.id, before, ANN.address, "undo")]
    assert letters(decision)[0].values == {"what": "undo", "undone": "mode"}


def test_where_nothing_was_changed_it_says_so() -> None:
    assert written(decided(wish("undo"), situation(ANN))) == [("settings/nothing-to-undo", ANN.address)]


def test_without_proof_it_is_asked_first() -> None:
    decision = decided(wish("undo", verdict=UNKNOWN), situation(ANN, undoable=Undoable("mode", {"mode": "every"})))
    assert (acts(decision), decision.word) == ([], "asked-first")
