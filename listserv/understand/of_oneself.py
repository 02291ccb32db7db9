"""What somebody tells of themselves below a wish: who their deputy or assistant is, what they are. It asks nothing.

The same words by themselves may be a wish; nobody signs a letter that says nothing else.
"""

import re
from collections.abc import Callable

from listserv.understand.weighing import Reading

_LOOKED_AT = 4_000
_ADDRESS = r"(?<![\w.+-])[\w.+-]++@[\w-]+(?:\.[\w-]+)+"
_NAME = r"(?-i:[A-Z][\w'’.-]*+)"
_STAFF = r"(?:p\.?a\.?|assistant|secretary|deputy|deputies|stand-?in|(?:line )?manager|colleague|successor|cover)"
_ROLE = r"(?:(?:lead|co|senior|list|your|the)[ -])?(?:facilitators?|moderators?|hosts?|convenors?|coordinators?)"
_SOMEBODY = rf"{_ADDRESS}|{_NAME}|\b(?:and|or|on|at|tel|ext|phone|mobile|e-?mail)\b|[^\w\n]|\d"
_WHO = rf"(?:{_SOMEBODY})*+"
"""Names, addresses and telephone numbers, and no word that could ask for something."""
_OF_WHAT = rf"(?:\s*+(?:{_NAME}|[,|&]|\b(?:and|of|for|in|the|our|this|list|community|group|network)\b))*+"
_AWAY = r"(?:\s+(?:while|when|if) i(?: am|['’]m)(?: away| on leave| not here)|\s+in my absence)?"
_REACH = r"(?:contact|call|ring|phone|text|e-?mail|speak to|write to|get in touch with)\b"
_FACT = re.compile(
    rf"(?i)\W*(?:(?:my|our)\s+(?:[\w-]+\s+){{0,2}}?{_STAFF}{_AWAY}\s*(?:\bis\b|\bare\b|[:,(<–—-]){_WHO}"
    rf"|{_STAFF}(?:\s+to\s+{_NAME})?\s*[:–—-]{_WHO}"
    rf"|{_ROLE}\s*(?:\b(?:of|for|with|at)\b|[,|]){_OF_WHAT}\W*"
    rf"|(?:sent (?:on behalf of|by|for)|on behalf of|p\.?p\.?)\b(?:{_SOMEBODY}|\b(?:the|by)\b)*+"
    rf"|(?:(?:if|for anything) urgent|in my absence)\W+(?:please\s+)?{_REACH}.*"
    rf"|(?:please )?contact my {_STAFF}\b.*)"
)
_WHOM = rf"(?:me|us|her|him|them|{_ADDRESS}|{_NAME}(?: {_NAME})?)"
_WHOM_ALL = rf"{_WHOM}(?:(?:,| and|, and) {_WHOM}){{0,3}}"
_COPY = re.compile(
    rf"(?im)(?:^|,?\s+and\s+|,\s+|(?<=[;.\n])\s*)(?:please\s+)?(?:copy(?:\s+in\s+{_WHOM_ALL}|\s+{_WHOM_ALL}\s+in(?:to)?)\b|"
    rf"cc:?\s+{_WHOM_ALL}\b)(?:\s+(?:(?:on|to|in)\s+)?(?:this|it|(?:the|your|any) (?:reply|replies|answers?|mails?)))?"
)
"""Who shall read what is answered, which we send to nobody else."""
_TEXTS = frozenset((
    "announce", "schedule", "change-topic", "suggest", "set", "private", "anonymous", "about-me", "note", "ask", "edit",
))  # fmt: skip
_PARTS = re.compile(r"(?<=[.!?;])[ \t]+|,[ \t]+(?=(?i:please)\b)")
_LETTER = re.compile(r"[^\W\d_]")


def read_without(text: str, read: Callable[[str], Reading]) -> Reading:
    """What is read of it without these; a text that it brings for others stays as it is."""
    found, cut = read(text), without(text)
    brings = any(wish.name in _TEXTS for wish in (*found.wishes, *found.doubtful))
    return found if cut == text or brings else read(cut)


def without(text: str) -> str:
    """The text without such sentences below its first words, and without who is to be copied in."""
    looked, rest = text[:_LOOKED_AT], text[_LOOKED_AT:]
    kept: list[str] = []
    said = False
    for line in _COPY.sub("", looked).split("\n"):
        parts = _PARTS.split(line)
        left = [part for at, part in enumerate(parts) if not ((said or at) and _FACT.fullmatch(part))]
        kept.append(line if len(left) == len(parts) else " ".join(left))
        said = said or bool(_LETTER.search(kept[-1]))
    cut = "\n".join(kept).rstrip()
    return f"{cut}{rest}" if cut != looked.rstrip() and _LETTER.search(cut) else text
