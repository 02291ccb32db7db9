"""Which post of a collected letter an answer to it means."""

from collections.abc import Sequence

from sqlalchemy import Connection, bindparam, select

from listserv.model.collection import Pointing
from listserv.store.letters import DIGEST, to_member
from listserv.store.several import each
from listserv.store.tables import conversations, digests, letters, lines, posts


def last_of(db: Connection, member: int) -> int | None:
    """The letter that a member was sent last."""
    theirs = to_member(member) & (letters.c.member_id == member) & (letters.c.kind == DIGEST)
    values = db.scalar(select(letters.c["values"]).where(theirs).order_by(letters.c.id.desc()).limit(1))
    return int(values["digest"]) if values else None


def post_of(db: Connection, digest: int, list_id: int, number: int | None) -> int | None:
    """The post that a letter numbers so; with only one post in it, that one whatever the number."""
    told = told_posts(db, digest, list_id)
    if len(told) == 1 and number is None:
        return told[0]
    return told[number - 1] if number is not None and 1 <= number <= len(told) else None


def post_meant(db: Connection, list_id: int, digest: int, number: int | None, pointing: Pointing | None) -> int | None:
    """The post of a letter that an answer is about: by its number, else by what it quotes or names, where that is
    one."""
    found = post_of(db, digest, list_id, number)
    if found is not None or pointing is None:
        return found
    told = told_posts(db, digest, list_id)
    meant = {post for post in pointing.posts if post in told} or _quoted(db, list_id, told, pointing)
    return meant.pop() if len(meant) == 1 else _named(db, told, pointing.named)


def parts_meant(
    db: Connection, list_id: int, digest: int, parts: Sequence[tuple[int, str]]
) -> tuple[tuple[int, str], ...]:
    """The posts that the parts of one answer are about, with the text for each; none where that is not certain of all.

    What would go to a closed conversation, to one that went to another list, or to a post that was taken down, is
    asked about as well.
    """
    found = [(post_of(db, digest, list_id, number), text) for number, text in parts]
    meant = tuple((post, text) for post, text in found if post is not None and text)
    if len(meant) < len(parts) or len({post for post, _ in meant}) < len(parts):
        return ()
    gone = conversations.c.closed | (posts.c.list_id != list_id) | posts.c.removed_at.is_not(None)
    here = posts.c.id.in_([post for post, _ in meant]) & gone
    joined = posts.join(conversations, conversations.c.id == posts.c.conversation_id)
    return () if db.execute(select(posts.c.id).select_from(joined).where(here)).first() else meant


def _quoted(db: Connection, list_id: int, told: tuple[int, ...], pointing: Pointing) -> set[int]:
    """The posts that are quoted right above an answer, or at all."""
    marks = list({mark for group in (*pointing.above, pointing.quoted) for mark in group})
    if not marks:
        return set()
    line = lines.c.line.in_(select(each(db.dialect.name, "marks", lines.c.line.type)))
    post = lines.c.post_id.in_(select(each(db.dialect.name, "posts", lines.c.post_id.type)))
    query = select(lines.c.line, lines.c.post_id).where((lines.c.list_id == list_id) & line & post)
    holders: dict[int, set[int]] = {}
    for row in db.execute(query, {"marks": marks, "posts": list(told)}):
        holders.setdefault(row.line, set()).add(row.post_id)
    alone = {mark: next(iter(found)) for mark, found in holders.items() if len(found) == 1}
    nearest = (next((alone[mark] for mark in group if mark in alone), None) for group in pointing.above)
    return {found for found in nearest if found} | {alone[mark] for mark in pointing.quoted if mark in alone}


def _named(db: Connection, told: tuple[int, ...], subjects: tuple[str, ...]) -> int | None:
    """The last post of the one conversation in a letter that bears one of these subjects."""
    there = posts.c.id.in_(select(each(db.dialect.name, "posts", posts.c.id.type))) & posts.c.base_subject.in_(subjects)
    rows = db.execute(
        select(posts.c.id, posts.c.conversation_id).where(there).order_by(posts.c.id), {"posts": list(told)}
    ).all()
    return rows[-1].id if rows and len({row.conversation_id for row in rows}) == 1 else None


def told_posts(db: Connection, digest: int, list_id: int) -> tuple[int, ...]:
    """The posts of a letter of this list as they are numbered."""
    return tuple(int(post) for post in db.execute(_TOLD, {"digest": digest, "of": list_id}).scalar() or ())


_TOLD = select(digests.c.posts).where((digests.c.id == bindparam("digest")) & (digests.c.list_id == bindparam("of")))
