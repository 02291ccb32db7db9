"""What the threading engine may ask of one list's archive: each answer is a look-up under an index."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, func, select

from listserv.model.placement import Known
from listserv.store.tables import lines, message_ids, posts

MANY = 200
COMMON = 20
"""A line that stands in more posts than this ties nothing together."""


def _known(row: Any) -> Known:
    return Known(
        post=row.id,
        conversation=row.conversation_id,
        parent=row.parent_id,
        message_id=row.message_id,
        ghost=row.raw_id is None,
        subject=row.subject,
        author=row.author,
        author_name=row.author_name,
        sent_at=row.sent_at,
        thread_index=row.thread_index or b"",
    )


class SqlArchive:
    """The `Archive` of one list over a connection (model/placement.py)."""

    def __init__(self, db: Connection, list_id: int) -> None:
        self._db = db
        self._list = list_id

    def _posts(self, condition: Any, order: Any = posts.c.sent_at) -> tuple[Known, ...]:
        here = (posts.c.list_id == self._list) & condition
        return tuple(
            _known(r) for r in self._db.execute(select(posts).where(here).order_by(order, posts.c.id).limit(MANY))
        )

    def by_message_ids(self, wanted: Iterable[str]) -> Mapping[str, Known]:
        here = (message_ids.c.list_id == self._list) & message_ids.c.message_id.in_([w[:1_000] for w in wanted])
        query = select(posts, message_ids.c.message_id.label("cited")).join(posts, posts.c.id == message_ids.c.post_id)
        return {row.cited: _known(row) for row in self._db.execute(query.where(here))}

    def by_post(self, post: int) -> Known | None:
        row = self._db.execute(select(posts).where((posts.c.id == post) & (posts.c.list_id == self._list))).first()
        return _known(row) if row else None

    def ancestors(self, post: int) -> tuple[int, ...]:
        start = select(posts.c.id, posts.c.parent_id, func.coalesce(0, 0).label("depth")).where(posts.c.id == post)
        chain = start.cte("chain", recursive=True)
        step = select(posts.c.id, posts.c.parent_id, chain.c.depth + 1).where(
            (posts.c.id == chain.c.parent_id) & (chain.c.depth < 1_000)
        )
        chain = chain.union_all(step)
        found = self._db.scalars(select(chain.c.id).where(chain.c.depth > 0).order_by(chain.c.depth))
        return tuple(found)

    def by_thread_index(self, block: bytes) -> tuple[Known, ...]:
        return self._posts(posts.c.thread_block == block.hex())

    def by_lines(self, wanted: Iterable[int]) -> Mapping[int, tuple[Known, ...]]:
        here = (lines.c.list_id == self._list) & lines.c.line.in_(list(wanted))
        query = select(posts, lines.c.line).join(posts, posts.c.id == lines.c.post_id)
        found: dict[int, list[Known]] = {}
        for row in self._db.execute(query.where(here).order_by(posts.c.sent_at, posts.c.id)):
            found.setdefault(row.line, []).append(_known(row))
        return {line: tuple(known) for line, known in found.items() if len(known) <= COMMON}

    def by_subject(self, base_subject: str, since: datetime) -> tuple[Known, ...]:
        return self._posts((posts.c.base_subject == base_subject) & (posts.c.sent_at >= since))
