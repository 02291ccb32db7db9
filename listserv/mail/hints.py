"""What a line gives away to whoever looks for the head of a quote: an address, a time, a year, a drawn line."""

import re

_LEFT = 4  # letters of a word that archives have spoilt
WIDTH = 400  # characters of a line that are looked at

_INVISIBLE: dict[int, str | None] = dict.fromkeys(
    (0x200B, 0x200E, 0x200F, 0xFEFF, *range(0x202A, 0x202F), *range(0x2066, 0x206A))
)
# "İ" in lower case is two characters, which would fit no word of the tables.
_INVISIBLE.update({0xA0: " ", 0x202F: " ", 0x2019: "'", 0xFF1A: ":", 0x130: "I"})

_ADDRESS = re.compile(r"[^\s<>()\[\]\"',;:]{1,80}(?:@| at )[^\s<>()\[\]\"',;:]{1,120}\.[^\s<>()\[\]\"',;:]{2,24}")
TIME = re.compile(r"(?<!\d)\d{1,2}\s?[:.h時时點点시]\s?\d{2}(?!\d)|\b\d{1,2}\s?[ap]\.?m\b", re.I)
YEAR = re.compile(r"(?<!\d)(?:19|20|25|१९|२०|১৯|২০|١٩|٢٠|۲۰|૨૦|੨੦)\d\d(?!\d)|\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|年|년")
# No part of it gives back what it has: a line of stars can be shared out in too many ways to try them all.
_DRAWN = re.compile(r"[-_=*#~—–─━\s]++|_(?:[.,]_)++")  # the latter is how Groups.io begins its footer


def worn(word: str) -> str:
    """The word as archives keep it that know ASCII alone: "a ?crit"; the word itself where too little would be left."""
    way = "".join(c if c.isascii() else "?" for c in word)
    return way if sum(map(str.isalpha, way)) >= _LEFT and way.count("?") <= 1 else word


def tidy(text: str) -> str:
    """The first 400 characters without invisible ones, odd spaces and apostrophes made plain."""
    text = text[:WIDTH]
    return text.strip() if text.isascii() else text.translate(_INVISIBLE).strip()


def is_rule(text: str) -> bool:
    """Whether the line is nothing but a drawn line."""
    if len(text) >= 200 or not _DRAWN.fullmatch(text):
        return False
    drawn = [word for word in text.split() if word.strip("*")] or [max(text.split(), key=len, default="")]
    return len(drawn) == 1 and len(drawn[0]) >= 3


def has_address(text: str) -> bool:
    """Whether an address stands in the line, as it is or as archives write it ("ann at example.org")."""
    return ("@" in text or " at " in text) and _ADDRESS.search(text) is not None
