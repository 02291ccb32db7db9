"""Collected letters: whose is due by the clock, each in the rhythm that its reader chose."""

from datetime import datetime

from sqlalchemy import Connection

from listserv.decide.choices.rhythm import Rhythm
from listserv.model.mailinglist import MailingList
from listserv.store import digests
from listserv.store.database import take_turn


def write_letters(tx: Connection, place: MailingList, now: datetime, clock: datetime | None = None) -> int:
    """Writes the letters of a list that are due, each of all that its reader was not told yet; gives their number.

    `clock` is what the clock says, where `now` is another moment for which the work is done.
    """
    clock = clock or now
    readers = [*_due(tx, place, now, clock), *digests.missed(tx, place.id, now)]
    if not readers:
        return 0
    # What was due may have been done by another node while we waited for our turn.
    take_turn(tx, place.id)
    readers = [*_due(tx, place, now, clock), *digests.missed(tx, place.id, now)]
    return digests.write(tx, place.id, readers, now, clock)


def _due(tx: Connection, place: MailingList, now: datetime, clock: datetime) -> list[digests.Reader]:
    found: list[digests.Reader] = []
    latest = max(now, clock)
    for beat in digests.beats(tx, place.id, now):
        if beat.last > latest + digests.WRONG_CLOCK:
            digests.set_right(tx, place.id, latest)
        rhythm = Rhythm(beat.mode, beat.timezone or place.timezone, beat.time, beat.day)
        at, before = rhythm.latest(now)
        if beat.first < at:
            found += digests.due(tx, place.id, beat, before, at, now)
    return found
