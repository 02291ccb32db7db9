"""Whatever bytes come, a Message is returned (RELIABILITY: abuse 20 to 45, where reading answers them)."""

import time
from datetime import UTC, datetime

import pytest
from hypothesis import given

from listserv.mail.parse import parse, safe_filename
from listserv.model.message import Mailbox, Message
from tests.mail.nasty import HEAD, MESSAGES, forwarded, mail, nested, only, parts
from tests.rows import each_row

QUICK_S = 1.0
"""What any message may cost (on a machine with other work to do)."""


def texts(message: Message) -> list[str]:
    """Every decoded value."""
    boxes = [*message.authors, *message.reply_to, *message.to, *message.cc]
    values = [message.subject, message.message_id, message.thread_topic, message.content_type]
    values += [part.filename for part in message.parts] + [value for _, value in message.headers]
    return [*values, *(b.name for b in boxes), *(b.address for b in boxes), *message.references, *message.problems]


def sound(message: Message) -> bool:
    """What the docstring of Message promises of every value."""
    one_line = all(ord(c) >= 32 and c != "\x7f" for text in texts(message) for c in text)
    written = [*texts(message), message.text, message.html]
    return one_line and all(text.encode("utf-8").decode("utf-8") == text for text in written)


@given(MESSAGES)
def test_reading_never_raises_and_gives_sound_values(raw: bytes) -> None:
    assert sound(parse(raw))


def test_a_plain_letter() -> None:
    message = parse(mail(b"Date: Mon, 23 Nov 2026 11:00:00 +0100", b"In-Reply-To: <m0@example.org>"))
    assert message.author == Mailbox("Ann", "ann@example.org")
    assert (message.subject, message.message_id, message.text.strip()) == ("Tea", "m1@example.org", "Hello")
    assert message.in_reply_to == ("m0@example.org",)
    assert message.date == datetime(2026, 11, 23, 10, tzinfo=UTC)
    assert (message.to, message.problems) == ((Mailbox("", "cop@lists.example.org"),), ())


def test_both_bodies_and_files_of_a_multipart_are_found() -> None:
    body = (
        b"--b\r\nContent-Type: text/plain; charset=utf-8; format=flowed; delsp=yes\r\n\r\nplain \xc3\xa9\r\n"
        b"--b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<p>caf=C3=A9</p>\r\n"
        b"--b\r\nContent-Type: application/pdf; name=a.pdf\r\nContent-Transfer-Encoding: base64\r\n"
        b"Content-Disposition: attachment\r\n\r\nJVBERg==\r\n--b--\r\n"
    )
    message = parse(mail(b"Content-Type: multipart/mixed; boundary=b", body=body))
    assert (message.text.strip(), message.html.strip()) == ("plain é", "<p>café</p>")
    assert (message.flowed, message.delsp) == (True, True)
    assert [(p.filename, p.content) for p in message.parts][2] == ("a.pdf", b"%PDF")


def test_a_text_file_is_no_body() -> None:
    body = b'--b\r\nContent-Type: text/plain; name="notes.txt"\r\n\r\nnot said\r\n--b--\r\n'
    assert parse(mail(b"Content-Type: multipart/mixed; boundary=b", body=body)).text == ""


@each_row("raw", [b"", b"\r\n", b"\r\n\r\n", b"\n\nbody", b"hello", b"From ", b"\x00" * 100])
def test_next_to_nothing_is_still_a_message(raw: bytes) -> None:
    assert parse(raw).author is None


@pytest.mark.parametrize("end", [b"\r\n", b"\n"])
def test_both_line_ends_are_read_alike(end: bytes) -> None:
    message = parse(mail(b"X-Folded: one", b" two").replace(b"\r\n", end))
    assert (message.header("X-FOLDED"), message.subject) == ("one two", "Tea")


# ── the numbered cases ───────────────────────────────────────────────────────────────────────────────────────────────


@each_row("field", [b"X: y", b"From:", b"From: undisclosed", b"From: <>"])
def test_abuse_20_no_author_is_said(field: bytes) -> None:
    message = parse(only(field, b"Subject: Tea"))
    assert (message.authors, message.problems) == ((), ("The message does not say who it is from.",))


