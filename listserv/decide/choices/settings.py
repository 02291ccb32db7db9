"""What a member is on: four lines, and one more for each thing that they chose besides."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from listserv.decide.choices import options
from listserv.decide.identity.names import topic
from listserv.decide.identity.proof import acting
from listserv.decide.telling import answerable
from listserv.model.decision import Change, Decision, Write
from listserv.model.incoming import Incoming
from listserv.model.intent import Wish
from listserv.model.letter import Ask, Letter
from listserv.model.mailinglist import MailingList
from listserv.model.member import Member
from listserv.model.situation import UNDO_WITHIN, Situation

MOST_NAMED, LONGEST_NAMED = 3, 40
LANGUAGES = {
    "en": "English", "cy": "Welsh", "fr": "French", "de": "German", "es": "Spanish", "pl": "Polish", "ur": "Urdu",
}  # fmt: skip


def wished(wish: Wish, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """SETTINGS, or "what am I on?"."""
    member = acting(situation)
    values = {
        "address": member.address,
        "name": member.name,
        "mode": member.mode,
        "paused_until": rests_until(member, situation.place, now),
        "rests": will_rest(member, situation.place, now),
        "status": member.status,
        "aliases": list(member.aliases),
        "day": member.letter_day,
        "time": member.letter_time,
        "zone": member.timezone,
        "form": member.letter_form,
        "own_posts": member.own_posts,
        "most_a_day": member.most_a_day,
        "largest": member.largest,
        "past": member.past,
        "language": LANGUAGES.get(member.language, member.language),
        "hidden": member.hidden,
        "profile": member.profile,
        "muted": _subjects(situation.persons.muted, situation.place),
        "followed": _subjects(situation.persons.followed, situation.place),
        "options": options.shown(situation.place, situation.overridden) if member.facilitator else [],
    }
    letter = Letter("settings/show", member.address, values, answerable(now, member))
    return Decision("answered", "settings", "Their settings were sent.", (Write(letter),))


def _subjects(said: Sequence[str], place: MailingList) -> str:
    """The first of these conversations by name, and how many there are besides."""
    named = [topic(subject, place) or "(no subject)" for subject in said[:MOST_NAMED]]
    names = [f'"{one[:LONGEST_NAMED]}{"…" if len(one) > LONGEST_NAMED else ""}"' for one in named]
    more = len(said) - len(names)
    return ", ".join(names) + (f" and {more} more" if more else "")


def rests_until(member: Member, place: MailingList, now: datetime) -> str:
    """The day on which this member's mail starts again, where the list is at home; "" where it does not rest."""
    if not is_paused(member, now) or member.paused_until is None:
        return ""
    return member.paused_until.astimezone(ZoneInfo(place.timezone)).date().isoformat()


def is_paused(member: Member, now: datetime) -> bool:
    """Whether this member's mail rests now."""
    begun = member.paused_from is None or member.paused_from <= now
    return begun and member.paused_until is not None and member.paused_until > now


def will_rest(member: Member, place: MailingList, now: datetime) -> dict[str, str]:
    """The first day of an absence that is still to come, and the day on which mail starts again."""
    if member.paused_from is None or member.paused_until is None or member.paused_from <= now:
        return {}
    zone = ZoneInfo(place.timezone)
    days = {"since": member.paused_from, "until": member.paused_until}
    return {key: at.astimezone(zone).date().isoformat() for key, at in days.items()}


def rename(wish: Wish, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """NAME: what this member is called."""
    member = acting(situation)
    return change(member, {"name": wish.words[:200]}, "name", {"name": wish.words[:200]}, now, by=member.address)


def change(
    member: Member, values: dict[str, object], what: str, shown: dict[str, object], now: datetime, *, by: str
) -> Decision:
    """A change to one membership, said back to the member with the way to undo it.

    Who has it like that already is told so: an UNDO after it would take back something older.
    """
    ask = Ask("done", now + UNDO_WITHIN, member.id)
    if has(member, values):
        told = Letter("settings/already", member.address, {"what": what, **shown}, ask)
        return Decision("answered", "already", f"{what} of {member.address} was so already.", (Write(told),))
    letter = Letter("settings/changed", member.address, {"what": what, **shown}, ask)
    effects = (Change(member.id, values, by, what), Write(letter))
    return Decision("answered", what, f"{what} was changed for {member.address}.", effects)


def begins_again(member: Member) -> dict[str, object]:
    """What changes besides for somebody whose mail came back and who says how they want it; nothing for others."""
    return {"status": "member", "bounce_days": 0} if member.status == "suspended" else {}


def has(member: Member, values: Mapping[str, object]) -> bool:
    """Whether these values would leave everything as it is."""
    return all(_is_so(member, key, value) for key, value in values.items())


def _is_so(member: Member, key: str, value: object) -> bool:
    if key == "paused_until" and isinstance(value, str):
        return member.paused_until == datetime.fromisoformat(value)
    if key == "paused_from" and isinstance(value, str):
        return member.paused_from == datetime.fromisoformat(value)
    return hasattr(member, key) and bool(getattr(member, key) == value)
