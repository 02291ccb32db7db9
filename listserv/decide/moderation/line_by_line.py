"""Decisions about several held posts in one reply: "4 no, too late", "Yes to 1. The others are spam."

A sentence says what to do and with which posts (one_line.py). What cannot be read is given back, so that it can be
said, and is never taken for the reason of the line above where it might be a decision itself. This file only parts the
mail; what an answer about one post says, be it a line or a whole mail, is read in said_of_one.py.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from listserv.decide.moderation import one_line, pieces
from listserv.decide.moderation.deeds import ALL_BUT, ASKS_AUTHOR
from listserv.decide.moderation.one_line import Line
from listserv.decide.moderation.reasons import POLITE
from listserv.model.intent import Wish
from listserv.model.member import Hold

_MOST_FIGURES = 150
"""More are no list of decisions, and the time to try them all grows with their square."""
_MOST_PIECE = 2_000
_GREETS = re.compile(r"\W*(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|sorry)\b.{0,60}", re.I)
_REPORTS = re.compile(
    r"\W*(?:(?:so|ok|right|well|now)\W+)?(?:i|we)(?:['’]ve| have| had)?(?: now| just| finally)?"
    r" (?:read|seen|checked|reviewed|looked (?:at|through)|(?:been|gone|went|got) through)\b\D{0,60}",
    re.I,
)
"""That somebody has looked at them all decides nothing."""
_PARTS_WITH = re.compile(
    r"\W*(?:(?:many|kind|best|warm|with|all the)\s+)*(?:thanks|thx|thank you|regards|wishes|cheers|best|bw|yours"
    r"|sent from|get outlook)"
    r"\b.{0,30}",
    re.I,
)
_NAME = re.compile(r"\W*(?!(?:Nos?|Yes|Ok|OK)\b)[A-Z][\w'’.-]*(?:\s+[A-Z][\w'’.-]*){0,3}\W*")
_TAKES_BACK = re.compile(
    r"\b(?:(?:no|oh),? wait|wait,? no|(?:hold|hang) on(?! (?:with|to))|scrap (?:that|this|it)|on second thoughts?"
    r"|changed my mind"
    r"|ignore (?:that|this|my|the)|i meant?|correction|oops|actually)\b",
    re.I,
)
_HANGS = re.compile(
    r"\A\W*(?:but|only|if|unless|except|provided|as long as)\b|\b(?:wait|until|before|not yet|first)\b", re.I
)
"""What may hold for all that was said before it."""
_ASKS_FOR_MORE = re.compile(
    r"[\d?@]|\b(?:in future|from now on|block|hold"
    r"|stop|never|but|tell|ask|trust|moderate|ban|edit|note|change|approved?|publish(?:ed)?"
    r"|reject(?:ed)?|declined?|refused?|delete|bin|discard|spam|dump|yes|no)\b",
    re.I,
)
_LOOKS = re.compile(r"\b(?:show|send|give) (?:me|us)\b|\blet (?:me|us) (?:see|have)\b", re.I)
_COUNTED = re.compile(r"\A(?>.*?\b(?:numbers?|posts?|other|last)\b).*\b(?:fine|ok|okay|good|go|send|out)\b", re.I)
_OF_ONE = re.compile(r"\bthe (?:rest|remainder)\W+(?:is|looks|reads)\b", re.I)
_NAMES_ITS_OWN = re.compile(r"\d|@")
_SPEAKS_OF_ONE = re.compile(r"\b(?:the|that|this|one|ones|his|her|their|from|by|about|it|post|message)\b|['’]s\b", re.I)


_AND = re.compile(r"(?i)(?<=\d) n (?=\d)|(?<=\w) n (?=ban\b|trust\b|delete\b|bin\b)")
_SHORTHAND = re.compile(r"(?im)\d\s*+(?:[:.)-]\s*+)?(?:y\b|n\s*(?:$|[,.;]))")


@dataclass(frozen=True, slots=True)
class Lines:
    """What the lines say: decisions, and the lines that seem to want something else."""

    lines: tuple[Line, ...]
    unread: tuple[str, ...] = ()

    @property
    def wishes(self) -> tuple[Wish, ...]:
        """The decisions as they are said."""
        return tuple(line.wish for line in self.lines)

    def about_others(self, number: int) -> bool:
        """Whether any of them is about another post than the one with this number."""
        return any(line.rest or line.wish.numbers != (number,) for line in self.lines)


def read(words: str) -> Lines | None:
    """The decisions of a reply; None where it is no such list, and has to be read as a whole."""
    found = _parted(_spelt_out(words[: pieces.MAX_TEXT]))
    if found is None:
        return None
    parts = len(found.lines) > 1 or any(line.rest or line.wish.name in ASKS_AUTHOR for line in found.lines)
    return found if parts or (found.lines and found.unread) else None


def _spelt_out(words: str) -> str:
    """ "4 5 n 6 all good" with its "and"; beside a Y, or behind a last number, an N is a no."""
    return words if _SHORTHAND.search(words) else _AND.sub(" and ", words)


def single(words: str) -> Lines | None:
    """The only decision of a reply about several posts ("delete 2 through 5 unread, that's the crypto lot")."""
    found = _parted(_spelt_out(words[: pieces.MAX_TEXT]))
    return found if found and found.lines and not found.unread else None


def told(lines: Lines, holds: Sequence[Hold]) -> Lines:
    """The lines with the numbers of the posts that they are about, of those that wait.

    "The third" is one only where it has that number too: they may have been counted on another list than this one.
    """
    named = {number for line in lines.lines for number in line.wish.numbers}
    left = sorted(named | {number for text in lines.unread for number in pieces.figures(text)})
    waiting = [hold.number for hold in holds]
    found: list[Line] = []
    unread = list(lines.unread)
    for line in lines.lines:
        wish = line.wish
        if line.placed and any(n > len(waiting) or waiting[n - 1] != n for n in wish.numbers):
            unread.append(line.text.strip())
        elif line.rest and wish.name == "approve":
            found.append(replace(line, wish=replace(wish, words=ALL_BUT, numbers=tuple(left))))
        elif line.rest:
            numbers = tuple(number for number in waiting if number not in left)
            found += [replace(line, wish=replace(wish, numbers=numbers))] if numbers else []
        else:
            found.append(line)
    return Lines(tuple(found), tuple(dict.fromkeys(unread)))


def _parted(words: str) -> Lines | None:
    """All that was said, line by line; None where it is not certain whose numbers are whose."""
    if len(pieces.figures(words)) > _MOST_FIGURES:
        return None
    found, unread = _taken_down(words)
    left = [piece for piece in unread if not pieces.puts_off(piece)]
    if any(_TAKES_BACK.search(piece) for piece in unread) or _is_uncertain(found, unread, left):
        return None
    wanting = (piece for piece in left if any(one.search(piece) for one in (_ASKS_FOR_MORE, _COUNTED, _LOOKS)))
    return Lines(tuple(found), tuple(wanting))


def _taken_down(words: str) -> tuple[list[Line], list[str]]:
    """The decisions, each with the lines that go on with it, and the lines that are none; courtesies are left out."""
    found: list[Line] = []
    unread: list[str] = []
    over = apart = False
    for piece in pieces.of(words):
        if len(piece) > _MOST_PIECE:
            unread.append(piece.strip())
            continue
        lines, besides = one_line.lines(piece, found[-1] if found and not apart else None)
        apart = not lines
        if lines:
            found += lines
            unread += [besides] if besides else []
            over = False
        elif over or _GREETS.fullmatch(piece) or _REPORTS.fullmatch(piece) or POLITE.fullmatch(piece):
            continue
        elif _PARTS_WITH.fullmatch(piece) or (found and _NAME.fullmatch(piece)):
            over = True
        elif found and _goes_on(found[-1].wish, piece):
            wish = found[-1].wish
            found[-1] = replace(found[-1], wish=replace(wish, words=f"{wish.words}\n{piece}".strip()))
        else:
            unread.append(piece.strip())
    return found, unread


def _is_uncertain(found: Sequence[Line], unread: Sequence[str], left: Sequence[str]) -> bool:
    """Whether these decisions may be about other posts, or may hang on what is `left` of what could not be read."""
    numbers = [number for line in found if line.wish.words != ALL_BUT for number in line.wish.numbers]
    of_many = sum(line.rest or line.wish.words == ALL_BUT for line in found)
    others_unsaid = any(line.rest for line in found) and not _says_which_others(found, unread)
    hang = any(pieces.ABOUT_MANY.search(one) or (_HANGS.search(one) and not _NAMES_ITS_OWN.search(one)) for one in left)
    return hang or of_many > 1 or others_unsaid or len(numbers) != len(set(numbers)) or _may_mean_its_text(found)


def _says_which_others(found: Sequence[Line], unread: Sequence[str]) -> bool:
    """Whether "the others" are others than posts with a number: "Ann's is too long, the others can go" is not clear."""
    numbered = any(line.wish.numbers for line in found)
    return numbered and not any(_SPEAKS_OF_ONE.search(piece) and not pieces.figures(piece) for piece in unread)


def _may_mean_its_text(found: Sequence[Line]) -> bool:
    """Whether "the rest is fine" may be about the rest of a post that is refused."""
    refused = any(line.wish.name in ("reject", *ASKS_AUTHOR) and not line.rest for line in found)
    return refused and any(line.rest and _OF_ONE.search(line.text) for line in found)


def _goes_on(wish: Wish, piece: str) -> bool:
    """Whether a line belongs to the words of the one above it; one with a number may be about another post."""
    if one_line.begins(piece) or pieces.puts_off(piece):
        return False
    return wish.name in ASKS_AUTHOR or (wish.name == "reject" and not re.search(r"[\d@]", piece))
