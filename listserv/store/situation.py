"""Reads at once all that one decision may look at."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, func, select

from listserv.model.incoming import Incoming
from listserv.model.intent import Answer, Bounce, Command, Due, Post
from listserv.model.mailinglist import MailingList
from listserv.model.member import Hold, Member, Question
from listserv.model.situation import Situation, Undoable
from listserv.store import digests, holds, letters, members, posts, questions
from listserv.store.database import take_turn
from listserv.store.tables import questions as asked

UNDO_WITHIN = timedelta(days=14)
NOT_UNDERSTOOD = ("unclear", "unclear/post")
NOTHING_CHANGED = ("leave/no-member", "join/already", "join/invitation-only", "unclear/too-late", "post/empty")


def read(db: Connection, place: MailingList, incoming: Incoming, now: datetime) -> Situation:
    """The situation of this list for what has come in; it stays so until the transaction ends."""
    take_turn(db, place.id)
    address = incoming.actor.address.lower() if incoming.actor else ""
    intent = incoming.intent
    question = _question(db, intent)
    answered = _answered(db, place.id, intent)
    parent = posts.one(db, answered) if answered else None
    bounces = members.bounce_state(db, intent.member) if isinstance(intent, Bounce) and intent.member else (0, None)
    hour, day = now - timedelta(hours=1), now - timedelta(days=1)
    actor = members.by_address(db, place.id, address) if address else None
    holder = _holder(db, intent, question)
    hold = _hold(db, intent, question)
    return Situation(
        place=place,
        actor=actor,
        holder=holder,
        facilitators=members.facilitators(db, place.id),
        question=question,
        hold=hold,
        holds=holds.waiting(db, place.id),
        named=members.by_addresses(db, place.id, _named(intent, question)),
        members=members.count(db, place.id),
        answers_this_hour=letters.sent_since(db, place.id, address, NOT_UNDERSTOOD, hour) if address else 0,
        answers_today=letters.sent_since(db, place.id, address, NOT_UNDERSTOOD, day) if address else 0,
        asked_this_week=questions.asked_since(db, place.id, address, "join", now - timedelta(days=7)) if address else 0,
        holds_told_today=letters.sent_since(db, place.id, address, ("hold/author",), day) if address else 0,
        told_today=letters.sent_since(db, place.id, address, NOTHING_CHANGED, day) if address else 0,
        confirmations_today=letters.sent_since(db, place.id, address, ("confirm/wish",), day) if address else 0,
        helped_today=letters.sent_since(db, place.id, address, ("help", "info"), day) if address else 0,
        held_author=members.by_address(db, place.id, hold.address) if hold and hold.address else None,
        roll=tuple(members.roll(db, place.id)) if _wants(intent, question, "members") else (),
        undoable=_undoable(db, intent, question, holder or actor, now),
        trusted_poster=bool(address) and members.is_trusted_poster(db, place.id, address),
        joins_this_hour=_joins(db, place.id, hour),
        parent=answered,
        letter=_letter(db, intent),
        parent_conversation=parent.conversation_id if parent else None,
        parent_subject=parent.topic if parent else "",
        bounce_days=bounces[0],
        last_bounce=bounces[1],
    )


def _answered(db: Connection, list_id: int, intent: object) -> int | None:
    """The post that is answered: by its reply address, or by its number in a collected letter."""
    if isinstance(intent, Post) and intent.digest:
        return digests.post_of(db, intent.digest, list_id, intent.item)
    return intent.parent if isinstance(intent, Post | Command) else None


def _letter(db: Connection, intent: object) -> tuple[tuple[int, str, str], ...]:
    if not isinstance(intent, Post) or not intent.digest:
        return ()
    _, items = digests.items(db, intent.digest)
    return tuple((item.number, item.subject, item.author_name) for item in items)


def _question(db: Connection, intent: object) -> Question | None:
    if isinstance(intent, Answer):
        found = questions.question(db, intent.question)
        return found if found and found.asked_at == intent.asked_at else None
    if isinstance(intent, Due) and intent.what == "expiry":
        return questions.question(db, intent.about)
    return None


def _holder(db: Connection, intent: object, question: Question | None) -> Member | None:
    member = question.member if question else getattr(intent, "member", None)
    return members.by_id(db, member) if member else None


def _hold(db: Connection, intent: object, question: Question | None) -> Hold | None:
    if isinstance(intent, Due) and intent.what == "reminder":
        return holds.by_id(db, intent.about)
    if question and question.kind in ("hold", "held", "confirm-hold", "own-post") and question.about:
        return holds.by_id(db, question.about)
    return None


def _named(intent: object, question: Question | None) -> tuple[str, ...]:
    """The addresses that wishes name, or the question's asker."""
    wishes = intent.wishes if isinstance(intent, Command | Answer) else ()
    asker = [question.values["address"]] if question and question.kind == "approve-join" else []
    remembered = [address for wish in _remembered(question) for address in wish["addresses"]]
    said = [address for wish in wishes for address in wish.addresses]
    return tuple(address.lower() for address in (*asker, *remembered, *said))


def _remembered(question: Question | None) -> list[Mapping[str, Any]]:
    """The wishes that a question is about: one to be confirmed, or our guesses."""
    values = question.values if question else {}
    match question.kind if question else "":
        case "confirm-wish":
            return [values["wish"]]
        case "guess":
            return list(values["guesses"])
    return []


def _wants(intent: object, question: Question | None, name: str) -> bool:
    said = [wish.name for wish in getattr(intent, "wishes", ())]
    return name in (*said, *(wish["name"] for wish in _remembered(question)))


def _undoable(
    db: Connection, intent: object, question: Question | None, member: Member | None, now: datetime
) -> Undoable | None:
    if member is None or not _wants(intent, question, "undo"):
        return None
    return members.last_change(db, member.id, now - UNDO_WITHIN)


def _joins(db: Connection, list_id: int, since: datetime) -> int:
    mine = (asked.c.list_id == list_id) & (asked.c.kind == "join") & (asked.c.asked_at >= since)
    return int(db.execute(select(func.count()).select_from(asked).where(mine)).scalar_one())
