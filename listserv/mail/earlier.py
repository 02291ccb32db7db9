"""Earlier posts as a reply repeats them: which of its lines stand in them, however they were wrapped anew.

Words are compared by three in a row, so that neither line breaks nor what a program puts behind a link matter.
Languages that part no words are compared by their characters.
"""

from collections.abc import Iterable, Iterator, Sequence

from listserv.mail.lines import fold

_RUN = 3
_UNPARTED = 12  # a word of other scripts that is longer is a sentence without spaces
_LONGEST = 200_000  # characters of one post that are looked at
_TOGETHER = 300_000  # of all of them, the nearest first
_FEWEST = 6  # runs of a post that can be told by its share
_SHARE = 0.75  # of a line's words: an answer takes up words of its question
_COPY_WORDS = 16  # in a row, of lines that are known for a quote although nothing marks them
_COPY_LINES = 3


class Earlier:
    """What the earlier posts say."""

    def __init__(self, texts: Iterable[str]) -> None:
        """Of texts that are very long together the last are left out."""
        self._posts: list[frozenset[tuple[str, ...]]] = []
        self._wholes: list[str] = []
        self._lines: set[str] = set()
        room = _TOGETHER
        for text in texts:
            lines = text[: min(_LONGEST, room)].splitlines()
            room -= min(len(text), _LONGEST, room)
            words = [word for line in lines for word in _words(line)]
            self._posts.append(frozenset(_runs(words)))
            self._wholes.append(_joined(words))
            self._lines.update(map(fold, lines))
        self._runs = frozenset[tuple[str, ...]]().union(*self._posts)

    def stands_in(self, lines: Sequence[str]) -> bool:
        """Whether a post stands in these lines: half of it does."""
        here = set(_runs([word for line in lines for word in _words(line)]))
        return any(len(post) >= _FEWEST and 2 * len(post & here) >= len(post) for post in self._posts)

    def known(self, lines: Sequence[str]) -> list[bool | None]:
        """For each of these lines whether a post says it, None for those without words."""
        each = [_words(line) for line in lines]
        runs = _runs([word for words in each for word in words])
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

    def copied(self, lines: Sequence[str]) -> Iterator[tuple[int, int]]:
        """The runs [start, end) of these lines that follow a post word by word, long enough to be no chance."""
        start = 0
        for n, said in enumerate([*self.known(lines), False]):
            if said is not False:
                continue
            each = [words for line in lines[start:n] if (words := _words(line))]
            words = [word for one in each for word in one]
            if len(each) >= _COPY_LINES and len(words) >= _COPY_WORDS and self._follows(words):
                yield start, n
            start = n + 1

    def _follows(self, words: Sequence[str]) -> bool:
        joined = _joined(words)
        return any(joined in whole for whole in self._wholes)


def _joined(words: Iterable[str]) -> str:
    return f" {' '.join(words)} "


def _words(line: str) -> list[str]:
    words = fold(line).split()
    if line.isascii():
        return words
    return [part for word in words for part in (word if len(word) > _UNPARTED and not word.isascii() else (word,))]


def _runs(words: Sequence[str]) -> list[tuple[str, ...]]:
    return list(zip(*(words[n:] for n in range(_RUN)), strict=False))
