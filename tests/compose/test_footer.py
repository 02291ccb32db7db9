"""The footer stands in what people read, and nothing else changes."""

import base64
from email.message import EmailMessage
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from listserv.compose import footer, splice
from tests.compose.samples import FOOTER, body, mail, read
from tests.rows import each_row

SHOWN = f"{footer.RULE}\r\nMobilising Knowledge\r\nTo leave, reply with LEAVE.\r\n"
PDF = base64.encodebytes(bytes(range(256)) * 9).decode()


def added(raw: bytes, words: str = FOOTER) -> bytes:
    return footer.add(raw, words)


def text(raw: bytes) -> str:
    """The first readable leaf as the standard library decodes it."""
    message = read(raw)
    part = message.get_body(preferencelist=("plain", "html"))
    assert isinstance(part, EmailMessage)
    content = part.get_content()
    assert isinstance(content, str)
    return content.replace("\r\n", "\n").replace("\n", "\r\n")


def parted(kind: str, *parts: str, boundary: str = "=_b") -> bytes:
    inner = "".join(f"--{boundary}\n{each}\n" for each in parts)
    return mail(
        f"{inner}--{boundary}--\n", "MIME-Version: 1.0", f'Content-Type: multipart/{kind}; boundary="{boundary}"'
    )


def test_plain_text_gets_it_below_and_keeps_its_bytes() -> None:
    raw = mail("Hello,\n\nwho knows?\n-- \nAlice\n")
    assert added(raw) == raw + b"\r\n" + SHOWN.encode()


def test_text_without_a_last_line_end() -> None:
    assert text(added(mail("Hello"))) == f"Hello\r\n\r\n{SHOWN}"


def test_an_empty_text() -> None:
    assert text(added(mail(""))).endswith(SHOWN)


def test_no_footer_changes_nothing() -> None:
    raw = mail("Hello\n")
    assert added(raw, "") == raw
    assert added(raw, " \n") == raw


def test_a_rule_that_is_there_is_not_doubled() -> None:
    assert text(added(mail("Hello\n"), f"{footer.RULE}\nCop")).count("_____") == footer.RULE.count("_____")


def test_flowed_text_stays_flowed_and_the_footer_stands_apart() -> None:
    raw = mail("One long \nparagraph \n", "Content-Type: text/plain; format=flowed; delsp=yes")
    out = added(raw, "Cop\n> not a quote\nFrom us")
    assert b"Content-Type: text/plain; format=flowed; delsp=yes\r\n" in out
    assert body(out).startswith(b"One long \r\nparagraph \r\n\r\n")
    assert body(out).endswith(b"\r\nCop\r\n > not a quote\r\n From us\r\n")


def test_quoted_printable_stays_so() -> None:
    utf8, quoted = "Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: quoted-printable"
    raw = mail("Gr=C3=BC=C3=9Fe =\naus K=C3=B6ln=20\n", utf8, quoted)
    out = added(raw)
    assert text(out) == f"Grüße aus Köln \r\n\r\n{SHOWN}"
    assert read(out)["content-transfer-encoding"] == "quoted-printable"
    assert out.partition(b"\r\n\r\n")[0] == raw.partition(b"\r\n\r\n")[0]
    assert all(len(line) <= 76 for line in body(out).split(b"\r\n"))


def test_base64_stays_so() -> None:
    packed = base64.encodebytes("Grüße\n".encode()).decode()
    raw = mail(packed, "Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: base64")
    out = added(raw)
    assert text(out) == f"Grüße\r\n\r\n{SHOWN}"
    assert out.partition(b"\r\n\r\n")[0] == raw.partition(b"\r\n\r\n")[0]


@pytest.mark.parametrize("charset", ["utf-8", "iso-8859-1", "windows-1252"])
def test_eight_bit_text_becomes_quoted_printable_in_its_charset(charset: str) -> None:
    fields = (f"Content-Type: text/plain; charset={charset}", "Content-Transfer-Encoding: 8bit")
    raw = mail("Grüße aus dem schönen Köln\n".encode(charset), *fields)
    out = added(raw)
    assert out.isascii()
    assert text(out) == f"Grüße aus dem schönen Köln\r\n\r\n{SHOWN}"
    assert read(out).get_content_charset() == charset


def test_text_of_another_script_becomes_base64() -> None:
    raw = mail("নমস্কার সবাই\n", "Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: 8bit")
    out = added(raw)
    assert text(out) == f"নমস্কার সবাই\r\n\r\n{SHOWN}"
    assert read(out)["content-transfer-encoding"] == "base64"


