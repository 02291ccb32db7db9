"""Which conversation somebody means who names it in a few words of its subject."""

import re
from collections.abc import Sequence

from listserv.conversation.signs import fold
from listserv.mail import subject

_AROUND = frozenset(
    (
        *("a", "about", "an", "called", "chain", "chat", "conversation", "discussion", "earlier", "existing", "first"),
        *("in", "into", "my", "named", "number", "of", "old", "on", "one", "other", "our", "please", "post", "posts"),
        *("subject", "that", "the", "this", "thread", "titled", "to", "topic", "trail", "with", "your"),
    )
)
_STEM = 5


def fitting(said: str, known: Sequence[tuple[int, str]]) -> list[int]:
    """The numbers of the conversations (number, subject) that these words name, in the order in which they are known.

    A subject that is just these words wins over one that has them all among others; words count by their beginning, so
    that "interpreters" is "interpreter".
    """
    wanted = fold(subject.base(said))
    words = [word for word in wanted.split() if word not in _AROUND] or wanted.split()
    if not words:
        return []
    subjects = [(number, fold(subject.base(title))) for number, title in known]
    exact = [number for number, title in subjects if title in (wanted, " ".join(words))]
    return exact or [number for number, title in subjects if _has_all(words, title.split())]


def _has_all(words: Sequence[str], title: Sequence[str]) -> bool:
    return all(any(word == other or _akin(word, other) for other in title) for word in words)


def _akin(word: str, other: str) -> bool:
    return min(len(word), len(other)) >= _STEM and (word.startswith(other) or other.startswith(word))


def is_by(whom: str, author: str, name: str) -> bool:
    """Whether a post of this author is meant, who is called so or has that address; anybody's is where nobody is."""
    said = set(re.findall(r"\w+", whom.casefold()))
    return whom.casefold() == author.casefold() or said <= set(re.findall(r"\w+", name.casefold()))
