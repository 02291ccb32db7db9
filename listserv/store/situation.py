"""Reads at once all that one decision may look at."""

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, bindparam, func, select

from listserv.model.incoming import Incoming
from listserv.model.intent import Answer, Automatic, Bounce, Command, Due, Post
from listserv.model.mailinglist import MailingList
from listserv.model.member import Hold, Member, Question
from listserv.model.own import OWN
from listserv.model.shown import Shown
from listserv.model.situation import Situation
from listserv.store import (
    agenda,
    bans,
    calm,
    crowd,
    digests,
    finding,
    forgotten,
    gathering,
    holds,
    inbox,
    items,
    letters,
    members,
    persons,
    plans,
    posts,
    questions,
    sent_today,
    settings,
    shown,
    silence,
)
from listserv.store.database import take_turn
from listserv.store.tables import questions as asked

ABOUT_A_HOLD = frozenset(
    ("hold", "held", "confirm-hold", "own-post", "edit", "held-question", "unnamed", "same-person")
)
NAMES_SOMEBODY = gathering.ABOUT_A_REQUEST | {"unsure-note", "away"}
REQUESTS_WAIT = timedelta(days=60)
ANSWERS_NOTHING = "unknown-token"
AWAY = "vacation"
DEPUTY_BEGINS, DEPUTY_ENDS = "deputy-begins", "deputy-ends"
ABOUT_DEPUTIES = frozenset(("facilitator", "not-facilitator", "pause"))
WHOLE_ROLL = frozenset(("members", "ban", "unban", "settings", "trust", "private"))
DECISIONS = frozenset(("approve", "reject", "discard", "trust", "edit", "ask", "show", "get"))
MOST_NUMBERS = 50


def read(db: Connection, place: MailingList, incoming: Incoming, now: datetime, *, secret: bytes = b"") -> Situation:
    """The situation of this list for what has come in; it stays so until the transaction ends.

    `secret` is what the addresses of the forgotten are hashed with, and who asked without a name is covered with.
    """
    take_turn(db, place.id)
    overridden = settings.changed(db, place.id)
    place = replace(place, **overridden)
    address = incoming.address
    intent = incoming.intent
    question = _question(db, intent)
    hold = _hold(db, place.id, intent, question)
    answered = _answered(db, place.id, intent, question) or persons.parent(db, place.id, incoming, question, hold)
    parent = posts.one(db, answered) if answered else None
    talk = finding.talk_of(db, place.id, question)
    actor = members.by_address(db, place.id, address) if address else None
    holder = _holder(db, intent, question)
    wishes = _wished(intent, question)
    about_deputies = bool(wishes & ABOUT_DEPUTIES) or (isinstance(intent, Due) and intent.what == DEPUTY_BEGINS)
    facilitators = members.facilitators(db, place.id)
    waiting = _waiting(db, place.id, intent)
    numbers = _shown(db, place.id, intent, question, holder or actor, now)
    listed = waiting if question and question.kind == "holds" else ()
    named = (*_named(intent, question, hold), *(one.address for one in listed[:MOST_NUMBERS] if one.address))
    told_by = persons.told_by(db, incoming, question) if "undo" in wishes else ""
    return Situation(
        place=place,
        actor=actor,
        holder=holder,
        facilitators=facilitators,
        question=question,
        hold=hold,
        holds=waiting,
        decided=holds.decided(db, place.id, _numbers(intent, question)),
        named=members.by_addresses(db, place.id, named),
        members=members.count(db, place.id),
        held_author=members.by_address(db, place.id, hold.address) if hold and hold.address else None,
        roll=tuple(members.roll(db, place.id)) if _wants_roll(wishes, intent, question, holder or actor) else (),
        deputies=agenda.waiting(db, place.id, DEPUTY_ENDS) if about_deputies else {},
        to_be_deputies=agenda.waiting(db, place.id, DEPUTY_BEGINS) if about_deputies else {},
        told_by=told_by,
        persons=persons.read(db, place.id, incoming, question, holder, actor, parent, wishes, secret, now),
        trusted_poster=bool(address) and members.is_trusted_poster(db, place.id, address),
        parent=answered,
        parts=_parts(db, place.id, intent),
        letter=_letter(db, place.id, intent, question),
        shown=numbers,
        finding=finding.read(db, place.id, intent, question, holder or actor, answered, now, numbers[:1]),
        overridden=overridden,
        crowd=crowd.read(db, place.id, incoming, facilitators, now),
        calm=calm.read(db, place, incoming, question, answered, actor, facilitators, now),
        plans=plans.read(db, place, intent, question, now),
        gathering=gathering.read(db, place.id, secret, incoming, question, wishes, (actor, holder), (address, *named)),
        **persons.changed(db, place.id, intent, wishes, question, told_by, holder or actor, now),
        **_above(parent, talk),
        **_bounced(db, intent, actor),
        **_lately(db, place.id, intent, address, actor, now, wants_in="join" in wishes),
        **sent_today.counts(db, place.id, address, _known(address, question, actor, holder), now),
        **_forgotten(db, place.id, secret, named, question, address, holder, actor),
    )


