"""What was changed, by whom, and how it was before: the ground that UNDO stands on.

A change sets columns of a membership, or one of three things beside it that are written as `kind:what`: an address of
the person (`alias:jo@example.org`, whose it is), what is heard of a conversation (`listening:9`), and from whom no
private answer is wanted (`unheard:4`). All changes of one decision are one act, and are taken back together.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, bindparam, delete, false, func, insert, or_, select, true, update

from listserv.model.member import Member
from listserv.model.situation import Undoable
from listserv.store import hearing, settings
from listserv.store.tables import (
    addresses,
    changes,
    conversations,
    letters,
    listening,
    members,
    schedules,
    unheard,
)

UNDO, REDO = "undo", "redo"
TOPIC = "topic:"
"""What stands before the number of a topic in the log."""
OF_THE_SCHEDULE = ("schedule", "unschedule", "topic-skip", "topic-again", "topic-text")
"""What facilitators do to topics: each of them sees it and may take it back."""
GIVEN_AWAY = "hand-over"
"""Whoever handed the list over cannot take it back; the one who has it now can give it back."""
FOR_THEM = ("mode", "pause", "resume")
"""What a facilitator changes for a member and the member may take back."""
NOTHING_ELSE = false()
_MOMENTS = ("paused_until", "paused_from", "left_at", "joined_at", "last_bounce", "stood_down_at")
_PASSING = frozenset(("bounce_days", "last_bounce", "joined_at", "consent", "left_at"))
"""What may differ without anybody having changed their mind."""
_LOOKED_AT, _NAMED_AT_MOST = 200, 30
_MEMBER = select(members).where(members.c.id == bindparam("row"))
_SET = update(members).where(members.c.id == bindparam("row"))
_ACTOR = (
    select(members.c.id)
    .join(addresses, addresses.c.person_id == members.c.person_id)
    .where((members.c.list_id == bindparam("of")) & (addresses.c.address == bindparam("by_address")))
)
_LOG = insert(changes)


@dataclass(slots=True)
class Act:
    """All changes of one decision; `first` is the row of the first, once there is one, `rows` those of one wish."""

    first: int | None = None
    rows: list[int] = field(default_factory=list)


def change(
    db: Connection,
    list_id: int,
    member: int,
    values: Mapping[str, Any],
    by: str,
    what: str,
    now: datetime,
    *,
    act: Act | None = None,
) -> None:
    """Sets these and writes down how they were; what is so already leaves no trace.

    Moments may be ISO 8601 text, in UTC if it names no zone. `act` is what the change is part of.
    """
    row = dict(db.execute(_MEMBER, {"row": member}).one()._mapping)
    stored = {key: _moment(value) if key in _MOMENTS and value else value for key, value in values.items()}
    if "paused_until" in stored and row["paused_from"]:  # a new pause, or none, begins as it says itself
        stored = {"paused_from": None, **stored}
    before = {key: _plain(_current(db, row, key)) for key in stored}
    after = {key: _plain(value) for key, value in stored.items()}
    if before == after:
        return
    _set(db, row, stored, now)
    log(db, list_id, member, by, what, before, after, now, act=act)


def begin(db: Connection, member: int, values: Mapping[str, Any], now: datetime) -> None:
    """Sets columns of a membership that has just been made: there is nothing before it that could come back."""
    if values:
        stored = {key: _moment(value) if key in _MOMENTS and value else value for key, value in values.items()}
        _set(db, dict(db.execute(_MEMBER, {"row": member}).one()._mapping), stored, now)


def log(
    db: Connection,
    list_id: int,
    member: int | None,
    by: str,
    what: str,
    before: Mapping[str, Any],
    after: Mapping[str, Any],
    now: datetime,
    *,
    act: Act | None = None,
) -> None:
    """Writes down what was changed already; no member where it is the list's."""
    whose = db.execute(_ACTOR, {"of": list_id, "by_address": by.lower()}).scalar()
    act = act or Act()
    row = {"list_id": list_id, "member_id": member, "at": now, "by": by, "what": what, "actor_id": whose}
    row |= {"act": act.first, "before": dict(before), "after": dict(after)}
    key = db.execute(_LOG, row).inserted_primary_key
    assert key is not None
    act.first = act.first or int(key[0])
    act.rows.append(int(key[0]))


def latest(db: Connection, list_id: int, member: Member, since: datetime) -> Undoable | None:
    """The newest act of this member that stands, with what the one before it was; a settings change is one too."""
    own_joining = (changes.c.what == "join") & (changes.c.member_id == member.id)  # walking back is no way to leave
    stands = changes.c.undone.is_(None) & changes.c.what.not_in((UNDO, REDO)) & ~own_joining
    acts = _acts(_theirs(db, list_id, member, since, stands))
    return _undoable(db, acts[0], member, acts[1][0].what if len(acts) > 1 else "") if acts else None


