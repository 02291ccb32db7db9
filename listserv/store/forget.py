"""A person is erased: the membership, the mail, every row that names them; their posts lose the name, or the text.

What stays: what others wrote, also where it quotes them, and a keyed hash of the address (`forgotten.py`).
"""

import json
import re
from collections.abc import Collection, Iterable, Sequence
from datetime import datetime
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from typing import Any

from sqlalchemy import (
    JSON,
    ColumnElement,
    Connection,
    String,
    Table,
    Text,
    UniqueConstraint,
    and_,
    cast,
    delete,
    func,
    or_,
    select,
    update,
)

from listserv.model.decision import Forget
from listserv.model.mailinglist import MailingList, route
from listserv.store import forgotten, rows, sqlite, taking_back
from listserv.store import holds as held_posts
from listserv.store.changes import OF_THE_SCHEDULE, REDO, UNDO
from listserv.store.tables import (
    addresses,
    agenda,
    attachments,
    changes,
    conversations,
    digests,
    holds,
    inbox,
    letters,
    lines,
    members,
    message_ids,
    metadata,
    people,
    posts,
    questions,
    raws,
    rearrangements,
)

FORMER = "A former member"
"""Whose the posts are that stay."""
ERASED = "(erased)"
_OTHERS_WORDS = frozenset(("posts", "raws", "lists"))
"""Tables where other people's words may name them; their own rows there are seen to one by one."""
_SIGNED = 6
"""So many lines at a post's end may be a signature."""


def erase(
    db: Connection, place: MailingList, wish: Forget, marks: Iterable[str], in_hand: int | None, now: datetime
) -> None:
    """Carries out the wish on this list; `in_hand` is the inbox row of the mail that says so, which goes as well."""
    theirs = frozenset(address.lower() for address in wish.addresses)
    if db.dialect.name == "sqlite":
        sqlite.let_index_forget(db)
    person, names = _person(db, place.id, theirs)
    names |= _posts(db, place, theirs, names, erase=wish.erase_posts)
    _removed_posts(db, place.id, theirs)
    _letters_and_questions(db, place.id, theirs, wish.member)
    _names_elsewhere(db, place.id, {name for name in names if len(name) > 2}, wish.member)
    _mail(db, place, theirs, in_hand)
    _holds(db, place.id, theirs, now)
    elsewhere = person is not None and _elsewhere(db, place.id, person)
    if wish.keep_ban:
        _only_the_ban(db, wish)
    else:
        if wish.member is not None:
            for table in (changes, agenda):
                rows.drop(db, table, table.c.member_id == wish.member)
            rows.drop(db, members, members.c.id == wish.member)
        if person is not None and not elsewhere:
            db.execute(delete(addresses).where(addresses.c.person_id == person))
            db.execute(delete(people).where(people.c.id == person))
        forgotten.note(db, place.id, marks, now)
    of_topics = changes.c.member_id.is_(None) & changes.c.what.in_((*OF_THE_SCHEDULE, UNDO, REDO))
    rows.drop(db, changes, of_topics & (changes.c.list_id == place.id) & changes.c.by.in_(theirs))
    _traces(db, place.id, theirs, everywhere=not elsewhere, besides=wish.member if wish.keep_ban else None)


def _person(db: Connection, list_id: int, theirs: Collection[str]) -> tuple[int | None, set[str]]:
    """Who they are, and what they are called here."""
    person = db.execute(select(addresses.c.person_id).where(addresses.c.address.in_(theirs)).limit(1)).scalar()
    here = (members.c.list_id == list_id) & (members.c.person_id == person)
    return person, {name for name in db.scalars(select(members.c.name).where(here)) if name}


def _elsewhere(db: Connection, list_id: int, person: int) -> bool:
    there = (members.c.person_id == person) & (members.c.list_id != list_id)
    return db.execute(select(members.c.id).where(there)).first() is not None


def _only_the_ban(db: Connection, wish: Forget) -> None:
    bare = {
        "name": "",
        "mode": "every",
        "consent": "",
        "profile": "",
        "language": "",
        "paused_until": None,
        "paused_from": None,
    }
    db.execute(update(members).where(members.c.id == wish.member).values(**bare))
    rows.drop(db, changes, changes.c.member_id == wish.member)


# ── posts ────────────────────────────────────────────────────────────────────────────────────────────────────────


