"""Counts what was passed on to facilitators within the hour; each a look-up under an index."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import Connection, func, select

from listserv.model.crowd import COLLECTED, NOBODY, Crowd
from listserv.model.incoming import Incoming
from listserv.model.intent import Bounce, Due, Post
from listserv.model.member import Member
from listserv.store.tables import agenda, letters

KINDS = ("private/passed-on", "private/unclear", "join/unsure-note")
AN_HOUR = timedelta(hours=1)


def read(db: Connection, list_id: int, incoming: Incoming, facilitators: Sequence[Member], now: datetime) -> Crowd:
    """What is to be known where something may be passed on, or where the letter about all that waits is due."""
    intent = incoming.intent
    waits = (agenda.c.list_id == list_id) & (agenda.c.what == COLLECTED) & agenda.c.done_at.is_(None)
    if isinstance(intent, Due):
        rows = select(agenda.c["values"]).where(waits).order_by(agenda.c.id)
        return Crowd(told=tuple(db.scalars(rows))) if intent.what == COLLECTED else NOBODY
    if incoming.door != "mail" or not facilitators or incoming.actor is None or isinstance(intent, Bounce | Post):
        return NOBODY
    # Each facilitator gets them all, so that what went to one of them is what there was.
    here = (letters.c.list_id == list_id) & (letters.c.address == facilitators[0].address)
    lately = here & letters.c.kind.in_(KINDS) & (letters.c.created_at >= now - AN_HOUR)
    author = func.lower(letters.c["values"]["address"].as_string()) == incoming.actor.address.lower()
    return Crowd(
        by_author=db.execute(select(func.count()).select_from(letters).where(lately & author)).scalar_one(),
        in_all=db.execute(select(func.count()).select_from(letters).where(lately)).scalar_one(),
        waiting=db.execute(select(func.count()).select_from(agenda).where(waits)).scalar_one(),
    )
