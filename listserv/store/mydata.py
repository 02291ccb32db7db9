"""All that is held about one person on one list, as plain values; and which stored messages are theirs."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    String,
    Table,
    func,
    or_,
    select,
)

from listserv.model.mailinglist import MailingList, route
from listserv.store.tables import (
    addresses,
    changes,
    conversations,
    holds,
    inbox,
    letters,
    listening,
    members,
    metadata,
    posts,
    questions,
    raws,
)

_TOLD_ELSEWHERE = frozenset(
    ("addresses", "changes", "holds", "inbox", "letters", "listening", "members", "people", "posts", "questions")
)
_WHOSE = ("address", "author", "sender")


@dataclass(frozen=True, slots=True)
class Stored:
    """A stored message of theirs: its row in `raws`, whether it is a post, and its size in octets."""

    raw: int
    post: bool
    size: int


@dataclass(frozen=True, slots=True)
class Whose:
    """The person: the addresses that are theirs, the member they are or were, and the member's person."""

    addresses: frozenset[str]
    member: int | None
    person: int | None


def whose(db: Connection, list_id: int, address: str) -> Whose:
    """The person behind an address, whether they are a member or not."""
    address = address.lower()
    person = db.execute(select(addresses.c.person_id).where(addresses.c.address == address)).scalar()
    here = (members.c.list_id == list_id) & (members.c.person_id == person)
    member = db.execute(select(members.c.id).where(here)).scalar()
    if member is None:
        return Whose(frozenset((address,)), None, None)
    known = db.scalars(select(addresses.c.address).where(addresses.c.person_id == person))
    return Whose(frozenset((address, *known)), member, person)


def stored(db: Connection, place: MailingList, who: Whose) -> list[Stored]:
    """Their posts, then their other mail that is still there, each oldest first."""
    size = func.length(raws.c.bytes)
    mine = (posts.c.list_id == place.id) & posts.c.author.in_(who.addresses)
    shown = select(raws.c.id, size).join(posts, posts.c.raw_id == raws.c.id).where(mine)
    in_order = db.execute(shown.order_by(posts.c.received_at, posts.c.id))
    found = {raw: Stored(raw, True, octets) for raw, octets in in_order}
    other = select(raws.c.id, size, inbox.c.recipient).join(inbox, inbox.c.raw_id == raws.c.id).where(_came(who))
    for raw, octets, recipient in db.execute(other.order_by(inbox.c.id)):
        if octets and route(recipient, {place.address: place}):
            found.setdefault(raw, Stored(raw, False, octets))
    return list(found.values())


def _came(who: Whose) -> ColumnElement[bool]:
    return or_(inbox.c.author.in_(who.addresses), func.lower(inbox.c.sender).in_(who.addresses))


def message(db: Connection, raw: int) -> tuple[bytes, datetime | None]:
    """The bytes of a stored message, none where they are gone by now, and when it came."""
    found = db.execute(select(raws.c.bytes).where(raws.c.id == raw)).scalar()
    moments = [select(table.c.received_at).where(table.c.raw_id == raw).limit(1) for table in (posts, inbox)]
    came = next((at for at in (db.execute(moment).scalar() for moment in moments) if at), None)
    return bytes(found or b""), came


def facts(db: Connection, place: MailingList, who: Whose) -> dict[str, Any]:
    """Everything but the messages themselves, by the name of the file that tells it; only what JSON holds."""
    here = place.id
    return {
        "membership": _membership(db, who),
        "changes": _rows(db, changes, _of(changes, who), ("at", "by", "what", "before", "after")),
        "questions": _rows(
            db,
            questions,
            (questions.c.list_id == here) & _to(questions, who),
            ("kind", "address", "asked_at", "expires_at", "answered_at"),
        ),
        "letters": _rows(
            db,
            letters,
            (letters.c.list_id == here) & _to(letters, who),
            ("kind", "address", "created_at", "state", "ended_at", "code", "reply"),
        ),
        "held-posts": _rows(
            db,
            holds,
            (holds.c.list_id == here) & holds.c.address.in_(who.addresses),
            ("number", "address", "name", "subject", "why", "held_at", "state", "decided_at"),
        ),
        "mail-that-came": _arrived(db, place, who),
        "posts": _posts(db, place, who),
        "conversations": _listening(db, who),
        "more": _more(db, place, who),
    }


def _to(table: Table, who: Whose) -> ColumnElement[bool]:
    return or_(table.c.address.in_(who.addresses), _of(table, who))


def _of(table: Table, who: Whose) -> ColumnElement[bool]:
    """Rows that point to their membership; what points to none is nobody's, and not that of somebody without one."""
    return (table.c.member_id == who.member) & table.c.member_id.is_not(None)


def _rows(db: Connection, table: Table, condition: ColumnElement[bool], names: Sequence[str]) -> list[dict[str, Any]]:
    wanted = [table.c[name] for name in names]
    found = db.execute(select(*wanted).where(condition).order_by(table.c.id))
    return [{name: _plain(row._mapping[table.c[name]]) for name in names} for row in found]


