"""People, their addresses, and their membership of lists."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import Connection, delete, func, insert, select, update

from listserv.model.decision import Subscribe
from listserv.model.member import Member
from listserv.model.situation import Undoable
from listserv.store.database import insert_new, take_turn
from listserv.store.tables import addresses, changes, members, people, posters

_MOMENTS = ("paused_until", "left_at", "joined_at", "last_bounce")


def _members(db: Connection, condition: Any) -> list[Member]:
    rows = db.execute(select(members).where(condition).order_by(members.c.address)).all()
    if not rows:
        return []
    theirs = addresses.c.person_id.in_(select(members.c.person_id).where(condition))
    known: dict[int, list[str]] = {}
    for row in db.execute(select(addresses).where(theirs)):
        known.setdefault(row.person_id, []).append(row.address)
    return [
        Member(
            id=r.id,
            person=r.person_id,
            address=r.address,
            name=r.name,
            status=r.status,
            mode=r.mode,
            paused_until=r.paused_until,
            facilitator=r.facilitator,
            trusted=r.trusted,
            moderated=r.moderated,
            aliases=tuple(sorted(a for a in known.get(r.person_id, []) if a != r.address)),
            language=r.language,
            left_at=r.left_at,
            hidden=r.hidden,
        )
        for r in rows
    ]


def by_address(db: Connection, list_id: int, address: str) -> Member | None:
    """The member to whom this address belongs, whatever their status."""
    person = select(addresses.c.person_id).where(addresses.c.address == address.lower()).scalar_subquery()
    return next(iter(_members(db, (members.c.list_id == list_id) & (members.c.person_id == person))), None)


def by_addresses(db: Connection, list_id: int, wanted: Iterable[str]) -> tuple[Member, ...]:
    """The members among these addresses, in their order, each once."""
    asked = tuple(dict.fromkeys(address.lower() for address in wanted))
    if not asked:
        return ()
    people_of = select(addresses.c.person_id).where(addresses.c.address.in_(asked))
    found = _members(db, (members.c.list_id == list_id) & members.c.person_id.in_(people_of))
    by_name = {address: member for member in found for address in (*member.aliases, member.address)}
    return tuple(dict.fromkeys(by_name[address] for address in asked if address in by_name))


def by_id(db: Connection, member: int) -> Member | None:
    """That member."""
    return next(iter(_members(db, members.c.id == member)), None)


def roll(db: Connection, list_id: int) -> list[Member]:
    """Everyone who is or was on the list, by address."""
    return _members(db, members.c.list_id == list_id)


def facilitators(db: Connection, list_id: int) -> tuple[Member, ...]:
    """The facilitators who are there to be written to."""
    is_one = (members.c.list_id == list_id) & members.c.facilitator & members.c.status.in_(("member", "suspended"))
    return tuple(_members(db, is_one))


def count(db: Connection, list_id: int) -> int:
    """How many people belong to the list now."""
    here = (members.c.list_id == list_id) & members.c.status.in_(("member", "taster"))
    return int(db.execute(select(func.count()).select_from(members).where(here)).scalar_one())


def _person(db: Connection, address: str, now: datetime) -> int:
    known = select(addresses.c.person_id).where(addresses.c.address == address)
    found = db.execute(known).scalar()
    if found is not None:
        return int(found)
    person = int(db.scalars(insert(people).values(created_at=now).returning(people.c.id)).one())
    if db.execute(insert_new(db, addresses).values(address=address, person_id=person)).rowcount:
        return person
    # Another list's transaction made this person while we waited for it.
    db.execute(delete(people).where(people.c.id == person))
    return int(db.execute(known).scalar_one())


def subscribe(db: Connection, list_id: int, wish: Subscribe, now: datetime) -> int:
    """Makes or renews a membership and gives its row; settings of somebody who comes back stay as they were."""
    take_turn(db, list_id)
    address = wish.address.lower()
    person = _person(db, address, now)
    old = by_address(db, list_id, address)
    arrived = now if wish.status != "asked" else None
    if old is None:
        row = {
            "list_id": list_id,
            "person_id": person,
            "address": address,
            "name": wish.name[:200],
            "status": wish.status,
            "mode": wish.mode,
            "consent": wish.consent,
            "joined_at": arrived,
        }
        key = db.execute(insert(members).values(**row)).inserted_primary_key
        assert key is not None
        member = int(key[0])
        _log(db, list_id, member, wish.by or address, "join", {}, {"status": wish.status}, now)
        return member
    values: dict[str, Any] = {"status": wish.status, "left_at": None, "bounce_days": 0}
    values |= {"joined_at": arrived} if arrived else {}
    values |= {"name": wish.name[:200]} if wish.name and not old.name else {}
    values |= {"consent": wish.consent} if wish.consent else {}
    change(db, list_id, old.id, values, wish.by or address, "join", now)
    return old.id


def change(
    db: Connection, list_id: int, member: int, values: Mapping[str, Any], by: str, what: str, now: datetime
) -> None:
    """Sets fields of a membership and writes down how they were; moments may be ISO 8601 text, in UTC if it names no
    zone."""
    row = db.execute(select(members).where(members.c.id == member)).one()._mapping
    stored = {key: _moment(value) if key in _MOMENTS and value else value for key, value in values.items()}
    before = {key: _plain(row[key]) for key in stored}
    after = {key: _plain(value) for key, value in stored.items()}
    if before == after:
        return
    db.execute(update(members).where(members.c.id == member).values(**stored))
    _log(db, list_id, member, by, what, before, after, now)


def _log(
    db: Connection,
    list_id: int,
    member: int,
    by: str,
    what: str,
    before: Mapping[str, Any],
    after: Mapping[str, Any],
    now: datetime,
) -> None:
    row = {"list_id": list_id, "member_id": member, "at": now, "by": by, "what": what}
    db.execute(insert(changes).values(**row, before=dict(before), after=dict(after)))


def _moment(value: datetime | str) -> datetime:
    moment = datetime.fromisoformat(value) if isinstance(value, str) else value
    return (moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment).astimezone(UTC)


def _plain(value: Any) -> Any:
    return value.isoformat() if isinstance(value, datetime) else value


def last_change(db: Connection, member: int, since: datetime) -> Undoable | None:
    """The newest change of this member that can be taken back: none where that was itself taking back."""
    mine = (changes.c.member_id == member) & (changes.c.at >= since)
    row = db.execute(select(changes).where(mine).order_by(changes.c.id.desc()).limit(1)).first()
    return Undoable(row.what, dict(row.before)) if row and row.before and row.what != "undo" else None


def count_bounce(db: Connection, member: int, now: datetime) -> int:
    """One more day on which mail to this member came back; several on one day count once. Gives the days."""
    row = db.execute(select(members.c.bounce_days, members.c.last_bounce).where(members.c.id == member)).one()
    if row.last_bounce and row.last_bounce.date() == now.date():
        return int(row.bounce_days)
    # Mail that got through for a fortnight makes an old trouble an old trouble.
    days = row.bounce_days + 1 if row.last_bounce and now - row.last_bounce < timedelta(days=14) else 1
    db.execute(update(members).where(members.c.id == member).values(bounce_days=days, last_bounce=now))
    return int(days)


def add_alias(db: Connection, member: int, address: str) -> bool:
    """One more address of the same person; false, and nothing done, if it is somebody else's."""
    person = db.execute(select(members.c.person_id).where(members.c.id == member)).scalar_one()
    db.execute(insert_new(db, addresses).values(address=address.lower(), person_id=person))
    owner = db.execute(select(addresses.c.person_id).where(addresses.c.address == address.lower())).scalar_one()
    return bool(owner == person)


