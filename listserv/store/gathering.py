"""Reads what a decision about gathering members may look at."""

from collections.abc import Iterable
from datetime import UTC, datetime

from sqlalchemy import Connection, select

from listserv.model.gathering import Gathering
from listserv.model.incoming import Incoming
from listserv.model.intent import Due
from listserv.model.invitation import Invitation
from listserv.model.member import Member, Question
from listserv.store import bans, invitations, members, unasked
from listserv.store.tables import changes, lists

_ABOUT_ALL = frozenset(("bump", "invitations", "remind"))
ABOUT_A_REQUEST = frozenset(("approve-join", "join-question", "join-waiting"))
_SETTLES = ("join", "decline")


def read(
    db: Connection,
    list_id: int,
    secret: bytes,
    incoming: Incoming,
    question: Question | None,
    wishes: Iterable[str],
    people: Iterable[Member | None],
    addresses: Iterable[str],
) -> Gathering:
    """What is known of these addresses and of the addresses of these people."""
    people = tuple(people)
    known = {address for one in people if one for address in (one.address, *one.aliases)}
    invited = _invited(db, list_id, incoming, question, wishes, addresses)
    hands = {a.lower() for a in (*addresses, *known, *(one.address for one in invited)) if a}
    sound = {a for a in hands if "@" in a[1:]}
    marks = {f"{what} {a}": unasked.mark(secret, list_id, what, a) for what in ("invited", "taster") for a in sound}
    noted = unasked.among(db, list_id, marks.values())
    by_what = {what: frozenset(a for a in sound if marks[f"{what} {a}"] in noted) for what in ("invited", "taster")}
    return Gathering(
        invitations=invited,
        unasked=by_what["invited"],
        tasted=by_what["taster"],
        marks=marks,
        banned_domains=bans.among(db, list_id, hands),
        settled=_settled(db, list_id, question),
        barred=bans.by_whom(db, list_id, question.values["address"])
        if question and question.kind in ABOUT_A_REQUEST
        else "",
        removed_by=next((by for one in people if one and one.status == "left" and (by := _removed_by(db, one))), ""),
        other_lists=_other_lists(db, list_id, incoming),
    )


def _invited(
    db: Connection,
    list_id: int,
    incoming: Incoming,
    question: Question | None,
    wishes: Iterable[str],
    addresses: Iterable[str],
) -> tuple[Invitation, ...]:
    if _ABOUT_ALL & set(wishes):
        return invitations.all_of(db, list_id)
    row = question.about if question and question.kind == "invited" else None
    if isinstance(incoming.intent, Due) and incoming.intent.what == "invitation-ends":
        row = incoming.intent.about
    if row is not None:
        one = invitations.by_id(db, row)
        return (one,) if one else ()
    return invitations.among(db, list_id, addresses)


def _settled(db: Connection, list_id: int, question: Question | None) -> tuple[str, str, datetime] | None:
    """What came of a request to join since a facilitator was asked: (word, by whom, when)."""
    if question is None or question.kind not in ABOUT_A_REQUEST:
        return None
    asked = datetime.fromtimestamp(question.asked_at, UTC)
    asker = members.by_address(db, list_id, question.values["address"])
    if asker is None:
        return None
    mine = (changes.c.member_id == asker.id) & changes.c.what.in_(_SETTLES) & (changes.c.at > asked)
    for row in db.execute(select(changes).where(mine).order_by(changes.c.id.desc())):
        if row.after.get("status") in ("member", "taster", "left"):
            return (row.what, row.by, row.at)
    return None


def _removed_by(db: Connection, member: Member) -> str:
    """Who took this member off the list; "" where they left by themselves."""
    mine = (changes.c.member_id == member.id) & changes.c.what.in_(("remove", "leave", "join", "decline"))
    last = db.execute(select(changes.c.what, changes.c.by).where(mine).order_by(changes.c.id.desc()).limit(1)).first()
    return str(last.by) if last and last.what == "remove" else ""


def _other_lists(db: Connection, list_id: int, incoming: Incoming) -> tuple[str, ...]:
    """The other lists of ours that the mail names as its receivers, whichever of their addresses it was."""
    message = incoming.message
    if message is None:
        return ()
    named = {box.address.lower() for box in (*message.to, *message.cc)}
    if len(named) < 2:
        return ()
    others = db.execute(select(lists.c.address).where(lists.c.id != list_id)).scalars()
    return tuple(sorted(one for one in others if any(_is_of(address, one) for address in named)))


def _is_of(address: str, place: str) -> bool:
    local, _, domain = address.rpartition("@")
    own, _, at = place.rpartition("@")
    name = local.partition("+")[0]
    return domain == at and own in (name, name.rpartition("-")[0])
