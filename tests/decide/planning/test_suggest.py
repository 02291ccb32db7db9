"""Topics that members wish for, and the facilitator's word on them."""

from typing import Any

import pytest

from listserv.model import decision as d
from listserv.model.decision import PublishText
from listserv.model.intent import Answer, Command, Wish
from listserv.model.planning import DecideSuggestion, PutOnSchedule, Suggest
from listserv.model.plans import Plans, Suggestion
from listserv.model.recurrence import Recurrence, Timed
from listserv.model.situation import Situation
from tests.decide.cases import ANN, FAY, GUY, decided, letters, mail, question, says, situation, wish, written

PAID = Suggestion(2, ANN.id, "Ann Other", ANN.address, "How do you pay at night?", "open")


def of(decision: d.Decision, kind: type) -> list[Any]:
    return [effect for effect in decision.effects if isinstance(effect, kind)]


def asked(state: str = "open", number: int | None = 2) -> Situation:
    found = Suggestion(2, ANN.id, "Ann Other", ANN.address, "How do you pay at night?", state)
    values = {"number": number} if number else {}
    return situation(
        FAY, holder=FAY, question=question("suggestion", FAY, values=values), plans=Plans(suggestions=(found,))
    )


def test_a_suggestion_goes_to_the_facilitators_and_is_thanked_for() -> None:
    decision = decided(wish("suggest", words="parking"), situation(ANN, plans=Plans(next_suggestion=3)))
    assert of(decision, Suggest) == [Suggest(3, ANN.id, "parking")]
    assert written(decision) == [
        ("suggest/thanks", ANN.address),
        ("suggest/told", FAY.address),
        ("suggest/told", GUY.address),
    ]
    assert of(decision, PublishText) == []


@pytest.mark.parametrize("waiting", [0, 5])
def test_no_words_or_too_many_suggestions(waiting: int) -> None:
    about = situation(ANN, plans=Plans(suggestions=(PAID,) * waiting))
    decision = decided(wish("suggest", words="parking" if waiting else "  "), about)
    assert of(decision, Suggest) == []
    assert written(decision) == [("suggest/not-taken", ANN.address)]


@pytest.mark.parametrize("answer", [says("use", word="use"), says("Yes", True)])
def test_use_posts_it_in_the_facilitators_name(answer: Answer) -> None:
    decision = decided(mail(answer, FAY.address), asked())
    (post,) = of(decision, PublishText)
    assert b"From: Fay Hall" in post.raw
    assert b"Ann" not in post.raw
    assert of(decision, DecideSuggestion) == [DecideSuggestion(2, "used", FAY.address)]
    assert ("suggest/answer", ANN.address) in written(decision)


def test_use_at_a_time_puts_it_on_the_schedule() -> None:
    timed = Timed(Recurrence("week", 9, days=(0,)), "")
    decision = decided(mail(says("use on Mondays", None, Wish("schedule", timed=timed)), FAY.address), asked())
    (topic,) = of(decision, PutOnSchedule)
    assert topic.text == PAID.text
    assert of(decision, DecideSuggestion) == [DecideSuggestion(2, "used", FAY.address)]


def test_a_time_that_has_passed_uses_nothing() -> None:
    timed = Timed(Recurrence("once", 9, first="2026-01-05"), "")
    decision = decided(mail(says("use", None, Wish("schedule", timed=timed)), FAY.address), asked())
    assert of(decision, DecideSuggestion) == []
    assert written(decision) == [("schedule/refused", FAY.address)]


def test_no_passes_the_reason_on_and_later_keeps_it() -> None:
    decision = decided(mail(says("no because", False, rest="we had that"), FAY.address), asked())
    assert of(decision, DecideSuggestion) == [DecideSuggestion(2, "declined", FAY.address)]
    told = next(letter for letter in letters(decision) if letter.to == ANN.address)
    assert told.values["reason"] == "we had that"
    decision = decided(mail(says("later", word="later"), FAY.address), asked())
    assert of(decision, DecideSuggestion) == [DecideSuggestion(2, "later", FAY.address)]


def test_the_first_word_counts_and_an_unknown_number_does_nothing() -> None:
    for about in (asked("used"), asked("declined"), asked(number=9), asked(number=None)):
        decision = decided(mail(says("use", word="use"), FAY.address), about)
        assert (of(decision, PublishText), of(decision, DecideSuggestion)) == ([], [])
        assert written(decision) == [("suggest/already", FAY.address)]


def test_a_number_names_one_of_several() -> None:
    answer = Answer(5, 1_700_000_000, None, "use 2", choice=(2,), word="use")
    assert len(of(decided(mail(answer, FAY.address), asked(number=None)), PublishText)) == 1


def test_nobody_else_decides() -> None:
    asked_fay = asked()
    forwarded = situation(None, holder=FAY, question=asked_fay.question, plans=asked_fay.plans)
    decision = decided(mail(says("use", word="use"), "mal@evil.example"), forwarded)
    assert of(decision, PublishText) == []
    member = situation(ANN, holder=ANN, question=asked_fay.question, plans=asked_fay.plans)
    assert decided(mail(says("use", word="use")), member).word == "no-facilitator"


def test_the_list_of_what_waits() -> None:
    (letter,) = letters(decided(wish("suggestions", FAY.address), situation(FAY, plans=Plans(suggestions=(PAID,)))))
    assert letter.values["rows"] == [{"number": 2, "name": "Ann Other", "text": PAID.text, "later": False}]


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Put this in the queue of topics please: What do you read?", "which-day"),
        ("I'd like this lined up as a topic: What do you read?", "which-day"),
        ("Could we talk about food one day?", "suggested"),
    ],
)
def test_a_facilitator_s_topic_for_the_queue_is_scheduled_and_no_suggestion(text: str, word: str) -> None:
    suggests = mail(Command((Wish("suggest", words=text),)), FAY.address, text=text)
    assert decided(suggests, situation(FAY)).word == word
    ann = mail(Command((Wish("suggest", words=text),)), ANN.address, text=text)
    assert decided(ann, situation(ANN)).word == "suggested"
