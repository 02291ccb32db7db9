"""Whose an address is, who wrote a post, and who is meant: what `model/persons.py` holds, read at once."""

import re
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, func, select

from listserv.model.incoming import Incoming
from listserv.model.intent import Answer, Command, Post
from listserv.model.member import Hold, Member, Question
from listserv.model.personal import Unite
from listserv.model.persons import Persons
from listserv.model.situation import UNDO_WITHIN, Undoable
from listserv.store import changes, letters, members, posts, questions, sealed
from listserv.store.changes import Act
from listserv.store.tables import addresses, conversations, listening
from listserv.store.tables import members as member_rows

LATELY = timedelta(days=90)

_OUR_LETTER = re.compile(r"letter\.(\d{1,15})\.\d+@")
_ABOUT_AN_UNDO = frozenset(("settings/nothing-to-undo", "configure/undone", "conversation/undone", "schedule/put-back"))
_HERE = ("member", "taster", "suspended")


def read(
    db: Connection,
    list_id: int,
    incoming: Incoming,
    question: Question | None,
    holder: Member | None,
    actor: Member | None,
    parent: Any,
    wishes: set[str],
    secret: bytes,
    now: datetime,
) -> Persons:
    """What is known of the people whom this is about."""
    intent = incoming.intent
    member = holder or actor
    asked = _asked(db, member, now) if member and wishes & {"alias", "main-address"} else []
    alike = _alike(db, list_id, incoming, holder) if isinstance(intent, Post) and actor is None else None
    kind = question.kind if question else ""
    author, nameless = _author(db, list_id, parent, secret) if parent is not None else (None, False)
    partner = _partner(db, question, secret) if question and kind == "aside" else None
    to = question.values["to"] if question and kind == "aside" else {}
    teller = _routed(db, question.values["from"], secret) if question and kind == "aside" and holder is None else None
    asked_by = -parent.id if parent is not None and nameless else author.id if author else 0
    ear = -to["post"] if "sealed" in to else partner.id if partner else asked_by
    # Whoever has no name stands here as the post that they asked, on either side.
    writer = -question.values["from"]["post"] if question and teller else member.id if member else 0
    heard = _heard(db, member) if member and "settings" in wishes else {}
    return Persons(
        others=_others(db, question, holder)
        if question and kind in ("alias", "alias-sure", "unite", "same-person")
        else (),
        elsewhere=_elsewhere(db, member) if member and "forget-address" in wishes else (),
        unnamed=len(questions.of_member(db, member.id, "unnamed", now - LATELY))
        if member and "anonymous" in wishes
        else 0,
        asked=tuple(one.address for one in asked),
        asked_today=sum(1 for one in asked if one.asked_at >= (now - timedelta(days=1)).timestamp()),
        alike=alike,
        suspected=tuple(questions.of_member(db, alike.id, "same-person", now - LATELY)) if alike else (),
        author=author,
        nameless=nameless,
        sealed=parent.sealed if nameless else "",
        teller=teller,
        partner=partner,
        unheard=bool(ear and writer and changes.is_unheard(db, ear, writer)),
        muted=heard.get("mute", ()),
        followed=heard.get("follow", ()),
    )


def parent(
    db: Connection, list_id: int, incoming: Incoming, question: Question | None, hold: Hold | None
) -> int | None:
    """The post that a wish is about, where the address that it came to does not say: its question, or References."""
    if question is not None:
        kept = question.values.get("parent")
        return int(kept) if kept else hold.parent if hold and question.kind == "own-post" else None
    message = incoming.message
    if not isinstance(incoming.intent, Command) or not incoming.intent.posted or message is None:
        return None
    cited = (*message.in_reply_to[:3], *message.references[-5:][::-1])
    return next((post for cite in cited if (post := posts.known_as(db, list_id, cite)) is not None), None)


def told_by(db: Connection, incoming: Incoming, question: Question | None) -> str:
    """The kind of the letter of ours that a mail answers; "" for a fresh mail, and where it is about an UNDO."""
    message = incoming.message
    cited = message.in_reply_to[:3] if message else ()
    numbers = [int(hit[1]) for one in cited if (hit := _OUR_LETTER.match(one))]
    kind = letters.kind_of(db, incoming.list_id, question.id if question else None, numbers)
    return "" if kind.startswith("undo/") or kind in _ABOUT_AN_UNDO else kind


def changed(
    db: Connection,
    list_id: int,
    intent: object,
    wishes: set[str],
    question: Question | None,
    told_by: str,
    member: Member | None,
    now: datetime,
) -> dict[str, Any]:
    """What UNDO or REDO may be about: what the letter in hand speaks of or the newest, and all that goes by a name."""
    return {
        "undoable": undoable(db, list_id, wishes, question, told_by, member, now),
        "acts": acts(db, list_id, intent, member, now),
    }


