"""People, their addresses, and their membership of lists."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, bindparam, delete, func, insert, select, update

from listserv.model.decision import Subscribe
from listserv.model.member import BACK_WITHIN, Member
from listserv.store import changes
from listserv.store.changes import Act
from listserv.store.database import insert_new, take_turn
from listserv.store.tables import addresses, members, people, posters

_HERE = ("member", "taster", "suspended")
"""Only somebody who belongs facilitates: what was sent to a facilitator who has left is good for nothing."""


_ALSO = addresses.alias("also")


def _those(condition: ColumnElement[bool]) -> Select[Any]:
    """Memberships, each in a row for every address of theirs; what is asked for every message is put together once."""
    with_addresses = members.outerjoin(_ALSO, _ALSO.c.person_id == members.c.person_id)
    rows = select(members, _ALSO.c.address.label("also")).select_from(with_addresses)
    return rows.where(condition).order_by(members.c.address, members.c.id)


_PERSON = select(addresses.c.person_id).where(addresses.c.address == bindparam("wanted"))
_PEOPLE = select(addresses.c.person_id).where(addresses.c.address.in_(bindparam("wanted", expanding=True)))
_ON_THE_LIST = members.c.list_id == bindparam("of")
_BY_ADDRESS = _those(_ON_THE_LIST & (members.c.person_id == _PERSON.scalar_subquery()))
_BY_ADDRESSES = _those(_ON_THE_LIST & members.c.person_id.in_(_PEOPLE))
_BY_ID = _those(members.c.id == bindparam("row"))
_OF_PERSON = _those(members.c.person_id == bindparam("person"))
_NEVER_JOINED = (members.c.status == "left") & members.c.joined_at.is_(None) & members.c.left_at.is_(None)
_ROLL = _those(_ON_THE_LIST & ~_NEVER_JOINED)
_FACILITATORS = _those(_ON_THE_LIST & members.c.facilitator & members.c.status.in_(("member", "suspended")))
_NEW_PERSON = insert(people).returning(people.c.id)
_NEW_MEMBER = insert(members)
_COUNT = select(func.count()).select_from(members).where(_ON_THE_LIST & members.c.status.in_(("member", "taster")))

_BOUNCES = select(members.c.bounce_days, members.c.last_bounce).where(members.c.id == bindparam("row"))
_STOOD_DOWN = select(members.c.id).where(_ON_THE_LIST & members.c.stood_down_at.is_not(None))
_TRUSTED = select(posters.c.address).where(
    (posters.c.list_id == bindparam("of")) & (posters.c.address == bindparam("wanted"))
)


def _members(db: Connection, those: Select[Any], **asked: object) -> list[Member]:
    rows: dict[int, Any] = {}
    known: dict[int, list[str]] = {}
    for row in db.execute(those, asked):
        rows.setdefault(row.id, row)
        if row.also is not None:
            known.setdefault(row.id, []).append(row.also)
    return [
        Member(
            id=r.id,
            person=r.person_id,
            address=r.address,
            name=r.name,
            status=r.status,
            mode=r.mode,
            paused_until=r.paused_until,
            paused_from=r.paused_from,
            facilitator=r.facilitator and r.status in _HERE,
            facilitated=r.facilitator,
            trusted=r.trusted,
            moderated=r.moderated,
            aliases=tuple(sorted(a for a in known.get(r.id, ()) if a != r.address)),
            language=r.language,
            left_at=r.left_at,
            letter_time=r.letter_time,
            letter_day=r.letter_day,
            letter_form=r.letter_form,
            timezone=r.timezone,
            own_posts=r.own_posts,
            most_a_day=r.most_a_day,
            largest=r.largest,
            past=r.past,
            hidden=r.hidden,
            profile=r.profile,
        )
        for r in rows.values()
    ]


def by_address(db: Connection, list_id: int, address: str) -> Member | None:
    """The member to whom this address belongs, whatever their status."""
    return next(iter(_members(db, _BY_ADDRESS, of=list_id, wanted=address.lower())), None)


def by_addresses(db: Connection, list_id: int, wanted: Iterable[str]) -> tuple[Member, ...]:
    """The members among these addresses, in their order, each once."""
    asked = tuple(dict.fromkeys(address.lower() for address in wanted))
    if not asked:
        return ()
    found = _members(db, _BY_ADDRESSES, of=list_id, wanted=asked)
    by_name = {address: member for member in found for address in (*member.aliases, member.address)}
    return tuple(dict.fromkeys(by_name[address] for address in asked if address in by_name))


def by_id(db: Connection, member: int) -> Member | None:
    """That member."""
    return next(iter(_members(db, _BY_ID, row=member)), None)


def of_person(db: Connection, person: int) -> tuple[Member, ...]:
    """A person's memberships of all lists."""
    return tuple(_members(db, _OF_PERSON, person=person))


