"""When the clock last ticked, so that a start after a night, or after a year that never was, knows it."""

from datetime import datetime

from sqlalchemy import Connection, select, update

from listserv.store.database import insert_new
from listserv.store.tables import claims

_ROW = {"what": "tick", "about": 0, "period": "last"}
_HERE = (claims.c.what == "tick") & (claims.c.about == 0) & (claims.c.period == "last")


def last(db: Connection) -> datetime | None:
    """The moment of the last tick on any node, by the clock of then; None where there never was one."""
    found: datetime | None = db.execute(select(claims.c.at).where(_HERE)).scalar()
    return found


def note(db: Connection, now: datetime) -> None:
    """It ticks now."""
    db.execute(insert_new(db, claims).values(**_ROW, at=now))
    db.execute(update(claims).where(_HERE).values(at=now))
