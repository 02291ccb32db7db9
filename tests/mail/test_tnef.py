"""winmail.dat, made here by the specification, whole and broken."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from listserv.mail.tnef import read
from tests.rows import each_row

HEAD = b"\x78\x9f\x3e\x22\x01\x00"


def number(value: int, size: int = 4) -> bytes:
    return value.to_bytes(size, "little")


def attribute(level: int, tag: int, kind: int, value: bytes) -> bytes:
    return (
        bytes([level]) + number(tag, 2) + number(kind, 2) + number(len(value)) + value + number(sum(value) & 0xFFFF, 2)
    )


def text_property(tag: int, value: str) -> bytes:
    data = value.encode("utf-16-le") + b"\0\0"
    return number(0x1F, 2) + number(tag, 2) + number(1) + number(len(data)) + data + b"\0" * (-len(data) % 4)


def bytes_property(tag: int, value: bytes) -> bytes:
    return number(0x102, 2) + number(tag, 2) + number(1) + number(len(value)) + value + b"\0" * (-len(value) % 4)


def named_property(value: str) -> bytes:
    name = "x-name".encode("utf-16-le") + b"\0\0"
    data = value.encode("utf-16-le") + b"\0\0"
    return (
        (number(0x1F, 2) + number(0x8001, 2) + b"\x01" * 16 + number(1) + number(len(name)) + name)
        + b"\0" * (-len(name) % 4)
        + (number(1) + number(len(data)) + data + b"\0" * (-len(data) % 4))
    )


def attachment(name: str, content: bytes, *properties: bytes) -> bytes:
    row = attribute(2, 0x9002, 6, b"\x01\x00" + b"\xff" * 12)
    row += attribute(2, 0x8010, 1, name.encode("cp1252") + b"\0") + attribute(2, 0x800F, 6, content)
    if properties:
        row += attribute(2, 0x9005, 6, number(len(properties)) + b"".join(properties))
    return row


def test_files_with_names_and_contents() -> None:
    found = read(
        HEAD + attachment("PLAN.DOC", b"plan") + attachment("b.txt", b"", text_property(0x3707, "long name.txt"))
    )
    assert found is not None
    assert [(one.name, one.content) for one in found.attachments] == [("PLAN.DOC", b"plan"), ("long name.txt", b"")]


def test_the_long_name_wins_over_the_short_one() -> None:
    found = read(HEAD + attachment("LONGNA~1.DOC", b"x", text_property(0x3707, "Ärzte – Übersicht.docx")))
    assert found is not None
    assert found.attachments[0].name == "Ärzte – Übersicht.docx"


def test_type_and_content_id() -> None:
    properties = (
        text_property(0x370E, "Image/PNG"),
        text_property(0x3712, "<logo@x>"),
        bytes_property(0x3701, b"unused"),
    )
    found = read(HEAD + attachment("logo.png", b"png", *properties))
    assert found is not None
    assert (found.attachments[0].content_type, found.attachments[0].content_id) == ("image/png", "logo@x")


def test_properties_behind_a_named_one_are_read() -> None:
    found = read(HEAD + attachment("a", b"x", named_property("hidden"), text_property(0x3707, "seen.txt")))
    assert found is not None
    assert found.attachments[0].name == "seen.txt"


@pytest.mark.parametrize("name", ["../../etc/passwd", "C:\\Windows\\passwd", "pass\x07wd"])
def test_names_have_no_folders(name: str) -> None:
    found = read(HEAD + attachment(name, b"x"))
    assert found is not None
    assert found.attachments[0].name == "passwd"


def test_a_file_without_a_name_gets_one() -> None:
    found = read(HEAD + attachment("", b"x"))
    assert found is not None
    assert found.attachments[0].name == "attachment-1"


def test_the_body_and_the_class() -> None:
    properties = [
        text_property(0x1000, "Hello\r\nall"),
        bytes_property(0x1013, b"<p>Hello</p>"),
        text_property(0x1A, "IPM.Note"),
    ]
    found = read(HEAD + attribute(1, 0x9003, 6, number(3) + b"".join(properties)))
    assert found is not None
    assert (found.text, found.html, found.message_class) == ("Hello\nall", "<p>Hello</p>", "IPM.Note")


def test_the_code_page_is_used() -> None:
    body = "Привет".encode("cp1251") + b"\0"
    found = read(HEAD + attribute(1, 0x9007, 6, number(1251, 8)) + attribute(1, 0x800C, 2, body))
    assert found is not None
    assert found.text == "Привет"


@each_row("data", [b"", b"x", b"\x78\x9f\x3e", b"PK\x03\x04" + b"\0" * 100])
def test_what_is_no_tnef(data: bytes) -> None:
    assert read(data) is None


def test_a_stream_cut_short_gives_what_came_before() -> None:
    whole = HEAD + attachment("a.txt", b"first") + attachment("b.txt", b"second")
    found = read(whole[:-12])
    assert found is not None
    assert found.attachments[0].content == b"first"


def test_counts_and_lengths_that_lie_are_bounded() -> None:
    lies = number(0xFFFFFFFF) + number(0x101F, 2) + number(0x3707, 2) + number(0xFFFFFFFF) + b"\xff" * 20
    found = read(HEAD + attachment("a.txt", b"x") + attribute(2, 0x9005, 6, lies))
    assert found is not None
    assert found.attachments[0].name == "a.txt"
    many = read(HEAD + attachment("a", b"x") * 1_000)
    assert many is not None
    assert len(many.attachments) == 200


@given(st.binary(max_size=500), st.integers(0, 200))
def test_any_bytes_are_read(junk: bytes, cut: int) -> None:
    whole = HEAD + attachment("a.txt", junk, text_property(0x3707, "n")) + attribute(1, 0x9003, 6, junk)
    for data in (HEAD + junk, whole[:cut] + junk + whole[cut:]):
        found = read(data)
        assert found is None or all(isinstance(one.content, bytes) for one in found.attachments)
