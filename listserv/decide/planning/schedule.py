"""Topics for later (D25): taken down, said back with their dates, shown the day before, posted at their moment."""

import re
from datetime import datetime, timedelta

from listserv.decide import telling
from listserv.decide.identity.names import among_us
from listserv.decide.identity.proof import acting, kept, who
from listserv.decide.planning import recurrence
from listserv.decide.telling import answerable
from listserv.model.decision import Appoint, Decision, Effect, Write
from listserv.model.incoming import Incoming
from listserv.model.intent import Wish
from listserv.model.letter import Ask, Letter
from listserv.model.member import Member
from listserv.model.planning import PutOnSchedule
from listserv.model.recurrence import Recurrence, Schedule, stored
from listserv.model.situation import Situation

BEFORE = timedelta(days=1)
SHORTEST_LOOK = timedelta(hours=3)
ANSWER_WITHIN = timedelta(days=90)
TWICE_WITHIN = timedelta(days=7)
LONGEST_TEXT = 50_000
LONGEST_SUBJECT = 100
MOST = 100
"""So many topics may wait on one list."""


def wished(wish: Wish, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """SCHEDULE: a text goes out at a moment of its own, once or again and again."""
    facilitator = who(situation)
    if facilitator is None:
        return Decision("done", "no-author", "A topic can only be scheduled by mail.")
    if wish.timed is None:
        return _refused("which-day", facilitator, now)
    if len(situation.plans.schedules) >= MOST:
        return _refused("too-many", facilitator, now)
    if twin := _twin(wish.timed.rule, wish.timed.text, situation):
        return _ask_twice(wish, twin, facilitator, situation, now)
    return wished_twice(wish, incoming, situation, now)


def wished_twice(wish: Wish, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """The same, where the facilitator was asked whether it shall come twice, or it does not."""
    facilitator = acting(situation)
    assert wish.timed is not None
    return plan(wish.timed.rule, wish.timed.text, facilitator, incoming, situation, now)


def _twin(rule: Recurrence, text: str, situation: Situation) -> Schedule | None:
    """What goes out again and again in the same words already; marks and capitals do not count."""
    if rule.every == "once":
        return None
    repeated = (s for s in situation.plans.schedules if s.rule.every != "once")
    return next((s for s in repeated if _words(s.text) == _words(text)), None)


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text[:LONGEST_TEXT].casefold())


def _ask_twice(wish: Wish, twin: Schedule, facilitator: Member, situation: Situation, now: datetime) -> Decision:
    theirs = next((known for known in situation.facilitators if known.id == twin.member), None)
    by = "" if theirs is None else "you" if theirs.id == facilitator.id else among_us(theirs)
    assert wish.timed is not None
    rules = {"rule": recurrence.said(wish.timed.rule), "known": recurrence.said(twin.rule)}
    shown = {"number": twin.number, "subject": twin.subject, "by": by, **rules}
    ask = Ask("sure", now + TWICE_WITHIN, facilitator.id, values={"wish": kept(wish)})
    letter = Letter("schedule/twice", facilitator.address, shown, ask)
    return Decision("answered", "asked-first", f"Topic {twin.number} says the same already.", (Write(letter),))


def plan(
    rule: Recurrence, text: str, facilitator: Member, incoming: Incoming, situation: Situation, now: datetime
) -> Decision:
    """Puts a topic on the schedule and says it back: in words, with its next dates and its text."""
    number, timezone = situation.plans.next_topic, situation.place.timezone
    text = text[:LONGEST_TEXT]
    moments = recurrence.upcoming(rule, now, timezone)
    if not moments:
        return _refused("past", facilitator, now)
    topic = PutOnSchedule(number, facilitator.id, title(text), text, stored(rule), moments[0], by=facilitator.address)
    values = {
        "number": number,
        "rule": recurrence.said(rule),
        "dates": [moment.isoformat() for moment in moments],
        "repeats": rule.every != "once",
        "shown": moments[0] - BEFORE > now,
        "text": text,
    }
    ask = Ask("scheduled", now + ANSWER_WITHIN, values={"number": number})
    told = telling.done_by(facilitator, incoming, situation, "schedule/done", values, ask)
    effects: tuple[Effect, ...] = (topic, *appointments(number, facilitator.id, moments[0], now), *told)
    return Decision("answered", "scheduled", f"Topic {number} comes {recurrence.said(rule)}.", effects)


def title(text: str) -> str:
    """The subject of a topic: its first line, cut where it is long."""
    first = next((line.strip() for line in text.splitlines() if line.strip()), "")
    return first if len(first) <= LONGEST_SUBJECT else first[:LONGEST_SUBJECT].rsplit(" ", 1)[0] + " …"


def appointments(number: int, member: int, at: datetime, now: datetime, *, again: bool = False) -> tuple[Appoint, ...]:
    """The topic's moment, and a look at it on the day before where that is still to come.

    One that comes `again` within a day is shown at once: nobody has seen it for that time.
    """
    moment = {"at": at.isoformat()}
    topic = Appoint("topic", at, member, number, moment)
    if at - BEFORE > now:
        return (topic, Appoint("preview", at - BEFORE, member, number, moment))
    return (topic, Appoint("preview", now, member, number, moment)) if again and at - now > SHORTEST_LOOK else (topic,)


def _refused(why: str, facilitator: Member, now: datetime) -> Decision:
    letter = Letter("schedule/refused", facilitator.address, {"why": why}, answerable(now, facilitator))
    return Decision("answered", why, "The topic was not scheduled.", (Write(letter),))


def listed(wish: Wish, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """SCHEDULED: what waits, in the order in which it comes."""
    facilitator = acting(situation)
    ask = Ask("schedule", now + ANSWER_WITHIN, facilitator.id)
    letter = Letter("schedule/list", facilitator.address, {"rows": rows(situation)}, ask)
    return Decision("answered", "schedule", f"{len(situation.plans.schedules)} topics are scheduled.", (Write(letter),))


def rows(situation: Situation) -> list[dict[str, object]]:
    """What a list of the topics that wait shows of each."""
    return [
        {"number": s.number, "rule": recurrence.said(s.rule), "at": s.next_at, "subject": s.subject}
        for s in situation.plans.schedules
    ]
