"""Wishes that stand behind the number of a post in an answer to a collected letter: "2: mute", "3. take me off".

The letter tells people to begin with a number what they say to a post, so they do it with what they say to us as well.
"""

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from listserv.model.intent import Wish
from listserv.understand import letter, wishes
from listserv.understand.by_number import REACHES
from listserv.understand.phrasebook import Spoken, book
from listserv.understand.texts import without_signature
from listserv.understand.weighing import Reading

_SENTENCE = re.compile(r"[.!?…](?:\s|$)|\n")
_DISCREET = frozenset(("private", "anonymous"))
"""What is read with its words, elsewhere."""


def read(new: str, *, today: date, language: str) -> Reading | None:
    """The wishes of an answer that is nothing else, each with the number that it stands behind; None for a post.

    Where only some of its parts are wishes, its author is to be asked (`doubtful`).
    """
    item, said = letter.numbered(new)
    several = letter.parts(new) or (((item, said),) if item is not None else ())
    each = [(number, _said(words, today, language)) for number, words in several]
    found = [wish for number, reading in each for wish in _of(number, reading.wishes if reading.only else ())]
    if found and all(reading.only and reading.wishes for _, reading in each):
        return Reading(tuple(dict.fromkeys(found)), "", True)
    alone = each if len(each) == 1 else ()
    doubtful = [wish for number, reading in alone if not reading.wishes for wish in _of(number, reading.doubtful)]
    perhaps = tuple(dict.fromkeys((*found, *doubtful)))
    return Reading((), new, False, perhaps) if perhaps and not _DISCREET & {wish.name for wish in perhaps} else None


def _said(words: str, today: date, language: str) -> Reading:
    text = without_signature(book(language), words, titled=False)
    found = wishes.read("", text, to="post-reply", today=today, language=language)
    answers = bool(found.only or found.doubtful) and _says_more(
        text, today, language
    )  # who writes a number has something to say to a post
    return Reading() if answers or _DISCREET & {wish.name for wish in found.wishes} else found


def _says_more(text: str, today: date, language: str) -> bool:
    """Whether there is more than one sentence that is not just polite."""
    spoken = (Spoken(book(language), piece, today) for piece in _SENTENCE.split(text))
    return sum(bool(one.found) and not one.polite(0, len(one.found)) for one in spoken) > 1


def _of(number: int, found: Iterable[Wish]) -> list[Wish]:
    """What is wished of that post; of one's own mail it is wished whatever the number."""
    named = (replace(wish, name="mute") if wish.name == "stop" else wish for wish in found)
    return [replace(wish, numbers=(number,)) if wish.name in REACHES else wish for wish in named]
