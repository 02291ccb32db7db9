"""A member wants a post of theirs back: what went out cannot be called back, and the facilitators hear of it."""

from datetime import datetime

from listserv.decide import private
from listserv.decide.identity.proof import acting
from listserv.decide.telling import answerable
from listserv.model.decision import Decision, Write
from listserv.model.incoming import Incoming
from listserv.model.intent import Wish
from listserv.model.letter import Letter
from listserv.model.situation import Situation


def wished(wish: Wish, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """It goes to the facilitators, who can take the post out of the archive, and never to everyone."""
    member = acting(situation)
    letter = Write(Letter("post/not-called-back", member.address, {"own": member.facilitator}, answerable(now, member)))
    told = () if member.facilitator else (private.pass_on(now),)
    why = f"{member.address} wants a post back; nothing was posted."
    return Decision("answered", "call-back", why, (*told, letter))
