"""Conversations closed, renamed, put together, parted, moved; posts removed: each with what UNDO needs."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, bindparam, delete, func, insert, literal, select, update

from listserv.model.arranging import Rearrange
from listserv.store import posts as archive
from listserv.store.database import insert_new, take_turn
from listserv.store.several import each
from listserv.store.tables import (
    attachments,
    conversations,
    letters,
    lines,
    listening,
    members,
    merged,
    message_ids,
    posts,
    rearrangements,
)

Before = dict[str, Any]
MOVED = "moved"
NOTE = "\n"


def carry_out(db: Connection, list_id: int, effect: Rearrange, inbox: int | None, now: datetime) -> int:
    """Changes a conversation and writes down how it was; gives the row of that."""
    before = _DO[effect.what](db, list_id, effect, now)
    if effect.note:
        _note(db, before.get("noted", effect.conversation), effect.note)
        before |= {"told": effect.note}
    row = {
        "list_id": list_id,
        "inbox_id": inbox,
        "conversation_id": effect.conversation,
        "post_id": effect.post,
        "what": effect.what,
        "by": effect.by,
        "at": now,
        "before": before,
    }
    key = db.execute(insert(rearrangements).values(**row)).inserted_primary_key
    assert key is not None
    return int(key[0])


def _note(db: Connection, conversation: int, words: str) -> None:
    """What members are told below the next post; several notes stand in the order in which they came."""
    here = conversations.c.id == conversation
    old = db.execute(select(conversations.c.note).where(here)).scalar() or ""
    notes = [*(line for line in old.split(NOTE) if line), words]
    db.execute(update(conversations).where(here).values(note=NOTE.join(notes[-3:])))


def unsay(db: Connection, words: str, list_id: int) -> None:
    """What was not told to members yet, and is taken back, is not told to them any more."""
    if not words:
        return
    told = (conversations.c.list_id == list_id) & conversations.c.note.contains(words, autoescape=True)
    for row in db.execute(select(conversations.c.id, conversations.c.note).where(told)).all():
        put(db, row.id, note=NOTE.join(line for line in row.note.split(NOTE) if line != words))


def take_note(db: Connection, conversation: int, post: int) -> None:
    """The next post of a conversation carries its note, which is told once."""
    note = db.execute(_NOTE, {"row": conversation}).scalar()
    if note:
        db.execute(update(posts).where(posts.c.id == post).values(note=note))
        db.execute(update(conversations).where(conversations.c.id == conversation).values(note=""))


_NOTE = select(conversations.c.note).where(conversations.c.id == bindparam("row"))


# ── one field of a conversation ──────────────────────────────────────────────────────────────────────────────────


def _row(db: Connection, conversation: int) -> Any:
    return db.execute(select(conversations).where(conversations.c.id == conversation)).one()


def put(db: Connection, conversation: int, **values: Any) -> None:
    """Sets fields of a conversation."""
    db.execute(update(conversations).where(conversations.c.id == conversation).values(**values))


def _open_or_close(db: Connection, list_id: int, effect: Rearrange, now: datetime) -> Before:
    before = {"closed": _row(db, effect.conversation).closed}
    put(db, effect.conversation, closed=effect.what == "close")
    return before


def _rename(db: Connection, list_id: int, effect: Rearrange, now: datetime) -> Before:
    row = _row(db, effect.conversation)
    put(db, effect.conversation, subject=effect.subject, renamed=True)
    return {"subject": row.subject, "renamed": row.renamed, "after": effect.subject}


def _pin(db: Connection, list_id: int, effect: Rearrange, now: datetime) -> Before:
    before = _row(db, effect.conversation).pinned_at
    put(db, effect.conversation, pinned_at=now if effect.what == "pin" else None)
    return {"pinned_at": before.isoformat() if before else None}


# ── trees ────────────────────────────────────────────────────────────────────────────────────────────────────────


def _merge(db: Connection, list_id: int, effect: Rearrange, now: datetime) -> Before:
    """The conversation becomes part of another. What members chose for that one holds; a "follow" of this one comes
    along, a "mute" does not: it would silence what nobody muted."""
    assert effect.into is not None
    before = {
        "conversation": _kept(_row(db, effect.conversation)),
        "roots": _roots(db, effect.conversation),
        "put": effect.plan.parents,
        "parents": _link(db, effect.plan.parents),
        "listening": choices(db, effect.conversation),
        "numbers": list(db.scalars(select(merged.c.conversation_id).where(merged.c.into_id == effect.conversation))),
        "noted": effect.into,
    }
    mine = listening.c.conversation_id == effect.conversation
    db.execute(delete(listening).where(mine & (listening.c.choice == "mute")))
    archive.join(db, effect.conversation, effect.into)
    return before


def _split(db: Connection, list_id: int, effect: Rearrange, now: datetime) -> Before:
    """The post and all below it become a conversation of their own; who muted or followed the whole keeps to that."""
    root, _ = effect.plan.parents[0]
    parted = db.execute(select(posts.c.came_from, posts.c.parted_from).where(posts.c.id == root)).one()
    new = _part(db, list_id, effect.conversation, effect.plan.moved, effect.subject, renamed=effect.renamed)
    parents = _link(db, effect.plan.parents)
    above = next((parent for _, parent, _ in parents), None)
    db.execute(update(posts).where(posts.c.id == root).values(came_from=effect.conversation, parted_from=above))
    return {
        "new": new,
        "put": effect.plan.parents,
        "parents": parents,
        "came_from": parted.came_from,
        "parted_from": parted.parted_from,
        "noted": new,
    }


def _roots(db: Connection, conversation: int) -> list[tuple[int, int | None]]:
    """The posts of a conversation that stand below none of it, with the parent that they may have elsewhere."""
    above = posts.alias("above")
    inside = (above.c.id == posts.c.parent_id) & (above.c.conversation_id == conversation)
    query = select(posts.c.id, posts.c.parent_id).outerjoin(above, inside)
    mine = (posts.c.conversation_id == conversation) & above.c.id.is_(None)
    return [(row.id, row.parent_id) for row in db.execute(query.where(mine))]


def _part(db: Connection, list_id: int, old: int, moved: Sequence[int], subject: str, *, renamed: bool) -> int:
    """A new conversation of these posts of an old one."""
    row = _row(db, old)
    values = {"list_id": list_id, "subject": subject, "started_at": row.started_at, "last_at": row.last_at}
    key = db.execute(insert(conversations).values(**values, renamed=renamed)).inserted_primary_key
    assert key is not None
    new = int(key[0])
    into(db, moved, new)
    chosen = select(literal(new), listening.c.member_id, listening.c.choice)
    columns = ["conversation_id", "member_id", "choice"]
    db.execute(insert(listening).from_select(columns, chosen.where(listening.c.conversation_id == old)))
    for conversation in (old, new):
        measure(db, conversation)
    return new


def into(db: Connection, moved: Iterable[int], conversation: int) -> None:
    """Puts posts and ghosts into a conversation, wherever they stand in its tree."""
    here = posts.c.id.in_(select(each(db.dialect.name, "ids", posts.c.id.type)))
    db.execute(update(posts).where(here).values(conversation_id=conversation), {"ids": list(moved)})


def measure(db: Connection, conversation: int) -> None:
    """When a conversation began and was last spoken in, by the posts that it has now."""
    times = select(func.min(posts.c.sent_at), func.max(posts.c.sent_at)).where(posts.c.conversation_id == conversation)
    first, last = db.execute(times).one()
    if first is not None:
        put(db, conversation, started_at=first, last_at=last)


def _link(db: Connection, parents: Iterable[tuple[int, int | None]]) -> list[tuple[int, int | None, str]]:
    """Gives posts new parents; gives (post, parent, how) as they were."""
    before = []
    for post, parent in parents:
        here = posts.c.id == post
        old = db.execute(select(posts.c.parent_id, posts.c.how).where(here)).one()
        db.execute(update(posts).where(here).values(parent_id=parent, how=MOVED))
        before.append((post, old.parent_id, old.how))
    return before


def _kept(row: Any) -> Before:
    return {
        "id": row.id,
        "subject": row.subject,
        "closed": row.closed,
        "renamed": row.renamed,
        "started_at": row.started_at.isoformat(),
        "last_at": row.last_at.isoformat(),
        "pinned_at": row.pinned_at.isoformat() if row.pinned_at else None,
    }


def choices(db: Connection, conversation: int) -> list[tuple[int, str]]:
    """What members chose to hear of a conversation, as (member, choice)."""
    mine = select(listening.c.member_id, listening.c.choice).where(listening.c.conversation_id == conversation)
    return [(row.member_id, row.choice) for row in db.execute(mine)]


# ── another list ─────────────────────────────────────────────────────────────────────────────────────────────────


def _move(db: Connection, list_id: int, effect: Rearrange, now: datetime) -> Before:
    """The posts go to another list's archive. Their ids stay known here too, so that answers find them there."""
    assert effect.into is not None
    take_turn(db, effect.into)
    conversation, before = effect.conversation, {}
    if effect.plan.parents:
        before = _split(db, list_id, effect, now)
        conversation = before["new"]
    before |= {"conversation": conversation, "to": effect.into, "listening": choices(db, conversation)}
    to_list(db, list_id, effect.into, conversation, effect.lines)
    _listen_there(db, conversation, effect.into)
    return before | {"noted": conversation, "lines": _written(effect)}