def _posts(db: Connection, place: MailingList, theirs: Collection[str], names: set[str], *, erase: bool) -> set[str]:
    """Takes the name off their posts, or the posts out; gives the names that they bore."""
    mine = (posts.c.list_id == place.id) & posts.c.author.in_(theirs)
    found = db.execute(select(posts).where(mine)).all()
    names = names | {post.author_name for post in found if post.author_name}
    raw_ids = [post.raw_id for post in found if post.raw_id is not None]
    for post in found:
        if erase:
            erase_post(db, post)
        else:
            _unname(db, place, post, theirs, names)
    _empty(db, raw_ids)
    return names


def _removed_posts(db: Connection, list_id: int, theirs: Collection[str]) -> None:
    """Posts of theirs that a facilitator took down, and that could still be put back."""
    before = rearrangements.c.before
    named = or_(*(_holds_text(before, address) for address in theirs)) & (rearrangements.c.what == "remove-post")
    for row in db.execute(select(rearrangements).where((rearrangements.c.list_id == list_id) & named)).all():
        if row.post_id is not None and row.before.get("post", {}).get("author", "").lower() in theirs:
            taking_back.forget(db, row.post_id)


def erase_post(db: Connection, post: Any) -> None:
    """The post becomes a gap in its conversation, so that answers to it stand where they stood."""
    db.execute(delete(letters).where((letters.c.post_id == post.id) & letters.c.state.in_(("waiting", "claimed"))))
    db.execute(delete(lines).where((lines.c.list_id == post.list_id) & (lines.c.post_id == post.id)))
    gone = {"raw_id": None, "subject": "", "base_subject": "", "author": "", "author_name": "", "text": ""}
    _rewrite(db, post, {**gone, "thread_index": None, "thread_block": None})
    others = (posts.c.conversation_id == post.conversation_id) & posts.c.raw_id.is_not(None)
    if db.execute(select(posts.c.id).where(others).limit(1)).first() is None:
        here = conversations.c.id == post.conversation_id
        db.execute(update(conversations).where(here).values(subject=ERASED))


def _unname(db: Connection, place: MailingList, post: Any, theirs: Collection[str], names: Collection[str]) -> None:
    """The words stay; the bytes that held name, address and signature are written anew from them."""
    if post.raw_id is None:
        return
    text = _without_name(post.text, theirs, names)
    subject = _without_name(post.subject, theirs, names).strip()
    message_id = f"post.{post.id}@{place.domain}" if _names(post.message_id, theirs) else post.message_id
    data = _written_anew(place, post, subject, text, message_id)
    raw = db.execute(raws.insert().values(bytes=data)).inserted_primary_key
    assert raw is not None
    _rewrite(
        db,
        post,
        {
            "raw_id": int(raw[0]),
            "author": "",
            "author_name": FORMER,
            "text": text,
            "subject": subject,
            "message_id": message_id,
        },
    )


def _rewrite(db: Connection, post: Any, values: dict[str, Any]) -> None:
    # What stands beside a post speaks of bytes that are gone.
    db.execute(delete(attachments).where(attachments.c.post_id == post.id))
    beside = {"files": "", "note": "", "text_mark": None, "sealed": None}
    db.execute(update(posts).where(posts.c.id == post.id).values(**values, **beside))
    if values.get("message_id", post.message_id) != post.message_id:
        named = (message_ids.c.post_id == post.id) & (message_ids.c.message_id == post.message_id)
        db.execute(delete(message_ids).where(named))


def _written_anew(place: MailingList, post: Any, subject: str, text: str, message_id: str) -> bytes:
    message = EmailMessage(policy=SMTP)
    message["From"] = f"{FORMER} <{place.address}>"
    message["To"] = place.address
    message["Subject"] = " ".join(subject.replace("=?", "= ?").split())  # as `mail.address.literal`
    if post.sent_at:
        message["Date"] = format_datetime(post.sent_at)
    if not re.search(r"[\s<>]", message_id):
        message["Message-ID"] = f"<{message_id}>"
    message.set_content(text, cte="quoted-printable")
    return message.as_bytes()


def _names(text: str, theirs: Collection[str]) -> bool:
    return any(address in text.lower() for address in theirs)


