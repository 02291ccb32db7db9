"""The sentence that says most about what somebody looks for."""

import time

import pytest

from listserv.decide.words.excerpt import LONGEST, excerpt, matched
from tests.rows import each_row


@each_row(
    ("text", "terms", "wanted"),
    [
        ("Hi all. Our interpreters cost more. The rates differ.", ("interpreter",), "Our interpreters cost more."),
        ("Dear all,\n\nWe coded\nit twice.", ("coding",), "We coded it twice."),
        ("Hi.\n\nNothing of that sort stands here, sorry.", ("rates",), "Nothing of that sort stands here, sorry."),
        ("Hi.", ("rates",), "Hi."),
        (
            "Dear all, I hope that you are well. Does anybody here know more?",
            ("rates",),
            "Does anybody here know more?",
        ),
        ("Hello everybody in all of Leeds,\n\nHope you are well.", ("rates",), "Hello everybody in all of Leeds,"),
        ("", ("rates",), ""),
        ("  \n ", (), ""),
        ("One about rates. Two about interpreter rates!", ("interpreter", "rates"), "Two about interpreter rates!"),
        ("Le CAFÉ est fermé.", ("cafe",), "Le CAFÉ est fermé."),
    ],
)
def test_the_best_sentence(text: str, terms: tuple[str, ...], wanted: str) -> None:
    assert excerpt(text, terms) == wanted


def test_a_long_sentence_is_cut_around_the_words() -> None:
    long = "word " * 100 + "needle " + "word " * 100
    shown = excerpt(long, ("needle",))
    assert "needle" in shown
    assert shown.startswith("… ")
    assert shown.endswith(" …")
    assert len(shown) <= LONGEST + 4


def test_how_many_of_the_words_stand_there() -> None:
    assert matched("We teach diabetes education in Leeds", ("diabetes", "educating", "asian")) == 2


@pytest.mark.parametrize("text", ["\n" + " " * 200_000 + "x", "a. " * 100_000, "x" * 300_000, "? \n \n" * 60_000])
def test_it_takes_no_time(text: str) -> None:
    begun = time.process_time()
    excerpt(text, ("needle", "x"))
    assert time.process_time() - begun < 2