def _above(parent: Any, talk: Any) -> dict[str, Any]:
    """The post that is answered, or the conversation that a question was about."""
    return {
        "parent_conversation": parent.conversation_id if parent else talk.id if talk else None,
        "parent_subject": parent.topic if parent else talk.subject if talk else "",
        "parent_id": parent.message_id if parent else "",
        "parent_removed": parent is not None and parent.removed_at is not None,
    }


def _shown(
    db: Connection, list_id: int, intent: object, question: Question | None, member: Member | None, now: datetime
) -> tuple[Shown, ...]:
    """The letters whose numbers are meant, where a wish bears one."""
    said = (*getattr(intent, "wishes", ()), *getattr(intent, "doubtful", ()), *getattr(intent, "asked", ()))
    numbered = any(wish.numbers for wish in said) or any(wish["numbers"] for wish in _remembered(question))
    picked = isinstance(intent, Answer) and bool(intent.choice)
    return shown.meant(db, list_id, intent, question, member, now) if numbered or picked else ()


def _bounced(db: Connection, intent: object, actor: Member | None) -> dict[str, Any]:
    """On how many days mail came back, to whom a bounce is about or whoever writes; and when that mail was written."""
    about = intent.member if isinstance(intent, Bounce) else actor.id if actor else None
    if not about:
        return {}
    days, last = members.bounce_state(db, about)
    sent = letters.went_out(db, about, intent.post) if isinstance(intent, Bounce) else None
    return {"bounce_days": days, "last_bounce": last, "came_back_of": sent}


def _known(address: str, question: Question | None, *people: Member | None) -> frozenset[str]:
    """Every address that may hear of this: whoever writes from elsewhere uses up the patience of whom we would tell."""
    theirs = (address, question.address if question else "", *(one.address for one in people if one))
    return frozenset(one for one in theirs if one)


def _answered(db: Connection, list_id: int, intent: object, question: Question | None) -> int | None:
    """The post that is answered: by its reply address, by its number in a collected letter, or as a question says."""
    if isinstance(intent, Post) and intent.parts:
        return next((post for post, _ in _parts(db, list_id, intent)), None)
    if isinstance(intent, Post) and intent.digest:
        meant = items.post_meant(db, list_id, intent.digest, intent.item, intent.pointing)
        return (meant if meant is None or posts.is_there(db, meant) else None) or intent.parent
    if isinstance(intent, Command) and intent.digest:
        wishes = (*intent.wishes, *intent.doubtful)
        number = next((wish.numbers[0] for wish in wishes if wish.numbers), None)
        return items.post_of(db, intent.digest, list_id, number)
    if question is not None and question.kind in ("confirm-wish", "guess", "rearranged"):
        return question.about
    if question is not None and question.kind == "which-post" and isinstance(intent, Answer) and intent.choice:
        digest = _digest_asked_about(db, question)
        return items.post_of(db, digest, list_id, intent.choice[0]) if digest else None
    return intent.parent if isinstance(intent, Post | Command) else None


def _parts(db: Connection, list_id: int, intent: object) -> tuple[tuple[int, str], ...]:
    if not isinstance(intent, Post) or not intent.digest or not intent.parts:
        return ()
    return items.parts_meant(db, list_id, intent.digest, intent.parts)


def _letter(
    db: Connection, list_id: int, intent: object, question: Question | None
) -> tuple[tuple[int, str, str], ...]:
    """The posts of the letter that is answered, or that our question which of them is about."""
    digest = _digest_asked_about(db, question) if question is not None and question.kind == "which-post" else None
    if isinstance(intent, Post | Command):
        digest = intent.digest
    return digests.titles(db, digest, list_id) if digest else ()


def _digest_asked_about(db: Connection, question: Question) -> int | None:
    """The letter whose numbers answer "which of these?": the one that the member got last, where it asked of none."""
    digest = question.values["digest"]
    return int(digest) if digest else items.last_of(db, question.member) if question.member else None


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


def _hold(db: Connection, list_id: int, intent: object, question: Question | None) -> Hold | None:
    asked = question.about if question and question.kind in ABOUT_A_HOLD else None
    about = intent.about if isinstance(intent, Due) and intent.what == "reminder" else asked
    found = holds.by_id(db, about) if about else None
    return bans.marked(db, list_id, (found,))[0] if found else None


def _waiting(db: Connection, list_id: int, intent: object) -> tuple[Hold, ...]:
    """What waits for a facilitator; nobody decides about that by a post."""
    found = holds.waiting(db, list_id)
    return found if isinstance(intent, Post) else bans.marked(db, list_id, found)


def _named(intent: object, question: Question | None, hold: Hold | None) -> tuple[str, ...]:
    """The addresses that wishes name, or the question's asker, or the author of the held post that it asks about."""
    if isinstance(intent, Due):
        return (intent.values["address"],) if intent.what == "join-later" else ()
    wishes = (*intent.wishes, *getattr(intent, "asked", ())) if isinstance(intent, Command | Answer) else ()
    asker = [question.values["address"]] if question and question.kind in NAMES_SOMEBODY else []
    author = [hold.address] if hold and question and question.kind == "hold" else []
    remembered = [address for wish in _remembered(question) for address in wish["addresses"]]
    said = [address for wish in wishes for address in wish.addresses]
    return tuple(address.lower() for address in (*asker, *author, *remembered, *said) if address)


