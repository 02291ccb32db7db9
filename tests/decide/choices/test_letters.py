"""When and how letters come, how much comes at once, and which post an unclear answer is about."""

from dataclasses import replace
from typing import Any

import pytest

from listserv.decide.choices.rhythm import zone_named
from listserv.model.decision import Change, Close, Effect, PublishAnswer
from listserv.model.intent import Answer, Command, Post, Wish
from tests.decide.cases import ANN, SAM, acts, decided, letters, mail, question, situation, wish, written
from tests.rows import each_row

SHOWN = ((1, "[cop] Rates", "Ann"), (2, "Toolkit", "Sam"))
KEPT = {"digest": 4, "raw": 17, "text": "We pay by the hour."}


@each_row(
    ("name", "more", "values"),
    [
        ("mode", {"mode": "weekly", "words": "1 18:00"}, {"mode": "weekly", "letter_day": 1, "letter_time": "18:00"}),
        ("mode", {"mode": "daily", "words": "mime"}, {"mode": "daily", "letter_form": "mime"}),
        ("letter-time", {"words": "08:30"}, {"letter_time": "08:30"}),
        ("letter-form", {"words": "html"}, {"letter_form": ""}),
        ("timezone", {"words": "kolkata"}, {"timezone": "Asia/Kolkata"}),
        ("own-posts", {"words": "receipt"}, {"own_posts": "receipt"}),
        ("at-most", {"numbers": (5,)}, {"most_a_day": 5}),
        ("at-most", {"words": "off"}, {"most_a_day": None}),
        ("largest", {"words": "2000000"}, {"largest": 2_000_000}),
        ("largest", {"words": "off"}, {"largest": None}),
    ],
)
def test_each_wish_changes_its_columns_and_says_so(name: str, more: dict[str, Any], values: object) -> None:
    other = replace(ANN, letter_form="text", most_a_day=9, largest=9)
    decision = decided(wish(name, **more), situation(other))
    assert [effect.values for effect in decision.effects if isinstance(effect, Change)] == [values]
    assert written(decision) == [("settings/changed", ANN.address)]


@pytest.mark.parametrize(
    ("name", "more"),
    [("timezone", {"words": "the moon"}), ("at-most", {"numbers": (0,)}), ("at-most", {"numbers": (501,)})],
)
def test_what_cannot_be_is_asked_for_again(name: str, more: dict[str, Any]) -> None:
    decision = decided(wish(name, **more), situation(ANN))
    assert not [effect for effect in decision.effects if isinstance(effect, Change)]
    assert written(decision) == [("settings/which-measure", ANN.address)]


def test_a_zone_is_no_path() -> None:
    assert zone_named("../Europe/London") == ""


def test_an_answer_that_names_no_post_is_kept_until_it_does() -> None:
    decision = decided(mail(Post(digest=4), text=str(KEPT["text"])), situation(ANN, letter=SHOWN))
    [letter] = letters(decision)
    assert letter.ask is not None
    assert (letter.ask.kind, letter.ask.member, letter.ask.values["digest"]) == ("which-post", ANN.id, 4)
    assert [item["subject"] for item in letter.values["items"]] == ["[cop] Rates", "Toolkit"]


@each_row(
    ("rest", "raw"), [("", 17), ("We pay by the hour.", 17), ("the first one", 17), ("No, we pay by the day now", None)]
)
def test_a_number_sends_what_was_kept_or_what_was_written_anew(rest: str, raw: int | None) -> None:
    asked = question("which-post", ANN, values=KEPT)
    answer = mail(Answer(1, 0, None, f"1 {rest}", rest, choice=(1,)))
    decision = decided(answer, situation(ANN, holder=ANN, question=asked, letter=SHOWN, parent=9))
    assert decision.end == "delivered"
    assert decision.effects == (Close(asked.id), PublishAnswer(9, raw))