def _without_name(text: str, theirs: Collection[str], names: Collection[str]) -> str:
    """The text without their addresses and whole names, and without the signature that is nothing but a name."""
    written = text.splitlines()
    parts = {word.casefold() for name in names for word in re.findall(r"\w+", name)}
    for at in range(len(written) - 1, max(-1, len(written) - 1 - _SIGNED), -1):
        words = [word.casefold() for word in re.findall(r"\w+", written[at])]
        if words and len(words) <= 6 and set(words) <= parts:
            del written[at]
    kept = scrubbed("\n".join(written), theirs)
    for name in sorted(names, key=len, reverse=True):
        kept = re.sub(rf"(?i)(?<!\w){re.escape(name)}(?!\w)", FORMER, kept) if len(name) > 2 else kept
    return kept.rstrip() + "\n" if kept.strip() else ""


# ── mail ─────────────────────────────────────────────────────────────────────────────────────────────────────────


def _mail(db: Connection, place: MailingList, theirs: Collection[str], in_hand: int | None) -> None:
    """Their mail to us, and what bounced from them: the bytes are emptied, the row in the ledger names nobody."""
    ours = {place.address: place}
    settled = inbox.c.ending != ""
    mine = or_(inbox.c.author.in_(theirs), func.lower(inbox.c.sender).in_(theirs)) & settled
    found = db.execute(select(inbox.c.id, inbox.c.raw_id, inbox.c.recipient).where(or_(mine, inbox.c.id == in_hand)))
    here = [row for row in found if route(row.recipient, ours)]
    nobody = {"sender": "", "author": "", "peer": "", "helo": "", "arrival": None, "why": ERASED}
    for row in here:
        db.execute(update(inbox).where(inbox.c.id == row.id).values(**nobody))
    _empty(db, [row.raw_id for row in here])


def _empty(db: Connection, raw_ids: Sequence[int]) -> None:
    """Takes the bytes of stored messages away, unless they are a post's of today."""
    for raw in raw_ids:
        shown = db.execute(select(posts.c.id).where(posts.c.raw_id == raw).limit(1)).first()
        if shown is None:
            db.execute(update(raws).where(raws.c.id == raw).values(bytes=b""))


def _holds(db: Connection, list_id: int, theirs: Collection[str], now: datetime) -> None:
    """What of theirs waits for a facilitator is taken back; the numbers stay, so that none is given out again."""
    mine = (holds.c.list_id == list_id) & holds.c.address.in_(theirs)
    for held in db.execute(select(holds).where(mine)).all():
        if held.state == "waiting":
            held_posts.decide(db, held.id, "withdrawn", "", now)
            back = {"ending": "returned", "word": "withdrawn", "ended_at": now}
            db.execute(update(inbox).where(inbox.c.id == held.inbox_id).values(**back))
        db.execute(update(holds).where(holds.c.id == held.id).values(address="", name="", subject="", why=ERASED))
        _empty(db, [held.raw_id])


def _letters_and_questions(db: Connection, list_id: int, theirs: Collection[str], member: int | None) -> None:
    """All that we wrote to them goes, and what we wrote to others about them."""
    here, to_them = letters.c.list_id == list_id, _to(letters, theirs, member)
    rows.drop(db, letters, here & to_them)
    about = or_(*(_holds_text(letters.c["values"], address) for address in theirs))
    rows.drop(db, letters, here & about)
    rows.drop(db, questions, (questions.c.list_id == list_id) & _to(questions, theirs, member))
    for table in (questions, agenda):
        rows.drop(db, table, table.c.id.in_(_about(db, table, list_id, theirs)))


def _to(table: Table, theirs: Collection[str], member: int | None) -> ColumnElement[bool]:
    """What was written to them; a row that names no member is not that of somebody who is none."""
    written = table.c.address.in_(theirs)
    return written if member is None else written | (table.c.member_id == member)


def _about(db: Connection, table: Table, list_id: int, theirs: Collection[str]) -> list[int]:
    """What others were asked, or the clock shall do, about them: it holds their words, and nobody is left to reply."""
    values = table.c["values"]
    named = or_(*(_holds_text(values, address) for address in theirs)) & (table.c.list_id == list_id)
    found = db.execute(select(table.c.id, values.label("kept")).where(named))
    return [row.id for row in found if str((row.kept or {}).get("address", "")).lower() in theirs]


