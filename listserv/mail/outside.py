"""What is quoted from elsewhere (a colleague's mail, minutes) is part of the message: it stands in no earlier post."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from listserv.mail.earlier import Earlier
from listserv.mail.headblock import names_receivers
from listserv.mail.hints import WIDTH, has_address
from listserv.mail.passages import Line
from listserv.mail.prompts import are_commands
from listserv.mail.sorting import Fate, Sorted

_FEWEST = 3  # words of something that is worth keeping
_SOME = 6  # words by which an earlier post is known again
_NAMED = 4  # words of "Ann Other wrote:"
_WHEN = re.compile(r"\b(?:19|20)\d\d\b|\d[:.]\d\d\b")
_NOT_OWN = (Fate.QUOTED, Fate.MARKER)


@dataclass(frozen=True, slots=True)
class Ours:
    """By what a mail of the list is known where it is quoted, all folded for comparison.

    `addresses` are the list's own; `writer` are the names and addresses of whoever wrote the post that is answered.
    """

    addresses: tuple[str, ...] = ()
    writer: tuple[str, ...] = ()


def keep(result: Sorted, earlier: Earlier, ours: Ours) -> None:
    """Takes as part of the message what is quoted above the first quote from an earlier post.

    What stands below that was quoted by whoever is quoted there.
    """
    for start, end in list(_blocks(result)):
        fates = result.fates[start:end]
        said = [line.text for line, fate in zip(result.lines[start:end], fates, strict=True) if fate is Fate.QUOTED]
        if _is_ours(result, start, end, ours) or earlier.stands_in(said) or _is_known(earlier, said):
            return
        if _count(said) >= _FEWEST:
            for n in range(start, end):
                result.lines[n] = _as_written(result.lines[n])
                result.fates[n], result.depths[n] = Fate.CITED, 0


def keep_unannounced(result: Sorted, earlier: Earlier) -> None:
    """Takes marked lines of a mail that answers none as part of it: commands, or what a colon leads to ("the policy
    says:"); none where something says which mail they are of."""
    if any(fate is Fate.MARKER and _tells_of_mail(line.text) for line, fate, _ in result):
        return
    quoted = [n for n, fate in enumerate(result.fates) if fate in _NOT_OWN]
    said = [result.lines[n].text for n in quoted if result.fates[n] is Fate.QUOTED]
    first = next((n for n in quoted if result.fates[n] is Fate.QUOTED), 0)
    above = next((line.text.rstrip() for line in reversed(result.lines[:first]) if line.text.strip()), "")
    cites = are_commands(said) or above.endswith(":")
    if said and cites and not earlier.stands_in(said) and not _is_known(earlier, said):
        for n in quoted:
            result.lines[n] = _as_written(result.lines[n])
            result.fates[n] = Fate.CITED  # the depth stays: the lines may yet tell what the mail answers


def _tells_of_mail(text: str) -> bool:
    """Whether what introduces a quote names hardly more than a person, a time, an address, or what is answered."""
    return (
        len(text.split()) <= _NAMED
        or "repl" in text[:WIDTH].lower()
        or has_address(text[:WIDTH])
        or _WHEN.search(text[:WIDTH]) is not None
    )


def _is_ours(result: Sorted, start: int, end: int, ours: Ours) -> bool:
    """Whether a mail of the list is quoted here, by its head or by the footer below it."""
    for line, fate in zip(result.lines[start:end], result.fates[start:end], strict=True):
        head = fate is Fate.MARKER
        if not (head and names_receivers(line.text)) and (
            _bears(line.text, ours.addresses) or (head and _bears(line.text, ours.writer))
        ):
            return True
    return False


def _bears(text: str, known: tuple[str, ...]) -> bool:
    folded = text[:1_000].casefold()
    return any(each in folded for each in known)


def _is_known(earlier: Earlier, said: list[str]) -> bool:
    """Whether some of these lines stand in earlier posts: no mere greeting or name, unless they say no more."""
    known = _count([text for text, told in zip(said, earlier.known(said), strict=True) if told])
    return known >= _SOME or 2 * known >= max(1, _count(said))


def _count(texts: list[str]) -> int:
    return sum(any(map(str.isalpha, word)) for text in texts for word in text.split())


def _blocks(result: Sorted) -> Iterator[tuple[int, int]]:
    """Each run of quoted lines with what introduces it, over the empty lines between."""
    start = last = -1
    for n, (line, fate, _) in enumerate(result):
        begins = start >= 0 and fate is Fate.MARKER and result.fates[last] is Fate.QUOTED
        if start >= 0 and (begins or (fate not in _NOT_OWN and line.text.strip())):
            yield start, last + 1
            start = -1
        if fate in _NOT_OWN:
            start, last = (n if start < 0 else start), n
    if start >= 0:
        yield start, last + 1


def _as_written(line: Line) -> Line:
    marks = line.marks.strip() or ">" * line.depth
    return Line(f"{marks} {line.linked or line.text}".rstrip()) if marks else line
