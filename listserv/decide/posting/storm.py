"""A conversation was stopped for a storm: what a facilitator says, and what becomes of the posts that waited."""

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta

from listserv.decide import telling
from listserv.decide.identity.proof import no_facilitator, proven
from listserv.decide.limits import CLOSED_A_DAY
from listserv.decide.posting import calm, closed
from listserv.decide.words import as_it_stands
from listserv.model.arranging import Rearrange
from listserv.model.calm import Brake
from listserv.model.decision import (
    Appoint,
    Close,
    CloseHold,
    Decision,
    Effect,
    LiftBrake,
    Release,
    Write,
)
from listserv.model.incoming import Incoming
from listserv.model.intent import Answer, Due
from listserv.model.letter import Ask, Letter
from listserv.model.member import Hold, Member
from listserv.model.situation import Situation

WAIT = timedelta(hours=2)


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
        ask = Ask("storm", now + calm.ANSWER_WITHIN, facilitator.id, brake.id)
        letter = Write(Letter("calm/which", facilitator.address, {"subject": brake.subject}, ask))
        return Decision("answered", "storm-unclear", "It was not clear how it goes on; they were asked.", (letter,))
    if choice == "wait":
        again = Appoint("storm", now + WAIT, about=brake.id)
        rest = {"subject": brake.subject, "hours": WAIT.seconds // 3600}
        ask = Ask("storm", now + calm.ANSWER_WITHIN, facilitator.id, brake.id)
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


def due(work: Due, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """The facilitators wanted to wait; the storm is asked about again."""
    brake = situation.calm.asked
    if brake is None or brake.state != "on":
        return Decision("done", "decided", "The storm was decided meanwhile.")
    waiting = len(_bundle(brake, situation))
    shown = {"found": brake.why, "subject": brake.subject, "again": True, "waiting": waiting}
    told = telling.each(
        situation.facilitators, "calm/storm", shown, Ask("storm", now + calm.ANSWER_WITHIN, about=brake.id)
    )
    return Decision("done", "storm-asked-again", f"{waiting} posts wait for the storm to pass.", told)
