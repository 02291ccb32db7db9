"""Who may wish what, and what happens when a wish is not understood."""

from dataclasses import replace

import pytest

from listserv.decide.table import WISHES
from listserv.model.decision import AskAuthor, Change, PassOn
from listserv.model.intent import Command, Wish
from listserv.model.verdict import UNKNOWN
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
    shell,
    situation,
    wish,
    written,
)
from tests.rows import each_row

# STOP means something else from whoever is no facilitator.
FACILITATORS = sorted(name for name, row in WISHES.items() if row.may == "facilitator" and name != "stop")
MEMBERS = sorted(name for name, row in WISHES.items() if row.may == "member")
LOOKING = sorted(name for name, row in WISHES.items() if row.looks)


@each_row("name", MEMBERS + FACILITATORS)
def test_a_stranger_gets_what_anybody_may_know_and_nothing_else(name: str) -> None:
    decision = decided(wish(name, SAM, mode="weekly", addresses=(ANN.address,)), situation(named=(ANN,)))
    assert (decision.word, acts(decision), written(decision)) == ("not-a-member", [], [("unclear", SAM)])
    assert [guess["word"] for guess in letters(decision)[0].values["guesses"]] == ["JOIN", "LEAVE"]


@each_row("name", FACILITATORS)
def test_a_members_wish_for_the_facilitators_desk_is_not_done(name: str) -> None:
    decision = decided(wish(name, addresses=(FAY.address,)), situation(ANN, named=(FAY,)))
    assert (decision.word, acts(decision), written(decision)) == ("not-a-facilitator", [], [("unclear", ANN.address)])


@each_row("name", LOOKING)
def test_what_only_looks_needs_no_proof_and_goes_to_the_known_address(name: str) -> None:
    decision = decided(wish(name, "ann@home.example", verdict=UNKNOWN, words="rates"), situation(ANN))
    assert acts(decision) == []
    assert [to for _, to in written(decision)] == [ANN.address]


@each_row("name", sorted(set(MEMBERS) - set(LOOKING)))
def test_without_proof_the_member_is_asked_in_words_that_say_what_will_happen(name: str) -> None:
    decision = decided(wish(name, verdict=UNKNOWN, mode="weekly"), situation(ANN))
    assert (decision.word, acts(decision), written(decision)) == ("asked-first", [], [("confirm/wish", ANN.address)])
    assert letters(decision)[0].values["doing"] == WISHES[name].doing != ""


@pytest.mark.parametrize("name", ["not-a-member", "not-a-facilitator"])
def test_nobody_is_told_twice_an_hour_what_they_may_not_do(name: str) -> None:
    actor, sender = (None, SAM) if name == "not-a-member" else (ANN, ANN.address)
    decision = decided(wish("members", sender), situation(actor, answers_this_hour=1))
    assert (decision.end, decision.word, decision.effects) == ("dropped", name, ())


def test_several_wishes_of_one_mail_are_each_decided_alone() -> None:
    both = Command((Wish("mode", mode="weekly"), Wish("ban", addresses=(FAY.address,)), Wish("settings")))
    decision = decided(mail(both), situation(ANN, named=(FAY,)))
    assert [e.values for e in acts(decision)] == [{"mode": "weekly"}]  # type: ignore[union-attr]
    assert written(decision) == [
        ("settings/changed", ANN.address),
        ("unclear", ANN.address),
        ("settings/show", ANN.address),
    ]


def test_what_is_not_understood_is_answered_once_and_shown_to_the_facilitators() -> None:
    first = decided(mail(Command((), "wibble")), situation(ANN))
    assert (first.end, first.word) == ("answered", "unclear")
    assert [e.kind for e in first.effects if isinstance(e, PassOn)] == ["private/unclear"]
    assert written(first) == [("unclear", ANN.address)]
    for about in (situation(ANN, answers_this_hour=1), situation(ANN, answers_today=3)):
        again = decided(mail(Command((), "wibble")), about)
        assert (again.end, again.word, written(again)) == ("delivered", "unclear-again", [])


def test_what_nobody_wrote_and_nobody_understands_is_dropped() -> None:
    assert decided(mail(Command((), "wibble"), ""), situation()).end == "dropped"


def test_a_facilitator_is_not_shown_their_own_words_to_answer() -> None:
    first = decided(mail(Command((), "wibble"), FAY.address), situation(FAY))
    [passed] = [e for e in first.effects if isinstance(e, PassOn)]
    assert (passed.but, letters(first)[0].values["passed_on"]) == (FAY.id, "others")
    alone = decided(mail(Command((), "wibble"), FAY.address), situation(FAY, facilitators=(FAY,)))
    assert (written(alone), letters(alone)[0].values["passed_on"]) == ([("unclear", FAY.address)], "")
    assert not [e for e in alone.effects if isinstance(e, PassOn)]


