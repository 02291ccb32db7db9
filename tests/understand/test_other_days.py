"""Days that a wish names otherwise than by "until"."""

from datetime import date

import pytest

from listserv.understand import wishes

TODAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    "text",
    ["I am on annual leave w/c 7 December", "away the week of 7 December", "on leave w/b Monday 7th December 2026"],
)
def test_the_week_of_a_day_is_seven_days(text: str) -> None:
    (pause,) = wishes.read("", text, to="request", today=TODAY).wishes
    assert (pause.name, pause.since, pause.until) == ("pause", date(2026, 12, 7), date(2026, 12, 14))


@pytest.mark.parametrize(
    ("text", "since", "until"),
    [
        ("I'm away from 1 to 5 December", date(2026, 12, 1), date(2026, 12, 5)),
        ("I'm on leave 1-5 December", date(2026, 12, 1), date(2026, 12, 5)),
        ("away 28 Nov - 3 December", date(2026, 11, 28), date(2026, 12, 3)),
        ("facilitator bob@b.example from 3 to 5 December", date(2026, 12, 3), date(2026, 12, 5)),
    ],
)
def test_both_ends_of_some_days_are_read(text: str, since: date, until: date) -> None:
    (wish,) = wishes.read("", text, to="request", today=TODAY).wishes
    assert (wish.since, wish.until) == (since, until)


def test_the_words_for_everyone_stay_as_they_are() -> None:
    (wish,) = wishes.read("", "announce: the office is closed 1-5 December", to="request", today=TODAY).wishes
    assert wish.words == "the office is closed 1-5 December"


@pytest.mark.parametrize(
    ("text", "since", "until"),
    [
        ("weekly from January please", date(2027, 1, 1), None),
        ("weekly starting 4 January", date(2027, 1, 4), None),
        ("daily until Christmas please", None, date(2026, 12, 25)),
        ("weekly from now on", None, None),
    ],
)
def test_a_mode_for_another_day_is_no_absence(text: str, since: date | None, until: date | None) -> None:
    (mode,) = wishes.read("", text, to="request", today=TODAY).wishes
    assert (mode.name, mode.since, mode.until) == ("mode", since, until)


def test_an_absence_beside_a_mode_stays_one() -> None:
    found = wishes.read("", "weekly please, I am on leave until 5 January", to="request", today=TODAY).wishes
    assert [(wish.name, wish.until) for wish in found] == [("mode", None), ("pause", date(2027, 1, 5))]
