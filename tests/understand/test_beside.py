"""A wish in a paragraph of its own, beside words for everyone."""

from datetime import date

import pytest

from listserv.understand import beside
from tests.rows import each_row

TODAY = date(2026, 11, 30)


def _read(text: str) -> tuple[list[str], str]:
    found = beside.read(text, today=TODAY, language="en")
    return [wish.name for wish in found.wishes], found.rest


@pytest.mark.parametrize(
    ("text", "names", "rest"),
    [
        ("We would love some!\n\nAlso mute 1 please, and weekly from now on", ["mute", "mode"], "We would love some!"),
        ("We would love some!\nweekly please", ["mode"], "We would love some!"),
        ("weekly please\n\nAnd thanks Ben, good question!", ["mode"], "And thanks Ben, good question!"),
        ("We have some.\n\nraz w tygodniu proszę", ["mode"], "We have some."),
    ],
)
def test_it_is_parted_from_the_rest(text: str, names: list[str], rest: str) -> None:
    assert _read(text) == (names, rest)


@each_row(
    "text",
    [
        "weekly please",
        "weekly please\n\nKind regards\n\nAnn Other\nSpecialist Nurse",
        "weekly please\n\nThanks!",
        "It could be a good place for all kinds of\nquestions ;-)",
        "That is ok.\n\n-silent",
        "We meet every month.\n\nDo you?",
    ],
)
def test_a_wish_alone_and_a_post_alone_stay_whole(text: str) -> None:
    assert _read(text) == ([], "")
