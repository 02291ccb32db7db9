"""Members whose mail program answers for them: it changes nothing, and in time a facilitator hears of it (D9)."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from listserv.decide import telling
from listserv.decide.choices import settings
from listserv.decide.choices.mode import LONGEST_PAUSE, start_of
from listserv.decide.identity.proof import not_from_facilitator
from listserv.decide.people import behalf
from listserv.mail.address import called
from listserv.model.decision import Close, Decision
from listserv.model.incoming import Incoming
from listserv.model.intent import Answer, Automatic, Wish
from listserv.model.letter import Ask
from listserv.model.member import Member
from listserv.model.situation import Situation

ENOUGH = 3
"""With so many answers within a month somebody is told, once."""

USUAL = timedelta(days=14)
ANSWER_BY = timedelta(days=30)


def decide(intent: Automatic, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """Nothing comes of it and nobody answers it; the one that is enough is told to the facilitators."""
    why = f"No person wrote this ({intent.kind})."
    if intent.kind != "vacation":
        return Decision("dropped", "automatic", why)
    member = situation.actor
    if member is None or situation.absences != ENOUGH - 1 or not _gets_mail(member, situation, now):
        return Decision("dropped", "vacation", why)
    until = _until(intent.until, situation, now)
    values = {"address": member.address, "name": called(member.name), "until": until.isoformat()}
    ask = Ask("away", now + ANSWER_BY, values=values)
    told = telling.each(situation.other_facilitators(member), "people/away", values, ask)
    return Decision("dropped", "vacation", f"{why} The facilitators are told of {member.address}.", told)


def _gets_mail(member: Member, situation: Situation, now: datetime) -> bool:
    return member.active and member.mode != "none" and not settings.rests_until(member, situation.place, now)


def _until(said: date | None, situation: Situation, now: datetime) -> date:
    """The day that they named, or a fortnight from now where they named none that can be."""
    zone = situation.place.timezone
    day = start_of(said, zone) if said else None
    if said and day and now < day <= now + LONGEST_PAUSE:
        return said
    return (now + USUAL).astimezone(ZoneInfo(zone)).date()


def answered(answer: Answer, incoming: Incoming, situation: Situation, now: datetime) -> Decision | None:
    """PAUSE lets the mail of that member rest, until the day offered or another one; NO leaves it as it is."""
    question = situation.asked
    wish = next((wish for wish in answer.wishes if wish.name == "pause" and not wish.addresses), None)
    if wish is None and answer.yes is None and answer.word != "leave-it":
        return None
    if refused := not_from_facilitator(answer, incoming, situation):
        return refused
    if wish is None and not answer.yes:
        return Decision("answered", "left-alone", "Their mail goes on as it is.", (Close(question.id),))
    address, offered = question.values["address"], date.fromisoformat(question.values["until"])
    wish = replace(wish or Wish("pause"), addresses=(address,))
    wish = wish if wish.until else replace(wish, until=answer.until or offered)
    done = behalf.wished(wish, incoming, situation, now)
    return done.preceded_by(Close(question.id))
