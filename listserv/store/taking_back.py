"""What was done to a conversation is undone, as far as nothing was built upon it since."""

from collections.abc import Callable, Collection, Iterable, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, delete, func, insert, literal, select, true, update

from listserv.model.conversation import Done
from listserv.store import posts as archive
from listserv.store.archive import SqlArchive
from listserv.store.database import insert_new, take_turn
from listserv.store.rearranging import into, measure, put, to_list, unsay
from listserv.store.several import each
from listserv.store.tables import (
    attachments,
    conversations,
    letters,
    listening,
    members,
    merged,
    message_ids,
    posts,
    raws,
    rearrangements,
)

CHANGED = "it has been changed again since"
PART = "it has become part of another conversation since"
GONE = "the time for it is over"


def done_by(db: Connection, list_id: int, inbox: int) -> tuple[Done, ...]:
    """All that one mail did to conversations, the last first, with what stands against taking it back."""
    mine = (rearrangements.c.list_id == list_id) & (rearrangements.c.inbox_id == inbox)
    mine &= rearrangements.c.undone_at.is_(None)
    rows = db.execute(select(rearrangements).where(mine).order_by(rearrangements.c.id.desc())).all()
    return tuple(
        Done(row.id, row.what, _subject(db, row), row.by, row.at, row.post_id, _why_not(db, row)) for row in rows
    )


def newest(
    db: Connection, list_id: int, by: Collection[str], since: datetime, what: Collection[str] | None = None
) -> tuple[Done, ...]:
    """All that their newest mail (that did one of these things) did to conversations, as `done_by` gives it."""
    mine = _by(list_id, by) & rearrangements.c.undone_at.is_(None) & (rearrangements.c.at >= since)
    mine &= rearrangements.c.what.in_(what) if what is not None else true()
    query = select(rearrangements.c.inbox_id).where(mine & rearrangements.c.inbox_id.is_not(None))
    mail = db.execute(query.order_by(rearrangements.c.id.desc()).limit(1)).scalar()
    return done_by(db, list_id, mail) if mail is not None else ()


def last_moment(db: Connection, list_id: int, by: Collection[str]) -> datetime | None:
    """When they did something to a conversation last, or took it back."""
    columns = func.max(rearrangements.c.at), func.max(rearrangements.c.undone_at)
    moments = db.execute(select(*columns).where(_by(list_id, by))).one()
    return max((moment for moment in moments if moment), default=None)


def _by(list_id: int, by: Collection[str]) -> ColumnElement[bool]:
    return (rearrangements.c.list_id == list_id) & rearrangements.c.by.in_(by)


def _subject(db: Connection, row: Any) -> str:
    named = row.before.get("conversation")
    if isinstance(named, dict):
        return str(named["subject"])
    if row.what == "rename":
        return str(row.before["subject"])
    number = named or row.before.get("new") or row.conversation_id
    subject = db.execute(select(conversations.c.subject).where(conversations.c.id == number)).scalar()
    return str(row.before["post"]["subject"] if row.what == "remove-post" else subject or "")


def take_back(db: Connection, row_id: int, now: datetime) -> None:
    """Brings back what this row says was before."""
    row = db.execute(select(rearrangements).where(rearrangements.c.id == row_id)).one()
    if row.undone_at is None:
        _UNDO[row.what](db, row, row.before)
        unsay(db, row.before.get("told", ""), row.list_id)
        db.execute(update(rearrangements).where(rearrangements.c.id == row_id).values(undone_at=now))


def _why_not(db: Connection, row: Any) -> str:
    return _AGAINST[row.what](db, row, row.before)


# ── one field of a conversation ──────────────────────────────────────────────────────────────────────────────────


def _of(db: Connection, number: int) -> Any | None:
    return db.execute(select(conversations).where(conversations.c.id == number)).first()


def _field_changed(db: Connection, row: Any, before: Mapping[str, Any]) -> str:
    now = _of(db, row.conversation_id)
    if now is None:
        return PART
    set_to = {
        "close": now.closed,
        "reopen": not now.closed,
        "rename": now.subject == before.get("after"),
        "pin": now.pinned_at is not None,
        "unpin": now.pinned_at is None,
    }
    return "" if set_to[row.what] else CHANGED


