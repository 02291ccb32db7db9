"""What earlier mails taught about the lines of a new one.

A mark is needed for that: what stands above every quote mark, attribution and header block is new, also where somebody
said the same before. Only in a mail without any are lines known for a quote that follow somebody else's word by word.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from listserv.mail import outside
from listserv.mail.earlier import Earlier
from listserv.mail.lines import fold
from listserv.mail.outside import Ours
from listserv.mail.passages import Line
from listserv.mail.sorting import Fate, Sorted

_WORDS = 8  # so many words in a row must be known before unmarked lines below an introduction count as quoted
_SHARE = 0.6  # of the lines below a header block that must be known before the unknown ones count as answers
_WRAPPED = 3  # lines that an introduction in an unknown language may be wrapped over
_NEAR = 3  # lines above a quote in which its introduction stands
_BELOW = 4  # words of one's own below a quote that nothing marks, if none stand above it


@dataclass(frozen=True, slots=True)
class Memory:
    """What is known of earlier mail.

    `boilerplate` are fingerprints (`mail.lines`) of lines that were repeated in three mails of this sender or domain.
    `earlier` are the new words of the posts that the mail may repeat: of the one that it answers, of those above it and
    of others that have some of its lines; `others` are those of them that somebody else wrote in its conversation.
    With `ours` every post that could be quoted is among the earlier ones: a quote from none of them, and from no other
    mail of the list, is from elsewhere. `sent_back` says that the mail forwards one of them. `author` is what its
    author is called, with which the card below a mail begins.
    """

    boilerplate: frozenset[int] = field(default_factory=frozenset)
    earlier: tuple[str, ...] = ()
    others: tuple[str, ...] = ()
    ours: Ours | None = None
    sent_back: bool = False
    author: str = ""


NOTHING = Memory()


def remember(result: Sorted, memory: Memory, *, new: bool = False) -> None:
    """Corrects the fates: unmarked quotes go, answers between unmarked quoted lines and quotes from elsewhere stay.

    `new` says that the mail answers none.
    """
    earlier = Earlier(memory.earlier)
    if memory.earlier:
        _find_below_marks(result, earlier)
    if memory.others:
        others = Earlier(memory.others)
        _find_copies(result, others)
        _find_introduced(result, others)
    if memory.earlier:
        _find_answers(result, earlier)
    if memory.ours and result.passed_on is None:
        outside.keep(result, earlier, memory.ours)
    if new and result.passed_on is None:
        outside.keep_unannounced(result, earlier)


def is_firm(result: Sorted) -> bool:
    """Whether `remember` leaves these fates as they are, whatever earlier mail says (but for `ours`): there is a quote,
    each of its lines bears a mark, and nothing else stands where one may begin."""
    if not any(fate in (Fate.QUOTED, Fate.MARKER) for fate in result.fates):
        return False
    for line, fate, depth in result:
        if fate is Fate.CITED or (fate is Fate.QUOTED and line.text.strip() and not _is_marked(line)):
            return False
        if fate is Fate.OWN and not depth and _introduces(line.text):
            return False
    return not any(
        start and result.fates[start - 1] is Fate.MARKER and any(map(str.strip, texts))
        for start, _, texts in _own(result)
    )


def _runs(fits: Sequence[bool]) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    start = -1
    for n in range(len(fits) + 1):
        if n < len(fits) and fits[n]:
            start = n if start < 0 else start
        elif start >= 0:
            found.append((start, n))
            start = -1
    return found


def _own(result: Sorted) -> Iterator[tuple[int, int, list[str]]]:
    """Runs of own lines that bear no marks, with their texts."""
    for start, end in _runs([fate is Fate.OWN and not line.depth for line, fate, _ in result]):
        yield start, end, [line.text for line in result.lines[start:end]]


def _find_below_marks(result: Sorted, earlier: Earlier) -> None:
    """Unmarked lines below an attribution with no word of one's own above it, where a post stands."""
    for start, end, texts in _own(result):
        if start and result.fates[start - 1] is Fate.MARKER and earlier.stands_in(texts):
            familiar = [start + n for n, known in enumerate(earlier.known(texts)) if known]
            if familiar:
                result.quote(start, min(familiar[-1] + 1, end))


