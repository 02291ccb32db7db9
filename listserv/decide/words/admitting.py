"""What a facilitator says about somebody who would like to join, where it is neither YES, NO nor ASK (D5).

Plain words for or against count as such. What hangs on a condition, or only sounds like an answer, is asked back: a
welcome and a refusal are mails to somebody else, and cannot be called back.
"""

import re
from dataclasses import dataclass

from listserv.model.intent import Answer

_OF_THEM = re.compile(r"(?i)\b(?:she|her|hers|he|him|his|they|them|this (?:person|one|man|woman|lady))\b")
_ON_CONDITION = re.compile(
    r"(?i)\b(?:if|unless|only|provided|providing|once|until|till|when|after|before|but|except|maybe|perhaps|months?"
    r"|weeks?|days?|think|thinking|wait|not|never|no|first|later|trial|taster|cannot)\b|n['’]t\b|\?"
)
"""What makes a yes in other words doubtful."""
_UNDECIDED = re.compile(
    r"(?i)\b(?:if|unless|provided|providing|once|maybe|perhaps|think|thinking|wait|before|first|sure)\b|\?"
)
"""What makes a no in other words doubtful."""
_ASKS_THEM = re.compile(
    r"(?is)^(?:(?:hi|hello|dear|thanks|thank you)\b[^?]{0,30}?[,.!]\s*)?(?:and |so )?"
    r"(?:who|what|where|which|why|how|when|are you|do you|have you|did you|were you)\b.*\b(?:you|your)\b.*\?"
)
"""A question that is put to the asker themselves."""
_ASKS_US = re.compile(r"(?i)\b(?:do|would) you (?:think|mean|agree|remember|say)\b|\bdo you know\b")
"""A question to the other facilitators, or to us."""
_BOUND = re.compile(r"(?i)\b(?:only if|but only|unless|provided|providing|as long as|on condition)\b")
"""What makes even a plain yes doubtful."""
_WHOM = re.compile(r"(?i)^(?:her|him|them)\b[\s,:]*")
_YES, _NO = frozenset(("approve", "add")), frozenset(("reject", "discard"))
ABOUT_THEM = _YES | _NO | {"ask", "info", "join", "unsure", "taster", "trust"}
"""Wishes that, said without a number or an address, are about who asks to join."""


@dataclass(frozen=True, slots=True)
class Said:
    """A yes, a no or a question of the facilitator; `words` go to whoever asks to join.

    `kept_back` says that there were more words, which speak of them and not to them.
    """

    yes: bool | None
    asks: bool = False
    words: str = ""
    kept_back: bool = False


def read(answer: Answer) -> Said | None:
    """What is said; None where that is not certain."""
    if answer.word == "ask":
        return Said(None, asks=True, words=answer.rest)
    if answer.yes is not None:
        return _begun(answer)
    if answer.word == "add" and not answer.rest:
        return Said(True)
    if _ASKS_THEM.search(answer.words) and not (_OF_THEM.search(answer.words) or _ASKS_US.search(answer.words)):
        return Said(None, asks=True, words=answer.words.strip())
    return _in_other_words(answer)


def _begun(answer: Answer) -> Said | None:
    """It begins with a yes or no. What follows a yes is for the asker, if it is not about them."""
    if answer.yes and _BOUND.search(answer.words):
        return None
    of_them = answer.yes and _OF_THEM.search(answer.words)
    return Said(answer.yes, words="" if of_them else answer.rest, kept_back=bool(of_them and answer.rest))


def _in_other_words(answer: Answer) -> Said | None:
    heard = answer.wishes or answer.asked
    names = {wish.name for wish in heard}
    if not names or any(wish.numbers or wish.addresses for wish in heard):
        return None
    words, of_them = answer.words.strip(), bool(_OF_THEM.search(answer.words))
    if names <= _YES and not _ON_CONDITION.search(words):
        return Said(True, kept_back=bool(words) and not answer.wishes)
    if names <= _NO and not _UNDECIDED.search(words):
        return Said(False, words="" if of_them else words, kept_back=of_them)
    question = _WHOM.sub("", heard[0].words).strip()
    return Said(None, asks=True, words=question) if names == {"ask"} and question else None


def is_about_them(answer: Answer) -> bool:
    """Whether an answer that could not be read wishes nothing else of us."""
    return all(wish.name in ABOUT_THEM and not (wish.numbers or wish.addresses) for wish in answer.wishes)
