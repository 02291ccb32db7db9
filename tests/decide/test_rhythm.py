"""When collected letters are due: each period once, in the list's own time."""

from datetime import UTC, datetime, timedelta

import pytest

from listserv.decide.rhythm import LETTERS, latest

LONDON = "Europe/London"


@pytest.mark.parametrize(
    ("mode", "now", "period", "due"),
    [
        ("daily", "2026-11-23T06:59", "2026-11-22", "2026-11-22T07:00"),
        ("daily", "2026-11-23T07:00", "2026-11-23", "2026-11-23T07:00"),
        ("weekly", "2026-11-27T06:59", "2026-11-20", "2026-11-20T07:00"),
        ("weekly", "2026-11-27T07:00", "2026-11-27", "2026-11-27T07:00"),
        ("weekly", "2026-12-03T23:00", "2026-11-27", "2026-11-27T07:00"),
        # 1 August 2026 is a Saturday: the first working day is Monday the 3rd, at seven British summer time.
        ("monthly", "2026-08-01T12:00", "2026-07-01", "2026-07-01T06:00"),
        ("monthly", "2026-08-03T06:00", "2026-08-03", "2026-08-03T06:00"),
        ("monthly", "2027-01-01T08:00", "2027-01-01", "2027-01-01T07:00"),
    ],
)
def test_the_newest_letter_that_is_due(mode: str, now: str, period: str, due: str) -> None:
    found, at, before = latest(mode, datetime.fromisoformat(now).replace(tzinfo=UTC), LONDON)
    assert found == period
    assert at == datetime.fromisoformat(due).replace(tzinfo=UTC)
    assert before < at


def test_the_hour_is_local_on_the_days_when_clocks_change() -> None:
    spring = latest("daily", datetime(2026, 3, 29, 6, 0, tzinfo=UTC), LONDON)
    autumn = latest("daily", datetime(2026, 10, 25, 7, 0, tzinfo=UTC), LONDON)
    assert spring[:2] == ("2026-03-29", datetime(2026, 3, 29, 6, 0, tzinfo=UTC))
    assert autumn[:2] == ("2026-10-25", datetime(2026, 10, 25, 7, 0, tzinfo=UTC))


@pytest.mark.parametrize("mode", LETTERS)
@pytest.mark.parametrize("zone", [LONDON, "America/St_Johns", "Pacific/Kiritimati", "Asia/Kathmandu"])
def test_every_hour_of_two_years_each_period_comes_once_and_in_order(mode: str, zone: str) -> None:
    now = datetime(2026, 1, 1, tzinfo=UTC)
    periods: list[str] = []
    while now < datetime(2028, 1, 1, tzinfo=UTC):
        period, at, before = latest(mode, now, zone)
        assert before < at <= now
        if not periods or periods[-1] != period:
            periods.append(period)
        now += timedelta(hours=7)
    assert periods == sorted(set(periods))
    assert len(periods) >= {"daily": 730, "weekly": 104, "monthly": 24}[mode]
