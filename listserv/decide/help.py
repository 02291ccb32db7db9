"""What one can do here, in ten lines."""

from collections.abc import Mapping
from datetime import datetime

from listserv.decide.identity.names import among_us
from listserv.decide.identity.proof import themselves
from listserv.decide.limits import HELP_A_DAY
from listserv.decide.telling import answerable
from listserv.model.decision import Decision, Write
from listserv.model.incoming import Incoming
from listserv.model.intent import Wish
from listserv.model.letter import Letter
from listserv.model.situation import Situation


def wished(wish: Wish, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """HELP: what this person can do."""
    member = themselves(incoming, situation)
    values = {"member": bool(member and member.active), "facilitator": bool(member and member.facilitator)}
    return _tell("help", values, incoming, situation, now)


def info(wish: Wish, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """INFO: what this list is; its facilitators also read who they are."""
    member = themselves(incoming, situation)
    values: dict[str, object] = {"members": situation.members, "member": bool(member and member.active)}
    if member and member.active and member.facilitator:
        values["facilitators"] = [among_us(facilitator) for facilitator in situation.facilitators]
    return _tell("info", values, incoming, situation, now)


def _tell(kind: str, values: Mapping[str, object], incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """At most three a day to one address, so that two machines cannot talk to each other through us."""
    if incoming.actor is None or situation.helped_today >= HELP_A_DAY:
        return Decision("dropped", f"{kind}-again", "This address was told several times today.")
    member = themselves(incoming, situation)
    ask = answerable(now, member) if member else None
    letter = Letter(kind, incoming.address, values, ask)
    return Decision("answered", kind, f"{kind.capitalize()} was sent.", (Write(letter),))
