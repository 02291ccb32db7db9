"""Held posts that an answer calls by their author or subject."""

import pytest

from listserv.decide.moderation import called
from tests.decide.cases import hold

HOLDS = (
    hold(41, name="Farida Noor", subject="Interpreters at weekends"),
    hold(42, name="Graham Pike", subject="CPD webinar half price"),
    hold(43, name="Dele Akande", subject="Sickle cell pathway audit"),
    hold(44, name="Joy Ellery", subject="Vitamin D in care homes"),
    hold(45, name="Joy Ellery", subject="Vitamin D for babies"),
)


@pytest.mark.parametrize(
    ("words", "numbered"),
    [
        ("Let Farida's and Dele's through, bin the rest.", "Let 41 and 43 through, bin the rest."),
        ("the sickle cell one is fine. webinar - delete", "43 is fine. 42 - delete"),
        ("Approve Dele Akande and trust him, he is a member.", "Approve 43 and trust him, he is a member."),
        ("Bin the one from Graham.\nApprove the post about babies.", "Bin 42.\nApprove 45."),
        ("Graham's is a no - we take no adverts", "42 is a no - we take no adverts"),
    ],
)
def test_a_post_is_called_by_its_author_or_subject(words: str, numbered: str) -> None:
    assert called.by_number(words, HOLDS) == numbered


@pytest.mark.parametrize(
    "words",
    [
        "Approve Joy's.",  # which of two?
        "Approve the vitamin one.",
        "42 no, Farida has asked the same.",  # it names its own
        "Graham's is a no: Farida has asked the same.",  # a reason stays as it was said
        "Ask Farida who booked them.",
        "Farida says yes to tea.",
        "Send Dele's back tomorrow unless Graham's is withdrawn.",
        "Farida",
        "Is Dele's ok?",
        "Dele's ok?",
        "Farida's can go, but not before Monday.",
        "Don't approve Dele's.",
        "I would approve Dele's if he asked first.",
    ],
)
def test_no_post_is_guessed_at(words: str) -> None:
    assert called.by_number(words, HOLDS) == words


def test_names_are_numbers_only_where_several_wait() -> None:
    assert called.by_number("Approve Farida's.", HOLDS[:1]) == "Approve Farida's."
    assert called.by_number("Approve Farida's.", HOLDS) == "Approve 41."
