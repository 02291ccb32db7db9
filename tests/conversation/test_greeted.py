"""Whom a reply greets tells which post it answers, where neither header nor quote does."""

import pytest

from listserv.conversation import signs
from listserv.mail.address import called
from listserv.model.message import Mailbox
from tests.conversation.letters import Room, letter, text
from tests.rows import each_row

ANN = Mailbox("Ann Other", "ann@example.org")
SARA = Mailbox("SMITH, Sara (LEEDS TRUST)", "sara@example.org")
JO = Mailbox("Jo", "jo@example.org")
ME = Mailbox("Bob Smith", "bob@example.com")
SUBJECT = "Training in Leeds"


def asked() -> Room:
    """Ann asks, Sara and Jo answer, in this order."""
    room = Room()
    room.add(letter("ann@x", SUBJECT, author=ANN), text("Who has ever paid for the training of volunteers?"))
    for minutes, message_id, author in ((10, "sara@x", SARA), (20, "jo@x", JO)):
        reply = letter(message_id, f"Re: {SUBJECT}", references=["ann@x"], author=author, minutes=minutes)
        room.add(reply, text("Not us." if author is JO else "We paid for it out of the legacy of a member."))
    return room


@pytest.fixture
def room() -> Room:
    return asked()


@each_row(
    ("new", "parent"),
    [
        ("Hi Ann,\n\nwe do, every year.", "ann@x"),
        ("Thanks Sara!\nThat helps.", "sara@x"),
        ("Dear Sara Smith\n\nHow much was it?", "sara@x"),
        ("Hello all,\n\nwe do, every year.", "jo@x"),
        ("We asked Ann and Sara long ago about all that.", "jo@x"),
        ("Hi Bob,\n\nas I said.", "jo@x"),  # who writes greets nobody of that name but another
    ],
)
def test_the_latest_post_of_whom_it_greets(new: str, parent: str) -> None:
    room = asked()
    room.add(letter("me@x", f"Re: {SUBJECT}", author=ME, minutes=30), text(new))
    assert room.parent("me@x") == parent


def test_two_conversations_of_one_subject_that_only_one_of_them_can_mean(room: Room) -> None:
    other = Mailbox("Una Sharp", "una@example.net")
    room.add(letter("una@x", SUBJECT, author=other, minutes=25), text("Is there any training on Thursday evenings?"))
    unclear = letter("unclear@x", f"Re: {SUBJECT}", author=ME, minutes=30)
    assert room.add(unclear, text("Yes, there is.")).how == "new"
    room.add(letter("me@x", f"Re: {SUBJECT}", author=ME, minutes=31), text("Hi Una,\n\nyes, there is."))
    assert room.parent("me@x") == "una@x"
    late = letter("late@x", f"Re: {SUBJECT}", references=["una@x"], author=ANN, minutes=32)
    room.add(late, text("Not in winter."))
    both = letter("both@x", f"Re: {SUBJECT}", author=ME, minutes=33)
    assert room.add(both, text("Hi Ann,\n\nwhy not?")).how == "new"  # she speaks in both


def test_a_name_of_two_letters_in_an_attribution(room: Room) -> None:
    head = "On 2 Mar 2026, at 09:20, Jo via cop <cop@lists.example.org> wrote:"
    quote = "Not us.\nOn 2 Mar 2026, at 09:00, Ann Other wrote:\nWho has ever paid for the training of volunteers?"
    room.add(letter("me@x", f"Re: {SUBJECT}", author=ME, minutes=30), text("Why not?", quote, head))
    assert room.parent("me@x") == "jo@x"


def test_how_a_mail_greets() -> None:
    assert called(SARA.name) == "Sara Smith"
    assert signs.greeting("Good morning Ann,\n\nyes") == {"good", "morning", "ann"}
    assert signs.greeting("Ann said that we should all come to the meeting, and so we did.") == frozenset()
    assert signs.greeting("") == signs.greeting("\n" * 100_000) == signs.greeting("," * 100_000) == frozenset()
