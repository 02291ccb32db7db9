"""Which topics some words cancel."""

import pytest

from listserv.decide.planning.which import meant
from listserv.model.recurrence import Recurrence, Schedule
from tests.rows import each_row

WEEKLY = Recurrence("week", 9, days=(0,))
TOPICS = (
    Schedule(1, 4, "What are you working on?", "What are you working on?", WEEKLY, "2026-11-30T09:00:00+00:00"),
    Schedule(2, 4, "One good thing?", "One good thing?", Recurrence("week", 9, days=(4,)), "2026-11-27T09:00:00+00:00"),
    Schedule(3, 4, "Happy birthday", "Happy birthday to us", WEEKLY, "2026-11-30T09:00:00+00:00"),
)


@each_row(
    ("said", "heard", "numbers", "rest"),
    [
        ("cancel 2", (2,), [2], ""),
        ("cancel 1 and 3", (1, 3), [1, 3], ""),
        ("cancel 1, keep 2", (1, 2), [1], "keep 2"),
        ("cancel the birthday one and change number 1 to Tuesdays", (1,), [3], "change number 1 to Tuesdays"),
        ("please cancel the birthday one", (), [3], ""),
        ("cancel the Friday one", (), [2], ""),
        ("cancel the Monday one", (), [], ""),
        ("cancel", (), [], ""),
        ("please drop 1 & 2", (1, 2), [1, 2], ""),
    ],
)
def test_by_number_by_name_and_by_weekday(said: str, heard: tuple[int, ...], numbers: list[int], rest: str) -> None:
    found = meant(said, heard, TOPICS)
    assert ([one.number for one in found.topics], found.rest, found.all_) == (numbers, rest, False)


@pytest.mark.parametrize(
    ("said", "numbers"), [("cancel all of them", [1, 2, 3]), ("cancel everything", [1, 2, 3]), ("all but 2", [1, 3])]
)
def test_all_of_them(said: str, numbers: list[int]) -> None:
    found = meant(said, (), TOPICS)
    assert ([one.number for one in found.topics], found.all_) == (numbers, True)


def test_a_day_is_told() -> None:
    assert meant("cancel 1 from the 5th of January", (1,), TOPICS).day == "from the 5th of January"


def test_a_number_under_which_nothing_waits_is_told() -> None:
    assert meant("cancel 7", (7,), TOPICS).unknown == (7,)
