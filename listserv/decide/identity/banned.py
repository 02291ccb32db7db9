"""Who is banned: an address as a member, or everybody at a domain and below it."""

from datetime import datetime, timedelta

from listserv.model.decision import Write
from listserv.model.incoming import Incoming
from listserv.model.intent import Answer, Bounce, Command
from listserv.model.letter import Ask, Letter
from listserv.model.member import Hold, Member
from listserv.model.situation import Situation

_ANSWER_WITHIN = timedelta(days=90)
_SENDS = frozenset(("approve", "trust"))
RIGHTS = frozenset(("my-data", "forget-me"))
"""What nobody loses with a ban: to learn what is held about them, and to have it erased (UK GDPR, articles 15 and 17).

They are wishes and, by the same names, questions of ours.
"""


def domain_of(address: str, situation: Situation) -> str:
    """The banned domain under which this address stands, "" for none."""
    domain = address.lower().rpartition("@")[2]
    return next((one for one in sorted(situation.gathering.banned_domains) if f".{domain}".endswith(f".{one}")), "")


def writes(incoming: Incoming, situation: Situation) -> bool:
    """Whether somebody who is banned writes; their answers to our questions count no more than their posts.

    A facilitator is never banned with a domain.
    """
    if incoming.door != "mail" or isinstance(incoming.intent, Bounce) or incoming.actor is None:
        return False
    if _uses_a_right(incoming, situation):
        return False
    member = situation.actor
    if member is not None and member.status == "banned":
        return True
    return not (member and member.facilitator) and bool(domain_of(incoming.actor.address, situation))


def _uses_a_right(incoming: Incoming, situation: Situation) -> bool:
    intent, question = incoming.intent, situation.question
    if isinstance(intent, Answer):
        return question is not None and question.kind in RIGHTS
    return isinstance(intent, Command) and bool(intent.wishes) and {wish.name for wish in intent.wishes} <= RIGHTS


def sent_unawares(name: str, hold: Hold, situation: Situation) -> bool:
    """Whether this decision sends a post of somebody who was banned since, before the facilitator was told of that."""
    question = situation.question
    told = question is not None and question.about == hold.id and bool(question.values.get("banned"))
    return name in _SENDS and bool(hold.banned_by) and not told


def told(hold: Hold, facilitator: Member, text: str, now: datetime) -> Write:
    """The word that its author was banned; YES in answer to that sends it all the same (`text` is what goes out)."""
    values = {"banned": True, **({"text": text} if text else {})}
    ask = Ask("hold", now + _ANSWER_WITHIN, facilitator.id, hold.id, values)
    shown = {"number": hold.number, "subject": hold.subject, "address": hold.address, "by": hold.banned_by}
    return Write(Letter("hold/banned", facilitator.address, shown, ask))
