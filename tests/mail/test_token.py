"""Tokens in addresses: read by nobody but us, made by nobody but us (RELIABILITY: abuse 57, 59)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from listserv.mail.token import read, sign
from tests.rows import each_row

SECRET = b"a secret of thirty-two bytes ...."
MADE = sign(SECRET, "reply cop@lists.example.org", 7, 31)


@given(st.lists(st.integers(0, 2**63), max_size=3))
def test_what_was_signed_is_read(numbers: list[int]) -> None:
    token = sign(SECRET, "x", *numbers)
    assert read(SECRET, "x", token) == tuple(numbers)
    assert read(SECRET, "x", token.upper()) == tuple(numbers)
    assert token == token.lower()
    assert token.isalnum()


@pytest.mark.parametrize("numbers", [(0, 0), (2**40, 2**31), (2**31, 1_800_000_000)])
def test_a_token_fits_into_the_local_part_of_an_address(numbers: tuple[int, int]) -> None:
    assert len("a-list-of-twenty-one-confirm+" + sign(SECRET, "x", *numbers)) <= 64


@each_row("at", range(len(MADE)))
def test_abuse_57_each_letter_counts(at: int) -> None:
    for letter in "ab2":
        if MADE[at] != letter:
            assert read(SECRET, "reply cop@lists.example.org", MADE[:at] + letter + MADE[at + 1 :]) is None


@each_row(
    ("secret", "purpose"),
    [
        (b"another secret of many bytes ....", "reply cop@lists.example.org"),
        (SECRET, "reply cop2@lists.example.org"),
        (SECRET, "leave cop@lists.example.org"),
        (SECRET, ""),
    ],
)
def test_abuse_57_a_token_is_good_for_its_secret_and_purpose_alone(secret: bytes, purpose: str) -> None:
    assert read(secret, purpose, MADE) is None


@each_row(
    "token",
    [
        "",
        "a",
        "aaaaaaaaaaaaaaaaaaaa",
        MADE + "a",
        MADE[:-1],
        MADE + "=",
        MADE + "=" * 7,
        "é" * 20,
        "1" * 20,
        "a" * 65,
        "a" * 10**6,
        MADE + " ",
        " " + MADE,
        MADE + "\x00",
        "../" + MADE,
        MADE.replace(MADE[3], "İ"),
    ],
)
def test_abuse_57_anything_else_is_no_token(token: str) -> None:
    assert read(SECRET, "reply cop@lists.example.org", token) is None


@given(st.text(max_size=70))
def test_abuse_57_guesses_are_worth_nothing(token: str) -> None:
    assert read(SECRET, "x", token) is None