@each_row("kind", ["", "text/plain", "text/plain; charset=us-ascii", 'text/plain; charset="iso-8859-1"; format=flowed'])
def test_a_footer_beyond_the_charset_makes_it_utf8(kind: str) -> None:
    fields = (f"Content-Type: {kind}",) if kind else ()
    out = added(mail("Hello\n", *fields), "Gemeinschaft für Fürsorge – ជំរាបសួរ")
    assert text(out) == f"Hello\r\n\r\n{footer.RULE}\r\nGemeinschaft für Fürsorge – ជំរាបសួរ\r\n"
    assert read(out).get_content_charset() == "utf-8"
    assert ("format=flowed" in kind) == (b"format=flowed" in out)


def test_html_gets_it_before_the_end_of_the_body() -> None:
    raw = mail("<html><body><p>Hi</p></body></html>\n", "Content-Type: text/html; charset=iso-8859-1")
    out = body(added(raw, "Größe & <b>"))
    assert out.startswith(b"<html><body><p>Hi</p>\r\n<div")
    assert out.endswith(b"</div>\r\n</body></html>\r\n")
    assert b"Gr&#246;&#223;e &amp; &lt;b&gt;" in out


@pytest.mark.parametrize(
    ("page", "end"),
    [("<p>Hi", ""), ("<p>Hi</HTML >", "</HTML >"), ("<p></body> Hi</BODY\n></html>", "</BODY\r\n></html>")],
)
def test_html_without_its_usual_end(page: str, end: str) -> None:
    out = body(added(mail(page, "Content-Type: text/html")))
    assert out.endswith(b"</div>\r\n" + end.encode())
    assert out.startswith(page.removesuffix(end.replace("\r\n", "\n")).encode())


def test_both_alternatives_and_nothing_else() -> None:
    invite = "Content-Type: text/calendar; method=REQUEST\n\nBEGIN:VCALENDAR\n"
    raw = parted("alternative", "Content-Type: text/plain\n\nHi\n", "Content-Type: text/html\n\n<p>Hi</p>\n", invite)
    out = added(raw)
    assert out.count(footer.RULE.encode()) == 2
    assert invite.replace("\n", "\r\n").encode() in out
    root = splice.parts(out)
    assert root is not None
    assert [footer.RULE.encode() in out[p.body : p.end] for p in splice.leaves(root)] == [True, True, False]


def test_a_mail_with_attachments_gets_it_below_its_last_text() -> None:
    note = 'Content-Type: text/plain; name="n.txt"\nContent-Disposition: attachment; filename="n.txt"\n\nnote\n'
    pdf = f"Content-Type: application/pdf; name=My file.pdf\nContent-Transfer-Encoding: base64\n\n{PDF}"
    raw = parted("mixed", note, "Content-Type: text/plain\n\nHi\n", pdf, "Content-Type: text/plain\n\nMore\n")
    out = added(raw)
    before, _, after = raw.partition(b"\r\nMore\r\n")
    assert out == before + b"\r\nMore\r\n\r\n" + SHOWN.encode() + after


@each_row(
    "last",
    [
        "Content-Type: text/plain\n\n\n \n",
        "Content-Type: text/html\n\n<style>p {}</style><body><br class=''>&nbsp;<div></div></body></html>\n",
        "Content-Type: text/plain\n\n[big[1].pdf (9 MB) was left out, because you asked for nothing over 2 MB.]\n",
        'Content-Type: text/plain; name="n.txt"\n\nnote\n',
        "Content-Type: text/plain; charset=x-nobody-knows\n\nMore\n",
        "Content-Type: message/rfc822\n\nSubject: x\n\nMore\n",
    ],
)
def test_what_says_nothing_below_the_last_text_does_not_get_it(last: str) -> None:
    picture = f"Content-Type: image/png\nContent-Transfer-Encoding: base64\n\n{PDF}"
    raw = parted("mixed", "Content-Type: text/plain\n\nHi\n", picture, "Content-Type: text/plain\n\nMore\n", last)
    assert added(raw) == raw.replace(b"\r\nMore\r\n", b"\r\nMore\r\n\r\n" + SHOWN.encode(), 1)


