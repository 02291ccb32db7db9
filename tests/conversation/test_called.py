"""What a sentence calls a conversation."""

from listserv.conversation import called


def test_the_words_behind_the_verb_of_the_wish_name_it() -> None:
    assert list(called.behind("close", "Hi, please close the Rotas conversation. Thanks")) == ["the Rotas conversation"]
    assert list(called.behind("close", "please tidy up")) == []


def test_what_may_go_on_from_a_name_is_tried_off() -> None:
    tried = list(called.names("Rotas until Friday, please"))
    assert (tried[0], tried[-1]) == ("Rotas until Friday, please", "Rotas")
    assert list(called.names("this one please")) == []


def test_two_names_and_a_name_with_its_rest() -> None:
    assert list(called.pairs("Rotas with Leaflets")) == [("Rotas", "Leaflets")]
    assert ("Conference", "Leeds in May") in list(called.with_rest("Conference to Leeds in May"))
