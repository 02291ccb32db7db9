"""A list's month in numbers, and what of it had no answer."""

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, func, select

from listserv.store.holds import WITH_ITS_AUTHOR
from listserv.store.tables import claims, conversations, holds, members, posts

UNANSWERED = 5
UNSENT = "unsent"
"""The work of the clock that tells facilitators of a post that reached few or nobody (`due.py`)."""


def figures(db: Connection, list_id: int, since: datetime, until: datetime) -> dict[str, int]:
    """The numbers of the time from `since` to before `until`."""
    here = (posts.c.list_id == list_id) & posts.c.raw_id.is_not(None) & ~posts.c.imported
    written = here & (posts.c.received_at >= since) & (posts.c.received_at < until)
    begun = written & posts.c.parent_id.is_(None)
    belong = (members.c.list_id == list_id) & members.c.status.in_(("member", "taster", "suspended"))
    arrived = belong & (members.c.joined_at >= since) & (members.c.joined_at < until)
    gone = (members.c.list_id == list_id) & (members.c.left_at >= since) & (members.c.left_at < until)
    theirs = (holds.c.list_id == list_id) & (holds.c.rule != WITH_ITS_AUTHOR)
    held = theirs & (holds.c.held_at >= since) & (holds.c.held_at < until)
    return {
        "members": _count(db, members.c.id, belong),
        "joined": _count(db, members.c.id, arrived),
        "left": _count(db, members.c.id, gone & (members.c.status == "left")),
        "posts": _count(db, posts.c.id, written),
        "conversations": _count(db, posts.c.conversation_id.distinct(), begun),
        "authors": _count(db, posts.c.author.distinct(), written),
        "held": _count(db, holds.c.id, held),
        "waiting": _count(db, holds.c.id, theirs & (holds.c.state == "waiting")),
    }


def _count(db: Connection, column: Any, condition: Any) -> int:
    return int(db.execute(select(func.count(column)).where(condition)).scalar_one())


def since(db: Connection, post: int) -> tuple[str, datetime] | None:
    """Who else wrote first in the conversation of this post after it, and when; None where nobody did."""
    asked = posts.alias("asked")
    query = (
        select(posts.c.author_name, posts.c.author, posts.c.received_at)
        .join(asked, asked.c.conversation_id == posts.c.conversation_id)
        .where(asked.c.id == post, posts.c.id > post, posts.c.author != asked.c.author, posts.c.raw_id.is_not(None))
        .order_by(posts.c.id)
        .limit(1)
    )
    row = db.execute(query).first()
    return (row.author_name or row.author, row.received_at) if row else None


def unsent(db: Connection, list_id: int, since: datetime, until: datetime) -> list[str]:
    """The subjects of the posts of which it was found in that time that they reached half of their readers or fewer.

    The letters themselves are forgotten before the month is over; that the facilitators were told is not.
    """
    found = (claims.c.what == UNSENT) & (claims.c.at >= since) & (claims.c.at < until)
    query = (
        select(posts.c.subject).join(claims, claims.c.about == posts.c.id).where(found & (posts.c.list_id == list_id))
    )
    return list(db.scalars(query.order_by(claims.c.at, posts.c.id)))


def unanswered(db: Connection, list_id: int, since: datetime, until: datetime) -> tuple[int, list[tuple[int, str]]]:
    """How many conversations that began in that time have one post, and (row of that, subject) of the latest.

    Announcements want no answer and do not count.
    """
    written = (posts.c.list_id == list_id) & posts.c.raw_id.is_not(None)
    alone = (
        select(posts.c.conversation_id)
        .where(written)
        .group_by(posts.c.conversation_id)
        .having(func.count(posts.c.id) < 2)
    )
    begun = written & posts.c.parent_id.is_(None) & ~posts.c.announcement & ~posts.c.imported
    begun &= (posts.c.received_at >= since) & (posts.c.received_at < until)
    without = begun & posts.c.conversation_id.in_(alone)
    query = (
        select(posts.c.id, conversations.c.subject)
        .join(conversations, posts.c.conversation_id == conversations.c.id)
        .where(without)
        .order_by(posts.c.received_at.desc())
        .limit(UNANSWERED)
    )
    return _count(db, posts.c.id, without), [(r.id, r.subject) for r in db.execute(query)]
