"""Introductions: asked once, shown back, posted in the member's name (D6)."""

from dataclasses import replace
from datetime import timedelta

import pytest

from listserv.model.decision import Appoint, CloseAll, PublishText
from listserv.model.incoming import Incoming
from listserv.model.intent import Answer, Due, Wish
from listserv.model.member import Member
from listserv.model.verdict import UNKNOWN
from tests.decide.cases import (
    ANN,
    COP,
    FAY,
    GUY,
    NOW,
    SAM,
    at_list,
    closes,
    decided,
    letters,
    mail,
    question,
    says,
    situation,
    wish,
    written,
)
from tests.rows import each_row

ASKED = question("introduce", ANN, values={"again": False})
SHOWN = question("introduction", ANN, values={"text": "I am a nurse in Leeds."})


def due(again: bool = False) -> Incoming:
    return Incoming("clock", Due("introduce", 0, "once", ANN.id, {"again": again}), COP.id)


def posts(decision: object) -> list[PublishText]:
    return [effect for effect in decision.effects if isinstance(effect, PublishText)]  # type: ignore[attr-defined]


def test_who_joins_is_asked_two_days_later() -> None:
    decision = decided(mail(says("yes", True), SAM), situation(question=question("join")))
    assert Appoint("introduce", NOW + timedelta(days=2), address=SAM, values={"again": False}) in decision.effects


def test_a_list_that_wants_none_asks_nobody() -> None:
    quiet = at_list(introductions=False)
    joined = decided(mail(says("yes", True), SAM), situation(place=quiet, question=question("join")))
    assert not any(isinstance(effect, Appoint) for effect in joined.effects)
    assert decided(due(), situation(place=quiet, holder=ANN)).effects == ()


@each_row(
    "holder",
    [
        None,
        replace(ANN, hidden=True),
        replace(ANN, mode="none"),
        replace(ANN, status="taster"),
        replace(ANN, status="left"),
        replace(ANN, status="suspended"),
    ],
)
def test_some_are_not_asked(holder: Member | None) -> None:
    assert decided(due(), situation(holder=holder)).effects == ()


def test_later_asks_once_more_and_then_never() -> None:
    later = says("later", None, word="later")
    decision = decided(mail(later), situation(ANN, holder=ANN, question=ASKED))
    assert Appoint("introduce", NOW + timedelta(days=14), ANN.id, values={"again": True}) in decision.effects
    again = replace(ASKED, values={"again": True})
    decision = decided(mail(later), situation(ANN, holder=ANN, question=again))
    assert not any(isinstance(effect, Appoint) for effect in decision.effects)
    assert written(decision) == [("introduce/no", ANN.address)]


def test_a_few_lines_are_shown_back_and_not_sent() -> None:
    words = says("Hello, I am a nurse in Leeds.")
    decision = decided(mail(words, verdict=UNKNOWN), situation(ANN, holder=ANN, question=ASKED))
    assert posts(decision) == []
    assert (written(decision), closes(decision)) == ([("introduce/show", ANN.address)], True)


def test_an_introduction_that_begins_like_a_no_is_one() -> None:
    words = says("No idea where to start! I work in Leeds.", False, rest="idea where to start! I work in Leeds.")
    assert written(decided(mail(words), situation(ANN, holder=ANN, question=ASKED)))[0][0] == "introduce/show"


@pytest.mark.parametrize("answer", [says("SEND", True, word="send"), says("yes", True)])
def test_send_posts_it_in_their_name(answer: Answer) -> None:
    decision = decided(mail(answer, name="Ann Other"), situation(ANN, holder=ANN, question=SHOWN))
    [post] = posts(decision)
    assert b"From: Ann Other <ann@example.org>" in post.raw
    assert b"Subject: Ann Other introduces themselves" in post.raw
    assert b"I am a nurse in Leeds." in post.raw
    assert closes(decision)


def test_a_better_version_is_shown_again_and_no_throws_it_away() -> None:
    about = situation(ANN, holder=ANN, question=SHOWN)
    better = decided(mail(says("I am a specialist nurse in Leeds.")), about)
    assert (posts(better), letters(better)[0].values["text"]) == ([], "I am a specialist nurse in Leeds.")
    assert written(decided(mail(says("no", False)), about)) == [("introduce/no", ANN.address)]