def test_abuse_20_two_from_fields_and_two_mailboxes_are_said() -> None:
    twice = parse(only(b"From: a@one.example", b"From: b@two.example"))
    assert "The header has 2 From lines." in twice.problems
    both = parse(only(b"From: a@one.example, B <b@two.example>"))
    assert [box.address for box in both.authors] == ["a@one.example", "b@two.example"]
    assert "The message names more than one author." in both.problems


@each_row(
    "value", [b"a@evil@member.example", b"<a@evil.example@member.example>", b"a b@member.example", b"@member.example"]
)
def test_abuse_21_an_address_that_could_be_two_is_no_sound_author(value: bytes) -> None:
    message = parse(only(b"From: " + value))
    assert message.problems
    assert message.author is None or message.author.address != "a@member.example"


@each_row(
    "value",
    [
        b'"Facilitator <fay@example.org>" <mallory@evil.example>',
        b'"fay@example.org" <mallory@evil.example>',
        b"=?utf-8?q?fay=40example=2Eorg?= <mallory@evil.example>",
        b"=?utf-8?b?IkZheSIgPGZheUBleGFtcGxlLm9yZz4=?= <mallory@evil.example>",
    ],
)
def test_abuse_22_a_display_name_loses_the_address_in_it(value: bytes) -> None:
    author = parse(only(b"From: " + value)).author
    assert author is not None
    assert author.address == "mallory@evil.example"
    assert "@" not in author.name
    assert "fay@example.org" not in author.name


def test_abuse_23_a_homograph_is_another_domain() -> None:
    author = parse(only("From: Ann <ann@exаmple.org>".encode())).author
    assert author is None or author.address != "ann@example.org"


@each_row(
    "value",
    [
        b"=?utf-8?q?Tea=0D=0ABcc:_victim@example.net?=",
        b"=?utf-8?b?VGVhDQpCY2M6IHZpY3RpbUBleGFtcGxlLm5ldA==?=",
        b"=?utf-8?q?Tea=0A?= =?utf-8?q?Bcc:_victim@example.net?=",
        b"=?utf-8?q?Tea=E2=80=A8Bcc:_victim@example.net?=",
    ],
)
def test_abuse_24_an_encoded_line_end_makes_no_second_field(value: bytes) -> None:
    message = parse(only(b"From: " + value + b" <ann@example.org>", b"Subject: " + value))
    assert message.subject == "Tea Bcc: victim@example.net"
    assert sound(message)
    assert message.all("bcc") == ()


@each_row("charset", [b"utf-7", b"x-none", b"idna", b"rot13", b"base64", b"\xff", b"utf-8*en", b""])
def test_abuse_25_an_unknown_charset_or_utf_7_is_harmless(charset: bytes) -> None:
    field = b"Content-Type: text/html; charset=" + charset
    message = parse(mail(field, b"Subject: =?" + charset + b"?q?a=ff?=", body=b"+ADw-script+AD4-\r\n"))
    assert "<script" not in message.html
    assert sound(message)


@pytest.mark.parametrize("line", [b"garbage", b"gar bage: x", b"\xff: x"])
def test_abuse_26_a_line_that_is_no_field_is_said(line: bytes) -> None:
    message = parse(mail(line))
    assert any(p.startswith("A header line cannot be read") for p in message.problems)
    assert message.author is not None


def test_abuse_26_a_space_before_the_colon_is_still_the_field() -> None:
    message = parse(only(b"From : a@one.example", b"From: b@two.example"))
    assert "The header has 2 From lines." in message.problems


@pytest.mark.parametrize(
    "raw",
    [
        mail(*[b"X-%d: y" % n for n in range(200_000)]),
        mail(b"Subject: " + b"x" * 5_000_000),
        mail(b"Subject: " + b"=?utf-8?q?x?= " * 200_000),
        mail(b"To: " + b"a@b.example, " * 80_000),
        HEAD * 20_000,
        b"x" * 5_000_000,
        b"\r\n" * 2_000_000,
        b"From: a@b.example\r\n" + b" \r\n" * 500_000 + b"\r\nx",
    ],
    ids=["fields", "subject", "encoded words", "addresses", "repeated", "one line", "empty lines", "folded"],
)
def test_abuse_27_what_is_too_much_is_said_at_once(raw: bytes) -> None:
    begun = time.process_time()
    message = parse(raw)
    assert time.process_time() - begun < QUICK_S
    assert message.problems