def to_list(db: Connection, list_id: int, other: int, conversation: int, marks: Mapping[int, tuple[int, ...]]) -> None:
    """Moves a conversation with all its posts, names and lines to another list."""
    mine = posts.c.conversation_id == conversation
    ids = list(db.scalars(select(posts.c.id).where(mine)))
    put(db, conversation, list_id=other)
    db.execute(update(posts).where(mine).values(list_id=other))
    theirs = message_ids.c.post_id.in_(select(each(db.dialect.name, "ids", posts.c.id.type)))
    names = select(literal(other), message_ids.c.message_id, message_ids.c.post_id)
    names = names.where(theirs & (message_ids.c.list_id == list_id))
    fresh = insert_new(db, message_ids).from_select(["list_id", "message_id", "post_id"], names)
    db.execute(fresh, {"ids": ids})
    for post, own in marks.items():
        unmark(db, list_id, post, own)
        archive.mark_lines(db, other, own, post)


def unmark(db: Connection, list_id: int, post: int, marks: Iterable[int]) -> None:
    """Takes the fingerprints of a post out of a list's archive."""
    here = (lines.c.list_id == list_id) & (lines.c.post_id == post)
    among = lines.c.line.in_(select(each(db.dialect.name, "marks", lines.c.line.type)))
    db.execute(delete(lines).where(here & among), {"marks": sorted(set(marks))})


