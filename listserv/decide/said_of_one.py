"""What an answer to the notice of a held post says in free words, where neither YES nor NO begins it, or more follows.

What goes out cannot be called back: a yes that hangs on something, or that wants the author asked first, is none.
"""

import re

from listserv.model.intent import Answer, Wish
from listserv.model.member import Hold

_MAX_TEXT = 2_000
_AUTHOR = r"him|her|them|(?:the )?(?:author|sender|writer)"
_NOT_NOW = re.compile(
    r"(?:\b(?:not|never|without|no need|i|i'll|i’ll|i will|we|we will|we'll|let me|have|had|has|to)|n['’]t)\s*$", re.I
)
"""What before "ask him" says that nobody is to be asked by us ("I will ask him", "no need to ask him")."""
_HANGS = re.compile(
    r"\b(?:but|if|unless|once|when|after|before|until|provided|except|only|first|however|not|maybe|perhaps|tell|ask|edit"
    r"|change|remove|without|wait|hold|unsure)\b|n['’]t\b|\?",
    re.I,
)
_CONDITION = re.compile(r"\W*(?:but|if|unless|once|when|after|as long as|provided|except|only)\b", re.I)
_TELLS = re.compile(
    rf"\W*(?:yes|yep|ok|okay|fine|sure|approved?)\b.{{0,20}}?\b(?:tell|remind|let)\s+(?:{_AUTHOR}|[\w'’-]+)\s+(?:know\s+)?"
    r"(?:to|that)\s+(?P<what>.+)",
    re.I | re.S,
)
_LATER = re.compile(r"\b(?:next time|in (?:the )?future|another time|from now on)\b", re.I)
_AGREES = re.compile(r"\W*(?:yes|yep|ok|okay|fine|sure|looks good|approved?)\b", re.I)
_ENDS = " \t\n,.;:–—-"


def wish(answer: Answer, hold: Hold) -> Wish | None:
    """What to do with the post; None where that is not certain."""
    said = answer.rest[:_MAX_TEXT]
    if answer.yes is False:
        return None
    if _trusts(answer, hold):
        return Wish("trust")
    if question := _question(said, hold):
        return Wish("ask", words=question)
    told = _TELLS.fullmatch(said) if answer.yes is None else None
    if told and _LATER.search(told["what"]):
        return Wish("approve", words=told["what"].strip(), whom="author")
    return _in_other_words(answer) if answer.yes is None else None


def hangs(answer: Answer) -> bool:
    """Whether a yes hangs on what follows it ("looks good, but take the number out")."""
    return answer.yes is True and not answer.word and _CONDITION.match(answer.rest) is not None


def _trusts(answer: Answer, hold: Hold) -> bool:
    """Whether a yes says besides that its author is to be trusted."""
    trusts = re.search(rf"\btrust\s+(?:{_authors(hold)})\b", answer.rest[:_MAX_TEXT], re.I)
    return answer.yes is True and trusts is not None and not _HANGS.search(answer.rest[:_MAX_TEXT])


def _question(said: str, hold: Hold) -> str:
    """The question behind "ask him …", or ""."""
    hit = re.search(
        rf"\b(?:ask|check with|find out from)\s+(?:{_authors(hold)})\b[\s,:–-]*(?P<what>.+)", said, re.I | re.S
    )
    if hit is None or _NOT_NOW.search(said[: hit.start()]):
        return ""
    return hit["what"].strip(" \t\n,;:–—-")


def _authors(hold: Hold) -> str:
    """What its author may be called."""
    names = [name for name in re.findall(r"[^\W\d_]{2,}", hold.name) if name.lower() not in ("the", "and")]
    return "|".join((_AUTHOR, *map(re.escape, names)))


def _in_other_words(answer: Answer) -> Wish | None:
    """YES or NO as people say it otherwise; what was read must be all, and for a yes nothing may take it back."""
    read = answer.asked
    if len(read) != 1 or read[0].numbers:
        return None
    if read[0].name == "approve" and not _HANGS.search(answer.words[:_MAX_TEXT]):
        return Wish("approve")
    if read[0].name == "reject" and not _AGREES.match(answer.words):
        reason = read[0].words.strip(_ENDS)
        return Wish("reject", words=reason if reason[:1].isupper() else "")
    return None
