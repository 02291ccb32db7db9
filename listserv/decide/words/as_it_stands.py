"""Whether a yes to what was shown sends it as it stands: what goes out to everyone cannot be called back.

A yes behind which more is asked ("yes, but without my number", "send it after Christmas") is none yet, and is asked
about.
"""

import re
from datetime import datetime
from typing import Literal

from listserv.decide.words import instructions
from listserv.model.decision import Close, Decision, Write
from listserv.model.intent import Answer
from listserv.model.letter import Ask, Letter
from listserv.model.member import Question

SENDS = frozenset(("send", "post", "use"))
"""Words of ours that send what was shown."""
AS_IT_STANDS = "as_it_stands"
"""What a question remembers that was asked because a yes came with more."""
LONGEST = 2_000
DOUBTS = re.compile(
    r"\b(?:but|if|unless|once|when|after|before|until|provided|providing|as long as|so long as|depending|subject to"
    r"|except|only|first|however|not|maybe|perhaps|tell|ask|edit|change|remove|without|wait|hold|unsure)\b|n['’]t\b|\?",
    re.I,
)
"""What a yes in free words must not hold at all."""
_CONDITION = re.compile(
    r"(?:\A|(?<=\w)[^\w.!?;\n]*+[.!?;\n])\W*+(?:(?:and|please)\W+)?"
    r"(?:but|if|unless|once|when|after|as long as|provided|except|only)\b"
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

_MEANS_NOTHING = re.compile(
    r"(?i)\b(?:why not|not (?:an? )?(?:problem|issue)|not bad|(?:don['’]t|do not) mind|nothing to change"
    r"|(?:can(?:not|['’]t)|could(?: not|n['’]t)) (?:wait|agree more))\b"
)
"""What sounds like a doubt, and is none."""
_OPENED = re.compile(
    r"(?i)\W*(?:yes|yep|yeah|ok(?:ay)?|sure|fine|agreed|go ahead|(?:looks|sounds|reads) (?:good|great|fine|lovely|ok)"
    r"|(?:please\W+)?(?:send|post|use|publish|announce)\W+(?:it|this|that))\b"
)


def agreed(answer: Answer, *words: str, asked: Question | None = None) -> Literal["", "plainly", "with more"]:
    """Whether it says that what was shown shall go out, and whether it says more, on which that hangs.

    `words` of ours mean the same as SEND here. Whoever was `asked` whether it goes out as it stands has said all of it.
    A text that only begins with a yes is neither.
    """
    settled = asked is not None and AS_IT_STANDS in asked.values
    if answer.yes or answer.word in SENDS or answer.word in words:
        return "with more" if not settled and doubts(answer.rest) else "plainly"
    opened = answer.yes is None and not answer.word and _OPENED.match(answer.words)
    return "with more" if opened and doubts(answer.words) else ""


def ask(answer: Answer, question: Question, subject: str, member: int | None, until: datetime) -> Decision:
    """Nothing goes out yet: they agreed to it, and wrote something that we cannot do."""
    again = Ask(question.kind, until, member, question.about, {**question.values, AS_IT_STANDS: True})
    letter = Letter("confirm/as-it-stands", question.address, {"subject": subject, "said": answer.words}, again)
    why = "They agreed and wrote more, and were asked whether it goes out as it stands."
    return Decision("answered", "as-it-stands", why, (Close(question.id), Write(letter)))


def doubts(rest: str) -> bool:
    """Whether words beside a yes make it doubtful in any way."""
    plain = _MEANS_NOTHING.sub(" ", rest[:LONGEST])
    return bool(DOUBTS.search(plain) or names_another_day(plain) or speaks_against(plain))


def names_another_day(rest: str) -> bool:
    """Whether they begin with another day than today."""
    return _ANOTHER_DAY.search(rest) is not None


def speaks_against(rest: str) -> bool:
    """Whether they make it hang on something, take it back, or want the text changed."""
    hangs = _CONDITION.search(rest) or _TAKEN_BACK.search(rest) or _WANTS_NOTE.search(rest)
    return bool(hangs) or any(instructions.is_one(part) for part in _PARTS.split(rest) if part and "@" not in part)
