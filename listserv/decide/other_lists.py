"""Wishes that name another list of ours, or several: nothing is done on one instead of another."""

from datetime import datetime

from listserv.decide import unclear
from listserv.decide.identity.proof import asked_enough
from listserv.decide.limits import QUESTIONS_A_DAY
from listserv.decide.telling import answerable
from listserv.model.decision import Decision, Effect, Write
from listserv.model.letter import Letter
from listserv.model.member import Member
from listserv.model.situation import Situation


def also_there(member: Member | None, situation: Situation, now: datetime) -> tuple[Effect, ...]:
    """ "Both lists please": it is done on one, and said where the same can be had on the others."""
    if not situation.also_on or member is None or situation.gathering.other_lists:
        return ()
    lists = [{"name": name, "desk": desk} for name, desk in situation.also_on[: unclear.MOST_GUESSES]]
    return (Write(Letter("confirm/also-there", member.address, {"lists": lists}, answerable(now, member))),)


def at_another_list(member: Member, situation: Situation, now: datetime, *, own: bool) -> Decision:
    """It names a list where it was not settled: what it asks for is not done on this one instead."""
    if situation.confirmations_today >= QUESTIONS_A_DAY:
        return asked_enough(member, situation)
    lists = [{"name": name, "desk": desk} for name, desk in situation.elsewhere[: unclear.MOST_GUESSES]]
    letter = Letter("confirm/other-list", member.address, {"lists": lists, "own": own}, answerable(now, member))
    return Decision("answered", "other-list", "It names another list; nothing was done on this one.", (Write(letter),))
