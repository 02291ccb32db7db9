"""What a person wrote, taken apart into words that can be compared: case, accents, contractions and slips undone."""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import lru_cache

# Lengths are bounded so that no pattern has to look far ahead: an address or a word of more than 64 letters is no word.
_TOKEN = re.compile(
    r"(?P<address>[^\s<>,;:\"'()\[\]@]{1,64}@[^\s<>,;:\"'()\[\]@]{1,255}\.[^\W\d_]{2,24})"
    r"|(?P<domain>@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6})"
    r"|(?P<number>\d{1,9}(?:[./:-]\d{1,4}){1,3})(?!\w)"
    r"|(?P<word>(?:[^\W_]|[\u0300-\u036f\u0610-\u065f])++(?:['’ʼ][^\W_]++)*|[👍👎✅❌])"
)
_SPECIAL = str.maketrans(
    {"ł": "l", "đ": "d", "ø": "o", "’": "'", "ʼ": "'", "ي": "ی", "ك": "ک", "ى": "ی", "ہ": "ہ", "ه": "ہ"}
)
_LETTERS_FOR_SLIPS = 5


@dataclass(frozen=True, slots=True)
class Word:
    """One word: `folded` for comparing, and where it stands in the text. A contraction gives two at one place."""

    folded: str
    start: int
    end: int


def fold(text: str) -> str:
    """The text without case, accents, and compatibility forms ("Désinscription" is "desinscription")."""
    text = text.casefold().translate(_SPECIAL)
    if text.isascii():
        return text
    text = unicodedata.normalize("NFKD", text)
    return unicodedata.normalize("NFC", "".join(c for c in text if not unicodedata.combining(c)).translate(_SPECIAL))


def words(text: str, contractions: Mapping[str, str]) -> list[Word]:
    """The words of a text in order; `contractions` maps a folded word to the words that stand for it ("i'd")."""
    found: list[Word] = []
    for hit in _TOKEN.finditer(text):
        folded = fold(hit.group())
        if hit.lastgroup == "word":
            whole = contractions.get(folded, folded)
            found += [Word(part, hit.start(), hit.end()) for part in re.split(r"[' ]", whole) if part]
        else:
            found.append(Word(folded, hit.start(), hit.end()))
    return found


def mended(found: list[Word], vocabulary: frozenset[str], meant: frozenset[str]) -> list[Word]:
    """The words with slips undone: one letter wrong in a word of five or more letters.

    Nothing is guessed where two words of the vocabulary are equally near ("nsubscribe"), nor for a word that is
    `meant` as it stands though it looks like another ("quite" is not "quiet").
    """
    return [
        word
        if word.folded in vocabulary or word.folded in meant
        else replace(word, folded=_mend(word.folded, vocabulary))
        for word in found
    ]


@lru_cache(maxsize=4096)
def _mend(word: str, vocabulary: frozenset[str]) -> str:
    if len(word) < _LETTERS_FOR_SLIPS - 1 or len(word) > 20 or not word.isalpha():
        return word
    near = {known for known in vocabulary & _one_away(word) if len(known) >= _LETTERS_FOR_SLIPS}
    return near.pop() if len(near) == 1 else word


def _one_away(word: str) -> set[str]:
    """All spellings with one letter left out, put in, exchanged or swapped with its neighbour."""
    cuts = [(word[:i], word[i:]) for i in range(len(word) + 1)]
    letters = "abcdefghijklmnopqrstuvwxyz"
    return (
        {a + b[1:] for a, b in cuts if b}
        | {a + b[1] + b[0] + b[2:] for a, b in cuts if len(b) > 1}
        | {a + c + b[1:] for a, b in cuts if b for c in letters}
        | {a + c + b for a, b in cuts for c in letters}
    )
