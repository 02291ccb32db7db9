"""Wishes behind the number of a post of a collected letter."""

from datetime import date

import pytest

from listserv.model.intent import Wish
from listserv.understand import behind_numbers

TODAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("2: mute", (Wish("mute", numbers=(2,)),)),
        ("2 - follow", (Wish("follow", numbers=(2,)),)),
        ("2: please stop", (Wish("mute", numbers=(2,)),)),
        ("2: full please\n\nKind regards\nJo", (Wish("full", numbers=(2,)),)),
        ("2: mute\n3: follow", (Wish("mute", numbers=(2,)), Wish("follow", numbers=(3,)))),
        ("2: Could you please take me off the list, I don't do lunch", (Wish("leave"),)),
        ("1: weekly please. Thanks", (Wish("mode", mode="weekly"),)),
    ],
)
def test_what_is_nothing_else_is_done(text: str, found: tuple[Wish, ...]) -> None:
    reading = behind_numbers.read(text, today=TODAY, language="en")
    assert reading is not None
    assert reading.wishes == found


def test_where_only_a_part_is_a_wish_its_author_is_asked() -> None:
    reading = behind_numbers.read("1: we have data from 2019\n2: mute", today=TODAY, language="en")
    assert reading is not None
    assert (reading.wishes, reading.doubtful) == ((), (Wish("mute", numbers=(2,)),))


@pytest.mark.parametrize(
    "text",
    [
        "3: yes please",
        "2: count me in",
        "2: no thanks, I will follow this from here",
        "1: could you send me the slides?",
        "1: we work with Hodan too. And please only announcements from now on.",
        "2: private: ring me",
        "please mute the lunch one",
        "2: digital stop smoking services are in our area too",
    ],
)
def test_what_is_said_to_the_post_is_an_answer(text: str) -> None:
    assert behind_numbers.read(text, today=TODAY, language="en") is None
