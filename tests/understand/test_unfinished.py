"""Words of ours that came without what they need."""

import pytest

from listserv.model.intent import Wish
from listserv.understand import unfinished


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("find", "find"),
        ("Search please", "find"),
        ("Please get", "get"),
        ("language Klingon", "language Klingon"),
        ("alias notanaddress", "alias notanaddress"),
    ],
)
def test_what_is_missing_is_named(text: str, words: str) -> None:
    assert unfinished.read(text) == Wish("unfinished", words=words)


def test_a_number_of_mails_that_is_none_is_asked_for() -> None:
    assert unfinished.read("max lots of mails a day") == Wish("at-most")


@pytest.mark.parametrize("text", ["find interpreters", "name Ann", "alias ann@example.org", "get back to me", "hello"])
def test_whole_ones_and_other_words_are_left_alone(text: str) -> None:
    assert unfinished.read(text) is None
