"""Collected letters: daily, weekly and monthly, each once per period whatever clock or crash does."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import JSON, Connection, func, insert, literal, or_, select

from listserv.store.database import insert_new
from listserv.store.letters import DIGEST
from listserv.store.tables import conversations, digests, letters, members, posts

MOST = 200
"""Posts in one letter; what a very busy period has more comes with the next one."""


@dataclass(frozen=True, slots=True)
class Item:
    """One post of a letter, with its number as the letter shows it."""

    number: int
    post: int
    subject: str
    topic: str
    author_name: str
    sent_at: datetime
    text: str
    message_id: str


def last_until(db: Connection, list_id: int, mode: str) -> datetime | None:
    """Up to when the last letter of this mode told of posts."""
    mine = (digests.c.list_id == list_id) & (digests.c.mode == mode)
    return db.execute(select(func.max(digests.c.until)).where(mine)).scalar()


def done(db: Connection, list_id: int, mode: str, period: str) -> bool:
    """Whether this period's letter was written."""
    mine = (digests.c.list_id == list_id) & (digests.c.mode == mode) & (digests.c.period == period)
    return db.execute(select(digests.c.id).where(mine)).first() is not None


def write(db: Connection, list_id: int, mode: str, period: str, since: datetime, until: datetime, now: datetime) -> int:
    """Writes a period's letters to everyone who is on them; gives their number, 0 where there is nothing to tell."""
    told, until = _posts_between(db, list_id, since, until)
    row = {"list_id": list_id, "mode": mode, "period": period, "until": until, "posts": told}
    fresh = db.execute(insert_new(db, digests).values(row)).rowcount
    if not fresh or not told:
        return 0
    mine = (digests.c.list_id == list_id) & (digests.c.mode == mode) & (digests.c.period == period)
    digest = db.execute(select(digests.c.id).where(mine)).scalar_one()
    return _fan_out(db, list_id, mode, digest, now)


def _posts_between(db: Connection, list_id: int, since: datetime, until: datetime) -> tuple[list[int], datetime]:
    """New posts in the order of their conversations, each conversation's together, and up to when they came."""
    recent = (posts.c.list_id == list_id) & (posts.c.received_at > since) & (posts.c.received_at <= until)
    beyond = select(posts.c.received_at).where(recent & posts.c.raw_id.is_not(None) & ~posts.c.imported)
    until = db.execute(beyond.order_by(posts.c.received_at).offset(MOST - 1).limit(1)).scalar() or until
    begun = select(posts.c.conversation_id, func.min(posts.c.id).label("first")).where(
        (posts.c.list_id == list_id) & (posts.c.received_at > since) & (posts.c.received_at <= until)
    )
    first = begun.group_by(posts.c.conversation_id).subquery()
    query = (
        select(posts.c.id)
        .join(first, first.c.conversation_id == posts.c.conversation_id)
        .where((posts.c.received_at > since) & (posts.c.received_at <= until))
        .where(posts.c.raw_id.is_not(None) & ~posts.c.imported)
        .order_by(first.c.first, posts.c.id)
    )
    return [int(row) for row in db.scalars(query)], until


def _fan_out(db: Connection, list_id: int, mode: str, digest: int, now: datetime) -> int:
    away = members.c.paused_until.is_not(None) & (members.c.paused_until > now)
    on_it = or_(members.c.mode == mode, (members.c.status == "taster") & literal(mode == "weekly"))
    moment = letters.c.created_at.type
    source = select(
        literal(list_id),
        literal(DIGEST),
        members.c.address,
        members.c.id,
        literal({"digest": digest}, JSON),
        literal(now, moment),
        literal(now, moment),
    ).where((members.c.list_id == list_id) & members.c.status.in_(("member", "taster")) & on_it & ~away)
    columns = ["list_id", "kind", "address", "member_id", "values", "created_at", "next_try"]
    return db.execute(insert(letters).from_select(columns, source.order_by(members.c.id))).rowcount


def items(db: Connection, digest: int) -> tuple[str, list[Item]]:
    """(mode, the posts of a letter as they are numbered in it); one that was removed since keeps its number."""
    row = db.execute(select(digests.c.mode, digests.c.posts).where(digests.c.id == digest)).one()
    query = select(posts, conversations.c.subject.label("topic")).join(
        conversations, conversations.c.id == posts.c.conversation_id
    )
    known: dict[int, Any] = {p.id: p for p in db.execute(query.where(posts.c.id.in_(row.posts)))}
    return row.mode, [
        Item(n, p.id, p.subject, p.topic, p.author_name or p.author.partition("@")[0], p.sent_at, p.text, p.message_id)
        for n, p in ((n, known.get(post)) for n, post in enumerate(row.posts, 1))
        if p is not None
    ]


def post_of(db: Connection, digest: int, list_id: int, number: int | None) -> int | None:
    """The post that a letter numbers so; with only one post in it, that one whatever the number."""
    mine = (digests.c.id == digest) & (digests.c.list_id == list_id)
    told = db.execute(select(digests.c.posts).where(mine)).scalar()
    if not told:
        return None
    if len(told) == 1 and number is None:
        return int(told[0])
    return int(told[number - 1]) if number is not None and 1 <= number <= len(told) else None
