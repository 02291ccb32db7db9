"""Who asks for their own name to be left out, and who only speaks of names."""

from datetime import date

import pytest

from listserv.model.intent import Wish
from listserv.understand import discreet, nameless, wishes

TODAY = date(2026, 11, 23)
SIGNATURE = (
    "\n\nKind regards,\n\nRosa\n\nRosa Lane\nSenior Nurse\nLeeds Teaching Hospitals | LS9 7TF\nTel: 0113 206 0000"
)


@pytest.mark.parametrize(
    "text",
    [
        "(anonymous) How do you complain about a dean?",
        "Anon question. How do you complain?",
        "Anon please. How do you complain?",
        "Nameless question: how do you complain?",
        "I want to remain anonymous. How do you complain?",
        "Asking for a friend who wants to stay anonymous: how do you complain?",
        "From a member who does not want to be named: how do you complain?",
        "A member asks: how do you complain?",
        "Name withheld: how do you complain?",
        "How do you complain? Anonymous please.",
        "How do you complain?\n\nAnonymous",
        "Can the facilitator ask this for me so no one knows it is me? How do you complain?",
    ],
)
@pytest.mark.parametrize("below", ["", SIGNATURE])
def test_it_is_asked_about_with_the_question_and_without_the_signature(text: str, below: str) -> None:
    found = wishes.read("Question", text + below, to="posting", today=TODAY)
    asked = discreet.question("Question", text + below, found)
    assert asked is not None
    assert asked.wishes == ()
    assert asked.doubtful == (Wish("anonymous", words=text.removesuffix("\n\nAnonymous")),)


@pytest.mark.parametrize(
    "text",
    [
        "Our survey is anonymous. Who else runs one?",
        "It's anonymous.",
        "Is it anonymous?",
        "How do you keep it anonymous?",
        "Patients who want to remain anonymous get a number.",
        "I think patients should stay anonymous here.",
        "We ask patients to fill in an anonymous form.",
        "We share it anonymously with the trust.",
        "Anonymous feedback: who collects it?",
        "Anonymous data only",
        "Do you anonymise the data?",
        "The unnamed ward is the one on the left.",
    ],
)
def test_what_speaks_of_others_is_a_post(text: str) -> None:
    assert not nameless.is_wanted(text)


@pytest.mark.parametrize(
    ("head", "besides"),
    [
        ("Please post this anonymously.", False),
        ("Could you please post this anonymously?", False),
        ("Please post this anonymously:", False),
        ("Post anonymously: do you get paid?", True),
        ("How do you complain? Please post this anonymously.", True),
    ],
)
def test_a_head_that_holds_the_question_is_no_mere_head(head: str, besides: bool) -> None:
    assert nameless.asks_besides(head) is besides
