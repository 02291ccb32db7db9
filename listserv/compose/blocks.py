"""A post's text as the blocks that HTML shows: paragraphs of lines, and tables of what stands in columns.

Columns are told by the tabs that mail programs write for the cells of a table, or by the gaps of three spaces and more
that people line them up with. In HTML both would be one space, and the cells would run together.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from listserv.compose.letters import WIDTH

WIDE = WIDTH + 2  # so that lines which were broken at 76 need not be broken again, nor where they stand in a little
_FULL = 64
_LISTED = re.compile(r"[-*•–>]|\(?\w{1,3}[.)]\s")
_GAP = re.compile(r"\t| {3,}")


@dataclass(frozen=True, slots=True)
class Block:
    """The lines of a paragraph, or the rows of a table."""

    lines: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()


def blocks(text: str) -> list[Block]:
    """The paragraphs and tables of a text, in order."""
    return [block for filled, lines in groupby(text.splitlines(), _filled) if filled for block in _blocks([*lines])]


def _filled(line: str) -> bool:
    return bool(line.strip())


def _blocks(paragraph: Sequence[str]) -> Iterator[Block]:
    """A paragraph with its tables set apart: people write a table straight below the line that introduces it."""
    plain: list[str] = []
    for tabular, group in groupby(paragraph, _tabular):
        lines = [*group]
        rows = _rows(lines) if tabular else ()
        if rows and plain:
            yield Block(lines=tuple(_unbroken(plain)))
            plain = []
        if rows:
            yield Block(rows=rows)
        else:
            plain += [line.strip() for line in lines]
    if plain:
        yield Block(lines=tuple(_unbroken(plain)))


def _tabular(line: str) -> bool:
    """Whether a line holds two cells at least; the tab behind a bullet or a number parts no cells."""
    return len([*filter(_filled, _GAP.split(line))]) > 1 and not _LISTED.match(line.strip())


def _rows(lines: Sequence[str]) -> tuple[tuple[str, ...], ...]:
    """The rows of a table, all of one length; none where a single line or uneven gaps show that it is no table."""
    for tabs in (r"\t", r"\t+", r"\t+| {3,}"):
        rows = [tuple(cell.strip() for cell in re.split(tabs, line.strip(" "))) for line in lines]
        longest = max(map(len, rows))
        # The empty cell above the names of the rows does not outlive the cutting of space around a text.
        if len(rows[0]) == longest - 1:
            rows[0] = ("", *rows[0])
        if len(rows) > 1 and longest > 1 and all(len(row) == longest for row in rows):
            return tuple(rows)
    return ()


def _unbroken(lines: Sequence[str]) -> list[str]:
    """The lines with those put together that were only broken because they were full: a phone breaks them elsewhere."""
    whole, last = [lines[0]], lines[0]
    for line in lines[1:]:
        full = len(last) + len(line.split(" ", 1)[0]) > _FULL and len(last) <= WIDE and not _LISTED.match(line)
        if full:
            whole[-1] += f" {line}"
        else:
            whole.append(line)
        last = line
    return whole
