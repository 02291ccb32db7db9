"""Questions to the list that nobody has answered for some days."""

from datetime import datetime, timedelta

from sqlalchemy import Connection, bindparam, select
from sqlalchemy.sql.expression import ColumnElement

from listserv.model.intent import Due
from listserv.model.member import Question
from listserv.model.plans import SILENCE, SILENCE_ASKED, Silence
from listserv.store import report
from listserv.store.tables import claims, conversations, members, posts, questions

MONTH = timedelta(days=30)
MOST_AT_ONCE = 3

_others = posts.alias("others")
_by_others = (
    select(_others.c.id)
    .where((_others.c.conversation_id == posts.c.conversation_id) & (_others.c.author != posts.c.author))
    .where(_others.c.raw_id.is_not(None))
)


def _facilitates() -> ColumnElement[bool]:
    return (
        select(members.c.id)
        .where((members.c.list_id == posts.c.list_id) & (members.c.address == posts.c.author) & members.c.facilitator)
        .exists()
    )


_LONELY = (
    select(posts.c.id)
    .join(conversations, conversations.c.id == posts.c.conversation_id)
    .where((posts.c.list_id == bindparam("of")) & posts.c.raw_id.is_not(None) & posts.c.removed_at.is_(None))
    .where((posts.c.received_at >= bindparam("since")) & (posts.c.received_at < bindparam("until")))
    .where(posts.c.parent_id.is_(None) & ~posts.c.announcement & ~posts.c.imported & ~conversations.c.closed)
    .where(posts.c.text.contains("?") | posts.c.subject.contains("?"))
    .where(~_by_others.exists() & ~_facilitates())
    .where(~select(claims.c.at).where((claims.c.what == SILENCE) & (claims.c.about == posts.c.id)).exists())
    .order_by(posts.c.received_at)
    .limit(MOST_AT_ONCE)
)


def is_about(intent: object, question: Question | None) -> int | None:
    """The post that has no answer, where that is what is due or what is answered."""
    if isinstance(intent, Due):
        return intent.about if intent.what == SILENCE else None
    return question.about if question and question.kind == SILENCE else None


def lonely(db: Connection, list_id: int, since: datetime, until: datetime) -> list[int]:
    """The oldest posts of that time which ask something, to which nobody has written a word, and of which nobody was
    told: what begins a conversation that is open, but for announcements and what facilitators ask."""
    return list(db.scalars(_LONELY, {"of": list_id, "since": since, "until": until}))


def read(db: Connection, list_id: int, post: int, now: datetime) -> Silence | None:
    """That question, and who has written about it since; None where it is gone."""
    here = (posts.c.id == post) & (posts.c.list_id == list_id)
    there = posts.c.raw_id.is_not(None) & posts.c.removed_at.is_(None)
    query = (
        select(posts, conversations.c.subject.label("topic"), conversations.c.closed)
        .join(conversations, conversations.c.id == posts.c.conversation_id)
        .where(here & there)
    )
    row = db.execute(query).first()
    if row is None:
        return None
    return Silence(
        post=row.id,
        subject=row.topic,
        author=row.author,
        author_name="" if row.sealed else row.author_name,
        text=row.text,
        at=row.received_at,
        since=report.since(db, post),
        closed=row.closed,
        asked=_asked(db, list_id, now - MONTH),
    )


def _asked(db: Connection, list_id: int, since: datetime) -> frozenset[int]:
    """The members who were asked to answer something since then."""
    theirs = (members.c.list_id == list_id) & (questions.c.kind == SILENCE_ASKED) & (questions.c.asked_at >= since)
    query = select(questions.c.member_id).join(members, members.c.id == questions.c.member_id)
    return frozenset(db.scalars(query.where(theirs)))
