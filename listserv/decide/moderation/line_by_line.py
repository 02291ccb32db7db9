"""Decisions about several held posts in one reply: "4 no, too late", "Yes to 1. The others are spam."

A sentence says what to do and with which posts (one_line.py). What cannot be read is given back, so that it can be
said, and is never taken for the reason of the line above where it might be a decision itself. This file only parts the
mail; what an answer about one post says, be it a line or a whole mail, is read in said_of_one.py.
"""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace

from listserv.decide.moderation import one_line, sayings
from listserv.decide.moderation.one_line import POLITE, Line
from listserv.model.intent import Answer, Wish
from listserv.model.member import Hold

_MAX_TEXT = 20_000
_MOST_FIGURES = 150
"""More are no list of decisions, and the time to try them all grows with their square."""
_MOST_PIECE = 2_000
_GAPS = re.compile(r"[^\S\n]{8}[^\S\n]+")
_PARTS = re.compile(
    r"\n+|(?<=[^\d\s][.!?;])(?<![Nn]os\.)(?<!post no\.)(?<!number no\.)"
    r"\s+(?=[A-Z0-9]|(?:the|and|number|post|no|yes|thx|thanks|cheers|ta)\b)"
    r"|(?:(?<=[a-z] \d[.!?;])|(?<=[a-z] \d\d[.!?;])|(?<=[a-z] \d{3}[.!?;])|(?<=[a-z] \d{4}[.!?;]))"
    r"\s+(?=[A-Z0-9])(?!(?i:yes|no|ok|okay|spam|fine|go)\b)"
    r"|(?<=[^\W\d_]{4}[.!?])\s+(?=[a-z])"
)
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
_ABOUT_MANY = re.compile(r"\b(?:(?<!at )all|rest|others|everything|both|remaining)\b", re.I)
_PUTS_OFF = re.compile(
    r"\b(?:tomorrow|later|tonight|after|next week|this (?:evening|afternoon)|(?:i|we)(?:['’]ll| will| shall)|leave|wait"
    r"|(?:will|['’]ll|is going to) (?:look|read|see|decide|deal|do|take|check)"
    r"|hold|keep|yet|for now|not sure|unsure|think|thinking|made up|decide|when|until|getting to"
    r"|(?:have|need|want|like) to (?:read|look|think|see|check))\b",
    re.I,
)
"""Nothing is done about the others as yet."""
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
_FIGURE = re.compile(r"\d{1,4}")
_SPEAKS_OF_ONE = re.compile(r"\b(?:the|that|this|one|ones|his|her|their|from|by|about|it|post|message)\b|['’]s\b", re.I)
_TAKES_TEXT = frozenset(("ask", "edit"))
_SENDS = frozenset(("approve", "trust"))
_NAMED = re.compile(rf"(?<!\w){sayings.NUMBERS}\b", re.I)
_HEARD = frozenset(("approve", "reject", "discard"))
_REQUEST = re.compile(r"\A\W*(?:please\W+)?(?:can|could|would|will) you\b[^?]*\?|,? (?:would|will|could) you\?", re.I)
_DOUBTS = re.compile(
    r"\b(?:but|if|unless|once|when|after|before|until|till|provided|depending|subject to|except|however|not|never"
    r"|maybe|perhaps|unsure|wait|hold|holding|sleep on|think (?:about|over)|judge|leave|later|tomorrow|rather)\b"
    r"|n['’]t\b|\?",
    re.I,
)


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
    found = _parted(_spelt_out(words[:_MAX_TEXT]))
    if found is None:
        return None
    parts = len(found.lines) > 1 or any(line.rest or line.wish.name in _TAKES_TEXT for line in found.lines)
    return found if parts or (found.lines and found.unread) else None


def _spelt_out(words: str) -> str:
    """ "4 5 n 6 all good" with its "and"; beside a Y, or behind a last number, an N is a no."""
    return words if _SHORTHAND.search(words) else _AND.sub(" and ", words)


def single(words: str) -> Lines | None:
    """The only decision of a reply about several posts ("delete 2 through 5 unread, that's the crypto lot")."""
    found = _parted(_spelt_out(words[:_MAX_TEXT]))
    return found if found and found.lines and not found.unread else None


