"""What a list has before it and behind it: read where a decision is about that, and written down."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Connection

from listserv.model.intent import Due
from listserv.model.mailinglist import MailingList
from listserv.model.member import Question
from listserv.model.planning import Configure, DecideSuggestion, Suggest
from listserv.model.plans import NO_PLANS, SILENCE, Plans
from listserv.store import report, requests, schedules, settings, silence, suggestions

QUESTIONS = frozenset(("preview", "schedule", "scheduled", "suggestion", "report", SILENCE))
WISHES = frozenset(
    ("schedule", "scheduled", "unschedule", "change-topic", "suggest", "suggestions", "report", "pending")
)
TAKES_BACK = frozenset(("undo", "redo"))
THIRTY_DAYS = timedelta(days=30)
WORK = frozenset(("preview", "topic", "report", SILENCE))


def read(db: Connection, place: MailingList, intent: object, question: Question | None, now: datetime) -> Plans:
    """The plans, or none where this is about something else."""
    said = (*getattr(intent, "wishes", ()), *getattr(intent, "asked", ()))
    wished = {wish.name for wish in said} | _remembered(question)
    asked = question.kind if question else ""
    due = intent.what if isinstance(intent, Due) else ""
    takes_back = bool(wished & TAKES_BACK)
    if not (wished & WISHES or takes_back or asked in QUESTIONS or due in WORK):
        return NO_PLANS
    month, alone = _month(db, place, now, due) if "report" in wished or due == "report" else ({}, ())
    number = question.values.get("number") if question and asked == "suggestion" else None
    about = silence.is_about(intent, question)
    return Plans(
        schedules=schedules.waiting(db, place.id),
        ended=schedules.ended(db, place.id) if takes_back else (),
        next_topic=schedules.next_number(db, place.id),
        suggestions=suggestions.waiting(db, place.id, number),
        next_suggestion=suggestions.next_number(db, place.id),
        requests=requests.waiting(db, place.id, now) if {"report", "pending"} & (wished | {due}) else (),
        month=month,
        unanswered=alone,
        silence=silence.read(db, place.id, about, now) if about else None,
        since=report.since(db, question.values["post"]) if question and asked == "report" and question.values else None,
    )


def _configure(db: Connection, list_id: int, effect: Configure, now: datetime) -> None:
    settings.configure(db, list_id, effect.key, effect.value, effect.by, effect.what, now)


def _decide_suggestion(db: Connection, list_id: int, effect: DecideSuggestion, now: datetime) -> None:
    suggestions.decide(db, list_id, effect)


CARRIED_OUT: dict[type, Callable[[Connection, int, Any, datetime], None]] = {
    Configure: _configure,
    Suggest: suggestions.put,
    DecideSuggestion: _decide_suggestion,
}
"""How the effects on these are written down."""


def _remembered(question: Question | None) -> set[str]:
    """The names of wishes that a question is about."""
    values = question.values if question else {}
    if question and question.kind in ("confirm-wish", "sure"):
        return {wish["name"] for wish in (values["wish"], *values.get("besides", ()))}
    return {wish["name"] for wish in values["guesses"]} if question and question.kind == "guess" else set()


def _month(
    db: Connection, place: MailingList, now: datetime, due: str
) -> tuple[dict[str, Any], tuple[tuple[int, str], ...]]:
    """The figures of the month before this one where they are due, else of the last thirty days."""
    since, until = _last_month(now, place.timezone) if due else (now - THIRTY_DAYS, now)
    title = f"{since:%B %Y}" if due else "the last 30 days"
    lonely, alone = report.unanswered(db, place.id, since, until)
    before = report.figures(db, place.id, since - (until - since), since)
    figures = report.figures(db, place.id, since, until)
    days = (until.date() - since.date()).days
    told = {"unanswered": lonely, "unsent": report.unsent(db, place.id, since, until), "title": title, "days": days}
    return {**figures, **told, "before": before}, tuple(alone)


def _last_month(now: datetime, timezone: str) -> tuple[datetime, datetime]:
    """When the month before this one began and ended where the list is at home."""
    zone = ZoneInfo(timezone)
    first = now.astimezone(zone).date().replace(day=1)
    before = first.replace(year=first.year - 1, month=12) if first.month == 1 else first.replace(month=first.month - 1)
    return datetime(before.year, before.month, 1, tzinfo=zone), datetime(first.year, first.month, 1, tzinfo=zone)
