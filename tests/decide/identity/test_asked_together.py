"""Several things of one unproven mail: one question, and what its answer is about."""

from dataclasses import replace

import pytest

from listserv.decide.identity import asked_together
from listserv.decide.identity.proof import kept
from listserv.model.decision import Write
from listserv.model.intent import Answer, Command, Wish
from listserv.model.verdict import UNKNOWN
from tests.decide.cases import FAY, SAM, decided, mail, question, situation

WISHES = (Wish("remove", addresses=(SAM,)), Wish("mode", mode="weekly"), Wish("set", words="join closed"))
QUESTION = replace(
    question("confirm-wish", FAY), values={"wish": kept(WISHES[0]), "besides": [kept(wish) for wish in WISHES[1:]]}
)


def test_one_letter_asks_about_all_of_it() -> None:
    decision = decided(mail(Command(WISHES), FAY.address, verdict=UNKNOWN), situation(FAY))
    [letter] = [effect.letter for effect in decision.effects if isinstance(effect, Write)]
    assert letter.kind == "confirm/wishes"
    assert letter.ask is not None
    assert [letter.ask.values["wish"], *letter.ask.values["besides"]] == [kept(wish) for wish in WISHES]


def test_that_nothing_more_is_asked_is_said_once() -> None:
    incoming = mail(Command(WISHES), FAY.address, verdict=UNKNOWN)
    decision = decided(incoming, situation(FAY, confirmations_today=5))
    assert [effect.letter.kind for effect in decision.effects if isinstance(effect, Write)] == ["confirm/enough"]


@pytest.mark.parametrize(
    ("words", "yes", "choice", "meant"),
    [
        ("Yes", True, (), WISHES),
        ("Yes, all of that was me", True, (), WISHES),
        ("all of them please", None, (), WISHES),
        ("all three", None, (), WISHES),
        ("yes 1 and 3", True, (1, 3), (WISHES[0], WISHES[2])),
        ("2", None, (2,), (WISHES[1],)),
        ("yes but not 2", True, (2,), ()),
        ("yes, only the first", True, (), ()),
        ("remove her", None, (), ()),
    ],
)
def test_an_answer_is_about_all_or_about_the_numbers_that_it_gives(
    words: str, yes: bool | None, choice: tuple[int, ...], meant: tuple[Wish, ...]
) -> None:
    assert asked_together.meant(Answer(1, 0, yes, words, choice=choice), QUESTION) == meant


def test_a_question_about_one_thing_is_answered_as_before() -> None:
    alone = replace(QUESTION, values={"wish": kept(WISHES[0])})
    assert asked_together.meant(Answer(1, 0, True, "Yes, only do it soon"), alone) == WISHES[:1]
    assert asked_together.meant(Answer(1, 0, None, "all of it"), alone) == ()
