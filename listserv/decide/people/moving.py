"""A facilitator would like a member to be on another list instead: nobody's membership moves, and the letter says what
does it."""

import re
from datetime import datetime

from listserv.decide.identity.mentioned import others, text_of
from listserv.decide.identity.proof import who
from listserv.decide.telling import answerable
from listserv.mail import address as addresses
from listserv.model.decision import Decision, Write
from listserv.model.incoming import Incoming
from listserv.model.intent import Command, Wish
from listserv.model.letter import Letter
from listserv.model.situation import Situation

_MOVES = re.compile(
    r"(?i)\b(?:mov|transfer|switch|shift)\w*\b(?P<whom>[^!?\n]{1,80}?)\b(?:to|over to|across to|onto)\b[^.!?\n]{1,60}"
)
_A_CONVERSATION = re.compile(r"(?i)\b(?:conversation|thread|post|topic|discussion|this|it|mails?|letters?)\b")


def asked(wishes: tuple[Wish, ...], incoming: Incoming, situation: Situation, now: datetime) -> Decision | None:
    """The letter about it; None where the mail asks for something else."""
    me = who(situation)
    if me is None or not (me.facilitator and me.active) or not isinstance(incoming.intent, Command):
        return None
    names = {wish.name for wish in (*wishes, *incoming.intent.doubtful)}
    hit = _MOVES.search(text_of(incoming))
    if hit is None or situation.parent or not names & {"move", "hand-over"} or _A_CONVERSATION.search(hit["whom"]):
        return None
    named = addresses.found_in(hit["whom"]) or [member.address for member in others(incoming, situation).members]
    if not named:
        return None
    letter = Letter("people/not-moved", me.address, {"whom": named[:5]}, answerable(now, me))
    return Decision("answered", "not-moved", "Nobody's membership can be moved; nothing was done.", (Write(letter),))
