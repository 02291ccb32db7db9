"""Wording that nothing was learned from, by people who never saw the code: how much of it is understood."""

from functools import cache

import pytest

from listserv.decide.moderation.deeds import ALL_BUT
from listserv.model.intent import Wish
from tests.understand import unseen

FINAL = {"leave", "forget-me", "remove", "ban", "discard", "reject", "stop", "remove-post"}
"""What is not to be done unasked; few of such mails may be read so."""


@cache
def scored(name: str) -> list[unseen.Scored]:
    return list(unseen.score(unseen.rows(unseen.HERE / "unseen" / f"{name}.jsonl")))


@pytest.mark.slow
@pytest.mark.parametrize(("name", "share"), [("members", 0.83), ("facilitators", 0.75)])
def test_wishes_are_understood_as_people_word_them(name: str, share: float) -> None:
    each = scored(name)
    right = [one for one in each if one.verdict == "right"]
    assert len(right) >= share * len(each), [one.row["text"] for one in each if one.verdict != "right"]


@pytest.mark.slow
@pytest.mark.parametrize(("half", "share"), [("seen", 0.8), ("kept", 0.75)])
def test_busy_facilitators_are_understood(half: str, share: float) -> None:
    """Of one half the failures were looked at and mended, the other was only counted."""
    rows = unseen.rows(unseen.HERE / "worded" / "facilitators.jsonl")
    each = list(unseen.score([row for row in rows if row["half"] == half]))
    right = [one for one in each if one.verdict == "right"]
    assert len(right) >= share * len(each), [one.row["text"] for one in each if one.verdict != "right"]


@pytest.mark.slow
@pytest.mark.parametrize("name", ["members", "facilitators"])
def test_hardly_anything_final_is_done_that_was_not_asked_for(name: str) -> None:
    each = scored(name)
    wrong = [
        one.row["text"]
        for one in each
        if {wish.name for wish in unseen.wished(one.intent, one.row["text"])}
        & FINAL - {want.get("name") for want in one.row["expect"]}
    ]
    assert len(wrong) <= 0.03 * len(each), wrong  # the most are a discard where a reject was meant


def test_hardly_a_post_is_taken_for_a_wish_and_few_are_asked_about() -> None:
    each = scored("posts")
    assert sum(one.verdict not in ("right", "asked") for one in each) <= 0.02 * len(each)
    assert sum(one.verdict == "asked" for one in each) <= 0.05 * len(each)


@pytest.mark.parametrize("every", [pytest.param(4, id="some"), pytest.param(1, marks=pytest.mark.slow, id="all")])
def test_no_post_is_let_out_that_was_not_to_go(every: int) -> None:
    def let_out(wishes: tuple[Wish, ...]) -> set[int]:
        named = (wish for wish in wishes if wish.name in ("approve", "trust") and wish.words != ALL_BUT)
        return {number for wish in named for number in wish.numbers}

    rows = [
        row
        for folder in ("unseen", "tuned", "hard", "worded")
        for row in unseen.rows(unseen.HERE / folder / "facilitators.jsonl")
        if any(want.get("name") in ("reject", "discard") and want.get("numbers") for want in row["expect"])
    ]
    wrong = []
    for row in rows[::every]:
        refused = {
            n for want in row["expect"] if want["name"] in ("reject", "discard") for n in want.get("numbers", ())
        }
        got = let_out(unseen.wished(unseen.read(row), row["text"]))
        wrong += [row["text"]] if got & refused else []
    assert len(rows) >= 15 * every
    assert wrong == []
