"""How much mail a member gets, and when none (D8, D9)."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from listserv.decide.choices import letters
from listserv.decide.choices.settings import begins_again, change, rests_until
from listserv.decide.identity.proof import acting
from listserv.decide.telling import answerable
from listserv.model.decision import Decision, Write
from listserv.model.incoming import Incoming
from listserv.model.intent import Wish
from listserv.model.letter import Ask, Letter
from listserv.model.member import MODES, Member
from listserv.model.situation import Situation

LONGEST_PAUSE = timedelta(days=731)


def wished(wish: Wish, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """One of the modes, in any wording."""
    member = acting(situation)
    assert wish.mode in MODES
    today = now.astimezone(ZoneInfo(situation.place.timezone)).date()
    if (wish.since and wish.since > today) or (wish.until and wish.until > today):
        return _not_by_itself(wish, member, now)
    values: dict[str, object] = {"mode": wish.mode, **letters.fitted(wish.words)}
    shown: dict[str, object] = {"mode": wish.mode, "before": member.mode, **letters.rhythm(member, values)}
    shown |= {"letter_form": values["letter_form"]} if "letter_form" in values else {}
    shown["until"] = rests_until(member, situation.place, now) if wish.mode != "none" else ""
    return change(member, values | begins_again(member), "mode", shown, now, by=member.address)


def _not_by_itself(wish: Wish, member: Member, now: datetime) -> Decision:
    """A mode for another day, or until one, is not kept for it: nothing changes, and they are told how to have it."""
    ask = answerable(now, member)
    day = wish.since or wish.until
    values = {"mode": wish.mode, "day": day.isoformat() if day else "", "begins": wish.since is not None}
    letter = Letter("settings/not-by-itself", member.address, values, ask)
    return Decision("answered", "not-by-itself", "A mode is not changed on a day to come.", (Write(letter),))


def pause(wish: Wish, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """No mail until that day begins where the list is at home."""
    member = acting(situation)
    until = start_of(wish.until, situation.place.timezone) if wish.until else None
    if until is None or not now < until <= now + LONGEST_PAUSE:
        values = {"said": wish.until.isoformat() if wish.until else "", "past": until is not None and until <= now}
        said = values | ({"no_day": wish.words[:40]} if wish.words else {})
        ask = Ask("which-day", now + timedelta(days=90), member.id)
        letter = Letter("settings/which-day", member.address, said, ask)
        return Decision("answered", "which-day", "The day was not understood, or has passed.", (Write(letter),))
    shown: dict[str, object] = {"until": wish.until.isoformat() if wish.until else "", "mode": member.mode}
    rests: dict[str, object] = {"paused_until": until.isoformat(), **begins(wish, situation.place.timezone, now)}
    shown["since"] = wish.since.isoformat() if wish.since and "paused_from" in rests else ""
    return change(member, rests, "pause", shown, now, by=member.address)


def begins(wish: Wish, timezone: str, now: datetime) -> dict[str, object]:
    """The column that says when an absence begins; nothing where that is at once."""
    if wish.since is None or wish.until is None or wish.since >= wish.until:
        return {}
    since = start_of(wish.since, timezone)
    return {"paused_from": since.isoformat()} if since > now else {}


def resume(wish: Wish, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """Mail again from now on."""
    member = acting(situation)
    values = {"paused_until": None} | begins_again(member)
    shown = {"mode": member.mode, **letters.rhythm(member, {})}
    return change(member, values, "resume", shown, now, by=member.address)


def start_of(day: date, timezone: str) -> datetime:
    """When that day begins in that zone, in UTC."""
    return datetime.combine(day, time(), ZoneInfo(timezone)).astimezone(UTC)
