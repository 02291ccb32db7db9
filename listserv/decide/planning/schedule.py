"""Topics for later (D25): taken down, said back with their dates, shown the day before, posted at their moment."""

import re
from dataclasses import replace
from datetime import datetime, timedelta

from listserv.decide.identity import sure
from listserv.decide.identity.names import among_us, known_as
from listserv.decide.identity.proof import from_elsewhere, kept, no_facilitator, proven, who
from listserv.decide.planning import recurrence, which
from listserv.mail.authored import authored
from listserv.model.decision import Appoint, Cancel, Decision, Effect, PublishText, Write
from listserv.model.incoming import Incoming
from listserv.model.intent import Answer, Due, Wish
from listserv.model.letter import Ask, Letter
from listserv.model.member import Member
from listserv.model.message import Mailbox
from listserv.model.planning import PutOnSchedule, Reschedule
from listserv.model.recurrence import Recurrence, Schedule, stored
from listserv.model.situation import Situation

BEFORE = timedelta(days=1)
SHORTEST_LOOK = timedelta(hours=3)
AGAIN_AFTER = timedelta(hours=1)
ANSWER_WITHIN = timedelta(days=90)
MOST_OFFERED = 5
TWICE_WITHIN = timedelta(days=7)
LONGEST_TEXT = 50_000
LONGEST_SUBJECT = 100
LONGEST_SAID = 400
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
    facilitator = who(situation)
    assert facilitator is not None
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
        "by": "",
    }
    ask = Ask("scheduled", now + ANSWER_WITHIN, facilitator.id, values={"number": number})
    others = [
        Write(
            Letter(
                "schedule/done",
                f.address,
                {**values, "by": known_as(facilitator, incoming)},
                _ask_again(f, number, now),
            )
        )
        for f in situation.facilitators
        if f.id != facilitator.id
    ]
    mine = Write(Letter("schedule/done", facilitator.address, values, ask))
    effects: tuple[Effect, ...] = (topic, *appointments(number, facilitator.id, moments[0], now), mine, *others)
    return Decision("answered", "scheduled", f"Topic {number} comes {recurrence.said(rule)}.", effects)


def title(text: str) -> str:
    """The subject of a topic: its first line, cut where it is long."""
    first = next((line.strip() for line in text.splitlines() if line.strip()), "")
    return first if len(first) <= LONGEST_SUBJECT else first[:LONGEST_SUBJECT].rsplit(" ", 1)[0] + " …"


def _ask_again(facilitator: Member, number: int, now: datetime) -> Ask:
    return Ask("scheduled", now + ANSWER_WITHIN, facilitator.id, values={"number": number})


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
    ask = Ask("open", now + ANSWER_WITHIN, facilitator.id)
    letter = Letter("schedule/refused", facilitator.address, {"why": why}, ask)
    return Decision("answered", why, "The topic was not scheduled.", (Write(letter),))


