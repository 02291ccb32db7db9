"""A message as byte ranges: its header fields and its MIME parts, so that a few can be changed and the rest stay.

Nothing is decoded and nothing written anew. Where two readers could see different parts in the same bytes, the answer
is None: such a body is passed on as it is (RFC 2046 5.1).
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

_DEPTH = 20
_PARTS = 500
_LONGEST_BOUNDARY = 200

IDENTITY = ("7bit", "8bit", "binary")
_CONTENT = ("content-type", "content-transfer-encoding", "content-disposition")

_LINE_END = re.compile(rb"\r\n?|\n")
_NAME = re.compile(rb"([!-9;-~]+)[ \t]*:")
_KIND = re.compile(rb"\s*([!#$&^_.+\w-]+/[!#$&^_.+\w-]+)\s*")
_PARAMETER = re.compile(rb';\s*(?:([^\s=;"]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;"]+)))?\s*', re.S)


@dataclass(frozen=True, slots=True)
class Field:
    """One header field: bytes `start` to `end` with its line end; the value begins at `value`. `name` is lower case."""

    name: str
    start: int
    value: int
    end: int


@dataclass(frozen=True, slots=True)
class Head:
    """A header. `body` is where the body begins, `ended` whether an empty line stands before it, `clean` whether every
    line belongs to a field."""

    fields: tuple[Field, ...]
    body: int
    ended: bool
    clean: bool


@dataclass(frozen=True, slots=True)
class Parameter:
    """A parameter of a Content field and the bytes that hold its value, quotes included."""

    name: str
    value: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the MIME tree: header from `start`, body from `body` to `end`.

    `kind` ("text/plain") and `encoding` ("" for none) are in lower case; `parameters` are those of Content-Type.
    `opaque` is true of an attachment and of what cannot be read with certainty: nothing is added to it.
    """

    start: int
    body: int
    end: int
    fields: tuple[Field, ...]
    kind: str
    parameters: tuple[Parameter, ...]
    encoding: str
    opaque: bool
    children: tuple["Part", ...] = ()

    def field(self, name: str) -> Field | None:
        """The field of that name (lower case); a part that was read has at most one of each Content field."""
        return next((each for each in self.fields if each.name == name), None)

    def parameter(self, name: str) -> Parameter | None:
        """The parameter of Content-Type of that name (lower case)."""
        return next((each for each in self.parameters if each.name == name), None)


class _BrokenError(ValueError):
    """The parts cannot be told apart with certainty."""


def with_crlf(raw: bytes) -> bytes:
    """The message with CRLF for every line end (RFC 5321 2.3.8); unchanged if it was so."""
    ends = raw.count(b"\r\n")
    return raw if ends == raw.count(b"\n") == raw.count(b"\r") else _LINE_END.sub(b"\r\n", raw)


def header(raw: bytes, start: int = 0, end: int | None = None) -> Head:
    """The header that begins at `start` (CRLF line ends).

    Lines that are no field are passed over with what continues them; but the first of them begins the body where a line
    of nothing but space stands before it, where they hold a delimiter (`--…`), or where no empty line follows.
    """
    end = len(raw) if end is None else end
    fields: list[Field] = []
    stray, at, continued, blank = -1, start, False, False
    while at < end:
        found = raw.find(b"\r\n", at, end)
        stop = end if found < 0 else found + 2
        if found == at:
            return Head(tuple(fields), stop, ended=True, clean=stray < 0)
        name = _NAME.match(raw, at, stop)
        if raw[at] in b" \t":
            blank = continued and raw[at:stop].isspace()
            if continued:
                fields[-1] = Field(fields[-1].name, fields[-1].start, fields[-1].value, stop)
            elif stray < 0:
                stray = at
        elif name:
            fields.append(Field(name[1].decode("ascii").lower(), at, name.end(), stop))
            continued, blank = True, False
        elif blank or raw.startswith(b"--", at):
            return _unended(fields, stray if stray >= 0 else at)
        else:
            continued = False
            # The envelope line of an mbox file is no loss.
            if stray < 0 and not (at == start and raw.startswith((b"From ", b">From "), at)):
                stray = at
        at = stop
    if stray < 0:
        return Head(tuple(fields), end, ended=False, clean=True)
    return _unended(fields, stray)


def _unended(fields: list[Field], body: int) -> Head:
    return Head(tuple(each for each in fields if each.start < body), body, ended=False, clean=False)


def parts(raw: bytes) -> Part | None:
    """The MIME tree of a message (CRLF line ends), or None where it cannot be read with certainty."""
    try:
        return _Reader(raw).part(0, len(raw), (), "text/plain")
    except _BrokenError:
        return None


def leaves(part: Part) -> Iterator[Part]:
    """The part itself if it holds no others, else the leaves below it in order."""
    if not part.kind.startswith("multipart/"):
        yield part
    for child in part.children:
        yield from leaves(child)


