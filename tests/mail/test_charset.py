"""Bytes become text, whatever charset they claim."""

import time

from hypothesis import given
from hypothesis import strategies as st

from listserv.mail.charset import decode, header_text, readable
from tests.rows import each_row

CHARSETS = [
    "",
    "utf-8",
    "utf-7",
    "us-ascii",
    "iso-8859-1",
    "koi8-r",
    "gb2312",
    "iso-2022-jp",
    "utf-16",
    "x-none",
    "hex",
]


@given(st.binary(max_size=200), st.one_of(st.sampled_from(CHARSETS), st.text(max_size=20)))
def test_decoding_never_raises_and_gives_text_that_can_be_written(data: bytes, charset: str) -> None:
    decode(data, charset).encode("utf-8")


@given(st.text(alphabet="=?utfqbQ-8_ AZ\x00é\n", max_size=60))
def test_header_text_never_raises(value: str) -> None:
    header_text(value).encode("utf-8")


@each_row(
    ("data", "charset", "text"),
    [
        ("naïve".encode(), "iso-8859-1", "naïve"),  # a wrong claim
        ("naïve".encode("latin-1"), "us-ascii", "naïve"),
        ("“quoted”".encode("cp1252"), "iso-8859-1", "“quoted”"),
        ("Привет".encode("koi8-r"), "KOI8-R", "Привет"),
        ("日本".encode("iso-2022-jp"), "iso-2022-jp", "日本"),
        ("中文".encode("gbk"), "gb2312", "中文"),
        ("żółw".encode("iso-8859-2"), '"ISO-8859-2"', "żółw"),
        ("Hi".encode("utf-16"), "utf-16", "Hi"),
        ("naïve".encode("latin-1"), "x-none", "naïve"),
        (b"", "utf-8", ""),
    ],
)
def test_the_charsets_of_real_mail(data: bytes, charset: str, text: str) -> None:
    assert decode(data, charset) == text


@each_row("charset", ["utf-7", "UTF-7", "utf7", "u7", "unicode-1-1-utf-7"])
def test_abuse_25_utf_7_hides_no_markup(charset: str) -> None:
    assert decode(b"+ADw-script+AD4-\xff", charset).startswith("+ADw-script+AD4-")


@each_row("charset", ["rot13", "hex", "zip", "idna", "punycode", "unicode_escape", "raw-unicode-escape"])
def test_abuse_25_what_is_no_charset_of_text_is_not_used_as_one(charset: str) -> None:
    assert decode(b"%3Cb%3E", charset) == "%3Cb%3E"
    assert "<" not in decode(b"\\x3cb\\x3e\xff", charset)


@each_row(
    ("value", "text"),
    [
        ("Tea", "Tea"),
        ("=?utf-8?q?Caf=C3=A9?=", "Café"),
        ("=?utf-8?b?Q2Fmw6k=?= at =?utf-8?q?noon?=", "Café at noon"),
        ("=?utf-8?q?one_?= =?utf-8?q?two?=", "one two"),
        ("=?utf-8?q?one_?=\r\n =?utf-8?q?two?=", "one two"),
        ('"=?utf-8?q?Zo=C3=AB?="', '"Zoë"'),
        ("=?iso-8859-1?q?=A3_5?=", "£ 5"),
        ("=?x-none?q?a=FF?=", "aÿ"),
        ("=?utf-8?q?not ended", "=?utf-8?q?not ended"),
    ],
)
def test_encoded_words(value: str, text: str) -> None:
    assert header_text(value) == text


def test_text_to_read_has_plain_line_ends_and_no_controls() -> None:
    assert readable("a\r\nb\rc\nd\x00\x1b[31m\te") == "a\nb\nc\nd[31m\te"


@each_row("value", ["=?" * 8_000, "=?utf-8?q?x?= " * 1_000, "=?utf-8?b?" + "A" * 16_000 + "?=", " " * 16_000 + "=?"])
def test_the_longest_field_is_read_at_once(value: str) -> None:
    begun = time.process_time()
    header_text(value)
    assert time.process_time() - begun < 0.5
