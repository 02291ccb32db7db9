"""What earlier mails taught about the lines of a new one: a quoted line is one that stands in an earlier post."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise

from listserv.mail.lines import fingerprint, fold
from listserv.mail.sorting import Fate, Sorted

_WORDS = 8  # so many words in a row must be known before a run of unmarked lines counts as quoted
_SHARE = 0.6  # of the lines below a header block that must be known before the unknown ones count as answers


@dataclass(frozen=True, slots=True)
class Memory:
    """Fingerprints (`mail.lines`) that earlier mails left.

    `quoted` are lines that stand in earlier posts of the conversation, `boilerplate` lines that were repeated in
    three mails of this sender or domain.
    """

    quoted: frozenset[int] = field(default_factory=frozenset)
    boilerplate: frozenset[int] = field(default_factory=frozenset)


NOTHING = Memory()


def remember(result: Sorted, memory: Memory) -> None:
    """Corrects the fates by what is known: unmarked quotes go, answers between unmarked quoted lines come back."""
    if not memory.quoted:
        return
    for start, end in list(_stretches(result, Fate.OWN)):
        _find_quotes(result, start, end, memory.quoted)
    for start, end in list(_stretches(result, Fate.QUOTED)):
        _find_answers(result, start, end, memory.quoted)


def _stretches(result: Sorted, fate: Fate) -> Iterator[tuple[int, int]]:
    """Runs of one fate whose lines bear no marks."""
    start = -1
    for n in range(len(result.lines) + 1):
        fits = n < len(result.lines) and result.fates[n] is fate and not result.lines[n].depth
        if fits and start < 0:
            start = n
        elif not fits and start >= 0:
            yield start, n
            start = -1


def _find_quotes(result: Sorted, start: int, end: int, known: frozenset[int]) -> None:
    run: list[int] = []
    for n in range(start, end + 1):
        if n < end and not fold(result.lines[n].text):
            continue
        if n < end and fingerprint(result.lines[n].text) in known:
            run.append(n)
            continue
        if sum(len(fold(result.lines[m].text).split()) for m in run) >= _WORDS:
            result.quote(run[0], run[-1] + 1)
            _introduction(result, run[0], start)
        run = []


def _introduction(result: Sorted, quote: int, start: int) -> None:
    """A line just above a known quote that ends in a colon and holds a date or an address introduces it."""
    above = next((n for n in range(quote - 1, max(start, quote - 3) - 1, -1) if result.lines[n].text.strip()), None)
    if above is None:
        return
    text = result.lines[above].text.strip()
    if text[-1:] in (":", "：") and ("@" in text or any(c.isdigit() for c in text)):
        result.fates[above] = Fate.MARKER
        result.attribution = result.attribution or text


def _find_answers(result: Sorted, start: int, end: int, known: frozenset[int]) -> None:
    """Unknown lines between known ones, where nearly all that stands below a header block is known."""
    told = [n for n in range(start, end) if len(fold(result.lines[n].text).split()) >= 3]
    familiar = [n for n in told if fingerprint(result.lines[n].text) in known]
    if len(familiar) < 2 or len(familiar) < _SHARE * len(told):
        return
    for before, after in pairwise(familiar):
        if any(before < n < after for n in told):
            between = range(before + 1, after)
            for n in between:
                result.fates[n], result.depths[n] = Fate.OWN, 0
