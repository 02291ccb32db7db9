"""Mail to a member came back: what counts, and when it is enough."""

from datetime import datetime, timedelta

from listserv.model.decision import Change, CountBounce, Decision, Effect, Write
from listserv.model.incoming import Incoming
from listserv.model.intent import Bounce
from listserv.model.letter import Letter
from listserv.model.report import BounceReport
from listserv.model.situation import Situation

ENOUGH_DAYS = 5
"""Days with a permanent bounce, each less than a fortnight after the last."""

QUIET = timedelta(days=14)


def decide(incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """Counts a permanent bounce against the member whom our envelope sender names, at most once a day."""
    assert isinstance(incoming.intent, Bounce)
    member = situation.holder
    reports = incoming.intent.reports
    if not reports:
        return Decision("dropped", "no-report", "It came to our bounce address and reports nothing.")
    if member is None:
        return Decision("dropped", "bounce-unknown", "It names no recipient of ours.")
    if not (counting := [r for r in reports if _counts(r)]):
        return Decision("dropped", "bounce-passing", f"A passing trouble with {member.address}: {reports[0].text}")
    if situation.last_bounce and situation.last_bounce.date() == now.date():
        return Decision("dropped", "bounce-again", f"Today's bounce of {member.address} is counted already.")
    effects: list[Effect] = [CountBounce(member.id, counting[0])]
    recent = situation.last_bounce is not None and now - situation.last_bounce < QUIET
    days = situation.bounce_days + 1 if recent else 1
    if days >= ENOUGH_DAYS and member.active:
        effects += _suspend(incoming, situation, counting[0])
    return Decision("dropped", "bounce", f"Mail to {member.address} came back: {counting[0].text}", tuple(effects))


def _counts(report: BounceReport) -> bool:
    """Whether a report is about the address: a full mailbox passes, a refused message says nothing of its reader."""
    return report.permanent is not False and not report.policy


def _suspend(incoming: Incoming, situation: Situation, report: BounceReport) -> list[Effect]:
    member = situation.holder
    assert member is not None
    values = {"address": member.address, "name": member.name, "days": ENOUGH_DAYS, "text": report.text}
    told = [Write(Letter("bounce/suspended", f.address, values)) for f in situation.facilitators if f != member]
    return [Change(member.id, {"status": "suspended"}, "server", "bounces"), *told]
