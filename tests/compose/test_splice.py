"""Byte ranges: headers, parts, and what is left alone."""

import email
import email.policy
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from listserv.compose import splice
from tests.rows import each_row


def nested(depth: int) -> bytes:
    head = b"".join(b"Content-Type: multipart/mixed; boundary=b%03d\r\n\r\n--b%03d\r\n" % (n, n) for n in range(depth))
    tail = b"".join(b"\r\n--b%03d--" % n for n in reversed(range(depth)))
    return head + b"\r\nhello" + tail + b"\r\n"


def multipart(boundary: str, *bodies: str) -> bytes:
    inner = "".join(f"--{boundary}\r\n\r\n{each}\r\n" for each in bodies)
    return f'Content-Type: multipart/mixed; boundary="{boundary}"\r\n\r\n{inner}--{boundary}--\r\n'.encode()


def test_fields_cover_the_header_byte_for_byte() -> None:
    raw = b"A: 1\r\nB : 2\r\n\tmore\r\nC:\r\n\r\nbody"
    head = splice.header(raw)
    assert [raw[f.start : f.end] for f in head.fields] == [b"A: 1\r\n", b"B : 2\r\n\tmore\r\n", b"C:\r\n"]
    assert [f.name for f in head.fields] == ["a", "b", "c"]
    assert (raw[head.body :], head.ended, head.clean) == (b"body", True, True)


def test_a_stray_line_is_passed_over_with_what_continues_it() -> None:
    raw = b"A: 1\r\nstray line\r\n of two\r\nB: 2\r\n\r\nbody"
    head = splice.header(raw)
    assert [f.name for f in head.fields] == ["a", "b"]
    assert [raw[f.start : f.end] for f in head.fields] == [b"A: 1\r\n", b"B: 2\r\n"]
    assert not head.clean


def test_without_an_empty_line_the_first_stray_line_begins_the_body() -> None:
    raw = b"A: 1\r\nHello there\r\nB: no field\r\n"
    head = splice.header(raw)
    assert [f.name for f in head.fields] == ["a"]
    assert raw[head.body :] == b"Hello there\r\nB: no field\r\n"


@pytest.mark.parametrize("rest", ["Hello:\r\nthere\r\n", "there\r\nB: 2\r\n\r\n", "--b\r\nB: 2\r\n\r\nx"])
def test_a_body_without_its_empty_line_is_not_lost(rest: str) -> None:
    gap = "" if rest.startswith("--") else " \r\n"
    start = rest.removeprefix("Hello:\r\n")
    raw = f"A: 1\r\n{rest.removesuffix(start)}{gap}{start}".encode()
    head = splice.header(raw)
    assert raw[head.body :] == start.encode()
    assert not head.clean


def test_the_envelope_line_of_an_mbox_file_is_no_fault() -> None:
    head = splice.header(b"From alice Mon Nov 23\r\nA: 1\r\n\r\nx")
    assert ([f.name for f in head.fields], head.clean) == (["a"], True)


@each_row("raw", [b"", b"\r\n", b"\r\nbody", b"A", b" x", b"A: 1", b":\r\n\r\n"])
def test_scraps_are_read(raw: bytes) -> None:
    head = splice.header(raw)
    assert 0 <= head.body <= len(raw)


def test_parts_are_found_with_their_ranges() -> None:
    raw = multipart("b", "one", "two\r\n")
    root = splice.parts(raw)
    assert root is not None
    assert [raw[p.body : p.end] for p in splice.leaves(root)] == [b"one", b"two\r\n"]


def test_an_empty_part_has_an_empty_range() -> None:
    raw = b"Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n--b\r\n\r\nx\r\n--b--"
    root = splice.parts(raw)
    assert root is not None
    assert [raw[p.start : p.end] for p in splice.leaves(root)] == [b"", b"\r\nx"]


def test_a_message_within_is_one_leaf() -> None:
    inner = "Content-Type: message/rfc822\r\n\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n\r\n--x--"
    raw = b"Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n" + inner.encode() + b"\r\n--b--\r\n"
    root = splice.parts(raw)
    assert root is not None
    assert [p.kind for p in splice.leaves(root)] == ["message/rfc822"]


@each_row(
    "raw",
    [
        pytest.param(b"Content-Type: multipart/mixed\r\n\r\n--\r\n\r\nx\r\n----\r\n", id="no boundary"),
        pytest.param(b'Content-Type: multipart/mixed; boundary=""\r\n\r\n--\r\n\r\nx\r\n----\r\n', id="empty boundary"),
        pytest.param(b"Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nx\r\n", id="never closed"),
        pytest.param(b"Content-Type: multipart/mixed; boundary=b\r\n\r\nno parts\r\n", id="no part"),
        pytest.param(b"Content-Type: multipart/mixed; boundary=b\r\n\r\n--b--\r\n", id="closed only"),
        pytest.param(multipart("b", "x") + b"--b\r\n\r\ny\r\n--b--\r\n", id="opened again"),
        pytest.param(multipart("b", "x\r\n--bc"), id="a line that begins like a delimiter"),
        pytest.param(b"Content-Type: text/plain\r\nContent-Type: text/html\r\n\r\nx", id="two types"),
        pytest.param(b"Content-Transfer-Encoding: 7bit\r\n" * 2 + b"\r\nx", id="two encodings"),
        pytest.param(
            b"Content-Type: multipart/mixed; boundary=a; boundary=b\r\n\r\n--a\r\n\r\nx\r\n--a--\r\n",
            id="two boundaries",
        ),
        pytest.param(
            b"Content-Transfer-Encoding: base64\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\n--b--",
            id="encoded parts",
        ),
        pytest.param(
            b"Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n"
            b"Content-Type: multipart/mixed; boundary=b1\r\n\r\n--b1\r\n\r\nx\r\n--b1--\r\n--b--\r\n",
            id="a boundary that begins with the outer one",
        ),
        pytest.param(b"stray\r\nA: 1\r\n\r\nx", id="a stray line"),
        pytest.param(nested(22), id="too deep"),
        pytest.param(multipart("b", *["x"] * 600), id="too many"),
    ],
)
def test_what_two_readers_could_see_differently_is_not_read(raw: bytes) -> None:
    assert splice.parts(raw) is None


