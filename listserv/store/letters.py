"""What we shall say: written with the fact that it speaks of, claimed in batches, done soon after each 250."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache
from typing import Any

from sqlalchemy import ColumnElement, Connection, bindparam, exists, func, insert, literal, or_, select, update

from listserv.model.letter import Letter
from listserv.model.member import MODES, Mode
from listserv.store import hearing, questions
from listserv.store.database import storable
from listserv.store.several import each
from listserv.store.tables import addresses, letters, listening, members

LEASE = timedelta(minutes=15)
LONGEST_WAIT = timedelta(hours=4, minutes=1)
POST = "post"
DIGEST = "digest"
TO_MANY = (POST, DIGEST)
"""Kinds that many get a copy of, so that one mistake takes it from all of them."""
LAST_WORDS = ("forget/done",)
"""Letters to somebody who is forgotten: where they went is forgotten as soon as they have."""


@dataclass(frozen=True, slots=True)
class Due:
    """A letter in hand."""

    id: int
    list_id: int
    kind: str
    address: str
    member: int | None
    post: int | None
    question: int | None
    raw: int | None
    values: dict[str, Any]
    in_reply_to: str
    created_at: datetime
    attempts: int


def write(db: Connection, list_id: int, letter: Letter, now: datetime, member: int | None = None) -> int:
    """Puts a letter of ours into the outbox, its question beside it."""
    question = questions.ask(db, list_id, letter.to, letter.ask, now) if letter.ask else None
    row = {
        "list_id": list_id,
        "kind": letter.kind,
        "address": letter.to,
        "member_id": member,
        "question_id": question,
        "raw_id": letter.attach,
        "values": dict(letter.values),
        "in_reply_to": letter.in_reply_to,
        "created_at": now,
        "next_try": now,
    }
    key = db.execute(_WRITE, row).inserted_primary_key
    assert key is not None
    return int(key[0])


_WRITE = insert(letters)


def fan_out(
    db: Connection,
    list_id: int,
    post: int,
    conversation: int,
    now: datetime,
    *,
    question: bool = False,
    announcement: bool = False,
    author: str = "",
) -> int:
    """One letter for every member who hears of this post at once, made by one statement; gives their number.

    A `question` also goes to those who want questions only, an `announcement` to all who want any mail. The `author`
    gets no copy where they said so, and nobody more than they want in a day: the rest comes in their next letter.
    """
    here = {"in_list": list_id, "of_post": post, "within": conversation, "at": now, "by": author.lower()}
    modes = _hears(question=question, announcement=announcement)
    return db.execute(_fan_out(modes), {**here, "yesterday": now - timedelta(days=1)}).rowcount


_MOMENT = bindparam("at", type_=letters.c.created_at.type)


@cache
def _fan_out(modes: tuple[Mode, ...]) -> Any:
    """Built once: to build it takes longer than to write some hundred letters."""
    hears = or_(members.c.mode.in_(modes), members.c.id.in_(_who_chose("follow")))
    muted = members.c.id.in_(_who_chose("mute"))
    away = hearing.away(_MOMENT)
    belongs = (members.c.list_id == bindparam("in_list")) & members.c.status.in_(("member", "taster"))
    row = {
        "list_id": bindparam("in_list", type_=letters.c.list_id.type),
        "kind": literal(POST),
        "address": members.c.address,
        "member_id": members.c.id,
        "post_id": bindparam("of_post", type_=letters.c.post_id.type),
        "created_at": _MOMENT,
        "next_try": _MOMENT,
    }
    source = select(*row.values()).where(belongs & hears & ~muted & ~away & ~_own() & ~_enough())
    return insert(letters).from_select(list(row), source.order_by(members.c.id))


def _who_chose(choice: str) -> Any:
    here = (listening.c.conversation_id == bindparam("within")) & (listening.c.choice == choice)
    return select(listening.c.member_id).where(here)


def _own() -> ColumnElement[bool]:
    """Whether it is the author, who wants no copies of their own posts."""
    person = select(addresses.c.person_id).where(addresses.c.address == bindparam("by")).scalar_subquery()
    return (members.c.own_posts != "copy") & (func.coalesce(person, 0) == members.c.person_id)


def _enough() -> ColumnElement[bool]:
    """Whether a member had as many mails in the last day as they want in one."""
    sent = letters.alias("sent")
    mine = (sent.c.list_id == members.c.list_id) & (sent.c.address == members.c.address)
    today = mine & sent.c.kind.in_((POST, DIGEST)) & (sent.c.created_at > bindparam("yesterday"))
    count = select(func.count()).select_from(sent).where(today).correlate(members).scalar_subquery()
    return members.c.most_a_day.is_not(None) & (members.c.most_a_day <= count)


def lighten(db: Connection, list_id: int, post: int, biggest: int) -> None:
    """The copies of a post for those who want no attachments as big as its biggest say so, to be composed without."""
    limits = select(members.c.largest).where((members.c.list_id == list_id) & (members.c.largest < biggest))
    for limit in db.scalars(limits.distinct()).all():
        theirs = select(members.c.id).where((members.c.list_id == list_id) & (members.c.largest == limit))
        copies = (letters.c.post_id == post) & letters.c.member_id.in_(theirs)
        db.execute(update(letters).where(copies).values(values={"largest": limit}))


def _hears(*, question: bool, announcement: bool) -> tuple[Mode, ...]:
    """The modes of those whom a post reaches at once."""
    if announcement:
        return tuple(mode for mode in MODES if mode != "none")
    return ("every", "questions") if question else ("every",)


def _free() -> tuple[ColumnElement[bool], ...]:
    """What may be claimed: one condition for each look-up under the index."""
    # A try or a lease further ahead than we ever set one was written by a wrong clock.
    waits, held = letters.c.state == "waiting", letters.c.state == "claimed"
    lapsed = (letters.c.claimed_until < bindparam("now")) | (letters.c.claimed_until > bindparam("leased"))
    return (
        waits & (letters.c.next_try <= bindparam("now")),
        held & lapsed,
        waits & (letters.c.next_try > bindparam("longest")),
    )


def _at(now: datetime) -> dict[str, Any]:
    return {"now": now, "leased": now + LEASE, "longest": now + LONGEST_WAIT}


_FREE = tuple(
    select(letters.c.id)
    .where(condition)
    .order_by(letters.c.next_try, letters.c.id)
    .limit(bindparam("room"))
    .with_for_update(skip_locked=True)
    for condition in _free()
)
_ANY_FREE = select(or_(*(exists().where(condition) for condition in _free())))
"""Asked again and again by workers with nothing to do, so both are put together once."""


@cache
def _claim(dialect: str) -> Any:
    """Takes these letters and gives what `Due` holds of them, in its order; built once, as those that follow."""
    columns = (
        letters.c.id,
        letters.c.list_id,
        letters.c.kind,
        letters.c.address,
        letters.c.member_id,
        letters.c.post_id,
        letters.c.question_id,
        letters.c.raw_id,
        letters.c["values"],
        letters.c.in_reply_to,
        letters.c.created_at,
        letters.c.attempts,
    )
    these = letters.c.id.in_(select(each(dialect, "ids", letters.c.id.type)))
    mark = {"state": "claimed", "owner": bindparam("by"), "claimed_until": bindparam("leased")}
    return update(letters).where(these).values(mark).returning(*columns)


def claim(db: Connection, limit: int, now: datetime, owner: str) -> list[Due]:
    """The letters whose time has come, longest due first, now ours for a quarter of an hour."""
    ids: list[int] = []
    for longest_due in _FREE:
        ids += db.scalars(longest_due, {**_at(now), "room": limit - len(ids)})
        if len(ids) == limit:
            break
    if not ids:
        return []
    rows: list[Any] = list(db.execute(_claim(db.dialect.name), {"ids": ids, "by": owner, "leased": now + LEASE}))
    return [Due(*(*row[:8], row[8] or {}, *row[9:])) for row in sorted(rows, key=lambda row: row.id)]


@dataclass(frozen=True, slots=True)
class Mark:
    """What to write beside a letter after a try: `state` is done, failed, expired or waiting (until `next_try`)."""

    letter: int
    state: str
    code: int
    reply: str
    next_try: datetime


def mark(db: Connection, marks: Sequence[Mark], now: datetime) -> None:
    """Writes down the outcomes of a batch; what somebody else brought to its end after our lease ran out stays so.

    Letters of one outcome are one look-up of many; where the relay's words name each mail, each is one of its own.
    """
    alike: dict[tuple[str, int, str, datetime], list[int]] = {}
    for m in sorted(marks, key=lambda m: m.letter):
        alike.setdefault((m.state, m.code, storable(m.reply, 500), m.next_try), []).append(m.letter)
    singles = [{"id_": ids[0], **_written(what, now)} for what, ids in alike.items() if len(ids) == 1]
    several = [{"ids": ids, **_written(what, now)} for what, ids in alike.items() if len(ids) > 1]
    if singles:
        db.execute(_MARK_ONE, singles)
    if several:
        db.execute(_mark_several(db.dialect.name), several)


def _written(what: tuple[str, int, str, datetime], now: datetime) -> dict[str, Any]:
    state, code, reply, next_try = what
    ended = None if state == "waiting" else now
    return {"state_": state, "code_": code, "reply_": reply, "next_": next_try, "ended_": ended}


_MARK = (
    update(letters)
    .where(letters.c.state == "claimed")
    .values(
        state=bindparam("state_"),
        code=bindparam("code_"),
        reply=bindparam("reply_"),
        next_try=bindparam("next_", type_=letters.c.next_try.type),
        ended_at=bindparam("ended_", type_=letters.c.ended_at.type),
        attempts=letters.c.attempts + 1,
        claimed_until=None,
    )
)
_MARK_ONE = _MARK.where(letters.c.id == bindparam("id_"))


@cache
def _mark_several(dialect: str) -> Any:
    return _MARK.where(letters.c.id.in_(select(each(dialect, "ids", letters.c.id.type))))


def blank(db: Connection, ids: Sequence[int]) -> None:
    """Of letters that are over and were the last words to somebody, nothing is kept but that there was one."""
    over = letters.c.id.in_(ids) & letters.c.state.in_(("done", "failed", "expired"))
    db.execute(update(letters).where(over).values(address="", values={}, reply="", state="done"))


def unclaim(db: Connection, owners: Sequence[str]) -> int:
    """Gives back what dead workers had in hand."""
    return db.execute(_UNCLAIM, {"owners": list(owners)}).rowcount


_UNCLAIM = (
    update(letters)
    .where((letters.c.state == "claimed") & letters.c.owner.in_(bindparam("owners", expanding=True)))
    .values(state="waiting", claimed_until=None)
)
_OWNERS = select(letters.c.owner).where(letters.c.state == "claimed").distinct()


def owners(db: Connection) -> set[str]:
    """Who has letters in hand."""
    return set(db.scalars(_OWNERS))


def next_due(db: Connection) -> datetime | None:
    """When the next letter is due that nobody has in hand."""
    return db.execute(select(func.min(letters.c.next_try)).where(letters.c.state == "waiting")).scalar()


def counts(db: Connection) -> dict[str, int]:
    """How many letters there are in each state."""
    return {
        r.state: r.n for r in db.execute(select(letters.c.state, func.count().label("n")).group_by(letters.c.state))
    }


def waiting(db: Connection) -> Iterable[Any]:
    """The letters that are not done, oldest first."""
    open_states = letters.c.state.in_(("waiting", "claimed"))
    return db.execute(select(letters).where(open_states).order_by(letters.c.next_try, letters.c.id))


def oldest_waiting(db: Connection) -> datetime | None:
    """When the oldest letter was written that is not done."""
    here = letters.c.state.in_(("waiting", "claimed"))
    return db.execute(select(func.min(letters.c.created_at)).where(here)).scalar()


def retrying(db: Connection, apart_from: Collection[int] = ()) -> tuple[int, str]:
    """How many letters wait after a failed try, and what the relay said last; those of some lists do not count."""
    late = (letters.c.state == "waiting") & (letters.c.attempts > 0) & letters.c.list_id.not_in(apart_from)
    n = db.execute(select(func.count()).select_from(letters).where(late)).scalar_one()
    last = db.execute(select(letters.c.reply).where(late).order_by(letters.c.next_try.desc()).limit(1)).scalar()
    return int(n), last or ""


def sent(
    db: Connection, list_id: int, addresses: Collection[str], kinds: Sequence[str], since: datetime
) -> list[tuple[str, datetime, str]]:
    """(kind, moment, address) of the letters of these kinds that were written to these addresses since then."""
    asked = {"of": list_id, "addresses": list(addresses), "kinds": list(kinds), "since": since}
    return [(row.kind, row.created_at, row.address) for row in db.execute(_SENT, asked)]


_TO_THESE = (
    (letters.c.list_id == bindparam("of"))
    & letters.c.address.in_(bindparam("addresses", expanding=True))
    & letters.c.kind.in_(bindparam("kinds", expanding=True))
    & (letters.c.created_at >= bindparam("since"))
)
_SENT = select(letters.c.kind, letters.c.created_at, letters.c.address).where(_TO_THESE)
_SENT_SINCE = select(func.count()).select_from(letters).where(_TO_THESE)
"""Read for every message, so they are put together once."""


def kind_of(db: Connection, list_id: int, question: int | None, numbers: Sequence[int]) -> str:
    """The kind of the letter that asked this, or else of one of these numbers; "" where there is none (any more)."""
    here = (letters.c.list_id == list_id) & letters.c.kind.not_in((POST, DIGEST))
    which = letters.c.question_id == question if question is not None else letters.c.id.in_(numbers)
    return str(db.scalar(select(letters.c.kind).where(here & which).limit(1)) or "")


def sent_since(db: Connection, list_id: int, address: str, kinds: Sequence[str], since: datetime) -> int:
    """How many letters of these kinds were written to this address since then."""
    asked = {"of": list_id, "addresses": [address], "kinds": list(kinds), "since": since}
    return int(db.execute(_SENT_SINCE, asked).scalar_one())


def went_out(db: Connection, member: int, post: int | None) -> datetime | None:
    """When the copy of that post, or (None) the last letter, was written to this member; None where nothing is kept."""
    mine = (letters.c.member_id == member) & (letters.c.post_id == post if post else letters.c.post_id.is_(None))
    if not post:
        return db.execute(select(func.max(letters.c.created_at)).where(to_member(member) & mine)).scalar()
    return db.execute(select(letters.c.created_at).where(mine)).scalar()


def to_member(member: int) -> ColumnElement[bool]:
    """Letters to any of their addresses, by the index of addresses: there is none of members."""
    this = members.c.id == member
    theirs = select(addresses.c.address).join(members, members.c.person_id == addresses.c.person_id).where(this)
    here = letters.c.list_id == select(members.c.list_id).where(this).scalar_subquery()
    return here & letters.c.address.in_(theirs)


def sent_alike(db: Connection, list_id: int, address: str, kinds: Sequence[str], since: datetime) -> int:
    """How many letters went to this address since then whose kind is like one of these patterns."""
    mine = (letters.c.list_id == list_id) & (letters.c.address == address) & (letters.c.created_at >= since)
    alike = or_(*(letters.c.kind.like(kind) for kind in kinds))
    return int(db.execute(select(func.count()).select_from(letters).where(mine & alike)).scalar_one())


def hasten(db: Connection, moment: datetime, now: datetime) -> int:
    """Letters that would be due at that later moment are due now."""
    soon = (letters.c.state == "waiting") & (letters.c.next_try > now) & (letters.c.next_try <= moment)
    return db.execute(update(letters).where(soon).values(next_try=now)).rowcount


def waits(db: Connection, now: datetime) -> bool:
    """Whether there is a letter to send; cheap, and without a lock."""
    return bool(db.execute(_ANY_FREE, _at(now)).scalar())


_ANY_OPEN = select(exists().where(letters.c.state.in_(("waiting", "claimed"))))


def any_open(db: Connection) -> bool:
    """Whether any letter is not at its end, whenever its turn is."""
    return bool(db.execute(_ANY_OPEN).scalar())
