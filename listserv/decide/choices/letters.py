"""When and how a member's letters come, and how much comes at once (D8)."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from listserv.decide.choices.rhythm import LETTERS, zone_beside, zone_named
from listserv.decide.choices.settings import change
from listserv.decide.identity.proof import acting, who
from listserv.decide.telling import answerable
from listserv.model.decision import Decision, Write
from listserv.model.incoming import Incoming
from listserv.model.intent import Wish
from listserv.model.letter import Letter
from listserv.model.member import Member
from listserv.model.situation import Situation

MOST_A_DAY = 500
_LOOKED_AT = 500
_SAYS_LETTER = re.compile(r"(?i)\b(?:daily|letters?|digests?|summar(?:y|ies))\b")
_NO_TIME = re.compile(r"\b(?:2[4-9]|[3-9]\d)[:.]\d\d\b|\b\d{1,2}[:.][6-9]\d\b")
_NO_DAY = re.compile(
    r"(?i)\b(?:on|every|each) (?P<day>(?!(?:holi|week|work|to|birth|pay|every|any|some)days?\b)[a-z]+days?)\b"
)
_PARTS = frozenset(("letter-time", "letter-form", "timezone"))
"""What belongs to how often letters come, where it is said in one mail."""


def fitted(words: str) -> dict[str, object]:
    """The columns that words such as "1 18:00 mime Europe/Berlin" set: day, time, form and zone of letters."""
    found: dict[str, object] = {}
    for word in words.split():
        if word.isdigit():
            found["letter_day"] = int(word)
        elif ":" in word:
            found["letter_time"] = word
        elif "/" in word or word == "UTC":
            found["timezone"] = word
        else:
            found["letter_form"] = "" if word == "html" else word
    return found


def together(wishes: tuple[Wish, ...], incoming: Incoming) -> tuple[Wish, ...]:
    """These wishes with how often letters come, when and by whose clock as one wish, so that one letter says it all.

    A zone that stands beside the time is kept; one that nobody knows is asked about.
    """
    wishes = _apart(wishes, incoming)
    if _no_such(wishes, incoming):
        wishes = (*(wish for wish in wishes if wish.name != "letter-time"), Wish("letter-time"))
    often = next((wish for wish in wishes if wish.name == "mode" and wish.mode in LETTERS), None)
    parts = [wish for wish in wishes if wish.name in _PARTS and wish != Wish("letter-time")]
    main = often or next((wish for wish in parts if wish.name == "letter-time"), None)
    if main is None or main.addresses:
        return wishes
    zones = [zone_named(wish.words) for wish in parts if wish.name == "timezone"]
    known = next((zone for zone in zones if zone), "")
    strange = ""
    if not zones and any("letter_time" in fitted(wish.words) for wish in (main, *parts)):
        known, strange = zone_beside(incoming.text)
    merged = [wish for wish in parts if wish is not main and (wish.name != "timezone" or zone_named(wish.words))]
    words = [main.words, *(wish.words for wish in merged if wish.name != "timezone"), known]
    one = replace(main, words=" ".join(word for word in words if word))
    kept = tuple(one if wish is main else wish for wish in wishes if wish not in merged)
    return (*kept, Wish("timezone", words=strange)) if strange else kept


def _apart(wishes: tuple[Wish, ...], incoming: Incoming) -> tuple[Wish, ...]:
    """These wishes without a mode that is only heard in the words of another: "max 1 a day", "no mail at weekends"."""
    unsaid = any(wish.name == "pause" and wish.until is None for wish in wishes)
    counted = any(wish.name == "at-most" and wish.numbers for wish in wishes) and not _SAYS_LETTER.search(incoming.text)
    return tuple(wish for wish in wishes if wish.name != "mode") if unsaid or counted else wishes


def _no_such(wishes: Sequence[Wish], incoming: Incoming) -> str:
    """The hour or the day of letters that a mail names and that there is not ("25:00", "Blursday"); "" for none."""
    about = [wish for wish in wishes if wish.name == "letter-time" or (wish.name == "mode" and wish.mode in LETTERS)]
    given = {key for wish in about for key in fitted(wish.words)}
    text = incoming.text[:_LOOKED_AT] if about else ""
    hour = _NO_TIME.search(text) if "letter_time" not in given else None
    day = _NO_DAY.search(text) if "letter_day" not in given else None
    return hour[0] if hour else day["day"] if day else ""


def rhythm(member: Member, values: Mapping[str, object]) -> dict[str, object]:
    """What letters to a member show of the rhythm that these values leave them with."""
    day = values.get("letter_day", member.letter_day)
    zone = values.get("timezone", member.timezone)
    return {"day": day, "time": values.get("letter_time", member.letter_time), "zone": zone}


def at(wish: Wish, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """The day and hour of letters."""
    values, member = fitted(wish.words), who(situation)
    if not values:
        return _unclear("time", _no_such((wish,), incoming), situation, now)
    daily = member is not None and member.mode == "daily"
    if daily and "letter_day" in values:  # a weekday is no day of a daily letter
        return _changed("mode", {"mode": "weekly", **values}, situation, now)
    return _changed("letter-time", values, situation, now)


def form(wish: Wish, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """Letters as text and HTML, as text alone, or with each post as a message of its own."""
    return _changed("letter-form", fitted(wish.words), situation, now)


def zone(wish: Wish, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """Where a member is at home, by the clock."""
    if name := zone_named(wish.words):
        return _changed("timezone", {"timezone": name}, situation, now)
    return _unclear("zone", wish.words, situation, now)


def own_posts(wish: Wish, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """Whether a member's own posts come back: as copies, as a receipt, or not at all."""
    assert wish.words in ("copy", "receipt", "none")
    return _changed("own-posts", {"own_posts": wish.words}, situation, now)


def past(wish: Wish, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """Whether a member hears of old conversations near to what they ask."""
    return _changed("past", {"past": wish.words == "on"}, situation, now)


def at_most(wish: Wish, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """How many mails come at once in a day; the rest comes in a letter."""
    if wish.words == "off":
        return _changed("at-most", {"most_a_day": None}, situation, now)
    most = wish.numbers[0] if wish.numbers else 0
    if not 1 <= most <= MOST_A_DAY:
        return _unclear("number", str(most), situation, now)
    return _changed("at-most", {"most_a_day": most}, situation, now)


def largest(wish: Wish, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """The biggest attachment that a member wants unasked."""
    if not wish.words:
        return _unclear("size", "", situation, now)
    octets = None if wish.words == "off" else int(wish.words)
    return _changed("largest", {"largest": octets}, situation, now)


def _changed(what: str, values: dict[str, object], situation: Situation, now: datetime) -> Decision:
    member = acting(situation)
    shown = {"mode": member.mode, "until": "", "on_letters": member.mode in LETTERS, **rhythm(member, values), **values}
    return change(member, values, what, shown, now, by=member.address)


def _unclear(what: str, words: str, situation: Situation, now: datetime) -> Decision:
    """Nothing is changed, and the reader is told how to say it."""
    member = acting(situation)
    ask = answerable(now, member)
    letter = Letter("settings/which-measure", member.address, {"what": what, "words": words[:100]}, ask)
    return Decision("answered", f"which-{what}", f"The {what} was not understood.", (Write(letter),))
