"""Posts that do not go out as they came."""

import base64
import email
import email.policy
from email.message import EmailMessage

from listserv.compose.revise import hidden, revised
from listserv.mail.attachments import forbidden
from listserv.mail.parse import parse
from listserv.model.publication import AS_IT_CAME, Revision
from tests.mail.test_tnef import HEAD as HEAD_OF_TNEF
from tests.mail.test_tnef import attribute

HEAD = (
    b"From: Sam Lowe <sam@x.org>\r\nTo: cop@lists.example.org\r\nSubject: Rates\r\nMessage-ID: <s1@x.org>\r\n"
    b"In-Reply-To: <root@x.org>\r\nReferences: <top@x.org> <root@x.org>\r\nThread-Index: AdxcYhAq\r\n"
    b"Date: Mon, 23 Nov 2026 10:00:00 +0000\r\nMIME-Version: 1.0\r\n"
)


def mixed(*parts: bytes) -> bytes:
    inner = b"".join(b"--b\r\n" + part + b"\r\n" for part in parts)
    return HEAD + b"Content-Type: multipart/mixed; boundary=b\r\n\r\n" + inner + b"--b--\r\n"


TEXT = b"Content-Type: text/plain\r\n\r\nWhat do you pay?"
PAGE = b"Content-Type: text/html; charset=utf-8\r\n\r\n<html><body class=x><p>What do <b>you</b> pay?</p></body></html>"
PDF = b"Content-Type: application/pdf; name=a.pdf\r\nContent-Disposition: attachment; filename=a.pdf\r\n\r\n%PDF"
JS = b"Content-Type: text/plain; name=a.js\r\nContent-Disposition: attachment; filename=a.js\r\n\r\nalert(1)"


def out(raw: bytes, revision: Revision = AS_IT_CAME, *, drop: bool = True) -> EmailMessage:
    made = revised(raw, parse(raw), revision, drop=drop)
    read = email.message_from_bytes(made, policy=email.policy.default)
    assert isinstance(read, EmailMessage)
    return read


def files(message: EmailMessage) -> list[str]:
    return [str(part.get_filename()) for part in message.walk() if part.get_filename()]


def test_what_needs_no_change_stays_byte_for_byte() -> None:
    raw = mixed(TEXT, PDF)
    assert revised(raw, parse(raw), AS_IT_CAME, drop=True) is raw
    harmful = mixed(TEXT, JS)
    assert revised(harmful, parse(harmful), AS_IT_CAME, drop=False) is harmful


def test_only_what_can_do_harm_goes() -> None:
    made = out(mixed(PAGE, JS, PDF))
    assert files(made) == ["a.pdf"]
    assert "<b>you</b>" in str(made)
    assert "[a.js was taken off: files of this kind are not passed on.]" in str(made)
    assert "alert" not in str(made)


def test_where_parts_cannot_be_told_apart_it_is_written_anew() -> None:
    raw = mixed(TEXT, JS, PDF).replace(b"--b--\r\n", b"--b--\r\n--b\r\n\r\nmore\r\n--b--\r\n")
    made = revised(raw, parse(raw), AS_IT_CAME, drop=True)
    assert forbidden(parse(made)) == ()
    assert parse(made).text.strip().startswith("What do you pay?")


def test_other_words_keep_their_place_and_their_files() -> None:
    made = out(mixed(PAGE, PDF, JS), Revision(text="How much is it?\n"))
    assert made.get_body(("plain",)).get_content().strip() == "How much is it?"  # type: ignore[union-attr]
    assert files(made) == ["a.pdf"]
    assert made["Message-ID"] == "<s1@x.org>"
    assert made["References"] == "<top@x.org> <root@x.org>"
    assert made["In-Reply-To"] == "<root@x.org>"
    assert made["Thread-Index"] == "AdxcYhAq"
    assert made["Subject"] == "Rates"
    assert made["From"] == "Sam Lowe <sam@x.org>"
    assert "pay" not in str(made)


