"""What stands before a text for everyone and is said to us: "the following question, starting this Sunday: …"."""

import re
from datetime import date

from listserv.understand import dates

_DAYS = r"(?:mon|tues|wednes|thurs|fri|satur|sun)days?"
_MONTHS = r"(?:jan|febr)uary|march|april|may|june|july|august|(?:sept|nov|dec)ember|october"
_BEGINS = r"(?:starting|beginning|start|begin|commencing|from)"
_WORDS = (
    r"(?:the|this|these|following|our|my|your|a|an|one|questions?|topics?|post|text|message|words?|prompt"
    r"|same|short|little|members?|everyone|everybody|all|of|us|them|people|colleagues|group|lists?|both|to|for|with|as|by"
    r"|on|in|at|and|please|next|coming|again|first|time|week|month|today|tomorrow|subject|new|regular|weekly|daily|monthly"
    rf"|{_BEGINS}|{_DAYS}|{_MONTHS}|\d{{1,2}}(?:st|nd|rd|th)?|\d{{4}}|\d{{1,2}}[./]\d{{1,2}}(?:[./]\d{{2,4}})?)"
)
_LEAD_IN = re.compile(rf"(?i)\s*(?P<said>{_WORDS}(?:[\s,]+{_WORDS}){{0,14}})\s*:\s*(?=\S)")
_FROM_DAY = re.compile(rf"(?i)\b{_BEGINS}\s+(?:on\s+|with\s+)?(?P<day>.+)")
_TO_WHOM = re.compile(
    r"(?i)\s*(?:on|to|for)\s+(?:(?:both|all|each|every|either)(?: of)?(?: the| my| our)?(?: two| three)?"
    r" (?:lists?|groups?)"
    r"|(?:the|this|our) (?:list|group|members)|(?:all )?(?:everyone|everybody|members))"
    r"(?:\s*[:,–—-]\s*(?=\S)|\s+(?=that\b))"
)
_POINTS_BELOW = re.compile(
    r"(?i)\W*(?:the following|this|it|as follows|(?:the )?(?:text |words |message |notice |announcement )?below)"
    r"(?: (?:text|words|message|notice|announcement|news))?"
    r"(?: (?:to|for) (?:everyone|everybody|all(?: members)?|the (?:list|group|members)))?(?: please)?\W*"
)
_PARTS = re.compile(
    r"(?<=[.!?])[ \t]+(?i:(?:many |kind |best |with )*(?:thanks|thank you|regards|wishes|cheers)"
    r"(?: (?:again|very much|so much))?)"
    r"[ ,.!–-]*(?:[A-Z][\w'’-]*(?: [A-Z][\w'’-]*){0,2})?[.!\s]*\Z"
)


def cut(topic: str, today: date) -> tuple[str, date | None]:
    """The topic without its lead-in, and without thanks behind its last sentence, and the day that it begins on."""
    hit = _LEAD_IN.match(topic)
    begins = _FROM_DAY.search(hit["said"]) if hit else None
    day = dates.read(begins["day"], today=today) if begins else None
    return _PARTS.sub("", topic[hit.end() :] if hit else topic).rstrip(), day


def to_whom(words: str) -> str:
    """An announcement without the words that only say for whom it is ("on both lists: …")."""
    return _TO_WHOM.sub("", words, count=1)


def below(words: str, text: str) -> str:
    """An announcement that stands below words that only point at it ("Please announce the following."); or nothing."""
    if not _POINTS_BELOW.fullmatch(words):
        return ""
    return text.partition(words)[2].lstrip(" \t\n.:!–—-").rstrip()
