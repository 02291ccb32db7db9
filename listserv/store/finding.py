"""Reads what a mail that looks for something may be answered with; only what that mail asks for."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, bindparam, func, select, update

from listserv.model.finding import Attached, Finding, Profile, Talk, Whole, all_of
from listserv.model.intent import Answer, Command, Wish
from listserv.model.member import Member, Question
from listserv.model.shown import Shown
from listserv.store import letters, members, past, search
from listserv.store.search import VISIBLE
from listserv.store.tables import attachments, conversations, merged, posts, raws
from listserv.store.tables import members as roll

TOPICS = 8
MOST_NAMES = 500
MOST_FILES = 200
MOST_PROFILES = 2_000
LETTERS = ("find/%", "who/%")
SEARCHES = frozenset(("find", "get", "topics", "full", "who", "who-knows"))
LISTED = frozenset(("found", "past"))
QUESTIONS = LISTED | {"conversation", "who-knows", "in-touch"}


def read(
    db: Connection,
    list_id: int,
    intent: object,
    question: Question | None,
    member: Member | None,
    parent: int | None,
    now: datetime,
    shown: Sequence[Shown] = (),
) -> Finding:
    """What the wishes of this mail, or its answer to one of our lists, may be answered with.

    For the clock: what may be near to a question that went out.
    """
    wishes = [wish for wish in _wishes(intent, question) if wish.name in SEARCHES]
    ours = question if question and question.kind in QUESTIONS and isinstance(intent, Answer) else None
    finding = Finding(past=past.read(db, list_id, intent, question, member, now))
    if member is None or not (wishes or ours):
        return finding
    today = letters.sent_alike(db, list_id, member.address, LETTERS, now - timedelta(days=1))
    finding = replace(finding, sent_today=today)
    if ours is not None and isinstance(intent, Answer):
        finding = _answering(db, list_id, intent, ours, finding)
    for wish in wishes:
        finding = _wished(db, list_id, wish, member, parent, _by_number(db, list_id, wish, shown, finding))
    return finding


def _wishes(intent: object, question: Question | None) -> Iterable[Wish]:
    """What the mail wishes, or wishes perhaps, and what a question of ours remembers."""
    if isinstance(intent, Command | Answer):
        yield from intent.wishes
        yield from intent.doubtful
    if isinstance(intent, Answer):
        yield from intent.asked
    values = question.values if question else {}
    kind = question.kind if question else ""
    one = kind == "confirm-wish" or (kind == "which-post" and "wish" in values)
    for stored in [values["wish"], *values.get("besides", ())] if one else values["guesses"] if kind == "guess" else []:
        yield Wish(stored["name"], stored["words"], tuple(stored["numbers"]))


def _wished(db: Connection, list_id: int, wish: Wish, member: Member, parent: int | None, finding: Finding) -> Finding:
    match wish.name:
        case "find":
            return replace(finding, found=(*finding.found, search.find(db, list_id, wish.words)))
        case "get" if not wish.numbers:
            return replace(finding, found=(*finding.found, search.find(db, list_id, wish.words)))
        case "topics":
            page = max(1, wish.numbers[0]) if wish.numbers else 1
            return _with_topics(db, list_id, (page - 1) * TOPICS, finding)
        case "full" if parent is not None:
            return replace(finding, whole=_whole(db, list_id, parent))
        case "who":
            names = visible_names(db, list_id)
            return replace(finding, names=names, unnamed=max(0, members.count(db, list_id) - len(names)))
        case "who-knows":
            return replace(finding, profiles=profiles(db, list_id, but=member.id))
    return finding


def _by_number(db: Connection, list_id: int, wish: Wish, shown: Sequence[Shown], finding: Finding) -> Finding:
    """The conversations (for FULL the posts) that a letter called by the numbers of this wish, and by no other's."""
    if wish.name not in ("get", "full") or not shown:
        return finding
    letter = shown[0]
    whole = {n: found for n in wish.numbers if letter.post(n) and (found := _whole(db, list_id, letter.post(n)))}
    meant = {n: letter.conversation(n) for n in wish.numbers if letter.conversation(n)}
    known = {n: one for n, row in meant.items() if (one := next(iter(talks(db, list_id, [row])), None))}
    if wish.name == "full":
        finding = replace(finding, wholes={**finding.wholes, **whole})
        known = {} if letter.posts else known
    return replace(finding, numbered={**finding.numbered, **known})


def _answering(db: Connection, list_id: int, answer: Answer, question: Question, finding: Finding) -> Finding:
    values = question.values
    if question.kind in ("who-knows", "in-touch"):
        return replace(finding, others=tuple(m for row in values["members"] if (m := members.by_id(db, row))))
    is_list = question.kind in LISTED
    listed = tuple(values["conversations"]) if is_list else (question.about or 0,)
    if is_list and answer.word == "more" and values["of"] == "topics":
        finding = _with_topics(db, list_id, len(listed), finding)
    elif is_list and answer.word == "more":
        seen = len(listed) if values["of"] == "find" else 0
        finding = replace(finding, found=(search.find(db, list_id, values["words"], seen),))
    if is_list:
        numbers = answer.choice or tuple(n for wish in answer.wishes if wish.name == "get" for n in wish.numbers)
        numbers = numbers or all_of(answer, question)
        chosen = [listed[n - 1] for n in numbers if 1 <= n <= len(listed)]
    else:
        chosen = list(listed)
    return replace(
        finding, listed=listed, talks=talks(db, list_id, chosen), files=files(db, list_id, chosen[:MOST_FILES])
    )


def _with_topics(db: Connection, list_id: int, after: int, finding: Finding) -> Finding:
    found = topics(db, list_id, after)
    return replace(finding, topics=found[:TOPICS], more_topics=len(found) > TOPICS, topics_after=after)


