"""Lines by which one mail is recognised in another: what stays of a line after quoting, wrapping and re-spelling."""

import re
import unicodedata
from hashlib import blake2b

_MARKS = re.compile(r"^(?:[>|:]\s?)+")
_NOT_WORDS = re.compile(r"[\W_]+")


def fold(line: str) -> str:
    """The line without quote marks, punctuation, case and compatibility forms; words parted by one space."""
    line = _MARKS.sub("", line.lstrip())
    return _NOT_WORDS.sub(" ", unicodedata.normalize("NFKC", line).casefold()).strip()


def fingerprint(line: str) -> int:
    """A 63-bit number for a line, the same for all lines that fold alike (fits a signed BIGINT)."""
    return int.from_bytes(blake2b(fold(line).encode(), digest_size=8).digest(), "big") >> 1
