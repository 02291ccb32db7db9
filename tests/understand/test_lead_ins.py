"""What stands before a text and is said to us."""

from datetime import date

import pytest

from listserv.understand.lead_ins import below, cut, to_whom

TODAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("topic", "text", "day"),
    [
        ("the following question, starting this Sunday: What went well?", "What went well?", date(2026, 11, 29)),
        ("the members: what are you on?", "what are you on?", None),
        ("this question to everyone, from 7 December: What?", "What?", date(2026, 12, 7)),
        ("What went well? Thank you, Fay", "What went well?", None),
        ("What went well?", "What went well?", None),
        ("Interpreters: who knows one?", "Interpreters: who knows one?", None),
        ("Question of the week: what is new?", "what is new?", None),
        ("Meet at 9:30 in Leeds", "Meet at 9:30 in Leeds", None),
        (
            "Whom do we owe thanks? Thank you notes are at the desk",
            "Whom do we owe thanks? Thank you notes are at the desk",
            None,
        ),
    ],
)
def test_the_lead_in_goes_and_its_day_counts(topic: str, text: str, day: date | None) -> None:
    assert cut(topic, TODAY) == (text, day)


@pytest.mark.parametrize(
    ("words", "text"),
    [
        ("on both lists: the meeting is off", "the meeting is off"),
        ("to everyone: tea at four", "tea at four"),
        ("on both lists that the rota is out", "that the rota is out"),
        ("to all who came: thank you", "to all who came: thank you"),
        ("on Monday: tea", "on Monday: tea"),
    ],
)
def test_for_whom_it_is_stands_before_it(words: str, text: str) -> None:
    assert to_whom(words) == text


def test_words_that_point_below_are_no_announcement() -> None:
    assert below("the following", "Please announce the following.\n\nTea at four.") == "Tea at four."
    assert below("the following: tea", "announce the following: tea") == ""
