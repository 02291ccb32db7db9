"""Why a yes to a held post is none: what goes out cannot be called back, so it has to be meant as it stands.

It hangs on something, takes itself back, names another day, wants the post changed or its author asked first.
"""

import re

from listserv.decide.moderation.about_author import Besides
from listserv.decide.words import instructions
from listserv.model.intent import Answer

LATER = "later"
"""It names another day: a held post goes out when somebody says so, and not by itself."""
HANGS = "hangs"
FOR_THE_NEXT_TIME = re.compile(r"\b(?:next time|in (?:the )?future|another time|from now on)\b", re.I)
DOUBTS = re.compile(
    r"\b(?:but|if|unless|once|when|after|before|until|provided|providing|as long as|so long as|depending|subject to"
    r"|except|only|first|however|not|maybe|perhaps|tell|ask|edit|change|remove|without|wait|hold|unsure)\b|n['’]t\b|\?",
    re.I,
)
"""What a yes in free words must not hold at all."""
_CONDITION = re.compile(
    r"(?:\A|(?<=[.!?;\n]))\W*(?:(?:and|please)\W+)?(?:but|if|unless|once|when|after|as long as|provided|except|only)\b"
    r"|\b(?:unless|provided (?:that|she|he|they|it)|as long as|on condition|only if|but only|but not)\b",
    re.I,
)
_TAKEN_BACK = re.compile(
    r"\b(?:i mean|i meant|actually|rather|sorry|oops|correction)\W+(?:(?:i mean|i meant|rather|that|a)\W+)*no\b"
    r"|\b(?:no,? wait|wait,? no|hold on|scrap that|on second thoughts?|changed my mind|ignore (?:that|this|my))\b"
    r"|\A\W*(?:wait|no|not|hm+)\b"
    r"(?! (?:an? |any )?(?:problem|worries|need|objection|doubt|issue|question|harm|more|only)s?\b)",
    re.I,
)
_MONTH = r"(?:jan|febr?|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*"
_MONTHS = "january|february|march|april|june|july|august|september|october|november|december"
_DAY = (
    r"(?:tomorrow|tonight|later(?= today| on\b| this|\W*\Z)"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|next (?:week|month|year|\w+day)|midday"
    r"|noon|this (?:afternoon|evening|weekend|week)|the (?:weekend|morning|afternoon|evening|new year)|christmas"
    r"|easter|in (?:an?|one|two|three|four|a few|some|\d+) (?:minutes?|hours?|days?|weeks?|months?)"
    rf"|\d{{1,2}}(?::\d\d)?\s?(?:am|pm)|\d{{1,2}}:\d\d|\d{{1,2}}(?:st|nd|rd|th)?(?: of)? {_MONTH}"
    rf"|{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?|{_MONTHS})"
)
_TO_GO = (
    r"(?:send|post|publish|put|share|let|it|this|that|can|could|should|may|go|out|to|everyone|all|please|but|and|only"
    r"|just|fine|ok|not|before|until|till|from|after|on|at|by|first|thing|in|some ?time|early|late|the|of|with|do|so"
    r"|then|\d{1,2})"
)
_ANOTHER_DAY = re.compile(rf"\A\W*(?:{_TO_GO}\W+)*{_DAY}\b(?!['’]s|\W*(?:meeting|event|webinar|session)\b)", re.I)
_WANTS_NOTE = re.compile(
    r"\b(?:put|add|include|insert|attach)\b[^.\n]{0,30}\b(?:note|line|comment|sentence|disclaimer|warning)\b", re.I
)
_PARTS = re.compile(r"(?<=[.!?;,])\s+|\n+|\b(?=(?:and|but)\b)")


def why(answer: Answer, besides: Besides) -> str:
    """In a word why this yes is none; "" where it is one. `besides` is what it says that is no part of the yes."""
    if _ANOTHER_DAY.search(besides.rest):
        return LATER
    heard = {wish.name for wish in answer.asked}
    contradicts = "reject" in heard and "approve" not in heard and not (besides.wishes or besides.told)
    asks_first = besides.asks_change and not FOR_THE_NEXT_TIME.search(besides.told)
    hangs = _CONDITION.search(besides.rest) or _TAKEN_BACK.search(besides.rest) or _WANTS_NOTE.search(besides.rest)
    changes = any(instructions.is_one(part) for part in _PARTS.split(besides.rest) if part and "@" not in part)
    return HANGS if contradicts or asks_first or hangs or changes else ""
