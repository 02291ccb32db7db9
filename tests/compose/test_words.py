"""Text in header fields, read back."""

import email
import email.policy
from email.header import decode_header, make_header
from email.utils import parseaddr

import pytest
from hypothesis import given
from hypothesis import strategies as st

from listserv.compose.words import encoded, field, phrase, unstructured
from tests.rows import each_row


def read(raw: bytes, name: str) -> str:
    return str(email.message_from_bytes(raw + b"\r\n", policy=email.policy.default)[name])


def lines(raw: bytes) -> list[bytes]:
    return raw.removesuffix(b"\r\n").split(b"\r\n")


@each_row("text", ["Tea", "a = b?", "50 % off", "{{7*7}} %s {0.__class__}"])
def test_plain_text_stays_as_it_is(text: str) -> None:
    assert unstructured(text) == text


@each_row("text", ["Grüße aus Köln", "=?utf-8?q?x?=", "নমস্কার " * 20, "tea – " * 30, "ü" * 200, "😀" * 50])
def test_a_subject_is_read_as_it_was_written(text: str) -> None:
    raw = field("Subject", unstructured(text.strip()))
    assert read(raw, "subject") == text.strip()
    assert max(map(len, lines(raw))) <= 76


def test_words_before_and_behind_stay_plain() -> None:
    assert unstructured("[cop] Re: Köln is big") == "[cop] Re: =?utf-8?b?S8O2bG4=?= is big"
    assert unstructured("[cop] Oberbürgermeister") == "[cop] =?utf-8?q?Oberb=C3=BCrgermeister?="


@each_row("name", ["Alice", 'Al "Ace" Smith', "back\\slash", "Müller, Jörg (IT)", "a; b: c", "=?x?=", "é" * 80])
def test_a_display_name_is_read_as_it_was_written(name: str) -> None:
    raw = field("From", f"{phrase(name)} <cop@lists.example.org>")
    value = str(email.message_from_bytes(raw + b"\r\n", policy=email.policy.compat32)["from"])
    # Not policy.default: it puts a space between encoded words that are parts of one name (RFC 2047 6.2).
    shown, address = parseaddr(value)
    assert (str(make_header(decode_header(shown))), address) == (name, "cop@lists.example.org")


def test_every_encoded_word_is_whole() -> None:
    for word in encoded("নমস্কার" * 30).split(" "):
        assert len(word) <= 75
        assert "\ufffd" not in read(f"S: {word}\r\n".encode(), "s")


@each_row("value", ["a\r\nBcc: x", "a\nb", "a\rb", "a\0b", "é", "", " ", "a\x7f"])
def test_a_value_that_would_be_more_than_a_value_is_refused(value: str) -> None:
    with pytest.raises(ValueError, match="cannot hold"):
        field("Subject", value)


def test_a_long_word_is_not_cut() -> None:
    assert field("References", f"<{'a' * 200}> <b>") == f"References: <{'a' * 200}>\r\n <b>\r\n".encode()


_TEXT = st.text(
    st.characters(codec="utf-8", exclude_categories=("Cc", "Zl", "Zp", "Zs", "Cf")) | st.just(" "), min_size=1
)


@given(_TEXT.map(lambda text: " ".join(text.split())).filter(bool))
def test_any_text_is_read_as_it_was_written(text: str) -> None:
    raw = field("Subject", unstructured(text))
    assert raw.isascii()
    assert raw.count(b"\r\n") == len([line for line in lines(raw)[1:] if line.startswith(b" ")]) + 1
    assert read(raw, "subject") == text
