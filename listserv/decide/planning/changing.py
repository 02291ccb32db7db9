"""A topic on the schedule shall come otherwise: its next time can be left out; else it is cancelled and scheduled anew.

Whatever is said of a topic changes nothing of the facilitator's own mail.
"""

import calendar
import re
from dataclasses import replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from listserv.decide import telling
from listserv.decide.identity.proof import acting, not_from_facilitator
from listserv.decide.planning import cancel, posted, recurrence, which
from listserv.decide.planning.schedule import ANSWER_WITHIN
from listserv.decide.telling import answerable
from listserv.model.decision import Cancel, Decision, Effect, Write
from listserv.model.incoming import Incoming
from listserv.model.intent import Answer, Wish
from listserv.model.letter import Ask, Letter
from listserv.model.planning import Reschedule
from listserv.model.recurrence import Schedule
from listserv.model.situation import Situation

MOST_SHOWN, MOST_DAYS = 5, 10
_SOUNDS_LIKE = frozenset(("unschedule", "cancel", "change-topic", "discard", "reject", "remove", "stop"))
"""What "drop 1 and 2" sounds like where nobody knows that it is said of topics."""
_SKIPS_WEEK = re.compile(r"(?i)\b(?:skip|miss|leave\W+out)\b[^.!?\n]*\b(?P<which>next|this) week\b")


def wished(wish: Wish, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """What is said of a topic at the desk: SKIP and its number leaves its next time out."""
    topics = _meant(wish, situation)
    repeated = len(topics) == 1 and topics[0].rule.every != "once"
    if repeated and (wish.mode == "skip" or _is_its_week(wish, topics[0], situation, now)):
        return skip(topics[0], incoming, situation, now)
    return cannot(topics, situation, now)


def answered(answer: Answer, incoming: Incoming, situation: Situation, now: datetime) -> Decision | None:
    """The answer to the schedule: what is to be cancelled or to come otherwise, by number, by name or all of it."""
    said = answer.words.partition("\n\n")[0][: cancel.LONGEST_SAID]
    if any(wish.name not in _SOUNDS_LIKE for wish in answer.wishes):
        return None
    numbers, topics = which.numbers(said), situation.plans.schedules
    changed = tuple(one for one in topics if one.number in numbers)
    if not which.cancels(said):
        told = which.changes(said) and changed and not any(wish.mode for wish in answer.wishes)
        return (not_from_facilitator(answer, incoming, situation) or cannot(changed, situation, now)) if told else None
    found = which.meant(said, numbers, topics)
    if not (found.topics or found.unknown or found.all_):
        return None
    wish = Wish("unschedule", numbers=numbers)
    return not_from_facilitator(answer, incoming, situation) or cancel.cancelled(
        wish, replace(incoming, text=said), situation, now
    )


def _is_its_week(wish: Wish, topic: Schedule, situation: Situation, now: datetime) -> bool:
    """Whether a week that is to be left out is the one in which the topic comes next, and it comes once in it."""
    hit = _SKIPS_WEEK.search(wish.words)
    if hit is None:
        return False
    zone = ZoneInfo(situation.place.timezone)
    at = datetime.fromisoformat(topic.next_at).astimezone(zone).date()
    weeks = (_monday(at) - _monday(now.astimezone(zone).date())).days // 7
    return len(topic.rule.days) <= 1 and weeks == (1 if hit["which"].lower() == "next" else 0)


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())


def _meant(wish: Wish, situation: Situation) -> tuple[Schedule, ...]:
    """The topics of these numbers, or of the weekday that it names; all where it does not say."""
    known = situation.plans.schedules
    if wish.numbers:
        return tuple(one for one in known if one.number in wish.numbers)
    said = wish.words.casefold()
    named = tuple(one for one in known if any(calendar.day_name[day].casefold() in said for day in one.rule.days))
    return named or known


def cannot(topics: tuple[Schedule, ...], situation: Situation, now: datetime) -> Decision:
    """Nothing is changed, and it is said what can be done about these topics instead."""
    facilitator = acting(situation)
    rows = [
        {"number": one.number, "subject": one.subject, "rule": recurrence.said(one.rule), "at": one.next_at}
        for one in topics[:MOST_SHOWN]
    ]
    letter = Letter("schedule/cannot", facilitator.address, {"rows": rows}, answerable(now, facilitator))
    return Decision("answered", "cannot-change", "A topic cannot be changed so.", (Write(letter),))


def skip(
    topic: Schedule, incoming: Incoming, situation: Situation, now: datetime, days: frozenset[date] = frozenset()
) -> Decision:
    """Its next time is left out, and those right behind it on these `days`, which every facilitator hears."""
    by, zone = acting(situation), ZoneInfo(situation.place.timezone)
    last, also = datetime.fromisoformat(topic.next_at), list[datetime]()
    while (more := recurrence.following(topic.rule, last, situation.place.timezone)) and _day(more, zone) in days:
        last = more
        also.append(more)
    effects: tuple[Effect, ...] = (
        Cancel("topic", about=topic.number),
        Cancel("preview", about=topic.number),
        *posted.following(topic, last, situation, now, by=by.address),
    )
    moved = next(effect for effect in effects if isinstance(effect, Reschedule))
    values: dict[str, object] = {"what": "skip", "subject": topic.subject, "at": topic.next_at, "text": ""}
    values["next"] = moved.at.isoformat() if moved.at else ""
    values["also"] = [moment.isoformat() for moment in also]
    left_out = {_day(moment, zone) for moment in (datetime.fromisoformat(topic.next_at), *also)}
    later = recurrence.upcoming(topic.rule, last, situation.place.timezone, MOST_DAYS)
    values["stays"] = [moment.isoformat() for moment in later if _day(moment, zone) in days - left_out]
    why = f"Topic {topic.number} is left out this time."
    asked = {"number": topic.number, "at": topic.next_at, "skipped": True}
    return Decision("answered", "skipped", why, (*effects, *tell_all(values, incoming, situation, now, asked)))


def _day(moment: datetime, zone: ZoneInfo) -> date:
    return moment.astimezone(zone).date()


def tell_all(
    values: dict[str, object],
    incoming: Incoming,
    situation: Situation,
    now: datetime,
    asked: dict[str, object],
) -> tuple[Write, ...]:
    """Every facilitator hears what one of them answered."""
    ask = Ask("preview", now + ANSWER_WITHIN, values=asked)
    return telling.done_by(acting(situation), incoming, situation, "schedule/changed", values, ask)
