"""The sentences and lines of an answer about held posts."""

import re
from collections.abc import Iterator

MAX_TEXT = 20_000
_GAPS = re.compile(r"[^\S\n]{8}[^\S\n]+")
_PARTS = re.compile(
    r"\n+|(?<=[^\d\s][.!?;])(?<![Nn]os\.)(?<!post no\.)(?<!number no\.)"
    r"\s+(?=[A-Z0-9]|(?:the|and|number|post|no|yes|thx|thanks|cheers|ta)\b)"
    r"|(?:(?<=[a-z] \d[.!?;])|(?<=[a-z] \d\d[.!?;])|(?<=[a-z] \d{3}[.!?;])|(?<=[a-z] \d{4}[.!?;]))"
    r"\s+(?=[A-Z0-9])(?!(?i:yes|no|ok|okay|spam|fine|go)\b)"
    r"|(?<=[^\W\d_]{4}[.!?])\s+(?=[a-z])"
)
ABOUT_MANY = re.compile(r"\b(?:(?<!at )all|rest|others|everything|both|remaining)\b", re.I)
PUTS_OFF = re.compile(
    r"\b(?:tomorrow|later|tonight|after|next week|this (?:evening|afternoon)|(?:i|we)(?:['’]ll| will| shall)|leave|wait"
    r"|(?:will|['’]ll|is going to) (?:look|read|see|decide|deal|do|take|check)"
    r"|hold|keep|yet|for now|not sure|unsure|think|thinking|made up|decide|when|until|getting to"
    r"|(?:have|need|want|like) to (?:read|look|think|see|check))\b",
    re.I,
)
"""Nothing is done about the others as yet."""
_FIGURE = re.compile(r"\d{1,4}")


def of(words: str) -> Iterator[str]:
    """The pieces of as much of it as anybody reads."""
    return (piece for piece in _PARTS.split(_GAPS.sub(" " * 8, words[:MAX_TEXT])) if piece.strip())


def with_gaps(words: str) -> Iterator[str]:
    """All of a text: its sentences and lines, and what stands between them."""
    end = 0
    for gap in _PARTS.finditer(words):
        yield from (words[end : gap.start()], gap[0])
        end = gap.end()
    yield words[end:]


def figures(words: str) -> list[int]:
    """The numbers in it, which may be those of posts."""
    return [int(figure) for figure in _FIGURE.findall(words)]


def puts_off(piece: str) -> bool:
    """Whether a line leaves other posts for later."""
    return bool(ABOUT_MANY.search(piece) and PUTS_OFF.search(piece)) and not re.search(r"[\d?]", piece)
