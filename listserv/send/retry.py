"""When to try a letter again: back-off as a value (RFC 5321 4.5.4.1)."""

from datetime import datetime, timedelta

_STEPS = tuple(timedelta(minutes=m) for m in (1, 5, 15, 30, 60, 120, 180))
GIVE_UP = timedelta(days=5)
ENOUGH = 15
"""Fewer tries say nothing of the relay, however old the letter is: we stood still meanwhile, or the clock jumped."""

LONGEST = timedelta(hours=4)
"""No two tries of a letter lie further apart: a next try later than this from now was made by a wrong clock."""


def next_try(attempts: int, written_at: datetime, now: datetime) -> datetime | None:
    """When to try again after `attempts` tries in vain (1 or more), or None when it is time to give up.

    The last try is made when five days are over since the letter was written, and none after it where it was tried
    often enough. A `now` before `written_at` (a clock set back) is taken as the beginning.
    """
    last = written_at + GIVE_UP
    over = now >= last
    if over and attempts >= ENOUGH:
        return None
    step = _STEPS[max(attempts, 1) - 1] if attempts <= len(_STEPS) else LONGEST
    return now + step if over else min(now + step, last)
