"""What members tell about themselves is kept as written (D4)."""

from dataclasses import replace

import pytest

from listserv.decide.membership.profile import LONGEST
from listserv.model.decision import Change
from listserv.model.intent import Wish
from listserv.model.verdict import UNKNOWN
from tests.decide.cases import ANN, SAM, acts, decided, letters, mail, question, says, situation, wish, written
from tests.rows import each_row

WELCOME = question("welcome", ANN)


def test_prose_is_kept_and_shown_back_and_can_be_corrected() -> None:
    decision = decided(mail(says(" I work in Leeds.\n")), situation(ANN, holder=ANN, question=WELCOME))
    assert acts(decision) == [Change(ANN.id, {"profile": "I work in Leeds."}, ANN.address, "profile")]
    [letter] = letters(decision)
    assert (letter.kind, letter.values) == (
        "profile/kept",
        {"text": "I work in Leeds.", "hidden": False, "new": True, "stays": False},
    )
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


@pytest.mark.parametrize(
    "text",
    [
        "1. Leeds\n2. coding of ethnicity\n3. interpreters\n4. no",
        "1) Leeds\n2) -\n3) rates\n4) Please don't, I am shy",
        "1: Leeds\n4: not yet",
    ],
)
def test_the_fourth_question_answered_with_no_hides_them_and_all_is_kept(text: str) -> None:
    decision = decided(mail(says(text)), situation(ANN, holder=ANN, question=WELCOME))
    assert acts(decision) == [Change(ANN.id, {"profile": text, "hidden": True}, ANN.address, "profile")]
    assert letters(decision)[0].values["hidden"] is True


@pytest.mark.parametrize("text", ["1. Leeds\n4. yes", "I know 4 no-go areas"])
def test_anything_else_hides_nobody(text: str) -> None:
    [change] = acts(decided(mail(says(text)), situation(ANN, holder=ANN, question=WELCOME)))
    assert isinstance(change, Change)
    assert change.values == {"profile": text}


@each_row(
    "text",
    [
        "I work at Leeds ICB and lead on diabetes. I would rather members did not see this please.",
        "I am a nurse in Hull. No, please keep it private.",
        "I'm a GP, happy to be asked about procurement, but I don't want others to see this.",
        "I don't mind being asked about rates and I don't want members to see this, I am new",
        "Leeds\ninterpreters\nno",
        "GP in Hull but keep it private",
        "Nurse; rates; no thanks",
    ],
)
def test_a_refusal_in_prose_hides_them_and_all_is_kept(text: str) -> None:
    decision = decided(mail(says(text)), situation(ANN, holder=ANN, question=WELCOME))
    assert acts(decision) == [Change(ANN.id, {"profile": text, "hidden": True}, ANN.address, "profile")]


@pytest.mark.parametrize(
    "text", ["Not visible to members please", "Please do not share this with the other members.", "Hide my profile"]
)
def test_a_refusal_by_itself_is_no_profile(text: str) -> None:
    told = replace(ANN, profile="Nurse in Hull.")
    decision = decided(mail(says(text)), situation(told, holder=told, question=WELCOME))
    assert acts(decision) == [Change(ANN.id, {"hidden": True}, ANN.address, "hide")]


@each_row(
    "text",
    [
        "I'm a health visitor in Hull. I don't mind others seeing this.",
        "I'm a health visitor in Hull. No problem with members seeing this.",
        "I work in a private hospital. Happy for members to see this.",
        "I have not worked in public health before.",
    ],
)
def test_whoever_is_willing_is_not_hidden(text: str) -> None:
    heard = replace(says(text), asked=(Wish("hide"),) if "seeing" in text else ())
    [change] = acts(decided(mail(heard), situation(ANN, holder=ANN, question=WELCOME)))
    assert isinstance(change, Change)
    assert change.values == {"profile": text}


def test_what_was_heard_in_other_words_hides_as_well() -> None:
    text = "I am a nurse in Leeds who knows about interpreters and would feel better unseen by all."
    heard = replace(says(text), asked=(Wish("hide"),))
    [change] = acts(decided(mail(heard), situation(ANN, holder=ANN, question=WELCOME)))
    assert isinstance(change, Change)
    assert change.values == {"profile": text, "hidden": True}


def test_no_alone_is_no_profile_and_hides_one() -> None:
    assert decided(mail(says("No", False)), situation(ANN, holder=ANN, question=WELCOME)).effects == ()
    told = replace(ANN, profile="Nurse in Hull.")
    decision = decided(mail(says("No", False)), situation(told, holder=told, question=WELCOME))
    assert acts(decision) == [Change(ANN.id, {"hidden": True}, ANN.address, "hide")]


@pytest.mark.parametrize("text", ["pleas send me the wekly leter", "How do I post?", "Can I get a summary on Fridays?"])
def test_who_wants_something_tells_nothing(text: str) -> None:
    decision = decided(mail(says(text)), situation(ANN, holder=ANN, question=WELCOME))
    assert (decision.word, acts(decision)) == ("unclear", [])


def test_a_correction_loses_nothing_and_about_me_begins_anew() -> None:
    told = replace(ANN, profile="I work in Leeds as a nurse.\nAsk me about interpreters, rates and schools.")
    about = situation(told, holder=told, question=WELCOME)
    [change] = acts(decided(mail(says("Actually it is Bradford, sorry")), about))
    assert isinstance(change, Change)
    assert change.values == {"profile": f"{told.profile}\nActually it is Bradford, sorry"}
    anew = mail(says("about me: Hull.", None, Wish("about-me", words="Hull.")), text="about me: Hull.")
    assert acts(decided(anew, about)) == [Change(ANN.id, {"profile": "Hull."}, ANN.address, "profile")]


def test_prose_with_hide_in_it_is_kept_and_hidden() -> None:
    text = "I work in Leeds as a nurse and know about night interpreters. Please hide my profile from members."
    decision = decided(mail(says(text, None, Wish("hide"))), situation(ANN, holder=ANN, question=WELCOME))
    assert acts(decision) == [Change(ANN.id, {"profile": text, "hidden": True}, ANN.address, "profile")]


@pytest.mark.parametrize(("name", "hidden"), [("hide", True), ("show", False)])
def test_hide_and_show_are_changes_like_others(name: str, hidden: bool) -> None:
    decision = decided(wish(name), situation(replace(ANN, hidden=not hidden)))
    assert acts(decision) == [Change(ANN.id, {"hidden": hidden}, ANN.address, name)]
    assert letters(decision)[0].kind == "settings/changed"
    assert acts(decided(wish(name, verdict=UNKNOWN), situation(ANN))) == []


def test_about_me_in_any_mail() -> None:
    decision = decided(wish("about-me", words=" I work nights. "), situation(replace(ANN, hidden=True)))
    assert acts(decision) == [Change(ANN.id, {"profile": "I work nights."}, ANN.address, "profile")]
    assert letters(decision)[0].values == {"text": "I work nights.", "hidden": True, "new": True, "stays": False}


def test_about_me_without_words_shows_what_there_is() -> None:
    decision = decided(wish("about-me"), situation(replace(ANN, profile="Nurse.")))
    assert acts(decision) == []
    assert letters(decision)[0].values == {"text": "Nurse.", "hidden": False, "new": False, "stays": False}
