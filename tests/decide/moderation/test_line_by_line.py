"""Several decisions in one reply, each on a line of its own."""

import pytest

from listserv.decide.moderation import line_by_line
from listserv.model.intent import Wish

YES, NO, ASK = "approve", "reject", "ask"


def said(words: str) -> list[tuple[str, tuple[int, ...], str]]:
    lines = line_by_line.read(words)
    return [(wish.name, wish.numbers, wish.words) for wish in lines.wishes] if lines else []


@pytest.mark.parametrize(
    ("words", "wishes"),
    [
        ("2 yes\n4 no, late\n5 ask: a fee?", [(YES, (2,), ""), (NO, (4,), "late"), (ASK, (5,), "a fee?")]),
        ("Hi\n2. Yes please\n3. No thanks\n\nRegards\nFay\n0113 496 0000", [(YES, (2,), ""), (NO, (3,), "")]),
        ("2 is fine. No to 3 please, it is an advert.", [(YES, (2,), ""), (NO, (3,), "it is an advert.")]),
        ("could you ask Zoe about 4: a fee?\n1-3 yes", [(ASK, (4,), "a fee?"), (YES, (1, 2, 3), "")]),
        ("yes 2, 4, no 5 as it is late", [(YES, (2, 4), ""), (NO, (5,), "it is late")]),
        ("4 no, late\nplease try in May\n5 spam", [(NO, (4,), "late\nplease try in May"), ("discard", (5,), "")]),
        ("1 and 3 are OK to publish, 2 is spam, throw it away.", [(YES, (1, 3), ""), ("discard", (2,), "")]),
        ("18 may pass. 19 may pass also. For 20, throw.", [(YES, (18,), ""), (YES, (19,), ""), ("discard", (20,), "")]),
        ("3 - no, advert.\n4 - go.", [(NO, (3,), "advert."), (YES, (4,), "")]),
        ("5, 6 and 8 can all go. I've not made up my mind on 7 yet.", [(YES, (5, 6, 8), "")]),
    ],
)  # fmt: skip
def test_each_line_has_its_own_decision(words: str, wishes: list[tuple[str, tuple[int, ...], str]]) -> None:
    assert said(words) == wishes


@pytest.mark.parametrize(
    "words", ["yes all", "yes 1 3", "no\n3 people said so", "3 is spam, the rest can go", "yes 1 no 2"]
)
def test_what_is_no_list_is_read_as_a_whole(words: str) -> None:
    assert line_by_line.read(words) is None


def test_nobody_is_told_a_line_about_another_post() -> None:
    lines = line_by_line.read("3 ask: is there a fee?\n4 yes, but tell Pat to shorten it\n5 yes")
    assert lines
    assert lines.wishes[0] == Wish("ask", words="is there a fee?", numbers=(3,))
    assert lines.unread == ("4 yes, but tell Pat to shorten it",)


def test_a_number_decided_twice_is_not_decided() -> None:
    assert line_by_line.read("2 yes\n3 yes\n2 no") is None
