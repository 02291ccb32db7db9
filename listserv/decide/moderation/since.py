"""What became of a post while it waited, that a facilitator is told before it goes out: its author was banned, or the
conversation that it answers was closed."""

from datetime import datetime, timedelta

from listserv.decide.moderation.deeds import SENDS
from listserv.model.decision import Write
from listserv.model.letter import Ask, Letter
from listserv.model.member import Hold, Member
from listserv.model.situation import Situation

_ANSWER_WITHIN = timedelta(days=90)


def sent_unawares(name: str, hold: Hold, situation: Situation) -> bool:
    """Whether this decision sends a post about which the facilitator was not told what happened since it came."""
    return name in SENDS and bool(_news(hold) - _told(hold, situation))


def told(hold: Hold, facilitator: Member, situation: Situation, text: str, now: datetime) -> Write:
    """The word of it; YES in answer to that sends the post all the same (`text` is what goes out)."""
    news = _news(hold) - _told(hold, situation)
    values = {**dict.fromkeys(_news(hold), True), **({"text": text} if text else {})}
    ask = Ask("hold", now + _ANSWER_WITHIN, facilitator.id, hold.id, values)
    shown = {"number": hold.number, "subject": hold.subject, "address": hold.address}
    shown |= {"by": hold.banned_by if "banned" in news else "", "closed": hold.closed if "closed" in news else ""}
    return Write(Letter("hold/since", facilitator.address, shown, ask))


def _news(hold: Hold) -> set[str]:
    return {word for word, said in (("banned", hold.banned_by), ("closed", hold.closed)) if said}


def _told(hold: Hold, situation: Situation) -> set[str]:
    question = situation.question
    known = question.values if question is not None and question.about == hold.id else {}
    return {word for word in ("banned", "closed") if known.get(word)}
