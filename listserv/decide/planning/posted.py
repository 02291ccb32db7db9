"""A topic's moment: it goes out as a post, and the next time is entered."""

from datetime import datetime, timedelta

from listserv.decide import telling
from listserv.decide.planning import recurrence, schedule
from listserv.decide.telling import answerable
from listserv.mail.authored import authored
from listserv.model.decision import Appoint, Decision, Effect, PublishText, Write
from listserv.model.incoming import Incoming
from listserv.model.intent import Due
from listserv.model.message import Mailbox
from listserv.model.planning import Reschedule
from listserv.model.recurrence import Schedule
from listserv.model.situation import Situation

AGAIN_AFTER = timedelta(hours=1)


def of(number: int | None, at: str, situation: Situation) -> Schedule | None:
    """The topic, if it still comes at that moment."""
    return next((s for s in situation.plans.schedules if s.number == number and s.next_at == at), None)


def due(work: Due, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """Its moment: the topic goes out as a post, and the next time is entered."""
    topic = of(work.about, work.values["at"], situation)
    if topic is None:
        return Decision("done", "no-topic", "The topic was moved or cancelled.")
    if situation.calm.stopped:
        return _stopped(topic, work, situation, now)
    text = topic.instead or topic.text
    raw = authored(_author(situation), schedule.title(text), text, now)
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
    return telling.each(situation.facilitators, "schedule/stopped", values, answerable(now))


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
    return Reschedule(topic.number, at, by=by, what=what), *schedule.appointments(
        topic.number, topic.member, at, now, again=True
    )
