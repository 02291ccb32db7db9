"""Whom a mail names by their name and not by their address: never acted upon, only asked about."""

import re
from collections.abc import Sequence

from listserv.decide.proof import who
from listserv.model.incoming import Incoming
from listserv.model.member import Member
from listserv.model.situation import Situation

_MAX_TEXT = 2_000
_LEAST = 2


def members(incoming: Incoming, situation: Situation) -> Sequence[Member]:
    """The members whose names stand in the mail's subject or new text: those with most of their names there.

    Whoever writes is none of them: their name stands below their mail.
    """
    subject = incoming.message.subject if incoming.message else ""
    acting = who(situation)
    others = [m for m in situation.roll if m.active and not (acting and m.id == acting.id)]
    return among(f"{subject} {incoming.text}", others)


def among(text: str, people: Sequence[Member]) -> Sequence[Member]:
    """Those of these people whose names stand in a text."""
    said = _words(text[:_MAX_TEXT])
    score = {member.id: len(_words(member.name) & said) for member in people}
    most = max(score.values(), default=0)
    return [member for member in people if most and score[member.id] == most]


def _words(text: str) -> set[str]:
    return {word for word in re.findall(r"[^\W\d_]+", text.casefold()) if len(word) >= _LEAST}
