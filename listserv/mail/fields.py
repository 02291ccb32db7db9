"""The header of a message as the bytes stand: where each field begins and ends (RFC 5322 2.2).

A signature covers bytes, so its check may not read a header that a parser has mended. A header that two readers could
take apart differently is said to be crooked, and nothing in it proves anything.
"""

import re
from dataclasses import dataclass

from listserv.mail.limits import head_end

_LINE = re.compile(rb"[^\r\n]*(?:\r\n|\n|\r)|[^\r\n]+\Z")
_NAME = re.compile(rb"([!-9;-~]+)[ \t]*:")
_MAX_HEAD = 131_072
_MAX_FIELD = 16_384
_MAX_FIELDS = 1_000


@dataclass(frozen=True, slots=True)
class Field:
    """One field: its name in lower case, its value unfolded (one character for each octet), its place in the
    message."""

    name: str
    value: str
    start: int
    end: int


def head(raw: bytes) -> bytes:
    """The header with the line end of its last field, without the empty line that parts it from the body."""
    if raw[:1] in (b"\r", b"\n"):
        return b""
    end = head_end(raw)
    if raw[end : end + 2] == b"\r\n":
        return raw[: end + 2]
    return raw[: end + 1]


def body(raw: bytes) -> bytes:
    """What follows the empty line, or nothing where there is none."""
    rest = raw[len(head(raw)) :]
    if rest[:2] == b"\r\n":
        return rest[2:]
    return rest[1:]


def fields(raw: bytes) -> tuple[Field, ...]:
    """All fields in order; lines that belong to none are left out."""
    found: list[Field] = []
    start = end = 0
    name = ""
    lines: list[bytes] = []
    for match in _LINE.finditer(head(raw)):
        line = match.group()
        if line[:1] in (b" ", b"\t"):
            lines.append(line)
            end = match.end()
            continue
        if name:
            found.append(Field(name, _unfolded(lines), start, end))
        named = _NAME.match(line)
        name = named.group(1).decode("ascii").lower() if named else ""
        lines, start, end = [line[named.end() :] if named else line], match.start(), match.end()
    if name:
        found.append(Field(name, _unfolded(lines), start, end))
    return tuple(found)


def _unfolded(lines: list[bytes]) -> str:
    return b"".join(line.rstrip(b"\r\n") for line in lines).decode("latin-1").strip()


def crooked(raw: bytes, known: tuple[Field, ...]) -> str:
    """Why this header cannot be trusted to read alike everywhere, or "" where it is sound."""
    top = head(raw)
    if len(top) > _MAX_HEAD or len(known) > _MAX_FIELDS or any(f.end - f.start > _MAX_FIELD for f in known):
        return "The header is too large."
    if b"\0" in top or b"\r" in top.replace(b"\r\n", b""):
        return "The header holds characters that no header may hold."
    if sum(f.end - f.start for f in known) != len(top):
        return "The header holds lines that are no header fields."
    return ""
