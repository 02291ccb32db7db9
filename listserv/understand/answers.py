"""What an answer to a question of ours says: yes or no by its first words, numbers chosen, one of our own words."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Literal

from listserv.understand.phrases import LANGUAGES
from listserv.understand.words import mended, words

_MAX_TEXT = 2000
_MAX_CHOICES = 50
_LONGEST_PHRASE = 8
_FEW_WORDS = 6
_ENGLISH_TOO = frozenset(("no", "do", "so", "an", "a", "y"))
"""What begins English answers, and is a whole one in another language."""
_STRETCHED = re.compile(r"(.)\1{2,}$")
_SENT_FROM = re.compile(r"(?:^|\s)(?:sent from (?:my|outlook|yahoo|mail)|get outlook for)\b.{0,60}$", re.IGNORECASE)
_ENDS = re.compile(r"[^\w\s]|\n")
_SENTENCE_ENDS = re.compile(r"[.!?;\n]")
TAKES_TEXT = frozenset(("note", "edit", "ask"))
"""Words behind which all is text of the answerer's own, politeness and numbers too."""

_GO_ON = frozenset(("not", "do", "did", "would", "am"))
"""Last words of phrases that mean something else where more follows."""

_LEADING = " \t\r\n,.;:!?–—-…"

Kind = Literal["yes", "no", "open", "word"]
Phrase = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Answered:
    """What was answered.

    `yes` is None where the first words do not say; `rest` is what follows them, the whole text where nothing was read.
    `choice` are the numbers given ("1 and 3"), `word` is one of our own words in lower case ("trust", "later") or "".
    """

    yes: bool | None
    rest: str
    choice: tuple[int, ...] = ()
    word: str = ""


@dataclass(frozen=True, slots=True)
class _Meaning:
    yes: bool | None
    word: str = ""
    open: bool = False


@dataclass(frozen=True)
class _Book:
    """The answers of a language and English: phrases as folded words, the longest first to be tried."""

    phrases: Mapping[Phrase, _Meaning]
    strong: frozenset[str]
    because: frozenset[Phrase]
    polite: frozenset[Phrase]
    greetings: frozenset[Phrase]
    joints: frozenset[str]
    ordinals: Mapping[str, int]
    beside: frozenset[str]
    contractions: Mapping[str, str]
    vocabulary: frozenset[str]
    meant: frozenset[str]


def read(text: str, *, language: str = "en") -> Answered:
    """The meaning of an answer in the list's language or English; the first 2,000 characters count.

    A few words that are nothing in these are tried in the other languages.
    """
    text = _SENT_FROM.sub("", text[:_MAX_TEXT].strip()).strip()
    found = _Answer(text, _book(language)).meaning()
    if found != Answered(None, text) or len(text.split()) > _FEW_WORDS:
        return found
    return next((said for code in LANGUAGES if (said := _abroad(text, code))), found)


def _abroad(text: str, code: str) -> Answered | None:
    """What a few words say in another language, where they do not begin with an English answer."""
    answer = _Answer(text, _book(code))
    if not answer.found or answer.found[0].folded in _ENGLISH_TOO:
        return None
    said = answer.meaning()
    picks = bool(said.choice) and not said.rest
    return said if said.yes is not None or said.word or picks else None


