"""STOP and START: all posting stops at a facilitator's word, and goes on at one."""

import re
from datetime import datetime

from listserv.decide import telling
from listserv.decide.identity.proof import not_from_facilitator, signed_by
from listserv.decide.posting import calm
from listserv.decide.telling import answerable
from listserv.model.decision import (
    Decision,
    Effect,
    LiftBrake,
    PutBrake,
    Write,
)
from listserv.model.incoming import Incoming
from listserv.model.intent import Answer, Wish
from listserv.model.letter import Ask, Letter
from listserv.model.situation import Situation

STARTS = frozenset(("start", "resume", "let-on"))
_START = re.compile(r"\b(?:start|resume|let it|go on|open)\b", re.IGNORECASE)


def stop(wish: Wish, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """STOP: no post goes out any more; every facilitator is told."""
    by = signed_by(incoming, situation)
    if stopped := situation.calm.stopped:
        return _said(
            "calm/stopped", {"by": stopped.by or "operator", "before": True}, by, incoming, now, "stopped-before"
        )
    values = {"by": by, "before": False}
    effect = PutBrake("stop", calm.STOPPED, by, "calm/stopped", values, now + calm.ANSWER_WITHIN)
    return Decision("answered", "stopped", f"All posting was stopped by {by}.", (effect,))


def start(wish: Wish, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """START: posts go out again; what waits is listed, and goes out only when somebody says so."""
    by = signed_by(incoming, situation)
    brake = situation.calm.stopped
    if brake is None:
        return _said("calm/not-stopped", {}, by, incoming, now, "not-stopped")
    waiting = [
        {"number": h.number, "name": h.name or h.address, "subject": h.subject, "why": h.why} for h in situation.holds
    ]
    values = {"by": by, "posts": waiting[:40], "count": len(waiting)}
    told = telling.each(situation.facilitators, "calm/started", values, Ask("holds", now + calm.ANSWER_WITHIN))
    effects: tuple[Effect, ...] = (LiftBrake(brake.id, by), *told)
    return Decision("answered", "started", f"Posting was started again by {by}.", effects)


def restarted(answer: Answer, incoming: Incoming, situation: Situation, now: datetime) -> Decision | None:
    """The answer to "all posting is stopped": "start it again" is said of posting, not of one's own mail."""
    if not answer.said & STARTS and not (answer.yes and _START.search(answer.words)):
        return None
    if refused := not_from_facilitator(answer, incoming, situation):
        return refused
    return start(Wish("start"), incoming, situation, now)


def _said(kind: str, values: dict[str, object], by: str, incoming: Incoming, now: datetime, word: str) -> Decision:
    letters = (Write(Letter(kind, by, values, answerable(now))),) if incoming.door == "mail" else ()
    return Decision("answered", word, f"Nothing changed for {by}.", letters)
