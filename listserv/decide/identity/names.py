"""What to call somebody in letters to others, and a conversation: a facilitator's address is theirs to give."""

from listserv.model.incoming import Incoming
from listserv.model.intent import Wish
from listserv.model.mailinglist import MailingList
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


def with_name(address: str, name: str) -> str:
    """An address with the name of whose it is, where that is known: "ann@example.org, Ann Other"."""
    return f"{address}, {name}" if name else address


def named(wish: Wish, situation: Situation) -> tuple[Member, ...]:
    """The members whom this wish names: a mail may hold several wishes, each about somebody else."""
    wanted = {address.lower() for address in wish.addresses}
    return tuple(m for m in situation.named if wanted & {m.address, *m.aliases})


def topic(subject: str, place: MailingList) -> str:
    """A subject in one line and without the list's prefix: "Re: [cop] Rates" is "Re: Rates"."""
    prefix = place.subject_prefix
    return " ".join((subject.replace(prefix, "", 1) if prefix else subject).split())


def unknown(wish: Wish, situation: Situation) -> dict[str, int]:
    """The number that no post of the collected letter in hand has, and the last one that there is; 0 for neither."""
    last = max((number for number, _, _ in situation.letter), default=0)
    number = wish.numbers[0] if wish.numbers else 0
    return {"number": number, "last": last} if not 0 < number <= last else {"number": 0, "last": last}
