"""Work whose time has come: reminders of held posts, and questions that nobody answered."""

from collections.abc import Callable
from datetime import datetime, timedelta

from listserv.decide import crowd, telling
from listserv.decide.archive import past, put_back
from listserv.decide.membership import introduce, joinflood, request, taster
from listserv.decide.moderation import waiting
from listserv.decide.people import invited, roles
from listserv.decide.planning import posted, preview, report, silence
from listserv.decide.posting import own_post, storm
from listserv.decide.posting.post import KEEP_HELD
from listserv.model.crowd import COLLECTED
from listserv.model.decision import Close, Decision, Remind
from listserv.model.incoming import Incoming
from listserv.model.intent import Due
from listserv.model.letter import Ask
from listserv.model.plans import SILENCE
from listserv.model.situation import Situation

AGAIN_AFTER = timedelta(hours=12)
MANY = 3
"""From here on the facilitators get one summary instead of a letter for each post."""


def decide(work: Due, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """What is due, once per period (the claim was made before)."""
    return WORK[work.what](work, incoming, situation, now)


def _remind(work: Due, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    hold = situation.hold
    if hold is None or hold.state != "waiting":
        return Decision("done", "decided", "The post is decided.")
    if hold.reminded_at and now - hold.reminded_at < AGAIN_AFTER:
        return Decision("done", "reminded-before", "A summary has just told of it.")
    waiting = situation.holds
    if len(waiting) >= MANY:
        return _summary(situation, now)

    values = {
        "number": hold.number,
        "name": hold.name,
        "address": hold.address,
        "subject": hold.subject,
        "why": hold.why,
        "days": max(1, (now - hold.held_at).days),
        "masked": hold.rule == "patients",
        "banned": bool(hold.banned_by),
    }
    ask = Ask("hold", now + KEEP_HELD, about=hold.id)
    told = telling.each(situation.facilitators, "hold/reminder", values, ask, attach=hold.raw)
    return Decision("done", "reminded", f"Held post {hold.number} still waits.", (Remind(hold.id), *told))


def _summary(situation: Situation, now: datetime) -> Decision:
    posts = waiting.listed(situation.holds)
    told = telling.each(situation.facilitators, "hold/summary", {"posts": posts}, Ask("holds", now + KEEP_HELD))
    reminded = [Remind(h.id) for h in situation.holds]
    return Decision("done", "reminded", f"{len(posts)} held posts still wait.", (*reminded, *told))


def _expire(work: Due, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """Silence to a question means no; nobody is written to again but the author of a message that was not sent."""
    question = situation.question
    if question is None or question.answered_at is not None:
        return Decision("done", "answered-meanwhile", "The question is answered.")
    if question.kind == "own-post" and situation.hold and situation.hold.state == "waiting":
        return own_post.unanswered(situation.hold, question)
    return Decision("done", "expired", f"Nobody answered “{question.kind}”.", (Close(question.id),))


WORK: dict[str, Callable[[Due, Incoming, Situation, datetime], Decision]] = {
    "reminder": _remind,
    "expiry": _expire,
    "storm": storm.due,
    "taster-ends": taster.ended,
    "introduce": introduce.due,
    "deputy-begins": roles.begun,
    "deputy-ends": roles.ended,
    "invitation-ends": invited.lapsed,
    "preview": preview.shown,
    "topic": posted.due,
    "report": report.due,
    SILENCE: silence.due,
    "past": past.due,
    "removed-post": put_back.forget,
    "join-later": joinflood.later,
    COLLECTED: crowd.due,
    request.REMINDER: request.remind,
}
"""Who does which work: the clock's own, and what was entered with `Appoint`."""
