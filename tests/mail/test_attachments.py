"""Attachments that can do harm."""

import io
import zipfile

import pytest

from listserv.mail.attachments import forbidden, harmful
from listserv.mail.parse import parse
from listserv.mail.tnef import is_winmail
from listserv.model.message import Part
from tests.rows import each_row

SVG = b'<?xml version="1.0"?>\n<!-- made by hand --><svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'


def part(name: str, content: bytes = b"hello", kind: str = "application/octet-stream") -> Part:
    return Part(kind, "", name, "attachment" if name else "", "", content)


def zipped(*names: str) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name in names:
            archive.writestr(name, b"x")
    return out.getvalue()


@each_row("name", ["setup.exe", "A.JS", "x.iso", "logo.svg", "x.pdf.scr", "run.bat. ", "a.lnk", "m.vbs"])
def test_by_name(name: str) -> None:
    assert harmful(part(name)) == name


@pytest.mark.parametrize("kind", ["application/x-msdownload", "text/javascript", "image/svg+xml"])
def test_by_type(kind: str) -> None:
    assert harmful(part("note.txt", kind=kind)) == "note.txt"


@each_row("content", [b"MZ\x90\0rest", b"\x7fELF\2", b"#!/bin/sh\n", b"\0" * 32_769 + b"CD001", b"<svg onload=x>"])
def test_by_first_bytes(content: bytes) -> None:
    assert harmful(part("guide.pdf", content)) == "guide.pdf"


def test_by_the_names_in_an_archive() -> None:
    assert harmful(part("a.zip", zipped("read.me", "in/setup.exe"))) == "a.zip (holds setup.exe)"


@each_row(
    ("name", "content"),
    [
        ("guide.pdf", b"%PDF-1.4"),
        ("rates.xlsx", zipped("[Content_Types].xml", "xl/media/image.svg")),
        ("nested.zip", zipped("inner.zip", "a.txt")),
        ("broken.zip", b"PK\x03\x04" + b"\xff" * 200),
        ("empty", b""),
        ("Mrs Smith v. Leeds Com", b"text"),
        ("MZ.txt", b"A letter that begins with MZ"),
    ],
)
def test_what_people_send_each_other_passes(name: str, content: bytes) -> None:
    assert harmful(part(name, content)) == ""


def test_a_body_is_no_file() -> None:
    assert harmful(part("", b"MZ is how this letter begins", "text/plain")) == ""


def test_a_file_in_a_forwarded_message_counts() -> None:
    inner = b"From: a@b.org\nContent-Type: application/octet-stream; name=a.exe\n\nx"
    assert harmful(Part("message/rfc822", "", "", "", "", inner)) == "a.exe"


def test_an_archive_that_claims_to_hold_millions_is_read_a_little() -> None:
    entry = b"PK\x01\x02" + b"\0" * 24 + b"\x01\0" + b"\0" * 16 + b"a"
    content = b"PK\x03\x04" + entry * 50_000 + b"PK\x05\x06" + b"\0" * 12 + (4).to_bytes(4, "little") + b"\0\0"
    assert harmful(part("a.zip", content)) == ""


def test_names_of_all_that_can_do_harm() -> None:
    raw = (
        b"From: a@b.org\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nHi\r\n"
        b"--b\r\nContent-Type: x/y; name=a.exe\r\n\r\nx\r\n--b\r\nContent-Type: image/svg+xml\r\n\r\n"
        + SVG
        + b"\r\n--b--\r\n"
    )
    assert forbidden(parse(raw)) == ("a.exe", "image/svg+xml")


def test_winmail_is_known_by_type_or_name() -> None:
    assert is_winmail(part("WINMAIL.DAT"))
    assert is_winmail(part("", kind="application/ms-tnef"))
    assert not is_winmail(part("winmail.txt"))
