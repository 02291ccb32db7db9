"""The lines and sentences by which a post is recognised in what later ones quote."""

from collections.abc import Iterable
from dataclasses import dataclass

from listserv.mail import lines
from listserv.model.message import ReplyText

_SHORTEST = 12
_MOST_OWN = 400
_MOST_QUOTED = 300
_LONGEST_LINE = 1_000


@dataclass(frozen=True, slots=True)
class Mark:
    """A fingerprint of something quoted: how deep, how long, and whether it is the opening of a sentence."""

    number: int
    depth: int
    length: int
    sentence: bool


def own(text: ReplyText) -> tuple[int, ...]:
    """Fingerprints of what the person newly wrote, each once: at most 300 from the start and 100 from the end."""
    found = tuple(dict.fromkeys(mark.number for mark in _marks(text.new.splitlines(), 0)))
    return found if len(found) <= _MOST_OWN else found[:300] + found[-100:]


def quoted(text: ReplyText) -> dict[int, Mark]:
    """What the message quotes, by fingerprint, the least deep first: at most 300.

    Where no quote was found, every line may be one: some programs mark it in ways that nobody else knows.
    """
    if not text.quoted:
        return _bounded(_marks(text.new.splitlines(), 1))
    depths = text.depths if len(text.depths) == len(text.quoted) else (1,) * len(text.quoted)
    found: list[Mark] = []
    for depth in sorted(set(depths)):
        found += _marks([line for line, d in zip(text.quoted, depths, strict=True) if d == depth], depth)
        if len(found) > _MOST_QUOTED:
            break
    return _bounded(found)


def _bounded(marks: Iterable[Mark]) -> dict[int, Mark]:
    found: dict[int, Mark] = {}
    for mark in marks:
        if len(found) >= _MOST_QUOTED:
            break
        found.setdefault(mark.number, mark)
    return found


def _marks(each: list[str], depth: int) -> list[Mark]:
    """Fingerprints of the lines and of the sentences that run through them."""
    cut = [line[:_LONGEST_LINE] for line in each[: 2 * _MOST_OWN]]
    folded = [(lines.fold(line), False) for line in cut]
    folded += [(opening, True) for opening in lines.openings("\n".join(cut))]
    return [
        Mark(lines.fingerprint_of_folded(words), depth, len(words), sentence)
        for words, sentence in folded
        if len(words) >= _SHORTEST
    ]
