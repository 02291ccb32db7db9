"""Somebody who has just left writes to the list: they are brought back, or told how to come back."""

from dataclasses import replace
from datetime import datetime

from listserv.decide.membership import leave
from listserv.model.decision import Decision, HoldPost
from listserv.model.incoming import Incoming
from listserv.model.intent import Command, Post, Wish
from listserv.model.situation import Situation

_STRANGERS = frozenset(("stranger", "lookalike"))


def with_way_back(decision: Decision, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """The decision about a post; where it is held because its author has just left, it is read or answered as theirs.

    Whoever says nothing but that they want to be back is brought back. All else waits as a stranger's post does, and
    the letter that says so names BACK.
    """
    held = any(isinstance(effect, HoldPost) and effect.rule in _STRANGERS for effect in decision.effects)
    if not held or not leave.recently(situation.actor, now):
        return decision
    intent = incoming.intent
    if isinstance(intent, Post | Command) and any(wish.name == "back" for wish in intent.doubtful):
        own_copy = situation.holder if situation.holder == situation.actor else None
        return leave.come_back(Wish("back"), incoming, replace(situation, holder=own_copy, parent=None), now)
    effects = (
        replace(effect, author_letter="hold/author-left") if isinstance(effect, HoldPost) else effect
        for effect in decision.effects
    )
    return replace(decision, effects=tuple(effects))
