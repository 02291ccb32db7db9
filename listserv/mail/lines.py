"""Lines by which one mail is recognised in another: what stays of a line after quoting, wrapping and re-spelling."""

import re
import unicodedata
from functools import lru_cache
from hashlib import blake2b

# Quote marks, also with the initials of the one who is quoted ("AB> ", as Emacs does it).
_MARKS = re.compile(r"(?:[>|:}]\s?|[A-Za-z]{1,10}>\s?)+")
# Vowel signs of Indic and Thai scripts are no \w, yet they are all that tells some words apart.
_NOT_WORDS = re.compile(r"(?:_|[^\w\u0900-\u0dff\u0e00-\u0eff])+")
# What programs put behind the words of a link, and where a picture stood.
_LINKS = re.compile(r"<(?:https?|mailto):[^<>\s]{0,1000}>|\[(?:cid|mailto):[^\[\]\s]{0,1000}\]")
_SENTENCE_END = re.compile(r"(?<![.!?。！？।؟])[.!?。！？।؟]++(?:\s|$)|[。！？।؟]|\n\s*\n")
_LONGEST = 4_000  # what is cut off: the time for marks above marks grows with their square (Unicode, UAX 15)
# What becomes of each ASCII character, so that most lines need no pattern: small letters and digits, else a space.
_FOLDED = bytes(ord(chr(c).lower()) if c < 128 and chr(c).isalnum() else ord(" ") for c in range(256))
_FEWEST_WORDS = 5
_MOST_WORDS = 8


def fold(line: str) -> str:
    """The line without quote marks, addresses of links, punctuation, case and compatibility forms; words parted by
    one space."""
    return _folded(line[:_LONGEST])


@lru_cache(maxsize=4_096)  # the same lines are looked at for many reasons, and come again in each quote
def _folded(line: str) -> str:
    line = _unmarked(line)
    if "<" in line or "[" in line:
        line = _LINKS.sub(" ", line)
    if line.isascii():
        return " ".join(line.encode().translate(_FOLDED).decode().split())
    return _NOT_WORDS.sub(" ", unicodedata.normalize("NFKC", line).casefold()).strip()


def _unmarked(line: str) -> str:
    line = line.lstrip()
    marks = _MARKS.match(line)
    return line[marks.end() :] if marks else line


def fingerprint(line: str) -> int:
    """A 63-bit number for a line, the same for all lines that fold alike (fits a signed BIGINT)."""
    return fingerprint_of_folded(fold(line))


def fingerprint_of_folded(words: str) -> int:
    """The same for what is folded already."""
    return int.from_bytes(blake2b(words.encode(), digest_size=8).digest(), "big") >> 1


def openings(text: str) -> list[str]:
    """How each sentence of five words or more begins: its first eight words, folded.

    Programs break quoted lines anew; where sentences begin stays the same. Marks at the start of lines go.
    """
    unmarked = "\n".join(map(_unmarked, text.splitlines()))
    found = []
    for sentence in _SENTENCE_END.split(unmarked):
        words = fold(sentence[:400]).split()
        if len(words) >= _FEWEST_WORDS:
            found.append(" ".join(words[:_MOST_WORDS]))
    return found
