"""Lines that begin with ">" and quote nobody: prompts of programs, and what a classic diff adds."""

import re
from collections.abc import Sequence

from listserv.mail.passages import Line

_HUNK = re.compile(r"\d{1,7}(?:,\d{1,7})?[acd]\d{1,7}(?:,\d{1,7})?[ \t]*$")
# What R says below a command: "[1] 2", "[[1]]", "Error in mean(x) :", the head of a table.
_SAID_BY_R = re.compile(r" {0,6}\[{1,2}\d{1,7}\]|Error(?: in |: )|Warning message| {2,}\S{1,20}(?: +\S{1,20})+ *$")
_CODE = re.compile(r"<-|[\w.]\(|[$=\[\]{}]|^[\w.]+$|^[\w.-]+ -{1,2}\w|^[\w.-]+ \S*/\S*$")
_PYTHON = ">>>"


def unmarked(lines: list[Line]) -> None:
    """Takes such lines as text again."""
    runs = _runs(lines)
    nested = any(line.depth == 2 for line in lines)
    for start, end in runs:
        run = lines[start:end]
        found = _of_diff(run) + _of_r(run) + _compared(run)
        if not nested and all(line.depth in (0, 3) for line in run) and run[0].depth == 3:
            found += [n for n, line in enumerate(run) if line.marks.strip() == _PYTHON]
        for n in found:
            lines[start + n] = as_text(lines[start + n])


def are_commands(texts: Sequence[str]) -> bool:
    """Whether most of these lines are no words for people."""
    said = [text.strip() for text in texts if text.strip()]
    if len(said) == 1 and said[0].isalpha():
        return False
    return sum(_CODE.search(text) is not None for text in said) * 2 >= max(1, len(said))


def as_text(line: Line) -> Line:
    """The line with its marks, as the person wrote it."""
    return Line(line.marks + line.text) if line.marks else line


def _runs(lines: Sequence[Line]) -> list[tuple[int, int]]:
    """The runs of lines between empty ones that hold both marked lines and others, or marked lines alone."""
    runs: list[tuple[int, int]] = []
    start = -1
    for n in range(len(lines) + 1):
        filled = n < len(lines) and (lines[n].text.strip() or lines[n].marks)
        if filled and start < 0:
            start = n
        elif not filled and start >= 0:
            if any(line.marks for line in lines[start:n]):
                runs.append((start, n))
            start = -1
    return runs


def _of_diff(run: Sequence[Line]) -> list[int]:
    """The lines that a hunk "12c12" or "15a16" above them announces."""
    found: list[int] = []
    inside = False
    for n, line in enumerate(run):
        if not line.depth:
            inside = _HUNK.match(line.text) is not None or (inside and line.text.startswith(("<", "---", "\\")))
        elif inside:
            found.append(n)
    return found


def _compared(run: Sequence[Line]) -> list[int]:
    """All marked lines of a paragraph in which others begin with "<": both are signs of what is compared."""
    if not any(line.text.startswith("< ") for line in run if not line.depth):
        return []
    return [n for n, line in enumerate(run) if line.depth == 1]


def _of_r(run: Sequence[Line]) -> list[int]:
    """The commands right above what R answers without a mark, and those that follow in the same session."""
    found: list[int] = []
    answered = False
    for n, line in enumerate(run):
        if not line.depth and _SAID_BY_R.match(line.text):
            above = n - 1
            while above >= 0 and run[above].depth == 1 and _CODE.search(run[above].text):
                found.append(above)
                above -= 1
            answered = answered or above < n - 1
        elif answered and line.depth == 1 and _CODE.search(line.text):
            found.append(n)
    return sorted(set(found))