def bounce_state(db: Connection, member: int) -> tuple[int, datetime | None]:
    """(days that count, when the last was) of a member's bounces."""
    row = db.execute(select(members.c.bounce_days, members.c.last_bounce).where(members.c.id == member)).one()
    return int(row.bounce_days), row.last_bounce


def appoint(db: Connection, list_id: int, wanted: Sequence[str], now: datetime) -> None:
    """Makes the facilitators named in the config members and facilitators; who was appointed by mail stays one."""
    for address in wanted:
        member = by_address(db, list_id, address)
        if member is None or member.status == "asked":
            subscribe(db, list_id, Subscribe(address, consent="named in the configuration", by="config"), now)
            member = by_address(db, list_id, address)
        if member and not member.facilitator:
            change(db, list_id, member.id, {"facilitator": True, "trusted": True}, "config", "appoint", now)


def trust_poster(db: Connection, list_id: int, address: str, by: str, now: datetime) -> None:
    """This address may post from now on, member or not."""
    db.execute(insert_new(db, posters).values(list_id=list_id, address=address.lower(), by=by, at=now))


def distrust_poster(db: Connection, list_id: int, address: str) -> None:
    """This address may post no more than any other that is not a member's."""
    db.execute(delete(posters).where((posters.c.list_id == list_id) & (posters.c.address == address.lower())))


def is_trusted_poster(db: Connection, list_id: int, address: str) -> bool:
    """Whether a facilitator said so of this address."""
    mine = (posters.c.list_id == list_id) & (posters.c.address == address)
    return db.execute(select(posters.c.address).where(mine)).first() is not None
