"""Answers to questions of ours: every kind has its reader; what is over or unknown does nothing."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

from listserv.decide.questions import QUESTIONS
from listserv.model.decision import Change, Close, Decision, Subscribe
from listserv.model.intent import Answer, Wish
from listserv.model.member import Member
from listserv.model.situation import Undoable
from listserv.model.verdict import UNKNOWN
from tests.decide.cases import (
    ANN,
    FAY,
    NOW,
    SAM,
    acts,
    closes,
    decided,
    hold,
    letters,
    mail,
    question,
    says,
    situation,
    written,
)
from tests.rows import each_row

PAUSE = {"name": "pause", "words": "", "numbers": [], "addresses": [], "until": "2026-12-24", "mode": ""}
STORED = {
    "wish": PAUSE,
    "guesses": [PAUSE, {**PAUSE, "name": "settings", "until": ""}],
    "address": SAM,
    "subject": "Rates",
    "name": "Sam",
    "of": "find",
    "words": "rates",
    "conversations": [11, 12],
    "files": [],
    "after": 0,
    "page": 1,
    "members": [4],
    "text": "I am a nurse in Leeds.",
    "main": False,
    "to": {"member": 3},
    "from": {"member": 3},
    "also": "",
    "vouched": True,
    "raw": 7,
    "conversation": 11,
}
WHO: dict[str, Member | None] = {
    "join": None,
    "held": None,
    "own-post": None,
    "private": None,
    "hold": FAY,
    "confirm-hold": FAY,
    "approve-join": FAY,
    "passed-on": FAY,
    "unsure-note": FAY,
    "sure": FAY,
    "introduction-ok": FAY,
    "unsure": None,
    "invited": None,
    "join-question": None,
}


def answered(kind: str, answer: Answer, **changes: Any) -> Decision:
    holder = WHO.get(kind, ANN)
    asked = replace(question(kind, holder, 13, values=STORED), **changes)
    sender = holder.address if holder else SAM
    about = situation(holder, holder=holder, question=asked, hold=hold())
    return decided(mail(answer, sender, verdict=UNKNOWN), about)


@each_row("kind", QUESTIONS)
@each_row(
    "answer",
    [
        says("yes", True),
        says("no", False, rest="because"),
        says("a whole sentence about something else"),
        says(""),
        says("help", None, Wish("help")),
    ],
    ids=lambda a: a.words or "nothing",
)
def test_every_kind_of_question_takes_every_kind_of_answer(kind: str, answer: Answer) -> None:
    """Whatever is said: an end, a word for the log and a sentence for people, and no template without a receiver."""
    values = STORED | ({"wish": {"name": "approve", "words": ""}} if kind == "confirm-hold" else {})
    values |= {"wish": {**PAUSE, "name": "remove", "until": ""}} if kind == "sure" else {}
    decision = answered(kind, answer, values=values)
    assert decision.end in ("answered", "delivered", "dropped", "returned")
    assert decision.word
    assert decision.why.endswith((".", "!", "?", "…")) or ":" in decision.why
    assert all("@" in letter.to for letter in letters(decision))


def test_a_token_that_is_not_ours_is_dropped() -> None:
    decision = decided(mail(replace(says("yes", True), question=0)), situation(ANN))
    assert (decision.end, decision.word, decision.effects) == ("dropped", "unknown-token", ())


def test_an_answer_to_a_question_that_is_forgotten_is_told_so() -> None:
    late = mail(says("yes please", True), SAM)
    [letter] = letters(decided(late, situation()))
    assert (letter.kind, letter.to, letter.values) == ("unclear/too-late", SAM, {"joins": True})
    assert decided(late, situation(told_today=3)).effects == ()
    assert decided(mail(says("yes please", True), SAM, verdict=UNKNOWN), situation()).effects == ()


def test_a_question_that_is_too_old_says_so_to_the_one_who_was_asked() -> None:
    asked = question("invited", expires_at=NOW)
    decision = decided(mail(says("yes", True), SAM), situation(question=asked))
    assert written(decision) == [("unclear/too-late", SAM)]
    assert decided(mail(says("yes", True), "mallory@evil.example"), situation(question=asked)).effects == ()
    again = decided(mail(says("yes", True), SAM), situation(question=asked, told_today=3))
    assert (again.end, again.effects) == ("dropped", ())


def test_who_says_yes_too_late_is_asked_again() -> None:
    asked = question("join", expires_at=NOW)
    decision = decided(mail(says("yes", True), SAM), situation(question=asked))
    assert written(decision) == [("join/confirm", SAM)]


def test_to_the_very_second_it_can_still_be_answered() -> None:
    asked = question("join", expires_at=NOW + timedelta(seconds=1))
    assert decided(mail(says("yes", True), SAM), situation(question=asked)).word == "joined"


@each_row("kind", sorted(kind for kind, row in QUESTIONS.items() if not row.again))
def test_what_can_be_answered_once_is_answered_once(kind: str) -> None:
    decision = answered(kind, says("yes", True), answered_at=NOW - timedelta(hours=1))
    assert (decision.word, decision.effects) == ("used-token", ())


def test_the_wish_that_was_asked_about_is_carried_out_after_yes() -> None:
    decision = answered("confirm-wish", says("yes", True))
    [change] = acts(decision)
    assert isinstance(change, Change)
    assert change.values == {"paused_until": "2026-12-24T00:00:00+00:00"}
    assert closes(decision)


def test_no_ends_the_question_and_does_nothing() -> None:
    decision = answered("confirm-wish", says("no", False))
    assert (decision.word, decision.effects) == ("not-them", (Close(5),))


def test_an_answer_that_says_something_else_is_read_as_a_wish() -> None:
    decision = answered("open", says("weekly please", None, Wish("mode", mode="weekly")))
    [change] = acts(decision)
    assert isinstance(change, Change)
    assert change.values == {"mode": "weekly"}


def test_an_answer_that_nobody_understands_goes_to_the_facilitators() -> None:
    decision = answered("open", says("the weather is fine"))
    assert decision.word == "unclear"
    assert written(decision) == [("unclear", ANN.address)]


def test_nobody_becomes_a_member_by_answering_a_wish_to_a_question_about_joining() -> None:
    decision = answered("join", says("how much is it?"))
    assert not any(isinstance(e, Subscribe) for e in decision.effects)


def test_the_number_of_a_guess_is_the_wish_that_it_stands_for() -> None:
    decision = answered("guess", replace(says("1"), choice=(1,)))
    assert acts(decision)[0].values == {"paused_until": "2026-12-24T00:00:00+00:00"}  # type: ignore[union-attr]
    assert written(answered("guess", replace(says("2"), choice=(2,)))) == [("settings/show", ANN.address)]
    assert answered("guess", replace(says("9"), choice=(9,))).word == "unclear"


def test_yes_is_the_one_guess_that_there_is_unless_it_is_tied_to_something() -> None:
    one = {"guesses": [{**PAUSE, "name": "settings", "until": ""}]}
    alone = question("guess", ANN, values=one)

    def said(answer: Answer) -> Decision:
        return decided(mail(answer), situation(ANN, holder=ANN, question=alone))

    assert written(said(says("yes please", True))) == [("settings/show", ANN.address)]
    assert said(says("yes, but wait until Monday", True, rest="but wait until Monday")).word == "unclear"
    assert answered("guess", says("yes", True)).word == "unclear"


def test_an_answer_that_came_too_late_and_wishes_something_is_a_wish_without_a_token() -> None:
    late = question("welcome", ANN, expires_at=NOW)
    weekly = says("weekly", None, Wish("mode", mode="weekly"))
    assert decided(mail(weekly, verdict=UNKNOWN), situation(ANN, holder=ANN, question=late)).word == "asked-first"
    assert decided(mail(weekly), situation(ANN, holder=ANN, question=late)).word == "mode"
    assert decided(mail(weekly, SAM), situation(holder=ANN, question=late)).word == "not-a-member"


OVER = question("own-post", ANN, answered_at=NOW - timedelta(hours=1))


def second(answer: Answer, sender: str = ANN.address, **changes: Any) -> Decision:
    """A second answer to a question that was answered."""
    actor = {ANN.address: ANN, FAY.address: FAY}.get(sender)
    about = replace(situation(actor, holder=ANN, question=OVER), **changes)
    return decided(mail(answer, sender, text=answer.words), about)


def test_a_second_answer_that_wishes_something_in_free_words_is_a_wish() -> None:
    daily = replace(says("Can I have them daily please at 7.30am?"), asked=(Wish("mode", "07:30", mode="daily"),))
    [change] = acts(second(daily))
    assert isinstance(change, Change)
    assert change.values == {"mode": "daily", "letter_time": "07:30"}


def test_a_second_answer_in_words_goes_to_a_person() -> None:
    decision = second(says("The office has moved to the fourth floor."))
    assert (decision.word, written(decision)) == ("unclear", [("unclear", ANN.address)])


@each_row("name", ["approve", "announce", "schedule", "anonymous", "private"])
def test_what_others_would_feel_is_not_done_because_a_second_answer_sounds_like_it(name: str) -> None:
    heard = replace(says("Happy to have it, tell them all"), asked=(Wish(name, words="x"),))
    decision = second(heard, FAY.address)
    assert (decision.word, acts(decision)) == ("unclear", [])


def test_a_second_answer_of_somebody_else_takes_nothing_back_of_whoever_was_asked() -> None:
    theirs = Undoable("mode", {"mode": "every"}, changes=(1,))
    decision = second(says("undo", None, Wish("undo")), FAY.address, undoable=theirs)
    assert decision.word == "nothing-to-undo"


LEFT = replace(ANN, status="left", left_at=NOW)


def after_leaving(answer: Answer) -> Decision:
    return decided(mail(answer), situation(LEFT, holder=LEFT, question=question("left", LEFT)))


@each_row(
    "text",
    ["Sorry, that was a mistake", "I never asked to leave!", "put me back please", "I did not mean to unsubscribe"],
)
def test_whoever_left_by_mistake_comes_back_in_any_words(text: str) -> None:
    assert after_leaving(says(text)).word == "came-back"


def test_whoever_takes_leave_stays_away() -> None:
    assert after_leaving(says("Ok, thank you. Goodbye!", True, rest="thank you. Goodbye!")).word == "courtesy"
    assert after_leaving(says("No", False)).effects == ()
    told = after_leaving(replace(says("I am retiring, thank you all for ten years."), asked=(Wish("leave"),)))
    assert (told.end, written(told)) == ("delivered", [])


def test_what_else_is_said_after_leaving_is_asked_about_with_back_first() -> None:
    [letter] = letters(after_leaving(says("Who has done that?")))
    assert letter.values["guesses"][0]["word"] == "BACK"


def test_what_only_an_older_version_asked_is_still_answered_by_a_wish() -> None:
    weekly = says("weekly please", None, Wish("mode", mode="weekly"))
    assert acts(answered("asked-long-ago", weekly))[0].values == {"mode": "weekly"}  # type: ignore[union-attr]
    assert answered("asked-long-ago", weekly, answered_at=NOW, expires_at=NOW).word == "asked-first"
