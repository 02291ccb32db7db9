"""Which old conversations are near to a question: rarity, what is in common, and what keeps a conversation out."""

from dataclasses import replace

import pytest

from listserv.decide.archive.nearness import ENOUGH, near, ranked, rarity
from listserv.model.past import Asked, Old, Past, Said
from tests.decide.cases import NOW
from tests.rows import each_row

ASKED = Asked(9, 90, "q@x", "Night interpreters", "What do you pay interpreters at night? Our agency charges double.")
KNOWN = {"night": 3, "interpreters": 4, "pay": 9, "agency": 2, "charges": 1, "double": 1}
RATES = Old(
    1,
    "Interpreter rates at night",
    (
        Said("Ben", NOW, "What do you pay for interpreting at night? The agency asks double.", answers=False),
        Said("Cey", NOW, "Time and a half."),
    ),
)
PAST = Past(ASKED, (RATES,), 100, KNOWN)


def test_what_has_its_rare_words_is_near() -> None:
    assert near(PAST) == (RATES,)


def unanswered(old: Old) -> Old:
    return replace(old, posts=old.posts[:1])


def text(old: Old, subject: str, words: str) -> Old:
    return replace(old, subject=subject, posts=(replace(old.posts[0], text=words), *old.posts[1:]))


@each_row(
    ("why", "past"),
    [
        ("nobody answered", replace(PAST, old=(unanswered(RATES),))),
        ("a small archive", replace(PAST, conversations=29)),
        ("the question is gone", replace(PAST, asked=None)),
        ("two words in common", replace(PAST, old=(text(RATES, "Night interpreters", "We book night shifts."),))),
        ("only subjects alike", replace(PAST, old=(text(RATES, "Night interpreters charges", "See attachment."),))),
        ("common words", replace(PAST, known=dict.fromkeys(KNOWN, 100))),
        ("far away", replace(PAST, old=(text(RATES, "Parking in Leeds", "Where can one park, and is it double?"),))),
    ],
)
def test_what_is_not_near_is_not_spoken_of(why: str, past: Past) -> None:
    assert near(past) == (), why


def test_the_nearest_comes_first() -> None:
    less = replace(
        text(RATES, "Interpreters", "Do they pay an agency at night? It charges us for car and bed."), conversation=2
    )
    found = ranked(replace(PAST, old=(less, RATES)))
    assert [old.conversation for old, _ in found] == [1, 2]
    assert found[0][1] > ENOUGH


def test_the_name_of_who_asks_tells_nothing() -> None:
    named = replace(PAST, known={**KNOWN, "quillfeather": 1}, asked=replace(ASKED, text=f"{ASKED.text} Quillfeather"))
    (_, with_name), (_, without) = ranked(named)[0], ranked(named, but=("Ann Quillfeather",))[0]
    assert without > with_name


@each_row(("stands_in", "wanted"), [(0, 1.0), (1, 0.79), (10, 0.43), (100, 0.0), (5_000, 0.0)])
def test_rarity(stands_in: int, wanted: float) -> None:
    assert rarity(stands_in, 100) == pytest.approx(wanted, abs=0.01)
