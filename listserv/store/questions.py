"""Questions of ours that wait for an answer."""

from collections.abc import Collection
from datetime import UTC, datetime

from sqlalchemy import Connection, bindparam, func, insert, select, update

from listserv.model.letter import Ask
from listserv.model.member import Question
from listserv.store.tables import letters, questions


def ask(db: Connection, list_id: int, address: str, what: Ask, now: datetime) -> int:
    """Writes down a question so that its answer will be understood."""
    row = {
        "list_id": list_id,
        "kind": what.kind,
        "address": address,
        "member_id": what.member,
        "about": what.about,
        "values": dict(what.values),
        "asked_at": now.replace(microsecond=0),
        "expires_at": what.expires_at,
    }
    key = db.execute(_ASK, row).inserted_primary_key
    assert key is not None
    return int(key[0])


_ASK = insert(questions)
_QUESTION = select(questions).where(questions.c.id == bindparam("row"))
"""Used for every message, so they are put together once."""


def question(db: Connection, row: int) -> Question | None:
    """That question, answered or not."""
    r = db.execute(_QUESTION, {"row": row}).first()
    if r is None:
        return None
    return Question(
        id=r.id,
        kind=r.kind,
        address=r.address,
        asked_at=int(r.asked_at.astimezone(UTC).timestamp()),
        expires_at=r.expires_at,
        member=r.member_id,
        about=r.about,
        values=r._mapping["values"],
        answered_at=r.answered_at,
    )


def of_letter(db: Connection, list_id: int, letter: int, *, but: Collection[str] = ()) -> tuple[str, int | None] | None:
    """To whom a letter of ours went, and its question; None for these kinds, and where there is no such letter."""
    ours = (letters.c.id == letter) & (letters.c.list_id == list_id) & letters.c.kind.not_in(but)
    found = db.execute(select(letters.c.address, letters.c.question_id).where(ours)).first()
    return (found.address.lower(), found.question_id) if found else None


def of_member(db: Connection, member: int, kind: str, since: datetime) -> list[Question]:
    """The questions of this kind that concern this member, asked since then, oldest first; at most 200."""
    theirs = (questions.c.member_id == member) & (questions.c.kind == kind) & (questions.c.asked_at >= since)
    rows = db.scalars(select(questions.c.id).where(theirs).order_by(questions.c.id).limit(200)).all()
    return [found for row in rows if (found := question(db, row))]


def close(db: Connection, row: int, now: datetime) -> None:
    """The question takes no other answer; that it was closed before stays as it is."""
    here = (questions.c.id == row) & questions.c.answered_at.is_(None)
    db.execute(update(questions).where(here).values(answered_at=now))


def close_all(db: Connection, list_id: int, kind: str, about: int, now: datetime) -> None:
    """The open questions of this kind about this row take no other answer."""
    mine = (questions.c.list_id == list_id) & (questions.c.kind == kind) & (questions.c.about == about)
    db.execute(update(questions).where(mine & questions.c.answered_at.is_(None)).values(answered_at=now))


def expired(db: Connection, lists: Collection[int], now: datetime) -> list[tuple[int, int]]:
    """(list, question) of those of these lists whose time is over and that nobody answered."""
    over = questions.c.answered_at.is_(None) & (questions.c.expires_at <= now) & questions.c.list_id.in_(lists)
    query = select(questions.c.list_id, questions.c.id).where(over).order_by(questions.c.id).limit(1_000)
    return [(r.list_id, r.id) for r in db.execute(query)]


def asked_since(db: Connection, list_id: int, address: str, kind: str, since: datetime) -> int:
    """How many questions of this kind went to this address since then and have no answer."""
    return int(db.execute(_ASKED_SINCE, {"of": list_id, "by": address, "what": kind, "since": since}).scalar_one())


_ASKED_SINCE = (
    select(func.count())
    .select_from(questions)
    .where(
        (questions.c.list_id == bindparam("of"))
        & (questions.c.address == bindparam("by"))
        & (questions.c.kind == bindparam("what"))
        & questions.c.answered_at.is_(None)
        & (questions.c.asked_at >= bindparam("since"))
    )
)
"""Read for every message, so it is put together once."""
