"""When to try a letter again: back-off as a value (RFC 5321 4.5.4.1)."""

from datetime import datetime, timedelta

_STEPS = tuple(timedelta(minutes=m) for m in (1, 5, 15, 30, 60, 120, 180))
GIVE_UP = timedelta(days=5)

LONGEST = timedelta(hours=4)
"""No two tries of a letter lie further apart: a next try later than this from now was made by a wrong clock."""


def next_try(attempts: int, first_at: datetime, now: datetime, jitter: float = 0.0) -> datetime | None:
    """When to try again after `attempts` tries in vain (1 or more), or None when it is time to give up.

    `first_at` is when the letter was first tried. `jitter` from 0 to 1 makes the wait up to a fifth shorter, so that
    letters which failed together come back apart. The last try is made when the five days are over, none after it.
    A `now` before `first_at` (a clock set back) is taken as the beginning.
    """
    last = first_at + GIVE_UP
    if now >= last:
        return None
    step = _STEPS[max(attempts, 1) - 1] if attempts <= len(_STEPS) else LONGEST
    return min(now + step * (1 - jitter / 5), last)
