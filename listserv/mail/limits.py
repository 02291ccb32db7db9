"""A linear look over the bytes of a message before any MIME parser sees them.

Parsers take time and memory out of all proportion for a few shapes of message; none of these shapes is a letter.
"""

import re
from dataclasses import dataclass

MAX_BYTES = 26_214_400
_HEADER_BYTES = 131_072
_HEADER_FIELDS = 1_000
_FIELD_BYTES = 16_384
_LINES = 600_000
_PARTS = 500
_CONTAINERS = 60
_ADDRESSES = 200
_ENCODED_WORDS = 500
_RECEIVED = 30
_PARAMETERS = 300
_REPORTED = 2_000

_BOUNDARY = re.compile(rb'(?i)\bboundary\s{0,9}=\s{0,9}(?:"([^"\r\n]{1,200})"|([^\s;"]{1,200}))')
_CONTAINER = re.compile(rb"(?im)^content-type:\s{0,9}(?:multipart|message)/")
_FIELD = re.compile(rb"(?m)^([!-9;-~]+)[ \t]*:")
_MIME_FIELD = re.compile(rb"(?i)(?:^|[\r\n])content-[a-z-]{1,40}[ \t]*:[^\r\n]*(?:[\r\n]{1,2}[ \t][^\r\n]*)*")
_RECIPIENT = re.compile(rb"(?i)[\r\n]final-recipient[ \t]*:")


@dataclass(frozen=True, slots=True)
class Excess:
    """Why a message is too much to be read, in a sentence."""

    why: str


def head_end(raw: bytes) -> int:
    """Where the header ends (the empty line that parts it from the body begins there), or len(raw)."""
    end = len(raw)
    for mark in (b"\n\n", b"\n\r\n", b"\r\r"):
        found = raw.find(mark, 0, end + 2)
        if found >= 0:
            end = min(end, found - (mark != b"\r\r" and raw[found - 1 : found] == b"\r"))
    return end


def check(raw: bytes, max_bytes: int = MAX_BYTES) -> Excess | None:
    """What makes this message too much to be read, or None. Linear in its length."""
    if len(raw) > max_bytes:
        return Excess(f"The message is larger than {max_bytes // 1_048_576} MB.")
    end = head_end(raw)
    head = raw[:end]
    return _check_head(head) or _check_body(raw, head)


def _check_head(head: bytes) -> Excess | None:
    if len(head) > _HEADER_BYTES:
        return Excess("The header of the message is larger than 128 KB.")
    starts = [m.start() for m in _FIELD.finditer(head)]
    fields = list(zip(starts, [*starts[1:], len(head)], strict=False))
    if len(starts) > _HEADER_FIELDS:
        return Excess(f"The message has more than {_HEADER_FIELDS} header lines.")
    if any(b - a > _FIELD_BYTES for a, b in fields):
        return Excess("A header line of the message is longer than 16 KB.")
    if head.count(b"=?") > _ENCODED_WORDS:
        return Excess(f"The header has more than {_ENCODED_WORDS} encoded words.")
    if head.lower().count(b"\nreceived:") > _RECEIVED:
        return Excess(f"The message has passed through more than {_RECEIVED} servers.")
    for a, b in fields:
        if head[a : a + 5].lower() in (b"from:", b"reply") or head[a : a + 3].lower() in (b"to:", b"cc:"):
            if max(head.count(b"@", a, b), head.count(b",", a, b)) > _ADDRESSES:
                return Excess(f"The message names more than {_ADDRESSES} addresses.")
            if head.count(b"(", a, b) > _ADDRESSES:
                return Excess("The addresses of the message are not written as addresses.")
    return None


def _check_mime(raw: bytes) -> Excess | None:
    """The fields that say how a part is built, wherever they stand: their parameters are read in quadratic time."""
    for field in _MIME_FIELD.finditer(raw):
        if len(field[0]) > _FIELD_BYTES or field[0].count(b";") > _PARAMETERS or field[0].count(b"=?") > _ENCODED_WORDS:
            return Excess("A part of the message is described at a length beyond reading.")
    for reported, _ in enumerate(_RECIPIENT.finditer(raw), 1):
        if reported > _REPORTED:
            return Excess(f"The message reports on more than {_REPORTED} recipients.")
    return None


def _check_body(raw: bytes, head: bytes) -> Excess | None:
    if max(raw.count(b"\n"), raw.count(b"\r")) > _LINES:
        return Excess(f"The message has more than {_LINES} lines.")
    if head.count(b";") > 2_000:
        return Excess("The header of the message has more parameters than can be read.")
    if excess := _check_mime(raw):
        return excess
    containers = 0
    for containers, _ in enumerate(_CONTAINER.finditer(raw), 1):
        if containers > _CONTAINERS:
            return Excess("The message has messages within messages beyond reading.")
    if not containers:
        return None
    boundaries = {a or b for a, b in _BOUNDARY.findall(raw)}
    parts = 0
    for match in re.finditer(rb"(?m)^--([^\r\n]{1,200})", raw):
        mark = match.group(1).rstrip()
        parts += mark in boundaries or mark.removesuffix(b"--") in boundaries
        if parts > _PARTS:
            return Excess(f"The message has more than {_PARTS} parts.")
    return None
