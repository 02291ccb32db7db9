"""Since when the relay refuses whatever we send: noted at its first refusal, struck out when it takes anything."""

from datetime import datetime

from sqlalchemy import Connection, delete, select

from listserv.store.database import insert_new
from listserv.store.tables import claims

_ROW = {"what": "relay-refuses", "about": 0, "period": "now"}
_HERE = (claims.c.what == "relay-refuses") & (claims.c.about == 0) & (claims.c.period == "now")
_SINCE = select(claims.c.at).where(_HERE)
_OVER = delete(claims).where(_HERE)


def since(db: Connection) -> datetime | None:
    """The moment from which on it refused and took nothing; None where it takes mail."""
    found: datetime | None = db.execute(_SINCE).scalar()
    return found


def note(db: Connection, now: datetime) -> None:
    """It refused; where it did before and took nothing since, that moment stays."""
    db.execute(insert_new(db, claims).values(**_ROW, at=now))


def over(db: Connection) -> None:
    """It took something."""
    db.execute(_OVER)
