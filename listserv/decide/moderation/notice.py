"""What a facilitator answers to the notice of a held post (D19)."""

from datetime import datetime, timedelta

from listserv.decide.identity.proof import no_facilitator, proven
from listserv.decide.limits import HELD_UNCLEAR_A_DAY, QUESTIONS_A_DAY
from listserv.decide.moderation import by_number, carry_out, doubted, edit, line_by_line, said_of_one, summary, waiting
from listserv.decide.moderation.deeds import ASKS_AUTHOR
from listserv.model.decision import Close, Decision, Write
from listserv.model.incoming import Incoming
from listserv.model.intent import Answer, Wish
from listserv.model.letter import Ask, Letter
from listserv.model.member import Hold, Member
from listserv.model.situation import Situation

CONFIRM_WITHIN = timedelta(days=7)


def answered(answer: Answer, incoming: Incoming, situation: Situation, now: datetime) -> Decision | None:
    """The answer to a notice of a held post; None where it says neither yes nor no."""
    question, hold, facilitator = situation.asked, situation.hold, situation.holder
    if hold is None or facilitator is None or not facilitator.facilitator:
        return no_facilitator()
    lines = line_by_line.read(answer.words) if answer.word not in (*ASKS_AUTHOR, "note") else None
    if lines and lines.about_others(hold.number):
        return summary.by_lines(lines, incoming, situation, now, facilitator) if proven(incoming, situation) else None
    if several := summary.about_several(answer, hold):
        if doubted.runs_together(answer, several) or doubted.are_doubted(several, answer.words):
            return waiting.which(facilitator, situation)
        return by_number.each(several, incoming, situation, now, facilitator) if proven(incoming, situation) else None
    said = said_of_one.read(answer, hold)
    wish = said.wish
    if wish is None:
        return None
    if not proven(incoming, situation):
        return _was_it_you(wish, incoming, facilitator, hold, situation, now)
    if wish.name in ASKS_AUTHOR:
        return edit.asked(wish, hold, facilitator, situation, now)
    text = str(question.values.get("text", ""))
    return carry_out.decide(wish, (hold,), facilitator, situation, now, text=text, undone=said.undone)


def unclear(answer: Answer, incoming: Incoming, situation: Situation, now: datetime) -> Decision | None:
    """What an answer about held posts gets that nobody can read: the words that there are, because numbers mean posts.

    None where it is not certain that a facilitator wrote it, or where they were told so very often today.
    """
    question, hold, facilitator = situation.asked, situation.hold, situation.holder
    told_before = situation.answers_today >= HELD_UNCLEAR_A_DAY
    if facilitator is None or not proven(incoming, situation) or told_before or not answer.words.strip():
        return None
    if hold is None:
        letter = waiting.unread([answer.words], facilitator, now).letter
    elif hold.state == "waiting":
        ask = Ask("hold", now + edit.ANSWER_WITHIN, facilitator.id, hold.id, question.values)
        why = said_of_one.read(answer, hold).why
        values = {"number": hold.number, "subject": hold.subject, "why": why}
        letter = Letter("hold/unclear", facilitator.address, values, ask)
    else:
        letter = waiting.decided_before(hold, facilitator)
    return Decision("answered", "unclear", "It was not understood what to do with a held post.", (Write(letter),))


def _was_it_you(
    wish: Wish, incoming: Incoming, facilitator: Member, hold: Hold, situation: Situation, now: datetime
) -> Decision:
    """The answer came from an address that is not the facilitator's: the known address is asked."""
    if situation.confirmations_today >= QUESTIONS_A_DAY:
        return Decision("dropped", "asked-before", f"{facilitator.address} was asked several times today.")
    sender = incoming.actor.address if incoming.actor else "nobody"
    values = {"wish": {"name": wish.name, "words": wish.words, "mode": wish.mode, "whom": wish.whom}}
    ask = Ask("confirm-hold", now + CONFIRM_WITHIN, facilitator.id, hold.id, values)
    shown = {"number": hold.number, "subject": hold.subject, "wish": wish.name, "sender": sender}
    why = f"{facilitator.address} was asked whether that was them."
    return Decision("answered", "asked-first", why, (Write(Letter("confirm/hold", facilitator.address, shown, ask)),))


def confirmed(answer: Answer, incoming: Incoming, situation: Situation, now: datetime) -> Decision | None:
    """The answer to "did you just approve …?"."""
    question, hold, facilitator = situation.asked, situation.hold, situation.holder
    if answer.yes is None or hold is None or facilitator is None:
        return None
    if not answer.yes:
        return Decision("answered", "not-them", "It was not the facilitator; nothing was done.", (Close(question.id),))
    if not facilitator.facilitator:
        return no_facilitator()
    wish = Wish(**question.values["wish"])
    if wish.name in ASKS_AUTHOR:
        decision = edit.asked(wish, hold, facilitator, situation, now)
    else:
        decision = carry_out.decide(wish, (hold,), facilitator, situation, now)
    return decision.preceded_by(Close(question.id))
