"""What is stopped on a list, and the counts by which a storm or a machine is known: each a look-up under an index."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Connection, bindparam, delete, func, insert, select, update

from listserv.model.calm import CALM, Brake, Calm
from listserv.model.incoming import Incoming
from listserv.model.intent import Answer, Command, Due, Post
from listserv.model.mailinglist import MailingList
from listserv.model.member import Member, Question
from listserv.model.message import Message
from listserv.store import letters
from listserv.store.archive import SqlArchive
from listserv.store.database import OvertakenError
from listserv.store.posts import known_as
from listserv.store.tables import brakes, conversations, cries, members, posts

CRIES_WITHIN = timedelta(minutes=10)
AN_HOUR = timedelta(hours=1)
SAME_TEXT_WITHIN = timedelta(days=3)
KEEP_CRIES = timedelta(days=1)
_MOST_REFERENCES = 10


def read(
    db: Connection,
    place: MailingList,
    incoming: Incoming,
    question: Question | None,
    parent: int | None,
    actor: Member | None,
    facilitators: Sequence[Member],
    now: datetime,
) -> Calm:
    """How calm the list is, as far as this intent wants to know; `parent` is the post that it was sent to."""
    intent = incoming.intent
    if question and question.kind == "storm":
        return Calm(stopped=_stop(db, place.id), asked=by_id(db, question.about or 0))
    if isinstance(intent, Due) and intent.what in ("topic", "preview"):
        return Calm(stopped=_stop(db, place.id))
    if isinstance(intent, Due):
        return Calm(asked=by_id(db, intent.about)) if intent.what == "storm" else CALM
    if isinstance(intent, Answer):
        return Calm(stopped=_stop(db, place.id), paused=_paused(db, place.id, parent) if parent else None)
    if not isinstance(intent, Post | Command):
        return CALM
    if isinstance(intent, Command) and not intent.posted:
        return Calm(stopped=_stop(db, place.id))
    address = incoming.address
    conversation = _conversation(db, place.id, parent, incoming.message)
    if conversation is None and isinstance(intent, Command):
        conversation = _latest(db, place.id, now)
    last = _last(db, place.id, conversation) if conversation else None
    belongs = actor is not None and (actor.active or actor.status == "suspended")
    return Calm(
        stopped=_stop(db, place.id),
        paused=last if last and last.state == "on" else None,
        conversation=conversation,
        subject=_subject(db, conversation) if conversation else "",
        let_on_at=last.ended_at if last and last.state == "let-on" else None,
        posts_lately=_lately(db, conversation, now - timedelta(minutes=place.storm_minutes)) if conversation else 0,
        cries=_cries(db, place.id, address, now - CRIES_WITHIN),
        cried=_cried(db, place.id, address, now - AN_HOUR),
        by_author=_by_author(db, place, address, actor, now - AN_HOUR) if place.member_posts_an_hour else 0,
        by_list=_since(db, place.id, now - AN_HOUR) if place.list_posts_an_hour else 0,
        first_posts=_first_posts(db, place, address, actor),
        same_text=_same_text(db, place.id, incoming.inspection.mark, now - SAME_TEXT_WITHIN),
        same_id=_same_id(db, place.id, incoming.message.message_id) if incoming.message else None,
        domains=frozenset() if belongs or not address else _domains(db, place.id),
        notices=_notices(db, place.id, facilitators, now - AN_HOUR),
    )


# ── brakes ───────────────────────────────────────────────────────────────────────────────────────────────────────


def put(db: Connection, list_id: int, kind: str, conversation: int | None, why: str, by: str, now: datetime) -> int:
    """Stops the list or a conversation; gives the brake's row."""
    row = {"list_id": list_id, "conversation_id": conversation, "kind": kind, "why": why, "by": by, "at": now}
    return int(db.scalars(insert(brakes).values(**row).returning(brakes.c.id)).one())


