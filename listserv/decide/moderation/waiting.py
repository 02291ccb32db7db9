"""Held posts as facilitators are told of them: what waits, by number, and what was decided before."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from listserv.decide.identity.proof import acting
from listserv.decide.membership import request
from listserv.decide.moderation import edit
from listserv.model.decision import Decision, Write
from listserv.model.incoming import Incoming
from listserv.model.intent import Wish
from listserv.model.letter import Ask, Letter
from listserv.model.member import Hold, Member
from listserv.model.situation import Situation

LISTED_FOR = timedelta(days=90)
MOST_SHOWN = 5
PATIENTS = "patients"
"""The rule of what seems to name a patient: it goes out only by its own number, never as one of ALL."""


def pending(wish: Wish, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """PENDING: what waits, with numbers, and who: about each of these a question of its own comes along."""
    facilitator = acting(situation)
    ask = Ask("holds", now + LISTED_FOR, facilitator.id)
    people = situation.plans.requests
    shown = [{"name": one.get("name", ""), "address": one["address"], "since": one["since"]} for one in people]
    values = {"posts": listed(situation.holds), "asked": True, "people": shown[:MOST_SHOWN], "more": len(people)}
    letter = Letter("hold/summary", facilitator.address, values, ask)
    again = [Write(request.once_more(one, facilitator, now)) for one in people[:MOST_SHOWN]]
    why = f"{len(situation.holds)} posts wait, and {len(people)} people to join."
    return Decision("answered", "pending", why, (Write(letter), *again))


def shown(numbers: tuple[int, ...], facilitator: Member, situation: Situation, now: datetime) -> Decision:
    """Held posts in full, each with a question of its own; as many as anybody reads at once."""
    found = [hold for hold in situation.holds if hold.number in numbers][:MOST_SHOWN]
    if not found:
        return which(facilitator, situation, numbers, "show")
    told = [
        Write(
            Letter(
                "hold/shown",
                facilitator.address,
                {**about(hold), "address": hold.address, "masked": hold.rule == PATIENTS},
                Ask("hold", now + edit.ANSWER_WITHIN, facilitator.id, hold.id),
                attach=hold.raw,
            )
        )
        for hold in found
    ]
    shown = ", ".join(str(hold.number) for hold in found)
    return Decision("answered", "shown", f"Held post {shown} was shown to {facilitator.address}.", tuple(told))


def listed(waiting: Sequence[Hold]) -> list[Mapping[str, Any]]:
    """What a list of held posts shows of each."""
    return [about(hold) for hold in waiting]


def about(hold: Hold) -> dict[str, Any]:
    """What is shown of one."""
    shown = {"number": hold.number, "name": hold.name or hold.address, "subject": hold.subject, "why": hold.why}
    return {**shown, "banned": bool(hold.banned_by)}


def which(facilitator: Member, situation: Situation, unknown: Sequence[int] = (), wish: str = "approve") -> Decision:
    """The question which posts are meant; nothing is done."""
    letter = Write(names_wait(facilitator, situation, unknown, wish, situation.holds))
    return Decision("answered", "which-post", "It is not certain which posts are meant.", (letter,))


def unread(lines: Sequence[str], facilitator: Member, now: datetime) -> Write:
    """What of an answer could not be read, and is not done."""
    return Write(Letter("hold/unread", facilitator.address, {"lines": list(lines)}, _asked(facilitator, now)))


def _asked(facilitator: Member, now: datetime) -> Ask:
    return Ask("holds", now + LISTED_FOR, facilitator.id)


def names_wait(
    facilitator: Member, situation: Situation, unknown: Sequence[int], wish: str, waiting: Sequence[Hold]
) -> Letter:
    """What numbers were named for nothing: those decided before, with by whom and how; and what waits still."""
    known = [hold for hold in situation.decided if hold.number in unknown]
    decided = [
        {"number": hold.number, "state": hold.state, "by": hold.decided_by, "at": _when(hold)}
        for hold in known[:MOST_SHOWN]
    ]
    strange = [number for number in unknown if number not in {hold.number for hold in known}]
    shown = {"unknown": strange, "decided": decided, "posts": listed(waiting), "wish": wish}
    return Letter("hold/which", facilitator.address, shown)


def decided_before(hold: Hold, facilitator: Member) -> Letter:
    """The second answer hears who was first."""
    values = {"number": hold.number, "subject": hold.subject, "state": hold.state, "by": hold.decided_by}
    values["at"] = _when(hold)
    return Letter("hold/already", facilitator.address, values)


def _when(hold: Hold) -> str:
    return hold.decided_at.isoformat() if hold.decided_at else ""
