"""Who is banned: an address as a member, or everybody at a domain and below it."""

from listserv.model.incoming import Incoming
from listserv.model.intent import Answer, Bounce, Command
from listserv.model.situation import Situation

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

    A facilitator is never banned with a domain. A reply address that somebody banned was given does nothing, from
    whatever address.
    """
    if incoming.door != "mail" or isinstance(incoming.intent, Bounce) or incoming.actor is None:
        return False
    if _uses_a_right(incoming, situation):
        return False
    member = situation.actor
    if any(one is not None and one.status == "banned" for one in (member, situation.holder)):
        return True
    return not (member and member.facilitator) and bool(domain_of(incoming.actor.address, situation))


def _uses_a_right(incoming: Incoming, situation: Situation) -> bool:
    intent, question = incoming.intent, situation.question
    if isinstance(intent, Answer):
        return question is not None and question.kind in RIGHTS
    return isinstance(intent, Command) and bool(intent.wishes) and {wish.name for wish in intent.wishes} <= RIGHTS