def _plain(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {str(key): _plain(one) for key, one in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(one) for one in value]
    return value.isoformat() if isinstance(value, datetime) else value


def _membership(db: Connection, who: Whose) -> dict[str, Any]:
    """The whole row, whatever columns it has by now, and the addresses that are known to be theirs."""
    row = db.execute(select(members).where(members.c.id == who.member)).first() if who.member else None
    if row is None:
        return {"member": False, "addresses": sorted(who.addresses)}
    kept = {key: _plain(value) for key, value in row._mapping.items() if key not in ("id", "list_id", "person_id")}
    joined = select(changes.c.at, changes.c.by).where((changes.c.member_id == who.member) & (changes.c.what == "join"))
    consent = [{"at": _plain(one.at), "by": one.by} for one in db.execute(joined.order_by(changes.c.id))]
    return {"member": True, "addresses": sorted(who.addresses), **kept, "joined_by": consent}


def _arrived(db: Connection, place: MailingList, who: Whose) -> list[dict[str, Any]]:
    names = ("received_at", "recipient", "sender", "peer", "ending", "word", "why", "ended_at")
    found = _rows(db, inbox, _came(who), names)
    return [row for row in found if route(row["recipient"], {place.address: place})]


def _posts(db: Connection, place: MailingList, who: Whose) -> list[dict[str, Any]]:
    mine = (posts.c.list_id == place.id) & posts.c.author.in_(who.addresses)
    return _rows(db, posts, mine, ("message_id", "subject", "author", "author_name", "sent_at", "received_at", "text"))


def _listening(db: Connection, who: Whose) -> list[dict[str, Any]]:
    chosen = select(conversations.c.subject, listening.c.choice).join(
        listening, listening.c.conversation_id == conversations.c.id
    )
    found = db.execute(chosen.where(listening.c.member_id == who.member).order_by(conversations.c.id))
    return [{"conversation": row.subject, "choice": row.choice} for row in found]


def _more(db: Connection, place: MailingList, who: Whose) -> dict[str, list[dict[str, Any]]]:
    """What other tables hold that point to them or bear their address, also tables that are younger than this code."""
    told = {}
    for table in metadata.sorted_tables:
        if table.name in _TOLD_ELSEWHERE:
            continue
        conditions = list(_pointing(table, who))
        if not conditions:
            continue
        here = or_(*conditions)
        if "list_id" in table.c:
            here &= table.c.list_id == place.id
        found = [_shown(dict(row._mapping)) for row in db.execute(select(table).where(here))]
        if found:
            told[table.name] = found
    return told


def _pointing(table: Table, who: Whose) -> Iterator[ColumnElement[bool]]:
    for column in table.c:
        if who.member is not None and any(key.column.table is members for key in column.foreign_keys):
            yield column == who.member
        if column.name in _WHOSE and isinstance(column.type, String):
            yield func.lower(column).in_(who.addresses)


def _shown(row: Mapping[str, Any]) -> dict[str, Any]:
    return {
        key: _plain(value)
        for key, value in row.items()
        if key not in ("id", "list_id", "member_id") and not isinstance(value, bytes)
    }


# ── by mail, in parts ────────────────────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class Part:
    """One mail of several: which messages (rows of `raws`) go in it, and how many in all were too large for any."""

    number: int
    of: int
    posts: tuple[int, ...] = ()
    mail: tuple[int, ...] = ()
    left_out: int = 0

    def kept(self) -> dict[str, Any]:
        """As the letter's values remember it."""
        return {"part": self.number, "parts": self.of, "left_out": self.left_out} | {
            "posts": list(self.posts),
            "mail": list(self.mail),
        }

    @classmethod
    def recalled(cls, values: Mapping[str, Any]) -> "Part":
        """What `kept` wrote down."""
        posts, mail = tuple(values["posts"]), tuple(values["mail"])
        return cls(values["part"], values["parts"], posts, mail, values["left_out"])


MOST_PARTS = 20
_ROOM = 0.7
"""What of a mail's size its attachment may have before it is encoded (base64 adds a third)."""
_FACTS = 200_000
"""Octets that are left free in the first part for what is no message."""


def parts(found: list[Stored], ceiling: int) -> list[Part]:
    """How everything goes in mails of at most `ceiling` octets, twenty at most; mails do not grow in a zip."""
    room = int(ceiling * _ROOM)
    fitting = [one for one in found if one.size <= room]
    bins: list[list[Stored]] = [[]]
    used = min(_FACTS, room // 2)
    for one in fitting:
        if used + one.size > room and len(bins) < MOST_PARTS:
            bins, used = [*bins, []], 0
        if used + one.size <= room:
            bins[-1].append(one)
            used += one.size
    left_out = len(found) - sum(map(len, bins))
    return [
        Part(
            number,
            len(bins),
            tuple(one.raw for one in chosen if one.post),
            tuple(one.raw for one in chosen if not one.post),
            left_out,
        )
        for number, chosen in enumerate(bins, 1)
    ]
