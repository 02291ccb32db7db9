"""An answer about held posts, whole: the decision, and whatever else it asks for, as if said to the desk."""

import re
from dataclasses import replace
from datetime import datetime

from listserv.decide import commands, table
from listserv.decide.moderation import called, line_by_line, notice, said_of_one, summary
from listserv.model.decision import Decision
from listserv.model.incoming import Incoming
from listserv.model.intent import Answer, Wish
from listserv.model.situation import Situation

_WHO = re.compile(r"\W*(?:and\W+|but\W+)?who(?:['’]?s| is| are| wrote| sent)\b.{0,40}", re.IGNORECASE)


def answered(answer: Answer, incoming: Incoming, situation: Situation, now: datetime) -> Decision | None:
    """What to do with a held post, or with several of a list; None where it is only a wish of another kind."""
    answer, situation = _of_one(answer, situation)
    hold = situation.hold
    if hold and hold.state == "waiting" and _WHO.fullmatch(answer.words.strip()):
        shown = replace(answer, choice=(hold.number,), wishes=(), asked=(), rest="")
        return summary.answered(shown, incoming, situation, now)
    decision = (notice.answered if hold else summary.answered)(answer, incoming, situation, now)
    if decision is None and any(wish.name in table.WISHES for wish in answer.wishes):
        return None
    decision = decision or notice.unclear(answer, incoming, situation, now)
    besides = tuple(wish for wish in _besides(answer, situation) if wish.name in table.WISHES)
    if not besides or (decision is not None and decision.end != "answered"):
        return decision
    also = commands.as_said(besides, incoming, situation, now)
    return decision.joined_with(also) if decision else also


def _of_one(answer: Answer, situation: Situation) -> tuple[Answer, Situation]:
    """An answer to a list that names one post alone is read as the answer to its notice."""
    question = situation.question
    to_list = question is not None and question.kind == "holds"
    answer = replace(answer, words=called.by_number(answer.words, situation.holds)) if to_list else answer
    if to_list and not line_by_line.read(answer.words):
        hold = summary.only_one(answer, situation)
        author = next((m for m in situation.named if hold and m.knows(hold.address)), None)
        situation = replace(situation, hold=hold, held_author=author)
        answer = summary.without_number(answer) if hold else answer
    if situation.held_author and situation.held_author not in situation.named:
        situation = replace(situation, named=(*situation.named, situation.held_author))
    return answer, situation


def _besides(answer: Answer, situation: Situation) -> tuple[Wish, ...]:
    """What it wishes besides decisions about posts."""
    lines = line_by_line.read(answer.words)
    if situation.hold and not (lines and lines.about_others(situation.hold.number)):
        return said_of_one.read(answer, situation.hold).besides
    each = said_of_one.lines(line_by_line.told(lines, situation.holds).wishes, situation.holds) if lines else []
    others = said_of_one.about_people(answer) if lines else answer.wishes
    return (
        *(wish for one in each for wish in one.besides),
        *(wish for wish in others if wish.addresses or wish.name not in said_of_one.DECIDING),
    )
