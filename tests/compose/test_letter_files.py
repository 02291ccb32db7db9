"""Files that go along with a letter, as they came."""

import email
import email.policy
from email.message import EmailMessage

import dkim

from listserv.model.message import Part
from tests.compose.samples import COP, SENT_AT, seal
from tests.compose.test_letters import addressing, writer
from tests.rows import each_row

VALUES = {"files": [], "sent": ["a"], "gone": []}


def sent(*files: Part, sealed: bool = False) -> bytes:
    return writer(sealed).write("find/files", COP, VALUES, addressing(), SENT_AT, None, files).data


def file(name: str, kind: str = "application/pdf", content: bytes = b"%PDF \r\n.\r\n\x00\xff") -> Part:
    return Part(kind, "", name, "attachment", "", content)


@each_row(
    "name", ["rates.pdf", "Übersicht „2026“.pdf", 'a "quoted"; name.pdf', "x" * 200 + ".pdf", "اردو.pdf", "a'b*c%d.pdf"]
)
@each_row(
    ("kind", "shown"),
    [
        ("application/pdf", "application/pdf"),
        ("text/html", "text/html"),
        ("message/rfc822", "application/octet-stream"),
        ("multipart/mixed", "application/octet-stream"),
        ("", "application/octet-stream"),
        ("application/x y", "application/octet-stream"),
        ("application/pdf\r\nBcc: x@y.example", "application/octet-stream"),
    ],
)
def test_name_and_bytes_are_what_they_were(name: str, kind: str, shown: str) -> None:
    raw = sent(file(name, kind))
    message = email.message_from_bytes(raw, policy=email.policy.default)
    assert isinstance(message, EmailMessage)
    [one] = message.iter_attachments()
    assert (one.get_filename(), one.get_content_type()) == (name, shown)
    assert one.get_payload(decode=True) == file("").content
    assert message["Bcc"] is None
    assert max(map(len, raw.split(b"\r\n"))) <= 998


def test_the_signature_of_a_letter_with_files_holds() -> None:
    raw = sent(file("rates.pdf"), file("more.pdf"), sealed=True)
    assert dkim.verify(raw, dnsfunc=lambda name, timeout=5: seal().record.encode())