def undoable(
    db: Connection,
    list_id: int,
    wishes: set[str],
    question: Question | None,
    told_by: str,
    member: Member | None,
    now: datetime,
) -> Undoable | None:
    """What UNDO or REDO is about: the change that the letter in hand (`told_by`) speaks of, else the newest."""
    if member is None:
        return None
    since = now - UNDO_WITHIN
    if "redo" in wishes:
        return changes.last_undone(db, list_id, member, since)
    configured = question is not None and question.kind == "configured"  # it names the setting itself
    if not configured and (told_by or (question and "act" in question.values)):
        act = question.values.get("act", 0) if question else 0  # pressed twice, it must not go further back
        rows = question.values.get("changes", ()) if question else ()
        return changes.of_act(db, list_id, member, int(act), since, rows)
    return changes.latest(db, list_id, member, since) if wishes & {"undo", "back"} else None


def acts(db: Connection, list_id: int, intent: object, member: Member | None, now: datetime) -> tuple[Undoable, ...]:
    """What UNDO may mean that calls a change by its name, or somebody whom it was about."""
    said = isinstance(intent, Command | Answer) and any(wish.name == "undo" for wish in intent.wishes)
    return changes.standing(db, list_id, member, now - UNDO_WITHIN) if said and member else ()


def _heard(db: Connection, member: Member) -> dict[str, tuple[str, ...]]:
    """The subjects of the conversations of which this member chose to hear nothing ("mute") or all ("follow")."""
    mine = select(listening.c.choice, conversations.c.subject).join(
        conversations, conversations.c.id == listening.c.conversation_id
    )
    rows = db.execute(mine.where(listening.c.member_id == member.id).order_by(conversations.c.last_at.desc())).all()
    return {each: tuple(row.subject for row in rows if row.choice == each) for each in ("mute", "follow")}


def _asked(db: Connection, member: Member, now: datetime) -> list[Question]:
    return questions.of_member(db, member.id, "alias", now - timedelta(days=7))


def _others(db: Connection, question: Question, holder: Member | None) -> tuple[Member, ...]:
    """The memberships of whoever owns the address that the question is about, unless that is its asker."""
    address = question.values["address"]
    person = db.execute(select(addresses.c.person_id).where(addresses.c.address == address)).scalar()
    if person is None or (holder and person == holder.person):
        return ()
    return members.of_person(db, person)


def _elsewhere(db: Connection, member: Member) -> tuple[str, ...]:
    """The main addresses of this person's other memberships."""
    return tuple(one.address for one in members.of_person(db, member.person) if one.id != member.id)


def unite(db: Connection, list_id: int, effect: Unite, now: datetime, act: Act) -> None:
    """Two people become one, on every list: where both are members, the settings of the one who keeps them count."""
    member = members.by_id(db, effect.member)
    owner = db.execute(select(addresses.c.person_id).where(addresses.c.address == effect.address)).scalar_one()
    assert member is not None
    said = (effect.by, "unite", now)
    mine = {row.list_id: row for row in _rows(db, member.person)}
    for row in _rows(db, owner):
        if row.list_id not in mine:
            changes.change(db, list_id, row.id, {"person_id": member.person}, *said, act=act)
            continue
        kept = mine[row.list_id]
        changes.change(db, list_id, row.id, {"status": "left", "left_at": now}, *said, act=act)
        if row.moderated:
            changes.change(db, list_id, kept.id, {"moderated": True, "trusted": False}, *said, act=act)
        if kept.status in ("asked", "left") and row.status in _HERE:
            changes.change(db, list_id, kept.id, {"status": row.status, "mode": row.mode}, *said, act=act)
    theirs = db.scalars(select(addresses.c.address).where(addresses.c.person_id == owner)).all()
    values = {f"alias:{address}": member.person for address in theirs}
    changes.change(db, list_id, member.id, values, *said, act=act)


def _rows(db: Connection, person: int) -> list[Any]:
    return list(db.execute(select(member_rows).where(member_rows.c.person_id == person).order_by(member_rows.c.id)))


def _author(db: Connection, list_id: int, parent: Any, secret: bytes) -> tuple[Member | None, bool]:
    if parent.sealed:
        member = sealed.read(secret, parent.id, parent.sealed)
        return (members.by_id(db, member) if member else None), True
    return (members.by_address(db, list_id, parent.author) if parent.author else None), False


def _partner(db: Connection, question: Question, secret: bytes) -> Member | None:
    return _routed(db, question.values["to"], secret)


def _routed(db: Connection, route: Mapping[str, Any], secret: bytes) -> Member | None:
    """The member whom a private exchange knows by number, or by what was sealed for a post."""
    member = sealed.read(secret, route["post"], route["sealed"]) if "sealed" in route else route["member"]
    return members.by_id(db, member) if member else None


def _alike(db: Connection, list_id: int, incoming: Incoming, holder: Member | None) -> Member | None:
    """The one member who bears the author's name; whether that is reason enough, `decide/posting/likeness.py` says."""
    name = " ".join(incoming.actor.name.split()) if incoming.actor else ""
    if not name:
        return holder
    here = (member_rows.c.list_id == list_id) & member_rows.c.status.in_(_HERE)
    # SQLite knows no small letters but English ones, so they are compared here.
    rows = db.execute(
        select(member_rows.c.id, member_rows.c.name).where(here & (func.length(member_rows.c.name) == len(name)))
    )
    found = [row.id for row in rows if row.name.casefold() == name.casefold()]
    return members.by_id(db, found[0]) if len(found) == 1 else None
