"""What decides on a held post by the subject of a mail to the desk."""

import pytest

from listserv.model.intent import Wish
from listserv.understand import by_subject

SUBJECT = "Re: Held post 16: Matter 26"


@pytest.mark.parametrize(
    ("text", "wish"),
    [
        ("Yes", Wish("approve", numbers=(16,))),
        ("Fine by me, thanks\n\nFay", Wish("approve", numbers=(16,))),
        ("No", Wish("reject", numbers=(16,))),
        ("no because it is an advert", Wish("reject", "it is an advert", (16,))),
        ("trust", Wish("trust", numbers=(16,))),
        ("Discard please", Wish("discard", numbers=(16,))),
    ],
)
def test_nothing_but_a_decision_is_one(text: str, wish: Wish) -> None:
    assert by_subject.decided(SUBJECT, text, "en") == (wish,)


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        (SUBJECT, "Yes. Can you also make me weekly?"),
        (SUBJECT, "No, do not send this. Ask her first."),
        (SUBJECT, "yes 17"),
        (SUBJECT, "What is this about?"),
        ("Held post 16: Matter 26", "Yes"),
        ("Fwd: Held post 16: Matter 26", "Yes"),
        ("Re: Matter 26", "Yes"),
    ],
)
def test_other_words_and_other_subjects_decide_nothing(subject: str, text: str) -> None:
    assert by_subject.decided(subject, text, "en") == ()
