"""How much mail somebody gets whom a facilitator adds."""

import pytest

from listserv.decide.people.newcomers import NOT_SET, with_their_mail
from listserv.model.intent import Wish

JO, WEEKLY = Wish("add", "Jo Rudd", addresses=("jo@x.example",)), Wish("mode", mode="weekly")


def test_of_one_person_it_is_part_of_the_adding() -> None:
    (added,) = with_their_mail((WEEKLY, JO), "Jo Rudd rang and wants to join, weekly only")
    assert (added.name, added.words, added.mode) == ("add", "Jo Rudd", "weekly")


def test_of_several_it_is_done_for_nobody_and_said() -> None:
    two = Wish("add", addresses=("jo@x.example", "di@x.example"))
    (added,) = with_their_mail((two, WEEKLY), "add Jo and Di. Di wants the weekly letter")
    assert (added.mode, added.broken) == ("", (NOT_SET,))


@pytest.mark.parametrize("text", ["add Jo. Weekly for me please", "add Jo, and I would like weekly letters"])
def test_what_is_said_of_the_writer_is_theirs(text: str) -> None:
    assert with_their_mail((JO, WEEKLY), text) == [JO, WEEKLY]


def test_a_word_of_ours_behind_the_address_is_no_name() -> None:
    (added,) = with_their_mail((Wish("add", "weekly please", addresses=("zoe@z.example",)),), "add zoe weekly please")
    assert (added.words, added.mode) == ("", "weekly")
