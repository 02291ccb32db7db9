"""The one sentence of a text that says most about what somebody looks for."""

import re
import unicodedata
from collections.abc import Iterable, Sequence

LONGEST = 160
_LOOKED_AT = 50_000
_ENDS = re.compile(r"(?<=[.!?…])\s+|\n\s*\n")
_WORD = re.compile(r"[^\W_]+")
_ENDINGS = ("ions", "ion", "ings", "ing", "ies", "ers", "ed", "es", "er", "ly", "s", "e", "y")
_SHORTEST_STEM = 3
_GREETING = 25
_POLITE = re.compile(
    r"(?:(?:dear|hi|hello|good (?:morning|afternoon|evening))\b[^.!?,]{0,40}(?:,\s*|$))?"
    r"(?:$|(?:i |we )?(?:just )?(?:hope|trust)\b|hoping |(?:many |sincere )?(?:thanks|apologies)\b"
    r"|(?:i am |i'm )?sorry (?:for|to|if)\b|thank you|happy new year)",
    re.IGNORECASE,
)


def stem(word: str) -> str:
    """A word without accents and without the commonest English ending: near enough to choose a sentence by."""
    plain = unicodedata.normalize("NFKD", word.casefold())
    plain = "".join(char for char in plain if not unicodedata.combining(char))
    ending = next((e for e in _ENDINGS if plain.endswith(e) and len(plain) - len(e) >= _SHORTEST_STEM), "")
    return plain.removesuffix(ending)


def matched(text: str, terms: Iterable[str]) -> int:
    """How many of these words stand in the text, in any of their forms."""
    said = {stem(word) for word in _WORD.findall(text[:_LOOKED_AT])}
    return len({stem(term) for term in terms} & said)


def excerpt(text: str, terms: Sequence[str]) -> str:
    """The sentence in which most of these words stand, at most 160 characters of it, in one line.

    Where none of them does, the first sentence that is more than a greeting or good wishes.
    """
    sentences = [" ".join(part.split()) for part in _ENDS.split(text[:_LOOKED_AT]) if part.strip()]
    if not sentences:
        return ""
    best = max(sentences, key=lambda sentence: matched(sentence, terms))
    if not matched(best, terms):
        long = [sentence for sentence in sentences if len(sentence) > _GREETING] or sentences[:1]
        best = next((sentence for sentence in long if not _POLITE.match(sentence)), long[0])
    return _cut(best, terms)


def _cut(sentence: str, terms: Sequence[str]) -> str:
    """The stretch of a long sentence that begins a little before the first of the words."""
    if len(sentence) <= LONGEST:
        return sentence
    wanted = {stem(term) for term in terms}
    first = next((m.start() for m in _WORD.finditer(sentence) if stem(m[0]) in wanted), 0)
    start = sentence.rfind(" ", 0, first - LONGEST // 3) + 1 if first > LONGEST // 2 else 0
    piece = sentence[start : start + LONGEST]
    if start + LONGEST < len(sentence):
        piece = piece[: piece.rfind(" ")] if " " in piece else piece
        piece += " …"
    return f"… {piece}" if start else piece