def test_apple_mail_parts_its_html_around_a_picture() -> None:
    picture = f"Content-Type: image/png\nContent-Transfer-Encoding: base64\n\n{PDF}"
    first, second = (f"Content-Type: text/html\n\n<html><body><p>{each}</p></body></html>" for each in ("Hi", "More"))
    mixed = f'Content-Type: multipart/mixed; boundary="m"\n\n--m\n{first}\n--m\n{picture}\n--m\n{second}\n--m--\n'
    raw = parted("alternative", "Content-Type: text/plain\n\nHi\nMore\n", mixed)
    root = splice.parts(out := added(raw))
    assert root is not None
    held = [footer.RULE.encode() in out[p.body : p.end] for p in splice.leaves(root)]
    assert held == [True, False, False, True]


def test_one_encrypted_text_among_others_is_left_alone() -> None:
    sealed = "Content-Type: text/plain\n\n-----BEGIN PGP MESSAGE-----\n\nabc\n-----END PGP MESSAGE-----\n"
    for texts in ((sealed, "Content-Type: text/plain\n\nHi\n"), ("Content-Type: text/plain\n\nHi\n", sealed)):
        assert added(raw := parted("mixed", *texts)) == raw


def test_html_with_pictures_within_alternatives_within_a_mixed_mail() -> None:
    related = (
        'Content-Type: multipart/related; boundary="r"\n\n--r\nContent-Type: text/html\n\n<p>Hi</p>\n--r\n'
        f"Content-Type: image/png\nContent-ID: <1>\nContent-Transfer-Encoding: base64\n\n{PDF}\n--r--\n"
    )
    inner = f'Content-Type: multipart/alternative; boundary="a"\n\n--a\n\nHi\n--a\n{related}\n--a--\n'
    out = added(parted("mixed", inner, f"Content-Type: application/pdf\n\n{PDF}"))
    assert out.count(footer.RULE.encode()) == 2
    assert out.count(PDF.replace("\n", "\r\n").encode()) == 2
    assert text(out) == f"Hi\r\n\r\n{SHOWN}".removesuffix("\r\n") + "\r\n"


def test_winmail_keeps_its_bytes() -> None:
    tnef = f'Content-Type: application/ms-tnef; name="winmail.dat"\nContent-Transfer-Encoding: base64\n\n{PDF}'
    out = added(parted("mixed", "Content-Type: text/plain\n\nHi\n", tnef))
    assert tnef.replace("\n", "\r\n").encode() in out
    assert SHOWN.encode() in out


SIGNED_TYPE = 'Content-Type: multipart/signed; boundary="s"; protocol="application/pkcs7-signature"'
SIGNED_BODY = "--s\n\nHi \n--s\nContent-Type: application/pkcs7-signature\n\nabc\n--s--\n"
UNTOUCHED = {
    "S/MIME signed": mail(SIGNED_BODY, SIGNED_TYPE),
    "signed within mixed": parted(
        "mixed", f"{SIGNED_TYPE}\n\n{SIGNED_BODY}", "Content-Type: text/plain\n\nfooter of another list\n"
    ),
    "S/MIME": mail(PDF, "Content-Type: application/pkcs7-mime", "Content-Transfer-Encoding: base64"),
    "PGP/MIME": parted("encrypted", "Content-Type: application/pgp-encrypted\n\nVersion: 1\n", "\nx\n"),
    "PGP inline": mail("-----BEGIN PGP SIGNED MESSAGE-----\n\nHi \n-----BEGIN PGP SIGNATURE-----\n" + "x" * 1200),
    "calendar": mail("BEGIN:VCALENDAR\n", "Content-Type: text/calendar; method=REQUEST"),
    "two Content-Types": mail("Hi\n", "Content-Type: text/plain", "Content-Type: text/html"),
    "unknown charset": mail(b"Hi \xe9\n", "Content-Type: text/plain; charset=x-unheard-of"),
    "no text codec": mail(b"Hi\n", "Content-Type: text/plain; charset=hex"),
    "utf-7": mail(b"+ADw-script+AD4-\n", "Content-Type: text/plain; charset=utf-7"),
    "bytes that are not in the charset": mail(b"Hi \xff\xfe\n", "Content-Type: text/plain; charset=utf-8"),
    "8-bit bytes without a charset": mail(b"Hi \xe9\n"),
    "base64 that is none": mail("a$b\n", "Content-Transfer-Encoding: base64"),
    "an unknown encoding": mail("begin 644 x\n", "Content-Transfer-Encoding: x-uuencode"),
    "never closed": mail("--b\n\nHi\n", "Content-Type: multipart/mixed; boundary=b"),
    "empty boundary": mail("--\n\nHi\n----\n", 'Content-Type: multipart/mixed; boundary=""'),
    "an attachment alone": mail("Hi\n", "Content-Type: text/plain", "Content-Disposition: attachment; filename=a.txt"),
    "a report": parted("report", "\nIt failed.\n", "Content-Type: message/delivery-status\n\nx: y\n"),
    "no empty line": b"From: a@b.example\r\nSubject: x\r\n",
}