def replace(raw: bytes, changes: list[tuple[int, int, bytes]]) -> bytes:
    """The bytes with each range (start, end) replaced; ranges do not overlap, those that touch stay in their order."""
    pieces: list[bytes] = []
    at = 0
    for start, end, new in sorted(changes, key=lambda change: change[:2]):
        pieces += (raw[at:start], new)
        at = end
    return b"".join([*pieces, raw[at:]])


class _Reader:
    """Reads one message; counts its parts."""

    def __init__(self, raw: bytes) -> None:
        self._raw = raw
        self._count = 0

    def part(self, start: int, end: int, above: tuple[bytes, ...], default: str) -> Part:
        """The part in this range; `above` holds the boundaries of the parts around it."""
        self._count += 1
        head = header(self._raw, start, end)
        names = [each.name for each in head.fields]
        if self._count > _PARTS or len(above) > _DEPTH or not head.clean or any(names.count(n) > 1 for n in _CONTENT):
            raise _BrokenError
        kind, parameters, certain = self._content_type(head, default)
        encoding = self._value(head, "content-transfer-encoding").decode("latin-1")
        disposition = self._value(head, "content-disposition")
        named = any(each.name.partition("*")[0] == "name" for each in parameters)
        opaque = not certain or not head.ended or named or disposition.startswith(b"attach") or b"name" in disposition
        children: tuple[Part, ...] = ()
        if kind.startswith("multipart/"):
            if not certain or encoding not in ("", *IDENTITY):
                raise _BrokenError  # RFC 2045 6.4: no other encoding of what holds parts
            inner = _boundary(parameters, above)
            below = "message/rfc822" if kind == "multipart/digest" else "text/plain"
            ranges = _sections(self._raw, head.body, end, inner)
            children = tuple(self.part(a, b, (*above, inner), below) for a, b in ranges)
        return Part(start, head.body, end, head.fields, kind, parameters, encoding, opaque, children)

    def _value(self, head: Head, name: str) -> bytes:
        field = next((each for each in head.fields if each.name == name), None)
        return self._raw[field.value : field.end].strip().lower() if field else b""

    def _content_type(self, head: Head, default: str) -> tuple[str, tuple[Parameter, ...], bool]:
        """The type, its parameters, and whether all of it could be read (a comment in it cannot)."""
        field = next((each for each in head.fields if each.name == "content-type"), None)
        if field is None:
            return default, (), True
        kind = _KIND.match(self._raw, field.value, field.end)
        if not kind:
            return "", (), False
        found: list[Parameter] = []
        at = kind.end()
        while each := _PARAMETER.match(self._raw, at, field.end):
            if each[1]:
                found.append(_parameter(each))
            at = each.end()
        names = [each.name for each in found]
        certain = at == field.end and len(names) == len(set(names))
        return kind[1].decode("latin-1").lower(), tuple(found), certain


def _parameter(found: re.Match[bytes]) -> Parameter:
    name = found[1].decode("latin-1").lower()
    if found[2] is None:
        return Parameter(name, found[3].decode("latin-1"), *found.span(3))
    value = re.sub(rb"\\(.)", rb"\1", found[2], flags=re.S).decode("latin-1")
    return Parameter(name, value, found.start(2) - 1, found.end(2) + 1)


def _boundary(parameters: tuple[Parameter, ...], above: tuple[bytes, ...]) -> bytes:
    value = next((each.value for each in parameters if each.name == "boundary"), "").encode("latin-1").rstrip()
    if not 0 < len(value) <= _LONGEST_BOUNDARY or b"\r" in value or b"\n" in value:
        raise _BrokenError
    # RFC 2046 5.1.1 compares the beginning of a line, so no boundary may begin with another.
    if any(value.startswith(other) or other.startswith(value) for other in above):
        raise _BrokenError
    return value


def _sections(raw: bytes, start: int, end: int, boundary: bytes) -> list[tuple[int, int]]:
    """The ranges between the delimiter lines; the line end before a delimiter belongs to it (RFC 2046 5.1.1)."""
    mark = b"--" + boundary
    found: list[tuple[int, int]] = []
    begin = -1
    closed = False
    line = start if raw.startswith(mark, start, end) else _next(raw, start, end, mark)
    while line >= 0:
        stop = raw.find(b"\r\n", line, end)
        stop = end if stop < 0 else stop
        tail = raw[line + len(mark) : stop].rstrip(b" \t")
        if closed or tail not in (b"", b"--") or len(found) > _PARTS:
            raise _BrokenError
        if begin >= 0:
            found.append((begin, max(begin, line - 2)))
        begin = min(stop + 2, end)
        closed = tail == b"--"
        line = _next(raw, stop, end, mark)
    if not closed or not found:
        raise _BrokenError
    return found


def _next(raw: bytes, start: int, end: int, mark: bytes) -> int:
    found = raw.find(b"\r\n" + mark, start, end)
    return found + 2 if found >= 0 else -1
