"""A message that is known to ask for something, and which of its sentences ask for what."""

from collections.abc import Iterator
from dataclasses import dataclass

from listserv.understand import learned
from listserv.understand.clauses import sentences
from listserv.understand.phrasebook import Spoken

_SHORTEST_PART = 3
_JOINED_BY = frozenset(("also", "and", "but", "plus"))
Sentence = tuple[Spoken, int, int]
"""The text that it stands in, its first word, and the word behind its last."""


@dataclass(frozen=True, slots=True)
class Said:
    """A message: its subject and body, and both as one text."""

    subject: Spoken
    body: Spoken
    whole: Spoken

    @classmethod
    def of(cls, subject: Spoken, body: Spoken) -> "Said":
        """The message of a subject and a body."""
        joined = "\n".join(text for text in (subject.text, body.text) if text)
        return cls(subject, body, Spoken(body.book, joined, body.today))

    @property
    def parts(self) -> tuple[Spoken, Spoken]:
        """The body, and then the subject, as what is asked for stands in the body first."""
        return self.body, self.subject

    def sentences(self) -> Iterator[Sentence]:
        """All sentences, those of the body first."""
        yield from ((spoken, start, end) for spoken in self.parts for start, end in sentences(spoken))

    def by_asking(self, name: str) -> list[Sentence]:
        """The sentences, those first that look most like asking for this."""
        return sorted(self.sentences(), key=lambda one: -asking(name, *one))


def alone(spoken: Spoken, start: int, end: int) -> list[learned.Chance]:
    """What these words would ask for if they were all that was written."""
    book, today = spoken.book, spoken.today
    words = spoken.raw(start, end) + "?" * spoken.asks(end)
    return learned.chances(Spoken(book, "", today), Spoken(book, words, today), public=False)


def asking(label: str, spoken: Spoken, start: int, end: int) -> float:
    """How probable it is that these words by themselves ask for this."""
    return next((chance.share for chance in alone(spoken, start, end) if chance.label == label), 0.0)


def parts(body: Spoken) -> list[tuple[int, int]]:
    """The sentences of a text and what "and", "but" and the like join in them, where there are several."""
    found: list[tuple[int, int]] = []
    for start, end in sentences(body):
        cuts = [at for at in range(start + 1, end) if body.found[at].folded in _JOINED_BY]
        found += list(zip([start, *cuts], [*cuts, end], strict=True)) if cuts else []
        found.append((start, end))
    found = [(start, end) for start, end in found if end - start >= _SHORTEST_PART]
    return found if len(found) > 1 else []