def lift(db: Connection, brake: int, state: str, by: str, now: datetime) -> None:
    """What was stopped goes on or is closed. Raises OvertakenError if that is decided: the first decision stands."""
    here = (brakes.c.id == brake) & (brakes.c.state == "on")
    if db.execute(update(brakes).where(here).values(state=state, ended_by=by, ended_at=now)).rowcount != 1:
        raise OvertakenError(f"Brake {brake} was lifted by somebody else.")


def by_id(db: Connection, brake: int) -> Brake | None:
    """That brake, on or not."""
    return _one(db, brakes.c.id == brake)


def on(db: Connection, list_id: int, conversation: int | None) -> int | None:
    """The brake that a post to this conversation waits for: the whole list's before the conversation's own."""
    stopped = _stop(db, list_id)
    if stopped is None and conversation is not None:
        stopped = _one(db, _on(list_id) & (brakes.c.conversation_id == conversation))
    return stopped.id if stopped else None


def _on(list_id: int) -> ColumnElement[bool]:
    return (brakes.c.list_id == list_id) & (brakes.c.state == "on")


def _stop(db: Connection, list_id: int) -> Brake | None:
    return _brake(db, db.execute(_STOP, {"of": list_id}).first())


_STOP = (
    select(brakes)
    .where((brakes.c.list_id == bindparam("of")) & (brakes.c.state == "on") & (brakes.c.kind == "stop"))
    .order_by(brakes.c.id.desc())
    .limit(1)
)
"""Read for every message, so it is put together once."""


def _last(db: Connection, list_id: int, conversation: int) -> Brake | None:
    return _one(db, (brakes.c.list_id == list_id) & (brakes.c.conversation_id == conversation))


def _one(db: Connection, condition: ColumnElement[bool]) -> Brake | None:
    """The newest that fits."""
    return _brake(db, db.execute(select(brakes).where(condition).order_by(brakes.c.id.desc()).limit(1)).first())


def _brake(db: Connection, row: Any) -> Brake | None:
    if row is None:
        return None
    subject = _subject(db, row.conversation_id) if row.conversation_id else ""
    return Brake(row.id, row.kind, row.conversation_id, row.why, row.by, row.at, row.state, row.ended_at, subject)


# ── cries ────────────────────────────────────────────────────────────────────────────────────────────────────────


def cry(db: Connection, list_id: int, address: str, now: datetime) -> None:
    """Somebody asked the whole list to be let off it; what is older than a day is forgotten."""
    db.execute(delete(cries).where((cries.c.list_id == list_id) & (cries.c.at < now - KEEP_CRIES)))
    db.execute(insert(cries).values(list_id=list_id, address=address[:320], at=now))


def _cries(db: Connection, list_id: int, address: str, since: datetime) -> int:
    """How many others cried."""
    return int(db.execute(_OTHERS_CRIED, {"of": list_id, "since": since, "by": address}).scalar_one())


def _cried(db: Connection, list_id: int, address: str, since: datetime) -> bool:
    return db.execute(_CRIED, {"of": list_id, "since": since, "by": address}).first() is not None


_LATE_CRY = (cries.c.list_id == bindparam("of")) & (cries.c.at >= bindparam("since"))
_OTHERS_CRIED = select(func.count(cries.c.address.distinct())).where(_LATE_CRY & (cries.c.address != bindparam("by")))
_CRIED = select(cries.c.id).where(_LATE_CRY & (cries.c.address == bindparam("by"))).limit(1)


# ── posts ────────────────────────────────────────────────────────────────────────────────────────────────────────


def _conversation(db: Connection, list_id: int, parent: int | None, message: Message | None) -> int | None:
    """Where a message seems to belong: by the post that it was sent to, or by what it cites."""
    if parent is not None:
        return db.execute(select(posts.c.conversation_id).where(posts.c.id == parent)).scalar()
    if message is None:
        return None
    cited = tuple(dict.fromkeys((*message.in_reply_to, *reversed(message.references))))[:_MOST_REFERENCES]
    archive = SqlArchive(db, list_id)
    found = archive.by_message_ids(cited) if cited else {}
    known = next((found[one] for one in cited if one in found), None)
    if known is None and len(message.thread_index) > 22:
        known = next(iter(archive.by_thread_index(message.thread_index[:22])), None)
    return known.conversation if known else None