def roll(db: Connection, list_id: int) -> list[Member]:
    """Everyone who is or was on the list, or asks to be, by address; not who was declined."""
    return _members(db, _ROLL, of=list_id)


def facilitators(db: Connection, list_id: int) -> tuple[Member, ...]:
    """The facilitators who are there to be written to."""
    return tuple(_members(db, _FACILITATORS, of=list_id))


def count(db: Connection, list_id: int) -> int:
    """How many people belong to the list now."""
    return int(db.execute(_COUNT, {"of": list_id}).scalar_one())


def _person(db: Connection, address: str, now: datetime) -> int:
    found = db.execute(_PERSON, {"wanted": address}).scalar()
    if found is not None:
        return int(found)
    person = int(db.scalars(_NEW_PERSON, {"created_at": now}).one())
    if db.execute(insert_new(db, addresses), {"address": address, "person_id": person}).rowcount:
        return person
    # Another list's transaction made this person while we waited for it.
    db.execute(delete(people).where(people.c.id == person))
    return int(db.execute(_PERSON, {"wanted": address}).scalar_one())


def subscribe(db: Connection, list_id: int, wish: Subscribe, now: datetime, *, act: Act | None = None) -> int:
    """Makes or renews a membership and gives its row; settings of somebody who comes back stay as they were."""
    take_turn(db, list_id)
    address = wish.address.lower()
    person = _person(db, address, now)
    old = by_address(db, list_id, address)
    arrived = now if wish.status != "asked" else None
    what = "ban" if wish.status == "banned" else "join"
    if old is None:
        row = {
            "list_id": list_id,
            "person_id": person,
            "address": address,
            "name": wish.name[:200],
            "status": wish.status,
            "mode": wish.mode or "every",
            "consent": wish.consent,
            "hidden": wish.hidden,
            "joined_at": arrived,
            "lettered_at": now,
        }
        key = db.execute(_NEW_MEMBER, row).inserted_primary_key
        assert key is not None
        member = int(key[0])
        changes.begin(db, member, wish.settings, now)
        # Whoever was only asked has nothing to take back; a new member is undone by being none.
        before = {} if wish.status == "asked" else {"status": "left"}
        changes.log(db, list_id, member, wish.by or address, what, before, {"status": wish.status}, now, act=act)
        return member
    if old.status == "banned" and wish.status != "banned":
        return old.id  # a ban ends by UNBAN alone, whatever letter about them is still answered
    values: dict[str, Any] = {"status": wish.status, "left_at": None, "bounce_days": 0}
    values |= {"joined_at": arrived} if arrived else {}
    values |= {"name": wish.name[:200]} if wish.name and not old.name else {}
    values |= {"consent": wish.consent} if wish.consent else {}
    values |= {"mode": wish.mode} if wish.mode else {}
    values |= {"hidden": wish.hidden} if wish.status == "taster" else {}
    values |= {"hidden": False} if old.status == "taster" and wish.status == "member" else {}
    # Who comes back after the time in which nothing is lost is a member like others.
    long_gone = old.left_at is not None and now - old.left_at > BACK_WITHIN
    values |= {"facilitator": False, "trusted": False} if long_gone and _facilitated(db, old.id) else {}
    values |= wish.settings
    change(db, list_id, old.id, values, wish.by or address, what, now, act=act)
    return old.id


