"""What was heard of a whole mail about held posts, for the lines that could not be read by themselves."""

import re
from collections.abc import Collection, Sequence
from dataclasses import replace

from listserv.decide.moderation import pieces, reasons, sayings
from listserv.decide.moderation.deeds import SENDS
from listserv.decide.moderation.doubted import is_doubted
from listserv.decide.moderation.line_by_line import Lines
from listserv.decide.moderation.one_line import Line
from listserv.model.intent import Answer, Command, Intent, Wish

_NAMED = re.compile(rf"(?<!\w){sayings.NUMBERS}\b", re.I)
_HEARD = frozenset(("approve", "reject", "discard"))


def with_heard(lines: Lines, heard: Sequence[Wish], waiting: Collection[int] | None = None) -> Lines:
    """The lines, and for those that could not be read what was `heard` in the whole mail about just their posts.

    `waiting` are the numbers of the posts that wait, where that is known: others are no posts.
    """
    taken = {number for line in lines.lines for number in line.wish.numbers}
    read = {piece: _heard_of(piece, piece, heard, taken, waiting) for piece in lines.unread}
    found = [*lines.lines, *(line for line in read.values() if line)]
    unread = [piece for piece, line in read.items() if not line]
    trusting = [_trusting(line, heard) for line in found]
    if trusting != found and len(unread) == 1 and not pieces.figures(unread[0]):  # that is what it says
        return Lines(tuple(trusting))
    return Lines(tuple(found), tuple(unread))


def _trusting(line: Line, heard: Sequence[Wish]) -> Line:
    """A yes to a post whose author is to be trusted, as it was heard."""
    trusted = any(wish.name == "trust" and wish.numbers == line.wish.numbers for wish in heard)
    return replace(line, wish=replace(line.wish, name="trust")) if trusted and line.wish.name == "approve" else line


def heard_alone(words: str, heard: Sequence[Wish], waiting: Collection[int] | None = None) -> Lines | None:
    """What was heard of the only sentence that names its posts; None where several do, and some may be left alone."""
    numbers = {number for wish in heard if wish.name in _HEARD for number in wish.numbers}
    named = [piece for piece in pieces.of(words) if numbers & set(sayings.numbers(piece))]
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
    if pieces.PUTS_OFF.search(piece) or (wish.name in SENDS and is_doubted(piece)):
        return None
    words = reasons.reason(wish.words) if wish.name == "reject" else ""
    if words and words not in whole:
        words = next((words[:at] for at in range(len(words), 0, -1) if whole.rstrip(" .").endswith(words[:at])), "")
    return Line(Wish(wish.name, words=words, numbers=wish.numbers), piece)


def heard(intent: Intent) -> tuple[Wish, ...]:
    """What the whole mail was understood to ask for."""
    if isinstance(intent, Answer):
        return (*intent.wishes, *intent.asked)
    return intent.wishes if isinstance(intent, Command) else ()
