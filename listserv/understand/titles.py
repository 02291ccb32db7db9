"""What a conversation shall be called, as it stands in quotation marks or behind a colon."""

import re
from dataclasses import replace

from listserv.model.intent import Wish

_LONGEST, _FEW_WORDS = 150, 2
_QUOTED = re.compile(r"[\"“‘]([^\"“”‘\n]{2,150})[\"”’]\W*(?:please|thanks|thank you)?\W*\Z", re.IGNORECASE)
_BEHIND = re.compile(r":[ \t]*([^\s:][^:\n]{1,150})\Z")


def titled(wish: Wish, text: str) -> Wish:
    """The wish to name or to part a conversation with its name, where the text ends in one that is marked as such."""
    if wish.name not in ("rename", "split") or wish.numbers:
        return wish
    text = text.rstrip()[-2 * _LONGEST :]
    marked = _QUOTED.search(text)
    if marked and len(wish.words.partition(marked[1])[0].split()) <= _FEW_WORDS:
        return replace(wish, words=marked[1].strip())
    behind = _BEHIND.search(text) if wish.name == "split" and not wish.words else None
    return replace(wish, words=behind[1].strip(" .")) if behind else wish
