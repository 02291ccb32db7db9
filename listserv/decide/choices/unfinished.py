"""A word of ours that came without what it needs: one sentence says what to write."""

from datetime import datetime

from listserv.decide.choices.settings import LANGUAGES
from listserv.decide.identity.proof import acting
from listserv.decide.telling import answerable
from listserv.model.decision import Decision, Write
from listserv.model.incoming import Incoming
from listserv.model.intent import Wish
from listserv.model.letter import Letter
from listserv.model.situation import Situation


def wished(wish: Wish, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """FIND, NAME and the like by themselves, or with something that they cannot take."""
    member = acting(situation)
    name, _, said = wish.words.partition(" ")
    values = {"name": name, "said": said[:40], "languages": list(LANGUAGES.values())}
    letter = Letter("settings/unfinished", member.address, values, answerable(now, member))
    return Decision("answered", "unfinished", f"They were told what {name.upper()} needs.", (Write(letter),))