def _names_elsewhere(db: Connection, list_id: int, names: set[str], member: int | None) -> None:
    """Their name in what we wrote to others, with their words where the letter is theirs, and among the newcomers.

    A name that somebody else here bears as well says nothing of them.
    """
    borne = (members.c.list_id == list_id) & members.c.name.in_(names) & (members.c.id != (member or 0))
    names = names - set(db.scalars(select(members.c.name).where(borne)))
    for table in (letters, questions, agenda):
        column = table.c["values"]
        for row in _naming(db, table, column, list_id, names):
            if table is letters and names & {one for one in row.kept.values() if isinstance(one, str)}:
                rows.drop(db, letters, letters.c.id == row.id)
            else:
                db.execute(update(table).where(table.c.id == row.id).values({column.name: _unnamed(row.kept, names)}))
    for row in _naming(db, digests, digests.c.newcomers, list_id, names):
        left = [name for name in row.kept if name not in names]
        db.execute(update(digests).where(digests.c.id == row.id).values(newcomers=left))


def _naming(db: Connection, table: Table, column: Any, list_id: int, names: Collection[str]) -> Sequence[Any]:
    """The rows whose JSON holds one of these names."""
    if not names:
        return ()
    named = or_(*(_holds_text(column, json.dumps(name)[1:-1]) for name in names))
    query = select(table.c.id, column.label("kept")).where((table.c.list_id == list_id) & named)
    return db.execute(query).all()


def _unnamed(value: Any, names: Collection[str]) -> Any:
    if isinstance(value, dict):
        return {key: _unnamed(one, names) for key, one in value.items()}
    if isinstance(value, list):
        return [_unnamed(one, names) for one in value]
    if isinstance(value, str):
        for name in sorted(names, key=len, reverse=True):
            value = re.sub(rf"(?i)(?<!\w){re.escape(name)}(?!\w)", FORMER, value)
    return value


# ── whatever else names them ─────────────────────────────────────────────────────────────────────────────────────


def _traces(db: Connection, list_id: int, theirs: Collection[str], *, everywhere: bool, besides: int | None) -> None:
    """Goes through every table, also those that are younger than this code, and takes their addresses out."""
    for table in metadata.sorted_tables:
        if table.name in _OTHERS_WORDS or ("list_id" not in table.c and not everywhere):
            continue
        if besides is not None and table.name in ("members", "addresses"):
            continue
        for address in theirs:
            _clean(db, table, list_id, address)


def _clean(db: Connection, table: Table, list_id: int, address: str) -> None:
    texts = [column for column in table.c if isinstance(column.type, String | JSON)]
    if not texts:
        return
    named = or_(*(_holds_text(column, address) for column in texts))
    if "list_id" in table.c:
        named &= table.c.list_id == list_id
    keys = list(table.primary_key.columns)
    for row in db.execute(select(*dict.fromkeys((*keys, *texts))).where(named)).all():
        this = row._mapping
        changed = {column: _without(this[column], address) for column in texts}
        changed = {column: value for column, value in changed.items() if value != this[column]}
        where = _is(keys, this)
        if any(column in _identifying(table) for column in changed):
            rows.drop(db, table, where) if "id" in table.c else db.execute(delete(table).where(where))
        elif changed:
            db.execute(update(table).where(where).values({column.name: value for column, value in changed.items()}))


def _is(keys: Sequence[Any], row: Any) -> ColumnElement[bool]:
    return and_(*(key == row[key] for key in keys))


def _identifying(table: Table) -> set[Any]:
    """The columns that make a row one of its kind: it is nothing without them."""
    keys = set(table.primary_key.columns)
    for constraint in table.constraints:
        keys |= set(constraint.columns) if isinstance(constraint, UniqueConstraint) else set()
    return keys


def _holds_text(column: Any, address: str) -> ColumnElement[bool]:
    found: ColumnElement[bool] = cast(column, Text).icontains(address, autoescape=True)
    return found


def _without(value: Any, address: str) -> Any:
    if isinstance(value, str):
        return "" if value.lower() == address else scrubbed(value, (address,))
    if isinstance(value, dict):
        return {key: _without(one, address) for key, one in value.items()}
    return [_without(one, address) for one in value] if isinstance(value, list) else value


def scrubbed(text: str, theirs: Collection[str]) -> str:
    """The text with each whole address of theirs replaced: ann@example.org is no part of joann@example.org."""
    for address in theirs:
        text = re.sub(rf"(?i)(?<![\w.+-]){re.escape(address)}(?![\w-]|\.\w)", ERASED, text)
    return text