def test_a_facilitator_hears_of_each_mail_that_nobody_understood() -> None:
    """They wait for a deed; the words to choose from come once in an hour all the same."""
    for others, told in (((FAY, GUY), True), ((FAY,), False)):
        about = situation(FAY, facilitators=others, answers_this_hour=1)
        again = decided(mail(Command((), "wibble"), FAY.address), about)
        assert (again.end, written(again)) == ("answered", [("unclear/again", FAY.address)])
        assert letters(again)[0].values["others"] is any(isinstance(e, PassOn) for e in again.effects) is told


def test_abuse_53_whoever_only_answers_our_mail_is_told_so_twice_a_day() -> None:
    alone = situation(FAY, facilitators=(FAY,), answers_this_hour=1)
    reply = mail(Command((), "wibble"), FAY.address, in_reply_to=("q@lists.example.org",))
    assert written(decided(reply, replace(alone, missed_today=1))) != []
    assert decided(reply, replace(alone, missed_today=2)).effects == ()
    assert decided(mail(Command((), "wibble"), FAY.address), replace(alone, missed_today=10)).effects == ()
    assert decided(mail(Command((), "wibble"), FAY.address, verdict=UNKNOWN), alone).effects == ()


def test_a_wish_of_no_name_that_we_know_is_not_understood() -> None:
    assert decided(wish("dance"), situation(ANN)).word == "unclear"


def test_what_may_be_a_wish_or_a_post_is_asked_of_its_author_before_anybody_sees_it() -> None:
    doubtful = Command((), doubtful=(Wish("leave"), Wish("leave"), Wish("help")), posted=True)
    decision = decided(mail(doubtful), situation(ANN))
    [effect] = [each for each in decision.effects if isinstance(each, AskAuthor)]
    assert (decision.end, effect.guesses) == ("held", ("LEAVE", "HELP"))


def test_a_strangers_doubtful_post_waits_for_the_facilitator_like_any_other() -> None:
    doubtful = Command((), doubtful=(Wish("leave"),), posted=True)
    assert decided(mail(doubtful, SAM), situation()).word == "held"
    assert decided(mail(doubtful), situation(replace(ANN, status="banned"))).end == "dropped"


def test_the_operators_wishes_end_in_no_ledger_and_write_to_nobody() -> None:
    for name, what in (("add", {"addresses": (SAM,)}), ("remove", {"addresses": (ANN.address,)})):
        decision = decided(shell(name, **what), situation(named=(ANN,) if name == "remove" else ()))
        assert (decision.end, written(decision), len(acts(decision))) == ("done", [], 1)


def test_whoever_is_suspended_may_still_wish() -> None:
    decision = decided(wish("resume"), situation(replace(ANN, status="suspended")))
    [change] = acts(decision)
    assert isinstance(change, Change)
    assert change.values == {"paused_until": None, "status": "member", "bounce_days": 0}


def test_every_wish_that_changes_something_says_so_in_words() -> None:
    for name, row in WISHES.items():
        assert bool(row.doing) == (row.may != "anyone"), name
        assert not row.doing.endswith("."), name


def test_pending_wishes_go_through_the_same_proof_as_all_others() -> None:
    about = situation(FAY, holds=(hold(),))
    assert decided(wish("pending", FAY.address, verdict=UNKNOWN), about).word == "asked-first"
    assert decided(wish("pending", FAY.address), about).word == "pending"


def test_the_guesses_begin_with_what_it_sounded_like_and_can_be_picked_by_number() -> None:
    doubtful = Command((), "mabye less of it", doubtful=(Wish("pause"), Wish("ban"), Wish("mode", mode="weekly")))
    [letter] = letters(decided(mail(doubtful), situation(ANN)))
    assert [guess["word"] for guess in letter.values["guesses"]] == ["PAUSE", "WEEKLY", "LEAVE", "SETTINGS"]
    assert letter.ask is not None
    assert [w["name"] for w in letter.ask.values["guesses"]] == ["pause", "mode", "leave", "settings"]


def test_whoever_has_a_members_reply_address_is_not_told_what_that_member_may_do() -> None:
    forwarded = mail(Command((), "wibble", parent=4, member=FAY.id), SAM)
    [letter] = letters(decided(forwarded, situation(holder=FAY)))
    assert letter.to == SAM
    assert [guess["word"] for guess in letter.values["guesses"]] == ["JOIN", "LEAVE"]


def test_a_facilitator_who_names_somebody_is_asked_who_leaves() -> None:
    decision = decided(
        mail(Command((Wish("leave"),)), FAY.address, text="sam@elsewhere.example to come off please"), situation(FAY)
    )
    assert decision.word == "asked-whom"
    [letter] = letters(decision)
    assert letter.ask is not None
    assert [(g["name"], g["addresses"]) for g in letter.ask.values["guesses"]][:2] == [("remove", [SAM]), ("leave", [])]
    own = decided(
        mail(Command((Wish("leave"),)), FAY.address, text=f"please take me off, {FAY.address}"), situation(FAY)
    )
    assert own.word != "asked-whom"
