"""Conversations: a placed message is entered, and read back as a list or a tree."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import chain
from itertools import count as count_from
from typing import Any

from sqlalchemy import Connection, Table, bindparam, case, delete, func, insert, literal, select, update

from listserv.model.finding import Attached
from listserv.model.placement import Link
from listserv.model.publication import Publication
from listserv.store.archive import COMMON, key
from listserv.store.database import insert_new
from listserv.store.several import each
from listserv.store.tables import attachments, conversations, lines, listening, merged, message_ids, posts, raws


@dataclass(frozen=True, slots=True)
class Entered:
    """Where a post now stands."""

    post: int
    conversation: int
    message_id: str
    parent: int | None


def known_as(db: Connection, list_id: int, message_id: str) -> int | None:
    """The post (no ghost) under this id."""
    found: int | None = db.execute(_KNOWN_AS, {"list": list_id, "key": key(message_id)}).scalar()
    return found


_KNOWN_AS = (
    select(posts.c.id)
    .join(message_ids, message_ids.c.post_id == posts.c.id)
    .where(
        (message_ids.c.list_id == bindparam("list"))
        & (message_ids.c.message_id == bindparam("key"))
        & posts.c.raw_id.is_not(None)
    )
)


def is_known(db: Connection, list_id: int, message_id: str, own_id: str, raw: bytes) -> bool:
    """Whether this very message is in the archive, under its own id or the one that we would make for it.

    So is one that a facilitator has taken out, and one whose author's name was: its bytes are no longer what came.
    """
    own = key(own_id)
    keys = [own, key(message_id)] if message_id else [own]
    for post in db.execute(_borne(db.dialect.name), {"list": list_id, "keys": keys}):
        if post.removed_at is not None:
            return True
        if post.raw_id is not None and (post.key == own or post.bytes == raw or not post.author):
            return True
    return False


@cache
def _borne(dialect: str) -> Any:
    wanted = message_ids.c.message_id.in_(select(each(dialect, "keys", message_ids.c.message_id.type)))
    columns = (posts.c.raw_id, posts.c.removed_at, posts.c.author, raws.c.bytes, message_ids.c.message_id.label("key"))
    return (
        select(*columns)
        .join(message_ids, message_ids.c.post_id == posts.c.id)
        .outerjoin(raws, raws.c.id == posts.c.raw_id)
        .where((message_ids.c.list_id == bindparam("list")) & wanted)
    )


def enter(db: Connection, list_id: int, post: Publication) -> Entered:
    """Records a post at its place, with the ghosts, links, names and joins that its placement asks for.

    The placement must have been made in this transaction, after its turn came (`database.take_turn`).
    """
    where = post.placement
    conversation = where.conversation or _open(db, list_id, post)
    for joined in where.joins:
        join(db, joined, conversation)
    ghosts = {message_id: _enter_ghost(db, list_id, conversation, message_id) for message_id in where.ghosts}
    parent = ghosts[where.parent] if isinstance(where.parent, str) else where.parent
    row = _row(list_id, conversation, parent, post)
    entered = where.ghost or _insert(db, posts, row)
    if where.ghost is not None:
        db.execute(update(posts).where(posts.c.id == where.ghost).values(**row))
    message_id = _own_id(db, list_id, post, entered)
    keep_files(db, entered, post.files)
    for name in where.names:
        _name(db, list_id, name, entered)
    _link(db, where.links, {**ghosts, "": entered})
    for name, known in where.also_known_as:
        _also_known(db, list_id, name, known)
    mark_lines(db, list_id, where.lines, entered)
    if where.conversation is not None:
        _touch(db, conversation, post)
    return Entered(entered, conversation, message_id, parent)


def _own_id(db: Connection, list_id: int, post: Publication, entered: int) -> str:
    """Gives the post its own Message-ID or, where it has none that is free, one of ours."""
    ours = (f"{number}.{post.fallback_id}" for number in count_from(2))
    first = post.message_id or post.fallback_id
    wanted = chain(dict.fromkeys((first, post.fallback_id)), ours)
    given = next(each for each in wanted if _take(db, list_id, each, entered))
    if given != first:
        db.execute(update(posts).where(posts.c.id == entered).values(message_id=given))
    return given


def _take(db: Connection, list_id: int, message_id: str, entered: int) -> bool:
    """Gives the post this id, also where another was only believed to bear it; false where it is that one's own."""
    if _name(db, list_id, message_id, entered):
        return True
    here = (message_ids.c.list_id == list_id) & (message_ids.c.message_id == key(message_id))
    bearer = db.execute(
        select(posts.c.id, posts.c.message_id).join(message_ids, message_ids.c.post_id == posts.c.id).where(here)
    ).one()
    if bearer.id == entered:
        return True
    if bearer.message_id == message_id:
        return False
    db.execute(update(message_ids).where(here).values(post_id=entered))
    return True


