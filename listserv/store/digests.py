"""Collected letters: what each reader has not been told yet, written once for all who are told the same."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import Connection, and_, bindparam, case, func, insert, or_, select, update

from listserv.model.collection import Collection, Item
from listserv.store import hearing, told
from listserv.store.hearing import AT_ONCE, LAG, LETTERS
from listserv.store.letters import DIGEST
from listserv.store.several import each
from listserv.store.tables import attachments, conversations, digests, letters, listening, members, posts

MOST = 200
"""Posts in one letter; how many older ones were left out, the letter says."""
MOST_PINNED = 5
LOOKED_AT = 5_000
WRONG_CLOCK = timedelta(hours=1)
_NEVER = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Beat:
    """A rhythm that readers of a list have: `mode` is daily, weekly or monthly. `first` and `last` are when the letters
    of those who have it were written that were written longest and most lately ago."""

    mode: str
    time: str
    day: int | None
    timezone: str
    first: datetime
    last: datetime


@dataclass(frozen=True, slots=True)
class Reader:
    """A member to whom a letter may be owed: all that came after `since` and did not reach them at once.

    `label` says what the letter is called: daily, weekly, monthly, "missed" (after a pause, or what letters had not
    told yet) or "rest" (beyond the day's number of mails). `due` is when it was, `away_until` when their pause ends.
    """

    id: int
    address: str
    person: int
    mode: str
    form: str
    own_posts: str
    since: datetime
    label: str
    due: datetime
    away_until: datetime | None

    @property
    def period(self) -> str:
        """What there is one letter for, whatever the clock does."""
        return f"{self.due.astimezone(UTC):%Y-%m-%dT%H:%M}"


# ── whose letter is due ──────────────────────────────────────────────────────────────────────────────────────────


def _here(list_id: int, now: datetime) -> Any:
    here = (members.c.list_id == list_id) & members.c.status.in_(("member", "taster"))
    return here & ~hearing.away(now)


# Who gets posts at once is told in the morning what was too much for a day.
_REST = members.c.mode.in_(AT_ONCE) & members.c.most_a_day.is_not(None)
_MISSED = members.c.mode.in_(AT_ONCE) & members.c.told_until.is_not(None) & members.c.most_a_day.is_(None)
_ON_LETTERS = or_(members.c.mode.in_(LETTERS), _REST)
_rhythm = case((members.c.mode.in_(LETTERS), members.c.mode), else_="daily")
_lettered = func.coalesce(members.c.lettered_at, members.c.joined_at, _NEVER, type_=members.c.lettered_at.type)


def beats(db: Connection, list_id: int, now: datetime) -> list[Beat]:
    """The rhythms in which members of a list get letters."""
    rhythm = (_rhythm, members.c.letter_time, members.c.letter_day, members.c.timezone)
    query = select(*rhythm, func.min(_lettered), func.max(_lettered)).where(_here(list_id, now) & _ON_LETTERS)
    return [Beat(*row) for row in db.execute(query.group_by(*rhythm))]


def set_right(db: Connection, list_id: int, now: datetime) -> None:
    """Letters of the future were written by a wrong clock: nobody shall wait until it is that late."""
    ahead = (members.c.list_id == list_id) & (members.c.lettered_at > now + WRONG_CLOCK)
    told_until = case((members.c.told_until > now, now - LAG), else_=members.c.told_until)
    db.execute(update(members).where(ahead).values(lettered_at=now, told_until=told_until))


def due(db: Connection, list_id: int, beat: Beat, since: datetime, at: datetime, now: datetime) -> list[Reader]:
    """Those of this rhythm whose letter was due at that moment; one that was never told anything is told from their
    joining on, or from `since` where nobody knows when that was."""
    same_day = members.c.letter_day.is_(None) if beat.day is None else members.c.letter_day == beat.day
    theirs = and_(members.c.letter_time == beat.time, same_day)
    theirs &= (_rhythm == beat.mode) & (members.c.timezone == beat.timezone) & (_lettered < at)
    rows = db.execute(select(members).where(_here(list_id, now) & _ON_LETTERS & theirs).order_by(members.c.id))
    return [_reader(row, since, row.mode if row.mode in LETTERS else "rest", at) for row in rows]


def missed(db: Connection, list_id: int, now: datetime) -> list[Reader]:
    """Those who get posts at once again, and are owed what came in between."""
    begun = members.c.paused_from.is_(None) | (members.c.paused_from <= now)  # what is to come, nobody has missed
    rows = db.execute(select(members).where(_here(list_id, now) & _MISSED & begun).order_by(members.c.id))
    return [_reader(row, now, "missed", now) for row in rows]


def _reader(row: Any, since: datetime, label: str, due: datetime) -> Reader:
    begins = row.told_until or row.joined_at or since
    who = (row.id, row.address, row.person_id, row.mode, row.letter_form, row.own_posts)
    return Reader(*who, begins, label, due, row.paused_until)


# ── what they are told ───────────────────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class _News:
    """What happened on a list since the earliest moment that concerns a reader."""

    rows: Sequence[Any]
    place: dict[int, tuple[int, int]]
    skip: frozenset[tuple[int, int]]
    named: frozenset[tuple[int, str]]
    muted: frozenset[tuple[int, int]]
    joined: Sequence[Any]


def write(db: Connection, list_id: int, readers: Sequence[Reader], now: datetime, clock: datetime | None = None) -> int:
    """Writes the letters that these readers are owed; gives their number. Whoever has nothing to be told gets none.

    `clock` is what the clock says where the work is done as if it were another moment: posts come by that one.
    """
    if not readers:
        return 0
    since = min(min(reader.since, reader.due) for reader in readers)
    known = told.already(db, list_id, [reader.id for reader in readers], since)
    done = {r.id for r in readers if r.label != "missed" and (r.id, r.label, r.period) in known.periods}
    news = _news(db, list_id, readers, known)
    groups: dict[tuple[Any, ...], list[Reader]] = {}
    for reader in readers:
        found, left_out = _for_reader(reader, news, now)
        if found and reader.id not in done:
            groups.setdefault((reader.label, reader.period, found, _joined(reader, news), left_out), []).append(reader)
    before = db.execute(select(func.coalesce(func.max(digests.c.id), 0))).scalar_one()
    for number, ((label, period, found, names, left_out), group) in enumerate(groups.items(), before + 1):
        row = {"list_id": list_id, "mode": label, "period": f"{period}/{number}", "until": now}
        row |= {"posts": list(found), "newcomers": list(names), "left_out": left_out}
        digest = db.scalars(insert(digests).values(row).returning(digests.c.id)).one()
        _enclose(db, list_id, digest, group, now)
    lettered = {reader.id for group in groups.values() for reader in group}
    last = news.rows[0].received_at if news.rows else None
    clock = min(clock or now, now)
    ends = {r.id: r.since if r.id in done else _told_until(r, r.id in lettered, last, clock) for r in readers}
    _remember(db, ends, now)
    return len(lettered)


def _joined(reader: Reader, news: _News) -> tuple[str, ...]:
    """Who joined since, and was not named to this reader before."""
    since = [row for row in news.joined if row.joined_at > reader.since and row.id != reader.id]
    return tuple(row.name for row in since if (reader.id, row.name) not in news.named)


def _news(db: Connection, list_id: int, readers: Sequence[Reader], known: told.Told) -> _News:
    since = min(reader.since for reader in readers)
    there = posts.c.raw_id.is_not(None) & posts.c.removed_at.is_(None) & ~posts.c.imported
    question = posts.c.parent_id.is_(None) & (posts.c.subject.contains("?") | posts.c.text.contains("?"))
    columns = (posts.c.id, posts.c.conversation_id, posts.c.received_at, posts.c.author, posts.c.announcement)
    query = select(*columns, question.label("question"), conversations.c.pinned_at).join(
        conversations, conversations.c.id == posts.c.conversation_id
    )
    recent = query.where((posts.c.list_id == list_id) & (posts.c.received_at > since) & there)
    rows = db.execute(recent.order_by(posts.c.received_at.desc(), posts.c.id.desc()).limit(LOOKED_AT)).all()
    joined = select(members.c.id, members.c.name, members.c.joined_at).where(
        (members.c.list_id == list_id)
        & (members.c.status == "member")
        & ~members.c.hidden
        & (members.c.name != "")
        & (members.c.joined_at > since)
    )
    return _News(
        rows,
        _places(rows),
        known.posts | told.at_once(db, [row.id for row in rows], [reader.id for reader in readers]),
        known.names,
        _muted(db, list_id),
        db.execute(joined.order_by(members.c.joined_at, members.c.id).limit(LOOKED_AT)).all() if rows else (),
    )


def _places(rows: Iterable[Any]) -> dict[int, tuple[int, int]]:
    """Where each post's conversation stands in a letter: announcements, what is pinned, then in the order of time."""
    begun: dict[int, tuple[int, int]] = {}
    for row in rows:
        rank = 0 if row.announcement else 1 if row.pinned_at else 2
        known = begun.get(row.conversation_id, (rank, row.id))
        begun[row.conversation_id] = (min(known[0], rank), min(known[1], row.id))
    return begun


def _muted(db: Connection, list_id: int) -> frozenset[tuple[int, int]]:
    silent = select(listening.c.conversation_id, listening.c.member_id).join(
        members, members.c.id == listening.c.member_id
    )
    found = db.execute(silent.where((members.c.list_id == list_id) & (listening.c.choice == "mute")))
    return frozenset((row.conversation_id, row.member_id) for row in found)


def _for_reader(reader: Reader, news: _News, now: datetime) -> tuple[tuple[int, ...], int]:
    """(the posts for a reader as they are numbered, how many older ones there were besides)."""
    wanted = [row for row in news.rows if _concerns(reader, row, news, now)]
    newest = wanted[:MOST]
    newest.sort(key=lambda row: (*news.place[row.conversation_id], row.id))
    return tuple(row.id for row in newest), len(wanted) - len(newest)


def _concerns(reader: Reader, row: Any, news: _News, now: datetime) -> bool:
    if row.received_at <= reader.since or (reader.label in LETTERS and row.received_at > now - LAG):
        return False
    if (reader.id, row.id) in news.skip or (row.conversation_id, reader.id) in news.muted:
        return False
    if reader.own_posts != "copy" and row.author == reader.address:
        return False
    if reader.mode == "announcements":
        return bool(row.announcement)
    return bool(reader.mode != "questions" or row.question or row.announcement)


def _enclose(db: Connection, list_id: int, digest: int, group: Sequence[Reader], now: datetime) -> None:
    """One letter for each reader of a group."""
    shared = {"list_id": list_id, "kind": DIGEST, "created_at": now, "next_try": now}
    rows = [
        {
            **shared,
            "address": reader.address,
            "member_id": reader.id,
            "values": {"digest": digest, **({"form": reader.form} if reader.form else {})},
        }
        for reader in group
    ]
    db.execute(insert(letters), rows)


def _told_until(reader: Reader, lettered: bool, last: datetime | None, clock: datetime) -> datetime | None:
    """Up to where a reader is told now; never behind where they were, and never ahead of the clock that posts come by.

    Whoever had no letter is told up to the newest post at most (`last`), so that their next one names all who joined.
    Nothing is owed to who is back, unless it only was as if their pause were over.
    """
    if reader.label == "missed" and (reader.away_until is None or reader.away_until <= clock):
        return None
    upto = clock - LAG
    if not lettered:
        upto = min(upto, last) if last else reader.since
    return max(reader.since, upto)


def _remember(db: Connection, ends: dict[int, datetime | None], now: datetime) -> None:
    """Up to where each reader was told, and that their letter of this period was seen to."""
    until = bindparam("_until", type_=members.c.told_until.type)
    change = update(members).where(members.c.id == bindparam("_id")).values(lettered_at=now, told_until=until)
    db.execute(change, [{"_id": reader, "_until": end} for reader, end in ends.items()])


# ── reading ──────────────────────────────────────────────────────────────────────────────────────────────────────


def latest(db: Connection) -> datetime | None:
    """When a collected letter was written last, of any list."""
    return db.execute(select(func.max(digests.c.until))).scalar()


def collection(db: Connection, digest: int) -> Collection:
    """What a letter holds, its posts as they are numbered in it; one that was removed since keeps its number."""
    row = db.execute(select(digests).where(digests.c.id == digest)).one()
    others = posts.alias("others")
    answers = (
        select(func.count())
        .where((others.c.conversation_id == posts.c.conversation_id) & (others.c.id != posts.c.id))
        .where(others.c.raw_id.is_not(None))
        .scalar_subquery()
    )
    those = each(db.dialect.name, "posts", posts.c.id.type)
    parent = posts.alias("parent")
    topic, parent_id = conversations.c.subject.label("topic"), parent.c.message_id.label("parent_message_id")
    query = select(posts, topic, conversations.c.pinned_at, conversations.c.closed, parent_id, answers.label("answers"))
    query = query.join(conversations, conversations.c.id == posts.c.conversation_id)
    query = query.outerjoin(parent, parent.c.id == posts.c.parent_id)
    there = posts.c.id.in_(select(those)) & posts.c.raw_id.is_not(None) & posts.c.removed_at.is_(None)
    known = {p.id: p for p in db.execute(query.where(there), {"posts": row.posts})}
    files = _files(db, row.posts)
    items = tuple(
        _item(number, known[post], files.get(post, ())) for number, post in enumerate(row.posts, 1) if post in known
    )
    told = {item.conversation for item in items}
    pinned = tuple((number, topic) for number, topic in _pinned(db, row.list_id) if number not in told)
    return Collection(digest, row.mode, items, tuple(row.newcomers or ()), row.left_out, len(row.posts), pinned)


def _pinned(db: Connection, list_id: int) -> list[tuple[int, str]]:
    """The conversations that stand on top of this list's letters, what was pinned last first."""
    there = (posts.c.conversation_id == conversations.c.id) & posts.c.raw_id.is_not(None) & posts.c.removed_at.is_(None)
    mine = (conversations.c.list_id == list_id) & conversations.c.pinned_at.is_not(None)
    query = select(conversations.c.id, conversations.c.subject).where(mine, select(posts.c.id).where(there).exists())
    rows = db.execute(query.order_by(conversations.c.pinned_at.desc()).limit(MOST_PINNED))
    return [(row.id, row.subject) for row in rows]


def _item(number: int, row: Any, files: tuple[tuple[str, int], ...]) -> Item:
    return Item(
        number=number,
        post=row.id,
        conversation=row.conversation_id,
        subject=row.subject,
        topic=row.topic,
        author_name=row.author_name or row.author.partition("@")[0],
        sent_at=row.sent_at,
        text=f"[{row.note}]\n\n{row.text}" if row.note else row.text,
        message_id=row.message_id,
        parent_id=row.parent_message_id or "",
        announcement=row.announcement,
        pinned=row.pinned_at is not None,
        closed=row.closed,
        begins=row.parent_id is None,
        answers=row.answers,
        files=files,
    )


def _files(db: Connection, told: list[int]) -> dict[int, tuple[tuple[str, int], ...]]:
    wanted = attachments.c.post_id.in_(select(each(db.dialect.name, "posts", attachments.c.post_id.type)))
    found: dict[int, list[tuple[str, int]]] = {}
    query = select(attachments).where(wanted).order_by(attachments.c.post_id, attachments.c.part)
    for row in db.execute(query, {"posts": told}):
        found.setdefault(row.post_id, []).append((row.name, row.size))
    return {post: tuple(names) for post, names in found.items()}


def titles(db: Connection, digest: int, list_id: int) -> tuple[tuple[int, str, str], ...]:
    """(number, subject, author) of the posts of a letter of this list."""
    mine = (digests.c.id == digest) & (digests.c.list_id == list_id)
    if db.execute(select(digests.c.id).where(mine)).first() is None:
        return ()
    return tuple((item.number, item.subject, item.author_name) for item in collection(db, digest).items)
