"""Conversations: a placed message is entered, and read back as a list or a tree."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, case, delete, func, insert, select, update

from listserv.model.placement import Link
from listserv.model.publication import Publication
from listserv.store.archive import COMMON
from listserv.store.database import insert_new
from listserv.store.tables import conversations, lines, listening, message_ids, posts, raws


@dataclass(frozen=True, slots=True)
class Entered:
    """Where a post now stands."""

    post: int
    conversation: int
    message_id: str
    parent: int | None


def known_as(db: Connection, list_id: int, message_id: str) -> int | None:
    """The post (no ghost) under this id."""
    query = select(posts.c.id).join(message_ids, message_ids.c.post_id == posts.c.id)
    here = (message_ids.c.list_id == list_id) & (message_ids.c.message_id == message_id[:1_000])
    found: int | None = db.execute(query.where(here & posts.c.raw_id.is_not(None))).scalar()
    return found


def same_bytes(db: Connection, post: int, raw: bytes) -> bool:
    """Whether that post is this very message."""
    stored = db.execute(
        select(raws.c.bytes).join(posts, posts.c.raw_id == raws.c.id).where(posts.c.id == post)
    ).scalar()
    return stored == raw


def enter(db: Connection, list_id: int, post: Publication) -> Entered:
    """Records a post at its place, with the ghosts, links, names and joins that its placement asks for."""
    where = post.placement
    conversation = where.conversation or _open(db, list_id, post)
    for joined in where.joins:
        _join(db, joined, conversation)
    ghosts = {message_id: _enter_ghost(db, list_id, conversation, message_id) for message_id in where.ghosts}
    parent = ghosts[where.parent] if isinstance(where.parent, str) else where.parent
    message_id = post.message_id
    if not message_id or known_as(db, list_id, message_id) is not None:
        message_id = post.fallback_id
    row = _row(list_id, conversation, parent, message_id, post)
    entered = where.ghost or _insert(db, posts, row)
    if where.ghost is not None:
        db.execute(update(posts).where(posts.c.id == where.ghost).values(**row))
    _link(db, where.links, {**ghosts, message_id: entered})
    for name in (message_id, *where.names):
        _name(db, list_id, name, entered)
    for name, known in where.also_known_as:
        _also_known(db, list_id, name, known)
    _mark_lines(db, list_id, where.lines, entered)
    _touch(db, conversation, post)
    return Entered(entered, conversation, message_id, parent)


def _link(db: Connection, links: Iterable[Link], rows: Mapping[str, int]) -> None:
    for link in links:
        child = rows[link.child] if isinstance(link.child, str) else link.child
        parent = rows[link.parent] if isinstance(link.parent, str) else link.parent
        db.execute(update(posts).where(posts.c.id == child).values(parent_id=parent))


def _also_known(db: Connection, list_id: int, name: str, post: int) -> None:
    """An id turns out to be another name of a post: a ghost that bore it gives its children to the post and goes."""
    here = (message_ids.c.list_id == list_id) & (message_ids.c.message_id == name[:1_000])
    ghost = db.execute(select(message_ids.c.post_id).where(here)).scalar()
    if ghost is None:
        _name(db, list_id, name, post)
        return
    if ghost == post:
        return
    db.execute(update(posts).where(posts.c.parent_id == ghost).values(parent_id=post))
    db.execute(update(message_ids).where(message_ids.c.post_id == ghost).values(post_id=post))
    db.execute(delete(posts).where((posts.c.id == ghost) & posts.c.raw_id.is_(None)))


def _row(list_id: int, conversation: int, parent: int | None, message_id: str, post: Publication) -> dict[str, Any]:
    return {
        "list_id": list_id,
        "conversation_id": conversation,
        "parent_id": parent,
        "raw_id": post.raw,
        "message_id": message_id,
        "subject": post.subject,
        "base_subject": post.placement.base_subject[:500],
        "author": post.author.address.lower()[:320],
        "author_name": post.author.name,
        "text": post.text,
        "sent_at": post.sent_at,
        "received_at": post.received_at,
        "thread_index": post.thread_index or None,
        "thread_block": post.thread_index[:22].hex() if post.thread_index else None,
        "how": post.placement.how,
        "sure": round(post.placement.sure * 100),
        "imported": post.imported,
    }


def _insert(db: Connection, table: Any, row: dict[str, Any]) -> int:
    key = db.execute(insert(table).values(**row)).inserted_primary_key
    assert key is not None
    return int(key[0])


def _open(db: Connection, list_id: int, post: Publication) -> int:
    row = {
        "list_id": list_id,
        "subject": post.subject,
        "started_at": post.sent_at,
        "last_at": post.sent_at,
        "came_from": post.placement.came_from,
    }
    return _insert(db, conversations, row)


def _touch(db: Connection, conversation: int, post: Publication) -> None:
    at = post.sent_at
    later = case((conversations.c.last_at < at, at), else_=conversations.c.last_at)
    earlier = case((conversations.c.started_at > at, at), else_=conversations.c.started_at)
    values: dict[str, Any] = {"last_at": later, "started_at": earlier}
    if post.placement.parent is None and post.subject:
        values["subject"] = case((conversations.c.started_at >= at, post.subject), else_=conversations.c.subject)
    db.execute(update(conversations).where(conversations.c.id == conversation).values(**values))


def _join(db: Connection, joined: int, conversation: int) -> None:
    """Two conversations turn out to be one: the posts move, and what members chose for the remaining one stays."""
    if joined == conversation:
        return
    db.execute(update(posts).where(posts.c.conversation_id == joined).values(conversation_id=conversation))
    db.execute(delete(listening).where(listening.c.conversation_id == joined))
    db.execute(delete(conversations).where(conversations.c.id == joined))


def _enter_ghost(db: Connection, list_id: int, conversation: int, message_id: str) -> int:
    """A place for a message that others refer to and that has not come."""
    ghost = _insert(db, posts, {"list_id": list_id, "conversation_id": conversation, "message_id": message_id})
    _name(db, list_id, message_id, ghost)
    return ghost


def _name(db: Connection, list_id: int, message_id: str, post: int) -> None:
    row = {"list_id": list_id, "message_id": message_id[:1_000], "post_id": post}
    db.execute(insert_new(db, message_ids).values(row))


def _mark_lines(db: Connection, list_id: int, marks: Iterable[int], post: int) -> None:
    """Enters the fingerprints of a post; a line that stands in many posts is common and entered no more."""
    wanted = set(marks)
    if not wanted:
        return
    count = func.count().label("n")
    held = select(lines.c.line, count).where((lines.c.list_id == list_id) & lines.c.line.in_(wanted))
    common = {r.line for r in db.execute(held.group_by(lines.c.line)) if r.n > COMMON}
    rows = [{"list_id": list_id, "line": line, "post_id": post} for line in sorted(wanted - common)]
    if rows:
        db.execute(insert_new(db, lines), rows)


# ── reading ──────────────────────────────────────────────────────────────────────────────────────────────────────


def listed(db: Connection, list_id: int, conversation: int | None = None) -> list[Any]:
    """The posts and ghosts of a list or of one conversation, oldest first (columns as in `tables.posts`)."""
    query = select(posts).where(posts.c.list_id == list_id)
    if conversation is not None:
        query = query.where(posts.c.conversation_id == conversation)
    return list(db.execute(query.order_by(posts.c.sent_at, posts.c.id)))


def conversation(db: Connection, list_id: int, row: int) -> Any | None:
    """That conversation's row."""
    return db.execute(
        select(conversations).where((conversations.c.id == row) & (conversations.c.list_id == list_id))
    ).first()


