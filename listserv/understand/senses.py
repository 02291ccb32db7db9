"""What a sentence asks for in a language that the network does not know (`learned`): told by cues within it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from listserv.model.intent import Wish
from listserv.understand import dates
from listserv.understand.clauses import sentences
from listserv.understand.grammar import Grammar, Table
from listserv.understand.phrasebook import Spoken
from listserv.understand.phrases import LANGUAGES

_MAX_SENTENCE = 60
_NEAR = 8


@dataclass(frozen=True, slots=True)
class Sensed:
    """A wish that a sentence (words `start` to before `end`) was understood to have."""

    wish: Wish
    start: int
    end: int


@lru_cache(maxsize=16)
def cues(code: str) -> Table | None:
    """The cues of a language, compiled; None where it has none."""
    language = LANGUAGES.get(code)
    if language is None or not language.senses:
        return None
    grammar = Grammar(language.classes, language.numbers, language.contractions)
    return Table([(key, grammar.compile(one)) for key, each in language.senses.items() for one in each])


def desk(spoken: Spoken, within: Iterable[tuple[int, int]]) -> list[Sensed]:
    """What each of these sentences asks of us, at most one wish each."""
    known = cues(spoken.book.language.code)
    if known is None:
        return []
    return [one for start, end in within if (one := _first(known, spoken, start, end))]


def _first(known: Table, spoken: Spoken, start: int, end: int) -> Sensed | None:
    if end - start > _MAX_SENTENCE:
        return None
    stop = min(spoken.stops(start, end))
    for key, hit in spoken.all_within(known, start, stop if stop > start else end):
        span = spoken.word_at(hit.start()), spoken.word_at(hit.end())
        wish = _pause(spoken, start, end) if key == "pause:date" else spoken.filled(key, hit, span)
        if wish:
            return Sensed(wish, start, span[1])
    return None


def _pause(spoken: Spoken, start: int, end: int) -> Wish | None:
    until = last_day(spoken, start, end)
    return Wish("pause", until=until) if until else None


def last_day(spoken: Spoken, start: int, end: int) -> date | None:
    """The date in this sentence, or in the one before or behind it: the last behind "until", else the first."""
    each = sentences(spoken)
    at = each.index((start, end)) if (start, end) in each else -1
    near = [(start, end), *(each[max(0, at - 1) : at] + each[at + 1 : at + 2] if at >= 0 else [])]
    if until := [day for first, last in near for day in _ends(spoken, first, last)]:
        return max(until)
    said = (spoken.raw(first, last) for first, last in near if last - first > 1 or (first, last) == (start, end))
    found = (dates.read(words, today=spoken.today, language=spoken.book.language.code) for words in said)
    return next((day for day in found if day), None)


def _ends(spoken: Spoken, start: int, end: int) -> Iterator[date]:
    for at in range(start, end - 1):
        if spoken.found[at].folded in spoken.book.language.untils:
            said = spoken.raw(at + 1, min(end, at + _NEAR))
            found = dates.read(said, today=spoken.today, language=spoken.book.language.code, whole=True)
            if found:
                yield found