def standing(db: Connection, list_id: int, member: Member, since: datetime) -> tuple[Undoable, ...]:
    """The acts of this member that stand, the newest first: those that UNDO may call by their names."""
    stands = changes.c.undone.is_(None) & changes.c.what.not_in((UNDO, REDO))
    acts = _acts(_theirs(db, list_id, member, since, stands, changes.c.what.in_(OF_THE_SCHEDULE)))
    return tuple(_undoable(db, rows, member, "") for rows in acts[:_NAMED_AT_MOST])


def last_undone(db: Connection, list_id: int, member: Member, since: datetime) -> Undoable | None:
    """The act of this member that was taken back last, where nothing was changed after that."""
    rows = _theirs(db, list_id, member, since, changes.c.undone.is_not(None))
    if not rows:
        return None
    last = max(row.undone for row in rows)
    newest = latest(db, list_id, member, since)
    if newest and min(newest.changes) > last:
        return None
    when = db.execute(select(changes.c.at).where(changes.c.id == last)).scalar()
    return _undoable(db, [row for row in rows if row.undone == last], member, "", redone_from=when)


def of_act(
    db: Connection, list_id: int, member: Member, act: int, since: datetime, rows_of: Sequence[int] = ()
) -> Undoable | None:
    """One act of this member, by its first change, or these rows of it; None where it is not theirs, too old, or taken
    back."""
    this = (func.coalesce(changes.c.act, changes.c.id) == act) & changes.c.undone.is_(None)
    this &= changes.c.id.in_(rows_of) if rows_of else true()
    rows = _theirs(db, list_id, member, since, this, changes.c.what.in_(OF_THE_SCHEDULE))
    return _undoable(db, rows, member, "") if rows else None


def _theirs(
    db: Connection, list_id: int, member: Member, since: datetime, condition: Any, also: Any = NOTHING_ELSE
) -> list[Any]:
    """Changes by this member, or for them, newest first; those to others and to the list only while a facilitator.

    What is theirs `also` may be somebody else's change.
    """
    of_the_list = changes.c.member_id.is_(None) & changes.c.by.in_((member.address, *member.aliases))
    for_them = (changes.c.member_id == member.id) & changes.c.what.in_(FOR_THEM)
    mine = (changes.c.list_id == list_id) & or_(changes.c.actor_id == member.id, of_the_list, for_them, also)
    mine &= changes.c.what != GIVEN_AWAY
    query = select(changes).where(mine & (changes.c.at >= since) & condition)
    rows = db.execute(query.order_by(changes.c.id.desc()).limit(_LOOKED_AT)).all()
    return [row for row in rows if row.before and (row.member_id == member.id or _may(member, row))]


def _may(member: Member, row: Any) -> bool:
    """Whether what this member changed beside their own membership is still theirs to take back."""
    return member.facilitator or row.what == "unite"


def _acts(rows: Iterable[Any]) -> list[list[Any]]:
    found: dict[int, list[Any]] = {}
    for row in rows:
        found.setdefault(row.act or row.id, []).append(row)
    return list(found.values())


def _undoable(
    db: Connection, rows: Sequence[Any], whose: Member, earlier: str, *, redone_from: datetime | None = None
) -> Undoable:
    # The language that was noticed beside it is no wish of theirs: what they asked for names the act.
    first = min(rows, key=lambda row: (row.what == "language", row.id))
    redo = redone_from is not None
    now_as = "before" if redo else "after"
    wanted = "after" if redo else "before"
    others = select(members.c.address).where(members.c.id.in_({r.member_id for r in rows if r.member_id != whose.id}))
    return Undoable(
        what=first.what,
        before=_together(rows, wanted) if first.member_id is None else dict(first._mapping[wanted]),
        of_the_list=first.member_id is None,
        changes=tuple(sorted(row.id for row in rows)),
        touched=any(not _stands(db, row, now_as) for row in rows),
        about=tuple(db.scalars(others.order_by(members.c.address))) if first.member_id is not None else (),
        earlier=earlier,
        at=redone_from or first.at,
        besides=tuple(sorted({row.what for row in rows} - {first.what})),
    )


def _together(rows: Sequence[Any], side: str) -> dict[str, Any]:
    """What several changes of the list, made as one, say of it."""
    return {key: value for row in sorted(rows, key=lambda row: row.id) for key, value in row._mapping[side].items()}


def _stands(db: Connection, row: Any, side: str) -> bool:
    """Whether everything is still as this change left it (or, for "before", as its taking back did)."""
    if row.member_id is None:
        in_force = settings.changed(db, row.list_id)
        now_is = {key: _of_the_list(db, row.list_id, key, in_force) for key in row._mapping[side]}
        return now_is == dict(row._mapping[side])
    member = db.execute(select(members).where(members.c.id == row.member_id)).first()
    if member is None:
        return False
    now = dict(member._mapping)
    values = {key: value for key, value in row._mapping[side].items() if key not in _PASSING}
    return all(_plain(_current(db, now, key)) == value for key, value in values.items())


def _of_the_list(db: Connection, list_id: int, key: str, in_force: Mapping[str, Any]) -> Any:
    topic = key.removeprefix(TOPIC)
    return in_force.get(key) if topic == key else topic_as_it_is(db, list_id, int(topic))


