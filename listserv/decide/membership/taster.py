"""Four weeks of the weekly letter for whoever wants to see first: nobody sees their name, and it ends by itself."""

from datetime import datetime, timedelta

from listserv.model.decision import Appoint, Cancel, Decision, Effect, Forget, Mark, Subscribe, Write
from listserv.model.incoming import Incoming
from listserv.model.intent import Due
from listserv.model.letter import Ask, Letter
from listserv.model.member import Member
from listserv.model.situation import Situation

LASTS = timedelta(days=28)


def had(address: str, situation: Situation) -> bool:
    """Whether this address had its taster, or was a member: nobody tastes twice."""
    known = situation.actor if situation.actor and situation.actor.knows(address) else None
    return address in situation.gathering.tasted or bool(known and known.status != "asked")


def begun(address: str, name: str, consent: str, by: str, now: datetime) -> tuple[Effect, ...]:
    """The taster begins; the appointment for its end is made in the same breath."""
    ends = now + LASTS
    return (
        Subscribe(address, name, "taster", "weekly", consent, by, hidden=True),
        Appoint("taster-ends", ends, address=address),
        Write(Letter("join/taster", address, {"until": ends.isoformat()}, Ask("taster", ends))),
    )


def over(address: str, situation: Situation) -> tuple[Effect, ...]:
    """Whoever tastes becomes a member: the end is off."""
    known = _taster(address, situation)
    return (Cancel("taster-ends", known.id),) if known else ()


def kept(address: str, situation: Situation) -> dict[str, str | bool]:
    """What the welcome of a taster says: they get as much mail as they had, until they wish for something else."""
    known = _taster(address, situation)
    return {"mode": known.mode, "kept": True} if known else {}


def _taster(address: str, situation: Situation) -> Member | None:
    known = next((m for m in (situation.actor, *situation.named) if m and m.knows(address)), None)
    return known if known and known.status == "taster" else None


def ended(work: Due, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """The four weeks are over: one goodbye that offers JOIN, and nothing is kept but that they had it."""
    member = situation.holder
    if member is None or member.status != "taster":
        return Decision("done", "no-taster", "There is no taster any more that could end.")
    effects: tuple[Effect, ...] = (
        Mark("taster", member.address),
        Forget((member.address, *member.aliases), member.id),
        Write(Letter("join/taster-over", member.address)),
    )
    return Decision("done", "taster-over", "A taster has ended by itself, and was forgotten.", effects)
