"""Days, hours and sizes as people say them of their mail: "on Tuesdays at 6pm", "at 8", "2 MB"."""

import re
from collections.abc import Mapping, Sequence

_PASSED_OVER = frozenset(
    (
        "on",
        "at",
        "every",
        "each",
        "the",
        "in",
        "around",
        "about",
        "by",
        "please",
        "only",
        "and",
        "time",
        "before",
        "after",
    )
)
_MORNING = frozenset(("morning", "mornings", "am", "a.m"))
_EVENING = frozenset(("evening", "evenings", "afternoon", "afternoons", "night", "tonight", "pm", "p.m"))
NAMED = {"noon": "12:00", "midday": "12:00", "lunchtime": "12:00", "midnight": "00:00"}
_FORMS = {("as", "mime"): "mime", ("mime",): "mime", ("as", "text"): "text", ("as", "plain", "text"): "text"}
_CLOCK = re.compile(r"(\d{1,2})(?:[:.](\d\d))?(am|pm)?")
_MINUTES = re.compile(r"\d\d(?:am|pm)")
_HOURS = {
    word: hour
    for hour, word in enumerate(
        ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"), 1
    )
}
_PARTS_OF_HOURS = {"quarter": 15, "half": 30, "five": 5, "ten": 10, "twenty": 20}
_AT = frozenset(("at", "by", "around", "about", "before", "after", "from", "til", "till", "until"))
_SIZE = re.compile(r"(\d{1,4}(?:[.,]\d{1,2})?)(k|kb|kib|kilobytes?|m|mb|mib|megs?|megabytes?|g|gb|gigabytes?)?")
_UNITS = {"k": 1_000, "m": 1_000_000, "g": 1_000_000_000}
LEAST, MOST = 10_000, 1_000_000_000


def when(said: Sequence[str], weekdays: Mapping[str, int]) -> str | None:
    """The weekday ("1": Monday is 0), time ("18:00") and form ("mime") that these folded words name, in that order and
    parted by spaces; None where they say anything else, or nothing."""
    day, form, time, half = "", "", "", ""
    said, at = _glued(_in_figures(said)), 0
    while at < len(said):
        word = said[at]
        known = weekdays.get(word, weekdays.get(word.removesuffix("s")))
        shaped = next((n for n in (3, 2, 1) if tuple(said[at : at + n]) in _FORMS), 0)
        clock = _CLOCK.fullmatch(word)
        if shaped:
            form = _FORMS[tuple(said[at : at + shaped])]
            at += shaped - 1
        elif known is not None and not day:
            day = str(known)
        elif word in NAMED and not time:
            time = NAMED[word]
        elif clock and not time and (at or len(said) > 1 or clock[2] or clock[3]):
            time, half = f"{int(clock[1])}:{clock[2] or '00'}", clock[3] or ""
        elif word in _MORNING | _EVENING:
            half = "pm" if word in _EVENING else "am"
        elif said[at : at + 2] in (["o", "clock"], ["oclock"]) or word in ("oclock", "o", "clock"):
            pass
        elif word not in _PASSED_OVER:
            return None
        at += 1
    if time and (time := _of_the_day(time, half)) == "":
        return None
    return " ".join(each for each in (day, time, form) if each) or None


def _in_figures(said: Sequence[str]) -> list[str]:
    """Hours in words as figures: "half seven", "quarter to nine", "at ten", "five o'clock", "six in the evening"."""
    found: list[str] = []
    at = 0
    while at < len(said):
        word, second, third = [*said[at : at + 3], "", ""][:3]
        part = _PARTS_OF_HOURS.get(word, 0)
        if word == "half" and _hour(second):
            found.append(f"{_hour(second)}:30")
            at += 2
        elif part and second in ("past", "to") and _hour(third):
            hour, minute = (_hour(third), part) if second == "past" else ((_hour(third) - 2) % 12 + 1, 60 - part)
            found.append(f"{hour}:{minute:02}")
            at += 3
        elif word in _HOURS and (
            (said[at - 1 : at] and said[at - 1] in _AT) or second in ("o", "oclock", "in", "am", "pm")
        ):
            found.append(str(_HOURS[word]))
            at += 1
        else:
            found.append(word)
            at += 1
    return found


def _hour(word: str) -> int:
    """The hour that a word names in letters or figures, 0 where it names none."""
    return _HOURS.get(word, int(word) if word.isdigit() and 0 < int(word) <= 12 else 0)


def _glued(said: Sequence[str]) -> list[str]:
    """ "1:30am" is one word again."""
    found: list[str] = []
    for word in said:
        if found and found[-1].isdigit() and _MINUTES.fullmatch(word):
            found[-1] += f":{word}"
        else:
            found.append(word)
    return found


def _of_the_day(time: str, half: str) -> str:
    """HH:MM, or "" where there is no such time; an hour before six that nobody called morning is in the afternoon."""
    hour, minute = (int(each) for each in time.split(":"))
    if half and hour > 12:
        half = ""
    if half:
        hour = hour % 12 + (12 if half == "pm" else 0)
    elif 1 <= hour < 6 and minute == 0 and len(time) == 4:
        hour += 12
    return f"{hour:02}:{minute:02}" if hour < 24 and minute < 60 else ""


def size(said: Sequence[str]) -> int | None:
    """The octets that these folded words name ("2 mb", "500kb"); None where they say anything else, or too little."""
    words = [word for word in said if word not in ("of", "in", "size", "each", "a", "an", "one", "please")]
    found = _SIZE.fullmatch("".join(words)) if words else None
    if not found or not found[2]:
        return None
    octets = int(float(found[1].replace(",", ".")) * _UNITS[found[2][0]])
    return octets if LEAST <= octets <= MOST else None
