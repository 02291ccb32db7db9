"""What the lines above a quote say of the post that is answered: its author, its day and its minute."""

import pytest

from listserv.model.message import Mailbox
from tests.conversation.letters import Room, letter, text

ANN = Mailbox("Ann Price", "ann@example.org")
BOB = Mailbox("Bob Ahmed", "bob@example.net")
CARYS = Mailbox("Carys Rees", "carys@example.com")

RATES = "Re: Interpreter rates in Leeds"
QUESTION = """Does anybody here pay interpreters by the hour rather than by the session?
Our trust has been asked to compare what it spends with three neighbours."""


@pytest.fixture
def room() -> Room:
    """Ann asked on Monday, 2 March, at nine; Bob answered in few words at 9:17."""
    room = Room()
    room.add(letter("a@x", author=ANN), text(QUESTION))
    room.add(letter("b@x", RATES, in_reply_to=["a@x"], author=BOB, minutes=17), text("We do.", QUESTION))
    return room


def test_who_is_named_with_the_minute_is_answered_though_others_are_quoted_more(room: Room) -> None:
    words = text("Since when?", f"We do.\n{QUESTION}", "On 2 March 2026 at 09:17, Bob Ahmed wrote:")
    room.add(letter("c@x", RATES, author=CARYS, minutes=40), words)
    assert room.parent("c@x") == "b@x"


def test_quote_goes_to_another_conversation_than_the_one_who_is_named(room: Room) -> None:
    room.add(letter("d@x", "Bus passes", author=CARYS, minutes=31), text("Who still has some?"))
    room.add(letter("e@x", RATES, author=BOB, minutes=50), text("See:", QUESTION, "On 2 March at 09:31, Carys wrote:"))
    assert room.together("a@x", "e@x")
    assert not room.together("d@x", "e@x")


def test_an_introduction_that_tells_another_time_does_not_mean_this_post(room: Room) -> None:
    """Ann's post of January is not here: the id that is cited is its own, and no other name of what came since."""
    words = text("At last.", "Nobody knows yet.", "On 12 January 2026 at 14:41, Ann Price wrote:")
    answer = room.add(letter("c@x", RATES, in_reply_to=["january@x"], author=CARYS, minutes=40), words)
    assert answer.also_known_as == ()


@pytest.mark.parametrize("told", ["At 09:17, Bob Ahmed wrote:", "Bob Ahmed, our lead for 2026, wrote:"])
def test_an_hour_without_a_day_contradicts_nothing(room: Room, told: str) -> None:
    words = text("Since when?", "", told)
    room.add(letter("d@x", RATES, in_reply_to=["a@x"], author=CARYS, minutes=30), text("We do not."))
    room.add(letter("c@x", RATES, author=CARYS, minutes=40), words)
    assert room.parent("c@x") == "b@x"


def test_receivers_in_the_introduction_are_not_its_author(room: Room) -> None:
    told = "From: leeds-admin@example.org\nTo: Ann Price;\n  Bob Ahmed\nSubject: Ann's question"
    room.add(letter("d@x", RATES, in_reply_to=["b@x"], author=CARYS, minutes=30), text("We do not."))
    room.add(letter("c@x", RATES, author=CARYS, minutes=40), text("Since when?", "", told))
    assert room.parent("c@x") == "d@x", "the latest of the subject, as nobody is named"


def test_a_quote_under_a_new_subject_needs_name_and_minute_where_nothing_says_reply(room: Room) -> None:
    exact, vague = "On Monday 2 March 2026 at 09:00, Ann Price wrote:", "Ann Price wrote:"
    room.add(letter("c@x", "Paying by the hour", author=CARYS, minutes=40), text("We do.", QUESTION, exact))
    room.add(letter("d@x", "Paying by the day", author=CARYS, minutes=50), text("We do.", QUESTION, vague))
    assert (room.parent("c@x"), room.parent("d@x")) == ("a@x", "")


def test_was_says_that_this_answers_something(room: Room) -> None:
    changed = "Paying by the hour (was: Interpreter rates in Leeds)"
    room.add(letter("c@x", changed, author=CARYS, minutes=40), text("We do.", QUESTION))
    assert room.parent("c@x") == "a@x"
