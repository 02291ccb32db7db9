"""Who is said to have written the mail that is answered: not whom that one had answered."""

import pytest

from listserv.mail.quote import split_text

BLOCK = """\
-----Original Message-----
From: Ann Other <ann@example.org>
Sent: 3 March 2026 09:15
To: list@example.org
Subject: Rota
"""


def marked(text: str) -> str:
    return "".join(f"> {line}\n" for line in text.splitlines())


@pytest.mark.parametrize("quote", [BLOCK, marked(BLOCK)], ids=["plain", "marked"])
def test_the_fields_below_a_rule_belong_to_the_introduction(quote: str) -> None:
    line = "Who comes on Friday?\n"
    result = split_text(f"I do.\n\n{quote}{marked(line) if quote.startswith('>') else line}")
    assert (result.new, result.quoted, result.depths) == ("I do.", ("Who comes on Friday?",), (1,))
    assert "ann@example.org" in result.attribution


def test_what_introduces_a_quote_within_the_quote_is_not_meant() -> None:
    result = split_text("Me too.\n\n> On 3 March 2026 09:15, Ann wrote:\n>> Who comes on Friday?\n> I do.\n")
    assert (result.new, result.attribution) == ("Me too.", "")


def test_an_introduction_at_the_head_of_the_quote_is_meant() -> None:
    result = split_text("I do.\n\n> On 3 March 2026 09:15, Ann wrote:\n> Who comes on Friday?\n")
    assert (result.attribution, result.depths) == ("On 3 March 2026 09:15, Ann wrote:", (1,))


def test_of_two_introductions_the_outer_one_is_meant() -> None:
    result = split_text("Good.\n\nOn 3 March 2026 10:20, Ben wrote:\n> On 3 March 2026 09:15, Ann wrote:\n>> Friday?\n")
    assert result.attribution == "On 3 March 2026 10:20, Ben wrote:"


@pytest.mark.parametrize(
    "text",
    [
        '>>>>> "AO" == Ann Other <ann@example.org> writes:\n\n    AO> Who comes on Friday?\n\nI do.\n',
        ">>>Ann Other said:\n > On 2 March 2026, Ben wrote:\n >\n > > Friday?\n >\n > Who comes on Friday?\n\nI do.\n",
    ],
    ids=["emacs", "exmh"],
)
def test_an_introduction_may_bear_more_marks_than_the_quote(text: str) -> None:
    result = split_text(text)
    assert (result.new, result.quoted[-1]) == ("I do.", "Who comes on Friday?")
    assert "Ann Other" in result.attribution
    assert "Ben" not in result.attribution
