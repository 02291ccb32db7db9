"""A post waits while all posting is stopped (stopping.py), or many write at once: storm.py says how it goes on."""

from datetime import datetime, timedelta

from listserv.model.arranging import PublishAnew
from listserv.model.decision import (
    Cry,
    Decision,
    Effect,
    HoldPost,
    PublishAnswer,
    PublishText,
    PutBrake,
    Release,
    Write,
)
from listserv.model.incoming import Incoming
from listserv.model.intent import Command
from listserv.model.letter import Ask, Letter
from listserv.model.member import Question
from listserv.model.situation import Situation

ANSWER_WITHIN = timedelta(days=3650)
CRIES = 5
"""So many who ask the whole list to be let off it, within ten minutes, are a storm."""
REST = timedelta(hours=1)
"""So long after a facilitator let a conversation go on it is not stopped again."""
STOPPED = "Posting is stopped on the whole list."
PAUSED = "Very many wrote to this conversation at once, so it rests for a while."


def rests(incoming: Incoming, situation: Situation) -> str:
    """Why a post must wait for the brake; facilitators may speak, because a storm needs a calm word."""
    actor, calm = situation.actor, situation.calm
    if actor and actor.facilitator and incoming.verdict.proven:
        return ""
    if calm.stopped:
        return STOPPED
    return PAUSED if calm.paused or _storms(situation, incoming) else ""


def _storms(situation: Situation, incoming: Incoming) -> bool:
    """Whether this post would be one too many."""
    place, calm = situation.place, situation.calm
    if not place.storm_posts or calm.conversation is None or incoming.received_at is None:
        return False
    let_on = calm.let_on_at is not None and incoming.received_at - calm.let_on_at < REST
    return calm.posts_lately >= place.storm_posts and not let_on


def held(incoming: Incoming, situation: Situation, why: str) -> tuple[Effect, ...]:
    """The post waits in the bundle of its brake; the first one to do so puts the brake on.

    Its author is told once, and the facilitators hear of the brake, not of each post.
    """
    assert incoming.received_at is not None
    calm = situation.calm
    brakes: tuple[Effect, ...] = ()
    if not calm.stopped and not calm.paused:
        place = situation.place
        found = f"{calm.posts_lately} posts came within {place.storm_minutes} minutes."
        brakes = (_brake(situation, found, incoming.received_at),)
    tell = incoming.actor is not None and incoming.verdict.dmarc != "fail" and not situation.holds_told_today
    until = incoming.received_at + ANSWER_WITHIN
    rule = "stop" if calm.stopped else "storm"
    letter = "calm/author"
    hold = HoldPost(why, until, letter="", tell_author=tell, rule=rule, bundled=True, author_letter=letter)
    return (*brakes, hold)


def _brake(situation: Situation, found: str, now: datetime) -> PutBrake:
    calm = situation.calm
    values = {"found": found, "subject": calm.subject, "again": False, "waiting": 0}
    return PutBrake("storm", found, "", "calm/storm", values, now + ANSWER_WITHIN, calm.conversation)


def not_while_stopped(decision: Decision, question: Question, situation: Situation) -> Decision:
    """A member's answer that would send something out does so when posting was started again, if it is said once more.

    It is asked anew, so that a reply to the letter which says this is enough.
    """
    member = situation.holder
    goes_out = any(isinstance(e, Release | PublishAnswer | PublishAnew | PublishText) for e in decision.effects)
    calm = situation.calm
    if not goes_out or not (calm.stopped or calm.paused) or (member and member.facilitator):
        return decision
    ask = Ask(question.kind, question.expires_at, question.member, question.about, question.values)
    letter = Write(Letter("calm/not-now", question.address, {}, ask))
    why = STOPPED if calm.stopped else PAUSED
    return Decision("answered", "stopped", f"{why} They were told to answer again later.", (letter,))


def cried(intent: Command, decision: Decision, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """A wish to leave that was sent to the whole list: answered once, counted, and a storm where many do it at once."""
    calm = situation.calm
    names = {wish.name for wish in (*intent.wishes, *intent.doubtful)}
    if not intent.posted or incoming.actor is None or "leave" not in names:
        return decision
    if calm.cried and decision.word != "left" and (calm.paused or calm.cries + 1 >= CRIES):
        return Decision("dropped", "cried-before", "They were answered within the hour.")
    cried: list[Effect] = [Cry(incoming.address)]
    rested = calm.let_on_at is not None and now - calm.let_on_at < REST
    if calm.cries + 1 >= CRIES and calm.conversation and not (calm.paused or calm.stopped or rested):
        found = (
            f"{calm.cries + 1} people asked the whole list to be let off it within ten minutes. Nothing of it went out."
        )
        cried.append(_brake(situation, found, now))
    return decision.followed_by(*cried)


# ── STOP and START ───────────────────────────────────────────────────────────────────────────────────────────────