def _listen_there(db: Connection, conversation: int, other: int) -> None:
    """What somebody chose who is on both lists comes along; the others hear of it no more."""
    here, there = members.alias("here"), members.alias("there")
    mine = listening.c.conversation_id == conversation
    query = (
        select(there.c.id, listening.c.choice)
        .join(here, here.c.id == listening.c.member_id)
        .join(there, (there.c.person_id == here.c.person_id) & (there.c.list_id == other))
        .where(mine)
    )
    both = db.execute(query).all()
    db.execute(delete(listening).where(mine))
    rows = [{"conversation_id": conversation, "member_id": row.id, "choice": row.choice} for row in both]
    if rows:
        db.execute(insert(listening), rows)


# ── one post ─────────────────────────────────────────────────────────────────────────────────────────────────────

_BLANK: dict[str, Any] = {
    "raw_id": None,
    "subject": "",
    "base_subject": "",
    "author": "",
    "author_name": "",
    "text": "",
    "received_at": None,
    "thread_index": None,
    "thread_block": None,
    "files": "",
    "text_mark": None,
    "how": "references",
    "note": "",
}


def _remove(db: Connection, list_id: int, effect: Rearrange, now: datetime) -> Before:
    """The post becomes a ghost: its place in the tree and its ids stay, what it says goes; the raw is kept a month."""
    here = posts.c.id == effect.post
    row = db.execute(select(posts).where(here)).one()._mapping
    came_with = attachments.c.post_id == effect.post
    files = [dict(file._mapping) for file in db.execute(select(attachments).where(came_with))]
    before = {name: _plain(row[name]) for name in _BLANK}
    db.execute(update(posts).where(here).values(**_BLANK, removed_at=now))
    db.execute(delete(attachments).where(came_with))
    for post, own in effect.lines.items():
        unmark(db, list_id, post, own)
    unsent = letters.c.state.in_(("waiting", "claimed")) & (letters.c.post_id == effect.post)
    waiting = [(row.member_id, row.address) for row in db.execute(select(letters).where(unsent))]
    db.execute(delete(letters).where(unsent))
    return {"post": before, "files": files, "lines": _written(effect), "letters": waiting}


def _written(effect: Rearrange) -> dict[str, list[int]]:
    return {str(post): list(own) for post, own in effect.lines.items()}


def _plain(value: Any) -> Any:
    if isinstance(value, bytes):
        return value.hex()
    return value.isoformat() if isinstance(value, datetime) else value


_DO: dict[str, Callable[[Connection, int, Rearrange, datetime], Before]] = {
    "close": _open_or_close,
    "reopen": _open_or_close,
    "rename": _rename,
    "pin": _pin,
    "unpin": _pin,
    "merge": _merge,
    "split": _split,
    "move": _move,
    "remove-post": _remove,
}
