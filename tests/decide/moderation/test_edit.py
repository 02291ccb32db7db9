"""A held post in other words, questions to its author, notes, and many posts by number."""

from dataclasses import replace
from typing import Any

from listserv.decide.moderation import edit
from listserv.model import decision as d
from listserv.model.intent import Wish
from listserv.model.situation import Situation
from listserv.model.verdict import Verdict
from tests.decide.cases import (
    ANN,
    FAY,
    GUY,
    SAM,
    acts,
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

POST = hold(3)


def noticed(**changes: Any) -> Situation:
    about = situation(FAY, holder=FAY, question=question("hold", FAY, POST.id), hold=POST, holds=(POST,))
    return replace(about, **changes)


def offered(**changes: Any) -> Situation:
    asked = question("edit", None, POST.id, values={"text": "In better words.", "by": FAY.address})
    return replace(situation(None, question=asked, hold=POST, holds=(POST,)), **changes)


def test_edit_asks_the_author_first_and_sends_nothing() -> None:
    decision = decided(mail(says("EDIT\nBetter.", word="edit", rest="Better."), FAY.address), noticed())
    assert acts(decision) == []
    assert written(decision) == [("hold/edit", SAM), ("hold/asked", FAY.address), ("hold/asked", GUY.address)]
    ask = letters(decision)[0].ask
    assert ask is not None
    assert (ask.kind, ask.about, ask.values) == ("edit", POST.id, {"text": "Better.", "by": FAY.address})


def test_a_parting_is_cut_off_and_a_parting_in_the_middle_is_not() -> None:
    short = says("EDIT Better.\nKind regards\nFay", word="edit", rest="Better.")
    assert edit.version(short) == "Better."
    whole = "Better.\nMany thanks\n" + "\n".join(f"line {n}" for n in range(12))
    assert edit.version(says(f"EDIT {whole}", word="edit", rest="Better.")) == whole


@each_row(
    ("changes", "words"),
    [
        ({"hold": replace(POST, state="approved", decided_by=GUY.address)}, "Better."),
        ({"hold": replace(POST, rule="forged")}, "Better."),
        ({"hold": replace(POST, address="")}, "Better."),
        ({"hold": replace(POST, banned_by=GUY.address)}, "Better."),
        ({}, " "),
    ],
)
def test_nobody_is_asked_where_that_makes_no_sense(changes: dict[str, object], words: str) -> None:
    decision = decided(mail(says(f"edit {words}", word="edit", rest=words), FAY.address), noticed(**changes))
    assert (acts(decision), written(decision)) == ([], [("hold/not-asked", FAY.address)])


def test_edit_from_elsewhere_is_confirmed_first_and_then_done() -> None:
    answer = says("EDIT Better.", word="edit", rest="Better.")
    decision = decided(mail(answer, "fay@gmail.example"), noticed(actor=None))
    assert written(decision) == [("confirm/hold", FAY.address)]
    asked = question("confirm-hold", FAY, POST.id, values={"wish": {"name": "edit", "words": "Better.", "mode": ""}})
    confirmed = decided(mail(says("yes", True), FAY.address), noticed(question=asked))
    assert written(confirmed)[0] == ("hold/edit", SAM)


def test_yes_of_the_author_sends_the_new_words() -> None:
    decision = decided(mail(says("Yes thanks", True, rest="thanks"), SAM), offered())
    assert acts(decision) == [d.Release(POST.id, FAY.address, "In better words.", told=True)]
    assert written(decision) == [("hold/approved", SAM), ("hold/agreed", FAY.address), ("hold/agreed", GUY.address)]


def test_no_of_the_author_leaves_the_post_waiting() -> None:
    decision = decided(mail(says("No, not so", False, rest="not so"), SAM), offered())
    assert acts(decision) == []
    assert written(decision)[1:] == [("hold/agreed", FAY.address), ("hold/agreed", GUY.address)]


def test_other_words_of_the_author_go_to_the_facilitators_who_may_send_them() -> None:
    decision = decided(mail(says("How much, by the hour?"), SAM), offered())
    assert acts(decision) == []
    assert written(decision) == [
        ("hold/version-kept", SAM),
        ("hold/version", FAY.address),
        ("hold/version", GUY.address),
    ]
    ask = letters(decision)[1].ask
    assert ask is not None
    theirs = noticed(question=question("hold", FAY, POST.id, values=ask.values))
    sent = decided(mail(says("yes", True), FAY.address), theirs)
    assert acts(sent) == [d.Release(POST.id, FAY.address, "How much, by the hour?", told=True)]


@each_row("sender", ["eve@evil.example", ANN.address])
@each_row("words", ["yes", "no", "withdraw", "My own words."])
def test_only_the_author_answers_for_the_author(sender: str, words: str) -> None:
    yes = {"yes": True, "no": False}.get(words)
    answer = says(words, yes, word="withdraw" if words == "withdraw" else "")
    for kind in ("edit", "held-question"):
        about = offered(question=replace(offered().question, kind=kind))  # type: ignore[type-var]
        decision = decided(mail(answer, sender), about)
        assert (decision.word, decision.effects) == ("unproven", ())


def test_what_is_decided_meanwhile_stays_so() -> None:
    late = offered(hold=replace(POST, state="rejected"))
    decision = decided(mail(says("yes", True), SAM), late)
    assert (acts(decision), written(decision)) == ([], [("hold/already", SAM)])


def test_a_question_goes_to_the_author_and_the_answer_back() -> None:
    asked = decided(mail(says("ASK which trust?", word="ask", rest="which trust?"), FAY.address), noticed())
    assert written(asked)[0] == ("hold/question", SAM)
    about = offered(question=question("held-question", None, POST.id, values={"by": FAY.address}))
    answer = decided(mail(says("Leeds. Yes, send it."), SAM), about)
    assert (acts(answer), written(answer)) == (
        [],
        [("hold/author-says", FAY.address), ("hold/author-says", GUY.address)],
    )


def test_a_note_goes_above_the_post_with_its_writers_name() -> None:
    answer = says("Yes, with a note: answer here", True, rest="answer here", word="note")
    decision = decided(mail(answer, FAY.address), noticed())
    note = "[Note from the facilitator, Fay Hall: answer here]"
    assert acts(decision) == [d.Release(POST.id, FAY.address, "", note, told=True)]


def test_a_note_without_a_yes_sends_nothing() -> None:
    answer = says("a note: answer here", None, Wish("note", words="answer here"))
    assert acts(decided(mail(answer, FAY.address), noticed())) == []


def listed(*numbers: int) -> Situation:
    waiting = tuple(hold(n) for n in numbers)
    return situation(FAY, holder=FAY, question=question("holds", FAY), holds=waiting)


def done(decision: d.Decision) -> list[tuple[str, int]]:
    return [(type(act).__name__, act.hold - 10) for act in acts(decision) if isinstance(act, d.Release | d.CloseHold)]


@each_row(
    ("answer", "wanted"),
    [
        (says("yes all", True, Wish("approve", words="all")), [("Release", 1), ("Release", 2), ("Release", 3)]),
        (says("all", word="all"), [("Release", 1), ("Release", 2), ("Release", 3)]),
        (says("all but 2", True, Wish("approve", words="all but", numbers=(2,))), [("Release", 1), ("Release", 3)]),
        (
            says("yes to all, no to 2", True, Wish("approve", words="all"), Wish("reject", words="spam", numbers=(2,))),
            [("Release", 1), ("Release", 3), ("CloseHold", 2)],
        ),
        (says("yes 1 3", True, Wish("approve", numbers=(1, 3))), [("Release", 1), ("Release", 3)]),
        (
            says("discard all", None, Wish("discard", words="all")),
            [("CloseHold", 1), ("CloseHold", 2), ("CloseHold", 3)],
        ),
        (says("yes 9", True, Wish("approve", numbers=(9,))), []),
        (says("none of these", word="none"), [("CloseHold", 1), ("CloseHold", 2), ("CloseHold", 3)]),
        (says("no to all", False, rest="to all"), [("CloseHold", 1), ("CloseHold", 2), ("CloseHold", 3)]),
        (says("no to all but 2", False, rest="to all but 2"), []),
        (says("yes", True), []),
        (says("yes 1 no 2", True, Wish("reject", words="2", numbers=(1,))), []),
        (replace(says("yes 1 and no 2", True), choice=(1, 2)), [("Release", 1), ("CloseHold", 2)]),
        (replace(says("trust 2", True, word="trust"), choice=(2,)), [("Release", 2)]),
        (replace(says("no 2 spam", False, rest="spam"), choice=(2,)), []),
    ],
)
def test_many_by_number(answer: object, wanted: list[tuple[str, int]]) -> None:
    assert done(decided(mail(answer, FAY.address), listed(1, 2, 3))) == wanted  # type: ignore[arg-type]


def test_yes_to_a_list_of_one_means_that_one() -> None:
    assert done(decided(mail(says("yes", True), FAY.address), listed(4))) == [("Release", 4)]


def test_a_notice_takes_other_numbers_too_but_no_reason_for_one() -> None:
    about = noticed(holds=(POST, hold(5)))
    both = says("yes 3 5", True, Wish("approve", numbers=(3, 5)))
    assert done(decided(mail(both, FAY.address), about)) == [("Release", 3), ("Release", 5)]
    reason = says(
        "no, 5 people said so", False, Wish("reject", words="people said so", numbers=(5,)), rest="5 people said so"
    )
    assert done(decided(mail(reason, FAY.address), about)) == [("CloseHold", 3)]


def test_many_by_number_only_by_a_facilitator_of_today_who_is_proven() -> None:
    answer = says("yes all", True, Wish("approve", words="all"))
    assert done(decided(mail(answer, SAM, verdict=Verdict()), replace(listed(1, 2), actor=None))) == []
    assert done(decided(mail(answer, ANN.address), replace(listed(1, 2), actor=ANN, holder=ANN))) == []
