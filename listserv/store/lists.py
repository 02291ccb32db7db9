"""The lists that there are, as the config says, and those of which it knows nothing any more."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import Connection, func, insert, select

from listserv.model.mailinglist import MailingList
from listserv.store import members, posts
from listserv.store.counted import counted
from listserv.store.database import take_turn
from listserv.store.tables import letters, lists


@dataclass(frozen=True, slots=True)
class Outside:
    """A list with members or mail that the config does not name: taken out of it, or its address was changed there."""

    id: int
    address: str
    members: int
    posts: int
    letters: int

    @property
    def sentence(self) -> str:
        """What is so, and how to mend it."""
        held = [counted(self.members, "member"), counted(self.posts, "post")]
        held += [f"{counted(self.letters, 'letter')} to send"] if self.letters else []
        return (
            f"{self.address} is not in the config and has {', '.join(held)} in the database; nobody can write to it: "
            "put it back under this address, or name it in server.retired_lists if it is to be no more."
        )


def outside(db: Connection, known: Collection[str]) -> list[Outside]:
    """The lists whose addresses are not among these, and that have posts, or more members than their facilitators."""
    waits = letters.c.state.in_(("waiting", "claimed"))
    found = []
    for row in db.execute(select(lists).where(lists.c.address.not_in(known)).order_by(lists.c.address)):
        waiting = db.scalar(select(func.count()).select_from(letters).where(waits & (letters.c.list_id == row.id)))
        found.append(Outside(row.id, row.address, members.count(db, row.id), posts.count(db, row.id), waiting or 0))
    return [one for one in found if one.posts or one.members > len(members.facilitators(db, one.id))]


def unattended(db: Connection) -> set[str]:
    """The addresses of the lists that have no facilitator."""
    return {row.address for row in db.execute(select(lists)) if not members.facilitators(db, row.id)}


def open_all(db: Connection, configured: Sequence[MailingList], now: datetime) -> dict[str, MailingList]:
    """Enters lists that are new, appoints their facilitators, and gives every list as the config has it.

    What facilitators changed since is laid over it where something is decided (`store/settings.py`).
    """
    take_turn(db, 0)
    known = {row.address: row.id for row in db.execute(select(lists))}
    opened: dict[str, MailingList] = {}
    for place in configured:
        row = known.get(place.address)
        if row is None:
            row = int(db.scalars(insert(lists).values(address=place.address).returning(lists.c.id)).one())
        members.appoint(db, row, place.facilitators, now)
        opened[place.address] = replace(place, id=row)
    return opened
