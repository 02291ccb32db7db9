"""What a facilitator ties to a wish about people ("but wait until Monday"): it cannot be kept, so it is asked first."""

import re

_WEEKDAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_MONTH = r"(?:january|february|march|april|may|june|july|august|september|october|november|december)"
_DAY = (
    rf"(?:(?:this|next) )?{_WEEKDAY}|\d{{1,2}}(?:st|nd|rd|th)?(?: of)? {_MONTH}|{_MONTH}|\d{{1,2}}[./]\d{{1,2}}"
    r"|the \d{1,2}"
)
_TIED = re.compile(
    rf"(?i)\b(?:wait|(?:do not|don['’]?t|never) (?:tell|say|mention|send|write|invite|add)"
    rf"|not (?:yet|before|until)|until|till|unless|as soon as|tomorrow|tonight"
    rf"|if (?!possible|you |that is (?:ok|fine|possible))|(?:once|when) (?:she|he|they|i|we|the)\b"
    rf"|next (?:week|month)|(?:on|from|after|before|starting) (?:{_DAY})"
    r"|in (?:a|one|two|three|\d{1,2}) (?:day|week|month)s?)\b"
)
_TOLD = re.compile(
    r"(?i)\b(?:agreed|said|met|spoke|talked|asked|rang|phoned|called|wrote|came|told|confirmed|signed)\b"
)
"""A day behind these is that of something which was."""
_CLAUSES = re.compile(r"[\n.!?;,(]|\s[-–—]\s")
MOST_SHOWN = 200


def tied(text: str) -> str:
    """The words that tie a wish to a day or to something else, "" where none do."""
    for clause in _CLAUSES.split(text[:4_000]):
        hit = _TIED.search(clause)
        if hit and not _TOLD.search(clause[: hit.start()]):
            return " ".join(clause[hit.start() :].split())[:MOST_SHOWN]
    return ""
