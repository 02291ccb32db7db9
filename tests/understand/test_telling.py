"""Answers in which people tell about themselves, and what they ask for in sentences of their own."""

from datetime import date

import pytest

from listserv.understand import telling

TODAY = date(2026, 11, 23)


def read(text: str) -> telling.Telling:
    return telling.read(text, today=TODAY, language="en")


def test_a_wish_in_a_sentence_of_its_own_is_no_part_of_what_is_told() -> None:
    found = read("I work at Bradford. I want to learn more about language. Weekly please.")
    assert [wish.mode for wish in found.wishes] == ["weekly"]
    assert found.rest == "I work at Bradford. I want to learn more about language."


@pytest.mark.parametrize(
    "text",
    [
        "I run the weekly clinic. I would like to learn how others announce their services.",
        "I work in Leeds. I'd love to hear about anything on diabetes. Ask me about feet.",
        "I mostly have questions about diabetes. I am on leave until March but keen to learn.",
    ],
)
def test_what_is_told_is_no_wish(text: str) -> None:
    assert read(text) == telling.Telling((), text)


def test_what_may_be_a_wish_to_leave_is_told_apart() -> None:
    assert read("Hm, actually I think I made a mistake, I don't want this").may_leave
    assert not read("I want to learn how to stop people leaving our programme.").may_leave
