""" "Me too please" below the cries of those who ask the whole list to be let off it: nothing for others to read."""

import re
from datetime import datetime

from listserv.decide.posting import own_post
from listserv.model.decision import Cry, Decision
from listserv.model.incoming import Incoming
from listserv.model.intent import Wish
from listserv.model.situation import Situation

_MOST = 7
_WORDS = re.compile(r"[^\W_]+|\+1")
_ECHOES = frozenset(("me", "us", "too", "same", "also", "ditto", "likewise", "+1", "seconded", "mine"))
_BESIDE = frozenset((
    "and", "as", "asap", "for", "from", "here", "i", "list", "now", "off", "ok", "please", "pls", "plus", "thank",
    "thanks", "the", "this", "want", "well", "with", "yes", "you",
))  # fmt: skip


def asked_about(decision: Decision, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """The decision about a post; where it only joins those who cry, its author is asked, and counts with them."""
    goes_out = decision.word in ("published", "rests")
    if not goes_out or not situation.calm.cries or incoming.actor is None or not _is_echo(incoming.text):
        return decision
    asked = own_post.ask((Wish("leave"),), now, why="It only joins those who asked to be let off the list.")
    return asked.followed_by(Cry(incoming.address))


def _is_echo(text: str) -> bool:
    said = {word.lower() for word in _WORDS.findall(text.strip().partition("\n\n")[0])}
    return len(said) <= _MOST and bool(said & _ECHOES) and said <= _ECHOES | _BESIDE