def test_a_number_that_is_not_there_is_asked_again_and_anothers_answer_does_nothing() -> None:
    asked = question("which-post", ANN, values=KEPT)
    about = situation(ANN, holder=ANN, question=asked, letter=SHOWN)
    assert written(decided(mail(Answer(1, 0, None, "9", choice=(9,))), about)) == [("post/which", ANN.address)]
    stranger = mail(Answer(1, 0, None, "1", choice=(1,)), SAM)
    found = decided(stranger, replace(about, actor=None, parent=9))
    assert not [effect for effect in found.effects if isinstance(effect, PublishAnswer)]
    assert written(found) == [("confirm/from-elsewhere", ANN.address)]


@each_row(
    ("answer", "dropped"),
    [
        (Answer(1, 0, False, "no"), True),
        (Answer(1, 0, False, "no, it was only to say thanks", "it was only to say thanks"), True),
        (Answer(1, 0, None, "discard it", word="discard"), True),
        (Answer(1, 0, None, "undo", wishes=(Wish("undo"),), word="undo"), True),
        (Answer(1, 0, False, "no, the second one", "the second one"), False),
        (Answer(1, 0, None, "hm"), False),
    ],
)
def test_a_no_throws_away_what_was_kept(answer: Answer, dropped: bool) -> None:
    asked = question("which-post", ANN, values=KEPT)
    decision = decided(mail(answer), situation(ANN, holder=ANN, question=asked, letter=SHOWN))
    assert (("post/for-nobody", ANN.address) in written(decision)) == dropped
    assert (Close(asked.id) in decision.effects) == dropped
    assert not [effect for effect in decision.effects if isinstance(effect, PublishAnswer)]


def test_posts_of_one_conversation_are_one_line_and_the_rest_is_counted() -> None:
    many = tuple((n, f"Topic {n}", "Sam") for n in range(4, 12))
    talk = ((1, "Rates", "OTHER, Ann (LEEDS)"), (2, "Re: Rates", "Bea"), (3, "RE: Rates", "Carl"))
    [letter] = letters(decided(mail(Post(digest=4)), situation(ANN, letter=(*talk, *many))))
    first, second, *_ = letter.values["items"]
    assert first == {"number": "1–3", "subject": "Rates", "author": "1 Ann Other, 2 Bea, 3 Carl"}
    assert second == {"number": "4", "subject": "Topic 4", "author": "Sam"}
    assert (len(letter.values["items"]), letter.values["more"], letter.values["last"]) == (6, 3, 11)


def test_numbers_that_are_not_in_a_row_are_named() -> None:
    talk = ((1, "Rates", "Ann"), (2, "Toolkit", "Bea"), (3, "Re: Rates", "Carl"))
    [letter] = letters(decided(mail(Post(digest=4)), situation(ANN, letter=talk)))
    assert [item["number"] for item in letter.values["items"]] == ["1, 3", "2"]


def _heard(text: str, *wishes: Wish) -> list[Effect]:
    return acts(decided(mail(Command(wishes), text=text), situation(ANN)))


def test_how_often_when_and_by_whose_clock_are_one_change() -> None:
    weekly, at_nine = Wish("mode", mode="weekly"), Wish("letter-time", words="1 09:00")
    both = _heard("weekly but on tuesdays at 9 please", at_nine, weekly)
    assert both == [Change(ANN.id, {"mode": "weekly", "letter_day": 1, "letter_time": "09:00"}, ANN.address, "mode")]
    eight = Wish("letter-time", words="08:00")
    [there] = _heard("daily at 8am New York time", eight, Wish("mode", mode="daily"))
    assert isinstance(there, Change)
    assert there.values == {"mode": "daily", "letter_time": "08:00", "timezone": "America/New_York"}


def test_a_zone_that_nobody_knows_is_asked_about() -> None:
    eight = Wish("letter-time", words="08:00")
    decision = decided(mail(Command((eight,)), text="at 8am Springfield time"), situation(replace(ANN, mode="daily")))
    assert [letter.kind for letter in letters(decision)] == ["settings/changed", "settings/which-measure"]


def test_every_post_with_a_time_stays_two_wishes() -> None:
    said = Command((Wish("mode", mode="every"), Wish("letter-time", words="08:00")))
    both = decided(mail(said, text="every post, letters at 8"), situation(replace(ANN, mode="weekly")))
    assert len(acts(both)) == 2
