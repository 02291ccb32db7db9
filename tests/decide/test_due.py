"""What the clock brings: reminders of held posts, and questions that nobody answered."""

from dataclasses import replace
from datetime import timedelta

from listserv.model.decision import Close, Remind
from listserv.model.incoming import Incoming
from listserv.model.intent import Due
from tests.decide.cases import FAY, GUY, NOW, decided, hold, letters, question, situation, written
from tests.rows import each_row

REMINDER = Incoming("clock", Due("reminder", 13, "2026-11-23"), 1)
EXPIRY = Incoming("clock", Due("expiry", 5, "once"), 1)


def test_each_facilitator_is_reminded_and_can_answer() -> None:
    held = hold(held_at=NOW - timedelta(days=2, hours=1))
    decision = decided(REMINDER, situation(hold=held, holds=(held,)))
    assert decision.effects[0] == Remind(13)
    assert written(decision) == [("hold/reminder", FAY.address), ("hold/reminder", GUY.address)]
    first = letters(decision)[0]
    assert (first.values["days"], first.attach) == (2, held.raw)
    assert first.ask is not None
    assert (first.ask.kind, first.ask.member, first.ask.about) == ("hold", FAY.id, 13)


def test_from_three_posts_on_there_is_one_letter_for_all() -> None:
    waiting = (hold(3), hold(4), hold(5, name=""))
    decision = decided(REMINDER, situation(hold=waiting[0], holds=waiting))
    assert [e for e in decision.effects if isinstance(e, Remind)] == [Remind(13), Remind(14), Remind(15)]
    assert written(decision) == [("hold/summary", FAY.address), ("hold/summary", GUY.address)]
    assert letters(decision)[0].values["posts"][2]["name"] == hold().address


@each_row("state", ["approved", "rejected", "discarded", "withdrawn"])
def test_a_post_that_was_decided_meanwhile_needs_no_reminder(state: str) -> None:
    assert decided(REMINDER, situation(hold=hold(state=state))).effects == ()


def test_silence_means_no_and_nobody_is_written_to() -> None:
    assert decided(EXPIRY, situation(question=question("join"))).effects == (Close(5),)


def test_what_was_answered_meanwhile_does_not_expire() -> None:
    answered = replace(question("join"), answered_at=NOW)
    assert decided(EXPIRY, situation(question=answered)).effects == ()
    assert decided(EXPIRY, situation()).effects == ()
