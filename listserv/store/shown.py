"""The letters of ours that numbered something for somebody: what their numbers mean, in hand or for a while after."""

from datetime import datetime, timedelta

from sqlalchemy import Connection, select

from listserv.model.intent import Answer, Command
from listserv.model.member import Member, Question
from listserv.model.shown import Shown
from listserv.store.letters import DIGEST
from listserv.store.tables import conversations, digests, letters, posts, questions

HOLDS = timedelta(days=7)
"""For so long a number in a fresh mail is one of the last letter that showed numbers."""
LISTS = ("found", "past", "which-conversation")
"""Questions whose letters number conversations."""
HELD = "holds"
"""The question whose letter numbers held posts: a number said after it is none of a conversation."""
NO_LIST = frozenset((
    "files", "hold", "holds", "report", "scheduled", "storm", "suggestion", "suggestions", "invited",
    "who-knows",
))  # fmt: skip
"""Questions whose letters number other things, or call a held post by its number."""


def meant(
    db: Connection, list_id: int, intent: object, question: Question | None, member: Member | None, now: datetime
) -> tuple[Shown, ...]:
    """The letter whose numbers a mail speaks in: the one in hand, else those that this person got lately.

    The last comes first. What was asked about meanwhile speaks of what was shown before we asked.
    """
    if isinstance(intent, Command) and intent.digest:
        found = of_digest(db, list_id, intent.digest, now)
        return (found,) if found else ()
    if question is not None and question.kind in LISTS:
        return (Shown(now, tuple(question.values["conversations"])),)
    if question is not None and question.kind == "which-post" and (digest := question.values.get("digest")):
        found = of_digest(db, list_id, int(digest), now)
        return (found,) if found else ()
    if member is None or (question is not None and question.kind in NO_LIST and isinstance(intent, Answer)):
        return ()
    until = datetime.fromtimestamp(question.asked_at, now.tzinfo) if question else now
    return _lately(db, list_id, member, until)


def _lately(db: Connection, list_id: int, member: Member, until: datetime) -> tuple[Shown, ...]:
    since = until - HOLDS
    kinds = questions.c.kind.in_((*LISTS, HELD))
    mine = (questions.c.list_id == list_id) & (questions.c.address == member.address) & kinds
    asked = (questions.c.asked_at >= since) & (questions.c.asked_at <= until)
    query = select(questions.c.asked_at, questions.c["values"]).where(mine & asked)
    row = db.execute(query.order_by(questions.c.id.desc()).limit(1)).first()
    listed = Shown(row.asked_at, tuple(row._mapping["values"].get("conversations", ()))) if row else None
    theirs = (letters.c.list_id == list_id) & (letters.c.member_id == member.id) & (letters.c.kind == DIGEST)
    written = (letters.c.created_at >= since) & (letters.c.created_at <= until)
    sent = select(letters.c.created_at, letters.c["values"]).where(theirs & written)
    last = db.execute(sent.order_by(letters.c.id.desc()).limit(1)).first()
    collected = of_digest(db, list_id, int(last._mapping["values"]["digest"]), last.created_at) if last else None
    return tuple(sorted((one for one in (listed, collected) if one), key=lambda one: one.at, reverse=True))


def of_digest(db: Connection, list_id: int, digest: int, at: datetime) -> Shown | None:
    """What a collected letter numbered, where its posts are now; what was taken down is 0."""
    mine = (digests.c.id == digest) & (digests.c.list_id == list_id)
    told = [int(post) for post in db.execute(select(digests.c.posts).where(mine)).scalar() or ()]
    if not told:
        return None
    there = posts.c.id.in_(told) & (posts.c.list_id == list_id) & posts.c.removed_at.is_(None)
    now = {row.id: row.conversation_id for row in db.execute(select(posts.c.id, posts.c.conversation_id).where(there))}
    return Shown(at, tuple(now.get(post, 0) for post in told), tuple(post if post in now else 0 for post in told))


def latest(db: Connection, list_id: int, most: int) -> tuple[int, ...]:
    """The conversations that were lately spoken in, the latest first."""
    readable = posts.c.raw_id.is_not(None) & posts.c.removed_at.is_(None)
    some = select(posts.c.id).where((posts.c.conversation_id == conversations.c.id) & readable).exists()
    query = select(conversations.c.id).where((conversations.c.list_id == list_id) & some)
    return tuple(db.scalars(query.order_by(conversations.c.last_at.desc(), conversations.c.id.desc()).limit(most)))
