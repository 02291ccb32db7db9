"""UNDO of what was done to conversations: all that one mail did is taken back, as far as it still stands."""

from datetime import datetime

from listserv.decide.identity.proof import from_elsewhere, proven
from listserv.model.arranging import ForgetPost, PutBack
from listserv.model.decision import Cancel, Close, Decision, Effect, Write
from listserv.model.incoming import Incoming
from listserv.model.intent import Answer, Due
from listserv.model.letter import Letter
from listserv.model.member import Member
from listserv.model.situation import Situation

_WORDS = {
    "close": "“{}” is open again.",
    "reopen": "“{}” is closed again.",
    "rename": "“{}” has its old name again.",
    "pin": "“{}” is no longer on top of the letters.",
    "unpin": "“{}” is on top of the letters again.",
    "merge": "“{}” is a conversation of its own again.",
    "split": "“{}” is part of its old conversation again.",
    "move": "“{}” is back on this list.",
    "remove-post": "The post “{}” is in the archive again.",
}


def answered(answer: Answer, incoming: Incoming, situation: Situation, now: datetime) -> Decision | None:
    """The facilitator's answer: UNDO, or something else that is read as a wish."""
    question, member = situation.asked, situation.holder
    wants = "undo" in answer.said
    if not wants or member is None:
        return None
    if not proven(incoming, situation):
        return from_elsewhere(answer, member)
    if not (member.facilitator and member.active):
        return Decision("dropped", "not-a-facilitator", "Who answers is no facilitator now.", (Close(question.id),))
    return taken_back(member, situation)


def taken_back(member: Member, situation: Situation) -> Decision:
    """All of `situation.done` that still stands is taken back, and said to this facilitator."""
    good = [done for done in situation.done if not done.why_not]
    lines = [_WORDS[done.what].format(done.subject) for done in good]
    bad = [f"“{done.subject}” stays as it is: {done.why_not}." for done in situation.done if done.why_not]
    values = {"done": lines, "not_done": bad}
    effects: list[Effect] = [PutBack(done.id) for done in good]
    effects += [Cancel("removed-post", about=done.post) for done in good if done.what == "remove-post"]
    effects.append(Write(Letter("conversation/undone", member.address, values)))
    why = " ".join(lines) or "There was nothing to take back."
    return Decision("answered", "undone" if good else "not-undone", why, tuple(effects))


def forget(work: Due, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """A post that was taken down a month ago: nothing is kept of it any more."""
    return Decision("done", "forgotten", "A post that was taken down is gone.", (ForgetPost(work.about),))