def _facilitated(db: Connection, member: int) -> bool:
    """Whether they are a facilitator, or were one when they left."""
    return bool(db.execute(select(members.c.facilitator).where(members.c.id == member)).scalar())


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
    """Sets fields of a membership and writes down how they were (`changes.change`)."""
    changes.change(db, list_id, member, values, by, what, now, act=act)


def count_bounce(db: Connection, member: int, now: datetime) -> int:
    """One more day on which mail to this member came back; several on one day count once. Gives the days."""
    row = db.execute(select(members.c.bounce_days, members.c.last_bounce).where(members.c.id == member)).one()
    if row.last_bounce and row.last_bounce.date() == now.date():
        return int(row.bounce_days)
    # Mail that got through for a fortnight makes an old trouble an old trouble.
    days = row.bounce_days + 1 if row.last_bounce and now - row.last_bounce < timedelta(days=14) else 1
    db.execute(update(members).where(members.c.id == member).values(bounce_days=days, last_bounce=now))
    return int(days)


def heard(db: Connection, member: int) -> None:
    """Mail from them came in: the days on which mail to them came back count no more."""
    db.execute(update(members).where(members.c.id == member).values(bounce_days=0))


def add_alias(db: Connection, member: int, address: str) -> bool:
    """One more address of the same person; false, and nothing done, if it is somebody else's."""
    person = db.execute(select(members.c.person_id).where(members.c.id == member)).scalar_one()
    db.execute(insert_new(db, addresses).values(address=address.lower(), person_id=person))
    owner = db.execute(select(addresses.c.person_id).where(addresses.c.address == address.lower())).scalar_one()
    return bool(owner == person)


def bounce_state(db: Connection, member: int) -> tuple[int, datetime | None]:
    """(days that count, when the last was) of a member's bounces."""
    row = db.execute(_BOUNCES, {"row": member}).one()
    return int(row.bounce_days), row.last_bounce


def appoint(db: Connection, list_id: int, wanted: Sequence[str], now: datetime) -> None:
    """Makes the facilitators named in the config members and facilitators; who was appointed by mail stays one.

    Who stood down, or was made to, is not appointed again at each start, unless the list has no facilitator left.
    """
    left_alone = _stood_down(db, list_id) if facilitators(db, list_id) else frozenset()
    for address in wanted:
        member = by_address(db, list_id, address)
        if member is None or member.status == "asked":
            subscribe(db, list_id, Subscribe(address, consent="named in the configuration", by="config"), now)
            member = by_address(db, list_id, address)
        if member and not member.facilitator and member.id not in left_alone:
            values = {"facilitator": True, "trusted": True, "stood_down_at": None}
            change(db, list_id, member.id, values, "config", "appoint", now)


def _stood_down(db: Connection, list_id: int) -> frozenset[int]:
    return frozenset(db.scalars(_STOOD_DOWN, {"of": list_id}))


def trust_poster(db: Connection, list_id: int, address: str, by: str, now: datetime) -> None:
    """This address may post from now on, member or not."""
    db.execute(insert_new(db, posters).values(list_id=list_id, address=address.lower(), by=by, at=now))


def distrust_poster(db: Connection, list_id: int, address: str) -> None:
    """This address may post no more than any other that is not a member's."""
    db.execute(delete(posters).where((posters.c.list_id == list_id) & (posters.c.address == address.lower())))


def is_trusted_poster(db: Connection, list_id: int, address: str) -> bool:
    """Whether a facilitator said so of this address."""
    return db.execute(_TRUSTED, {"of": list_id, "wanted": address}).first() is not None
