"""Mail to everyone's address that names the server as whom it is for."""

from datetime import date

import pytest

from listserv.understand import vocative, wishes
from listserv.understand.weighing import Door, Reading

TODAY = date(2026, 11, 23)

OURS = [
    "To the list server: please suspend my mails until 5 December, I'm on leave.",
    "Hello machine. Please send me the weekly letter instead.",
    "note for the list robot only: I would like the weekly letter please",
    "Dear list administrator, one letter a week for me from now on, please.",
    "This one is to the computer that runs the list. Please send me the weekly letter.",
    "@server weekly please",
    "List server - please pause me until 21 December",
    "For the mailing list system: pause my mail for two weeks",
]
NOT_OURS = [
    "To the server that brought us tea at the conference, thank you!",
    "For the system to work, every trust has to record ethnicity in the same way.",
    "Hello all. Our machine for blood pressure reads low on dark skin. Does yours?",
    "Dear administrators of the diabetes service, we wrote to you in June about interpreters.",
    "Our server is down and the slides cannot be seen. Could somebody send them to me?",
    "Robots are coming to our pharmacy: how do they read the names of our patients?",
]


def reading(text: str, subject: str = "Hello", to: Door = "posting") -> Reading:
    return wishes.read(subject, text, to=to, today=TODAY)


@pytest.mark.parametrize("text", OURS)
@pytest.mark.parametrize("to", ["posting", "post-reply"])
def test_what_begins_by_calling_us_is_read_as_at_the_desk(text: str, to: Door) -> None:
    assert vocative.said_to_us("", text) is not None
    found = reading(text, to=to)
    assert found.only
    assert {wish.name for wish in found.wishes} <= {"mode", "pause"}
    assert found.wishes


@pytest.mark.parametrize("text", NOT_OURS)
def test_what_speaks_of_machines_is_a_post(text: str) -> None:
    assert vocative.said_to_us("", text) is None
    found = reading(text)
    assert (found.wishes, found.doubtful) == ((), ())


def test_a_subject_can_say_it() -> None:
    found = reading("one letter a week for me please", "for the list manager")
    assert [wish.name for wish in found.wishes] == ["mode"]


def test_what_is_for_us_and_not_understood_is_asked_about_and_not_posted() -> None:
    found = reading("To the list server: the frobnicator has been wibbling since Tuesday.")
    assert not found.wishes
    assert found.doubtful


def test_spoken_to_in_the_middle_it_is_ours_if_we_can_do_it() -> None:
    assert [w.name for w in reading("can the list server pause me until friday, im on nights").wishes] == ["pause"]
    assert reading("Could the server in Leeds keep the pictures of all trusts, or is it too slow?").wishes == ()
