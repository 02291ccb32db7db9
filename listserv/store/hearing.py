"""Who has been told what: a member who hears less, more or nothing for a while misses no post and gets none twice.

Whoever gets posts as they come is owed nothing, and `told_until` is empty. It is set when that ends (letters, a pause,
the day's number of mails is reached): from there on a letter is owed. What did go to somebody at once stands in the
outbox, and is left out of the letter (`told.py`), as what an earlier letter told.
"""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, and_

from listserv.model.member import BACK_WITHIN, Mode
from listserv.store.tables import members

LETTERS: tuple[Mode, ...] = ("daily", "weekly", "monthly")
AT_ONCE: tuple[Mode, ...] = ("every", "questions", "announcements")
LAG = timedelta(minutes=1)
"""Letters look back this far behind the clock: a post may become visible a little after its time of arrival."""
INSTANT = timedelta(microseconds=1)
"""What comes at the very moment of a change comes after it."""

_HEARS = frozenset(("mode", "status", "paused_until", "paused_from", "most_a_day"))
_RHYTHM = frozenset(("mode", "letter_time", "letter_day", "timezone"))


def marks(row: Mapping[str, Any], stored: Mapping[str, Any], now: datetime) -> dict[str, Any]:
    """What else changes in a member's row when these columns get these values."""
    changed = {key for key, value in stored.items() if row[key] != value}
    found: dict[str, Any] = {}
    owed = row["told_until"] is not None and not _begins(row, now)
    if changed & _HEARS and _new(row, now):
        found["told_until"] = now - INSTANT
    elif changed & _HEARS and not owed and row["mode"] in AT_ONCE:
        begins = _begins({**row, **stored}, now)
        found["told_until"] = begins - LAG if begins else lately(row, now)
    if changed & _RHYTHM or ("status" in changed and _new(row, now)):
        found["lettered_at"] = now
    return found


def lately(row: Mapping[str, Any], now: datetime) -> datetime:
    """A little before now, but not before they joined: what came earlier does not concern them."""
    joined = row["joined_at"]
    return joined - INSTANT if joined and now - LAG < joined <= now else now - LAG


def _begins(row: Mapping[str, Any], now: datetime) -> datetime | None:
    """When an absence begins, where it has not: until then they get posts as they come, and are owed nothing."""
    begins: datetime | None = row["paused_from"]
    ahead = begins is not None and begins > now and row["paused_until"] is not None
    return begins if ahead and row["mode"] in AT_ONCE else None


def away(now: Any) -> ColumnElement[bool]:
    """Whose mail rests at that moment."""
    begun = members.c.paused_from.is_(None) | (members.c.paused_from <= now)
    return and_(members.c.paused_until.is_not(None), members.c.paused_until > now, begun)


def _new(row: Mapping[str, Any], now: datetime) -> bool:
    """Whether what came before does not concern them: they wanted no mail, or were no members."""
    gone = row["status"] == "left" and (row["left_at"] is None or now - row["left_at"] > BACK_WITHIN)
    return gone or row["mode"] == "none" or row["status"] in ("asked", "banned")
