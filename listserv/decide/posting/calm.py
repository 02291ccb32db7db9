"""The emergency stop and the storm brake: posting rests until a facilitator says how it goes on."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta

from listserv.decide import telling
from listserv.decide.identity.proof import no_facilitator, not_from_facilitator, proven, signed_by
from listserv.decide.limits import CLOSED_A_DAY
from listserv.decide.posting import closed
from listserv.decide.words import as_it_stands
from listserv.model.arranging import PublishAnew, Rearrange
from listserv.model.calm import Brake
from listserv.model.decision import (
    Appoint,
    Close,
    CloseHold,
    Cry,
    Decision,
    Effect,
    HoldPost,
    LiftBrake,
    PublishAnswer,
    PublishText,
    PutBrake,
    Release,
    Write,
)
from listserv.model.incoming import Incoming
from listserv.model.intent import Answer, Command, Wish
from listserv.model.letter import Ask, Letter
from listserv.model.member import Hold, Member, Question
from listserv.model.situation import Situation

ANSWER_WITHIN = timedelta(days=3650)
CRIES = 5
"""So many who ask the whole list to be let off it, within ten minutes, are a storm."""
REST = timedelta(hours=1)
"""So long after a facilitator let a conversation go on it is not stopped again."""
WAIT = timedelta(hours=2)
STARTS = frozenset(("start", "resume", "let-on"))
_START = re.compile(r"\b(?:start|resume|let it|go on|open)\b", re.IGNORECASE)
STOPPED = "Posting is stopped on the whole list."
PAUSED = "Very many wrote to this conversation at once, so it rests for a while."


# ── posts ────────────────────────────────────────────────────────────────────────────────────────────────────────


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


# ── cries ────────────────────────────────────────────────────────────────────────────────────────────────────────


def cried(decision: Decision, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """A wish to leave that was sent to the whole list: answered once, counted, and a storm where many do it at once."""
    intent, calm = incoming.intent, situation.calm
    assert isinstance(intent, Command)
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


# ── the facilitator's answer to a storm ──────────────────────────────────────────────────────────────────────────


def answered(answer: Answer, incoming: Incoming, situation: Situation, now: datetime) -> Decision | None:
    """LET ON, CLOSE or WAIT."""
    brake, facilitator, question = situation.calm.asked, situation.holder, situation.question
    if brake is None or facilitator is None or not facilitator.facilitator or question is None:
        return no_facilitator()
    choice = _choice(answer)
    if not choice and answer.wishes:
        return None
    if not proven(incoming, situation):
        return Decision("dropped", "unproven", "The answer did not come from the facilitator's address.")
    if brake.state != "on":
        shown = {"subject": brake.subject, "state": brake.state}
        letter = Write(Letter("calm/already", facilitator.address, shown))
        return Decision("answered", "already", "It was decided before.", (letter,))
    if not choice:
        ask = Ask("storm", now + ANSWER_WITHIN, facilitator.id, brake.id)
        letter = Write(Letter("calm/which", facilitator.address, {"subject": brake.subject}, ask))
        return Decision("answered", "storm-unclear", "It was not clear how it goes on; they were asked.", (letter,))
    if choice == "wait":
        again = Appoint("storm", now + WAIT, about=brake.id)
        rest = {"subject": brake.subject, "hours": WAIT.seconds // 3600}
        ask = Ask("storm", now + ANSWER_WITHIN, facilitator.id, brake.id)
        letter = Write(Letter("calm/waits", facilitator.address, rest, ask))
        return Decision("answered", "storm-waits", "The conversation rests on.", (again, letter))
    return _end(choice, brake, facilitator, question.id, situation, now)


def _choice(answer: Answer) -> str:
    """What to do with the storm, in the words of the letter or in others that mean the same."""
    if answer.word in ("let-on", "wait", "close"):
        return answer.word
    if "close" in answer.said:
        return "close"
    plainly = answer.yes and not as_it_stands.doubts(answer.rest)
    return "let-on" if "start" in answer.said or plainly else ""


def _end(
    choice: str, brake: Brake, facilitator: Member, question: int, situation: Situation, now: datetime
) -> Decision:
    bundle = _bundle(brake, situation)
    by = facilitator.address
    effects: list[Effect] = [Close(question), LiftBrake(brake.id, by, "let-on" if choice == "let-on" else "closed")]
    if choice == "let-on":
        effects += [Release(hold.id, by) for hold in bundle]
    else:
        effects += [CloseHold(hold.id, by, "discarded", "The conversation was closed.") for hold in bundle]
        effects += _gone_back(bundle, brake, now)
        if brake.conversation:
            effects.append(Rearrange("close", brake.conversation, by))
    shown = {"choice": choice, "subject": brake.subject, "count": len(bundle), "by": by}
    for other in situation.facilitators:
        mine = other.id == facilitator.id
        ask = Ask("done", now + timedelta(days=14), other.id)
        effects.append(Write(Letter("calm/ended", other.address, {**shown, "mine": mine}, ask if mine else None)))
    return Decision("answered", f"storm-{choice}", f"{choice} by {by}: {len(bundle)} posts waited.", tuple(effects))


def _gone_back(bundle: Sequence[Hold], brake: Brake, now: datetime) -> Iterator[Write]:
    """What waited goes back to its authors, who were told that nothing is lost; some of each person's posts."""
    told: Counter[str] = Counter()
    for hold in bundle:
        told[hold.address] += 1
        if hold.address and told[hold.address] <= CLOSED_A_DAY:
            closing, collected = brake.conversation or 0, hold.digest is not None
            back = closed.letter(hold.address, None, brake.subject, hold.raw, closing, now, collected=collected)
            yield Write(back)


