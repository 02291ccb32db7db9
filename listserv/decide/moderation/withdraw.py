"""The author takes a held post back, in whatever words; what else they write about it goes to the facilitators."""

import re
from datetime import datetime, timedelta

from listserv.decide import telling
from listserv.model.decision import Close, CloseHold, Decision, Effect, Write
from listserv.model.incoming import Incoming
from listserv.model.intent import Answer
from listserv.model.letter import Ask, Letter
from listserv.model.member import Hold
from listserv.model.situation import Situation

ANSWER_WITHIN = timedelta(days=3650)
_FEW_WORDS = 40
_IT = r"(?:it|this|that|my (?:own )?(?:post|message|mail|e-?mail|question|request|offer))"
_SEND = r"(?:send|post|publish|share)"
_TAKEN_BACK = re.compile(
    rf"\bwithdraw\b|\bwithdrawing {_IT}|\bretract\b|\btake back {_IT}|\bnever ?mind\b"
    rf"|\b(?:take|have|get|want|need|like) {_IT} back\b"
    rf"|\b(?:delete|cancel|remove|bin|discard|scrap|ignore|disregard|drop|forget) {_IT}"
    r"(?! (?:if|unless|part|bit|line)\b)"
    rf"|\b(?:do not|don['’]t|no need to) {_SEND} {_IT}\b(?! (?:to|before|until|yet|if|as)\b)"
    r"|\bno longer (?:needed|necessary|required|relevant|valid)\b|\bnot needed (?:any ?more|any longer|now)\b"
    rf"|\bwrong (?:list|address|group)\b|\b(?:sent|posted) {_IT} (?:by mistake|in error)\b"
    rf"|\b{_IT} (?:was|is) (?:sent )?(?:by|a|in) (?:mistake|error)\b",
    re.IGNORECASE,
)
_THEIRS = frozenset(("join", "leave", "unsure", "taster", "back", "help", "info", "my-data", "forget-me"))
"""What somebody may wish besides who is no member: it is no word about the post."""
_KEEPS = re.compile(
    r"(?:\b(?:not|never|without|no need to|why|rather than)|n['’]t)\s+(?:\w+\s+){0,2}?"
    r"(?:withdraw|take|cancel|delete|remove|scrap)",
    re.IGNORECASE,
)
"""What says that it shall go on waiting ("please don't delete it")."""


def named(answer: Answer) -> bool:
    """Whether it says so in a word of ours."""
    return bool(answer.said & {"withdraw", "discard"})


def _wanted(answer: Answer) -> bool:
    """Whether the author wants it back, in our words or in theirs: what is taken back by mistake can be sent again."""
    if named(answer) or answer.yes is False or "undo" in answer.said:
        return True
    few = len(answer.words.split()) <= _FEW_WORDS
    return few and _TAKEN_BACK.search(answer.words) is not None and not _KEEPS.search(answer.words)


def answered(answer: Answer, incoming: Incoming, situation: Situation, now: datetime) -> Decision | None:
    """The author's answer to "your message waits": what is no wish of theirs is about the post."""
    hold, question = situation.hold, situation.asked
    if hold is None:
        return None
    if _wanted(answer):
        return already(hold) if hold.state != "waiting" else done(hold, question.id, situation)
    if answer.wishes or any(wish.name in _THEIRS for wish in answer.asked):
        return None
    if hold.state != "waiting" or not answer.words.strip():
        return None
    return _passed_on(answer, hold, situation, now)


def already(hold: Hold) -> Decision:
    """It was decided before they could take it back."""
    values = {"number": hold.number, "subject": hold.subject, "state": hold.state, "by": "", "at": ""}
    return Decision("answered", "already", "It is decided.", (Write(Letter("hold/already", hold.address, values)),))


def done(hold: Hold, question: int, situation: Situation) -> Decision:
    """Nobody sees it, and the facilitators need not look at it any more."""
    told = {"number": hold.number, "subject": hold.subject, "by": hold.address}
    letters = telling.each(situation.facilitators, "hold/withdrawn", told)
    mine = Write(Letter("hold/taken-back", hold.address, {"subject": hold.subject}))
    effects: tuple[Effect, ...] = (taken_back(hold), Close(question), mine, *letters)
    return Decision("answered", "withdrawn", f"The author took held post {hold.number} back.", effects)


def taken_back(hold: Hold) -> CloseHold:
    """The author's own end of a held post."""
    return CloseHold(hold.id, hold.address, "withdrawn")


def _passed_on(answer: Answer, hold: Hold, situation: Situation, now: datetime) -> Decision:
    """The author hears once more how to take it back, in case that was meant."""
    about = {"number": hold.number, "subject": hold.subject}
    shown = {**about, "version": answer.words[:20_000], "name": hold.name or hold.address}
    shown |= {"asked": False, "state": hold.state}
    asked = Ask("hold", now + ANSWER_WITHIN, about=hold.id)
    told: list[Effect] = [*telling.each(situation.facilitators, "hold/author-says", shown, asked)]
    if not situation.answers_this_hour:
        ask = Ask("held", now + ANSWER_WITHIN, about=hold.id)
        told.append(Write(Letter("hold/words-kept", hold.address, {"subject": hold.subject}, ask)))
    return Decision("answered", "author-says", f"The author of held post {hold.number} wrote about it.", tuple(told))