@each_row(
    "field",
    [
        b"Content-Type: text/plain" + b";" * 15_000,
        b"Content-Type: text/plain;" + b" a=b;" * 3_000,
        b"Content-Type: text/plain" + b'; x="' * 3_000,
        b"Content-Disposition: attachment; " + b"filename*%d*=''%%; " % 3 * 700,
        b"Reply-To: " + b"(" * 16_000,
        b"Reply-To: " + b'"\\' * 8_000,
        b"Reply-To: " + b"<" * 16_000,
        b"Reply-To: " + b"a@" * 8_000,
        b"Reply-To: " + b"a:;" * 5_000,
        b"Cc: " + b"=?" * 400,
        b"References: " + b"<" * 16_000,
        b"References: " + b"<a@b>" * 3_000,
        b"In-Reply-To: " + b"from <" * 2_700,
        b"Date: " + b"(" * 16_000,
        b"Thread-Index: " + b"A" * 16_000,
        b"Subject: " + b"re: " * 4_000,
        b"Subject: " + b"=?utf-8?b?" + b"A" * 15_000 + b"?=",
    ],
    ids=lambda field: repr(field[:28]),
)
def test_abuse_28_a_field_of_punctuation_costs_next_to_nothing(field: bytes) -> None:
    begun = time.process_time()
    message = parse(mail(field))
    assert time.process_time() - begun < QUICK_S
    assert message.author is not None


def test_abuse_28_a_hundred_thousand_brackets_in_from() -> None:
    begun = time.process_time()
    message = parse(only(b"From: " + b"(" * 100_000))
    assert time.process_time() - begun < QUICK_S
    assert message.problems


@each_row(
    ("fields", "expected"),
    [
        ((), ""),
        ((b"Message-ID:",), ""),
        ((b"Message-ID: <a@b> <c@d>",), "a@b"),
        ((b"Message-ID: <a@b>", b"Message-ID: <c@d>"), "a@b"),
        ((b"Message-ID: <" + b"x" * 15_000 + b"@y>",), None),
        ((b"Message-ID: <a\x00\x1b[31m@b>",), None),
    ],
)
def test_abuse_29_a_strange_message_id_is_no_trouble(fields: tuple[bytes, ...], expected: str | None) -> None:
    message = parse(only(b"From: a@b.example", *fields))
    assert expected is None or message.message_id == expected
    assert len(message.message_id) <= 998
    assert sound(message)


@each_row(
    ("value", "year"),
    [
        (b"Thu, 01 Jan 1970 00:00:00 +0000", 1970),
        (b"Thu, 31 Dec 2099 23:59:59 +0000", 2099),
        (b"Fri, 31 Dec 9999 23:59:59 -2359", None),
        (b"Mon, 01 Jan 0001 00:00:00 +2359", None),
        (b"Mon, 32 Jan 2026 00:00:00", None),
        (b"Mon, 23 Nov 2026 10:00:00 +99999999", None),
        (b"yesterday", None),
        (b"", None),
        (b"-1", None),
    ],
)
def test_abuse_30_a_date_is_a_moment_or_nothing(value: bytes, year: int | None) -> None:
    date = parse(mail(b"Date: " + value)).date
    assert date is None or date.utcoffset() is not None
    if year:
        assert date is not None
        assert date.year == year


def test_abuse_34_more_than_thirty_relays_are_a_loop() -> None:
    assert parse(mail(*[b"Received: from a by b; now"] * 31)).problems
    assert not parse(mail(*[b"Received: from a by b; now"] * 30)).problems


@each_row("text", ["{{7*7}}", "%s%n", "{0.__class__}", "$(id)", "${HOME}", "<%= 7*7 %>"])
def test_abuse_35_what_looks_like_a_template_stays_as_it_is(text: str) -> None:
    message = parse(only(f"From: {text.replace('<', '')} <a@b.example>".encode(), f"Subject: {text}".encode()))
    assert message.subject == text


