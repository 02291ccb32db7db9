"""MUTE, FOLLOW and UNMUTE, as a reply to a post (D10)."""

import pytest

from listserv.model.decision import Listen
from listserv.model.intent import Command, Wish
from listserv.model.verdict import UNKNOWN
from tests.decide.cases import ANN, SAM, acts, decided, letters, mail, question, says, situation, written

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


@pytest.mark.parametrize(("word", "choice"), [("unmute", ""), ("resume", ""), ("mute", "mute"), ("follow", "follow")])
def test_the_answer_to_no_more_of_it_can_bring_it_back(word: str, choice: str) -> None:
    asked = question("listening", ANN, 9, values={"subject": "Rates"})
    decision = decided(mail(says(word, None, Wish(word)), verdict=UNKNOWN), situation(ANN, holder=ANN, question=asked))
    assert acts(decision) == [Listen(ANN.id, 9, choice)]  # type: ignore[arg-type]


def test_from_elsewhere_it_is_asked_first() -> None:
    asked = question("listening", ANN, 9, values={"subject": "Rates"})
    decision = decided(mail(says("unmute", None, Wish("unmute")), SAM), situation(holder=ANN, question=asked))
    assert acts(decision) == []
