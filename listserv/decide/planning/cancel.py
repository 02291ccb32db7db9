"""A topic is taken off the schedule: it comes no more."""

from dataclasses import replace
from datetime import datetime

from listserv.decide import telling
from listserv.decide.identity import sure
from listserv.decide.identity.names import known_as
from listserv.decide.identity.proof import acting, not_from_facilitator
from listserv.decide.planning import schedule, which
from listserv.decide.telling import answerable
from listserv.model.decision import Cancel, Decision, Effect
from listserv.model.incoming import Incoming
from listserv.model.intent import Answer, Wish
from listserv.model.planning import Reschedule
from listserv.model.situation import Situation

MOST_OFFERED = 5
LONGEST_SAID = 400


def cancelled(wish: Wish, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """CANCEL and a number or what a topic is called: it does not come any more; all of them are asked about first."""
    topics = situation.plans.schedules
    meant = which.meant(incoming.text[:LONGEST_SAID], wish.numbers, topics)
    if not meant.topics and not meant.unknown and not meant.rest:
        return cancelled_now(wish, incoming, situation, now)
    numbers = tuple(one.number for one in meant.topics)
    if numbers and ((meant.all_ and len(numbers) > 1) or meant.day):
        whom = [f"{one.number}. {one.subject}" for one in meant.topics]
        said = replace(wish, numbers=numbers)
        doing = f"cancel these {len(whom)} topics" if len(whom) > 1 else "cancel this topic"
        note = f"It would be over at once and for good: your “{meant.day}” would not be kept." if meant.day else ""
        return sure.ask(said, doing, whom, incoming, situation, now, note)
    return cancelled_now(replace(wish, numbers=(*numbers, *meant.unknown)), incoming, situation, now, meant.rest)


def cancelled_now(wish: Wish, incoming: Incoming, situation: Situation, now: datetime, rest: str = "") -> Decision:
    """The topics of these numbers do not come any more; `rest` is what was wanted besides, and cannot be done."""
    facilitator = acting(situation)
    known = {s.number: s for s in situation.plans.schedules}
    found = [known[number] for number in wish.numbers if number in known]
    unknown = [number for number in wish.numbers if number not in known]
    values = {"subjects": [f"{s.number}. {s.subject}" for s in found], "unknown": unknown, "by": "", "rest": ""}
    values["rows"] = [] if wish.numbers else schedule.rows(situation)[:MOST_OFFERED]
    values["unsaid"] = not wish.numbers
    effects = [effect for s in found for effect in end(s.number, facilitator.address)]
    others = situation.other_facilitators(facilitator) if found else ()
    by = {**values, "by": known_as(facilitator, incoming)}
    mine = {**values, "rest": rest[:LONGEST_SAID]}
    ask = answerable(now)
    told = (
        *telling.each((facilitator,), "schedule/cancelled", mine, ask),
        *telling.each(others, "schedule/cancelled", by, ask),
    )
    why = f"{len(found)} topics were cancelled by {facilitator.address}."
    return Decision("answered", "cancelled", why, (*effects, *told))


def end(number: int, by: str, what: str = "unschedule") -> tuple[Effect, ...]:
    """It comes no more; `by` and `what` are written down for UNDO."""
    over = Reschedule(number, None, state="cancelled", by=by, what=what)
    return over, Cancel("topic", about=number), Cancel("preview", about=number)


def answered(answer: Answer, incoming: Incoming, situation: Situation, now: datetime) -> Decision | None:
    """The answer to "it is scheduled": CANCEL or NO takes it back."""
    question = situation.asked
    said = {wish.name for wish in answer.wishes}
    takes_back = answer.yes is False or said & {"cancel", "unschedule"}
    if not takes_back or "undo" in answer.said:
        return None
    if refused := not_from_facilitator(answer, incoming, situation):
        return refused
    numbers = next((wish.numbers for wish in answer.wishes if wish.numbers), (question.values["number"],))
    return cancelled_now(Wish("unschedule", numbers=numbers), incoming, situation, now)
