"""The wishes of one mail, each looked at as those before it have left things."""

from listserv.model.intent import Command, Wish
from tests.decide.cases import ANN, decided, letters, mail, situation


def test_what_shows_how_things_stand_comes_last_and_shows_what_the_mail_changed() -> None:
    both = Command((Wish("settings"), Wish("mode", mode="questions")))
    done, shown = letters(decided(mail(both), situation(ANN)))
    assert (done.kind, done.values["mode"]) == ("settings/changed", "questions")
    assert (shown.kind, shown.values["mode"]) == ("settings/show", "questions")


def test_a_wish_that_is_had_by_the_one_before_it_changes_nothing_twice() -> None:
    twice = Command((Wish("mode", mode="weekly"), Wish("mode", mode="weekly", words="")))
    kinds = [letter.kind for letter in letters(decided(mail(twice), situation(ANN)))]
    assert kinds == ["settings/changed", "settings/already"]
