"""Topics for later (D25): taken down, said back with their dates, shown the day before, posted at their moment."""

import re
from datetime import datetime, timedelta

from listserv.decide.identity.names import among_us, known_as
from listserv.decide.identity.proof import from_elsewhere, kept, no_facilitator, proven, who
from listserv.decide.planning import recurrence
from listserv.decide.words import instructions
from listserv.mail.authored import authored
from listserv.model.decision import Appoint, Cancel, Decision, Effect, PublishText, Write
from listserv.model.incoming import Incoming
from listserv.model.intent import Answer, Due, Wish
from listserv.model.letter import Ask, Letter
from listserv.model.member import Member, Question
from listserv.model.message import Mailbox
from listserv.model.planning import PutOnSchedule, Reschedule
from listserv.model.recurrence import Recurrence, Schedule, stored
from listserv.model.situation import Situation

BEFORE = timedelta(days=1)
AGAIN_AFTER = timedelta(hours=1)
ANSWER_WITHIN = timedelta(days=90)
MOST_OFFERED = 5
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
    topic = PutOnSchedule(number, facilitator.id, title(text), text, stored(rule), moments[0])
    values = {
        "number": number,
        "rule": recurrence.said(rule),
        "dates": [moment.isoformat() for moment in moments],
        "repeats": rule.every != "once",
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
    effects: tuple[Effect, ...] = (topic, *_appointments(number, facilitator.id, moments[0], now), mine, *others)
    return Decision("answered", "scheduled", f"Topic {number} comes {recurrence.said(rule)}.", effects)


def title(text: str) -> str:
    """The subject of a topic: its first line, cut where it is long."""
    first = next((line.strip() for line in text.splitlines() if line.strip()), "")
    return first if len(first) <= LONGEST_SUBJECT else first[:LONGEST_SUBJECT].rsplit(" ", 1)[0] + " …"


def _ask_again(facilitator: Member, number: int, now: datetime) -> Ask:
    return Ask("scheduled", now + ANSWER_WITHIN, facilitator.id, values={"number": number})


def _appointments(number: int, member: int, at: datetime, now: datetime) -> tuple[Appoint, ...]:
    """The topic's moment, and a look at it on the day before where that is still to come."""
    moment = {"at": at.isoformat()}
    topic = Appoint("topic", at, member, number, moment)
    return (topic, Appoint("preview", at - BEFORE, member, number, moment)) if at - BEFORE > now else (topic,)


def _refused(why: str, facilitator: Member, now: datetime) -> Decision:
    ask = Ask("open", now + ANSWER_WITHIN, facilitator.id)
    letter = Letter("schedule/refused", facilitator.address, {"why": why}, ask)
    return Decision("answered", why, "The topic was not scheduled.", (Write(letter),))


def listed(wish: Wish, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """SCHEDULED: what waits, in the order in which it comes."""
    facilitator = who(situation)
    assert facilitator is not None
    rows = _rows(situation)
    ask = Ask("open", now + ANSWER_WITHIN, facilitator.id)
    letter = Letter("schedule/list", facilitator.address, {"rows": rows}, ask)
    return Decision("answered", "schedule", f"{len(rows)} topics are scheduled.", (Write(letter),))


def _rows(situation: Situation) -> list[dict[str, object]]:
    return [
        {"number": s.number, "rule": recurrence.said(s.rule), "at": s.next_at, "subject": s.subject}
        for s in situation.plans.schedules
    ]


def cancelled(wish: Wish, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """CANCEL and a number: that topic does not come any more."""
    facilitator = who(situation)
    assert facilitator is not None
    known = {s.number: s for s in situation.plans.schedules}
    found = [known[number] for number in wish.numbers if number in known]
    unknown = [number for number in wish.numbers if number not in known]
    values = {"subjects": [f"{s.number}. {s.subject}" for s in found], "unknown": unknown, "by": ""}
    values["rows"] = [] if wish.numbers else _rows(situation)[:MOST_OFFERED]
    values["unsaid"] = not wish.numbers
    effects = [effect for s in found for effect in _end(s.number)]
    told = [
        Write(Letter("schedule/cancelled", f.address, {**values, "by": known_as(facilitator, incoming)}))
        for f in situation.facilitators
        if f.id != facilitator.id and found
    ]
    mine = Letter("schedule/cancelled", facilitator.address, values, Ask("open", now + ANSWER_WITHIN, facilitator.id))
    why = f"{len(found)} topics were cancelled by {facilitator.address}."
    return Decision("answered", "cancelled", why, (*effects, Write(mine), *told))


def _end(number: int) -> tuple[Effect, ...]:
    return Reschedule(number, None, state="cancelled"), Cancel("topic", about=number), Cancel("preview", about=number)


def answered(answer: Answer, incoming: Incoming, situation: Situation, now: datetime) -> Decision | None:
    """The answer to "it is scheduled": CANCEL or NO takes it back."""
    question = situation.question
    assert question is not None
    said = {wish.name for wish in answer.wishes}
    if answer.yes is not False and answer.word != "undo" and not said & {"cancel", "undo", "unschedule"}:
        return None
    if refused := _if_theirs(answer, incoming, situation):
        return refused
    numbers = next((wish.numbers for wish in answer.wishes if wish.numbers), (question.values["number"],))
    return cancelled(Wish("unschedule", numbers=numbers), incoming, situation, now)


def _if_theirs(answer: Answer, incoming: Incoming, situation: Situation) -> Decision | None:
    """What is done instead where the answer is not that of a facilitator."""
    facilitator = situation.holder
    if facilitator is None or not facilitator.facilitator:
        return no_facilitator()
    return None if proven(incoming, situation) else from_elsewhere(answer, facilitator)


# ── when its time comes ──────────────────────────────────────────────────────────────────────────────────────────


def _of(number: int | None, at: str, situation: Situation) -> Schedule | None:
    """The topic, if it still comes at that moment."""
    return next((s for s in situation.plans.schedules if s.number == number and s.next_at == at), None)


def preview(incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """The day before: every facilitator sees what will go out, and can change it or leave it out."""
    work = incoming.intent
    assert isinstance(work, Due)
    topic = _of(work.about, work.values["at"], situation)
    if topic is None or datetime.fromisoformat(topic.next_at) <= now:
        return Decision("done", "no-topic", "The topic was moved, cancelled or posted.")
    values = {
        "number": topic.number,
        "subject": topic.subject,
        "at": topic.next_at,
        "text": topic.instead or topic.text,
    }
    asked = {"number": topic.number, "at": topic.next_at}
    told = [
        Write(Letter("schedule/preview", f.address, values, Ask("preview", now + ANSWER_WITHIN, f.id, values=asked)))
        for f in situation.facilitators
    ]
    return Decision("done", "preview", f"Topic {topic.number} was shown to the facilitators.", tuple(told))


def due(incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """Its moment: the topic goes out as a post, and the next time is entered."""
    work = incoming.intent
    assert isinstance(work, Due)
    topic = _of(work.about, work.values["at"], situation)
    if topic is None:
        return Decision("done", "no-topic", "The topic was moved or cancelled.")
    if situation.calm.stopped:
        return _wait(topic, now)
    text = topic.instead or topic.text
    raw = authored(_author(situation), title(text), text, now)
    effects = (PublishText(raw), *_next(topic, max(now, datetime.fromisoformat(topic.next_at)), situation, now))
    return Decision("done", "topic", f"Topic {topic.number} was posted.", effects)


def _wait(topic: Schedule, now: datetime) -> Decision:
    """A list on which all posting is stopped takes no topic either; it is tried again until posting is started."""
    at = now + AGAIN_AFTER
    effects = (
        Reschedule(topic.number, at, instead=topic.instead),
        Appoint("topic", at, topic.member, topic.number, {"at": at.isoformat()}),
    )
    return Decision("done", "stopped", f"Posting is stopped; topic {topic.number} waits.", effects)


def _author(situation: Situation) -> Mailbox:
    """The facilitator who wrote it, or the list where they are one no more."""
    place, member = situation.place, situation.holder
    if member is None or not (member.facilitator and member.active):
        return Mailbox(place.name, place.address)
    return Mailbox(member.name, member.address)


def _next(topic: Schedule, after: datetime, situation: Situation, now: datetime) -> tuple[Effect, ...]:
    at = recurrence.following(topic.rule, after, situation.place.timezone)
    if at is None:
        return (Reschedule(topic.number, None, state="done"),)
    return Reschedule(topic.number, at), *_appointments(topic.number, topic.member, at, now)


def previewed(answer: Answer, incoming: Incoming, situation: Situation, now: datetime) -> Decision | None:
    """The answer to the look at tomorrow's topic: OK, SKIP, or a text to go out instead this time."""
    question = situation.question
    assert question is not None
    skip = answer.yes is False or answer.word == "skip" or any(w.name == "skip" for w in answer.wishes)
    if answer.wishes and not skip:
        return None
    if refused := _if_theirs(answer, incoming, situation):
        return refused
    topic = _of(question.values["number"], question.values["at"], situation)
    if topic is None or datetime.fromisoformat(topic.next_at) <= now:
        return _tell_one("schedule/too-late", situation, {"number": question.values["number"]}, now)
    if skip:
        return _skip(topic, incoming, situation, now)
    if answer.yes or not answer.words.strip():
        return _tell_one("schedule/as-planned", situation, {"subject": topic.subject, "at": topic.next_at}, now)
    text = instructions.text_given(answer.words)
    if instructions.is_one(text) and "whole" not in question.values:
        return _tell_one(
            "schedule/whole-text", situation, {"subject": topic.subject, "at": topic.next_at}, now, question
        )
    return _instead(topic, text[:LONGEST_TEXT], incoming, situation, now)


def _tell_one(
    kind: str, situation: Situation, values: dict[str, object], now: datetime, again: Question | None = None
) -> Decision:
    """Nothing changes; `again` is the question that is asked once more, for a whole text."""
    facilitator = situation.holder
    assert facilitator is not None
    ask = Ask("open", now + ANSWER_WITHIN, facilitator.id)
    ask = Ask(again.kind, now + ANSWER_WITHIN, facilitator.id, values={**again.values, "whole": True}) if again else ask
    letter = Letter(kind, facilitator.address, values, ask)
    return Decision("answered", kind.rpartition("/")[2], "The topic stays as it is.", (Write(letter),))


def _skip(topic: Schedule, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    effects: tuple[Effect, ...] = (
        Cancel("topic", about=topic.number),
        Cancel("preview", about=topic.number),
        *_next(topic, datetime.fromisoformat(topic.next_at), situation, now),
    )
    moved = next(effect for effect in effects if isinstance(effect, Reschedule))
    values = {"what": "skip", "subject": topic.subject, "at": topic.next_at, "text": ""}
    values["next"] = moved.at.isoformat() if moved.at else ""
    why = f"Topic {topic.number} is left out this time."
    return Decision("answered", "skipped", why, (*effects, *_tell_all(values, incoming, situation, now)))


def _instead(topic: Schedule, text: str, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    change = Reschedule(topic.number, datetime.fromisoformat(topic.next_at), instead=text)
    values = {"what": "instead", "subject": topic.subject, "at": topic.next_at, "text": text, "next": ""}
    asked = {"number": topic.number, "at": topic.next_at}
    told = _tell_all(values, incoming, situation, now, asked)
    return Decision("answered", "replaced", f"Topic {topic.number} has another text this time.", (change, *told))


def _tell_all(
    values: dict[str, str],
    incoming: Incoming,
    situation: Situation,
    now: datetime,
    asked: dict[str, object] | None = None,
) -> tuple[Write, ...]:
    """Every facilitator hears what one of them answered."""
    by = situation.holder
    assert by is not None
    return tuple(
        Write(
            Letter(
                "schedule/changed",
                f.address,
                {**values, "by": "" if f.id == by.id else known_as(by, incoming)},
                Ask("preview" if asked else "open", now + ANSWER_WITHIN, f.id, values=asked or {}),
            )
        )
        for f in {f.id: f for f in (by, *situation.facilitators)}.values()
    )