def one(db: Connection, post: int) -> Any | None:
    """That post's row, with its conversation's subject as `topic`."""
    query = select(posts, conversations.c.subject.label("topic")).join(
        conversations, conversations.c.id == posts.c.conversation_id
    )
    return db.execute(query.where(posts.c.id == post)).first()


def with_raw(db: Connection, post: int) -> Any | None:
    """That post's row with its topic, its bytes and its parent's Message-ID, for distribution."""
    parent = posts.alias("parent")
    query = (
        select(
            posts,
            conversations.c.subject.label("topic"),
            raws.c.bytes,
            parent.c.message_id.label("parent_message_id"),
            parent.c.thread_index.label("parent_thread_index"),
        )
        .join(conversations, conversations.c.id == posts.c.conversation_id)
        .join(raws, raws.c.id == posts.c.raw_id)
        .outerjoin(parent, parent.c.id == posts.c.parent_id)
    )
    return db.execute(query.where(posts.c.id == post)).first()


def listen(db: Connection, member: int, conversation_id: int, choice: str) -> None:
    """What this member hears of one conversation: "follow", "mute", or "" for what their mode says."""
    mine = (listening.c.member_id == member) & (listening.c.conversation_id == conversation_id)
    db.execute(delete(listening).where(mine))
    if choice:
        db.execute(insert(listening).values(member_id=member, conversation_id=conversation_id, choice=choice))


def count(db: Connection, list_id: int) -> int:
    """How many posts the archive has."""
    here = (posts.c.list_id == list_id) & posts.c.raw_id.is_not(None)
    return int(db.execute(select(func.count()).select_from(posts).where(here)).scalar_one())
