"""The phrases of one language made ready for matching, and a text held against them."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from functools import lru_cache

from listserv.model.intent import Wish
from listserv.understand import dates, measures
from listserv.understand.grammar import Grammar, Pattern
from listserv.understand.phrases import LANGUAGES
from listserv.understand.phrases.shape import Language, Phrases
from listserv.understand.words import Word, mended, words

GROUPS = ("sure", "reply", "desk", "asked", "guess")
_ARGUMENT = {"mode": "mode"}
_DOMAIN = re.compile(r"@?[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}")
_MAX_NUMBERS = 50
_MAX_REASON = 40
_OPENING, _CLOSING = "([{\"'“‘#£$€", ")]}\"'”’?!%"


@dataclass(frozen=True, slots=True)
class Match:
    """A wish read from a clause.

    `group` says where it counts (`phrases/shape.py`), `said` are its words without politeness, `free` is how many of
    them a slot took. `others` are further wishes that it may mean as well.
    """

    wish: Wish
    group: str
    said: str
    free: int
    others: tuple[Wish, ...] = ()


@dataclass(frozen=True)
class Book:
    """One language, compiled."""

    language: Language
    vocabulary: frozenset[str]
    before: tuple[Pattern, ...]
    after: tuple[Pattern, ...]
    courtesy: tuple[Pattern, ...]
    partings: tuple[Pattern, ...]
    reasons: tuple[Pattern, ...]
    wishes: dict[str, list[tuple[str, str, Pattern]]] = field(repr=False)
    texts: tuple[tuple[str, Pattern], ...]
    hints: tuple[tuple[str, Pattern], ...]
    alarms: tuple[tuple[str, Pattern], ...]

    def words(self, text: str) -> list[Word]:
        """The words of a text with contractions resolved and slips mended."""
        found = mended(words(text, self.language.contractions), self.vocabulary, self.language.meant)
        return [word for word in found if word.folded not in self.language.fillers]

    def candidates(self, word: str) -> Iterable[tuple[str, str, Pattern]]:
        """(group, key, pattern) of all phrases that may begin with this word."""
        yield from self.wishes.get(word, ())
        yield from self.wishes[""]


@lru_cache(maxsize=16)
def book(code: str) -> Book:
    """The phrases of a language, English where it is not known."""
    language = LANGUAGES.get(code, LANGUAGES["en"])
    grammar = Grammar(language.classes, language.numbers, language.contractions)

    def many(phrases: Iterable[str]) -> tuple[Pattern, ...]:
        return tuple(grammar.compile(phrase) for phrase in phrases)

    def keyed(phrases: Phrases) -> tuple[tuple[str, Pattern], ...]:
        return tuple((key, grammar.compile(phrase)) for key, list_ in phrases.items() for phrase in list_)

    wishes: dict[str, list[tuple[str, str, Pattern]]] = {"": []}
    for group in GROUPS:
        for key, pattern in keyed(getattr(language, group)):
            for word in pattern.firsts if pattern.firsts is not None else ("",):
                wishes.setdefault(word, []).append((group, key, pattern))
    texts, hints, alarms = keyed(language.texts), keyed(language.hints), keyed(language.alarms)
    mendable = frozenset(grammar.vocabulary)
    return Book(
        language, mendable, many(language.before), many(language.after), many(language.courtesy),
        many(language.partings), many(language.reasons), wishes, texts, hints, alarms,
    )  # fmt: skip


class Spoken:
    """A text's words held against a book: which of their ranges are a wish, a politeness, a reason."""

    def __init__(self, source: Book, text: str, today: date) -> None:
        self.book, self.text, self.today = source, text, today
        self.found: Sequence[Word] = source.words(text)
        self._starts = [0]
        for word in self.found:
            self._starts.append(self._starts[-1] + len(word.folded) + 1)
        self._line = "".join(word.folded + " " for word in self.found)
        self._index = {start: index for index, start in enumerate(self._starts)}
        self._leads: dict[int, set[int]] = {}
        self._tails: dict[int, set[int]] = {}

    def folded(self, start: int, end: int) -> str:
        """The folded words from `start` to before `end`, parted by spaces."""
        return self._line[self._starts[start] : self._starts[end]].rstrip()

    def raw(self, start: int, end: int) -> str:
        """The same words as the person wrote them, with what stands between them."""
        return self.text[self.found[start].start : self.found[end - 1].end] if start < end else ""

    def ends(self, patterns: Iterable[Pattern], at: int) -> set[int]:
        """Where the patterns end that match at word `at`."""
        if at >= len(self.found):
            return set()
        word, position = self.found[at].folded, self._starts[at]
        hits = (p.expression.match(self._line, position) for p in patterns if p.may_begin(word))
        return {self._index[hit.end()] for hit in hits if hit}

    def whole(self, pattern: Pattern, start: int, end: int) -> re.Match[str] | None:
        """The match of a pattern with exactly these words."""
        return pattern.expression.fullmatch(self._line, self._starts[start], self._starts[end])

    def begins(self, start: int, end: int) -> list[int]:
        """The words at which something may begin once the politeness before it is taken away."""
        seen, waiting = {start}, [start]
        while waiting:
            at = waiting.pop()
            if at not in self._leads:
                self._leads[at] = self.ends(self.book.before, at)
            new = {stop for stop in self._leads[at] if stop < end} - seen
            seen |= new
            waiting += new
        return sorted(seen)

    def stops(self, start: int, end: int) -> list[int]:
        """The words before which it may stop, with only politeness from there to `end`."""
        good = {end}
        for at in range(end - 1, start, -1):
            if at not in self._tails:
                self._tails[at] = self.ends(self.book.after, at)
            if self._tails[at] & good:
                good.add(at)
        return sorted(good, reverse=True)

    def polite(self, start: int, end: int) -> bool:
        """Whether these words ask for nothing."""
        begins = self.begins(start, end)
        stops = self.stops(start, end)
        if set(begins) & set(stops) or end in {stop for at in begins for stop in self._leads.get(at, ())}:
            return True
        if start + 1 <= end and start in self._tails_of(start, end):
            return True
        return any(self._whole_of(self.book.courtesy, at, end) for at in begins)

    def reason(self, start: int, end: int) -> bool:
        """Whether these words only say why, without a word that takes something back."""
        if "?" in self.text[self.found[end - 1].end : self.found[end - 1].end + 2] or end - start > _MAX_REASON:
            return False
        return any(self._explains(at, end) for at in self.begins(start, end))

    def _explains(self, start: int, end: int) -> bool:
        word, hedges = self.found[start].folded, self.book.language.hedges
        hits = (self.whole(p, start, end) for p in self.book.reasons if p.may_begin(word))
        return any(not hedges & set(" ".join(text or "" for text in hit.groups()).split()) for hit in hits if hit)

    def _tails_of(self, start: int, end: int) -> list[int]:
        good = self.stops(start, end)
        return [start] if self.ends(self.book.after, start) & set(good) else []

    def _whole_of(self, patterns: Iterable[Pattern], start: int, end: int) -> bool:
        word = self.found[start].folded
        return any(p.may_begin(word) and self.whole(p, start, end) for p in patterns)

    def wish(self, start: int, end: int) -> Match | None:
        """The wish that these words say from the first to the last, or None."""
        hits: list[tuple[int, int, Match]] = []
        stops = self.stops(start, end)
        for begin in self.begins(start, end):
            for group, key, pattern in self.book.candidates(self.found[begin].folded):
                for stop in (stop for stop in stops if stop > begin):
                    hit = self.whole(pattern, begin, stop)
                    wish = self._filled(key, hit, (begin, stop)) if hit else None
                    if hit and wish:
                        match = Match(wish, group, self.folded(begin, stop), _taken(hit))
                        hits.append((GROUPS.index(group), match.free, match))
        if not hits:
            return None
        hits.sort(key=lambda item: item[:2])
        first = hits[0][2]
        others = {hit.wish.name + hit.wish.mode: hit.wish for rank, _, hit in hits if rank == hits[0][0]}
        others.pop(first.wish.name + first.wish.mode)
        return replace(first, others=tuple(others.values()))

    def _filled(self, key: str, hit: re.Match[str], said: tuple[int, int]) -> Wish | None:
        """The wish with what its slots took, or None where a slot holds nothing of its kind."""
        name, _, argument = key.partition(":")
        wish = Wish(name, mode=argument) if name == "mode" else Wish(name, words=argument)
        spans = [(slot, self._span(hit, slot)) for slot, text in hit.groupdict().items() if text is not None]
        took = {slot.partition("_")[2]: span for slot, span in spans}
        if "numbers" in took:
            wish = replace(wish, numbers=self._numbers(*took["numbers"]))
        if "addresses" in took:
            wish = replace(wish, addresses=self._addresses(*took["addresses"]))
        if "domain" in took:
            raw = self.raw(*took["domain"])
            if not _DOMAIN.fullmatch(raw):
                return None
            wish = replace(wish, addresses=("@" + raw.lstrip("@").lower(),))
        if "date" in took:
            until = dates.read(self.raw(*took["date"]), today=self.today, language=self.book.language.code, whole=True)
            if until is None:
                return None
            wish = replace(wish, until=until)
        if "when" in took:
            said_when = self._folded_words(*took["when"])
            wish = replace(wish, words=measures.when(said_when, self.book.language.dates.weekdays) or "")
            if not wish.words:
                return None
        if "size" in took:
            octets = measures.size(self._folded_words(*took["size"]))
            if octets is None:
                return None
            wish = replace(wish, words=str(octets))
        if "period" in took:
            last = self._end_of(self.raw(*took["period"]))
            if last is None:
                return None
            wish = replace(wish, until=last + timedelta(days=1))
        if argument == "*":
            return replace(wish, words=self._as_written(*said))
        free = ", ".join(self._as_written(*span) for slot, span in spans if slot.endswith("_words"))
        return replace(wish, words=f"{wish.words} {free}".strip()) if free else wish

    def _folded_words(self, start: int, end: int) -> list[str]:
        return [word.folded for word in self.found[start:end]]

    def _end_of(self, period: str) -> date | None:
        """The last day of "next week" and the like."""
        language = self.book.language
        end = next((word for word, edge in language.dates.edges.items() if edge == "end"), "")
        return dates.read(f"{end} {period}", today=self.today, language=language.code, whole=True) if end else None

    def _as_written(self, start: int, end: int) -> str:
        """The words with the brackets and marks that stand at their ends, without those that only separate."""
        first, last = self.found[start].start, self.found[end - 1].end
        while first > 0 and self.text[first - 1] in _OPENING:
            first -= 1
        while last < len(self.text) and self.text[last] in _CLOSING:
            last += 1
        raw = self.text[first:last].strip(" ,;:\t\n")
        pairs = [mark for pair in ("()", "[]", "<>") for mark in pair if raw.count(pair[0]) != raw.count(pair[1])]
        raw = raw.strip("".join(pairs) + " ,;:").removesuffix(".")
        return raw[1:].replace(")", "", 1) if raw[:1] == "(" else raw

    def _span(self, hit: re.Match[str], slot: str) -> tuple[int, int]:
        return self._index[hit.start(slot)], self._index[hit.end(slot)]

    def _numbers(self, start: int, end: int) -> tuple[int, ...]:
        numbers: dict[int, None] = {}
        for word in self.found[start:end]:
            low, _, high = word.folded.partition("-")
            if low.isdigit():
                last = min(int(high or low), int(low) + _MAX_NUMBERS)
                numbers |= dict.fromkeys(range(int(low), last + 1))
            elif word.folded in self.book.language.numbers:
                numbers[self.book.language.numbers[word.folded]] = None
        return tuple(numbers)[:_MAX_NUMBERS]

    def _addresses(self, start: int, end: int) -> tuple[str, ...]:
        return tuple(dict.fromkeys(w.folded.removeprefix("mailto:") for w in self.found[start:end] if "@" in w.folded))


def _taken(hit: re.Match[str]) -> int:
    return sum(
        text.count(" ") for slot, text in hit.groupdict().items() if text and slot.endswith(("words", "date", "some"))
    )