def topic_as_it_is(db: Connection, list_id: int, number: int) -> dict[str, Any] | None:
    """When a topic comes next and with which text for that time, as the log holds it."""
    here = (schedules.c.list_id == list_id) & (schedules.c.number == number)
    row = db.execute(select(schedules).where(here)).first()
    return {"at": _plain(row.next_at) or "", "instead": row.instead, "state": row.state} if row else None


def take_back(db: Connection, list_id: int, rows: Sequence[int], by: str, now: datetime, *, redo: bool = False) -> None:
    """Sets what these changes changed to how it was before them (or, `redo`, to how they had made it)."""
    newest_first = db.execute(select(changes).where(changes.c.id.in_(rows)).order_by(changes.c.id.desc())).all()
    made = Act()
    for row in newest_first[::-1] if redo else newest_first:
        values = row._mapping["after" if redo else "before"]
        if row.member_id is not None:
            change(db, row.list_id, row.member_id, values, by, REDO if redo else UNDO, now, act=made)
    # A setting of the list was set back, and logged, just before.
    mark = None if redo else made.first or db.execute(select(func.max(changes.c.id))).scalar()
    db.execute(update(changes).where(changes.c.id.in_(rows)).values(undone=mark))


# ── what can be changed ──────────────────────────────────────────────────────────────────────────────────────────


def _current(db: Connection, row: Mapping[str, Any], key: str) -> Any:
    kind, colon, what = key.partition(":")
    if not colon:
        return row[key]
    if kind == "alias":
        return db.execute(select(addresses.c.person_id).where(addresses.c.address == what)).scalar()
    if kind == "listening":
        mine = (listening.c.member_id == row["id"]) & (listening.c.conversation_id == int(what))
        return db.execute(select(listening.c.choice).where(mine)).scalar() or ""
    assert kind == "unheard"
    return db.execute(select(unheard).where(_unheard(row["id"], int(what)))).first() is not None


def _set(db: Connection, row: Mapping[str, Any], values: Mapping[str, Any], now: datetime) -> None:
    columns = {key: value for key, value in values.items() if ":" not in key}
    for key in values.keys() - columns.keys():
        kind, _, what = key.partition(":")
        _BESIDE[kind](db, row["id"], what, values[key])
    if columns:
        columns |= hearing.marks(row, columns, now)
        if columns.get("status") in ("left", "banned"):
            columns |= _call_back(db, row, columns)
        db.execute(_SET, {"row": row["id"], **columns})


def _call_back(db: Connection, row: Mapping[str, Any], columns: Mapping[str, Any]) -> dict[str, Any]:
    """What has not gone out yet does not go to who has left; back in time, they are told of it in a letter."""
    theirs = (letters.c.list_id == row["list_id"]) & (letters.c.address == row["address"])
    unsent = theirs & letters.c.kind.in_(("post", "digest")) & (letters.c.state == "waiting")
    since = db.execute(select(func.min(letters.c.created_at)).where(unsent)).scalar()
    db.execute(delete(letters).where(unsent))
    told = columns.get("told_until") or row["told_until"]
    begins = hearing.lately(row, since) if since else None
    return {"told_until": begins} if begins and told and begins < told else {}


def _set_alias(db: Connection, member: int, address: str, person: int | None) -> None:
    db.execute(delete(addresses).where(addresses.c.address == address))
    if person is not None:
        db.execute(insert(addresses).values(address=address, person_id=person))


def _set_listening(db: Connection, member: int, conversation: str, choice: str) -> None:
    mine = (listening.c.member_id == member) & (listening.c.conversation_id == int(conversation))
    db.execute(delete(listening).where(mine))
    there = db.execute(select(conversations.c.id).where(conversations.c.id == int(conversation))).first()
    if choice and there:  # it may have become part of another one
        db.execute(insert(listening).values(member_id=member, conversation_id=int(conversation), choice=choice))


def _set_unheard(db: Connection, member: int, other: str, is_so: bool) -> None:
    db.execute(delete(unheard).where(_unheard(member, int(other))))
    if is_so:
        db.execute(insert(unheard).values(member_id=member, from_id=int(other)))


def _unheard(member: int, other: int) -> Any:
    return (unheard.c.member_id == member) & (unheard.c.from_id == other)


def is_unheard(db: Connection, member: int, other: int) -> bool:
    """Whether this member wants no more private answers from that one."""
    return db.execute(select(unheard.c.member_id).where(_unheard(member, other))).first() is not None


_BESIDE: dict[str, Callable[[Connection, int, str, Any], None]] = {
    "alias": _set_alias,
    "listening": _set_listening,
    "unheard": _set_unheard,
}


def _moment(value: datetime | str) -> datetime:
    moment = datetime.fromisoformat(value) if isinstance(value, str) else value
    return (moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment).astimezone(UTC)


def _plain(value: Any) -> Any:
    return value.isoformat() if isinstance(value, datetime) else value
