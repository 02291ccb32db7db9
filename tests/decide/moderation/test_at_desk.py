"""Decisions about held posts in a message to the desk."""

from dataclasses import replace

import pytest

from listserv.decide.moderation import at_desk
from listserv.model.decision import Release
from listserv.model.intent import Command, Wish
from tests.decide.cases import FAY, acts, decided, hold, letters, mail, situation

SPAM = "34 in the q is spam. so is 35. delete. 36 is not, pass it"


@pytest.mark.parametrize(
    ("wishes", "mixed"),
    [
        ([Wish("approve", numbers=(35,)), Wish("discard", numbers=(34, 36))], True),
        ([Wish("approve", numbers=(35,)), Wish("trust", numbers=(36,))], False),
        ([Wish("discard", numbers=(35,)), Wish("reject", numbers=(36,))], False),
        ([Wish("approve", numbers=(35,)), Wish("discard")], False),
    ],
)
def test_posts_that_go_and_posts_that_do_not_are_mixed(wishes: list[Wish], *, mixed: bool) -> None:
    assert at_desk.are_mixed(wishes) is mixed


def test_which_posts_go_is_asked_where_no_sentence_says_it() -> None:
    intent = Command((Wish("approve", numbers=(35,)), Wish("discard", numbers=(34, 36))))
    incoming = replace(mail(intent, FAY.address), text=SPAM)
    decision = decided(incoming, situation(FAY, holds=(hold(34), hold(35), hold(36))))
    assert acts(decision) == []
    assert [letter.kind for letter in letters(decision)] == ["hold/which"]


def test_what_its_sentences_say_is_done() -> None:
    intent = Command((Wish("approve", numbers=(35,)), Wish("discard", numbers=(34,))))
    incoming = replace(mail(intent, FAY.address), text="35 yes. 34 is spam.")
    decision = decided(incoming, situation(FAY, holds=(hold(34), hold(35))))
    assert [type(one) for one in acts(decision)].count(Release) == 1
