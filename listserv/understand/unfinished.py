"""A word of ours without what it needs, or with what it cannot take: "find" alone, "language Klingon"."""

import re

from listserv.model.intent import Wish

_BARE = re.compile(r"(?i)(?P<name>find|search|get|name|private|language|alias)")
_WITH = re.compile(r"(?i)(?P<name>language|alias)\s+(?P<what>[^\s@]{2,40})")
_POLITE = re.compile(r"(?i)^\W*(?:please\b\W*)?|\W*(?:\b(?:please|pls|thanks|thank you)\b\W*)?$")
_AT_MOST = re.compile(r"(?i)(?:at most|max(?:imum)?|no more than|up to)\s(?:of\s)?[^\d\n]{1,30}\b(?:a|per|each) day")
_STANDS_FOR = {"search": "find"}
NAME = "unfinished"


def read(text: str) -> Wish | None:
    """The wish that says what is missing: its words are the name of the other wish and what stood behind it."""
    said = _POLITE.sub("", text.strip()[:200])
    if _AT_MOST.fullmatch(said):
        return Wish("at-most")
    hit = _BARE.fullmatch(said) or _WITH.fullmatch(said)
    if hit is None:
        return None
    name = hit["name"].lower()
    return Wish(NAME, words=" ".join((_STANDS_FOR.get(name, name), *hit.groups()[1:])))