def _link(db: Connection, links: Iterable[Link], rows: Mapping[str, int]) -> None:
    """Puts children under their parents; only a ghost takes over how that became known."""
    for link in links:
        child = rows[link.child] if isinstance(link.child, str) else link.child
        parent = rows[link.parent] if isinstance(link.parent, str) else link.parent
        how = case((posts.c.raw_id.is_(None), link.how), else_=posts.c.how)
        db.execute(update(posts).where(posts.c.id == child).values(parent_id=parent, how=how))


def _also_known(db: Connection, list_id: int, name: str, post: int) -> None:
    """An id turns out to be another name of a post: a ghost that bore it gives its children to the post and goes."""
    if _name(db, list_id, name, post):
        return
    bearer = _bearer(db, list_id, name)
    if bearer == post or known_as(db, list_id, name) is not None:
        return
    db.execute(update(posts).where(posts.c.parent_id == bearer).values(parent_id=post))
    db.execute(update(message_ids).where(message_ids.c.post_id == bearer).values(post_id=post))
    db.execute(delete(posts).where(posts.c.id == bearer))


def _bearer(db: Connection, list_id: int, name: str) -> int:
    """The post or ghost that has this name."""
    here = (message_ids.c.list_id == list_id) & (message_ids.c.message_id == key(name))
    return int(db.execute(select(message_ids.c.post_id).where(here)).scalar_one())


def _row(list_id: int, conversation: int, parent: int | None, post: Publication) -> dict[str, Any]:
    return {
        "list_id": list_id,
        "conversation_id": conversation,
        "parent_id": parent,
        "raw_id": post.raw,
        "message_id": post.message_id or post.fallback_id,
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
        "came_from": post.placement.came_from,
        "parted_from": post.placement.parted_from,
        "removed_at": None,
        "imported": post.imported,
        "text_mark": post.text_mark or None,
        "keep_from": post.keep_from,
        "announcement": post.announcement,
        "files": "\n".join(file.name for file in post.files),
    }


def keep_files(db: Connection, post: int, files: Iterable[Attached]) -> None:
    """Enters the files that came with a post; those that are known stay as they are."""
    rows = [
        {"post_id": post, "part": file.part, "name": file.name, "content_type": file.content_type, "size": file.size}
        for file in files
    ]
    if rows:
        db.execute(insert_new(db, attachments), rows)


def _insert(db: Connection, table: Table, row: dict[str, Any]) -> int:
    made = db.execute(_INSERT[table], row).inserted_primary_key
    assert made is not None
    return int(made[0])


_INSERT = {table: insert(table) for table in (conversations, posts)}


def _open(db: Connection, list_id: int, post: Publication) -> int:
    row = {"list_id": list_id, "subject": post.subject, "started_at": post.sent_at, "last_at": post.sent_at}
    return _insert(db, conversations, row)


def _touch(db: Connection, conversation: int, post: Publication) -> None:
    """The conversation has grown; an earlier root gives it its subject."""
    values = {"conversation": conversation, "at": post.sent_at}
    if post.placement.parent is None and post.subject:
        db.execute(_TOUCH_AT_ROOT, {**values, "title": post.subject})
    else:
        db.execute(_TOUCH, values)


_AT = bindparam("at", type_=conversations.c.last_at.type)
_TOUCH = (
    update(conversations)
    .where(conversations.c.id == bindparam("conversation"))
    .values(
        last_at=case((conversations.c.last_at < _AT, _AT), else_=conversations.c.last_at),
        started_at=case((conversations.c.started_at > _AT, _AT), else_=conversations.c.started_at),
    )
)
_TOUCH_AT_ROOT = _TOUCH.values(
    subject=case(
        ((conversations.c.started_at >= _AT) & ~conversations.c.renamed, bindparam("title")),
        else_=conversations.c.subject,
    )
)


