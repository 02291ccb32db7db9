"""What somebody wishes beside joining: how they begin, so that nothing of it has to be said again once they are in."""

import re
from collections.abc import Mapping
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from listserv.decide import private
from listserv.decide.choices import letters, mode
from listserv.decide.choices.rhythm import zone_named
from listserv.decide.choices.settings import LANGUAGES
from listserv.model.decision import Effect
from listserv.model.intent import Answer, Command, Intent, Wish
from listserv.model.mailinglist import MailingList
from listserv.model.member import MODES, Member, Mode
from listserv.model.situation import Situation

NAMES = frozenset(
    (
        *("mode", "name", "language", "hide", "about-me", "pause", "letter-time", "letter-form", "timezone"),
        *("own-posts", "at-most", "largest"),
    )
)
"""Wishes about one's own membership that can be had from its first day on."""
_IS_THE_YES = frozenset(("join", "back", "approve", "taster"))
_NEGATED = r"(?i)\b(?:no|not|never|don.?t want|instead of|rather than|without)\s(?:\w+\s){0,2}?%s\b"
_NOT = re.compile(r"(?i)\b(?:not|never|nobody|no|cannot)\b|n['’]t\b")
_ASKS = re.compile(r"(?i)^\W*(?:(?:hi|hello|thanks|please|yes|and)\W+){0,2}(?:can|could|may|would you|will you)\b")
_BEGINS = re.compile(r"(?i)^\W*(?:yes|yep|yeah|ok|okay|sure|of course)\b")
_NEVER_ASKED = re.compile(
    r"(?i)\b(?:not|never|don['’]?t|didn['’]?t|no longer)\s(?:\w+\s){0,2}?"
    r"(?:want|wish|ask(?:ed)?|request(?:ed)?|join|sign(?:ed)?|subscribe|interested|like to)\b"
)
_LONGEST_NAME, _LONGEST_TEXT = 200, 4_000
_FEW = 20


def joins(answer: Answer) -> bool:
    """Whether an answer to "do you want to join?" says yes: so, by saying JOIN again, or by saying how."""
    if answer.yes is not None or not answer.words.strip():
        return answer.yes is not False
    if any(wish.name == "join" for wish in answer.wishes):
        return True
    if answer.wishes:
        return all(wish.name in NAMES and wish.mode != "none" for wish in answer.wishes)
    names = {wish.name for wish in answer.asked}
    if not names <= NAMES | _IS_THE_YES or not names or len(answer.words.split()) > _FEW:
        return False
    asks = "?" in answer.words and not _ASKS.match(answer.words)
    return not asks and bool(_BEGINS.match(answer.words) or not _NOT.search(answer.words))


def declines(answer: Answer) -> bool:
    """Whether it says no, also in words of its own ("I never asked to join")."""
    said = answer.yes is None and len(answer.words.split()) <= _FEW and _NEVER_ASKED.search(answer.words)
    return answer.yes is False or bool(said)


def beside(intent: Intent) -> tuple[Wish, ...]:
    """What a mail that joins wishes besides."""
    if not isinstance(intent, Answer | Command):
        return ()
    wishes = intent.wishes or (intent.asked if isinstance(intent, Answer) else ())
    return tuple(wish for wish in wishes if wish.name not in _IS_THE_YES)


def asked(intent: Intent, text: str, situation: Situation, now: datetime) -> dict[str, Any]:
    """The columns of a new membership that such wishes set, as a question remembers them."""
    found: dict[str, Any] = {}
    for wish in beside(intent):
        if not _is_denied(wish, text):
            found |= _columns(wish, situation, now)
    return found


def remembered(values: Mapping[str, Any]) -> dict[str, Any]:
    """The same as a question or an appointment has them."""
    return {**({"mode": values["mode"]} if values.get("mode") else {}), **values.get("starts", {})}


def shown(starts: Mapping[str, Any], place: MailingList) -> dict[str, Any]:
    """What the welcome shows of it besides how much mail: the language by its name, a pause by its day."""
    found = {key: value for key, value in starts.items() if key != "mode" and value}
    if "language" in found:
        found["language"] = LANGUAGES[found["language"]]
    for key in {"paused_until", "paused_from"} & found.keys():
        found[key] = datetime.fromisoformat(found[key]).astimezone(ZoneInfo(place.timezone)).date().isoformat()
    return found


def chosen(starts: Mapping[str, Any]) -> Mode | None:
    """How much mail they want, where they said so."""
    return next((one for one in MODES if one == starts.get("mode")), None)


def columns(starts: Mapping[str, Any]) -> dict[str, Any]:
    """The other columns."""
    return {key: value for key, value in starts.items() if key != "mode"}


def left_over(answer: Answer, situation: Situation, now: datetime) -> tuple[Effect, ...]:
    """What stands beside a yes and is no wish of this kind goes to the facilitators: a person may have to answer it."""
    others = [w for w in beside(answer) if _is_denied(w, answer.words) or not _columns(w, situation, now)]
    return (private.pass_on(now),) if others or (answer.yes and "?" in answer.rest) else ()


def kept(member: Member | None) -> dict[str, Any]:
    """How somebody who was a member before begins again: as they were, but never without any mail."""
    if member is None or member.status == "asked":
        return {}
    rested = {"paused_until": None, "paused_from": None} if member.paused_until else {}
    return rested | ({"mode": "every"} if member.mode == "none" else {})


def _is_denied(wish: Wish, text: str) -> bool:
    """Whether it stands there as what is not wanted ("no to daily mail")."""
    words = wish.mode if wish.name == "mode" else ""
    return bool(words) and re.search(_NEGATED % re.escape(words), text[:2_000]) is not None


def _columns(wish: Wish, situation: Situation, now: datetime) -> dict[str, Any]:
    match wish.name:
        case "mode":
            return {"mode": wish.mode, **letters.fitted(wish.words)}
        case "letter-time" | "letter-form":
            return letters.fitted(wish.words)
        case "name":
            return {"name": wish.words[:_LONGEST_NAME]} if wish.words.strip() else {}
        case "about-me":
            return {"profile": wish.words[:_LONGEST_TEXT]} if wish.words.strip() else {}
        case "language":
            code = next((one for one in (wish.words, wish.mode) if one in LANGUAGES), "")
            return {"language": code} if code else {}
        case "hide":
            return {"hidden": True}
        case "own-posts":
            return {"own_posts": wish.words}
        case "at-most":
            most = wish.numbers[0] if wish.numbers else 0
            return {"most_a_day": most} if 1 <= most <= letters.MOST_A_DAY else {}
        case "largest":
            return {"largest": int(wish.words)} if wish.words.isdigit() else {}
        case "timezone":
            zone = zone_named(wish.words)
            return {"timezone": zone} if zone else {}
        case "pause":
            until = mode.start_of(wish.until, situation.place.timezone) if wish.until else None
            ahead = until is not None and now < until <= now + mode.LONGEST_PAUSE
            rests = {"paused_until": until.isoformat()} if until and ahead else {}
            return rests and rests | mode.begins(wish, situation.place.timezone, now)
    return {}
