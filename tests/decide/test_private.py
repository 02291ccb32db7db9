"""A word to the facilitators, their answer, and the answer to that."""

from dataclasses import replace
from typing import Any

import pytest

from listserv.model.decision import Decision, PassOn
from listserv.model.intent import Private, Wish
from listserv.model.verdict import UNKNOWN
from tests.decide.cases import ANN, FAY, GUY, SAM, decided, letters, mail, question, says, situation, written

ABOUT = {"address": SAM, "name": "Sam", "subject": "A question", "message_id": "m9@elsewhere.example", "text": "May I?"}
PASSED = question("passed-on", FAY, values=ABOUT)


def answered(words: str, sender: str = FAY.address, **changes: Any) -> Decision:
    about = situation(FAY if sender == FAY.address else None, holder=FAY, question=PASSED)
    return decided(mail(says(words), sender, verdict=UNKNOWN), replace(about, **changes))


@pytest.mark.parametrize("sender", [ANN.address, SAM])
def test_it_is_passed_on_and_can_be_answered(sender: str) -> None:
    [effect] = decided(mail(Private("May I?"), sender, verdict=UNKNOWN), situation()).effects
    assert isinstance(effect, PassOn)
    assert (effect.kind, effect.ask) == ("private/passed-on", "passed-on")


def test_from_nobody_or_somebody_banned_it_is_dropped() -> None:
    assert decided(mail(Private("x"), ""), situation()).effects == ()
    assert decided(mail(Private("x")), situation(replace(ANN, status="banned"))).effects == ()


def test_the_facilitators_answer_goes_to_the_author_and_the_others_see_it() -> None:
    decision = answered("Of course.")
    assert written(decision) == [("private/answer", SAM), ("private/answered", GUY.address)]
    first = letters(decision)[0]
    assert (first.in_reply_to, first.values["by"]) == ("m9@elsewhere.example", "Fay Hall")
    assert first.ask is not None
    assert first.ask.kind == "private"


def test_an_answer_of_nothing_and_one_from_elsewhere_reach_nobody() -> None:
    assert written(answered("  ")) == []
    assert [to for _, to in written(answered("Mallory says no.", SAM)) if to == SAM] == []


def test_the_author_can_answer_in_turn() -> None:
    about = situation(question=question("private", None, values={"subject": "A question"}))
    [effect] = decided(mail(says("Thank you, and one more thing"), SAM), about).effects
    assert isinstance(effect, PassOn)


def test_a_wish_in_the_authors_answer_is_a_wish() -> None:
    about = situation(question=question("private", None, values={"subject": "A question"}))
    decision = decided(mail(says("join", None, Wish("join")), SAM), about)
    assert written(decision) == [("join/confirm", SAM)]


def test_an_answer_from_another_mailbox_goes_back_to_the_facilitator_and_no_further() -> None:
    decision = answered("We can.", SAM)
    assert written(decision) == [("confirm/from-elsewhere", FAY.address)]
    assert letters(decision)[0].values["text"] == "We can."


def test_who_is_no_facilitator_any_more_answers_nobody() -> None:
    assert written(answered("We can.", holder=replace(FAY, facilitator=False))) == [("roles/no-more", FAY.address)]