def with_heard(lines: Lines, heard: Sequence[Wish], waiting: Collection[int] | None = None) -> Lines:
    """The lines, and for those that could not be read what was `heard` in the whole mail about just their posts.

    `waiting` are the numbers of the posts that wait, where that is known: others are no posts.
    """
    taken = {number for line in lines.lines for number in line.wish.numbers}
    read = {piece: _heard_of(piece, piece, heard, taken, waiting) for piece in lines.unread}
    found = [*lines.lines, *(line for line in read.values() if line)]
    unread = [piece for piece, line in read.items() if not line]
    trusting = [_trusting(line, heard) for line in found]
    if trusting != found and len(unread) == 1 and not _FIGURE.search(unread[0]):  # that is what it says
        return Lines(tuple(trusting))
    return Lines(tuple(found), tuple(unread))


def _trusting(line: Line, heard: Sequence[Wish]) -> Line:
    """A yes to a post whose author is to be trusted, as it was heard."""
    trusted = any(wish.name == "trust" and wish.numbers == line.wish.numbers for wish in heard)
    return replace(line, wish=replace(line.wish, name="trust")) if trusted and line.wish.name == "approve" else line


def heard_alone(words: str, heard: Sequence[Wish], waiting: Collection[int] | None = None) -> Lines | None:
    """What was heard of the only sentence that names its posts; None where several do, and some may be left alone."""
    numbers = {number for wish in heard if wish.name in _HEARD for number in wish.numbers}
    named = [piece for piece in _pieces(words[:_MAX_TEXT]) if numbers & set(sayings.numbers(piece))]
    line = _heard_of(named[0], words, heard, set(), waiting) if len(named) == 1 else None
    return Lines((line,)) if line else None


def _heard_of(
    piece: str, whole: str, heard: Sequence[Wish], taken: set[int], waiting: Collection[int] | None
) -> Line | None:
    """The decision that was heard about all of the posts which a line names, and about no other post.

    Its reason stands in the `whole`, be it the line or the mail.
    """
    numbers = {n for n in sayings.numbers(piece) if n not in taken and (waiting is None or n in waiting)}
    if len(_NAMED.findall(piece)) > 1:  # of which what is said may be said of one alone: "2 goes to all, 5 nowhere"
        return None
    about = [wish for wish in heard if wish.name in _HEARD and set(wish.numbers) & numbers]
    if len(about) != 1 or set(about[0].numbers) != numbers:
        return None
    wish = about[0]
    if _PUTS_OFF.search(piece) or (wish.name in _SENDS and _is_doubted(piece)):
        return None
    words = one_line.reason(wish.words) if wish.name == "reject" else ""
    if words and words not in whole:
        words = next((words[:at] for at in range(len(words), 0, -1) if whole.rstrip(" .").endswith(words[:at])), "")
    return Line(Wish(wish.name, words=words, numbers=wish.numbers), piece)


def told(lines: Lines, holds: Sequence[Hold]) -> Lines:
    """The lines with the numbers of the posts that they are about, of those that wait.

    "The third" is one only where it has that number too: they may have been counted on another list than this one.
    """
    named = {number for line in lines.lines for number in line.wish.numbers}
    left = sorted(named | {int(number) for text in lines.unread for number in _FIGURE.findall(text)})
    waiting = [hold.number for hold in holds]
    found: list[Line] = []
    unread = list(lines.unread)
    for line in lines.lines:
        wish = line.wish
        if line.placed and any(n > len(waiting) or waiting[n - 1] != n for n in wish.numbers):
            unread.append(line.text.strip())
        elif line.rest and wish.name == "approve":
            found.append(replace(line, wish=replace(wish, words=one_line.ALL_BUT, numbers=tuple(left))))
        elif line.rest:
            numbers = tuple(number for number in waiting if number not in left)
            found += [replace(line, wish=replace(wish, numbers=numbers))] if numbers else []
        else:
            found.append(line)
    return Lines(tuple(found), tuple(dict.fromkeys(unread)))


