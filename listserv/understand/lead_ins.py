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
