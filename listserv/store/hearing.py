"""Who has been told what: a member who hears less, more or nothing for a while misses no post and gets none twice.

Whoever gets posts as they come is owed nothing, and `told_until` is empty. It is set when that ends (letters, a pause,
the day's number of mails is reached): from there on a letter is owed. What did go to somebody at once stands in the
outbox, and is left out of the letter (`told.py`), as what an earlier letter told.
"""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from listserv.model.member import BACK_WITHIN, Mode

LETTERS: tuple[Mode, ...] = ("daily", "weekly", "monthly")
AT_ONCE: tuple[Mode, ...] = ("every", "questions", "announcements")
LAG = timedelta(minutes=1)
"""Letters look back this far behind the clock: a post may become visible a little after its time of arrival."""
INSTANT = timedelta(microseconds=1)
"""What comes at the very moment of a change comes after it."""

_HEARS = frozenset(("mode", "status", "paused_until", "most_a_day"))
_RHYTHM = frozenset(("mode", "letter_time", "letter_day", "timezone"))


def marks(row: Mapping[str, Any], stored: Mapping[str, Any], now: datetime) -> dict[str, Any]:
    """What else changes in a member's row when these columns get these values."""
    changed = {key for key, value in stored.items() if row[key] != value}
    found: dict[str, Any] = {}
    if changed & _HEARS and _new(row, now):
        found["told_until"] = now - INSTANT
    elif changed & _HEARS and row["told_until"] is None and row["mode"] in AT_ONCE:
        found["told_until"] = lately(row, now)
    if changed & _RHYTHM or ("status" in changed and _new(row, now)):
        found["lettered_at"] = now
    return found


def lately(row: Mapping[str, Any], now: datetime) -> datetime:
    """A little before now, but not before they joined: what came earlier does not concern them."""
    joined = row["joined_at"]
    return joined - INSTANT if joined and now - LAG < joined <= now else now - LAG


def _new(row: Mapping[str, Any], now: datetime) -> bool:
    """Whether what came before does not concern them: they wanted no mail, or were no members."""
    gone = row["status"] == "left" and (row["left_at"] is None or now - row["left_at"] > BACK_WITHIN)
    return gone or row["mode"] == "none" or row["status"] in ("asked", "banned")
