"""Whom we do not write to by ourselves: our own addresses, and strangers without number that nothing proves."""

from listserv.decide.unanswered import STRANGERS_AN_HOUR
from listserv.model.intent import Post
from listserv.model.verdict import Verdict
from tests.decide.cases import ANN, SAM, decided, letters, mail, situation, wish, written
from tests.rows import each_row

UNPROVEN = Verdict()
MANY = situation(strangers_told=STRANGERS_AN_HOUR)


@each_row("name", ["help", "leave", "find"])
@each_row("own", ["cop-request@lists.example.org", "Cop@Lists.Example.org", "cop+a2b@lists.example.org"])
def test_no_letter_goes_to_an_address_of_ours(name: str, own: str) -> None:
    assert not written(decided(wish(name, own, verdict=UNPROVEN), situation()))
    assert written(decided(wish(name, SAM, verdict=UNPROVEN), situation()))


def test_a_person_at_the_domain_of_the_list_is_written_to() -> None:
    assert written(decided(wish("help", "sam@lists.example.org", verdict=UNPROVEN), situation()))


@each_row("name", ["help", "leave", "settings"])
def test_whoever_writes_in_many_names_has_letters_sent_to_few(name: str) -> None:
    assert not written(decided(wish(name, SAM, verdict=UNPROVEN), MANY))
    assert written(decided(wish(name, SAM), MANY))
    assert written(decided(wish("help", ANN.address, verdict=UNPROVEN), situation(ANN, strangers_told=1_000)))


def test_among_many_strangers_who_wants_to_join_is_asked_and_whose_post_is_held_is_not_told() -> None:
    assert [one.kind for one in letters(decided(wish("join", SAM, verdict=UNPROVEN), MANY))] == ["join/confirm"]
    held = decided(mail(Post(), SAM, verdict=UNPROVEN), MANY)
    assert held.end == "held"
    assert SAM not in [to for _, to in written(held)]
    assert [effect.tell_author for effect in held.effects if hasattr(effect, "tell_author")] == [False]
