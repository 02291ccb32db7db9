"""What a message seems to ask for besides what is done about it."""

from datetime import date

import pytest

from listserv.model.intent import Wish
from listserv.understand import unheard
from listserv.understand.said import Said
from listserv.understand.writing import spoken

TODAY = date(2026, 11, 23)


def said(text: str) -> Said:
    return Said.of(*spoken("", text, today=TODAY))


@pytest.mark.parametrize(
    ("text", "done", "left"),
    [
        ("Pause me till 7 December; also my name is spelled Dea", Wish("pause"), "also my name is spelled Dea"),
        ("weekly on Mondays, and mute Lunch", Wish("mode", mode="weekly", words="0"), "and mute Lunch"),
        ("Weekly letter is plenty for me, I am in clinic all day.", Wish("mode", mode="weekly"), ""),
        ("weekly on Mondays at 7am please", Wish("mode", mode="weekly", words="0 07:00"), ""),
    ],
)
def test_a_part_that_sounds_like_another_wish_is_told(text: str, done: Wish, left: str) -> None:
    assert unheard.besides((done,), said(text)) == left


def test_nothing_is_told_where_nothing_is_done() -> None:
    assert unheard.besides((), said("also my name is spelled Dea")) == ""


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Happy to help, ring me on 0113 222. How do I get one email a week?", True),
        ("Thanks for everything. Please take me off the list.", False),
        ("Please put me on the weekly digest", False),
    ],
)
def test_a_sentence_for_people_beside_a_wish_is_seen(text: str, people: bool) -> None:
    assert unheard.tells_people(said(text)) is people
