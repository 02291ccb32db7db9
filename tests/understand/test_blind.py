"""Wording that nobody tuned the phrases to, written by somebody who never saw them: how much of it is understood."""

import pytest

from tests.understand import blind

FINAL = {"leave", "forget-me", "remove", "ban", "discard", "reject", "approve", "stop", "remove-post"}


@pytest.mark.parametrize(("name", "share"), [("blind_members", 0.94), ("blind_facilitators", 0.96)])
def test_wishes_are_understood_as_people_word_them(name: str, share: float) -> None:
    scored = list(blind.score(blind.rows(blind.HERE / f"{name}.jsonl")))
    right = [one for one in scored if one.verdict == "right"]
    assert len(right) >= share * len(scored), [one.row["id"] for one in scored if one.verdict != "right"]


@pytest.mark.parametrize("name", ["blind_members", "blind_facilitators"])
def test_nothing_final_is_done_that_was_not_asked_for(name: str) -> None:
    for one in blind.score(blind.rows(blind.HERE / f"{name}.jsonl")):
        wanted = {want.get("name") for want in one.row["expect"]}
        assert {wish.name for wish in blind.wished(one.intent)} & FINAL <= wanted, one.row


def test_no_post_is_taken_for_a_wish_and_few_are_asked_about() -> None:
    scored = list(blind.score(blind.rows(blind.HERE / "blind_posts.jsonl")))
    assert not [one.row for one in scored if one.verdict not in ("right", "asked")]
    assert sum(one.verdict == "asked" for one in scored) <= 0.05 * len(scored)