@pytest.mark.parametrize("depth", [21, 500, 5_000])
def test_abuse_37_depth_is_said_without_recursion(depth: int) -> None:
    for raw in (nested(depth), forwarded(depth)):
        begun = time.process_time()
        message = parse(raw)
        assert time.process_time() - begun < QUICK_S
        assert message.problems or depth == 21
    assert parse(nested(depth)).problems


def test_abuse_37_twenty_levels_are_read() -> None:
    message = parse(nested(20))
    assert (message.text.strip(), message.problems) == ("deep", ())


@pytest.mark.parametrize("raw", [forwarded(1_000), parts(600), parts(100_000)], ids=["within", "600", "100,000"])
def test_abuse_38_many_parts_are_not_read(raw: bytes) -> None:
    begun = time.process_time()
    message = parse(raw)
    assert time.process_time() - begun < 3 * QUICK_S
    assert message.problems
    assert message.parts == ()


@each_row(
    "field",
    [
        b"Content-Type: multipart/mixed; boundary=",
        b'Content-Type: multipart/mixed; boundary=""',
        b"Content-Type: multipart/mixed",
        b'Content-Type: multipart/mixed; boundary="bb"',
        b'Content-Type: multipart/mixed; boundary="b\r\n b"',
    ],
)
def test_abuse_39_a_boundary_that_is_none_or_the_beginning_of_another(field: bytes) -> None:
    body = b"--\r\n\r\none\r\n--b\r\n\r\ntwo\r\n--bb\r\n\r\nthree\r\n--bb--\r\n"
    assert sound(parse(mail(field, body=body)))


def test_abuse_39_no_part_leaks_into_another() -> None:
    inner = b'--out\r\nContent-Type: multipart/alternative; boundary="out-in"\r\n\r\n'
    inner += b"--out-in\r\n\r\ninner\r\n--out-in--\r\n"
    body = inner + b"--out\r\nContent-Type: text/html\r\n\r\n<p>outer</p>\r\n--out--\r\n"
    message = parse(mail(b'Content-Type: multipart/mixed; boundary="out"', body=body))
    assert (message.text.strip(), message.html.strip()) == ("inner", "<p>outer</p>")


def test_abuse_40_two_content_types_are_said() -> None:
    message = parse(mail(b"Content-Type: text/plain", b"Content-Type: text/html"))
    assert "The header has 2 Content-Type lines." in message.problems
    message = parse(mail(b"Content-Transfer-Encoding: base64", b"Content-Transfer-Encoding: 8bit"))
    assert "The header has 2 Content-Transfer-Encoding lines." in message.problems


@each_row(
    ("name", "safe"),
    [
        ("../../etc/passwd", "passwd"),
        ("C:\\Windows\\x.exe", "x.exe"),
        ("..", ""),
        (".htaccess", "htaccess"),
        ("a\r\nb\x00.txt", "a b .txt"),
        ("con|<>:?*.txt", "con______.txt"),
        ("n" * 10_000, "n" * 150),
        ("rechnung\u202efdp.exe", "rechnung fdp.exe"),
        ("", ""),
    ],
)
def test_abuse_44_a_file_name_is_made_safe(name: str, safe: str) -> None:
    assert safe_filename(name) == safe


@each_row(
    "field",
    [
        b'Content-Disposition: attachment; filename="../../etc/passwd"',
        b"Content-Disposition: attachment; filename*=utf-8''..%2F..%2Fetc%2Fpasswd",
        b'Content-Disposition: attachment; filename="=?utf-8?b?Li4vLi4vZXRjL3Bhc3N3ZA==?="',
        b"Content-Disposition: attachment; filename*0=../../etc/; filename*1=passwd",
        b'Content-Type: text/plain; name="..\\..\\passwd"',
    ],
)
def test_abuse_44_however_the_name_is_written(field: bytes) -> None:
    assert [part.filename for part in parse(mail(field)).parts] == ["passwd"]
