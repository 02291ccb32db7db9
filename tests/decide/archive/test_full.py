"""FULL: a post as it came."""

import pytest

from listserv.decide.archive.full import CEILING
from listserv.model.finding import Finding, Whole
from listserv.model.intent import Command, Wish
from listserv.model.verdict import UNKNOWN
from tests.decide.cases import ANN, NOW, acts, decided, letters, mail, situation

POST = Whole(8, 20_000, "Rates", "Bea", NOW)
FULL = mail(Command((Wish("full"),), parent=4, member=ANN.id), verdict=UNKNOWN)


def test_the_post_is_attached_as_it_came() -> None:
    decision = decided(FULL, situation(ANN, holder=ANN, finding=Finding(whole=POST)))
    [letter] = letters(decision)
    assert (letter.kind, letter.to, letter.attach) == ("find/full", ANN.address, 8)
    assert acts(decision) == []


@pytest.mark.parametrize(
    ("found", "kind"),
    [
        (None, "find/full-of-what"),
        (Whole(8, CEILING + 1, "Rates", "Bea", NOW), "find/full-too-large"),
    ],
)
def test_without_a_post_or_with_one_too_large_it_is_said(found: Whole | None, kind: str) -> None:
    [letter] = letters(decided(FULL, situation(ANN, holder=ANN, finding=Finding(whole=found))))
    assert (letter.kind, letter.attach) == (kind, None)


@pytest.mark.parametrize(("number", "said"), [(9, 9), (2, 0)])
def test_a_number_that_the_letter_does_not_have_is_said(number: int, said: int) -> None:
    wished = mail(Command((Wish("full", numbers=(number,)),), member=ANN.id, digest=4, posted=True))
    about = situation(ANN, holder=ANN, letter=((1, "Rates", "Sam"), (2, "Toolkit", "Sam")))
    [letter] = letters(decided(wished, about))
    assert (letter.kind, letter.values) == ("find/full-of-what", {"number": said, "last": 2})
