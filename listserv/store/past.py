"""Looks up what was talked about before that may be near to a question; what is near enough is decided elsewhere."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, func, select

from listserv.model.finding import LOOKED_AT, telling_words
from listserv.model.intent import Answer, Due
from listserv.model.member import Member, Question
from listserv.model.past import NO_PAST, Asked, Old, Past, Said
from listserv.store import letters, search
from listserv.store.database import claim_once, is_claimed
from listserv.store.search import VISIBLE
from listserv.store.tables import addresses, conversations, posts
from listserv.store.tables import members as roll

KIND = "past"
"""The work of the clock, and the question below its letter."""
SHARED = "shared"
MOST_RARE = 12
"""By so many of a question's words, the rarest, conversations are looked up."""
MOST_OLD = 12
MOST_POSTS = 12
A_DAY = timedelta(days=1)
REST = timedelta(days=7)
"""So long nobody has written in what is a conversation of the past: what is talked about now is known to everybody."""


def read(
    db: Connection, list_id: int, intent: object, question: Question | None, member: Member | None, now: datetime
) -> Past:
    """What there is about a question that went out, or about those conversations that its letter showed."""
    if isinstance(intent, Due) and intent.what == KIND and member is not None:
        return _before(db, list_id, intent.about, member, now)
    if isinstance(intent, Answer) and question is not None and question.kind == KIND:
        asked = _asked(db, list_id, question.values["post"])
        return Past(asked, _old(db, list_id, question.values["conversations"], asked.post if asked else 0, now))
    return NO_PAST


def note_shared(db: Connection, post: int, conversation: int, now: datetime) -> None:
    """This old conversation was brought into the conversation that this post began."""
    claim_once(db, SHARED, post, str(conversation), now)


def _before(db: Connection, list_id: int, post: int, member: Member, now: datetime) -> Past:
    told = letters.sent_alike(db, list_id, member.address, (f"{KIND}/near",), now - A_DAY)
    asked = _asked(db, list_id, post)
    if asked is None or told or not member.past:
        return Past(asked, told_today=told)
    others = (conversations.c.list_id == list_id) & (conversations.c.id != asked.conversation)
    size = db.execute(select(func.count()).where(others)).scalar_one()
    spread = search.spread(db, list_id, telling_words(f"{asked.subject}\n{asked.text}"))
    known = {word: max(0, count - 1) for word, count in spread.items()}  # the question itself has them all
    rare = sorted((word for word, count in known.items() if count), key=known.__getitem__)
    found = search.best_posts(db, list_id, rare[:MOST_RARE], all_of_them=False)
    old = [one for one in found if one != asked.conversation][:MOST_OLD]
    mine = frozenset((member.address, *member.aliases))
    return Past(asked, _old(db, list_id, old, asked.post, now - REST, mine), size, known)


def _asked(db: Connection, list_id: int, post: int) -> Asked | None:
    here = (posts.c.id == post) & (posts.c.list_id == list_id) & VISIBLE
    query = select(posts, conversations.c.closed).join(conversations, conversations.c.id == posts.c.conversation_id)
    row = db.execute(query.where(here)).first()
    return Asked(row.id, row.conversation_id, row.message_id, row.subject, row.text, row.closed) if row else None


def _old(
    db: Connection, list_id: int, wanted: Sequence[int], post: int, until: datetime, mine: frozenset[str] = frozenset()
) -> tuple[Old, ...]:
    """Those of these conversations that can be read and are open, in this order; none that is `mine`, or went on later
    than that."""
    said: dict[int, list[Any]] = defaultdict(list)
    for row in db.execute(_first_posts(list_id, wanted, until)):
        said[row.conversation_id].append(row)
    hidden = _hidden(db, list_id, {row.author for rows in said.values() for row in rows})
    return tuple(
        Old(one, said[one][0].topic, _said(said[one], hidden), is_claimed(db, SHARED, post, str(one)))
        for one in wanted
        if said[one] and said[one][0].author not in mine
    )


def _said(rows: Sequence[Any], hidden: frozenset[str]) -> tuple[Said, ...]:
    return tuple(
        Said(
            "" if row.author in hidden else row.author_name or row.author.partition("@")[0],
            row.sent_at,
            row.text,
            row.author != rows[0].author,
        )
        for row in rows
    )


def _first_posts(list_id: int, wanted: Sequence[int], until: datetime) -> Any:
    nth = func.row_number().over(partition_by=posts.c.conversation_id, order_by=(posts.c.sent_at, posts.c.id))
    rests = ~conversations.c.closed & (conversations.c.last_at <= until)
    here = posts.c.conversation_id.in_(wanted) & (posts.c.list_id == list_id) & VISIBLE & rests
    text = func.substr(posts.c.text, 1, LOOKED_AT).label("text")
    columns = (posts.c.conversation_id, posts.c.author, posts.c.author_name, posts.c.sent_at, text)
    rows = select(*columns, conversations.c.subject.label("topic"), nth.label("nth"))
    first = rows.join(conversations, conversations.c.id == posts.c.conversation_id).where(here).subquery()
    return select(first).where(first.c.nth <= MOST_POSTS).order_by(first.c.conversation_id, first.c.nth)


def _hidden(db: Connection, list_id: int, authors: set[str]) -> frozenset[str]:
    """Those of these authors whom other members may not see."""
    theirs = select(addresses.c.address).join(roll, roll.c.person_id == addresses.c.person_id)
    return frozenset(
        db.scalars(theirs.where((roll.c.list_id == list_id) & roll.c.hidden & addresses.c.address.in_(authors)))
    )
