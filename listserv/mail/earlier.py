"""Earlier posts as a reply repeats them: which of its lines stand in them, however they were wrapped anew.

Words are compared by three in a row, so that neither line breaks nor what a program puts behind a link matter.
Languages that part no words are compared by their characters.
"""

import re
from collections.abc import Iterable, Sequence

from listserv.mail.lines import fold

_RUN = 3
_UNPARTED = 12  # a word of other scripts that is longer is a sentence without spaces
_LONGEST = 200_000  # characters of one post that are looked at
_FEWEST = 6  # runs of a post that can be told by its share
_SHARE = 0.75  # of a line's words: an answer takes up words of its question
_LINKS = re.compile(r"<(?:https?|mailto):[^<>\s]{0,1000}>|\[(?:cid|mailto):[^\[\]\s]{0,1000}\]")


class Earlier:
    """What the earlier posts say."""

    def __init__(self, texts: Iterable[str]) -> None:
        self._posts: list[frozenset[tuple[str, ...]]] = []
        self._lines: set[str] = set()
        for text in texts:
            lines = text[:_LONGEST].splitlines()
            self._posts.append(frozenset(_runs([word for line in lines for word in _words(line)])))
            self._lines.update(map(fold, lines))
        self._runs = frozenset[tuple[str, ...]]().union(*self._posts)

    def repeated(self, lines: Sequence[str]) -> list[bool | None]:
        """For each of these lines whether a post says it, None for those without words; [] if no post stands here.

        A post stands here if half of it does.
        """
        each = [_words(line) for line in lines]
        runs = _runs([word for words in each for word in words])
        here = set(runs)
        if not any(len(post) >= _FEWEST and 2 * len(post & here) >= len(post) for post in self._posts):
            return []
        known = [False] * (len(runs) + _RUN - 1)
        for at, run in enumerate(runs):
            if run in self._runs:
                known[at : at + _RUN] = [True] * _RUN
        told: list[bool | None] = []
        at = 0
        for line, words in zip(lines, each, strict=True):
            said = sum(known[at : at + len(words)]) >= _SHARE * len(words) or fold(line) in self._lines
            told.append(said if any(map(str.isalpha, "".join(words))) else None)
            at += len(words)
        return told


def _words(line: str) -> list[str]:
    folded = fold(_LINKS.sub(" ", line) if "<" in line or "[" in line else line).split()
    return [part for word in folded for part in (word if len(word) > _UNPARTED and not word.isascii() else (word,))]


def _runs(words: Sequence[str]) -> list[tuple[str, ...]]:
    return list(zip(*(words[n:] for n in range(_RUN)), strict=False))
