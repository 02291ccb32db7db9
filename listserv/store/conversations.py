"""Conversations as facilitators know them: by number, by the post they answered, by what they are called."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import Connection, bindparam, func, select

from listserv.model.conversation import Conversation
from listserv.model.mailinglist import MailingList
from listserv.model.member import Member
from listserv.store import members
from listserv.store.archive import key
from listserv.store.several import each
from listserv.store.tables import conversations, merged, message_ids, posts

LATEST = 500
"""How many conversations are looked through when one is named in words."""


def by_number(db: Connection, list_id: int, number: int) -> Conversation | None:
    """The conversation of this number on this list, also where it became part of another one."""
    if not 0 < number < 2**31:
        return None
    now = db.execute(select(merged.c.into_id).where(merged.c.conversation_id == number)).scalar()
    here = (conversations.c.id == (now or number)) & (conversations.c.list_id == list_id)
    row = db.execute(select(conversations).where(here)).first()
    return _conversation(db, row) if row else None


def _conversation(db: Connection, row: Any) -> Conversation:
    own = (posts.c.conversation_id == row.id) & posts.c.raw_id.is_not(None)
    size = db.execute(select(func.count()).select_from(posts).where(own)).scalar_one()
    return Conversation(row.id, row.subject, row.closed, row.pinned_at is not None, int(size))


def latest(db: Connection, list_id: int) -> list[tuple[int, str]]:
    """(number, subject) of the conversations that were lately spoken in, the latest first."""
    here = select(conversations.c.id, conversations.c.subject).where(conversations.c.list_id == list_id)
    rows = db.execute(here.order_by(conversations.c.last_at.desc(), conversations.c.id.desc()).limit(LATEST))
    return [(row.id, row.subject) for row in rows]


def called(db: Connection, list_id: int, base_subject: str) -> list[int]:
    """The conversations that have a post of this base subject, the latest first; at most ten."""
    here = (posts.c.list_id == list_id) & (posts.c.base_subject == base_subject) & posts.c.raw_id.is_not(None)
    query = select(posts.c.conversation_id, func.max(posts.c.sent_at)).where(here).group_by(posts.c.conversation_id)
    return [row[0] for row in db.execute(query.order_by(func.max(posts.c.sent_at).desc()).limit(10))]


def some_closed(db: Connection, list_id: int) -> bool:
    """Whether any conversation of this list takes no answers."""
    return db.execute(_CLOSED, {"of": list_id}).first() is not None


_CLOSED = (
    select(conversations.c.id).where((conversations.c.list_id == bindparam("of")) & conversations.c.closed).limit(1)
)


def moved_to(db: Connection, list_id: int, post: int | None, message_ids_: Iterable[str]) -> int | None:
    """The list where the post is now, or the message under one of these ids, that was once in this list's archive."""
    if post is not None:
        now = db.execute(select(posts.c.list_id).where(posts.c.id == post)).scalar()
        if now is not None:
            return int(now) if now != list_id else None
    wanted = [key(message_id) for message_id in message_ids_ if message_id]
    if not wanted:
        return None
    named = message_ids.c.message_id.in_(select(each(db.dialect.name, "keys", message_ids.c.message_id.type)))
    elsewhere = (message_ids.c.list_id == list_id) & named & (posts.c.list_id != list_id)
    query = select(posts.c.list_id).join(message_ids, message_ids.c.post_id == posts.c.id).where(elsewhere)
    found: int | None = db.execute(query.limit(1), {"keys": wanted}).scalar()
    return found


def authors(db: Connection, list_id: int, wanted: Iterable[int]) -> tuple[Member, ...]:
    """The members who wrote these posts, each once."""
    ids = list(wanted)
    among = posts.c.id.in_(select(each(db.dialect.name, "ids", posts.c.id.type)))
    written = db.scalars(select(posts.c.author).where(among & (posts.c.author != "")).distinct(), {"ids": ids})
    return members.by_addresses(db, list_id, sorted(written)) if ids else ()


def facilitated(db: Connection, lists: Iterable[MailingList], actor: Member) -> tuple[MailingList, ...]:
    """The lists among these that this person looks after."""
    theirs = [(place, members.by_address(db, place.id, actor.address)) for place in lists]
    return tuple(place for place, member in theirs if member and member.facilitator and member.active)
