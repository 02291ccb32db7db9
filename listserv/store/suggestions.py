"""Topics that members wish for, until a facilitator has said what becomes of them."""

from datetime import datetime

from sqlalchemy import Connection, func, insert, or_, select, update

from listserv.model.planning import DecideSuggestion, Suggest
from listserv.model.plans import Suggestion
from listserv.store.tables import members, suggestions

MOST = 100


def next_number(db: Connection, list_id: int) -> int:
    """The number of the next suggestion of this list; none is given twice."""
    highest = db.execute(select(func.max(suggestions.c.number)).where(suggestions.c.list_id == list_id)).scalar()
    return int(highest or 0) + 1


def put(db: Connection, list_id: int, wish: Suggest, now: datetime) -> None:
    """Enters a suggestion."""
    row = {"list_id": list_id, "number": wish.number, "member_id": wish.member, "text": wish.text, "made_at": now}
    db.execute(insert(suggestions).values(**row))


def decide(db: Connection, list_id: int, said: DecideSuggestion) -> None:
    """What a facilitator decided of it."""
    here = (suggestions.c.list_id == list_id) & (suggestions.c.number == said.number)
    db.execute(update(suggestions).where(here).values(state=said.state, decided_by=said.by))


def waiting(db: Connection, list_id: int, number: int | None = None) -> tuple[Suggestion, ...]:
    """The open suggestions, oldest first, and the one of that number whatever became of it."""
    wanted = or_(suggestions.c.state.in_(("open", "later")), suggestions.c.number == (number or 0))
    query = (
        select(suggestions, members.c.name, members.c.address)
        .join(members, members.c.id == suggestions.c.member_id)
        .where((suggestions.c.list_id == list_id) & wanted)
        .order_by(suggestions.c.number)
        .limit(MOST)
    )
    return tuple(Suggestion(r.number, r.member_id, r.name, r.address, r.text, r.state) for r in db.execute(query))
