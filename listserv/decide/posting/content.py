"""What a message holds, asked before it goes to everyone: patients' numbers, harmful files, pieces, repetitions."""

from collections.abc import Sequence

from listserv.decide.limits import TOLD_A_DAY
from listserv.mail.lookalike import looks_like
from listserv.mail.patients import endings
from listserv.model.decision import Effect, Write
from listserv.model.incoming import Incoming
from listserv.model.letter import Letter
from listserv.model.situation import Situation

SEVERAL = 2
"""In so many other conversations a text by the same person is a repetition."""


def patients(incoming: Incoming, situation: Situation) -> str:
    """What names a patient must not reach a whole list by a slip."""
    found = incoming.inspection.patients
    return f"It seems to hold {endings(found)}." if found and situation.place.hold_patient_data else ""


def partial(incoming: Incoming, situation: Situation) -> str:
    """What the author's program would fetch later, or send in pieces, nobody can look at now."""
    return incoming.inspection.partial


def attachments(incoming: Incoming, situation: Situation) -> str:
    """Where nothing is taken off, or nothing can be: a seal breaks by it."""
    found, policy = incoming.inspection, situation.place.attachments
    if not found.forbidden or not (policy == "hold" or (policy == "drop" and found.sealed)):
        return ""
    return f"It brings {_listed(found.forbidden)}, and files of this kind can do harm."


def refused(incoming: Incoming, situation: Situation) -> str:
    """Where such files go back to their author, and where nothing would be left without them."""
    found, policy = incoming.inspection, situation.place.attachments
    if found.forbidden and (policy == "refuse" or (policy == "drop" and found.bare and not found.sealed)):
        return f"It brings {_listed(found.forbidden)}, and files of this kind are not passed on."
    return "It holds nothing but a winmail.dat that cannot be opened." if found.unopened and found.bare else ""


def lookalike(incoming: Incoming, situation: Situation) -> str:
    """A stranger whose address, or name, passes for somebody's who belongs here."""
    actor = incoming.actor
    if actor is None or situation.actor is not None:
        return ""
    if known := looks_like(actor.address.rpartition("@")[2].lower(), situation.calm.domains):
        return f"The address looks like one of {known}, and is another."
    names = {member.name.casefold() for member in situation.facilitators if member.name}
    if actor.name and actor.name.casefold() in names:
        return "It bears the name of a facilitator and comes from another address."
    return ""


def come_back(incoming: Incoming, situation: Situation) -> str:
    """A post that another list server sent round again, under whatever name; its author may send another by its id.

    It is held and not dropped: else anybody could keep a post away by sending another one under its Message-ID first.
    """
    known, actor = situation.calm.same_id, situation.actor
    if known is None:
        return ""
    author, text = known
    if actor is not None and actor.knows(author) and (incoming.verdict.proven or not _repeats(incoming.text, text)):
        return ""
    return "It seems to be a post that was sent to the list before."


def _repeats(text: str, earlier: str) -> bool:
    return " ".join(earlier.split()) in " ".join(text.split())


def repeated(incoming: Incoming, situation: Situation) -> str:
    """The same words from two addresses are a machine's; from one person in several conversations, a mistake."""
    author = incoming.address
    own = set(situation.actor.aliases) | {situation.actor.address} if situation.actor else {author}
    others = [who for who, _ in situation.calm.same_text if who not in own]
    if others:
        return "The same text came from another address in the last days."
    talks = {talk for who, talk in situation.calm.same_text if who in own} - {situation.calm.conversation}
    return f"Its author sent the same text to {len(talks)} other conversations." if len(talks) >= SEVERAL else ""


def newcomer(incoming: Incoming, situation: Situation) -> str:
    """The first posts of somebody new, where the list looks at them."""
    first, actor = situation.place.hold_newcomers, situation.actor
    if not first or situation.trusted_poster or (actor and (actor.trusted or actor.facilitator)):
        return ""
    return "First posts of new members are looked at first." if situation.calm.first_posts < first else ""


def too_many(incoming: Incoming, situation: Situation) -> str:
    """More than people write: a machine, or somebody who should breathe."""
    place, calm = situation.place, situation.calm
    if place.member_posts_an_hour and calm.by_author >= place.member_posts_an_hour:
        return f"Its author sent {calm.by_author} posts within the hour."
    if place.list_posts_an_hour and calm.by_list >= place.list_posts_an_hour:
        return f"The list had {calm.by_list} posts within the hour."
    return ""


def shown(incoming: Incoming) -> dict[str, object]:
    """What a notice shows in place of the message's own words, where those hold patients' numbers."""
    found = incoming.inspection
    if not found.patients:
        return {}
    return {
        "subject": found.masked_subject,
        "name": found.masked_name,
        "text": found.masked_text,
        "attachments": list(found.masked_files),
        "masked": True,
    }


def told(incoming: Incoming, situation: Situation) -> tuple[Effect, ...]:
    """The word to an author whose post goes out without some of its files."""
    found = incoming.inspection
    dropped = found.forbidden if situation.place.attachments == "drop" else ()
    if incoming.actor is None or situation.told_today >= TOLD_A_DAY or not (dropped or found.unopened):
        return ()
    values = {"subject": incoming.subject, "files": list(dropped), "unopened": found.unopened}
    return (Write(Letter("post/taken-off", incoming.address, values)),)


def _listed(names: Sequence[str]) -> str:
    shown = [f"“{name}”" for name in names[:3]]
    more = f" and {len(names) - 3} more" if len(names) > 3 else ""
    return ", ".join(shown) + more
