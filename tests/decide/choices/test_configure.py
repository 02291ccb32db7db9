"""Settings of the list by mail: what takes effect, who hears of it, and who may not."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from listserv.model import decision as d
from listserv.model.intent import Wish
from listserv.model.personal import TakeBack
from listserv.model.planning import Configure
from listserv.model.situation import Undoable
from listserv.model.verdict import Verdict
from tests.decide.cases import (
    ANN,
    FAY,
    GUY,
    NOW,
    at_list,
    closes,
    decided,
    letters,
    mail,
    question,
    says,
    shell,
    situation,
    wish,
    written,
)

FROM_FAY = situation(FAY)


def configured(decision: d.Decision) -> list[tuple[str, Any, str]]:
    return [(e.key, e.value, e.by) for e in decision.effects if isinstance(e, Configure)]


def test_a_setting_takes_effect_and_every_facilitator_hears_of_it() -> None:
    decision = decided(wish("set", FAY.address, words="posting moderated"), FROM_FAY)
    assert configured(decision) == [("posting", "moderated", FAY.address)]
    assert written(decision) == [("configure/done", FAY.address), ("configure/done", GUY.address)]
    assert [letter.values["by"] for letter in letters(decision)] == ["", "Fay Hall"]
    assert all(letter.ask and letter.ask.expires_at == NOW + timedelta(days=14) for letter in letters(decision))


@pytest.mark.parametrize("words", ["posting never", "colour blue", ""])
def test_what_cannot_be_set_is_answered_with_what_can(words: str) -> None:
    decision = decided(wish("set", FAY.address, words=words), FROM_FAY)
    assert configured(decision) == []
    assert written(decision) == [("configure/refused", FAY.address)]


def test_a_text_is_shown_before_it_takes_effect() -> None:
    decision = decided(wish("set", FAY.address, words="welcome Hello {name} at {list}"), FROM_FAY)
    assert configured(decision) == []
    (letter,) = letters(decision)
    assert letter.kind == "configure/preview"
    assert letter.values["text"] == "Hello Fay Hall at Mobilising Knowledge"
    assert letter.ask
    assert letter.ask.values["value"] == "Hello {name} at {list}"
    unnamed = replace(FAY, name="")
    decision = decided(wish("set", FAY.address, words="welcome Dear {name}, hello"), situation(unnamed))
    assert letters(decision)[0].values["text"] == "Dear (their name), hello"


def test_an_own_text_is_given_up_at_once() -> None:
    decision = decided(wish("set", FAY.address, words="welcome none"), FROM_FAY)
    assert configured(decision) == [("welcome", "", FAY.address)]


SHOWN = question("configure", FAY, values={"option": "welcome", "value": "Hello"})


def test_yes_puts_the_text_in_force_and_no_leaves_it() -> None:
    about = situation(FAY, holder=FAY, question=SHOWN)
    yes = decided(mail(says("Yes", True), FAY.address), about)
    assert configured(yes) == [("welcome", "Hello", FAY.address)]
    assert closes(yes)
    no = decided(mail(says("No", False), FAY.address), about)
    assert configured(no) == []
    assert written(no) == [("configure/left", FAY.address)]


def test_only_the_facilitator_who_was_asked_can_say_yes() -> None:
    about = situation(None, holder=FAY, question=SHOWN)
    decision = decided(mail(says("Yes", True), "mal@evil.example"), about)
    assert configured(decision) == []
    assert written(decision) == [("confirm/from-elsewhere", FAY.address)]
    former = replace(FAY, facilitator=False)
    decision = decided(mail(says("Yes", True), FAY.address), situation(former, holder=former, question=SHOWN))
    assert (decision.word, configured(decision)) == ("no-facilitator", [])


CHANGED = question("configured", GUY, values={"option": "posting", "before": None, "after": "moderated"})


def test_undo_by_another_facilitator_brings_back_what_was() -> None:
    about = situation(GUY, holder=GUY, question=CHANGED, overridden={"posting": "moderated"})
    decision = decided(mail(says("undo", word="undo"), GUY.address), about)
    assert configured(decision) == [("posting", None, GUY.address)]
    assert sorted(written(decision)) == [("configure/undone", FAY.address), ("configure/undone", GUY.address)]


def test_undo_leaves_alone_what_was_changed_again_since() -> None:
    about = situation(GUY, holder=GUY, question=CHANGED, overridden={"posting": "anyone"})
    decision = decided(mail(says("undo", word="undo"), GUY.address), about)
    assert configured(decision) == []
    assert written(decision) == [("configure/since", GUY.address)]


def test_undo_as_a_reply_marks_the_change_as_taken_back() -> None:
    last = Undoable("set posting", {"posting": None}, of_the_list=True, changes=(4,))
    about = situation(GUY, holder=GUY, question=CHANGED, overridden={"posting": "moderated"}, undoable=last)
    decision = decided(mail(says("undo", None, Wish("undo"), word="undo"), GUY.address), about)
    assert TakeBack((4,), GUY.address) in decision.effects


def test_something_else_than_undo_is_a_wish() -> None:
    about = situation(GUY, holder=GUY, question=CHANGED)
    decision = decided(mail(says("pending", None, Wish("pending")), GUY.address), about)
    assert decision.word == "pending"


def test_unset_gives_the_config_back() -> None:
    decision = decided(wish("unset", FAY.address, words="posting"), FROM_FAY)
    assert configured(decision) == [("posting", None, FAY.address)]
    assert written(decided(wish("unset", FAY.address, words="colour"), FROM_FAY)) == [
        ("configure/refused", FAY.address)
    ]


def test_a_member_a_stranger_and_a_forger_change_nothing() -> None:
    assert configured(decided(wish("set", words="posting anyone"), situation(ANN))) == []
    assert configured(decided(wish("set", "x@y.example", words="posting anyone"), situation())) == []
    forged = decided(wish("set", FAY.address, verdict=Verdict(), words="posting anyone"), FROM_FAY)
    assert configured(forged) == []
    assert written(forged) == [("confirm/wish", FAY.address)]


def test_the_shell_sets_without_mail_and_is_told_why_not() -> None:
    done = decided(shell("set", words="welcome Hello"), situation())
    assert configured(done) == [("welcome", "Hello", "operator")]
    assert letters(done) == []
    assert decided(shell("set", words="posting never"), situation()).word == "not-allowed"


def test_settings_show_a_facilitator_the_lists_own() -> None:
    about = situation(FAY, place=at_list(posting="moderated"), overridden={"posting": "moderated"})
    (letter,) = letters(decided(wish("settings", FAY.address), about))
    assert [row["name"] for row in letter.values["options"] if row["changed"]] == ["POSTING"]
    (letter,) = letters(decided(wish("settings"), situation(ANN)))
    assert letter.values["options"] == []