def _parted(words: str) -> Lines | None:
    """All that was said, line by line; None where it is not certain whose numbers are whose."""
    found: list[Line] = []
    unread: list[str] = []
    over = apart = False
    if sum(1 for _ in _FIGURE.finditer(words)) > _MOST_FIGURES:
        return None
    for piece in _pieces(words):
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
    open_ = [piece for piece in unread if not _puts_off(piece)]
    doubted = any(_ABOUT_MANY.search(piece) for piece in open_) or any(_TAKES_BACK.search(piece) for piece in unread)
    numbers = [number for line in found if line.wish.words != one_line.ALL_BUT for number in line.wish.numbers]
    doubted = doubted or any(_HANGS.search(one) and not _NAMES_ITS_OWN.search(one) for one in open_)
    several = sum(line.rest or line.wish.words == one_line.ALL_BUT for line in found) > 1
    if any(line.rest for line in found) and not _says_which_others(found, unread):
        return None
    if doubted or several or len(numbers) != len(set(numbers)) or _may_mean_its_text(found):
        return None
    return Lines(
        tuple(found),
        tuple(piece for piece in open_ if any(one.search(piece) for one in (_ASKS_FOR_MORE, _COUNTED, _LOOKS))),
    )


def _says_which_others(found: Sequence[Line], unread: Sequence[str]) -> bool:
    """Whether "the others" are others than posts with a number: "Ann's is too long, the others can go" is not clear."""
    numbered = any(line.wish.numbers for line in found)
    return numbered and not any(_SPEAKS_OF_ONE.search(piece) and not _FIGURE.search(piece) for piece in unread)


def _may_mean_its_text(found: Sequence[Line]) -> bool:
    """Whether "the rest is fine" may be about the rest of a post that is refused."""
    refused = any(line.wish.name in ("reject", *_TAKES_TEXT) and not line.rest for line in found)
    return refused and any(line.rest and _OF_ONE.search(line.text) for line in found)


def are_doubted(wishes: Sequence[Wish], words: str) -> bool:
    """Whether posts that wishes let out by number are named where something is put off, hangs on something or is asked.

    For an answer that is no list of decisions: what goes out cannot be called back, so it is asked which are meant.
    """
    sent = {n for wish in wishes if wish.name in _SENDS and wish.words != one_line.ALL_BUT for n in wish.numbers}
    return any(
        sent & {*sayings.numbers(piece), *sayings.places(piece)} and _is_doubted(piece)
        for piece in _pieces(words[:_MAX_TEXT])
    )


def _is_doubted(piece: str) -> bool:
    return _DOUBTS.search(sayings.TRUSTS.sub("", _REQUEST.sub("", piece))) is not None


def runs_together(answer: Answer, wishes: tuple[Wish, ...]) -> bool:
    """Whether a NO stands among the numbers of a YES ("yes 1 no 2"): then nothing is done before that is clear."""
    if any(wish.name == "reject" and wish.words.strip().isdigit() for wish in wishes):
        return True
    said = re.findall(r"[^\W\d]+", answer.words[:2_000].lower())
    return len(wishes) == 1 and len(wishes[0].numbers) > 1 and "no" in said[1:]


def left_out(wishes: Sequence[Wish], words: str, holds: Sequence[Hold]) -> list[str]:
    """What an answer says of posts that wait and that none of the wishes names; nothing where one is about them all."""
    if any(wish.words in ("all", one_line.ALL_BUT) for wish in wishes) or not all(wish.numbers for wish in wishes):
        return []
    others = {hold.number for hold in holds} - {number for wish in wishes for number in wish.numbers}
    reasons = " ".join(wish.words for wish in wishes)
    found = (piece.strip() for piece in _pieces(words[:_MAX_TEXT]))
    named = ((one, set(map(int, _FIGURE.findall(one)))) for one in found)
    refused = all(wish.name == "reject" for wish in wishes)  # "no 4 because 5 people asked"
    return [one for one, n in named if n & others and one not in reasons and not (refused and n - others)]


def _pieces(words: str) -> Iterator[str]:
    return (piece for piece in _PARTS.split(_GAPS.sub(" " * 8, words)) if piece.strip())


def _puts_off(piece: str) -> bool:
    """Whether a line leaves other posts for later."""
    return bool(_ABOUT_MANY.search(piece) and _PUTS_OFF.search(piece)) and not re.search(r"[\d?]", piece)


def _goes_on(wish: Wish, piece: str) -> bool:
    """Whether a line belongs to the words of the one above it; one with a number may be about another post."""
    if one_line.begins(piece) or _puts_off(piece):
        return False
    return wish.name in _TAKES_TEXT or (wish.name == "reject" and not re.search(r"[\d@]", piece))