@pytest.mark.parametrize("answer", [says("SEND", True, word="send"), says("I am Mallory")])
def test_nobody_else_writes_it_or_sends_it(answer: Answer) -> None:
    decision = decided(mail(answer, "mallory@evil.example"), situation(holder=ANN, question=SHOWN))
    assert (posts(decision), written(decision)) == ([], [("confirm/from-elsewhere", ANN.address)])


def test_whoever_has_left_sends_nothing() -> None:
    gone = replace(ANN, status="left")
    assert decided(mail(says("SEND", True, word="send")), situation(gone, holder=gone, question=SHOWN)).effects == ()


def test_leave_is_a_wish_and_no_introduction() -> None:
    answer = says("take me off", None, Wish("leave"))
    assert decided(mail(answer), situation(ANN, holder=ANN, question=ASKED)).word == "left"


@pytest.mark.parametrize(
    ("member", "posting"), [(replace(ANN, moderated=True), "members"), (ANN, "moderated")], ids=["member", "list"]
)
def test_where_posts_are_looked_at_first_so_is_this(member: Member, posting: str) -> None:
    place = at_list(posting=posting)
    about = situation(member, holder=member, question=SHOWN, place=place)
    decision = decided(mail(says("SEND", True, word="send")), about)
    assert posts(decision) == []
    assert written(decision) == [
        ("introduce/waits", ANN.address),
        ("introduce/approve", FAY.address),
        ("introduce/approve", GUY.address),
    ]
    asked = question("introduction-ok", FAY, ANN.id, values={"text": "Hi", "name": "Ann", "address": ANN.address})
    yes = decided(mail(says("yes", True), FAY.address), situation(FAY, holder=FAY, question=asked, place=place))
    assert len(posts(yes)) == 1
    assert CloseAll("introduction-ok", ANN.id) in yes.effects
    no = decided(mail(says("no", False), FAY.address), situation(FAY, holder=FAY, question=asked, place=place))
    assert (posts(no), written(no)) == ([], [("introduce/refused", ANN.address)])
    other = decided(mail(says("yes", True), SAM), situation(holder=FAY, question=asked, place=place))
    assert posts(other) == []


def test_adding_somebody_asks_them_as_well_and_the_operators_import_does_not() -> None:
    decision = decided(wish("add", FAY.address, addresses=(SAM,)), situation(FAY))
    assert any(isinstance(effect, Appoint) and effect.what == "introduce" for effect in decision.effects)


@pytest.mark.parametrize("text", ["Oh no, please don't send that!", "Please do not send it", "Scrap that please"])
def test_a_refusal_is_no_better_version(text: str) -> None:
    for asked in (SHOWN, ASKED):
        decision = decided(mail(says(text)), situation(ANN, holder=ANN, question=asked))
        assert (written(decision), closes(decision)) == ([("introduce/no", ANN.address)], True)


def test_words_about_it_change_it_and_are_never_shown_as_it() -> None:
    about = situation(ANN, holder=ANN, question=SHOWN)
    [changed] = letters(decided(mail(says("Could you say Bradford instead of Leeds please? Thanks")), about))
    assert (changed.values["text"], changed.values["unsure"]) == ("I am a nurse in Bradford.", False)
    [unsure] = letters(decided(mail(says("Please mention my work with schools too.")), about))
    assert (unsure.values["text"], unsure.values["unsure"]) == ("I am a nurse in Leeds.", True)
    [again] = letters(decided(mail(says("Thanks!")), about))
    assert (again.values["text"], again.values["unsure"]) == ("I am a nurse in Leeds.", False)


@pytest.mark.parametrize("text", ["looks great, go ahead", "That's fine by me, please send it", "I'm happy with that"])
def test_praise_sends_it_and_is_not_sent(text: str) -> None:
    decision = decided(mail(says(text)), situation(ANN, holder=ANN, question=SHOWN))
    [post] = posts(decision)
    assert b"a nurse in Leeds" in post.raw


@pytest.mark.parametrize("text", ["Good morning all, I am Ann from Leeds", "Great, but say Bradford", "Please"])
def test_what_says_more_than_praise_sends_nothing(text: str) -> None:
    assert posts(decided(mail(says(text)), situation(ANN, holder=ANN, question=SHOWN))) == []