def listed(wish: Wish, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """SCHEDULED: what waits, in the order in which it comes."""
    facilitator = who(situation)
    assert facilitator is not None
    rows = _rows(situation)
    ask = Ask("schedule", now + ANSWER_WITHIN, facilitator.id)
    letter = Letter("schedule/list", facilitator.address, {"rows": rows}, ask)
    return Decision("answered", "schedule", f"{len(rows)} topics are scheduled.", (Write(letter),))


def _rows(situation: Situation) -> list[dict[str, object]]:
    return [
        {"number": s.number, "rule": recurrence.said(s.rule), "at": s.next_at, "subject": s.subject}
        for s in situation.plans.schedules
    ]


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
    facilitator = who(situation)
    assert facilitator is not None
    known = {s.number: s for s in situation.plans.schedules}
    found = [known[number] for number in wish.numbers if number in known]
    unknown = [number for number in wish.numbers if number not in known]
    values = {"subjects": [f"{s.number}. {s.subject}" for s in found], "unknown": unknown, "by": "", "rest": ""}
    values["rows"] = [] if wish.numbers else _rows(situation)[:MOST_OFFERED]
    values["unsaid"] = not wish.numbers
    effects = [effect for s in found for effect in end(s.number, facilitator.address)]
    told = [
        Write(
            Letter(
                "schedule/cancelled",
                f.address,
                {**values, "by": known_as(facilitator, incoming)},
                Ask("open", now + ANSWER_WITHIN, f.id),
            )
        )
        for f in situation.facilitators
        if f.id != facilitator.id and found
    ]
    mine = Letter(
        "schedule/cancelled",
        facilitator.address,
        {**values, "rest": rest[:LONGEST_SAID]},
        Ask("open", now + ANSWER_WITHIN, facilitator.id),
    )
    why = f"{len(found)} topics were cancelled by {facilitator.address}."
    return Decision("answered", "cancelled", why, (*effects, Write(mine), *told))


def end(number: int, by: str, what: str = "unschedule") -> tuple[Effect, ...]:
    """It comes no more; `by` and `what` are written down for UNDO."""
    over = Reschedule(number, None, state="cancelled", by=by, what=what)
    return over, Cancel("topic", about=number), Cancel("preview", about=number)


def answered(answer: Answer, incoming: Incoming, situation: Situation, now: datetime) -> Decision | None:
    """The answer to "it is scheduled": CANCEL or NO takes it back."""
    question = situation.question
    assert question is not None
    said = {wish.name for wish in answer.wishes}
    takes_back = answer.yes is False or said & {"cancel", "unschedule"}
    if not takes_back or answer.word == "undo" or "undo" in said:
        return None
    if refused := if_theirs(answer, incoming, situation):
        return refused
    numbers = next((wish.numbers for wish in answer.wishes if wish.numbers), (question.values["number"],))
    return cancelled_now(Wish("unschedule", numbers=numbers), incoming, situation, now)


def if_theirs(answer: Answer, incoming: Incoming, situation: Situation) -> Decision | None:
    """What is done instead where the answer is not that of a facilitator."""
    facilitator = situation.holder
    if facilitator is None or not facilitator.facilitator:
        return no_facilitator()
    return None if proven(incoming, situation) else from_elsewhere(answer, facilitator)


def acting(situation: Situation) -> Member:
    """The facilitator who speaks."""
    facilitator = who(situation)
    assert facilitator is not None
    return facilitator


# ── when its time comes ──────────────────────────────────────────────────────────────────────────────────────────


def of(number: int | None, at: str, situation: Situation) -> Schedule | None:
    """The topic, if it still comes at that moment."""
    return next((s for s in situation.plans.schedules if s.number == number and s.next_at == at), None)


def due(incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """Its moment: the topic goes out as a post, and the next time is entered."""
    work = incoming.intent
    assert isinstance(work, Due)
    topic = of(work.about, work.values["at"], situation)
    if topic is None:
        return Decision("done", "no-topic", "The topic was moved or cancelled.")
    if situation.calm.stopped:
        return _stopped(topic, work, situation, now)
    text = topic.instead or topic.text
    raw = authored(_author(situation), title(text), text, now)
    effects = (PublishText(raw), *following(topic, max(now, datetime.fromisoformat(topic.next_at)), situation, now))
    return Decision("done", "topic", f"Topic {topic.number} was posted.", effects)


def _stopped(topic: Schedule, work: Due, situation: Situation, now: datetime) -> Decision:
    """A list on which all posting is stopped takes no topic either, which its facilitators are told.

    What comes again is left out this time: a week later nobody would expect it. What comes once is tried again until
    posting is started.
    """
    if topic.rule.every != "once":
        effects = following(topic, max(now, datetime.fromisoformat(topic.next_at)), situation, now)
        moved = next(effect for effect in effects if isinstance(effect, Reschedule))
        told = _told_of_stop(topic, moved.at.isoformat() if moved.at else "", situation, now)
        return Decision("done", "stopped", f"Posting is stopped; topic {topic.number} is left out.", (*effects, *told))
    at = now + AGAIN_AFTER
    told = () if work.values.get("told") else _told_of_stop(topic, "", situation, now)
    waits = (
        Reschedule(topic.number, at, instead=topic.instead),
        Appoint("topic", at, topic.member, topic.number, {"at": at.isoformat(), "told": True}),
    )
    return Decision("done", "stopped", f"Posting is stopped; topic {topic.number} waits.", (*waits, *told))


def _told_of_stop(topic: Schedule, comes: str, situation: Situation, now: datetime) -> tuple[Write, ...]:
    values = {"number": topic.number, "subject": topic.subject, "next": comes}
    return tuple(
        Write(Letter("schedule/stopped", f.address, values, Ask("open", now + ANSWER_WITHIN, f.id)))
        for f in situation.facilitators
    )


def _author(situation: Situation) -> Mailbox:
    """The facilitator who wrote it, or the list where they are one no more."""
    place, member = situation.place, situation.holder
    if member is None or not (member.facilitator and member.active):
        return Mailbox(place.name, place.address)
    return Mailbox(member.name, member.address)


def following(
    topic: Schedule, after: datetime, situation: Situation, now: datetime, *, by: str = ""
) -> tuple[Effect, ...]:
    """The time after this one is entered; `by` is who leaves out what comes before it."""
    what = "topic-skip" if by else ""
    at = recurrence.following(topic.rule, after, situation.place.timezone)
    if at is None:
        return (Reschedule(topic.number, None, state="done", by=by, what=what),)
    return Reschedule(topic.number, at, by=by, what=what), *appointments(
        topic.number, topic.member, at, now, again=True
    )