class _Answer:
    """One answer: its text, its words, and what stands between them."""

    def __init__(self, text: str, source: _Book) -> None:
        self.text, self.source = text, source
        found = [replace(word, folded=_unstretched(word.folded)) for word in words(text, source.contractions)]
        self.found = mended(found, source.vocabulary, source.meant)

    def meaning(self) -> Answered:
        """What the first words say, the numbers behind them, and the rest."""
        start = self._behind_greeting()
        length, meaning = self._first(start)
        if not length:
            start = self._skip(self.source.polite, start)
            length, meaning = self._first(start)
        if meaning.open:
            return Answered(None, self.text)
        if meaning.word in TAKES_TEXT:
            rest = self.text[self.found[start + length - 1].end :].lstrip(_LEADING)
            return Answered(meaning.yes, rest.rstrip(), (), meaning.word)
        numbers, end = self._numbers(start + length)
        if not length and not numbers:
            placed = self._placed(start)
            return Answered(None, "" if placed else self.text, placed)
        word = meaning.word
        if numbers and not word and end < len(self.found) and self.found[end].folded == "files":
            word, end = "files", end + 1
        end = self._skip(self.source.because, self._skip(self.source.polite, end), once=True)
        rest = self.text[self.found[end - 1].end :] if end else self.text
        return Answered(meaning.yes, rest.lstrip(_LEADING).rstrip() if rest.strip(_LEADING) else "", numbers, word)

    def _between(self, at: int) -> str:
        """What stands before word `at`; nothing within a contraction."""
        if not 0 < at < len(self.found) or self.found[at - 1].start == self.found[at].start:
            return ""
        return self.text[self.found[at - 1].end : self.found[at].start]

    def _behind_greeting(self) -> int:
        """The first word behind "Hi Jo," and the like."""
        start = self._skip(self.source.greetings, 0, once=True)
        if not start:
            return 0
        for at in range(start, min(start + 4, len(self.found))):
            if _ENDS.search(self._between(at)):
                return at
        return start

    def _phrase(self, at: int, length: int) -> Phrase:
        return tuple(word.folded for word in self.found[at : at + length])

    def _first(self, at: int) -> tuple[int, _Meaning]:
        """The longest phrase at word `at` that does not run over the end of a sentence."""
        for length in range(min(_LONGEST_PHRASE, len(self.found) - at), 0, -1):
            meaning = self.source.phrases.get(self._phrase(at, length))
            if not meaning or any(_SENTENCE_ENDS.search(self._between(k)) for k in range(at + 1, at + length)):
                continue
            closed = self._closed(at + length)
            if not (closed or meaning.open) and length > 1 and self.found[at + length - 1].folded in _GO_ON:
                continue  # "no - I do not think so" is no "no, I do not" of something else
            if closed or meaning.open or self.found[at].folded in self.source.strong:
                return length, meaning
        return 0, _Meaning(None)

    def _closed(self, at: int) -> bool:
        """Whether what stands before word `at` is complete in itself ("sure, go on" but not "Sure Start in Leeds")."""
        if at >= len(self.found) or _ENDS.search(self._between(at)):
            return True
        if self.found[at].folded[0].isdigit():
            return True
        return self._skip(self.source.polite | self.source.because, at, once=True) > at

    def _skip(self, phrases: Iterable[Phrase], at: int, once: bool = False) -> int:
        """The first word behind any of these phrases."""
        known = frozenset(phrases)
        while True:
            longest = min(_LONGEST_PHRASE, len(self.found) - at)
            length = next((n for n in range(longest, 0, -1) if self._phrase(at, n) in known), 0)
            at += length
            if once or not length:
                return at

    def _numbers(self, at: int) -> tuple[tuple[int, ...], int]:
        """The numbers from word `at` on, and the word behind them; none where they count something ("20 people")."""
        numbers: dict[int, None] = {}
        end = at
        while end < len(self.found):
            low, _, high = self.found[end].folded.partition("-")
            if low.isdigit() and len(low) <= 3 and (not high or high.isdigit()):
                numbers |= dict.fromkeys(range(int(low), min(int(high or low), int(low) + _MAX_CHOICES) + 1))
                end = at = end + 1
            elif self.found[end].folded in self.source.joints:
                end += 1
            else:
                break
        if numbers and at < len(self.found) and not self._chosen(at):
            return (), at - len(numbers)
        return tuple(numbers)[:_MAX_CHOICES], at

    def _placed(self, at: int) -> tuple[int, ...]:
        """The numbers that are said by their place ("and the first one"), where nothing else is said."""
        numbers: dict[int, None] = {}
        placed = False
        while (at := self._skip(self.source.polite, at)) < len(self.found):
            word = self.found[at].folded
            if word in self.source.ordinals:
                numbers[self.source.ordinals[word]], placed = None, True
            elif word.isdigit() and len(word) <= 3:
                numbers[int(word)] = None
            elif word not in self.source.joints and word not in self.source.beside:
                return ()
            at += 1
        return tuple(numbers) if placed else ()

    def _chosen(self, at: int) -> bool:
        begins_anew = self.text[self.found[at].start].isupper() or self.found[at].folded == "files"
        return begins_anew or self._closed(at)


def _unstretched(folded: str) -> str:
    """A word whose last letter is not drawn out ("yesss")."""
    return _STRETCHED.sub(r"\1", folded) if folded.isalpha() else folded


@lru_cache(maxsize=16)
def _book(language: str) -> _Book:
    languages = [LANGUAGES[code] for code in dict.fromkeys(("en", language if language in LANGUAGES else "en"))]
    contractions = {folded: stands for known in reversed(languages) for folded, stands in known.contractions.items()}

    def split(phrases: Iterable[str]) -> list[Phrase]:
        return [tuple(word.folded for word in words(phrase, contractions)) for phrase in phrases]

    phrases: dict[Phrase, _Meaning] = {}
    for known in (language.answers for language in languages):
        phrases |= dict.fromkeys(split(known.yes), _Meaning(True))
        phrases |= dict.fromkeys(split(known.no), _Meaning(False))
        phrases |= dict.fromkeys(split(known.yes_though), _Meaning(True))
        phrases |= dict.fromkeys(split(known.open), _Meaning(None, open=True))
        for word, said in known.words.items():
            phrases |= dict.fromkeys(split(said), _Meaning(True if word in known.agreeing else None, word))
    answers = [language.answers for language in languages]
    vocabulary = {part for phrase in phrases for part in phrase}
    return _Book(
        phrases,
        frozenset(part for known in answers for phrase in split(known.strong) for part in phrase),
        frozenset(phrase for known in answers for phrase in split(known.because)),
        frozenset(phrase for known in answers for phrase in split(known.polite)),
        frozenset(phrase for known in answers for phrase in split(known.greetings)),
        frozenset(part for known in answers for phrase in split(known.joints) for part in phrase),
        {folded: number for known in answers for folded, number in known.ordinals.items()},
        frozenset(word for known in answers for word in known.beside),
        contractions,
        frozenset(vocabulary),
        frozenset(word for known in languages for word in known.meant),
    )
