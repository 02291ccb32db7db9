"""Nobody is erased but at their own word, said twice, and nothing of theirs goes that they did not name."""

from dataclasses import replace
from datetime import timedelta

import pytest

from listserv.model.decision import Close, Decision, Forget
from listserv.model.intent import Wish
from listserv.model.retention import Retention
from listserv.model.verdict import UNKNOWN
from tests.decide.cases import (
    ANN,
    FAY,
    NOW,
    PROVEN,
    SAM,
    decided,
    letters,
    mail,
    question,
    says,
    shell,
    situation,
    wish,
    written,
)
from tests.rows import each_row

ASKED = question("forget-me", ANN)
OF_ANN = situation(ANN, holder=ANN, question=ASKED)


def forgotten(decision: Decision) -> list[Forget]:
    return [effect for effect in decision.effects if isinstance(effect, Forget)]


def answer(rest: str, words: str = "YES") -> Decision:
    return decided(mail(says(f"{words} {rest}", True, rest=rest)), OF_ANN)


@pytest.mark.parametrize("verdict", [PROVEN, UNKNOWN])
def test_it_is_asked_whoever_says_so_and_done_by_nobody(verdict: object) -> None:
    decision = decided(wish("forget-me", verdict=verdict), situation(ANN))  # type: ignore[arg-type]
    assert forgotten(decision) == []
    [letter] = letters(decision)
    assert (letter.kind, letter.to) == ("forget/ask", ANN.address)
    assert letter.ask
    assert (letter.ask.kind, letter.ask.member) == ("forget-me", ANN.id)


def test_it_is_asked_at_the_known_address() -> None:
    assert written(decided(wish("forget-me", ANN.aliases[0]), situation(ANN))) == [("forget/ask", ANN.address)]


def test_who_is_no_member_may_be_forgotten_too() -> None:
    assert written(decided(wish("forget-me", SAM, verdict=UNKNOWN), situation())) == [("forget/ask", SAM)]
    asked = question("forget-me")
    yes = decided(mail(says("yes", True), SAM), situation(question=asked))
    assert forgotten(yes) == [Forget((SAM,), None)]
    assert decided(mail(says("yes", True), "eve@example.org"), situation(question=asked)).word == "unproven"


def test_a_few_questions_a_day() -> None:
    assert decided(wish("forget-me"), situation(ANN, confirmations_today=5)).word == "asked-before"


@each_row("rest", ["", "please", "Thanks, Ann", "go ahead. Ann Other"])
def test_yes_leaves_the_posts(rest: str) -> None:
    assert forgotten(answer(rest)) == [Forget((ANN.address, *ANN.aliases), ANN.id)]


@each_row("rest", ["ALL", "all", "all of it, please", "everything", "and my posts too", "all."])
def test_yes_all_takes_the_posts(rest: str) -> None:
    [done] = forgotten(answer(rest))
    assert done.erase_posts


@each_row(
    "rest", ["all good, thanks", "but not my posts", "and the emails I sent, are they gone?", "everything except posts"]
)
def test_what_may_mean_either_is_asked_again(rest: str) -> None:
    decision = answer(rest)
    assert forgotten(decision) == []
    assert written(decision) == [("forget/which", ANN.address)]
    assert Close(ASKED.id) in decision.effects


def test_the_receipt_says_what_is_kept_and_the_ledger_names_nobody() -> None:
    decision = decided(mail(says("yes", True)), replace(OF_ANN, keep=Retention(backups=35)))
    [letter] = letters(decision)
    assert (letter.kind, letter.to, letter.values["backups"]) == ("forget/done", ANN.address, 35)
    assert "@" not in decision.why


@pytest.mark.parametrize("said", [says("no", False), says("who is this?")])
def test_anything_but_yes_erases_nothing(said: object) -> None:
    assert forgotten(decided(mail(said), OF_ANN)) == []  # type: ignore[arg-type]


def test_a_yes_from_elsewhere_is_sent_back_to_the_known_address() -> None:
    decision = decided(mail(says("yes", True), SAM), replace(OF_ANN, actor=None))
    assert forgotten(decision) == []
    assert written(decision) == [("confirm/from-elsewhere", ANN.address)]


@pytest.mark.parametrize("over", [{"answered_at": NOW - timedelta(hours=1)}, {"expires_at": NOW}])
def test_a_second_yes_and_a_late_one_do_nothing(over: dict[str, object]) -> None:
    late = replace(OF_ANN, question=replace(ASKED, **over))  # type: ignore[arg-type]
    assert forgotten(decided(mail(says("yes", True)), late)) == []


def test_a_facilitator_hands_over_first() -> None:
    assert written(decided(wish("forget-me", FAY.address), situation(FAY))) == [("forget/facilitator", FAY.address)]
    since = situation(FAY, holder=FAY, question=question("forget-me", FAY))
    assert forgotten(decided(mail(says("yes", True), FAY.address), since)) == []


def test_a_ban_is_kept() -> None:
    barred = replace(ANN, status="banned")
    [done] = forgotten(decided(mail(says("yes", True)), situation(barred, holder=barred, question=ASKED)))
    assert done.keep_ban


@pytest.mark.parametrize(("words", "posts"), [("", False), ("all", True)])
def test_the_operator_does_it_at_once(words: str, posts: bool) -> None:
    known = shell("forget-me", addresses=(ANN.aliases[0],), words=words)
    decision = decided(known, situation(named=(ANN,)))
    assert decision.effects == (Forget((ANN.address, *ANN.aliases), ANN.id, erase_posts=posts),)
    stranger = decided(shell("forget-me", addresses=("X@Example.org",)), situation())
    assert stranger.effects == (Forget(("x@example.org",), None),)


def test_whom_a_facilitator_adds_is_not_added_who_asked_to_be_forgotten() -> None:
    there = situation(FAY, forgotten=frozenset((SAM,)))
    decision = decided(wish("add", FAY.address, addresses=(SAM,)), there)
    assert not [effect for effect in decision.effects if type(effect).__name__ == "Subscribe"]
    assert "asked to be forgotten" in str(letters(decision)[0].values)


def test_another_wish_in_the_answer_is_carried_out() -> None:
    decision = decided(mail(says("weekly", None, Wish("mode", mode="weekly"))), OF_ANN)
    assert written(decision) == [("settings/changed", ANN.address)]
