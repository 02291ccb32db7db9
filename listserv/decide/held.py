"""An answer about held posts, whole: the decision, and whatever else it asks for, as if said to the desk."""

import re
from dataclasses import replace
from datetime import datetime

from listserv.decide import commands, moderate, said_of_one, table
from listserv.model.decision import Decision
from listserv.model.incoming import Incoming
from listserv.model.intent import Answer, Wish
from listserv.model.situation import Situation

_WHO = re.compile(r"\W*(?:and\W+|but\W+)?who(?:['’]?s| is| are| wrote| sent)\b.{0,40}", re.IGNORECASE)


def answered(answer: Answer, incoming: Incoming, situation: Situation, now: datetime) -> Decision | None:
    """What to do with a held post, or with several of a list; None where it is only a wish of another kind."""
    question, hold = situation.question, situation.hold
    of_one = question is not None and question.kind == "hold" and hold is not None
    if of_one and hold and hold.state == "waiting" and _WHO.fullmatch(answer.words.strip()):
        return moderate.several(
            replace(answer, choice=(hold.number,), wishes=(), asked=(), rest=""), incoming, situation, now
        )
    decision = (moderate.answered if of_one else moderate.several)(answer, incoming, situation, now)
    besides = said_of_one.read(answer, hold).besides if of_one and hold else _others(answer)
    besides = tuple(wish for wish in besides if wish.name in table.WISHES)
    if decision is None and any(wish.name in table.WISHES for wish in answer.wishes):
        return None
    decision = decision or moderate.unclear(answer, incoming, situation, now)
    if not besides or (decision is not None and decision.end != "answered"):
        return decision
    author = (situation.held_author,) if situation.held_author else ()
    known = replace(situation, named=tuple(dict.fromkeys((*situation.named, *author))))
    also = commands.as_said(besides, "", incoming, known, now)
    if decision is None:
        return also
    return replace(decision, why=f"{decision.why} {also.why}", effects=(*decision.effects, *also.effects))


def _others(answer: Answer) -> tuple[Wish, ...]:
    """What an answer to a list of held posts wishes besides."""
    return tuple(wish for wish in answer.wishes if wish.name not in said_of_one.DECIDING)