def _find_copies(result: Sorted, others: Earlier) -> None:
    """Some lines of a post in a mail that marks nothing, where own words stand above them or some more below."""
    if Fate.QUOTED in result.fates or Fate.MARKER in result.fates:
        return
    for start, end, texts in _own(result):
        for first, last in others.copied(texts):
            above, below = " ".join(texts[:first]).split(), " ".join(texts[last:]).split()
            if (above or len(below) >= _BELOW) and result.fates[start + first] is Fate.OWN:
                result.quote(start + first, min(start + last, end))
                _mark_introduction(result, start + first, start)


def _find_introduced(result: Sorted, others: Earlier) -> None:
    """Lines of a post below an introduction in an unknown language."""
    for start, _, texts in _own(result):
        told = others.known(texts)
        for first, last in _runs([known is not False for known in told]):
            words = sum(len(fold(text).split()) for text in texts[first:last])
            quote = next((n for n in range(first, last) if told[n]), last)
            if words >= _WORDS and _introduction(result, start + quote, start) and others.stands_in(texts[first:last]):
                result.quote(start + quote, start + last)
                _mark_introduction(result, start + quote, start)


def _introduction(result: Sorted, quote: int, start: int) -> int | None:
    """A line just above a known quote that ends in a colon and holds a date or an address introduces it."""
    near = range(quote - 1, max(start, quote - _NEAR) - 1, -1)
    above = next((n for n in near if result.lines[n].text.strip()), None)
    return above if above is not None and _introduces(result.lines[above].text) else None


def _mark_introduction(result: Sorted, quote: int, start: int) -> None:
    above = _introduction(result, quote, start)
    if above is not None:
        result.fates[above] = Fate.MARKER
        result.attribution = result.attribution or result.lines[above].text.strip()


def _introduces(text: str) -> bool:
    text = text.strip()
    return text[-1:] in (":", "：") and ("@" in text or any(c.isdigit() for c in text))


def _find_answers(result: Sorted, earlier: Earlier) -> None:
    """Lines without marks that no earlier post has, between lines of one that is repeated: at whatever depth."""
    for start, end in _runs([fate is Fate.QUOTED for fate in result.fates]):
        texts = [line.text for line in result.lines[start:end]]
        if all(_is_marked(line) or not line.text.strip() for line in result.lines[start:end]):
            continue
        told = earlier.known(texts)
        familiar = [start + n for n, known in enumerate(told) if known]
        if not (earlier.stands_in(texts) or _nearly_all(texts, told)):
            continue
        for before, after in pairwise(familiar):
            _give_back(result, before + 1, after, told[before + 1 - start : after - start])


def _is_marked(line: Line) -> bool:
    """Whether a mark stands before the line, also one of the text that somebody's HTML was made from."""
    return bool(line.marks) or line.text.lstrip().startswith(">")


def _nearly_all(texts: Sequence[str], told: Sequence[bool | None]) -> bool:
    """Whether most lines are known, of those that say enough to be known."""
    telling = [known for text, known in zip(texts, told, strict=True) if len(fold(text).split()) >= 3]
    return sum(map(bool, telling)) >= max(2, _SHARE * len(telling))


def _give_back(result: Sorted, start: int, end: int, told: Sequence[bool | None]) -> None:
    """Takes quoted lines [start, end) as the person's own, but for marked ones and for an introduction."""
    strange = [start + n for n, known in enumerate(told) if known is False and not _is_marked(result.lines[start + n])]
    if not strange or _introduces(" ".join(result.lines[n].text for n in strange[-_WRAPPED:])):
        return
    for n in range(start, end):
        if not _is_marked(result.lines[n]):
            result.fates[n], result.depths[n] = Fate.OWN, 0
