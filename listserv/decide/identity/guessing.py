"""Somebody guesses reply addresses: who they claim to be is told, and their name answers no more without proof."""

from listserv.model.decision import Decision, Write
from listserv.model.incoming import Incoming
from listserv.model.letter import Letter
from listserv.model.situation import Situation

WRONG_TOKENS = 5
"""So many answers in one name to reply addresses that nobody was given, within an hour, are somebody guessing."""


def answers_nothing(situation: Situation) -> Decision:
    """An answer to nothing that we asked; whoever it claims to be from hears of it where there are many."""
    why = "It answers no question of ours."
    if situation.wrong_tokens != WRONG_TOKENS - 1 or situation.actor is None or not situation.actor.active:
        return Decision("dropped", "unknown-token", why)
    told = Write(Letter("confirm/guessed", situation.actor.address, {"count": WRONG_TOKENS}))
    return Decision("answered", "unknown-token", f"{why} {situation.actor.address} was told.", (told,))


def is_locked(incoming: Incoming, situation: Situation) -> bool:
    """Whether answers in this name count only with proof for now."""
    return situation.wrong_tokens >= WRONG_TOKENS and not incoming.verdict.proven