def _paused(db: Connection, list_id: int, parent: int) -> Brake | None:
    """The brake that is on for the conversation of this post."""
    conversation = _conversation(db, list_id, parent, None)
    last = _last(db, list_id, conversation) if conversation else None
    return last if last and last.state == "on" else None


def _latest(db: Connection, list_id: int, now: datetime) -> int | None:
    """The conversation in which something was said last, within the hour."""
    here = (posts.c.list_id == list_id) & (posts.c.received_at >= now - AN_HOUR)
    query = select(posts.c.conversation_id).where(here).order_by(posts.c.received_at.desc()).limit(1)
    return db.execute(query).scalar()


def _subject(db: Connection, conversation: int) -> str:
    return str(db.execute(select(conversations.c.subject).where(conversations.c.id == conversation)).scalar() or "")


def _lately(db: Connection, conversation: int, since: datetime) -> int:
    here = (posts.c.conversation_id == conversation) & (posts.c.received_at >= since) & ~posts.c.imported
    return int(db.execute(select(func.count()).select_from(posts).where(here)).scalar_one())


def _since(db: Connection, list_id: int, since: datetime) -> int:
    here = (posts.c.list_id == list_id) & (posts.c.received_at >= since)
    return int(db.execute(select(func.count()).select_from(posts).where(here)).scalar_one())


def _addresses(address: str, actor: Member | None) -> tuple[str, ...]:
    return (actor.address, *actor.aliases) if actor else (address,)


def _by_author(db: Connection, place: MailingList, address: str, actor: Member | None, since: datetime) -> int:
    mine = (posts.c.list_id == place.id) & posts.c.author.in_(_addresses(address, actor))
    here = mine & (posts.c.received_at >= since)
    return int(db.execute(select(func.count()).select_from(posts).where(here)).scalar_one())


def _first_posts(db: Connection, place: MailingList, address: str, actor: Member | None) -> int:
    """How many posts the author has here, counted no further than it matters."""
    if not place.hold_newcomers:
        return 0
    mine = (posts.c.list_id == place.id) & posts.c.author.in_(_addresses(address, actor))
    few = select(posts.c.id).where(mine & posts.c.raw_id.is_not(None)).limit(place.hold_newcomers).subquery()
    return int(db.execute(select(func.count()).select_from(few)).scalar_one())


def _same_text(db: Connection, list_id: int, mark: int, since: datetime) -> tuple[tuple[str, int], ...]:
    if not mark:
        return ()
    here = (posts.c.list_id == list_id) & (posts.c.text_mark == mark) & (posts.c.received_at >= since)
    rows: Sequence[Any] = db.execute(select(posts.c.author, posts.c.conversation_id).where(here).limit(20)).all()
    return tuple((row.author, row.conversation_id) for row in rows)


def _same_id(db: Connection, list_id: int, message_id: str) -> tuple[str, str] | None:
    """Whose post bears this Message-ID already, and what it says."""
    known = known_as(db, list_id, message_id) if message_id else None
    row = db.execute(select(posts.c.author, posts.c.text).where(posts.c.id == known)).first() if known else None
    return (row.author, row.text) if row else None


def _domains(db: Connection, list_id: int) -> frozenset[str]:
    """The domains of the members' addresses; asked only where a stranger writes."""
    here = (members.c.list_id == list_id) & members.c.status.in_(("member", "taster", "suspended"))
    return frozenset(address.rpartition("@")[2] for address in db.scalars(select(members.c.address).where(here)))


def _notices(db: Connection, list_id: int, facilitators: Sequence[Member], since: datetime) -> int:
    if not facilitators:
        return 0
    return letters.sent_since(db, list_id, facilitators[0].address, ("hold/notice", "hold/many"), since)
