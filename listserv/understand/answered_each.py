"""An answer that says of each of several numbers something else: "use 1 next Friday at 9, no 2 because …"."""

import re
from collections.abc import Callable
from dataclasses import replace

from listserv.model.intent import Answer

_WORD = r"(?:use|no|later|yes)"
_NUMBER = r"(?:(?:number|no\.|topic|suggestion)\s*)?#?\d{1,2}(?![\d:/%]|\.\d|\s?(?:am|pm|st|nd|rd|th)\b)"
_HEAD = re.compile(
    rf"(?i)(?:\A|(?<=[\n,;.])|(?<=\band)|(?<=\bthen)|(?<=\bbut))\s*(?:please\s+)?(?:"
    rf"(?P<word>{_WORD})\s+(?:to\s+)?(?P<numbers>{_NUMBER}(?:\s*(?:,|and|&)\s*{_NUMBER})*)"
    rf"|(?:(?:number|topic|suggestion)\s+)?#?(?P<number>\d{{1,2}})\s*[:.)–-]?\s*(?P<behind>{_WORD})\b)"
)
_OURS = re.compile(r"(?i)\b(?:use|later)\b")
"""What is said of suggestions and of nothing else: numbers of held posts are read elsewhere."""
_GREETS = re.compile(r"(?i)\A\W*(?:hi|hello|dear|hey|thanks|thank you|many thanks)\b[^\n]{0,40}\n\s*")
_JOINT = re.compile(r"(?i)[\s,;]*(?:\b(?:and|then|but)\b)?\s*\Z")
_LOOKED_AT, _MOST = 2_000, 10


def parts(text: str) -> tuple[tuple[int, str], ...]:
    """Each number with what is said of it; () where the text does not begin with one."""
    said = _GREETS.sub("", text[:_LOOKED_AT].strip())
    heads = list(_HEAD.finditer(said)) if _OURS.search(said) else []
    if not heads or heads[0].start():
        return ()
    found: list[tuple[int, str]] = []
    for head, after in zip(heads, (*heads[1:], None), strict=True):
        behind = _JOINT.sub("", said[head.end() : after.start() if after else len(said)])
        word = head["word"] or head["behind"]
        numbers = map(int, re.findall(r"\d+", head["numbers"] or head["number"]))
        found += [(number, f"{word}{behind}") for number in numbers]
    return tuple(found[:_MOST])


def of_each(text: str, read: Callable[[str], Answer]) -> Answer:
    """The answer, and what it says of each number where it names several or says more of one than a word."""
    said = tuple(replace(read(one), choice=(number,)) for number, one in parts(text))
    return replace(read(text), parts=said)
