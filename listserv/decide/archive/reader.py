"""Who may read what was written, and the letter that bears it to them."""

from dataclasses import replace
from datetime import timedelta

from listserv.decide.identity.proof import who
from listserv.decide.limits import FOUND_A_DAY
from listserv.model.decision import Decision, Write
from listserv.model.letter import Ask, Letter
from listserv.model.member import Member
from listserv.model.situation import Situation

ANSWER_WITHIN = timedelta(days=90)


def of(situation: Situation) -> Member | None:
    """The member who may read what was found: one who belongs to the list now."""
    member = who(situation)
    return member if member and member.belongs else None


def barred(situation: Situation) -> Decision | None:
    """What keeps somebody from the archive: they do not belong, or they were answered very often today."""
    if of(situation) is None:
        return Decision("dropped", "not-a-member", "Only members can read what was written.")
    if situation.finding.sent_today >= FOUND_A_DAY:
        return Decision("dropped", "found-enough", f"They were sent {FOUND_A_DAY} such answers today.")
    return None


def letter(kind: str, values: dict[str, object], situation: Situation, ask: Ask | None = None) -> tuple[Write]:
    """What was found, for the reader, who is asked that question."""
    member = of(situation)
    assert member is not None
    return (Write(Letter(kind, member.address, values, replace(ask, member=member.id) if ask else None)),)
