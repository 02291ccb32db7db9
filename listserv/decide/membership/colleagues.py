"""A facilitator leaves the list, or is back on it: the others hear of that, so that nobody is alone without knowing."""

from datetime import datetime

from listserv.decide import telling
from listserv.decide.identity.names import among_us
from listserv.decide.telling import answerable
from listserv.model.decision import Effect
from listserv.model.member import Member
from listserv.model.situation import Situation


def told(
    member: Member, situation: Situation, now: datetime, *, by: str = "", back: bool = False
) -> tuple[Effect, ...]:
    """Letters to the facilitators who are there besides; `by` is who took them off the list."""
    stay = situation.other_facilitators(member)
    if not (member.facilitator or (back and member.facilitated)) or not stay:
        return ()
    values = {"who": among_us(member), "by": by, "back": back, "after": [among_us(one) for one in stay]}
    readers = [one for one in stay if among_us(one) != by]
    return telling.each(readers, "roles/gone", values, answerable(now))


def after(member: Member, situation: Situation) -> list[str]:
    """Who looks after the list when this facilitator has left."""
    return [among_us(one) for one in situation.other_facilitators(member)] if member.facilitator else []
