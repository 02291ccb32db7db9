"""Mail to a member came back: what counts, and when it is enough."""

from datetime import datetime, timedelta

from listserv.decide import telling
from listserv.mail.dmarc import aligned
from listserv.model.decision import Change, CountBounce, Decision, Effect
from listserv.model.incoming import Incoming
from listserv.model.intent import Bounce
from listserv.model.member import Member
from listserv.model.report import BounceReport
from listserv.model.situation import Situation

ENOUGH_DAYS = 5
"""Days with a permanent bounce, each less than a fortnight after the last."""

_SERVERS = frozenset(("mailer-daemon", "postmaster"))
QUIET = timedelta(days=14)
STALE = timedelta(days=14)
"""What comes back of older mail says nothing of today: we try for five days, and so do others behind us."""


def decide(intent: Bounce, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """Counts a permanent bounce against the member whom our envelope sender names, at most once a day."""
    member = situation.holder
    reports = intent.reports
    if not reports:
        return Decision("dropped", "no-report", "It came to our bounce address and reports nothing.")
    if member is None:
        return Decision("dropped", "bounce-unknown", "It names no recipient of ours.")
    if situation.came_back_of is None or now - situation.came_back_of > STALE:
        return Decision("dropped", "bounce-old", f"What came back of {member.address} was sent long ago.")
    if not (about := [r for r in reports if _is_theirs(r, member, incoming)]):
        return Decision(
            "dropped", "bounce-elsewhere", f"It says nothing of {member.address}, and comes from elsewhere."
        )
    if not (counting := [r for r in about if _counts(r)]):
        return Decision("dropped", "bounce-passing", f"A passing trouble with {member.address}: {reports[0].text}")
    if situation.last_bounce and situation.last_bounce.date() == now.date():
        return Decision("dropped", "bounce-again", f"Today's bounce of {member.address} is counted already.")
    effects: list[Effect] = [CountBounce(member.id, counting[0])]
    recent = situation.last_bounce is not None and now - situation.last_bounce < QUIET
    days = situation.bounce_days + 1 if recent else 1
    if days >= ENOUGH_DAYS and member.active:
        effects += _suspend(incoming, situation, counting[0])
    return Decision("dropped", "bounce", f"Mail to {member.address} came back: {counting[0].text}", tuple(effects))


def _is_theirs(report: BounceReport, member: Member, incoming: Incoming) -> bool:
    """Whether a report is about the member: it names an address of theirs.

    Where their mail is forwarded it may name only where it went; then the server of their domain wrote it. A stranger
    who holds the envelope sender of a copy knows neither.
    """
    known = {_bare(one) for one in (member.address, *member.aliases)}
    if {_bare(one) for one in (report.recipient, report.original)} & known:
        return True
    if incoming.actor is None or incoming.verdict.disowned:
        return False
    name, _, domain = incoming.address.rpartition("@")
    return name in _SERVERS and any(aligned(domain, one.rpartition("@")[2], strict=False) for one in known)


def _bare(address: str) -> str:
    """The address without what stands behind a plus sign."""
    name, _, domain = address.lower().rpartition("@")
    return f"{name.partition('+')[0]}@{domain}"


def _counts(report: BounceReport) -> bool:
    """Whether a report is about the address: a full mailbox passes, a refused message says nothing of its reader."""
    return report.permanent is not False and not report.policy


def _suspend(incoming: Incoming, situation: Situation, report: BounceReport) -> list[Effect]:
    member = situation.holder
    assert member is not None
    values = {"address": member.address, "name": member.name, "days": ENOUGH_DAYS, "text": report.text}
    told = telling.each(situation.other_facilitators(member), "bounce/suspended", values)
    return [Change(member.id, {"status": "suspended"}, "server", "bounces"), *told]
