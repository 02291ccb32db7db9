"""Words taken apart into the pieces that the encoder knows (WordPiece), each word with its place in the text."""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

UNKNOWN, BEGINS, ENDS, ADDRESS = "[UNK]", "[CLS]", "[SEP]", "@"
_INSIDE = "##"
_LONGEST = 40
_TOKEN = re.compile(r"[^\s@<>]{1,64}@[^\s@<>]{1,200}\w|[^\W_]+|[^\w\s]|_")


@dataclass(frozen=True, slots=True)
class Pieced:
    """A word: where it stands in its text, and the numbers of its pieces."""

    start: int
    end: int
    pieces: tuple[int, ...]


def pieced(text: str, vocabulary: Mapping[str, int]) -> Iterator[Pieced]:
    """The words and marks of a text; whatever its letters, an address is one word that means no more than that."""
    for token in _TOKEN.finditer(text):
        word = token.group()
        known = (vocabulary[ADDRESS],) if ADDRESS in word else _pieces(_folded(word), vocabulary)
        yield Pieced(token.start(), token.end(), known)


def _folded(word: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFD", word.lower()) if unicodedata.category(c) != "Mn")


def _pieces(word: str, vocabulary: Mapping[str, int]) -> tuple[int, ...]:
    """The longest known beginning, and again of what is left; a word with a piece that is not known is unknown."""
    if len(word) > _LONGEST:
        return (vocabulary[UNKNOWN],)
    found: list[int] = []
    at = 0
    while at < len(word):
        mark = _INSIDE if at else ""
        end = next((end for end in range(len(word), at, -1) if mark + word[at:end] in vocabulary), at)
        if end == at:
            return (vocabulary[UNKNOWN],)
        found.append(vocabulary[mark + word[at:end]])
        at = end
    return tuple(found)
