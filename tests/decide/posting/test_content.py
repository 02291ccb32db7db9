"""What a message holds, asked before it goes to everyone."""

from dataclasses import replace

import pytest

from listserv.model import decision as d
from listserv.model.calm import CALM, Calm
from listserv.model.inspection import NOTHING_FOUND, Inspection
from listserv.model.intent import Post
from listserv.model.verdict import Verdict
from tests.decide.cases import ANN, FAY, NOW, PROVEN, SAM, at_list, decided, mail, situation, written
from tests.rows import each_row

NUMBER = Inspection(("9434765919",), masked_subject="Patient *** *** *919", masked_text="see *** *** *919")


def held(
    found: Inspection = NOTHING_FOUND, sender: str = ANN.address, calm: Calm = CALM, **settings: object
) -> d.Decision:
    actor = None if sender == SAM else ANN
    incoming = replace(mail(Post(), sender), inspection=found)
    return decided(incoming, situation(actor, place=at_list(**settings), calm=calm))


def rule(decision: d.Decision) -> str:
    """The question that held it, "" where none did."""
    return next((effect.rule for effect in decision.effects if isinstance(effect, d.HoldPost)), "")


def test_a_patients_number_holds_and_is_not_shown() -> None:
    decision = held(NUMBER)
    (effect,) = decision.effects
    assert isinstance(effect, d.HoldPost)
    assert (effect.rule, effect.why) == ("patients", "It seems to hold an NHS number (it ends in 919).")
    assert effect.shown["subject"] == "Patient *** *** *919"
    assert effect.shown["masked"] is True
    assert "9434765919" not in repr(decision)


def test_a_list_may_let_patients_numbers_through() -> None:
    assert held(NUMBER, hold_patient_data=False).word == "published"


@each_row(
    ("policy", "found", "word", "rule_"),
    [
        ("drop", Inspection(forbidden=("a.exe",)), "published", ""),
        ("drop", Inspection(forbidden=("a.exe",), sealed=True), "held", "attachments"),
        ("drop", Inspection(forbidden=("a.exe",), bare=True), "refused-attachment", ""),
        ("hold", Inspection(forbidden=("a.exe",)), "held", "attachments"),
        ("refuse", Inspection(forbidden=("a.exe",)), "refused-attachment", ""),
        ("pass", Inspection(forbidden=("a.exe",)), "published", ""),
        ("pass", Inspection(unopened=True, bare=True), "refused-attachment", ""),
        ("hold", Inspection(), "published", ""),
    ],
)
def test_attachments_by_the_lists_policy(policy: str, found: Inspection, word: str, rule_: str) -> None:
    decision = held(found, attachments=policy)
    assert (decision.word, rule(decision)) == (word, rule_)


def test_the_author_hears_what_was_taken_off() -> None:
    assert written(held(Inspection(forbidden=("a.exe",)))) == [("post/taken-off", ANN.address)]
    assert written(held(Inspection(unopened=True))) == [("post/taken-off", ANN.address)]
    assert written(held(Inspection(forbidden=("a.exe",)), attachments="refuse")) == [("post/refused", ANN.address)]
    assert written(held(Inspection(forbidden=("a.exe",)), attachments="pass")) == []


def test_a_piece_of_a_message_is_held() -> None:
    assert rule(held(Inspection(partial="It is only a piece of a larger message."))) == "partial"


@pytest.mark.parametrize("sender", ["ann@exаmple.org", "ann@xn--exmple-4nf.org", "ann@examp1e.org"])
def test_an_address_that_looks_like_a_members_is_named_as_such(sender: str) -> None:
    calm = Calm(domains=frozenset({"example.org"}))
    about = situation(None, place=at_list(posting="anyone"), calm=calm)
    decision = decided(mail(Post(), sender), about)
    assert (rule(decision), decision.why) == ("lookalike", "The address looks like one of example.org, and is another.")


def test_a_strangers_facilitators_name_is_named_as_such() -> None:
    about = situation(None, place=at_list(posting="anyone"))
    assert rule(decided(mail(Post(), SAM, name="fay hall"), about)) == "lookalike"
    assert decided(mail(Post(), SAM, name="Sam"), about).word == "published"


def test_the_same_words_from_another_address_are_held() -> None:
    assert rule(held(calm=Calm(same_text=(("bob@example.org", 9),)))) == "repeated"


def test_the_same_words_by_one_person_are_held_in_the_third_conversation() -> None:
    first, second = (ANN.address, 1), ("ann@home.example", 2)
    assert held(calm=Calm(same_text=(first, first))).word == "published"
    assert rule(held(calm=Calm(same_text=(first, second)))) == "repeated"
    assert held(calm=Calm(same_text=(first, second), conversation=2)).word == "published"


def test_first_posts_are_held_until_there_are_enough_or_trust() -> None:
    assert rule(held(calm=Calm(first_posts=1), hold_newcomers=2)) == "newcomer"
    assert held(calm=Calm(first_posts=2), hold_newcomers=2).word == "published"
    assert held().word == "published"
    for actor in (replace(ANN, trusted=True), FAY):
        about = situation(actor, place=at_list(hold_newcomers=2))
        assert decided(mail(Post(), actor.address), about).word == "published"


def test_more_posts_than_people_write_are_held() -> None:
    assert rule(held(calm=Calm(by_author=30), member_posts_an_hour=30)) == "too-many"
    assert rule(held(calm=Calm(by_list=300), list_posts_an_hour=300)) == "too-many"
    assert (
        held(calm=Calm(by_author=29, by_list=299), member_posts_an_hour=30, list_posts_an_hour=300).word == "published"
    )
    assert held(calm=Calm(by_author=9_999, by_list=9_999)).word == "published"


@each_row(("notices", "letter"), [(0, "hold/notice"), (9, "hold/notice"), (10, "hold/many"), (11, "")])
def test_very_many_held_posts_make_no_letter_each(notices: int, letter: str) -> None:
    (effect,) = held(sender=SAM, calm=Calm(notices=notices)).effects
    assert isinstance(effect, d.HoldPost)
    assert effect.letter == letter


@each_row(
    ("verdict", "rewrite", "kept"),
    [
        (Verdict(dmarc="pass", policy="none", policy_known=True), "auto", True),
        (Verdict(dmarc="pass", policy="", policy_known=True), "auto", True),
        (Verdict(dmarc="pass", policy="", policy_known=False), "auto", False),
        (Verdict(dmarc="pass", policy="quarantine", policy_known=True), "auto", False),
        (Verdict(dmarc="pass", policy="reject", policy_known=True), "auto", False),
        (Verdict(dmarc="none", policy="none", policy_known=True), "auto", False),
        (Verdict(dmarc="pass", policy="none", policy_known=True), "always", False),
    ],
)
def test_from_stays_only_where_it_is_proven_and_allowed(verdict: Verdict, rewrite: str, kept: bool) -> None:
    decision = decided(mail(Post(), verdict=verdict), situation(ANN, place=at_list(rewrite_from=rewrite)))
    (effect,) = decision.effects
    assert isinstance(effect, d.Publish)
    assert effect.keep_from is kept


def test_who_is_banned_or_unproven_is_told_nothing() -> None:
    forged = replace(PROVEN, dmarc="fail")
    incoming = replace(mail(Post(), verdict=forged), inspection=Inspection(forbidden=("a.exe",)), received_at=NOW)
    assert written(decided(incoming, situation(ANN, place=at_list(attachments="refuse")))) == []
