"""What earlier mails taught about the lines of a new one: a quoted line is one that stands in an earlier post."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from listserv.mail.earlier import Earlier
from listserv.mail.lines import fingerprint, fold
from listserv.mail.sorting import Fate, Sorted

_WORDS = 8  # so many words in a row must be known before a run of unmarked lines counts as quoted
_SHARE = 0.6  # of the lines below a header block that must be known before the unknown ones count as answers
_WRAPPED = 3  # lines that an introduction in an unknown language may be wrapped over


@dataclass(frozen=True, slots=True)
class Memory:
    """Fingerprints (`mail.lines`) that earlier mails left.

    `quoted` are lines that stand in earlier posts of the conversation, `boilerplate` lines that were repeated in
    three mails of this sender or domain. `earlier` are the new words of the posts that the mail may repeat, the one
    that it answers and those above it. `author` is the name of its author, with which the card below a mail begins.
    """

    quoted: frozenset[int] = field(default_factory=frozenset)
    boilerplate: frozenset[int] = field(default_factory=frozenset)
    earlier: tuple[str, ...] = ()
    author: str = ""


NOTHING = Memory()


def remember(result: Sorted, memory: Memory) -> None:
    """Corrects the fates by what is known: unmarked quotes go, answers between unmarked quoted lines come back."""
    if memory.quoted:
        for start, end in list(_stretches(result, Fate.OWN)):
            _find_quotes(result, start, end, memory.quoted)
        for start, end in list(_stretches(result, Fate.QUOTED)):
            _find_answers(result, start, end, memory.quoted)
    if memory.earlier and (stretches := list(_unmarked(result))):
        earlier = Earlier(memory.earlier)
        for start, end in stretches:
            _find_unmarked_answers(result, start, end, earlier)


def hides_answers(result: Sorted) -> bool:
    """Whether answers may stand unseen in what is quoted, because its lines bear no marks."""
    return next(_unmarked(result), None) is not None


def _stretches(result: Sorted, fate: Fate) -> Iterator[tuple[int, int]]:
    """Runs of one fate whose lines bear no marks."""
    yield from _runs([f is fate and not line.depth for line, f, _ in result])


def _unmarked(result: Sorted) -> Iterator[tuple[int, int]]:
    """Runs of lines quoted from the mail that is answered, in which nothing but their place says so."""
    yield from _runs([fate is Fate.QUOTED and depth == 1 and not line.marks for line, fate, depth in result])


def _runs(fits: Sequence[bool]) -> Iterator[tuple[int, int]]:
    start = -1
    for n in range(len(fits) + 1):
        if n < len(fits) and fits[n]:
            start = n if start < 0 else start
        elif start >= 0:
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
    if _introduces(text):
        result.fates[above] = Fate.MARKER
        result.attribution = result.attribution or text


def _introduces(text: str) -> bool:
    text = text.strip()
    return text[-1:] in (":", "：") and ("@" in text or any(c.isdigit() for c in text))


def _find_answers(result: Sorted, start: int, end: int, known: frozenset[int]) -> None:
    """Unknown lines between known ones, where nearly all that stands below a header block is known."""
    told = [n for n in range(start, end) if len(fold(result.lines[n].text).split()) >= 3]
    familiar = [n for n in told if fingerprint(result.lines[n].text) in known]
    if len(familiar) < 2 or len(familiar) < _SHARE * len(told):
        return
    for before, after in pairwise(familiar):
        if any(before < n < after for n in told):
            _give_back(result, before + 1, after)


def _find_unmarked_answers(result: Sorted, start: int, end: int, earlier: Earlier) -> None:
    """Lines that no earlier post has, between lines of one that is repeated here by half or more."""
    told = earlier.repeated([result.lines[n].text for n in range(start, end)])
    familiar = [start + n for n, known in enumerate(told) if known]
    for before, after in pairwise(familiar):
        strange = [n for n in range(before + 1, after) if told[n - start] is not None]
        if strange and not _introduces(" ".join(result.lines[n].text for n in strange[-_WRAPPED:])):
            _give_back(result, before + 1, after)


def _give_back(result: Sorted, start: int, end: int) -> None:
    """Takes quoted lines [start, end) as the person's own."""
    result.fates[start:end] = [Fate.OWN] * (end - start)
    result.depths[start:end] = [0] * (end - start)