@each_row("raw", UNTOUCHED.values(), ids=UNTOUCHED.keys())
def test_untouched(raw: bytes) -> None:
    assert added(raw) == raw


@pytest.mark.parametrize(
    ("kind", "encoding"),
    [("text/plain; charset=x-unheard-of", "quoted-printable"), ("application/octet-stream", "base64")],
)
def test_long_lines_are_encoded_and_keep_their_content(kind: str, encoding: str) -> None:
    content = b"x" * 998 + b"\r\n" + b"--y \xe9\t" * 300 + b"\r\n"
    raw = mail(content, f"Content-Type: {kind}", "Content-Transfer-Encoding: 8bit")
    out = added(raw)
    assert all(len(line) <= 76 for line in body(out).split(b"\r\n"))
    assert read(out)["content-transfer-encoding"] == encoding
    assert read(out).get_payload(decode=True) == content


def test_lines_of_998_octets_stay() -> None:
    raw = mail("x" * 998 + "\n", "Content-Type: application/octet-stream")
    assert added(raw) == raw


def test_long_lines_in_signed_mail_stay() -> None:
    raw = mail(SIGNED_BODY.replace("Hi ", "x" * 2000), SIGNED_TYPE)
    assert added(raw) == raw


def test_decoded_text_that_looks_like_a_boundary_stays_in_its_part() -> None:
    hidden = base64.encodebytes("x\n--=_b\n\nleaked é\n".encode()).decode()
    out = added(
        parted("mixed", f"Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n{hidden}")
    )
    assert len(list(read(out).iter_parts())) == 1
    quoted = (
        "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\nx\n=2D-=_b\n\nleaked\n"
    )
    out = added(parted("mixed", quoted.replace("=_b\n\nl", "=3D_b\n\nl")))
    assert [part.get_content_type() for part in read(out).iter_parts()] == ["text/plain"]
    assert "--=_b" in text(out)
    assert SHOWN in text(out)


@given(
    content=st.text(st.characters(codec="utf-8", exclude_characters="\r"), max_size=200),
    encoding=st.sampled_from(["quoted-printable", "base64", "8bit"]),
)
def test_the_text_above_the_footer_is_the_author_s(content: str, encoding: str) -> None:
    part = EmailMessage()
    part["From"] = "alice@nhs.example"
    part.set_content(content, cte=encoding if encoding != "8bit" else None)
    raw = splice.with_crlf(part.as_bytes())
    out = added(raw)
    before = read(raw).get_content().replace("\r\n", "\n").rstrip("\r\n")
    after = read(out).get_content().replace("\r\n", "\n")
    if out != raw:
        assert after == f"{before}\n\n{SHOWN}".replace("\r\n", "\n")


@given(st.binary(max_size=300))
def test_no_bytes_make_it_fail(raw: bytes) -> None:
    added(
        splice.with_crlf(
            b"Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n" + raw
        )
    )


@pytest.mark.parametrize(
    ("kind", "content"),
    [
        ("text/html", "</body" * 400_000),
        ("text/html", "<" * 2_000_000),
        ("text/html", "</body " + " " * 2_000_000),
        ("text/plain", "\n" * 1_000_000),
        ("text/plain", "x" * 900 + ("\n" + "x" * 990) * 2_000),
    ],
)
def test_hostile_text_takes_linear_time(kind: str, content: str) -> None:
    raw = mail(content, f"Content-Type: {kind}")
    began = process_time()
    added(raw)
    assert process_time() - began < 1


@pytest.mark.parametrize("content", ["<b>", "<", "&nbsp;", "<!--", "<img"])
def test_many_empty_texts_take_linear_time(content: str) -> None:
    page = f"Content-Type: text/html\n\n{content * (4_000 // len(content))}"
    raw = parted("mixed", *[page] * 400)
    began = process_time()
    added(raw)
    assert process_time() - began < 2