def _numbers(intent: object, question: Question | None) -> frozenset[int]:
    """The numbers of held posts that may be meant: those of a decision, or all in an answer about held posts."""
    said = (*getattr(intent, "wishes", ()), *getattr(intent, "asked", ()))
    found = {number for wish in said if wish.name in DECISIONS for number in wish.numbers}
    if isinstance(intent, Answer) and question is not None and question.kind in ("hold", "holds"):
        found |= {int(number) for number in re.findall(r"(?<!\d)\d{1,4}(?!\d)", intent.words[:2_000])}
    return frozenset(list(found)[:MOST_NUMBERS])


def _remembered(question: Question | None) -> list[Mapping[str, Any]]:
    """The wishes that a question is about: one to be confirmed, or our guesses."""
    values = question.values if question else {}
    match question.kind if question else "":
        case "confirm-wish" | "sure":
            return [values["wish"], *values.get("besides", ())]
        case "guess":
            return list(values["guesses"])
        case "own-post":
            return list(values.get("wishes", ()))
        case "which-post" | "which-conversation" if "wish" in values:
            return [values["wish"]]
    return []


def _wants_roll(wishes: set[str], intent: object, question: Question | None, member: Member | None) -> bool:
    """Whether everybody may be meant: by a wish, or by a private word that says whom it is for."""
    if (question and question.kind == "own-post") or silence.is_about(intent, question):
        return True
    return bool(wishes & WHOLE_ROLL) or _may_name(intent, question, member)


def _may_name(intent: object, question: Question | None, member: Member | None) -> bool:
    """Whether somebody asks for something for which they may call members by their names."""
    if isinstance(intent, Post):
        return member is not None and member.facilitator and intent.order != "no"
    if member is None or not isinstance(intent, Command | Answer):
        return False
    if not member.facilitator:  # "Ann has a new address" changes nothing of whoever writes it
        return isinstance(intent, Command) and any(wish.name in OWN for wish in intent.wishes)
    if question is not None and question.kind == "holds" and isinstance(intent, Answer) and intent.word == "trust":
        return True
    return isinstance(intent, Command) or bool(intent.wishes or intent.asked)


def _wished(intent: object, question: Question | None) -> set[str]:
    """The names of all wishes that are said, or that the question in hand remembers."""
    said = {wish.name for wish in (*getattr(intent, "wishes", ()), *getattr(intent, "asked", ()))}
    return said | {wish["name"] for wish in _remembered(question)}


def _lately(
    db: Connection, list_id: int, intent: object, address: str, actor: Member | None, now: datetime, *, wants_in: bool
) -> dict[str, Any]:
    """What this address was asked and tried lately, and how many want to join."""
    hour, week, month = now - timedelta(hours=1), now - timedelta(days=7), now - timedelta(days=30)
    tried = isinstance(intent, Answer) and bool(address)
    return {
        "asked_this_week": questions.asked_since(db, list_id, address, "join", week) if address else 0,
        "waits_to_join": _requests(db, list_id, actor if wants_in else None, now),
        "wrong_tokens": inbox.ended_so(db, ANSWERS_NOTHING, address, hour) if tried else 0,
        "absences": inbox.ended_so(db, AWAY, address, month) if address and _is_away(intent) else 0,
        "joins_this_hour": _joins(db, list_id, hour),
        "strangers_told": crowd.strangers_told(db, list_id, now) if address and actor is None else 0,
        "joins_waiting": agenda.joins_waiting(db, list_id) if wants_in else (),
    }


def _is_away(intent: object) -> bool:
    return isinstance(intent, Automatic) and intent.kind == AWAY


def _requests(db: Connection, list_id: int, actor: Member | None, now: datetime) -> int:
    """How many requests to join of whoever only asked so far wait for a facilitator."""
    if actor is None or actor.status != "asked":
        return 0
    return questions.asked_since(db, list_id, actor.address, "join-waiting", now - REQUESTS_WAIT)


def _joins(db: Connection, list_id: int, since: datetime) -> int:
    return int(db.execute(_JOINS, {"of": list_id, "since": since}).scalar_one())


_JOINS = (
    select(func.count())
    .select_from(asked)
    .where((asked.c.list_id == bindparam("of")) & (asked.c.kind == "join") & (asked.c.asked_at >= bindparam("since")))
)
"""Read for every message, so it is put together once."""


def _forgotten(
    db: Connection,
    list_id: int,
    secret: bytes,
    named: tuple[str, ...],
    question: Question | None,
    address: str,
    *people: Member | None,
) -> dict[str, Any]:
    """Which of the addresses in play asked to be forgotten, and the notes that would say so of them."""
    known = {one for person in people if person for one in (person.address, *person.aliases)}
    known |= {one for one in (address, question.address if question else "", *named) if one}
    marks = {one.lower(): forgotten.mark(secret, list_id, one) for one in known}
    return {"marks": marks, "forgotten": forgotten.among(db, list_id, secret, marks)}
