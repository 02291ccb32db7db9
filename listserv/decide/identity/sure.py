"""What cannot well be taken back is asked first, with a list of whom it is about; the YES carries it out."""

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

from listserv.decide.identity.proof import acting, asked_enough, kept, no_facilitator, proven, recalled
from listserv.decide.limits import QUESTIONS_A_DAY
from listserv.model.decision import Close, Decision, Write
from listserv.model.incoming import Incoming
from listserv.model.intent import Answer, Wish
from listserv.model.letter import Ask, Letter
from listserv.model.situation import Situation

ANSWER_BY = timedelta(days=7)
MOST_SHOWN = 6

Act = Callable[[Wish, Incoming, Situation, datetime], Decision]


def ask(
    wish: Wish,
    doing: str,
    people: Sequence[str],
    incoming: Incoming,
    situation: Situation,
    now: datetime,
    note: str = "",
) -> Decision:
    """Asks the facilitator's own address; `doing` is what a YES does, `people` are those it is done to.

    Because nothing is done before that address answers, it needs no proof who wishes it.
    """
    facilitator = acting(situation)
    if situation.confirmations_today >= QUESTIONS_A_DAY and not proven(incoming, situation):
        return asked_enough(facilitator, situation)
    more = max(0, len(people) - MOST_SHOWN)
    shown = {"doing": doing, "people": list(people[:MOST_SHOWN]), "more": more, "note": note}
    question = Ask("sure", now + ANSWER_BY, facilitator.id, values={"wish": kept(wish)})
    letter = Letter("confirm/sure", facilitator.address, shown, question)
    return Decision("answered", "asked-first", f"{facilitator.address} was asked whether to {doing}.", (Write(letter),))


def answered(
    acts: dict[str, Act], answer: Answer, incoming: Incoming, situation: Situation, now: datetime
) -> Decision | None:
    """The answer to "shall I?": YES does it, if whoever says so is a facilitator still."""
    question, facilitator = situation.asked, situation.holder
    if answer.yes is None:
        return None
    if not answer.yes:
        return Decision("answered", "not-done", "They say no; nothing was done.", (Close(question.id),))
    if facilitator is None or not facilitator.facilitator:
        return no_facilitator()
    wish = recalled(question.values["wish"])
    decision = acts[wish.name](wish, incoming, situation, now)
    return decision.preceded_by(Close(question.id))
