"""Plain text as lines with quote levels: format=flowed (RFC 3676) and the ">" of every other program.

Soft line breaks between words stay: programs that know nothing of format=flowed quote the lines as they were sent, and
a quoted line is recognised by standing in an earlier mail as it was sent. Those within a word or a link go (DelSp).
"""

import re
from collections.abc import Iterable
from dataclasses import replace

from listserv.mail.attribution import introduces
from listserv.mail.passages import Line

_MARKS = re.compile(r"[ \t]{0,3}>(?:[ \t]?>)*+[ \t]?")
_DEEPEST = 4_000  # characters at the start of a line that may be marks
_NEVER_QUOTED = re.compile(r">From ")


def levels(lines: Iterable[str], *, flowed: bool = False, delsp: bool = False) -> list[Line]:
    """Each line with its quote marks (and, where flowed, its stuffed space) taken off, and broken words joined."""
    lines = list(lines)
    take = _flowed_line if flowed and not _wrongly_stuffed(lines) else _marked_line
    taken = [take(line) for line in lines]
    return _whole_words(taken) if flowed and delsp else taken


def _whole_words(lines: list[Line]) -> list[Line]:
    """RFC 3676 4.2: with DelSp the space of a soft break is none of the text; between words a second one stands."""
    joined: list[Line] = []
    pieces: list[str] = []
    for n, line in enumerate(lines):
        below = lines[n + 1] if n + 1 < len(lines) else None
        broken = line.text.endswith(" ") and line.text[-2:-1].strip() and line.text != "-- "
        if broken and below and below.depth == line.depth and below.text.strip():
            pieces.append(line.text[:-1])
        else:
            joined.append(replace(line, text="".join((*pieces, line.text))))
            pieces = []
    return joined


def _wrongly_stuffed(lines: list[str]) -> bool:
    """Whether all quotes are space-stuffed, as old Mozilla sent them: by the letter of RFC 3676 they would be text."""
    stuffed = [n for n, line in enumerate(lines) if line.startswith(" >")]
    if not stuffed or any(line.startswith(">") for line in lines):
        return False
    return len(stuffed) > 1 or any(introduces(line) for line in lines[max(0, stuffed[0] - 2) : stuffed[0]])


def _flowed_line(line: str) -> Line:
    """RFC 3676 4.5: the marks stand together at the very start; one space behind them is stuffing (4.4)."""
    bare = line.lstrip(">")
    depth = len(line) - len(bare)
    if depth == 0 and bare.lstrip(" ").startswith(">"):
        return Line(bare.lstrip(" ") if bare.startswith(" >") else bare)
    if bare.startswith(">") or (depth and bare[:2] in (" >",)):
        return _marked_line(line)
    return Line(
        bare.removeprefix(" ") if depth or bare.startswith((" From ", " >")) else bare, depth, marks=line[:depth]
    )


def marked(line: Line) -> Line:
    """The line with the marks that stand in its text taken off."""
    found = _marked_line(line.text)
    return replace(found, depth=line.depth + found.depth, role=line.role) if found.depth else line


def _marked_line(line: str) -> Line:
    if ">" not in line[:4]:
        return Line(line)
    if _NEVER_QUOTED.match(line):
        return Line(line[1:])
    found = _MARKS.match(line, 0, _DEEPEST)
    return Line(line[found.end() :], found[0].count(">"), marks=found[0]) if found else Line(line)
