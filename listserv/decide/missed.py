"""A mail that is not understood either, soon after its author was asked what they mean.

A member's goes to the facilitators alone (D11). A facilitator waits for a deed: they hear in a sentence that nothing
was done, without the words to choose from, which nobody gets twice in an hour.
"""

from datetime import datetime, timedelta

from listserv.decide.identity.proof import proven
from listserv.model.decision import Decision, PassOn, Write
from listserv.model.incoming import Incoming
from listserv.model.intent import Answer
from listserv.model.letter import Ask, Letter
from listserv.model.member import Member
from listserv.model.situation import Situation

MOST_A_DAY = 10
REPLIES_A_DAY = 2
"""The same of those that answer mail: an answering machine that nothing gives away does so for ever (abuse 53)."""
_ANSWER_WITHIN = timedelta(days=90)


def again(
    member: Member | None, told: tuple[PassOn, ...], incoming: Incoming, situation: Situation, now: datetime
) -> Decision:
    """What becomes of it; `told` is what shows it to the other facilitators, if there are any."""
    why = "Passed on to the facilitators." if told else "The only facilitator was asked before what they mean."
    if member is None or not (member.active and member.facilitator and proven(incoming, situation)):
        return Decision("delivered" if told else "dropped", "unclear-again", why, told)
    if situation.missed_today >= (REPLIES_A_DAY if _replies(incoming) else MOST_A_DAY):
        return Decision(
            "delivered" if told else "dropped", "unclear-again", f"{why} Its author was told so often.", told
        )
    subject = incoming.message.subject if incoming.message else ""
    ask = Ask("open", now + _ANSWER_WITHIN, member.id)
    letter = Letter("unclear/again", member.address, {"subject": subject, "others": bool(told)}, ask)
    return Decision("answered", "unclear-again", f"{why} Its author knows.", (*told, Write(letter)))


def _replies(incoming: Incoming) -> bool:
    message = incoming.message
    return isinstance(incoming.intent, Answer) or bool(message and (message.in_reply_to or message.references))
