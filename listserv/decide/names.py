"""What to call somebody in letters to others: a facilitator's address is theirs to give."""

from listserv.model.incoming import Incoming
from listserv.model.intent import Wish
from listserv.model.member import Member
from listserv.model.situation import Situation

SOMEBODY = "the facilitator"


def called(member: Member | None, incoming: Incoming, otherwise: str = SOMEBODY) -> str:
    """The name on the roll, or else the one that stands in their own mail; never the address."""
    if member is None:
        return otherwise
    actor = incoming.actor
    return member.name or (actor.name if actor and member.knows(actor.address) else "") or otherwise


def known_as(member: Member, incoming: Incoming) -> str:
    """The same for those who may see the address: where there is no name, that."""
    return called(member, incoming, member.address)


def among_us(member: Member | None) -> str:
    """What facilitators read of each other: the name with the address, so that they can tell who it was."""
    if member is None:
        return "the operator"
    return f"{member.name} ({member.address})" if member.name else member.address


def named(wish: Wish, situation: Situation) -> tuple[Member, ...]:
    """The members whom this wish names: a mail may hold several wishes, each about somebody else."""
    wanted = {address.lower() for address in wish.addresses}
    return tuple(m for m in situation.named if wanted & {m.address, *m.aliases})