def _bundle(brake: Brake, situation: Situation) -> tuple[Hold, ...]:
    return tuple(hold for hold in situation.holds if hold.brake == brake.id)


def due(incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """The facilitators wanted to wait; the storm is asked about again."""
    brake = situation.calm.asked
    if brake is None or brake.state != "on":
        return Decision("done", "decided", "The storm was decided meanwhile.")
    waiting = len(_bundle(brake, situation))
    shown = {"found": brake.why, "subject": brake.subject, "again": True, "waiting": waiting}
    told = telling.each(situation.facilitators, "calm/storm", shown, Ask("storm", now + ANSWER_WITHIN, about=brake.id))
    return Decision("done", "storm-asked-again", f"{waiting} posts wait for the storm to pass.", told)


# ── STOP and START ───────────────────────────────────────────────────────────────────────────────────────────────


def stop(wish: Wish, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """STOP: no post goes out any more; every facilitator is told."""
    by = signed_by(incoming, situation)
    if stopped := situation.calm.stopped:
        return _said(
            "calm/stopped", {"by": stopped.by or "operator", "before": True}, by, incoming, now, "stopped-before"
        )
    values = {"by": by, "before": False}
    effect = PutBrake("stop", STOPPED, by, "calm/stopped", values, now + ANSWER_WITHIN)
    return Decision("answered", "stopped", f"All posting was stopped by {by}.", (effect,))


def start(wish: Wish, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """START: posts go out again; what waits is listed, and goes out only when somebody says so."""
    by = signed_by(incoming, situation)
    brake = situation.calm.stopped
    if brake is None:
        return _said("calm/not-stopped", {}, by, incoming, now, "not-stopped")
    waiting = [
        {"number": h.number, "name": h.name or h.address, "subject": h.subject, "why": h.why} for h in situation.holds
    ]
    values = {"by": by, "posts": waiting[:40], "count": len(waiting)}
    told = telling.each(situation.facilitators, "calm/started", values, Ask("holds", now + ANSWER_WITHIN))
    effects: tuple[Effect, ...] = (LiftBrake(brake.id, by), *told)
    return Decision("answered", "started", f"Posting was started again by {by}.", effects)


def restarted(answer: Answer, incoming: Incoming, situation: Situation, now: datetime) -> Decision | None:
    """The answer to "all posting is stopped": "start it again" is said of posting, not of one's own mail."""
    if not answer.said & STARTS and not (answer.yes and _START.search(answer.words)):
        return None
    if refused := not_from_facilitator(answer, incoming, situation):
        return refused
    return start(Wish("start"), incoming, situation, now)


def _said(kind: str, values: dict[str, object], by: str, incoming: Incoming, now: datetime, word: str) -> Decision:
    letters = (
        (Write(Letter(kind, by, values, Ask("open", now + timedelta(days=90)))),) if incoming.door == "mail" else ()
    )
    return Decision("answered", word, f"Nothing changed for {by}.", letters)
