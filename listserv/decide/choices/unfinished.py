"""A word of ours that came without what it needs: one sentence says what to write."""

from datetime import datetime, timedelta

from listserv.decide.choices.settings import LANGUAGES
from listserv.decide.identity.proof import acting
from listserv.model.decision import Decision, Write
from listserv.model.incoming import Incoming
from listserv.model.intent import Wish
from listserv.model.letter import Ask, Letter
from listserv.model.situation import Situation

ANSWER_WITHIN = timedelta(days=90)


def wished(wish: Wish, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """FIND, NAME and the like by themselves, or with something that they cannot take."""
    member = acting(situation)
    name, _, said = wish.words.partition(" ")
    values = {"name": name, "said": said[:40], "languages": list(LANGUAGES.values())}
    letter = Letter("settings/unfinished", member.address, values, Ask("open", now + ANSWER_WITHIN, member.id))
    return Decision("answered", "unfinished", f"They were told what {name.upper()} needs.", (Write(letter),))
