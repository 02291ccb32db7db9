"""UNDO takes back the last change, to exactly the state before; REDO does it again."""

from dataclasses import replace

from listserv.model.arranging import PutBack
from listserv.model.conversation import Done
from listserv.model.decision import Subscribe
from listserv.model.intent import Wish
from listserv.model.personal import TakeBack
from listserv.model.planning import Configure
from listserv.model.situation import Situation, Undoable
from listserv.model.verdict import UNKNOWN
from tests.decide.cases import (
    ANN,
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

MODE = Undoable("mode", {"mode": "every"}, changes=(7,))
LEAVING = Undoable("leave", {"status": "member", "left_at": None}, changes=(8,))
GONE = replace(ANN, status="left", left_at=None)


def test_the_values_of_before_come_back_and_the_letter_says_how_to_go_on() -> None:
    decision = decided(wish("undo"), situation(ANN, undoable=replace(MODE, earlier="name")))
    assert TakeBack((7,), ANN.address) in decision.effects
    [letter] = letters(decision)
    assert (letter.kind, letter.values) == (
        "undo/done",
        {"what": "mode", "about": [], "earlier": "name", "redo": False},
    )


def test_where_nothing_was_changed_it_says_so() -> None:
    assert written(decided(wish("undo"), situation(ANN))) == [("settings/nothing-to-undo", ANN.address)]
    assert written(decided(wish("redo"), situation(ANN))) == [("undo/nothing-to-redo", ANN.address)]


def test_what_was_changed_again_since_stays() -> None:
    decision = decided(wish("undo"), situation(ANN, undoable=replace(MODE, touched=True)))
    assert (acts(decision), written(decision)) == ([], [("undo/changed-since", ANN.address)])
    decision = decided(wish("redo"), situation(ANN, undoable=replace(MODE, touched=True)))
    assert (acts(decision), written(decision)) == ([], [("undo/nothing-to-redo", ANN.address)])


def test_redo_does_it_again() -> None:
    decision = decided(wish("redo"), situation(ANN, undoable=MODE))
    assert TakeBack((7,), ANN.address, redo=True) in decision.effects
    assert written(decision) == [("undo/done", ANN.address)]


def test_without_proof_it_is_asked_first() -> None:
    for word in ("undo", "redo"):
        decision = decided(wish(word, verdict=UNKNOWN), situation(ANN, undoable=MODE))
        assert (acts(decision), decision.word) == ([], "asked-first")


def test_whoever_left_takes_that_back_and_nothing_else() -> None:
    decision = decided(wish("undo"), situation(GONE, undoable=LEAVING))
    assert TakeBack((8,), ANN.address) in decision.effects
    decision = decided(wish("undo"), situation(GONE, undoable=MODE))
    assert not any(isinstance(effect, TakeBack) for effect in decision.effects)


def test_back_is_exactly_the_state_before() -> None:
    asked = question("left", ANN)
    about = situation(GONE, holder=GONE, question=asked, undoable=LEAVING)
    decision = decided(mail(says("back", None, Wish("back"), word="back")), about)
    assert TakeBack((8,), ANN.address) in decision.effects
    decision = decided(mail(says("back", None, Wish("back"), word="back")), replace(about, undoable=None))
    assert Subscribe(ANN.address, by=ANN.address) in decision.effects


def test_a_facilitators_change_of_the_list_is_taken_back_with_its_mark() -> None:
    last = Undoable("set posting", {"posting": None}, of_the_list=True, changes=(9,))
    decision = decided(wish("undo", FAY.address), situation(FAY, undoable=last))
    assert TakeBack((9,), FAY.address) in decision.effects
    assert any(isinstance(effect, Configure) for effect in decision.effects)


def test_the_letter_about_an_address_goes_to_the_one_that_counts_again() -> None:
    moved = Undoable("main-address", {"address": "ann@home.example"}, changes=(7,))
    assert [to for _, to in written(decided(wish("undo"), situation(ANN, undoable=moved)))] == ["ann@home.example"]


def test_a_stranger_has_nothing_to_take_back() -> None:
    assert acts(decided(wish("undo", SAM), Situation(situation().place, undoable=MODE))) == []


CLOSED = Done(3, "close", "Coding", FAY.address, NOW)


def test_what_was_done_to_a_conversation_is_taken_back_where_it_is_the_newest() -> None:
    decision = decided(wish("undo", FAY.address), situation(FAY, undoable=MODE, done=(CLOSED,)))
    assert (decision.effects[0], written(decision)) == (PutBack(3), [("conversation/undone", FAY.address)])


def test_a_setting_of_the_list_is_done_again_and_all_facilitators_hear_of_it() -> None:
    last = Undoable("set posting", {"posting": "anyone"}, of_the_list=True, changes=(9,))
    decision = decided(wish("redo", FAY.address), situation(FAY, undoable=last))
    assert decision.effects[0] == Configure("posting", "anyone", FAY.address, "redo")
    assert decision.effects[-1] == TakeBack((9,), FAY.address, True)
    assert [letter.values["redo"] for letter in letters(decision)] == [True, True]


def test_a_letter_that_told_of_no_change_takes_nothing_older_back() -> None:
    asked = question("done", ANN)
    told = situation(ANN, holder=ANN, question=asked, told_by="settings/already")
    decision = decided(mail(says("undo", None, Wish("undo"))), told)
    assert acts(decision) == []
    assert [letter.values for letter in letters(decision)] == [{"why": "nothing"}]


def test_what_cannot_be_taken_back_is_said_in_a_sentence() -> None:
    rows = (("hold/done", 0, "decided"), ("announce/done", 0, "sent"), ("people/done", 7, "gone"))
    for kind, act, why in (*rows, ("people/done", 0, "worded")):
        asked = question("done", FAY, values={"act": act})
        told = situation(FAY, holder=FAY, question=asked, told_by=kind)
        decision = decided(mail(says("undo", None, Wish("undo")), FAY.address), told)
        assert [letter.values for letter in letters(decision)] == [{"why": why}]


def test_whoever_had_the_other_place_hears_that_it_is_theirs_again() -> None:
    last = Undoable("unite", {"status": "member"}, changes=(7, 8), about=(SAM,))
    decision = decided(wish("undo"), situation(ANN, undoable=last))
    assert written(decision) == [("undo/done", ANN.address), ("alias/parted", SAM)]


@each_row(
    ("what", "undone", "redone"),
    [
        ("facilitator", "not-facilitator", "facilitator"),
        ("not-facilitator", "facilitator", "not-facilitator"),
        ("join", "no-member", "member"),
        ("remove", "member", "no-member"),
    ],
)
def test_whoever_it_was_done_to_hears_what_is_so_now(what: str, undone: str, redone: str) -> None:
    for word, is_so in (("undo", undone), ("redo", redone)):
        about = Undoable(what, {}, about=(ANN.address,))
        told = letters(decided(wish(word, FAY.address), situation(FAY, undoable=about)))
        assert [(one.to, one.values["is_so"]) for one in told if one.kind == "undo/told"] == [(ANN.address, is_so)]
        others = [one.to for one in told if one.kind == "roles/told"]
        assert others == ([GUY.address] if "facilitator" in what else [])


def test_what_a_facilitator_changed_for_themselves_is_told_to_nobody_else() -> None:
    about = Undoable("not-facilitator", {}, about=(FAY.address,))
    assert written(decided(wish("undo", FAY.address), situation(FAY, undoable=about))) == [("undo/done", FAY.address)]
