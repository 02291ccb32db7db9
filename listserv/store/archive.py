"""What the threading engine may ask of one list's archive: each answer is a look-up under an index.

The statements are built once: to build one costs more than to run it.
"""

from collections.abc import Iterable, Mapping
from datetime import datetime
from functools import cache
from hashlib import sha256
from typing import Any

from sqlalchemy import Connection, bindparam, literal, select

from listserv.model.placement import Known
from listserv.store.several import each
from listserv.store.tables import lines, message_ids, posts

MANY = 200
FIRST = 20
COMMON = 20
"""A line that stands in more posts than this ties nothing together."""
LONGEST_KEY = 250
LONGEST_CHAIN = 1_000


def key(message_id: str) -> str:
    """How a Message-ID stands in the index: as it is or, where it is too long for one, as its digest."""
    if len(message_id) <= LONGEST_KEY:
        return message_id
    return f"sha256:{sha256(message_id.encode()).hexdigest()}"


_COLUMNS = (
    posts.c.id,
    posts.c.conversation_id,
    posts.c.parent_id,
    posts.c.raw_id,
    posts.c.message_id,
    posts.c.subject,
    posts.c.base_subject,
    posts.c.author,
    posts.c.author_name,
    posts.c.sent_at,
    posts.c.thread_index,
    posts.c.how,
    posts.c.came_from,
    posts.c.parted_from,
    posts.c.received_at,
    posts.c.removed_at,
)
_POSTS = select(*_COLUMNS)
_HERE = posts.c.list_id == bindparam("list")
_OLDEST = (posts.c.sent_at, posts.c.id)
_LATEST = (posts.c.sent_at.desc(), posts.c.id.desc())


@cache
def _by_keys(dialect: str) -> Any:
    wanted = message_ids.c.message_id.in_(select(each(dialect, "keys", message_ids.c.message_id.type)))
    named = select(*_COLUMNS, message_ids.c.message_id.label("key"))
    return named.join(message_ids, message_ids.c.post_id == posts.c.id).where(
        (message_ids.c.list_id == bindparam("list")) & _HERE & wanted
    )


@cache
def _by_ids(dialect: str) -> Any:
    # As a sum the list is no key: with it SQLite would go through all posts of the list for those of the ids.
    here = posts.c.list_id + 0 == bindparam("list")
    return _POSTS.where(here & posts.c.id.in_(select(each(dialect, "ids", posts.c.id.type))))


@cache
def _holders(dialect: str) -> Any:
    wanted = lines.c.line.in_(select(each(dialect, "lines", lines.c.line.type)))
    return select(lines.c.line, lines.c.post_id).where((lines.c.list_id == bindparam("list")) & wanted)


_IN_CONVERSATION = _POSTS.where(posts.c.conversation_id == bindparam("conversation"))
_BY_ID = _POSTS.where(_HERE & (posts.c.id == bindparam("post")))
_BY_BLOCK = _POSTS.where(_HERE & (posts.c.thread_block == bindparam("block")))
_OLDEST_BY_BLOCK = _BY_BLOCK.order_by(*_OLDEST).limit(MANY + 1)
_LATEST_BY_BLOCK = _BY_BLOCK.order_by(*_LATEST).limit(MANY - FIRST)
_BY_SUBJECT = (
    _POSTS.where(_HERE & (posts.c.base_subject == bindparam("subject")) & (posts.c.sent_at >= bindparam("since")))
    .order_by(*_LATEST)
    .limit(MANY)
)


def _ancestors() -> Any:
    start = select(posts.c.parent_id.label("post"), literal(1).label("steps"))
    chain = start.where(posts.c.id == bindparam("post")).cte("chain", recursive=True)
    step = select(posts.c.parent_id, chain.c.steps + 1).where(
        (posts.c.id == chain.c.post) & (chain.c.steps < LONGEST_CHAIN)
    )
    chain = chain.union_all(step)
    return select(chain.c.post).where(chain.c.post.is_not(None)).order_by(chain.c.steps)


_ANCESTORS = _ancestors()


def _known(row: Any) -> Known:
    post, conversation, parent, raw, message_id, subject, base, author, name, sent_at, index, how = row[:12]
    return Known(
        post=post,
        conversation=conversation,
        parent=parent,
        message_id=message_id,
        ghost=raw is None,
        subject=subject,
        base_subject=base,
        author=author,
        author_name=name,
        sent_at=sent_at,
        thread_index=index or b"",
        how=how,
        came_from=row.came_from,
        parted_from=row.parted_from,
        gone=raw is None and (row.received_at or row.removed_at) is not None,
    )


def of_conversation(db: Connection, conversation: int) -> tuple[Known, ...]:
    """All posts and ghosts of a conversation, oldest first."""
    rows = db.execute(_IN_CONVERSATION, {"conversation": conversation})
    return tuple(sorted(map(_known, rows), key=_oldest_first))


class SqlArchive:
    """The `Archive` of one list over a connection (model/placement.py)."""

    def __init__(self, db: Connection, list_id: int) -> None:
        self._db = db
        self._list = list_id
        self._dialect = db.dialect.name

    def by_message_ids(self, wanted: Iterable[str]) -> Mapping[str, Known]:
        ids = {key(each): each for each in wanted if each}
        if not ids:
            return {}
        rows = self._db.execute(_by_keys(self._dialect), {"list": self._list, "keys": list(ids)})
        return {ids[row.key]: _known(row) for row in rows}

    def by_post(self, post: int) -> Known | None:
        row = self._db.execute(_BY_ID, {"list": self._list, "post": post}).first()
        return _known(row) if row else None

    def ancestors(self, post: int) -> tuple[int, ...]:
        return tuple(self._db.scalars(_ANCESTORS, {"post": post}))

    def by_thread_index(self, block: bytes) -> tuple[Known, ...]:
        here = {"list": self._list, "block": block.hex()}
        oldest = self._db.execute(_OLDEST_BY_BLOCK, here).all()
        if len(oldest) > MANY:
            latest = self._db.execute(_LATEST_BY_BLOCK, here).all()
            oldest = [*oldest[:FIRST], *reversed(latest)]
        return tuple(map(_known, oldest))

    def by_lines(self, wanted: Iterable[int]) -> Mapping[int, tuple[Known, ...]]:
        holders: dict[int, list[int]] = {}
        for line, post in self._db.execute(_holders(self._dialect), {"list": self._list, "lines": list(wanted)}):
            holders.setdefault(line, []).append(post)
        rare = {line: found for line, found in holders.items() if len(found) <= COMMON}
        ids = {post for found in rare.values() for post in found}
        if not ids:
            return {}
        here = {"list": self._list, "ids": list(ids)}
        known = {row.id: _known(row) for row in self._db.execute(_by_ids(self._dialect), here)}
        return {
            line: tuple(sorted((known[post] for post in found if post in known), key=_oldest_first))
            for line, found in rare.items()
        }

    def by_subject(self, base_subject: str, since: datetime) -> tuple[Known, ...]:
        wanted = {"list": self._list, "subject": base_subject, "since": since}
        return tuple(map(_known, reversed(self._db.execute(_BY_SUBJECT, wanted).all())))


def _oldest_first(known: Known) -> tuple[float, int]:
    return known.sent_at.timestamp() if known.sent_at else 0.0, known.post
