"""Mail that was given up: what nobody was told of yet, and the posts of it that reached few or none."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, case, exists, func, select, update

from listserv.store.tables import letters, posts

_OPEN = ("waiting", "claimed")
_LOST = ("failed", "expired")


@dataclass(frozen=True, slots=True)
class GivenUp:
    """A letter that was given up; `refused` where the relay took others, and not only after days of tries in vain."""

    letter: int
    list_id: int
    address: str
    said: str
    refused: bool
    post: int | None


@dataclass(frozen=True, slots=True)
class Unsent:
    """A post of which half of the copies or more could not be delivered; `said` is an answer of the relay."""

    post: int
    list_id: int
    subject: str
    lost: int
    copies: int
    said: str
    at: datetime


def untold(db: Connection) -> list[GivenUp]:
    """What was given up and nobody was told of yet; copies of a post when the last of them has come to its end."""
    rows = db.execute(_UNTOLD)
    return [GivenUp(r.id, r.list_id, r.address, r.reply, (r.code or 0) >= 500, r.post_id) for r in rows]


_OTHERS = letters.alias("others")
_UNDER_WAY = exists().where((_OTHERS.c.post_id == letters.c.post_id) & _OTHERS.c.state.in_(_OPEN))
_UNTOLD = select(letters).where((letters.c.state == "expired") & ~_UNDER_WAY).order_by(letters.c.id).limit(1_000)
"""Read at every tick, so it is put together once."""


def told(db: Connection, rows: Sequence[int]) -> None:
    """Who is to know knows that these were given up."""
    db.execute(update(letters).where(letters.c.id.in_(rows)).values(state="failed"))


def unsent(db: Connection, *, those: Sequence[int] = (), since: datetime | None = None) -> list[Unsent]:
    """Of these posts, or of all that were given up since then, those that reached half of their readers or fewer."""
    lost = case((letters.c.state.in_(_LOST), 1), else_=0)
    given_up = letters.c.state.in_(_LOST) & letters.c.post_id.is_not(None)
    wanted = letters.c.post_id.in_(those) if since is None else letters.c.post_id.in_(
        select(letters.c.post_id).where(given_up & (letters.c.ended_at >= since))
    )  # fmt: skip
    query = (
        select(
            letters.c.post_id,
            letters.c.list_id,
            posts.c.subject,
            func.sum(lost).label("lost"),
            func.count().label("copies"),
            func.max(case((letters.c.state.in_(_LOST), letters.c.reply))).label("said"),
            func.max(letters.c.ended_at).label("at"),
        )
        .join(posts, posts.c.id == letters.c.post_id)
        .where(wanted)
        .group_by(letters.c.post_id, letters.c.list_id, posts.c.subject)
        .having(func.sum(lost) * 2 >= func.count())
        .order_by(letters.c.post_id)
    )
    return [Unsent(r.post_id, r.list_id, r.subject, r.lost, r.copies, r.said, r.at) for r in db.execute(query)]
