"""What came to the list and may be a wish, or not be for everyone: its author is asked before anybody reads it."""

from datetime import datetime

from listserv.decide.membership import join, leave
from listserv.decide.posting import digest, own_post, post
from listserv.model.decision import Decision
from listserv.model.incoming import Incoming
from listserv.model.intent import Command, Wish
from listserv.model.situation import Situation

DISCREET = frozenset(("private", "anonymous"))
"""What is never sent to everyone before its author has said so."""


def decide(intent: Command, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """It came to the list and may be a wish: nothing is posted before the author has said which (D7, D11)."""
    decision = post.decide(incoming, situation, now)
    discreet = any(wish.name in DISCREET for wish in intent.doubtful)
    if discreet and decision.word == "held" and situation.actor and leave.recently(situation.actor, now):
        return leave.has_left(intent.doubtful[0], situation.actor, situation, now)
    rests = decision.word == "rests" or (discreet and own_post.is_looked_at_later(decision))
    if decision.word != "published" and not rests:
        return join.instead_of_post(intent, decision, incoming, situation, now)
    if intent.digest and situation.parent is None:
        private = next((wish for wish in intent.doubtful if wish.name == "private"), None)
        if private:
            return digest.for_whom(private, incoming, situation, now)
    return own_post.ask(intent.doubtful, now, text=_kept_apart(intent.doubtful, incoming.text))


def _kept_apart(doubtful: tuple[Wish, ...], text: str) -> str:
    """What goes elsewhere if it is not for everyone: a question without a name goes without its author's signature."""
    names = [wish.name for wish in doubtful if wish.name in DISCREET]
    unsigned = next((wish.words for wish in doubtful if wish.name == "anonymous"), "")
    return (unsigned or text) if names == ["anonymous"] else text if names else ""
