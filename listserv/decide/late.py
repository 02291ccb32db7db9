"""Answers that come when their question is over, or forgotten: what they say besides is as if said to the desk."""

from dataclasses import replace
from datetime import datetime, timedelta

from listserv.decide import commands, table, unclear
from listserv.decide.identity.proof import asked_themselves
from listserv.decide.limits import TOLD_A_DAY
from listserv.decide.membership import join, starting
from listserv.decide.posting import own_post
from listserv.decide.words import courtesy
from listserv.model.decision import Decision, Write
from listserv.model.incoming import Incoming
from listserv.model.intent import Answer, Command, Wish
from listserv.model.letter import Ask, Letter
from listserv.model.situation import Situation

OF_THE_LIST = frozenset(("private", "anonymous", "suggest", "announce", "schedule"))
"""What others would read: never done because free words in a late answer sound like it."""
USED = "used-token"
"""The word of a decision about an answer that comes second."""


def to_nothing(answer: Answer, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """It answers a question that is so old that nothing is left of it; a token that is not ours gets nothing."""
    author = incoming.actor
    if not answer.question or author is None or not incoming.verdict.proven or courtesy.is_all(incoming, situation):
        return Decision("dropped", "unknown-token", "It answers no question of ours.")
    if author.address.lower() in situation.forgotten:
        return Decision("dropped", "unknown-token", "It answers nothing that we remember, as they wished.")
    wishes = tuple(wish for wish in (*answer.wishes, *answer.asked) if is_their_own(wish))
    if wishes and answer.yes is None:
        return commands.as_said(wishes, incoming, situation, now)
    if situation.told_today >= TOLD_A_DAY:
        return Decision("dropped", "expired-token", "The question is over, and they were told so.")
    return Decision(
        "answered", "expired-token", "The question is over.", (_late(author.address.lower(), situation, now),)
    )


def _late(address: str, situation: Situation, now: datetime) -> Write:
    """The letter that says so, and how somebody who is no member can still join."""
    member = next((m for m in (situation.holder, situation.actor) if m and m.knows(address)), None)
    values = {"joins": member is None or member.status in ("asked", "left")}
    return Write(Letter("unclear/too-late", address, values, Ask("open", now + timedelta(days=30))))


def answered(answer: Answer, incoming: Incoming, situation: Situation, now: datetime, *, before: bool) -> Decision:
    """The question is over: what the mail says besides is as if said to the desk, with no help from the token."""
    question = situation.asked
    tokenless = _without_token(situation)
    wishes = answer.wishes or tuple(wish for wish in answer.asked if is_their_own(wish))
    if any(wish.name in table.WISHES for wish in wishes):
        return commands.as_said(wishes, incoming, tokenless, now)
    if before and _says_more(answer):
        desk = Command((), answer.words, doubtful=(*answer.asked, *answer.doubtful), language=answer.language)
        return unclear.not_understood(replace(incoming, intent=desk), tokenless, now)
    if before and not _still_wants_post(answer, situation):
        return Decision("dropped", USED, "The question was answered before.")
    if not asked_themselves(incoming, situation) or situation.told_today >= TOLD_A_DAY:
        return Decision("dropped", "expired-token", "The question is over, and they were told so.")
    if question.kind == "join" and not before and starting.joins(answer):
        return join.wished(Wish("join"), incoming, tokenless, now)
    return Decision("answered", "expired-token", "The question is over.", (_late(question.address, situation, now),))


def _still_wants_post(answer: Answer, situation: Situation) -> bool:
    """Whether a message shall go to everyone after all that its author took back: it is gone, and they are told."""
    question, hold = situation.question, situation.hold
    asked = question is not None and question.kind == "own-post" and hold is not None
    return asked and hold is not None and hold.state != "approved" and answer.word in own_post.SENDS


def _without_token(situation: Situation) -> Situation:
    """As if the mail had come to the desk: what was read about whoever was asked is nothing to somebody else."""
    plain = replace(situation, question=None, holder=None, hold=None)
    return plain if situation.holder in (None, situation.actor) else replace(plain, undoable=None, done=())


def is_their_own(wish: Wish) -> bool:
    """Whether a wish in free words is about the one who says it, and nobody else reads or feels it."""
    row = table.WISHES.get(wish.name)
    return row is not None and row.may != "facilitator" and wish.name not in OF_THE_LIST


def _says_more(answer: Answer) -> bool:
    """Whether it holds words of its own, besides a yes, a no or another word that our letters ask for."""
    read = answer.yes is not None or answer.word or answer.choice
    return bool(answer.rest.strip() if read else answer.words.strip())
