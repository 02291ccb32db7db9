"""Which words of an announcement are for everyone, and whether that is certain."""

from datetime import date

import pytest

from listserv.model.intent import SHOWN_FIRST
from listserv.understand import wishes

TODAY = date(2026, 11, 23)
TEXT = "The June meeting is in Hull.\nBring a friend."


def read(subject: str, text: str) -> tuple[str, str]:
    (wish,) = wishes.read(subject, text, to="request", today=TODAY).wishes
    assert wish.name == "announce"
    return wish.words, wish.mode


@pytest.mark.parametrize(
    "head",
    [
        "announce:", "Announce\n\n", "Announcement to all members\n", "Hi,\n\nplease announce to everyone:\n",
        "Could you please announce the following to all the members:\n\n", "Please send an announcement to the list:",
        "Please announce the following.\n\n",
    ],
)  # fmt: skip
def test_a_head_that_is_nothing_else_parts_the_text_cleanly(head: str) -> None:
    assert read("News", f"{head} {TEXT}") == (TEXT, "")


@pytest.mark.parametrize("subject", ["Announce", "Announcement", "ANNOUNCEMENT:"])
def test_a_subject_alone_heads_the_text(subject: str) -> None:
    assert read(subject, TEXT) == (TEXT, "")


@pytest.mark.parametrize("subject", ["Announce: the June call", "ANNOUNCEMENT - June", "please announce: June"])
def test_a_subject_that_names_it_heads_the_text(subject: str) -> None:
    assert read(subject, TEXT) == (TEXT, "")


@pytest.mark.parametrize(
    ("subject", "text", "names"),
    [("Announce: June", TEXT, ["announce"]), ("Announcement: June", TEXT, []), ("Suggest: rotas", "", ["suggest"])],
)
def test_what_a_subject_says_on_the_way_to_the_list(subject: str, text: str, names: list[str]) -> None:
    assert [wish.name for wish in wishes.read(subject, text, to="posting", today=TODAY).wishes] == names


@pytest.mark.parametrize("subject", ["Announcement", "News"])
@pytest.mark.parametrize(
    "lead",
    [
        "I would like to announce to everyone on the list that", "Can you send out to everyone -",
        "Please let all our members know that", "please announce to everybody on the list that",
        "Please get the word out to the whole group:", "Please could you tell everybody about this:",
        "Please announce that", "Mail this to the whole membership please:",
    ],
)  # fmt: skip
def test_what_leads_in_a_text_is_no_part_of_it_and_makes_it_uncertain(subject: str, lead: str) -> None:
    assert read(subject, f"{lead} {TEXT}") == (TEXT, SHOWN_FIRST)


@pytest.mark.parametrize(
    "text",
    [
        "Please note that we close.", "We would like to see you all: bring a cake.", "The times: Monday at 9:00.",
        "Dear all,\n\nThe list moved to the group: see below.", "I am happy to say that we have a new website.",
    ],
)  # fmt: skip
def test_what_stands_below_the_word_stays_as_it_was_written(text: str) -> None:
    assert read("", f"announce\n{text}") == read("announce", text) == (text, "")
