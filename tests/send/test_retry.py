"""When a letter is tried again."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from listserv.send.retry import ENOUGH, GIVE_UP, LONGEST, next_try

FIRST = datetime(2026, 3, 1, 9, 0, tzinfo=UTC)


def test_the_first_waits_grow_from_a_minute_to_four_hours() -> None:
    waits = [next_try(attempts, FIRST, FIRST) for attempts in range(1, 10)]
    minutes = [(when - FIRST) / timedelta(minutes=1) for when in waits if when is not None]
    assert minutes == [1, 5, 15, 30, 60, 120, 180, 240, 240]


def test_a_relay_that_stays_down_is_asked_about_forty_times_in_five_days_and_a_last_time_at_their_end() -> None:
    now, tries = FIRST, [FIRST]
    while (later := next_try(len(tries), FIRST, now)) is not None:
        now = later
        tries.append(now)
    assert tries[-1] == FIRST + GIVE_UP
    assert 30 <= len(tries) <= 45


def test_after_six_hours_without_a_relay_the_next_try_is_at_most_three_hours_away() -> None:
    now, attempts = FIRST, 1
    while now < FIRST + timedelta(hours=6):
        later = next_try(attempts, FIRST, now)
        assert later is not None
        now, attempts = later, attempts + 1
    assert now <= FIRST + timedelta(hours=9)


def test_a_letter_that_lay_while_we_stood_still_is_tried_often_before_it_is_given_up() -> None:
    now, attempts = FIRST + timedelta(days=30), 1
    tries = [now]
    while (later := next_try(attempts, FIRST, now)) is not None:
        now, attempts = later, attempts + 1
        tries.append(now)
    assert len(tries) == ENOUGH
    assert tries[-1] - tries[0] > timedelta(days=1)


@given(
    attempts=st.integers(0, 10_000),
    skew=st.timedeltas(min_value=timedelta(days=-3650), max_value=timedelta(days=3650)),
)
def test_whatever_the_clock_does_the_next_try_is_soon_or_it_is_over(attempts: int, skew: timedelta) -> None:
    now = FIRST + skew
    later = next_try(attempts, FIRST, now)
    if later is None:
        assert skew >= GIVE_UP
        assert attempts >= ENOUGH
    else:
        assert timedelta(0) < later - now <= LONGEST
        assert later <= FIRST + GIVE_UP or skew >= GIVE_UP
