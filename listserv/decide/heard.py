"""A member whose mail came back writes: they are there, so the days are counted anew, and their mail begins again.

Where nobody vouches for it that it is them, they are told what became of their mail, and one word starts it.
"""

from datetime import datetime

from listserv.decide.telling import answerable
from listserv.model.decision import Change, Decision, Effect, Subscribe, Write
from listserv.model.incoming import Incoming
from listserv.model.intent import Answer, Command, Post, Private
from listserv.model.letter import Letter
from listserv.model.member import Member
from listserv.model.personal import Heard, TakeBack
from listserv.model.situation import Situation


def from_member(decision: Decision, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """The decision, with what it says of whoever wrote that mail from them came in."""
    member = situation.actor
    if incoming.door != "mail" or member is None or not isinstance(incoming.intent, Post | Command | Answer | Private):
        return decision
    more: tuple[Effect, ...] = ()
    if member.status == "suspended" and not _is_seen_to(decision, member):
        more = _again(member, incoming, situation, now)
    elif situation.bounce_days and incoming.verdict.proven:
        more = (Heard(member.id),)
    return decision.followed_by(*more)


def _is_seen_to(decision: Decision, member: Member) -> bool:
    """Whether it changes already what they are: they leave, or said RESUME."""
    return any(
        isinstance(effect, TakeBack | Subscribe)
        or (isinstance(effect, Change) and effect.member == member.id and "status" in effect.values)
        for effect in decision.effects
    )


def _again(member: Member, incoming: Incoming, situation: Situation, now: datetime) -> tuple[Effect, ...]:
    ask = answerable(now, member)
    if incoming.verdict.proven:
        back = Change(member.id, {"status": "member", "bounce_days": 0}, "server", "resume")
        return (back, Write(Letter("bounce/again", member.address, {"back": True}, ask)))
    if situation.told_today or incoming.verdict.disowned:
        return ()
    return (Write(Letter("bounce/again", member.address, {"back": False}, ask)),)
