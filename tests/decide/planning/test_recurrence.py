"""The days on which something comes, and its hour when the clocks change."""

from datetime import UTC, datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from listserv.decide.planning.recurrence import following, said, upcoming
from listserv.model.recurrence import Recurrence, recalled, stored
from tests.rows import each_row

LONDON = "Europe/London"
NOW = datetime(2026, 11, 23, 10, tzinfo=UTC)  # a Monday


def days(rule: Recurrence, after: datetime = NOW, count: int = 3) -> list[str]:
    return [f"{moment:%Y-%m-%d %H:%M}" for moment in upcoming(rule, after, LONDON, count)]


@each_row(
    ("rule", "expected"),
    [
        (Recurrence("once", 9, first="2026-12-03"), ["2026-12-03 09:00"]),
        (Recurrence("once", 9, first="2026-11-23"), []),
        (Recurrence("week", 9, days=(0,)), ["2026-11-30 09:00", "2026-12-07 09:00", "2026-12-14 09:00"]),
        (Recurrence("week", 11, days=(0,)), ["2026-11-23 11:00", "2026-11-30 11:00", "2026-12-07 11:00"]),
        (
            Recurrence("week", 9, days=(1,), gap=2, first="2026-11-23"),
            ["2026-11-24 09:00", "2026-12-08 09:00", "2026-12-22 09:00"],
        ),
        (Recurrence("month", 9, days=(0,), nth=1), ["2026-12-07 09:00", "2027-01-04 09:00", "2027-02-01 09:00"]),
        (Recurrence("month", 9, days=(0,), nth=5), ["2026-11-30 09:00", "2027-03-29 08:00", "2027-05-31 08:00"]),
        (Recurrence("month", 9, days=(4,), nth=-1), ["2026-11-27 09:00", "2026-12-25 09:00", "2027-01-29 09:00"]),
        (
            Recurrence("month", 9, days=(0, 1, 2, 3, 4), nth=1),
            ["2026-12-01 09:00", "2027-01-01 09:00", "2027-02-01 09:00"],
        ),
        (Recurrence("month", 9, nth=31), ["2026-12-31 09:00", "2027-01-31 09:00", "2027-03-31 08:00"]),
        (Recurrence("month", 9, nth=-1), ["2026-11-30 09:00", "2026-12-31 09:00", "2027-01-31 09:00"]),
    ],
)
def test_the_next_times(rule: Recurrence, expected: list[str]) -> None:
    assert days(rule) == expected


def test_the_hour_is_the_clocks_where_the_list_is_at_home() -> None:
    rule = Recurrence("week", 9, days=(0,))
    assert days(rule, datetime(2027, 3, 20, tzinfo=UTC)) == ["2027-03-22 09:00", "2027-03-29 08:00", "2027-04-05 08:00"]


def test_an_hour_that_comes_twice_counts_once_and_one_that_is_leapt_over_counts() -> None:
    rule = Recurrence("week", 1, 30, days=(6,))
    assert days(rule, datetime(2026, 10, 24, tzinfo=UTC), 2) == ["2026-10-25 00:30", "2026-11-01 01:30"]
    assert days(rule, datetime(2027, 3, 27, tzinfo=UTC), 2) == ["2027-03-28 01:30", "2027-04-04 00:30"]


RULES = st.one_of(
    st.builds(
        Recurrence,
        st.just("week"),
        st.integers(0, 23),
        st.integers(0, 59),
        st.sets(st.integers(0, 6), min_size=1).map(lambda found: tuple(sorted(found))),
        gap=st.integers(1, 4),
        first=st.just("2026-11-02"),
    ),
    st.builds(
        Recurrence,
        st.just("month"),
        st.integers(0, 23),
        st.integers(0, 59),
        st.sets(st.integers(0, 6)).map(lambda found: tuple(sorted(found))),
        st.sampled_from((1, 2, 3, 4, -1)),
    ),
)


@settings(max_examples=25)
@given(RULES, st.integers(0, 1_000))
def test_each_time_lies_behind_the_one_before(rule: Recurrence, day: int) -> None:
    after = NOW + timedelta(days=day)
    found = upcoming(rule, after, LONDON, 3)
    assert found == sorted(set(found))
    assert all(moment > after for moment in found)
    assert len(found) == 3


@given(RULES)
def test_a_rule_is_kept_as_it_was(rule: Recurrence) -> None:
    assert recalled(stored(rule)) == rule
    assert said(rule)


def test_nothing_comes_of_a_day_that_never_is() -> None:
    assert following(Recurrence("month", 9, days=(0,), nth=9), NOW, LONDON) is None
