"""Decisions about held posts in a message to the desk: they are read sentence by sentence, as in an answer.

What was read of the whole message names which posts are spoken of; which of them go, its sentences say.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from listserv.decide.identity.proof import proven, who
from listserv.decide.moderation import doubted, line_by_line, pieces, summary, waiting
from listserv.decide.moderation.deeds import BY_NUMBER, SENDS
from listserv.decide.moderation.line_by_line import Lines
from listserv.model.decision import Decision
from listserv.model.incoming import Incoming
from listserv.model.intent import Wish
from listserv.model.situation import Situation


def decided(wishes: Sequence[Wish], incoming: Incoming, situation: Situation, now: datetime) -> Decision | None:
    """What is done with the posts that it names; None where each wish may be carried out as it was read."""
    facilitator = who(situation)
    if not (facilitator and facilitator.facilitator and proven(incoming, situation)):
        return None
    if said := lines(wishes, incoming.text):
        return summary.by_lines(said, incoming, situation, now, facilitator)
    if are_mixed(wishes) or doubted.are_doubted(_deciding(wishes), incoming.text):
        return waiting.which(facilitator, situation)
    return None


def looked_at(wish: Wish, incoming: Incoming, situation: Situation, now: datetime) -> Decision | None:
    """ "Show 1" in a mail of its own: the held post of that number, where no letter called a conversation so."""
    facilitator = who(situation)
    waits = {hold.number for hold in situation.holds}
    if not (facilitator and facilitator.facilitator and proven(incoming, situation) and set(wish.numbers) & waits):
        return None
    return waiting.shown(wish.numbers, facilitator, situation, now)


def others(wishes: Sequence[Wish]) -> tuple[Wish, ...]:
    """What it asks for besides."""
    deciding = _deciding(wishes)
    return tuple(wish for wish in wishes if wish not in deciding)


def are_mixed(wishes: Sequence[Wish]) -> bool:
    """Whether some posts are sent and others are not, in words that could not be taken sentence by sentence."""
    return len({wish.name in SENDS for wish in _deciding(wishes)}) > 1


def lines(wishes: Sequence[Wish], text: str) -> Lines | None:
    """The decisions of its sentences, where these speak of each post that the wishes name; and what they leave."""
    named = {number for wish in _deciding(wishes) for number in wish.numbers}
    found = line_by_line.read(text) if named else None
    if found is None:
        return None
    read = {number for line in found.lines for number in line.wish.numbers}
    left = {figure for piece in found.unread for figure in pieces.figures(piece)}
    if not named <= read | left:
        return None
    asked = {number for wish in others(wishes) for number in wish.numbers}
    unread = [piece for piece in found.unread if set(pieces.figures(piece)) - asked]
    return replace(found, unread=tuple(piece for piece in unread if "@" not in piece))


def _deciding(wishes: Sequence[Wish]) -> list[Wish]:
    return [wish for wish in wishes if wish.name in BY_NUMBER and wish.numbers]
