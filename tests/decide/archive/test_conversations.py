"""What facilitators do to conversations: one line each, what to write instead, and nobody else's doing."""

from dataclasses import replace
from typing import Any

import pytest

from listserv.model.arranging import ForgetPost, PublishAnew, PutBack, Rearrange
from listserv.model.conversation import Conversation, Done, InHand, Meant, Rearrangement
from listserv.model.decision import Appoint, Cancel, Close, Decision, Publish
from listserv.model.intent import Command, Due, Post, Wish
from listserv.model.verdict import UNKNOWN
from tests.decide.cases import (
    ANN,
    FAY,
    NOW,
    at_list,
    decided,
    hold,
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

RATES, TRAVEL = Conversation(12, "Interpreter rates", posts=3), Conversation(15, "Travel", posts=2)
PLAN = Rearrangement(((8, 1),), (8, 9))
HAND = InHand(RATES, post=7, author=ANN.address, author_name="Ann", subject="Re: Rates", branch=(7, 9), whole=(1, 7, 9))
BOARD = at_list(id=4, address="board@lists.example.org", name="The Board")


def done(name: str, hand: InHand | None = HAND, **what: Any) -> Decision:
    return decided(wish(name, FAY.address, **what), situation(FAY, in_hand=hand, parent=7))


def lines(decision: Decision) -> str:
    values = letters(decision)[-1].values
    return " ".join((*values["done"], *values["not_done"]))


def arranged(decision: Decision) -> list[Rearrange]:
    return [effect for effect in decision.effects if isinstance(effect, Rearrange)]


@each_row(
    ("name", "what", "says_"),
    [
        ("close", {}, "“Interpreter rates” is closed"),
        ("pin", {}, "on top of all letters"),
        ("rename", {"words": "Re: “What we pay”"}, "now called “What we pay”"),
        ("split", {}, "2 posts of “Interpreter rates” are now the conversation “Rates”."),
        ("split", {"words": "Parking"}, "conversation “Parking”"),
        ("split", {"words": "this off into its own conversation, call it Parking"}, "conversation “Parking”"),
        ("split", {"words": "this off"}, "conversation “Rates”"),
        ("split", {"words": "IT support wanted"}, "conversation “IT support wanted”"),
        ("remove-post", {"words": "it names a patient"}, "out of the archive"),
    ],
)
def test_each_is_said_back_and_can_be_undone(name: str, what: dict[str, Any], says_: str) -> None:
    decision = done(name, **what)
    assert [(each.what, each.by, each.conversation) for each in arranged(decision)] == [(name, FAY.address, 12)]
    letter = letters(decision)[0 if name != "remove-post" else -1]
    assert says_ in lines(decision)
    assert letter.ask or name == "remove-post"


def test_where_several_fit_it_is_asked_which_with_their_subjects() -> None:
    decision = done("merge", replace(HAND, meant=(Meant("x", (RATES, TRAVEL)),)), words="x")
    (letter,) = letters(decision)
    assert (decision.word, arranged(decision)) == ("which-conversation", [])
    assert [one["subject"] for one in letter.values["perhaps"]] == [RATES.subject, TRAVEL.subject]
    assert letter.ask is not None
    assert letter.ask.values["conversations"] == [RATES.number, TRAVEL.number]


@each_row(
    ("name", "hand", "what", "says_"),
    [
        ("close", replace(HAND, conversation=replace(RATES, closed=True)), {}, "closed already"),
        ("reopen", HAND, {}, "is open"),
        ("unpin", HAND, {}, "was not on top"),
        ("rename", HAND, {}, "write RENAME and the new subject"),
        ("rename", HAND, {"words": "Re: "}, "write RENAME"),
        ("rename", HAND, {"words": "interpreter rates".capitalize()}, "already"),
        ("split", replace(HAND, top=True), {}, "reply SPLIT to a later post"),
        ("merge", HAND, {}, "write MERGE and the subject of the other one"),
        ("merge", replace(HAND, meant=(Meant("99"),)), {"numbers": (99,)}, "no conversation “99”"),
        ("merge", replace(HAND, meant=(Meant("12", (RATES,)),)), {"numbers": (12,)}, "that conversation itself"),
        (
            "move",
            HAND,
            {"addresses": ("board@lists.example.org",)},
            "lists that you look after (none besides this one)",
        ),
        ("move", replace(HAND, lists=(BOARD,)), {"words": "x"}, "(board@lists.example.org)"),
        ("remove-post", replace(HAND, post=None), {}, "reply REMOVE THIS POST to the post itself"),
    ],
)
def test_what_cannot_be_done_says_what_to_write_instead(
    name: str, hand: InHand, what: dict[str, Any], says_: str
) -> None:
    decision = done(name, hand, **what)
    assert arranged(decision) == []
    assert says_ in lines(decision)


def test_merge_puts_it_where_it_was_said_or_back_where_it_came_from() -> None:
    meant = Meant("15", (TRAVEL,), PLAN)
    assert [(e.into, e.plan) for e in arranged(done("merge", replace(HAND, meant=(meant,)), numbers=(15,)))] == [
        (15, PLAN)
    ]
    home = replace(HAND, home=Meant("", (TRAVEL,), PLAN))
    assert "again part of “Travel”" in lines(done("merge", home))


@pytest.mark.parametrize(("name", "posts"), [("move", (1, 7, 9)), ("move-post", (7, 9))])
def test_a_move_tells_the_authors(name: str, posts: tuple[int, ...]) -> None:
    decision = done(name, replace(HAND, lists=(BOARD,), authors=(ANN, FAY)), words="the board list")
    assert [(e.into, e.plan.moved) for e in arranged(decision)] == [(BOARD.id, posts)]
    assert [to for kind, to in written(decision) if kind == "conversation/moved"] == [ANN.address]


def test_a_removed_post_goes_for_good_after_a_month() -> None:
    decision = done("remove-post")
    assert [(e.what, e.about) for e in decision.effects if isinstance(e, Appoint)] == [("removed-post", 7)]
    gone = decided(replace(shell("x"), door="clock", intent=Due("removed-post", 7, "1")), situation())
    assert gone.effects == (ForgetPost(7),)


def test_one_letter_for_all_wishes_of_a_mail_and_one_change_of_the_tree() -> None:
    wishes = (Wish("rename", words="Pay"), Wish("pin"), Wish("split"), Wish("merge", numbers=(15,)))
    hand = replace(HAND, meant=(Meant("15", (TRAVEL,), PLAN),))
    decision = decided(mail(Command(wishes, parent=7), FAY.address), situation(FAY, in_hand=hand, parent=7))
    assert [each.what for each in arranged(decision)] == ["rename", "pin", "split"]
    assert len(letters(decision)) == 1
    assert "Only one thing at a time" in lines(decision)


def test_a_part_is_called_as_the_same_mail_says_and_the_rest_keeps_its_name() -> None:
    wishes = (Wish("split"), Wish("rename", words="Parking"))
    said = mail(Command(wishes, parent=7), FAY.address, text="Please split this off, call it Parking")
    decision = decided(said, situation(FAY, in_hand=HAND, parent=7))
    assert [(each.what, each.subject) for each in arranged(decision)] == [("split", "Parking")]


def test_the_wish_that_was_asked_about_is_no_second_one() -> None:
    kept = {"name": "merge", "words": "Travel", "numbers": [], "addresses": [], "until": "", "mode": ""}
    asked = question("own-post", FAY, 13, values={"wishes": [kept]})
    hand = replace(HAND, meant=(Meant("Travel", (TRAVEL,), PLAN),))
    about = situation(FAY, holder=FAY, question=asked, hold=hold(), in_hand=hand, parent=7)
    decision = decided(mail(says("merge please", None, Wish("merge")), FAY.address), about)
    assert [each.what for each in arranged(decision)] == ["merge"]


def test_a_member_and_a_forged_facilitator_change_nothing() -> None:
    member = decided(wish("close", ANN.address), situation(ANN, in_hand=HAND, parent=7))
    forged = decided(wish("close", FAY.address, verdict=UNKNOWN), situation(FAY, in_hand=HAND, parent=7))
    assert (member.word, arranged(member)) == ("not-a-facilitator", [])
    assert (forged.word, arranged(forged)) == ("asked-first", [])
    asked = letters(forged)[0].ask
    assert asked
    assert asked.about == 7


def test_the_shell_hears_why_not() -> None:
    assert decided(shell("close", numbers=(99,)), situation()).word == "not-done"
    assert decided(shell("close", numbers=(12,)), situation(in_hand=HAND)).effects[0] == Rearrange(
        "close", 12, "operator", 7, note="The operator has closed this conversation."
    )


# ── closed ───────────────────────────────────────────────────────────────────────────────────────────────────────


def test_an_answer_to_a_closed_conversation_goes_back_unless_a_facilitator_wrote_it() -> None:
    closed = replace(RATES, closed=True)
    decision = decided(mail(Post(7, ANN.id)), situation(ANN, closed=closed))
    assert (decision.end, written(decision)) == ("returned", [("conversation/closed", ANN.address)])
    assert decided(mail(Post(7, FAY.id), FAY.address), situation(FAY, closed=closed)).effects[0] == Publish()
    again = decided(mail(Post(7, ANN.id)), situation(ANN, closed=closed, closed_today=5))
    assert (again.end, again.effects) == ("returned", ())


CLOSED = question("closed", ANN, values={"raw": 8, "conversation": 12, "subject": "Interpreter rates"})


@pytest.mark.parametrize("answer", [says("NEW", word="new"), says("yes please", True), says("post it", word="post")])
def test_new_makes_it_a_conversation_of_its_own(answer: Any) -> None:
    decision = decided(mail(answer), situation(ANN, holder=ANN, question=CLOSED))
    assert decision.effects[:2] == (Close(5), PublishAnew(8, 12))


def test_new_from_elsewhere_from_the_moderated_or_no_posts_nothing() -> None:
    about = situation(ANN, holder=ANN, question=CLOSED)
    for made in (
        decided(mail(says("new", word="new"), "villain@evil.example", verdict=UNKNOWN), replace(about, actor=None)),
        decided(mail(says("new", word="new")), replace(about, holder=replace(ANN, moderated=True))),
        decided(mail(says("no", False)), about),
    ):
        assert not any(isinstance(effect, PublishAnew) for effect in made.effects)


# ── undo ─────────────────────────────────────────────────────────────────────────────────────────────────────────

ASKED = question("rearranged", FAY, values={"inbox": 7, "conversation": 12})
WAS = (
    Done(3, "remove-post", "A case", FAY.address, NOW, 7),
    Done(2, "rename", "Old name", FAY.address, NOW, None, "it has been changed again since"),
)


def test_undo_takes_back_what_stands_and_says_what_does_not() -> None:
    answer = says("undo", None, Wish("undo"), word="undo")
    decision = decided(mail(answer, FAY.address), situation(FAY, holder=FAY, question=ASKED, done=WAS))
    assert decision.effects[:2] == (PutBack(3), Cancel("removed-post", about=7))
    assert "“Old name” stays as it is" in lines(decision)


@pytest.mark.parametrize("holder", [ANN, replace(FAY, facilitator=False)])
def test_who_is_no_facilitator_now_takes_nothing_back(holder: Any) -> None:
    answer = says("undo", None, Wish("undo"), word="undo")
    decision = decided(mail(answer, holder.address), situation(holder, holder=holder, question=ASKED, done=WAS))
    assert not any(isinstance(effect, PutBack) for effect in decision.effects)
