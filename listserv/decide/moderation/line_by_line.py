"""Decisions about several held posts in one reply, each on a line or in a sentence of its own: "4 no, too late".

A line says what to do and with which numbers, in either order. What cannot be read is given back, so that it can be
said, and is never taken for the reason of the line above where it might be a decision itself. This file only parts the
lines; what an answer about one post says, be it a line or a whole mail, is read in said_of_one.py.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from listserv.model.intent import Wish

_MAX_TEXT, _MOST_NUMBERS = 20_000, 50
_DECISIONS: dict[str, str] = {
    "approve": r"(?:yes|ok|okay|fine|good|approved?|send|publish|accept|go ahead|let through"
    r"|(?:can|may|should)(?: all| both| also)? (?:go|pass|be (?:sent|published|approved))|go)",
    "reject": r"(?:no|reject|rejected|decline|declined|refuse|turn down)",
    "discard": r"(?:discard|spam|bin|delete|throw(?: away)?|junk|rubbish)",
    "trust": r"(?:trust)",
    "edit": r"(?:edit)",
    "ask": r"(?:ask)",
}
_ANY = "|".join(_DECISIONS.values())
_NUMBER = r"\d{1,4}(?:\s*[-–]\s*\d{1,4})?"
_NUMBERS = rf"(?:(?:number|post|nr|#)s?\.?\s*)?(?P<numbers>{_NUMBER}(?:\s*(?:,|and|&|\+|\s)\s*{_NUMBER})*)"
_LEAD = r"\W*(?:(?:and|also|then|please|could you|can you|would you|for)\b\W*)*"
_NUMBER_FIRST = re.compile(
    rf"{_LEAD}{_NUMBERS}\b\W*(?:(?:is|are)\W+)?(?:an?\W+)?(?P<said>{_ANY})\b(?P<rest>.*)", re.I | re.S
)
_WORD_FIRST = re.compile(rf"{_LEAD}(?P<said>{_ANY})\W+(?:(?:to|for|on|with)\W+)?{_NUMBERS}\b(?P<rest>.*)", re.I | re.S)
_ASKS_ABOUT = re.compile(
    rf"{_LEAD}(?P<said>ask)\s+(?:the\s+)?[\w'’-]+(?:\s+[A-Z][\w'’-]+)?\s+(?:about|on|re)\W+{_NUMBERS}\b(?P<rest>.*)",
    re.I | re.S,
)
_PARTS = re.compile(
    rf"\n+|(?<=[^\d\s][.!?;])\s+(?=[A-Z0-9])|[,;]\s+(?=(?:and\s+)?{_NUMBER}[ :.]+(?:is\s+|are\s+)?(?:{_ANY})\b)"
    rf"|[,;]\s+(?=(?:and\s+)?(?:{_ANY})\s+(?:to\s+)?\d)",
    re.I,
)
POLITE = re.compile(
    r"(?:\W*(?:please|thanks|thank you|many|very much|cheers|ta|from me|with me|by me|to go|go|ahead|out|it|that|one"
    r"|can|for|all of|as well|also|too|to publish|to be published|them)\b)*\W*",
    re.I,
)
"""What goes with a decision and says nothing else."""
_THROWN = re.compile(r"(?:\W*(?:so|just|please|throw|bin|delete|dump|discard|it|them|away)\b)*\W*", re.I)
_GREETS = re.compile(r"\W*(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|sorry)\b.{0,60}", re.I)
_PARTS_WITH = re.compile(
    r"\W*(?:(?:many|kind|best|warm|with|all the)\s+)*(?:thanks|thank you|regards|wishes|cheers|best|bw|yours)\b.{0,30}",
    re.I,
)
_NAME = re.compile(r"\W*[A-Z][\w'’.-]*(?:\s+[A-Z][\w'’.-]*){0,3}\W*")
_BECAUSE = re.compile(r"[\s,.;:–—-]*(?:please\b[\s,.;:–—-]*)?(?:(?:because|as|since)\b\s*)?", re.I)
_ABOUT_MANY = re.compile(r"\b(?:all|rest|others|everything|both|remaining)\b", re.I)
_DECIDES = re.compile(rf"\A\W*\d|\b(?:{_ANY})\W+(?:to\s+)?\d|\d\W+(?:{_ANY})\b", re.I)
_ASKS_FOR_MORE = re.compile(r"[\d?]|\b(?:but|tell|ask|trust|moderate|ban|edit|note|change)\b", re.I)
_TAKES_TEXT = frozenset(("ask", "edit"))


@dataclass(frozen=True, slots=True)
class Lines:
    """What the lines say: wishes with their numbers, and the lines that seem to want something else."""

    wishes: tuple[Wish, ...]
    unread: tuple[str, ...]


def read(words: str) -> Lines | None:
    """The decisions of a reply; None where it is no such list, and has to be read as a whole."""
    wishes: list[Wish] = []
    unread: list[str] = []
    over = False
    for piece in _pieces(words[:_MAX_TEXT]):
        wish = _decision(piece)
        if wish:
            wishes.append(wish)
            over = False
        elif over or _GREETS.fullmatch(piece) or POLITE.fullmatch(piece):
            continue
        elif _PARTS_WITH.fullmatch(piece) or (wishes and _NAME.fullmatch(piece)):
            over = True
        elif wishes and _goes_on(wishes[-1], piece):
            wishes[-1] = replace(wishes[-1], words=f"{wishes[-1].words}\n{piece}".strip())
        else:
            unread.append(piece.strip())
    if any(_ABOUT_MANY.search(piece) for piece in unread):
        return None
    numbers = [number for wish in wishes for number in wish.numbers]
    unread = [piece for piece in unread if _ASKS_FOR_MORE.search(piece)]
    listed = len(wishes) > 1 or any(wish.name in _TAKES_TEXT for wish in wishes) or (wishes and unread)
    return Lines(tuple(wishes), tuple(unread)) if listed and len(numbers) == len(set(numbers)) else None


def _pieces(words: str) -> Iterator[str]:
    return (piece for piece in _PARTS.split(words) if piece.strip())


def _decision(piece: str) -> Wish | None:
    """What one line says; None where it says more than can be done."""
    hit = _ASKS_ABOUT.fullmatch(piece) or _NUMBER_FIRST.fullmatch(piece) or _WORD_FIRST.fullmatch(piece)
    if hit is None:
        return None
    name = next(name for name, said in _DECISIONS.items() if re.fullmatch(said, hit["said"], re.I))
    rest, numbers = hit["rest"], _numbers(hit["numbers"])
    if name in _TAKES_TEXT:
        return Wish(name, words=rest.strip(" \t\n,.;:–—-"), numbers=numbers)
    if name == "reject" and not _DECIDES.search(rest):
        reason = "" if POLITE.fullmatch(rest) else _BECAUSE.sub("", rest, count=1).strip()
        return Wish(name, words=reason, numbers=numbers)
    plain = POLITE.fullmatch(rest) or (name == "discard" and _THROWN.fullmatch(rest))
    return Wish(name, numbers=numbers) if plain else None


def _goes_on(wish: Wish, piece: str) -> bool:
    """Whether a line belongs to the words of the one above it; one with a number may be about another post."""
    if _NUMBER_FIRST.match(piece) or _WORD_FIRST.match(piece):
        return False
    return wish.name in _TAKES_TEXT or (wish.name == "reject" and not re.search(r"\d", piece))


def _numbers(said: str) -> tuple[int, ...]:
    found: dict[int, None] = {}
    for low, high in re.findall(r"(\d+)(?:\s*[-–]\s*(\d+))?", said):
        last = min(int(high or low), int(low) + _MOST_NUMBERS)
        found |= dict.fromkeys(range(int(low), last + 1))
    return tuple(found)[:_MOST_NUMBERS]
