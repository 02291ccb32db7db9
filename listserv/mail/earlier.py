"""Earlier posts as a reply repeats them: which of its lines stand in them, however they were wrapped anew.

Lines are compared by three words in a row, so that neither line breaks nor what a program puts behind a link matter.
Languages that part no words are compared by their characters.
"""

import re
from collections.abc import Iterable, Iterator, Sequence

from listserv.mail.lines import fold

_RUN = 3
_UNPARTED = 12  # a word of other scripts that is longer is a sentence without spaces
_LONGEST = 200_000  # characters of one post that are looked at
_FEWEST = 6  # runs of a post that can be told by its share
_LINKS = re.compile(r"<(?:https?|mailto):[^<>\s]{0,1000}>|\[(?:cid|mailto):[^\[\]\s]{0,1000}\]")

_Run = tuple[str, ...]


class Earlier:
    """What the earlier posts say."""

    def __init__(self, texts: Iterable[str]) -> None:
        self._posts: list[frozenset[_Run]] = []
        self._lines: set[str] = set()
        for text in texts:
            lines = text[:_LONGEST].splitlines()
            self._posts.append(frozenset(_runs([word for line in lines for word in _words(line)])))
            self._lines.update(map(fold, lines))
        self._runs = frozenset().union(*self._posts)

    def knows(self, line: str) -> bool | None:
        """Whether the line stands in one of the posts; None for a line that says nothing."""
        words = _words(line)
        runs = list(_runs(words))
        if runs:
            return 2 * sum(run in self._runs for run in runs) >= len(runs)
        return fold(line) in self._lines if any(map(str.isalpha, "".join(words))) else None

    def repeated(self, lines: Sequence[str]) -> bool:
        """Whether one of the posts stands in these lines by half or more."""
        here = set(_runs([word for line in lines for word in _words(line)]))
        return any(len(post) >= _FEWEST and 2 * len(post & here) >= len(post) for post in self._posts)


def _words(line: str) -> list[str]:
    folded = fold(_LINKS.sub(" ", line) if "<" in line or "[" in line else line).split()
    return [part for word in folded for part in (word if len(word) > _UNPARTED and not word.isascii() else (word,))]


def _runs(words: Sequence[str]) -> Iterator[_Run]:
    return zip(*(words[n:] for n in range(_RUN)), strict=False)