def test_depth_is_allowed_up_to_twenty() -> None:
    assert splice.parts(nested(20)) is not None


def test_a_type_that_cannot_be_read_makes_its_leaf_opaque_and_harms_no_other() -> None:
    raw = multipart("b", "x").replace(b"--b\r\n\r\n", b"--b\r\nContent-Type: text/plain; name=My file.txt\r\n\r\n")
    root = splice.parts(raw)
    assert root is not None
    assert [p.opaque for p in splice.leaves(root)] == [True]


def test_parameters_keep_their_places() -> None:
    raw = b'Content-Type: text/plain;\r\n format=flowed; charset="iso-8859-1"; x="a\\"b;c"\r\n\r\nx'
    root = splice.parts(raw)
    assert root is not None
    assert [(p.name, p.value) for p in root.parameters] == [
        ("format", "flowed"),
        ("charset", "iso-8859-1"),
        ("x", 'a"b;c'),
    ]
    charset = root.parameter("charset")
    assert charset is not None
    assert raw[charset.start : charset.end] == b'"iso-8859-1"'


@each_row(
    ("raw", "expected"),
    [
        (b"a\nb\n", b"a\r\nb\r\n"),
        (b"a\rb\r\nc", b"a\r\nb\r\nc"),
        (b"a\r\n", b"a\r\n"),
        (b"", b""),
        (b"\n\r", b"\r\n\r\n"),
    ],
)
def test_every_line_end_becomes_crlf(raw: bytes, expected: bytes) -> None:
    assert splice.with_crlf(raw) == expected


_LINES = st.sampled_from(
    [b"", b"A: 1", b" more", b"\t", b"stray", b"Content-Type: multipart/mixed; boundary=b", b"--b", b"--b--", b"--b ",
     b"Content-Type: text/plain", b"\xff", b'Content-Type: multipart/alternative; boundary="c"', b"--c", b"--c--"]
)  # fmt: skip


@given(st.lists(_LINES, max_size=25), st.sampled_from([b"\r\n", b""]))
def test_ranges_lie_within_the_message_and_in_order(lines: list[bytes], end: bytes) -> None:
    raw = b"\r\n".join(lines) + end
    head = splice.header(raw)
    edges = [edge for field in head.fields for edge in (field.start, field.value, field.end)]
    assert edges == sorted(edges)
    assert all(edge <= head.body for edge in edges)
    root = splice.parts(raw)
    if root:
        at = 0
        for leaf in splice.leaves(root):
            assert at <= leaf.start <= leaf.body <= leaf.end <= len(raw)
            at = leaf.end


@given(st.recursive(st.text("ab-\n=", max_size=20), lambda each: st.lists(each, min_size=1, max_size=3), max_leaves=8))
def test_the_standard_library_sees_the_same_leaves(tree: object) -> None:
    numbers = iter(range(10, 1000))

    def written(node: object) -> bytes:
        if isinstance(node, str):
            return b"\r\n" + node.replace("\n", "\r\n").encode()
        assert isinstance(node, list)
        mark = b"=_%d_" % next(numbers)
        inner = b"".join(b"--" + mark + b"\r\n" + written(each) + b"\r\n" for each in node)
        return b'Content-Type: multipart/mixed; boundary="' + mark + b'"\r\n\r\n' + inner + b"--" + mark + b"--\r\n"

    raw = b"X: 1\r\n" + (written(tree) if isinstance(tree, list) else written([tree]))
    root = splice.parts(raw)
    assert root is not None
    message = email.message_from_bytes(raw, policy=email.policy.compat32)
    theirs = [p.get_payload() for p in message.walk() if not p.is_multipart()]
    assert [raw[p.body : p.end].decode() for p in splice.leaves(root)] == theirs


@pytest.mark.parametrize(
    "raw",
    [
        b"Content-Type: multipart/mixed; boundary=b" + b";" * 16_000 + b"\r\n\r\n--b\r\n\r\nx\r\n--b--",
        b"Content-Type: multipart/mixed; " + b"a=b;" * 4_000 + b"\r\n\r\nx",
        b'Content-Type: text/plain; a="' + b"\\" * 16_000 + b"\r\n\r\nx",
        b"Content-Type: text/plain" + b" " * 16_000 + b"x\r\n\r\nx",
        b"A" * 16_000 + b" " * 16_000 + b"\r\n\r\nx",
        b"Content-Type: multipart/mixed; boundary=b\r\n\r\n" + b"--b" * 1_000_000,
        b"Content-Type: multipart/mixed; boundary=b\r\n\r\n" + b"\r\n--b" * 500_000,
        b"A: 1\r\n" * 20_000,
    ],
)
def test_hostile_bytes_take_linear_time(raw: bytes) -> None:
    began = process_time()
    splice.parts(splice.with_crlf(raw))
    assert process_time() - began < 1
