"""Many phrases looked for in one text at once: which of them can stand there at all, its words tell."""

from collections import defaultdict
from collections.abc import Iterable


class Phrases:
    """Phrases in lower case whose words are parted by one space each."""

    def __init__(self, phrases: Iterable[str]) -> None:
        self._by_word: dict[str, list[str]] = defaultdict(list)
        self._short: list[str] = []
        for phrase in phrases:
            # Of three words or more all but the first and the last stand whole in every text that holds the phrase.
            inner = phrase.split(" ")[1:-1]
            if inner:
                self._by_word[max(inner, key=len)].append(phrase)
            else:
                self._short.append(phrase)
        self._words = frozenset(self._by_word)
        self._short_ascii = [phrase for phrase in self._short if phrase.isascii()]

    def stand_in(self, text: str) -> bool:
        """Whether one of the phrases stands in this text of lower case."""
        for word in self._words.intersection(text.split()):
            if any(phrase in text for phrase in self._by_word[word]):
                return True
        return any(phrase in text for phrase in (self._short_ascii if text.isascii() else self._short))
