"""The lines of a CSV file as records: a cell in quotation marks may go on over several of them, and a mark that is
never closed spoils its own line alone."""

import csv
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

_MOST_JOINED = 20


@dataclass(frozen=True, slots=True)
class Record:
    """The cells of a record, and the number of its last line; none where the line cannot be read as one."""

    line: int
    cells: tuple[str, ...] | None


def records(lines: Sequence[str], separator: str) -> Iterator[Record]:
    """Each record once, those of one line nearly always."""
    at = 0
    while at < len(lines):
        joined = _joined(lines, at, separator)
        yield Record(at + max(joined, 1), _cells("\n".join(lines[at : at + joined]), separator) if joined else None)
        at += max(joined, 1)


def _joined(lines: Sequence[str], at: int, separator: str) -> int:
    """How many lines from here make a record; 0 where its quotation mark is not closed before another one opens."""
    opened = _opens(lines[at], separator)
    if not opened:
        return 1
    for further, line in enumerate(lines[at + 1 : at + _MOST_JOINED], 2):
        mark = line.replace('""', "  ").find('"')
        if mark >= 0:
            rest = line[mark + 1 :].lstrip(" ")
            closed = not rest or rest.startswith(separator)
            return further if closed and not _opens(rest, separator) else 0
    return 0


def _opens(line: str, separator: str) -> bool:
    """Whether a cell that begins with a quotation mark is not closed within the line."""
    at, begins = 0, True
    while at < len(line):
        if begins and line[at] == '"':
            at = _closing(line, at + 1)
            if at < 0:
                return True
        begins = line[at] == separator or (begins and line[at] == " ")
        at += 1
    return False


def _closing(line: str, at: int) -> int:
    """Where the quotation mark closes that was opened before this place; -1 for nowhere."""
    while (at := line.find('"', at)) >= 0 and line[at + 1 : at + 2] == '"':
        at += 2
    return at


def _cells(text: str, separator: str) -> tuple[str, ...] | None:
    try:
        rows = list(csv.reader(text.splitlines(keepends=True), delimiter=separator, skipinitialspace=True))
    except csv.Error:
        return None
    return tuple(" ".join(cell.split()) for cell in rows[0]) if len(rows) == 1 else () if not rows else None
