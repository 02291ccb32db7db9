"""MUTE, FOLLOW and UNMUTE, as a reply to a post (D10)."""

from dataclasses import replace

import pytest

from listserv.model.decision import Change, Listen
from listserv.model.intent import Command, Wish
from listserv.model.verdict import UNKNOWN
from tests.decide.cases import ANN, SAM, acts, decided, letters, mail, question, says, situation, written
from tests.rows import each_row

IN_A_CONVERSATION = {"parent": 4, "parent_conversation": 9, "parent_subject": "Rates"}


@pytest.mark.parametrize(("word", "choice"), [("mute", "mute"), ("follow", "follow"), ("unmute", "")])
def test_one_conversation_more_or_less(word: str, choice: str) -> None:
    decision = decided(
        mail(Command((Wish(word),), parent=4, member=ANN.id)), situation(ANN, holder=ANN, **IN_A_CONVERSATION)
    )
    assert acts(decision) == [Listen(ANN.id, 9, choice)]  # type: ignore[arg-type]
    [letter] = letters(decision)
    assert letter.values == {"what": word, "subject": "Rates"}
    assert letter.ask is not None
    assert (letter.ask.kind, letter.ask.about) == ("listening", 9)


def test_without_a_conversation_it_is_asked_which() -> None:
    decision = decided(mail(Command((Wish("mute"),))), situation(ANN))
    assert (acts(decision), written(decision)) == ([], [("settings/which-conversation", ANN.address)])


def test_a_number_that_the_letter_does_not_have_is_said() -> None:
    about = situation(ANN, holder=ANN, letter=((1, "Rates", "Sam"), (2, "Toolkit", "Sam")))
    wished = Command((Wish("follow", numbers=(9,)),), member=ANN.id, digest=4, posted=True)
    [letter] = letters(decided(mail(wished, text="follow 9"), about))
    assert letter.values == {"wish": "follow", "number": 9, "last": 2}


@pytest.mark.parametrize(("words", "status"), [("Not for me, thanks", "left"), ("mute", "taster")])
def test_who_only_tastes_leaves_with_a_no_to_a_letter(words: str, status: str) -> None:
    taster = replace(ANN, status="taster")
    wished = Command((Wish("mute"),), member=ANN.id, digest=4, posted=True)
    decision = decided(mail(wished, text=words), situation(taster, holder=taster))
    assert [effect.values["status"] for effect in acts(decision) if isinstance(effect, Change)] == (
        ["left"] if status == "left" else []
    )


def test_a_members_no_to_a_letter_takes_nobody_off() -> None:
    wished = Command((Wish("mute"),), member=ANN.id, digest=4, posted=True)
    decision = decided(mail(wished, text="Not for me, thanks"), situation(ANN, holder=ANN))
    assert (acts(decision), written(decision)) == ([], [("settings/which-conversation", ANN.address)])


@each_row(("word", "choice"), [("unmute", ""), ("resume", ""), ("mute", "mute"), ("follow", "follow")])
def test_the_answer_to_no_more_of_it_can_bring_it_back(word: str, choice: str) -> None:
    asked = question("listening", ANN, 9, values={"subject": "Rates"})
    decision = decided(mail(says(word, None, Wish(word)), verdict=UNKNOWN), situation(ANN, holder=ANN, question=asked))
    assert acts(decision) == [Listen(ANN.id, 9, choice)]  # type: ignore[arg-type]


def test_from_elsewhere_it_is_asked_first() -> None:
    asked = question("listening", ANN, 9, values={"subject": "Rates"})
    decision = decided(mail(says("unmute", None, Wish("unmute")), SAM), situation(holder=ANN, question=asked))
    assert acts(decision) == []