def join(db: Connection, joined: int, conversation: int) -> None:
    """Two conversations turn out to be one: posts and choices move; where a member chose for both, the remaining one
    counts."""
    if joined == conversation:
        return
    gone = db.execute(select(conversations).where(conversations.c.id == joined)).first()
    if gone is None:
        return
    db.execute(_TOUCH, {"conversation": conversation, "at": gone.started_at})
    db.execute(_TOUCH, {"conversation": conversation, "at": gone.last_at})
    db.execute(update(posts).where(posts.c.conversation_id == joined).values(conversation_id=conversation))
    choices = select(literal(conversation), listening.c.member_id, listening.c.choice)
    moved = insert_new(db, listening).from_select(
        ["conversation_id", "member_id", "choice"], choices.where(listening.c.conversation_id == joined)
    )
    db.execute(moved)
    db.execute(delete(listening).where(listening.c.conversation_id == joined))
    db.execute(delete(conversations).where(conversations.c.id == joined))
    db.execute(update(merged).where(merged.c.into_id == joined).values(into_id=conversation))
    db.execute(insert_new(db, merged), {"conversation_id": joined, "into_id": conversation})


def _enter_ghost(db: Connection, list_id: int, conversation: int, message_id: str) -> int:
    """A place for a message that others refer to and that has not come."""
    ghost = _insert(db, posts, {"list_id": list_id, "conversation_id": conversation, "message_id": message_id})
    _name(db, list_id, message_id, ghost)
    return ghost


def _name(db: Connection, list_id: int, name: str, post: int) -> bool:
    """Enters an id under which a post is found; false where it is taken: it stays with the first who had it."""
    row = {"list_id": list_id, "message_id": key(name), "post_id": post}
    return bool(db.execute(insert_new(db, message_ids), row).rowcount)


def mark_lines(db: Connection, list_id: int, marks: Iterable[int], post: int) -> None:
    """Enters the fingerprints of a post; a line that stands in many posts is common and entered no more."""
    if wanted := sorted(set(marks)):
        db.execute(_mark(db.dialect.name), {"in_list": list_id, "post": post, "marks": wanted})


@cache
def _mark(dialect: str) -> Any:
    here = bindparam("in_list", type_=lines.c.list_id.type)
    mark = each(dialect, "marks", lines.c.line.type)
    post = bindparam("post", type_=lines.c.post_id.type)
    held = select(func.count()).select_from(lines).where((lines.c.list_id == here) & (lines.c.line == mark))
    rare = select(here, mark, post).where(held.scalar_subquery() <= COMMON)
    return insert(lines).from_select(["list_id", "line", "post_id"], rare)


# ── reading ──────────────────────────────────────────────────────────────────────────────────────────────────────


def listed(db: Connection, list_id: int, conversation: int | None = None) -> list[Any]:
    """The posts and ghosts of a list or of one conversation, oldest first (columns as in `tables.posts`)."""
    query = select(posts).where(posts.c.list_id == list_id)
    if conversation is not None:
        query = query.where(posts.c.conversation_id == conversation)
    return list(db.execute(query.order_by(posts.c.sent_at.nulls_first(), posts.c.id)))


def conversation(db: Connection, list_id: int, row: int) -> Any | None:
    """That conversation's row."""
    return db.execute(
        select(conversations).where((conversations.c.id == row) & (conversations.c.list_id == list_id))
    ).first()


def is_there(db: Connection, post: int) -> bool:
    """Whether it was not taken down."""
    removed = db.execute(select(posts.c.removed_at).where(posts.c.id == post)).first()
    return removed is not None and removed.removed_at is None


def one(db: Connection, post: int) -> Any | None:
    """That post's row, with its conversation's subject as `topic`."""
    return db.execute(_ONE, {"row": post}).first()


_ONE = (
    select(posts, conversations.c.subject.label("topic"))
    .join(conversations, conversations.c.id == posts.c.conversation_id)
    .where(posts.c.id == bindparam("row"))
)


def texts(db: Connection, wanted: Iterable[int]) -> dict[int, tuple[str, str]]:
    """The author of each of these posts and what it says that is new, in this order; ghosts and what was removed say
    nothing."""
    asked = list(wanted)
    found = {row.id: (row.author, row.text) for row in db.execute(_said(db.dialect.name), {"ids": asked})}
    return {post: found[post] for post in asked if post in found}


@cache
def _said(dialect: str) -> Any:
    wanted = posts.c.id.in_(select(each(dialect, "ids", posts.c.id.type)))
    there = posts.c.raw_id.is_not(None) & posts.c.removed_at.is_(None)
    return select(posts.c.id, posts.c.author, posts.c.text).where(wanted & there)


def of_raw(db: Connection, list_id: int, raw: int) -> int | None:
    """The post of this list with these bytes that may be read."""
    here = (posts.c.raw_id == raw) & (posts.c.list_id == list_id) & posts.c.removed_at.is_(None)
    found: int | None = db.scalar(select(posts.c.id).where(here).limit(1))
    return found


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
