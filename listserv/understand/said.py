"""A message that is known to ask for something, and which of its words and sentences ask for what."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from math import log

from listserv.understand import learned
from listserv.understand.clauses import sentences
from listserv.understand.learned import NO_TAG, Chance, Place, Told, Where
from listserv.understand.phrasebook import Spoken

Span = tuple[bool, int, int]
"""Whether words stand in the body, from where, and to where."""
Sentence = tuple[Spoken, int, int]
"""The text that it stands in, its first word, and the word behind its last."""
_SENTENCE = re.compile(r"[.!?]\s|\n")
_HALF, _LEAST = 0.5, 0.01
_GENEROUS, _CROSSING = 2.0, 4.0  # a word too many does less harm than one too few


@dataclass(frozen=True, slots=True)
class Said:
    """A message: its subject and body, both as one text, and where it was said."""

    subject: Spoken
    body: Spoken
    whole: Spoken
    where: Where

    @classmethod
    def of(cls, subject: Spoken, body: Spoken, where: Where = "desk") -> "Said":
        """The message of a subject and a body."""
        joined = "\n".join(text for text in (subject.text, body.text) if text)
        return cls(subject, body, Spoken(body.book, joined, body.today), where)

    @property
    def parts(self) -> tuple[Spoken, Spoken]:
        """The body, and then the subject, as what is asked for stands in the body first."""
        return self.body, self.subject

    @property
    def told(self) -> Told:
        """What the network says of it."""
        return learned.told(self.subject, self.body, self.where)

    def sentences(self) -> Iterator[Sentence]:
        """All sentences, those of the body first."""
        yield from ((spoken, start, end) for spoken in self.parts for start, end in sentences(spoken))

    def run(self, wish: str, among: Iterable[str] = ()) -> str:
        """The words that this wish most probably needs, as they were written: one run of them; "" where there is none.

        It is the run that gains most, so that a word within it may be in doubt; it seldom goes on in the next sentence.
        What another wish `among` those that are asked for needs more belongs to that one.
        """
        in_body, begin, end = self.span(wish, among)
        return self.text(in_body)[begin:end]

    def span(self, wish: str, among: Iterable[str] = ()) -> Span:
        """Where these words stand: in the body or the subject, from where to where.

        Of two wishes each has a run of its own, as far as there are two.
        """
        other = next((name for name in among if name != wish), "")
        if not other:
            return self._best((wish,))
        first = self._best((wish, other))
        second = self._best((wish, other), first)
        if second[1] == second[2]:
            return self._best((wish,))
        as_they_are = self._mean(wish, first) * self._mean(other, second)
        return first if as_they_are > self._mean(wish, second) * self._mean(other, first) else second

    def _best(self, wishes: Iterable[str], apart: Span = (True, 0, 0)) -> Span:
        """The run that gains most for any of these wishes, of all that have nothing of the words that stand `apart`."""
        told = self.told
        best, span = 0.0, (True, 0, 0)
        for in_body in (True, False):
            whole = self.text(in_body)
            gained, begin, end = 0.0, 0, 0
            for place, needed in zip(told.places, told.needed, strict=True):
                if place.in_body != in_body:
                    continue
                if _overlap((in_body, place.start, place.end), apart):
                    gained = 0.0
                    continue
                gained -= _CROSSING * bool(_SENTENCE.search(whole[max(0, end - 1) : place.start]))
                if gained <= 0:
                    gained, begin = 0.0, place.start
                need = sum(needed.get(wish, 0.0) for wish in wishes)
                gained, end = gained + _odds(need) + _GENEROUS, place.end
                if gained > best:
                    best, span = gained, (in_body, begin, end)
        return span

    def _mean(self, wish: str, span: Span) -> float:
        """How much a wish needs the words of a run."""
        each = zip(self.told.places, self.told.needed, strict=True)
        needs = [n.get(wish, 0.0) for place, n in each if _overlap((place.in_body, place.start, place.end), span)]
        return sum(needs) / len(needs) if needs else 0.0

    def words_of(self, wish: str, among: Iterable[str]) -> Iterator[Place]:
        """Each word that this wish needs more than any other `among` those that are asked for."""
        told = self.told
        asked = tuple(among)
        for place, needed in zip(told.places, told.needed, strict=True):
            if max(asked, key=lambda name: needed.get(name, 0.0)) == wish and needed[NO_TAG] < _HALF:
                yield place

    def need(self, wish: str, text: str) -> float:
        """How probable it is that this wish needs that word (an address), wherever it stands."""
        told = self.told
        each = zip(told.places, told.needed, strict=True)
        found = (n.get(wish, 0.0) for at, n in each if self.text(at.in_body)[at.start : at.end].lower() == text)
        return max(found, default=0.0)

    def part(self, spoken: Spoken, start: int, end: int) -> tuple[Chance, ...]:
        """What these words of the subject or the body ask for; words out of the network's sight are read alone."""
        begin, behind = spoken.found[start].start, spoken.found[end - 1].end
        found = self.told.within(in_body=spoken is self.body, begin=begin, end=behind)
        return found or alone(spoken, start, end)

    def text(self, in_body: bool) -> str:
        """The text of the body, or of the subject."""
        return (self.body if in_body else self.subject).text


def _overlap(one: Span, other: Span) -> bool:
    return one[0] == other[0] and max(one[1], other[1]) < min(one[2], other[2])


def _odds(probability: float) -> float:
    least = min(max(probability, _LEAST), 1 - _LEAST)
    return log(least / (1 - least))


def alone(spoken: Spoken, start: int, end: int) -> tuple[Chance, ...]:
    """What these words would ask for if they were all that was written."""
    book, today = spoken.book, spoken.today
    words = spoken.raw(start, end) + "?" * spoken.asks(end)
    return learned.told(Spoken(book, "", today), Spoken(book, words, today), "desk").chances
