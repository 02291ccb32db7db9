"""Answers to questions of ours: each is read first as what was asked, then as a wish, and goes to a person last."""

from datetime import datetime

from listserv.decide import commands, late, questions, table
from listserv.decide.identity import disowned, guessing
from listserv.decide.identity.proof import ASKED_BACK, NO_FACILITATOR, UNPROVEN, asked_themselves
from listserv.decide.limits import ELSEWHERE_A_DAY
from listserv.decide.people import roles
from listserv.decide.posting import calm, unnamed
from listserv.decide.words import courtesy
from listserv.model.decision import Decision, Write
from listserv.model.incoming import Incoming
from listserv.model.intent import Answer, Wish
from listserv.model.letter import Ask, Letter
from listserv.model.member import Question
from listserv.model.personal import ABOUT_UNNAMED
from listserv.model.situation import Situation


def decide(answer: Answer, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """What an answer does; what is about a question without a name stays between us and its author."""
    return unnamed.between_us(_decide(answer, incoming, situation, now), incoming, situation, now)


def _decide(answer: Answer, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """A token that is not ours, too old or used does nothing."""
    question = situation.question
    if question is None:
        done = late.to_nothing(answer, incoming, situation, now)
        return guessing.answers_nothing(situation) if done.word == "unknown-token" else done
    row = questions.of(question.kind)
    if guessing.is_locked(incoming, situation):
        return Decision("dropped", "locked", "Too many wrong reply addresses came in this name within the hour.")
    if _is_thanks(answer, question, incoming, situation):
        return Decision("dropped", "courtesy", "It says thanks, and asks nothing.")
    over = question.expires_at <= now or (question.answered_at is not None and not row.again)
    if over:
        answered = question.answered_at is not None and question.answered_at < question.expires_at
        return late.answered(answer, incoming, situation, now, before=answered)
    if row.theirs and not asked_themselves(incoming, situation):
        return _from_elsewhere(answer, question, incoming, situation, now)
    if again := disowned.asked_again(answer, incoming, situation):
        return again
    decision = row.read(answer, incoming, situation, now)
    decision = decision or commands.as_said(_meant(answer, question), incoming, situation, now)
    if decision.word == late.USED:
        return late.answered(answer, incoming, situation, now, before=True)
    if decision.word == NO_FACILITATOR:
        return roles.no_more(decision, incoming, situation)
    if decision.word == UNPROVEN and situation.elsewhere_today >= ELSEWHERE_A_DAY:
        return Decision("dropped", UNPROVEN, "It came from elsewhere once more; who was asked was told of it before.")
    return calm.not_while_stopped(decision, question, situation)


def _meant(answer: Answer, question: Question) -> tuple[Wish, ...]:
    """The wishes of an answer that says something else than its question asked."""
    return commands.meant(answer, free=questions.of(question.kind).free)


def _from_elsewhere(
    answer: Answer, question: Question, incoming: Incoming, situation: Situation, now: datetime
) -> Decision:
    """Somebody else answers: a wish of theirs is a wish; the rest goes back to whoever was asked, and does nothing."""
    if answer.yes is None and any(wish.name in table.WISHES for wish in _meant(answer, question)):
        return commands.as_said(_meant(answer, question), incoming, situation, now)
    if question.kind in ASKED_BACK or situation.elsewhere_today >= ELSEWHERE_A_DAY:
        return Decision("dropped", UNPROVEN, "It came from elsewhere once more; who was asked was told of it before.")
    again = Ask(question.kind, question.expires_at, question.member, question.about, question.values)
    asks = question.kind not in ABOUT_UNNAMED  # a second question about those would say once more who asked
    shown = {"text": answer.words, "asks": asks}
    letter = Write(Letter("confirm/from-elsewhere", question.address, shown, again if asks else None))
    # No address here: who was asked may have asked without a name.
    why = "The answer did not come from the address that was asked, which was told."
    return Decision("answered", UNPROVEN, why, (letter,))


def _is_thanks(answer: Answer, question: Question, incoming: Incoming, situation: Situation) -> bool:
    """Whether a letter that waits for nothing, or no longer, is answered with thanks or "ok" alone."""
    row = questions.of(question.kind)
    if row.waits_for == "nothing" and courtesy.accepts(incoming, situation):
        return True
    asks = any(wish.name in table.WISHES and commands.says_whose(wish) for wish in answer.wishes)
    if asks or not courtesy.is_all(incoming, situation):
        return False
    if question.answered_at is not None and not row.again:
        return True
    return row.waits_for == "nothing" or (row.waits_for == "little" and answer.yes is None)