def test_words_cannot_become_fields() -> None:
    made = out(mixed(TEXT), Revision(text="Bcc: eve@evil.example\r\n\r\n--b\r\nx"))
    assert made["Bcc"] is None
    assert made["Subject"] == "Rates"


def winmail(*files: tuple[str, bytes]) -> bytes:
    """A part that Outlook made of these files."""
    stream = HEAD_OF_TNEF
    for name, content in files:
        stream += attribute(2, 0x9002, 6, b"\0" * 14) + attribute(2, 0x8010, 1, name.encode() + b"\0")
        stream += attribute(2, 0x800F, 6, content)
    kind = b"Content-Type: application/ms-tnef; name=winmail.dat\r\nContent-Transfer-Encoding: base64\r\n\r\n"
    return kind + base64.encodebytes(stream).replace(b"\n", b"\r\n")


def test_a_winmail_is_opened() -> None:
    made = out(mixed(TEXT, winmail(("minutes.doc", b"the minutes"), ("../virus.exe", b"MZ\0"))))
    assert files(made) == ["minutes.doc"]
    assert made.get_body(("plain",)).get_content().strip() == "What do you pay?"  # type: ignore[union-attr]
    assert files(out(mixed(TEXT, winmail(("../virus.exe", b"MZ\0"))), drop=False)) == ["virus.exe"]


def test_a_winmail_that_cannot_be_opened_does_not_go_along() -> None:
    broken = b"Content-Type: application/ms-tnef; name=winmail.dat\r\n\r\nno stream at all"
    assert files(out(mixed(TEXT, broken, PDF))) == ["a.pdf"]


def test_a_note_stands_above_text_and_page() -> None:
    raw = mixed(
        b"Content-Type: multipart/alternative; boundary=c\r\n\r\n--c\r\n" + TEXT + b"\r\n--c\r\n" + PAGE + b"\r\n--c--"
    )
    made = out(raw, Revision(note="[Note from the facilitator: answer <here>]"))
    plain, page = (made.get_body((kind,)) for kind in ("plain", "html"))
    assert plain is not None
    assert page is not None
    assert plain.get_content().splitlines()[:3] == [
        "[Note from the facilitator: answer <here>]",
        "",
        "What do you pay?",
    ]
    assert page.get_content().index("answer &lt;here&gt;") < page.get_content().index("<p>What")
    assert page.get_content().startswith("<html><body class=x><div")


def test_a_note_leaves_what_is_signed_whole() -> None:
    inner = b"--s\r\n" + TEXT + b"\r\n--s\r\nContent-Type: application/pgp-signature\r\n\r\nXYZ\r\n--s--"
    raw = (
        HEAD
        + b"Content-Type: multipart/signed; boundary=s; protocol=application/pgp-signature\r\n\r\n"
        + inner
        + b"\r\n"
    )
    made = revised(raw, parse(raw), Revision(note="[Note: hello]"), drop=True)
    assert inner in made
    read = email.message_from_bytes(made, policy=email.policy.default)
    assert [part.get_content_type() for part in read.walk()] == [
        "multipart/mixed", "text/plain", "multipart/signed", "text/plain", "application/pgp-signature",
    ]  # fmt: skip
    assert read["Subject"] == "Rates"


def test_a_copy_to_be_shown_hides_the_numbers() -> None:
    sheet = b"Content-Type: text/csv; name=9434765919.csv\r\n\r\nname,nhs number\r\nKhan,9434765919"
    page = PAGE.replace(b"What do", b"NHS no. 943 476 59<b>19</b> What do")
    shown = hidden(mixed(page, sheet).replace(b"Subject: Rates", b"Subject: Patient 943 476 5919"))
    read = parse(shown)
    assert read.subject == "Patient *** *** *919"
    assert "NHS no. *** *** *919" in read.text
    assert "*******919.csv" in read.text
    assert b"9434765919" not in shown
    assert b"943 476 5919" not in shown
    assert b"Khan" not in shown
