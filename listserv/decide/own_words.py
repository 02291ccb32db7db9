"""Answers in words of somebody's own to letters that say what was done, ask for a day, or come from a person."""

import re
from dataclasses import replace
from datetime import datetime

from listserv.decide import commands, private, table, unclear
from listserv.decide.identity.proof import asked_themselves, who
from listserv.decide.membership import leave, profile, starting
from listserv.decide.people import invited
from listserv.decide.words import courtesy, visibility
from listserv.model.decision import Close, Decision
from listserv.model.incoming import Incoming
from listserv.model.intent import Answer, Command, Wish
from listserv.model.personal import Apart
from listserv.model.situation import Situation

_LOOKED_AT = 200
_FEW = 20
"""So many words say no to something; more tell of oneself."""
_END = r"(?:,? (?:please|thanks|thank you|sorry))?\W*"
_REGRETS = re.compile(
    rf"(?i)(?:(?:oh|sorry|no|oops|actually)\W{{1,3}})*(?:i(?:'ve| have)? changed my mind|(?:please )?"
    r"(?:go|change it|put it|set it|turn it) back|(?:as|like|how|the way) (?:(?:it was )?before|it was)|"
    r"(?:(?:that|this|it) (?:was|is) )?(?:wrong|a mistake)|"
    rf"(?:that|this) was not (?:me|what i meant)|actually\W{{1,3}}no|"
    rf"undo (?:the|that|this|my) [a-z]+(?: [a-z]+)?){_END}"
)
_NEVER_MIND = re.compile(rf"(?i)(?:never ?mind|forget (?:it|about it)|leave it|no|none|not at all|no need){_END}")
_OPEN_END = re.compile(
    r"(?i)(?:un)?til+ (?:i (?:say|write|tell|come back|am back)|further notice)\b.*"
    r"|.*\b(?:further notice|indefinitely)\W*"
)


def welcomed(answer: Answer, incoming: Incoming, situation: Situation, now: datetime) -> Decision | None:
    """What is answered to the welcome: what it tells is a profile, what it asks for in sentences of its own is done.

    Whom somebody else added, and who says no to that, leaves. What may be a wish to leave is no profile: it is asked
    about.
    """
    if _declines(answer, situation):
        return leave.wished(Wish("leave"), incoming, situation, now)
    if answer.may_leave or any(wish.name == "leave" for wish in answer.doubtful):
        asked = replace(incoming, intent=Command((), answer.words, doubtful=(Wish("leave"),)))
        return unclear.not_understood(asked, situation, now)
    if answer.wishes or not answer.within:
        return profile.answered(answer, incoming, situation, now)
    told = replace(answer, words=answer.telling, within=(), asked=())
    kept = profile.answered(told, incoming, situation, now)
    if kept is None or kept.end != "answered":
        return commands.as_said(answer.within, incoming, situation, now)
    wished = commands.carry_out(answer.within, incoming, situation, now)
    return replace(wished, effects=(Apart(), *kept.effects, Apart(), *wished.effects), why=f"{kept.why} {wished.why}")


def _declines(answer: Answer, situation: Situation) -> bool:
    """Whether somebody whom a facilitator added, and who has told nothing yet, says no, and not only to being seen."""
    member = situation.holder
    added = situation.asked.values.get("added") and member is not None and not member.profile
    if not added or answer.wishes or answer.within or len(answer.words.split()) > _FEW:
        return False
    return starting.declines(answer) and not visibility.refuses(answer.rest or answer.words)


def done(answer: Answer, incoming: Incoming, situation: Situation, now: datetime) -> Decision | None:
    """What is answered to "Done: …": "I changed my mind" and a bare no take back what that letter speaks of.

    A bare yes agrees to what was done; a facilitator's may be meant for what waits for one.
    """
    question = situation.asked
    if answer.wishes:
        return None
    member, bare = who(situation), not (answer.rest or answer.word)
    if bare and answer.yes and not (member and member.facilitator):
        return Decision("dropped", "courtesy", "They agree to what was done.")
    if "act" not in question.values or not ((bare and answer.yes is False) or _REGRETS.fullmatch(_said(answer))):
        return None
    return commands.carry_out((Wish("undo"),), incoming, situation, now)


def which_day(answer: Answer, incoming: Incoming, situation: Situation, now: datetime) -> Decision | None:
    """What is answered to "until which day?": a day or a time by itself, no day at all, or never mind."""
    question = situation.asked
    if answer.wishes or who(situation) is None:
        return None
    if answer.until:
        return commands.carry_out((Wish("pause", until=answer.until),), incoming, situation, now)
    if _NEVER_MIND.fullmatch(_said(answer)):
        return Decision("dropped", "never-mind", "They want no pause after all.", (Close(question.id),))
    if _OPEN_END.fullmatch(_said(answer)):
        return commands.carry_out((Wish("mode", mode="none"),), incoming, situation, now)
    return None


def _said(answer: Answer) -> str:
    return " ".join(answer.words.partition("\n\n")[0].split())[:_LOOKED_AT].replace("’", "'")


def to_facilitators(answer: Answer, incoming: Incoming, situation: Situation, now: datetime) -> Decision | None:
    """A word to the facilitators; of somebody who was invited and asked first, "count me in" is the yes to that."""
    question = situation.asked
    waiting = (one for one in situation.gathering.invitations if one.address == question.address and not one.answer)
    one = next(waiting, None) if asked_themselves(incoming, situation) else None
    if one is not None and (answer.yes or invited.agrees(answer)):
        return invited.joined(one, answer, incoming, situation, now)
    return private.continued(answer, incoming, situation, now)


def left(answer: Answer, incoming: Incoming, situation: Situation, now: datetime) -> Decision | None:
    """The answer to "you have left": whoever does not just take leave is brought back, or asked whether they want that.

    A farewell in somebody's own words is for the facilitators, and no letter is due for it.
    """
    if decision := leave.back(answer, incoming, situation, now):
        return decision
    if any(wish.name in table.WISHES for wish in answer.wishes) or not answer.words.strip():
        return None
    if answer.yes is False and not answer.rest:
        return Decision("dropped", "stays-away", "They say that it was no mistake.")
    if courtesy.is_farewell(incoming, situation):
        return Decision("delivered", "farewell", "Passed on to the facilitators.", (private.pass_on(now),))
    asked = replace(incoming, intent=Command((), answer.words, doubtful=(Wish("back"), *answer.asked)))
    return unclear.not_understood(asked, situation, now)
