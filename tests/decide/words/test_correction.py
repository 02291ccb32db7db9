"""A correction changes what it names and takes nothing else away."""

import pytest

from listserv.decide.words import correction
from tests.rows import each_row

TOLD = "I work at Leeds ICB as a nurse.\nI want to learn about coding.\nAsk me about interpreters."


@each_row(
    ("said", "line"),
    [
        ("Actually I am a health visitor now, not nurse.", "I work at Leeds ICB as a health visitor."),
        ("Could you say Bradford instead of Leeds please?", "I work at Bradford ICB as a nurse."),
        ("Please change Leeds to Bradford", "I work at Bradford ICB as a nurse."),
        ("not Leeds but Bradford", "I work at Bradford ICB as a nurse."),
        ("Leeds ICB should be Bradford council", "I work at Bradford council as a nurse."),
    ],
)
def test_what_is_named_is_replaced(said: str, line: str) -> None:
    rest = TOLD.partition("\n")[2]
    assert correction.corrected(TOLD, said) == (f"{line}\n{rest}", True)


@each_row(
    "said",
    [
        "Actually it is Bradford teaching hospital, sorry",
        "I also know about night interpreters",
        "I am not a nurse",
        "Sorry I meant Bradford",
        "Actually I am a midwife, not a nurse. I also know about schools.",
    ],
)
def test_what_names_nothing_for_certain_is_added(said: str) -> None:
    assert correction.corrected(TOLD, said) == (f"{TOLD}\n{said}", True)


def test_a_better_version_takes_the_place_of_all() -> None:
    better = "I lead the diabetes programme in Hull and want to hear how others do it; ask me about rates."
    assert correction.corrected(TOLD, better) == (better, False)
    assert correction.corrected("", "x") == ("x", False)


def test_numbered_answers_take_the_place_of_theirs() -> None:
    assert correction.corrected("1. Leeds\n2. coding\n4. yes", "4. no") == ("1. Leeds\n2. coding\n4. no", True)
    assert correction.corrected("1. Leeds\n2. coding", "1. Hull\n2. rates") == ("1. Hull\n2. rates", False)


def test_a_word_that_stands_there_twice_is_left_alone() -> None:
    assert correction.swapped("Leeds and Leeds", "Bradford instead of Leeds") is None


@pytest.mark.parametrize("said", ["hi hello hey oh " * 200, "not a b c " * 400, "change x to " * 300])
def test_it_takes_no_time(said: str) -> None:
    correction.corrected(TOLD, said)
