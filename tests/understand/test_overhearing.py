"""What a message on its way to the list may ask of us."""

from datetime import date

import pytest

from listserv.understand import wishes
from listserv.understand.weighing import Door
from tests.rows import each_row

TODAY = date(2026, 11, 23)


@each_row(
    ("text", "name"),
    [
        ("Could I get these just once a week? It's a bit much at the moment.", "mode"),
        ("I keep getting these and I don't know why. Please stop.", "leave"),
        ("no longer wish to get these", "leave"),
        ("My new address is ann@newtrust.example, please use that one", "main-address"),
        ("I am no longer in this field. Please ensure my details are removed.", "leave"),
        ("I retired last month. Could somebody tidy me off the circulation?", "leave"),
        ("Can you make sure I'm not on this any more?", "mute"),
        ("WHY do I keep getting this rubbish", "leave"),
        ("why was I added to this", "leave"),
        ("Stop spamming me", "leave"),
        ("Would rather have a digest.", "mode"),
        ("less email please", "mode"),
    ],
)
def test_a_few_words_about_the_mail_one_gets_are_asked_about(text: str, name: str) -> None:
    found = wishes.read("", text, to="post-reply", today=TODAY)
    assert name in {wish.name for wish in (*found.wishes, *found.doubtful)}


@pytest.mark.parametrize(
    "text",
    [
        "Could you send me these slides?",
        "Do you get these forms from patients as well?",
        "I have these leaflets in Urdu if anyone wants them",
        "I want emails from patients to be answered within two days, do you?",
        "Could we get these figures just once a week? Our board asks monthly.",
        "Just a daily phone call would help our families.",
        "Could I have a copy too please?",
        "Please remove Dee from the list",
    ],
)
def test_what_others_are_told_or_asked_for_is_a_post(text: str) -> None:
    found = wishes.read("", text, to="post-reply", today=TODAY)
    assert not found.wishes
    assert not found.doubtful


@pytest.mark.parametrize("text", ["less email please", "I want less email", "less mail please"])
def test_who_wants_less_mail_is_not_taken_off(text: str) -> None:
    found = wishes.read("", text, to="request", today=TODAY)
    assert "leave" not in {wish.name for wish in found.wishes}
    assert "weekly" in {wish.mode for wish in (*found.wishes, *found.doubtful)}


@pytest.mark.parametrize("text", ["get me off this thing", "for goodness sake get me off this thing", "get me out"])
def test_who_wants_out_wants_no_conversation(text: str) -> None:
    assert [wish.name for wish in wishes.read("", text, to="request", today=TODAY).wishes] == ["leave"]


@each_row(
    ("to", "text"),
    [
        ("posting", "Please remove me from this email chain"),
        ("posting", "Kindly take me off this trail"),
        ("post-reply", "Please remove me from this email chain"),
        ("request", "please take me off this e-mail thread"),
    ],
)
def test_who_wants_out_of_a_chain_is_not_taken_off_the_list(to: Door, text: str) -> None:
    found = wishes.read("", text, to=to, today=TODAY)
    assert "leave" not in {wish.name for wish in found.wishes}
    assert "mute" in {wish.name for wish in (*found.wishes, *found.doubtful)}


def test_files_below_a_post_are_wanted_from_us() -> None:
    assert [wish.name for wish in wishes.read("", "files please", to="post-reply", today=TODAY).wishes] == ["full"]
