"""The header as the bytes stand."""

from listserv.mail.fields import body, crooked, fields, head
from tests.rows import each_row


def test_fields_and_their_places() -> None:
    raw = b"From: a@b.c\r\nSubject: one\r\n\ttwo\r\nX-Odd : 1\r\n\r\nbody\r\n"
    found = fields(raw)
    assert [(f.name, f.value) for f in found] == [("from", "a@b.c"), ("subject", "one\ttwo"), ("x-odd", "1")]
    assert b"".join(raw[f.start : f.end] for f in found) == head(raw)
    assert head(raw) + b"\r\n" + body(raw) == raw
    assert body(raw) == b"body\r\n"
    assert crooked(raw, found) == ""


@each_row(
    ("raw", "top", "rest"),
    [
        (b"", b"", b""),
        (b"\r\nbody", b"", b"body"),
        (b"A: b", b"A: b", b""),
        (b"A: b\r\n", b"A: b\r\n", b""),
        (b"A: b\n\nbody", b"A: b\n", b"body"),
        (b"A: b\r\n\r\n", b"A: b\r\n", b""),
        (b"A: b\r\n\r\n\r\nx", b"A: b\r\n", b"\r\nx"),
        (b"A: b\n\r\nbody", b"A: b\n", b"body"),
    ],
)
def test_where_the_header_ends(raw: bytes, top: bytes, rest: bytes) -> None:
    assert (head(raw), body(raw)) == (top, rest)


@each_row(
    "raw",
    [
        b"A: b\rC: d\r\n\r\n",
        b"A: b\0\r\n\r\n",
        b"A: b\r\nno field\r\n\r\n",
        b" A: b\r\nC: d\r\n\r\n",
        b"From someone Mon\r\nA: b\r\n\r\n",
        b"A: " + b"x" * 20_000 + b"\r\n\r\n",
        b"A: b\r\n" * 1_001 + b"\r\n",
    ],
)
def test_what_could_be_read_in_two_ways_is_crooked(raw: bytes) -> None:
    assert crooked(raw, fields(raw))
