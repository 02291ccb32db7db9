"""What members tell about themselves, kept as written (D4)."""

from datetime import datetime, timedelta

from listserv.decide.proof import proven
from listserv.model.decision import Change, Decision, Write
from listserv.model.incoming import Incoming
from listserv.model.intent import Answer
from listserv.model.letter import Ask, Letter
from listserv.model.situation import Situation

LONGEST = 4_000


def answered(answer: Answer, incoming: Incoming, situation: Situation, now: datetime) -> Decision | None:
    """The answer to the welcome: prose is a profile, a wish is a wish."""
    member = situation.holder
    if member is None or answer.wishes or not answer.words.strip() or not proven(incoming, situation):
        return None
    text = answer.words.strip()[:LONGEST]
    ask = Ask("welcome", now + timedelta(days=365), member.id)
    letter = Letter("profile/kept", member.address, {"text": text}, ask)
    effects = (Change(member.id, {"profile": text}, member.address, "profile"), Write(letter))
    return Decision("answered", "profile", f"{member.address} told about themselves.", effects)
