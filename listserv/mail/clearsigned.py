"""Text that OpenPGP signed in place: the frame around it goes, and what it escaped comes back (RFC 9580 7)."""

from listserv.mail.passages import Line

_BEGIN = "-----BEGIN PGP SIGNED MESSAGE-----"
_NEAR = 30  # lines above it: a banner, or what a list put there
_HEADERS = 6


def opened(lines: list[Line]) -> list[Line]:
    """The lines without the armour at their top, and lines with dashes as they were written."""
    begin = next((n for n, line in enumerate(lines[:_NEAR]) if not line.depth and line.text.strip() == _BEGIN), None)
    if begin is None:
        return lines
    end = begin + 1
    while end < min(len(lines), begin + _HEADERS) and lines[end].text.strip():
        end += 1
    return lines[:begin] + [_unescaped(line) for line in lines[end:]]


def _unescaped(line: Line) -> Line:
    """The line without the "- " that stands before every dash at the start of one."""
    if line.depth or not line.text.startswith("- -"):
        return line
    return Line(line.text[2:], 0, line.role, line.marks)
