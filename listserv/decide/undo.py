"""The last change taken back, to exactly the state before."""

from datetime import datetime

from listserv.decide.proof import who
from listserv.model.decision import Change, Decision, Write
from listserv.model.incoming import Incoming
from listserv.model.intent import Wish
from listserv.model.letter import Letter
from listserv.model.situation import Situation


def wished(wish: Wish, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """UNDO."""
    member = who(situation)
    assert member is not None
    last = situation.undoable
    if last is None:
        letter = Letter("settings/nothing-to-undo", member.address)
        return Decision("answered", "nothing-to-undo", "There is nothing to take back.", (Write(letter),))
    letter = Letter("settings/changed", member.address, {"what": "undo", "undone": last.what})
    effects = (Change(member.id, last.before, member.address, "undo"), Write(letter))
    return Decision("answered", "undone", f"“{last.what}” was taken back.", effects)
