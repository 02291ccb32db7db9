"""What facilitators did to the schedule, taken back by UNDO or done again by REDO: topics come as they came before."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from listserv.decide import telling
from listserv.decide.planning import cancel, recurrence, schedule
from listserv.model.decision import Cancel, Decision, Effect, Write
from listserv.model.incoming import Incoming
from listserv.model.letter import Ask, Letter
from listserv.model.member import Member
from listserv.model.planning import Reschedule
from listserv.model.recurrence import Schedule
from listserv.model.situation import UNDO_WITHIN, Situation

KEY = "topic:"
"""How the log of changes names a topic, with its number behind."""


def put_back(
    before: Mapping[str, Any],
    facilitator: Member,
    incoming: Incoming,
    situation: Situation,
    now: datetime,
    *,
    redo: bool = False,
) -> Decision:
    """Each of these topics as it was; one whose moment has passed meanwhile comes the next time."""
    known = {one.number: one for one in (*situation.plans.schedules, *situation.plans.ended)}
    effects: list[Effect] = []
    rows: list[dict[str, object]] = []
    for key, state in before.items():
        topic = known.get(int(key.removeprefix(KEY)))
        at = _moment(topic, state, situation, now) if topic else None
        if topic is None or (at is None and _waits(state)) or _is_so(topic, state, at):
            continue
        effects += _as_it_was(topic, state, at, facilitator, now, "redo" if redo else "undo")
        rows.append({"number": topic.number, "subject": topic.subject, "at": at.isoformat() if at else ""})
    if not rows:
        number = int(next(iter(before)).removeprefix(KEY))
        late = Letter("schedule/too-late", facilitator.address, {"number": number})
        return Decision("answered", "too-late", "Its moment has passed.", (Write(late),))
    word, what = ("redone", "done again") if redo else ("undone", "taken back")
    shown, ask = {"rows": rows, "redo": redo}, Ask("open", now + UNDO_WITHIN)
    told = telling.done_by(facilitator, incoming, situation, "schedule/put-back", shown, ask)
    return Decision("answered", word, f"A change of the schedule was {what}.", (*effects, *told))


def _waits(state: Mapping[str, Any] | None) -> bool:
    return state is not None and state["state"] == "waiting"


def _moment(topic: Schedule, state: Mapping[str, Any] | None, situation: Situation, now: datetime) -> datetime | None:
    """When it comes again, if it does."""
    if state is None or not _waits(state) or not state["at"]:
        return None
    at = datetime.fromisoformat(state["at"])
    return at if at > now else recurrence.following(topic.rule, now, situation.place.timezone)


def _is_so(topic: Schedule, state: Mapping[str, Any] | None, at: datetime | None) -> bool:
    """Whether nothing would change: the moment that was left out has passed."""
    comes = datetime.fromisoformat(topic.next_at) if topic.next_at else None
    return state is not None and comes == at and topic.instead == state["instead"]


def _as_it_was(
    topic: Schedule, state: Mapping[str, Any] | None, at: datetime | None, by: Member, now: datetime, what: str
) -> tuple[Effect, ...]:
    if state is None or at is None:
        return cancel.end(topic.number, by.address, what)
    instead = state["instead"] if at.isoformat() == state["at"] else ""
    return (
        Cancel("topic", about=topic.number),
        Cancel("preview", about=topic.number),
        Reschedule(topic.number, at, instead=instead, by=by.address, what=what),
        *schedule.appointments(topic.number, topic.member, at, now),
    )
