"""Is this text nothing but a notice that somebody is away? A person who says so says something else as well.

Each clause is looked at by itself: it must speak of the absence, of mail or of the return, or hold no
more than a name, a date or an address. Whoever asks something is a person.
"""

import re
from collections.abc import Iterable

from listserv.mail import notice_words as words

_YOURS = tuple(phrase for phrases in words.YOURS.values() for phrase in phrases)
_NOTICE = (*_YOURS, *(phrase for phrases in words.NOTICE.values() for phrase in phrases))
# A run of marks ends a clause where a space follows it; the look behind keeps a long run linear.
_CLAUSE = re.compile(r"(?<![.!;:,–—()])[.!;:,–—()]++(?=\s|$)|[\n。！；：，،]")
_QUESTION = re.compile(r"[?？؟]")
_SAID = 3  # words of a clause that says something
_BARE = 6  # words of one that is a date, an address or a number


def speaks_of_mail(text: str) -> int:
    """How many different things the folded text says of mail, of the return and of whom to ask meanwhile."""
    return sum(phrase in text for phrase in _NOTICE)


def asks(text: str) -> bool:
    """Whether there is a question in it."""
    return _QUESTION.search(text) is not None


def speaks_of_absence(text: str, absent: tuple[str, ...]) -> bool:
    """Whether the folded text says anything that a notice says (`absent` are the words for being away)."""
    return any(phrase in text for phrase in (*absent, *words.STEMS)) or speaks_of_mail(text) > 0


def is_nothing_else(lines: Iterable[str], absent: tuple[str, ...], *, answering: bool = False) -> bool:
    """Whether these folded lines say that somebody is away (in the words of `absent`), what becomes of the mail that
    they answer, and no more. What tells otherwise that a program is `answering` need not speak of the mail.
    """
    text = "\n".join(lines)
    if asks(text) or any(f" {word} " in text.replace("\n", " ") for word in words.BUT):
        return False
    away, answered = False, answering
    for clause in _CLAUSE.split(_joined(text)):
        said = " ".join(clause.split())
        back = any(stem in said for stem in words.STEMS)
        absence = any(phrase in said for phrase in absent)
        away, answered = away or absence, answered or any(phrase in said for phrase in _YOURS)
        if not (absence or back or speaks_of_mail(said) or _says_little(said)):
            return False
    return away and answered


def _joined(text: str) -> str:
    """The lines of a paragraph as one."""
    return "\n".join(" ".join(paragraph.split()) for paragraph in text.split("\n\n"))


def _says_little(said: str) -> bool:
    count = len(said.split())
    return count < _SAID or (count <= _BARE and any(c.isdigit() or c == "@" for c in said))
