"""MY DATA: a copy of everything that is held about a person (UK GDPR, article 15), sent to the known address alone.

It is asked about each time, also where the mail is proven: what it sends is a whole dossier.
"""

from datetime import datetime, timedelta

from listserv.decide.identity.proof import who
from listserv.decide.limits import QUESTIONS_A_DAY
from listserv.model.decision import Close, Decision, SendData, Write
from listserv.model.incoming import Incoming
from listserv.model.intent import Answer, Wish
from listserv.model.letter import Ask, Letter
from listserv.model.situation import Situation

ANSWER_BY = timedelta(days=7)


def wished(wish: Wish, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """MY DATA, or "what do you hold about me?", from a member or from anybody else."""
    member = who(situation)
    address = member.address if member else incoming.address
    if not address:
        return Decision("dropped", "no-address", "There is no address that could be asked.")
    if situation.confirmations_today >= QUESTIONS_A_DAY:
        return Decision("dropped", "asked-before", "They were asked several times today.")
    ask = Ask("my-data", now + ANSWER_BY, member.id if member else None)
    letter = Letter("mydata/ask", address, {}, ask)
    return Decision("answered", "my-data-asked", "They were asked whether they want their data.", (Write(letter),))


def answered(answer: Answer, incoming: Incoming, situation: Situation, now: datetime) -> Decision | None:
    """The answer to "do you want a copy?"; YES counts from the address that was asked, or another of theirs."""
    question = situation.asked
    if answer.yes is None:
        return None
    if not answer.yes:
        return Decision("answered", "not-them", "They do not want it; nothing was sent.", (Close(question.id),))
    effects = (Close(question.id), SendData(question.address, situation.place.max_post_bytes))
    return Decision("answered", "my-data", "What is held about them was sent to them.", effects)
