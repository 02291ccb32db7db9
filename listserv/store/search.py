"""Words looked up in the archive: FTS5 on SQLite, tsvector and GIN on PostgreSQL, each kept in step by the database.

What a person typed is never a query: it is taken apart into words (`terms`), and each stands quoted or as a parameter.
"""

import sys
from collections.abc import Sequence
from dataclasses import replace
from functools import cache, reduce
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, bindparam, column, func, literal_column, select, table

from listserv.model.finding import Found, Hit, terms
from listserv.store.tables import conversations, posts

PAGE = 5
NEWEST = 5_000
"""Of words that stand in more posts than this, the newest posts count."""
MOST_POSTS = 200
"""So many of the best posts are looked at; their conversations are what a search can give, page by page."""
MOST_COUNTED = 1_000
"""A word that stands in so many posts is taken for one that stands everywhere."""
EVERYWHERE = sys.maxsize


def find(db: Connection, list_id: int, words: str, after: int = 0) -> Found:
    """One page of the conversations in which these words stand, best first, behind so many that were seen before.

    A conversation counts by its best post. Where no post has all of the words, those with some of them are taken.
    """
    wanted = terms(words)
    best = list(best_posts(db, list_id, wanted, all_of_them=True).values())
    all_words = bool(best) or len(wanted) < 2
    if not all_words:
        best = list(best_posts(db, list_id, wanted, all_of_them=False).values())
    page = best[after : after + PAGE]
    return Found(words, wanted, _hits(db, page), len(best) > after + PAGE, all_words)


def spread(db: Connection, list_id: int, wanted: Sequence[str]) -> dict[str, int]:
    """In how many conversations each of these words stands (of `terms`, each a word in small letters)."""
    statement = _COUNTED_SQLITE if db.dialect.name == "sqlite" else _counted_postgresql()
    found: dict[str, int] = {}
    for term in wanted:
        said = f'"{term}"' if db.dialect.name == "sqlite" else term
        row = db.execute(statement, {"list": list_id, "newest": MOST_COUNTED, "words": said, "term0": said}).one()
        found[term] = EVERYWHERE if row.posts == MOST_COUNTED else row.talks
    return found


def best_posts(db: Connection, list_id: int, wanted: Sequence[str], *, all_of_them: bool) -> dict[int, int]:
    """The best post of each conversation, best first, by the conversation."""
    if not wanted:
        return {}
    here: dict[str, Any] = {"list": list_id, "newest": NEWEST}
    if db.dialect.name == "sqlite":
        said = (" AND " if all_of_them else " OR ").join(f'"{term}"' for term in wanted)
        rows = db.execute(_SQLITE, {**here, "words": said})
    else:
        named = {f"term{n}": term for n, term in enumerate(wanted)}
        rows = db.execute(_postgresql(len(wanted), all_of_them), {**here, **named})
    best: dict[int, int] = {}
    for post, conversation in rows:
        best.setdefault(conversation, post)
    return best


VISIBLE = posts.c.raw_id.is_not(None) & posts.c.removed_at.is_(None)
_HERE = (posts.c.list_id == bindparam("list")) & VISIBLE
_INDEX = table("searchable", column("rowid"), column("searchable"), column("rank"))


def _ranked(rows: Select[Any], by: Any, newest_by: Any) -> Select[Any]:
    """The best of the newest: to rank a word that stands in nearly every post would take longer the larger the list."""
    newest = rows.add_columns(by.label("fit")).order_by(newest_by.desc()).limit(bindparam("newest")).subquery()
    return select(newest.c.id, newest.c.conversation_id).order_by(newest.c.fit, newest.c.id.desc()).limit(MOST_POSTS)


_MATCHING = (
    select(posts.c.id, posts.c.conversation_id)
    .join_from(_INDEX, posts, posts.c.id == _INDEX.c.rowid)
    .where(_INDEX.c.searchable.op("MATCH")(bindparam("words")) & _HERE)
)
_SQLITE = _ranked(_MATCHING, _INDEX.c.rank, _INDEX.c.rowid)


@cache
def _postgresql(count: int, all_of_them: bool) -> Select[Any]:
    rows, fit = _matching(count, all_of_them)
    return _ranked(rows, fit, posts.c.id)


def _matching(count: int, all_of_them: bool) -> tuple[Any, ColumnElement[Any]]:
    """The posts that have so many words, or some of them, and how well each fits; the least is the best."""
    english: ColumnElement[str] = literal_column("'english'")
    index: ColumnElement[Any] = literal_column("posts.searchable")
    each: list[ColumnElement[Any]] = [func.plainto_tsquery(english, bindparam(f"term{n}")) for n in range(count)]
    words = reduce(lambda a, b: a.op("&&" if all_of_them else "||")(b), each)
    rows = select(posts.c.id, posts.c.conversation_id).where(index.op("@@")(words) & _HERE)
    return rows, -func.ts_rank(index, words)


def _counted(rows: Select[Any], newest_by: Any) -> Select[Any]:
    newest = rows.order_by(newest_by.desc()).limit(bindparam("newest")).subquery()
    columns: list[Any] = [func.count().label("posts"), func.count(newest.c.conversation_id.distinct()).label("talks")]
    return select(*columns).select_from(newest)


_COUNTED_SQLITE = _counted(_MATCHING, _INDEX.c.rowid)


@cache
def _counted_postgresql() -> Select[Any]:
    rows, _ = _matching(1, True)
    return _counted(rows, posts.c.id)


def _hits(db: Connection, wanted: Sequence[int]) -> tuple[Hit, ...]:
    """What is shown of each of these posts; one that answers brings the first of its conversation along."""
    found = {row.id: _hit(row) for row in db.execute(_HITS, {"posts": list(wanted)})}
    talks = [hit.conversation for hit in found.values()]
    began = {row.first: row.conversation_id for row in db.execute(_FIRST, {"talks": talks})} if talks else {}
    first = {
        began[row.id]: _hit(row) for row in db.execute(_HITS, {"posts": [one for one in began if one not in found]})
    }
    return tuple(replace(found[post], began=first.get(found[post].conversation)) for post in wanted)


def _hit(row: Any) -> Hit:
    author = row.author_name or row.author.partition("@")[0]
    return Hit(row.conversation_id, row.topic, author, row.sent_at, row.text, files=row.files or "")


_FIRST = (
    select(posts.c.conversation_id, func.min(posts.c.id).label("first"))
    .where(posts.c.conversation_id.in_(bindparam("talks", expanding=True)))
    .where(VISIBLE)
    .group_by(posts.c.conversation_id)
)


_HITS = (
    select(posts, conversations.c.subject.label("topic"))
    .join(conversations, conversations.c.id == posts.c.conversation_id)
    .where(posts.c.id.in_(bindparam("posts", expanding=True)))
)
