"""A member's settings, seen and changed for them by a facilitator; the member is told who did it and how to undo it."""

import re
from datetime import datetime

from listserv.decide.choices import settings
from listserv.decide.choices.mode import LONGEST_PAUSE, begins, start_of
from listserv.decide.identity.names import among_us, called, named
from listserv.decide.identity.proof import acting, who
from listserv.decide.people.people import shortened
from listserv.decide.telling import answerable
from listserv.mail.address import printable
from listserv.model.decision import Change, Decision, Effect, Write
from listserv.model.incoming import Incoming
from listserv.model.intent import Wish
from listserv.model.letter import Ask, Letter
from listserv.model.member import Member
from listserv.model.situation import UNDO_WITHIN, Situation

_LIST = re.compile(r"(?i)(?:the|this|our|my)? ?(?:mailing )?(?:list|group|community)")
"""Whose settings nobody's are: those of the list stand below one's own."""


def is_meant(wish: Wish, situation: Situation) -> bool:
    """Whether a wish about settings names somebody else."""
    member = who(situation)
    if wish.name == "settings" and _name(wish):
        return True
    return bool(wish.addresses) and not (member and all(member.knows(a) for a in wish.addresses))


def wished(wish: Wish, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """MODE, PAUSE and RESUME for others."""
    facilitator = acting(situation)
    values, shown = _change(wish, situation, now)
    if not values:
        letter = Letter("settings/which-day", facilitator.address, {}, answerable(now, facilitator))
        return Decision("answered", "which-day", "The day was not understood, or has passed.", (Write(letter),))
    effects: list[Effect] = []
    done: list[str] = []
    not_done = [f"{printable(a)} is not on this list" for a in wish.addresses if not _named(a, situation)]
    for member in named(wish, situation):
        if not member.belongs:
            not_done.append(f"{member.address} is not a member now ({member.status})")
            continue
        own = values | settings.begins_again(member)
        if settings.has(member, own):
            not_done.append(f"{member.address} has it like that already")
            continue
        told = {
            "what": wish.name,
            "mode": member.mode,
            "before": member.mode,
            **shown,
            "by": called(facilitator, incoming),
        }
        ask = Ask("done", now + UNDO_WITHIN, member.id)
        effects.append(Change(member.id, own, facilitator.address, wish.name))
        effects.append(Write(Letter("people/changed", member.address, told, ask)))
        done.append(member.address)
    told = {
        "what": wish.name,
        "people": done,
        "not_done": shortened(not_done),
        "before": _before(wish, situation),
        **shown,
    }
    letter = Letter("people/set", facilitator.address, told, answerable(now, facilitator))
    whose = ", ".join(m.address for m in named(wish, situation)) or "nobody"
    why = f"{wish.name.capitalize()} of {whose} by {facilitator.address}."
    return Decision("answered", wish.name, why, (*effects, Write(letter)))


def _change(wish: Wish, situation: Situation, now: datetime) -> tuple[dict[str, object], dict[str, object]]:
    """(what changes, what the letters show of it); nothing where the day is not understood."""
    if wish.name == "mode":
        return {"mode": wish.mode}, {"mode": wish.mode}
    if wish.name == "resume":
        return {"paused_until": None}, {}
    until = start_of(wish.until, situation.place.timezone) if wish.until else None
    if until is None or wish.until is None or not now < until <= now + LONGEST_PAUSE:
        return {}, {}
    later = begins(wish, situation.place.timezone, now)
    shown: dict[str, object] = {"until": wish.until.isoformat()}
    shown |= {"since": wish.since.isoformat()} if later and wish.since else {}
    return {"paused_until": until.isoformat(), **later}, shown


def _before(wish: Wish, situation: Situation) -> str:
    """The mode that all of them had, for the words that take it back."""
    modes = {m.mode for m in named(wish, situation)}
    return next(iter(modes)) if len(modes) == 1 else ""


def _named(address: str, situation: Situation) -> Member | None:
    return next((m for m in situation.named if m.knows(address)), None)


def shown(wish: Wish, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """SETTINGS of somebody else, by address or by name."""
    facilitator = acting(situation)
    name = _name(wish).lower()
    found = list(named(wish, situation))
    if not found and name:
        here = [m for m in situation.roll if m.active]
        found = [m for m in here if name in m.name.lower().replace(",", " ").split()]
        found = found or [m for m in here if name in m.name.lower() or m.address.startswith(name)]
    ask = answerable(now, facilitator)
    if len(found) != 1:
        values = {"people": [among_us(m) for m in found[:5]], "name": _name(wish) or ", ".join(wish.addresses)}
        letter = Letter("people/which", facilitator.address, values, ask)
        return Decision("answered", "which-member", "It did not say clearly whose settings.", (Write(letter),))
    member = found[0]
    about: dict[str, object] = {
        "address": member.address,
        "name": member.name,
        "mode": member.mode,
        "status": member.status,
        "paused_until": settings.rests_until(member, situation.place, now),
        "moderated": member.moderated,
        "facilitator": member.facilitator,
        "aliases": list(member.aliases),
    }
    letter = Letter("people/settings", facilitator.address, about, ask)
    return Decision("answered", "settings", f"The settings of {member.address} were shown.", (Write(letter),))


def _name(wish: Wish) -> str:
    """The name in "show me Anna's settings"."""
    said = wish.words.removeprefix("of ").strip() if wish.words.startswith("of ") else ""
    for ending in ("'s", "’s", "s'", "s’"):
        said = said.removesuffix(ending)
    name = said.strip(" .?")[:80]
    return "" if _LIST.fullmatch(name) else name