def _close(db: Connection, row: Any, before: Mapping[str, Any]) -> None:
    put(db, row.conversation_id, closed=before["closed"])


def _rename(db: Connection, row: Any, before: Mapping[str, Any]) -> None:
    put(db, row.conversation_id, subject=before["subject"], renamed=before["renamed"])


def _pin(db: Connection, row: Any, before: Mapping[str, Any]) -> None:
    put(db, row.conversation_id, pinned_at=_moment(before["pinned_at"]))


def _moment(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None


# ── trees ────────────────────────────────────────────────────────────────────────────────────────────────────────


def _tree_changed(db: Connection, row: Any, before: Mapping[str, Any]) -> str:
    """Whether a post stands elsewhere than it was put, or would come to stand below itself."""
    looked_up = SqlArchive(db, row.list_id)
    stands = {**dict(before.get("roots", ())), **dict(before["put"])}
    for post, parent in stands.items():
        known = looked_up.by_post(post)
        if known is None or known.parent != parent:
            return CHANGED
    for post, old, _ in before["parents"]:
        if old is not None and (looked_up.by_post(old) is None or post in (old, *looked_up.ancestors(old))):
            return CHANGED
    if row.what == "merge":
        return CHANGED if _of(db, before["conversation"]["id"]) is not None else ""
    return PART if _of(db, before["new"]) is None else ""


def _relink(db: Connection, parents: Iterable[tuple[int, int | None, str]]) -> None:
    for post, parent, how in parents:
        db.execute(update(posts).where(posts.c.id == post).values(parent_id=parent, how=how))


def _merge(db: Connection, row: Any, before: Mapping[str, Any]) -> None:
    """The conversation is there again under its old number, with what has come below its posts since."""
    old = before["conversation"]
    _relink(db, before["parents"])
    moments = {name: _moment(old[name]) for name in ("started_at", "last_at", "pinned_at")}
    db.execute(insert(conversations).values(**{**old, **moments}, list_id=row.list_id))
    roots = [root for root, _ in before["roots"]]
    homes = _homes(db, roots)
    into(db, _below(db, roots), old["id"])
    for home in homes:
        if db.execute(select(posts.c.id).where(posts.c.conversation_id == home).limit(1)).first() is None:
            archive.join(db, home, old["id"])
    for conversation in (old["id"], *homes):
        measure(db, conversation)
    _choose(db, old["id"], before["listening"])
    numbers = [old["id"], *before["numbers"]]
    db.execute(delete(merged).where(merged.c.conversation_id.in_(numbers)))
    again = [{"conversation_id": number, "into_id": old["id"]} for number in before["numbers"]]
    if again:
        db.execute(insert(merged), again)


def _homes(db: Connection, wanted: Iterable[int]) -> list[int]:
    here = posts.c.id.in_(select(each(db.dialect.name, "ids", posts.c.id.type)))
    return list(db.scalars(select(posts.c.conversation_id).where(here).distinct(), {"ids": list(wanted)}))


def _below(db: Connection, wanted: Iterable[int]) -> list[int]:
    """These posts and all that stand below them."""
    here = posts.c.id.in_(select(each(db.dialect.name, "ids", posts.c.id.type)))
    tree = select(posts.c.id).where(here).cte("tree", recursive=True)
    tree = tree.union(select(posts.c.id).where(posts.c.parent_id == tree.c.id))
    return list(db.scalars(select(tree.c.id), {"ids": list(wanted)}))


def _choose(db: Connection, conversation: int, choices: Iterable[tuple[int, str]]) -> None:
    """What members had chosen, as far as they are still there and have not chosen anew."""
    for member, choice in choices:
        still = select(literal(conversation), members.c.id, literal(choice)).where(members.c.id == member)
        columns = ["conversation_id", "member_id", "choice"]
        db.execute(insert_new(db, listening).from_select(columns, still))


def _split(db: Connection, row: Any, before: Mapping[str, Any]) -> None:
    """The posts are again where they were; a "mute" of the part does not silence the whole."""
    _relink(db, before["parents"])
    root, parent, _ = before["parents"][0]
    parted = {"came_from": before["came_from"], "parted_from": before["parted_from"]}
    db.execute(update(posts).where(posts.c.id == root).values(**parted))
    home = db.execute(select(posts.c.conversation_id).where(posts.c.id == parent)).scalar_one()
    part = listening.c.conversation_id == before["new"]
    db.execute(delete(listening).where(part & (listening.c.choice == "mute")))
    archive.join(db, before["new"], home)


# ── another list ─────────────────────────────────────────────────────────────────────────────────────────────────


def _gone_on(db: Connection, row: Any, before: Mapping[str, Any]) -> str:
    now = _of(db, before["conversation"])
    if now is None:
        return PART
    return "" if now.list_id == before["to"] else CHANGED


def _move(db: Connection, row: Any, before: Mapping[str, Any]) -> None:
    """Back to the first list, with what has come since."""
    take_turn(db, before["to"])
    conversation = before["conversation"]
    marks = {int(post): tuple(own) for post, own in before["lines"].items()}
    to_list(db, before["to"], row.list_id, conversation, marks)
    theirs = select(posts.c.id).where(posts.c.conversation_id == conversation)
    there = (message_ids.c.list_id == before["to"]) & message_ids.c.post_id.in_(theirs)
    db.execute(delete(message_ids).where(there))
    db.execute(delete(listening).where(listening.c.conversation_id == conversation))
    _choose(db, conversation, before["listening"])
    if before.get("parents") and not _tree_changed(db, row, before):
        _split(db, row, before)


# ── one post ─────────────────────────────────────────────────────────────────────────────────────────────────────


def _is_back(db: Connection, row: Any, before: Mapping[str, Any]) -> str:
    now = db.execute(select(posts.c.removed_at).where(posts.c.id == row.post_id)).scalar()
    raw = before["post"]["raw_id"]
    kept = db.execute(select(raws.c.bytes).where(raws.c.id == raw)).scalar() if raw else b""
    return "" if now is not None and kept else GONE


def _restore(db: Connection, row: Any, before: Mapping[str, Any]) -> None:
    values = dict(before["post"])
    values["received_at"] = _moment(values["received_at"])
    values["thread_index"] = bytes.fromhex(values["thread_index"]) if values["thread_index"] else None
    db.execute(update(posts).where(posts.c.id == row.post_id).values(**values, removed_at=None))
    if before["files"]:
        db.execute(insert_new(db, attachments), before["files"])
    for post, own in before["lines"].items():
        archive.mark_lines(db, row.list_id, own, int(post))
    waiting = [
        {
            "list_id": row.list_id,
            "kind": "post",
            "address": address,
            "member_id": member,
            "post_id": row.post_id,
            "created_at": row.at,
            "next_try": row.at,
        }
        for member, address in before["letters"]
    ]
    if waiting:
        db.execute(insert_new(db, letters), waiting)


def forget(db: Connection, post: int) -> None:
    """A removed post is gone for good: its bytes, and what was kept of it for UNDO."""
    here = (rearrangements.c.post_id == post) & (rearrangements.c.what == "remove-post")
    here &= rearrangements.c.undone_at.is_(None)
    row = db.execute(select(rearrangements).where(here).order_by(rearrangements.c.id.desc()).limit(1)).first()
    if row is None or not row.before.get("post"):
        return
    db.execute(update(raws).where(raws.c.id == row.before["post"]["raw_id"]).values(bytes=b""))
    blank = {"post": {"raw_id": None, "subject": ""}, "files": [], "lines": {}, "letters": []}
    db.execute(update(rearrangements).where(rearrangements.c.id == row.id).values(before=blank))


_UNDO: dict[str, Callable[[Connection, Any, Mapping[str, Any]], None]] = {
    "close": _close,
    "reopen": _close,
    "rename": _rename,
    "pin": _pin,
    "unpin": _pin,
    "merge": _merge,
    "split": _split,
    "move": _move,
    "remove-post": _restore,
}
_AGAINST: dict[str, Callable[[Connection, Any, Mapping[str, Any]], str]] = {
    "close": _field_changed,
    "reopen": _field_changed,
    "rename": _field_changed,
    "pin": _field_changed,
    "unpin": _field_changed,
    "merge": _tree_changed,
    "split": _tree_changed,
    "move": _gone_on,
    "remove-post": _is_back,
}