def topics(db: Connection, list_id: int, after: int) -> tuple[Talk, ...]:
    """A page of conversations by their last activity, and one more where there is one."""
    here = (conversations.c.list_id == list_id) & _POSTS.exists()
    query = (
        _TALKS.where(here)
        .order_by(conversations.c.last_at.desc(), conversations.c.id.desc())
        .offset(after)
        .limit(TOPICS + 1)
    )
    return tuple(Talk(*row) for row in db.execute(query))


def talks(db: Connection, list_id: int, wanted: Sequence[int]) -> tuple[Talk, ...]:
    """Those of these conversations that are of this list, in the order asked; one that was merged is where it went."""
    moved = {
        r.conversation_id: r.into_id for r in db.execute(select(merged).where(merged.c.conversation_id.in_(wanted)))
    }
    meant = list(dict.fromkeys(moved.get(one, one) for one in wanted))
    here = (conversations.c.list_id == list_id) & conversations.c.id.in_(meant) & _POSTS.exists()
    found = {row.id: Talk(*row) for row in db.execute(_TALKS.where(here))}
    return tuple(found[one] for one in meant if one in found)


_POSTS = select(posts.c.id).where((posts.c.conversation_id == conversations.c.id) & VISIBLE)
_FILES = (
    select(func.count())
    .select_from(attachments.join(posts, posts.c.id == attachments.c.post_id))
    .where((posts.c.conversation_id == conversations.c.id) & VISIBLE)
)
_TALKS = select(
    conversations.c.id,
    conversations.c.subject,
    select(func.count())
    .select_from(posts)
    .where((posts.c.conversation_id == conversations.c.id) & VISIBLE)
    .scalar_subquery()
    .label("posts"),
    conversations.c.last_at,
    _FILES.scalar_subquery().label("files"),
)


def files(db: Connection, list_id: int, wanted: Sequence[int]) -> tuple[Attached, ...]:
    """The files of these conversations, those of the oldest post first."""
    here = posts.c.conversation_id.in_(wanted) & (posts.c.list_id == list_id) & VISIBLE
    query = select(attachments).join(posts, posts.c.id == attachments.c.post_id).where(here)
    rows = db.execute(query.order_by(posts.c.sent_at, posts.c.id, attachments.c.part).limit(MOST_FILES))
    return tuple(Attached(r.part, r.name, r.content_type, r.size, r.post_id) for r in rows)


def is_visible(post: Any) -> bool:
    """Whether a row of `posts` is a post that may be read."""
    return post.raw_id is not None and post.removed_at is None


def unread_files(db: Connection, most: int) -> list[tuple[int, int]]:
    """(post, the row of its bytes) of posts whose files nobody has read yet, the newest first."""
    return [(row.id, row.raw_id) for row in db.execute(_UNREAD, {"most": most})]


_UNREAD = (
    select(posts.c.id, posts.c.raw_id)
    .where(posts.c.files.is_(None) & posts.c.raw_id.is_not(None))
    .order_by(posts.c.id.desc())
    .limit(bindparam("most"))
)
"""Read at every tick, so it is put together once."""


def files_are_read(db: Connection, post: int, files: Sequence[Attached]) -> bool:
    """Their names stand beside the post now; false, and nothing done, where it was read or went meanwhile."""
    here = (posts.c.id == post) & posts.c.files.is_(None) & posts.c.raw_id.is_not(None)
    return bool(db.execute(update(posts).where(here).values(files="\n".join(file.name for file in files))).rowcount)


def raws_of(db: Connection, list_id: int, wanted: Sequence[int]) -> dict[int, int]:
    """The stored messages of these posts, as far as they may be read."""
    here = (posts.c.list_id == list_id) & posts.c.id.in_(wanted) & VISIBLE
    return {row.id: row.raw_id for row in db.execute(select(posts.c.id, posts.c.raw_id).where(here))}


def talk_of(db: Connection, list_id: int, question: Question | None) -> Talk | None:
    """The conversation that a letter of ours showed whole."""
    if question is None or question.kind != "conversation" or question.about is None:
        return None
    return next(iter(talks(db, list_id, [question.about])), None)


def _whole(db: Connection, list_id: int, post: int) -> Whole | None:
    query = select(
        posts.c.raw_id, func.length(raws.c.bytes), posts.c.subject, posts.c.author_name, posts.c.author, posts.c.sent_at
    ).join(raws, raws.c.id == posts.c.raw_id)
    row = db.execute(query.where((posts.c.id == post) & (posts.c.list_id == list_id) & VISIBLE)).first()
    return Whole(row[0], row[1], row[2], row[3] or row[4].partition("@")[0], row[5]) if row else None


def _seen(list_id: int) -> Any:
    """Members whom the others may see: those who hide, and those who only taste, are not among them."""
    return (roll.c.list_id == list_id) & (roll.c.status == "member") & ~roll.c.hidden


def visible_names(db: Connection, list_id: int) -> tuple[str, ...]:
    """What members are called who may be seen, in order of the alphabet."""
    query = select(roll.c.name).where(_seen(list_id) & (roll.c.name != "")).order_by(func.lower(roll.c.name))
    return tuple(db.scalars(query.limit(MOST_NAMES)))


def profiles(db: Connection, list_id: int, but: int) -> tuple[Profile, ...]:
    """What members who may be seen have told about themselves, without that one member's."""
    mine = _seen(list_id) & (roll.c.profile != "") & (roll.c.id != but)
    query = select(roll.c.id, roll.c.name, roll.c.profile).where(mine).order_by(roll.c.id).limit(MOST_PROFILES)
    return tuple(Profile(*row) for row in db.execute(query))
