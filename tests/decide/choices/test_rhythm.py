"""When collected letters are due: each period once, in the reader's own time."""

from datetime import UTC, datetime, timedelta

import pytest

from listserv.decide.choices.rhythm import LETTERS, Rhythm, zone_beside, zone_named
from tests.rows import each_row

LONDON = "Europe/London"


def moment(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


@each_row(
    ("mode", "now", "due"),
    [
        ("daily", "2026-11-23T06:59", "2026-11-22T07:00"),
        ("daily", "2026-11-23T07:00", "2026-11-23T07:00"),
        ("weekly", "2026-11-27T06:59", "2026-11-20T07:00"),
        ("weekly", "2026-11-27T07:00", "2026-11-27T07:00"),
        ("weekly", "2026-12-03T23:00", "2026-11-27T07:00"),
        # 1 August 2026 is a Saturday: the first working day is Monday the 3rd, at seven British summer time.
        ("monthly", "2026-08-01T12:00", "2026-07-01T06:00"),
        ("monthly", "2026-08-03T06:00", "2026-08-03T06:00"),
        ("monthly", "2027-01-01T08:00", "2027-01-01T07:00"),
    ],
)
def test_the_newest_letter_that_is_due(mode: str, now: str, due: str) -> None:
    at, before = Rhythm(mode, LONDON).latest(moment(now))
    assert at == moment(due)
    assert before < at


@each_row(
    ("rhythm", "now", "due"),
    [
        (Rhythm("weekly", LONDON, "18:00", 1), "2026-11-24T17:59", "2026-11-17T18:00"),
        (Rhythm("weekly", LONDON, "18:00", 1), "2026-11-24T18:00", "2026-11-24T18:00"),
        (Rhythm("daily", LONDON, "08:30"), "2026-11-24T08:29", "2026-11-23T08:30"),
        (Rhythm("daily", "Asia/Kolkata", "08:00"), "2026-11-24T02:30", "2026-11-24T02:30"),
        (Rhythm("monthly", LONDON, "", 0), "2026-11-24T08:00", "2026-11-02T07:00"),
    ],
)
def test_a_member_has_a_day_an_hour_and_a_zone_of_their_own(rhythm: Rhythm, now: str, due: str) -> None:
    assert rhythm.latest(moment(now))[0] == moment(due)


def test_the_hour_is_local_on_the_days_when_clocks_change() -> None:
    spring = Rhythm("daily", LONDON).latest(datetime(2026, 3, 29, 6, 0, tzinfo=UTC))
    autumn = Rhythm("daily", LONDON).latest(datetime(2026, 10, 25, 7, 0, tzinfo=UTC))
    assert spring[0] == datetime(2026, 3, 29, 6, 0, tzinfo=UTC)
    assert autumn[0] == datetime(2026, 10, 25, 7, 0, tzinfo=UTC)


def test_a_time_that_does_not_exist_and_one_that_comes_twice_are_one_moment() -> None:
    """In London 01:30 is left out on 29 March 2026 and comes twice on 25 October."""
    night = Rhythm("daily", LONDON, "01:30")
    assert night.latest(moment("2026-03-29T12:00"))[0] == moment("2026-03-29T01:30")
    assert night.latest(moment("2026-10-25T01:29"))[0] == night.latest(moment("2026-10-25T23:00"))[0]


@pytest.mark.parametrize("mode", LETTERS)
@pytest.mark.parametrize(
    ("zone", "time", "day"),
    [(LONDON, "", None), (LONDON, "01:30", 6), ("America/St_Johns", "00:01", 0), ("Pacific/Kiritimati", "23:59", None)],
)
def test_every_hour_of_two_years_each_letter_comes_once_and_in_order(
    mode: str, zone: str, time: str, day: int | None
) -> None:
    now = datetime(2026, 1, 1, tzinfo=UTC)
    dues: list[datetime] = []
    while now < datetime(2028, 1, 1, tzinfo=UTC):
        at, before = Rhythm(mode, zone, time, day).latest(now)
        assert before < at <= now
        if not dues or dues[-1] != at:
            assert not dues or before == dues[-1], "the one before is the one that was due before"
            dues.append(at)
        now += timedelta(hours=7)
    assert dues == sorted(set(dues))
    assert len(dues) >= {"daily": 730, "weekly": 104, "monthly": 24}[mode]


@each_row(
    ("said", "zone"),
    [
        ("Europe/London", LONDON),
        ("asia/kolkata", "Asia/Kolkata"),
        ("New York.", "America/New_York"),
        ("UTC", "UTC"),
        ("uk", LONDON),
        ("../../etc/passwd", ""),
        ("the moon", ""),
        ("", ""),
    ],
)
def test_a_zone_is_found_by_its_name_or_its_city(said: str, zone: str) -> None:
    assert zone_named(said) == zone


@each_row(
    ("text", "found"),
    [
        ("daily at 8am New York time", ("America/New_York", "")),
        ("weekly at 9am uk time", ("Europe/London", "")),
        ("daily at 8am EST", ("America/New_York", "")),
        ("daily 9:00 CET please", ("Europe/Berlin", "")),
        ("daily at 8am (New York)", ("America/New_York", "")),
        ("daily at 8am Springfield time", ("", "Springfield")),
        ("daily at 8am IST", ("", "IST")),
        ("DAILY AT 9 BUT NOT ON SUNDAYS", ("", "")),
        ("daily at 8 at the same time", ("", "")),
        ("weekly on tuesdays at 9 please", ("", "")),
    ],
)
def test_a_zone_beside_a_time(text: str, found: tuple[str, str]) -> None:
    assert zone_beside(text) == found
