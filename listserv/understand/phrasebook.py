"""The phrases of one language made ready for matching, and a text held against them."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from functools import lru_cache

from listserv.model.intent import Wish
from listserv.understand import dates, measures
from listserv.understand.grammar import Grammar, Pattern, Table
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


@dataclass(frozen=True, eq=False)
class Book:
    """One language, compiled once for each process (`book`)."""

    language: Language
    vocabulary: frozenset[str]
    before: Table
    after: Table
    courtesy: Table
    partings: Table
    reasons: Table
    wishes: dict[str, Table] = field(repr=False)
    texts: Table
    hints: Table
    alarms: Table
    _candidates: dict[tuple[str, str], list[tuple[str, str, Pattern]]] = field(default_factory=dict, repr=False)

    def words(self, text: str) -> tuple[Word, ...]:
        """The words of a text with contractions resolved and slips mended."""
        return _words(self, text)

    def candidates(self, first: str, last: str) -> list[tuple[str, str, Pattern]]:
        """(group, key, pattern) of all phrases that may begin and end with these words."""
        first, last = first if first in self.vocabulary else "", last if last in self.vocabulary else ""
        found = self._candidates.get((first, last))
        if found is None:
            found = [
                (group, key, pattern)
                for group, table in self.wishes.items()
                for key, pattern in table.at(first)
                if pattern.may_end(last)
            ]
            self._candidates[first, last] = found
        return found


@lru_cache(maxsize=16)
def book(code: str) -> Book:
    """The phrases of a language, English where it is not known."""
    language = LANGUAGES.get(code, LANGUAGES["en"])
    grammar = Grammar(language.classes, language.numbers, language.contractions)

    def many(phrases: Iterable[str]) -> Table:
        return Table([("", grammar.compile(phrase)) for phrase in phrases])

    def keyed(phrases: Phrases) -> Table:
        return Table([(key, grammar.compile(phrase)) for key, list_ in phrases.items() for phrase in list_])

    wishes = {group: keyed(getattr(language, group)) for group in GROUPS}
    texts, hints, alarms = keyed(language.texts), keyed(language.hints), keyed(language.alarms)
    before, after, courtesy = many(language.before), many(language.after), many(language.courtesy)
    partings, reasons = many(language.partings), many(language.reasons)
    known = frozenset(grammar.vocabulary)
    return Book(language, known, before, after, courtesy, partings, reasons, wishes, texts, hints, alarms)


@lru_cache(maxsize=64)
def _words(source: Book, text: str) -> tuple[Word, ...]:
    language = source.language
    found = mended(words(text, language.contractions), source.vocabulary, language.meant)
    return tuple(word for word in found if word.folded not in language.fillers)


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
        self._said = frozenset(word.folded for word in self.found)
        self._leads: dict[int, set[int]] = {}
        self._tails: dict[int, set[int]] = {}

    def may_stand(self, pattern: Pattern) -> bool:
        """Whether no word that a pattern needs is missing in the text: most are done with here, and never compiled."""
        return pattern.needs <= self._said

    def folded(self, start: int, end: int) -> str:
        """The folded words from `start` to before `end`, parted by spaces."""
        return self._line[self._starts[start] : self._starts[end]].rstrip()

    def raw(self, start: int, end: int) -> str:
        """The same words as the person wrote them, with what stands between them."""
        return self.text[self.found[start].start : self.found[end - 1].end] if start < end else ""

    def ends(self, table: Table, at: int) -> set[int]:
        """Where the patterns end that match at word `at`."""
        if at >= len(self.found):
            return set()
        position = self._starts[at]
        worth = (pattern for _, pattern in table.at(self.found[at].folded) if pattern.needs <= self._said)
        return {self._index[hit.end()] for pattern in worth if (hit := pattern.expression.match(self._line, position))}

    def stops_of(self, pattern: Pattern, at: int) -> set[int]:
        """Where this pattern ends if it matches at word `at`."""
        hit = pattern.expression.match(self._line, self._starts[at]) if pattern.needs <= self._said else None
        return {self._index[hit.end()]} if hit else set()

    def whole(self, pattern: Pattern, start: int, end: int) -> re.Match[str] | None:
        """The match of a pattern with exactly these words."""
        return pattern.expression.fullmatch(self._line, self._starts[start], self._starts[end])

    def within(self, pattern: Pattern, start: int, end: int) -> Iterator[re.Match[str]]:
        """Where a pattern stands among these words: at most one match from each word on."""
        if not pattern.needs <= self._said:
            return
        for at in range(start, end):
            if pattern.may_begin(self.found[at].folded):
                hit = pattern.expression.match(self._line, self._starts[at], self._starts[end])
                if hit:
                    yield hit

    def all_within(self, table: Table, start: int, end: int) -> Iterator[tuple[str, re.Match[str]]]:
        """Each row of a table that stands among these words, in the order of the table and then of the text."""
        rows = ((row, at) for at in range(start, end) for row in table.at(self.found[at].folded))
        worth = [(table.order[row[1]], at, row) for row, at in rows if row[1].needs <= self._said]
        for _, at, (key, pattern) in sorted(worth, key=lambda item: item[:2]):
            if hit := pattern.expression.match(self._line, self._starts[at], self._starts[end]):
                yield key, hit

    def word_at(self, position: int) -> int:
        """The word that begins at this position of the folded line."""
        return self._index[position]

    def asks(self, end: int) -> bool:
        """Whether a question mark stands behind the word before `end`."""
        return "?" in self.text[self.found[end - 1].end : self.found[end - 1].end + 3]

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
        worth = (pattern for _, pattern in self.book.reasons.at(word) if pattern.needs <= self._said)
        hits = (self.whole(pattern, start, end) for pattern in worth)
        return any(not hedges & set(" ".join(text or "" for text in hit.groups()).split()) for hit in hits if hit)

    def _tails_of(self, start: int, end: int) -> list[int]:
        good = self.stops(start, end)
        return [start] if self.ends(self.book.after, start) & set(good) else []

    def _whole_of(self, table: Table, start: int, end: int) -> bool:
        word, last = self.found[start].folded, self.found[end - 1].folded
        worth = (p for _, p in table.at(word) if p.may_end(last) and p.needs <= self._said)
        return any(self.whole(pattern, start, end) for pattern in worth)

    def wish(self, start: int, end: int) -> Match | None:
        """The wish that these words say from the first to the last, or None."""
        hits: list[tuple[tuple[int, int, int, int], Match]] = []
        stops = self.stops(start, end)
        for begin in self.begins(start, end):
            for stop in (stop for stop in stops if stop > begin):
                for group, key, pattern in self.book.candidates(self.found[begin].folded, self.found[stop - 1].folded):
                    hit = self.whole(pattern, begin, stop) if pattern.needs <= self._said else None
                    wish = self.filled(key, hit, (begin, stop)) if hit else None
                    if hit and wish:
                        match = Match(wish, group, self.folded(begin, stop), _taken(hit))
                        order = self.book.wishes[group].order[pattern]
                        hits.append(((GROUPS.index(group), match.free, begin, order), match))
        if not hits:
            return None
        hits.sort(key=lambda item: item[0])
        first = hits[0][1]
        others = {hit.wish.name + hit.wish.mode: hit.wish for rank, hit in hits if rank[0] == hits[0][0][0]}
        others.pop(first.wish.name + first.wish.mode)
        return replace(first, others=tuple(others.values()))

    def filled(self, key: str, hit: re.Match[str], said: tuple[int, int]) -> Wish | None:
        """The wish with what its slots took, or None where a slot holds nothing of its kind."""
        name, _, argument = key.rstrip(":").partition(":")
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
