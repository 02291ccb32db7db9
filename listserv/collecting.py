"""Collected letters: whose is due by the clock, each in the rhythm that its reader chose."""

from datetime import datetime

from sqlalchemy import Connection

from listserv.decide.rhythm import Rhythm
from listserv.model.mailinglist import MailingList
from listserv.store import digests
from listserv.store.database import take_turn


def write_letters(tx: Connection, place: MailingList, now: datetime) -> int:
    """Writes the letters of a list that are due, each of all that its reader was not told yet; gives their number."""
    readers = [*_due(tx, place, now), *digests.missed(tx, place.id, now)]
    if not readers:
        return 0
    # What was due may have been done by another node while we waited for our turn.
    take_turn(tx, place.id)
    return digests.write(tx, place.id, [*_due(tx, place, now), *digests.missed(tx, place.id, now)], now)


def _due(tx: Connection, place: MailingList, now: datetime) -> list[digests.Reader]:
    found: list[digests.Reader] = []
    for beat in digests.beats(tx, place.id, now):
        if beat.last > now + digests.WRONG_CLOCK:
            digests.set_right(tx, place.id, now)
        rhythm = Rhythm(beat.mode, beat.timezone or place.timezone, beat.time, beat.day)
        at, before = rhythm.latest(now)
        if beat.first < at:
            found += digests.due(tx, place.id, beat, before, at, now)
    return found
