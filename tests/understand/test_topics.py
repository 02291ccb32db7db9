"""What is said of a topic on the schedule, and not of one's own mail."""

from datetime import date

import pytest

from listserv.understand import wishes

TODAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("text", "numbers", "mode"),
    [
        ("skip topic 1 on 23 and 30 December", (1,), ""),
        ("please pause the Wednesday question over Christmas, until 5 January", (), ""),
        ("change topic 2 to Thursdays at 10", (2,), ""),
        ("make the monthly question weekly please", (), ""),
        ("cancel topic 1 on 23 December", (1,), ""),
        ("no topic this week", (), ""),
        ("SKIP 1", (1,), "skip"),
        ("Please skip topic 3 this time, thanks", (3,), "skip"),
        ("skip the next question", (), "skip"),
    ],
)
def test_it_is_about_the_topic(text: str, numbers: tuple[int, ...], mode: str) -> None:
    (wish,) = wishes.read("", text, to="request", today=TODAY).wishes
    assert (wish.name, wish.numbers, wish.mode) == ("change-topic", numbers, mode)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("cancel topic 1", ["unschedule"]),
        ("weekly please, I like the Wednesday question", ["mode"]),
        ("questions only", ["mode"]),
        ("pause until 5 January", ["pause"]),
        ("I am away until 5 January. Please skip topic 2 as well.", ["pause", "change-topic"]),
        ("every first Tuesday at 10 post: Tea at ten?", ["schedule"]),
    ],
)
def test_the_rest_is_what_it_was(text: str, names: list[str]) -> None:
    assert [wish.name for wish in wishes.read("", text, to="request", today=TODAY).wishes] == names
