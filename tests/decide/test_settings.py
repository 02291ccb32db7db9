"""What a member is on, and what they are called."""

from dataclasses import replace
from datetime import timedelta

import pytest

from listserv.decide.settings import is_paused
from listserv.model.decision import Change
from tests.decide.cases import ANN, NOW, acts, decided, letters, situation, wish


@pytest.mark.parametrize(
    ("paused", "shown"), [(None, ""), (NOW + timedelta(days=3), "2026-11-26"), (NOW - timedelta(days=3), "")]
)
def test_settings_are_shown_as_they_are_now(paused: object, shown: str) -> None:
    member = replace(ANN, mode="weekly", paused_until=paused)  # type: ignore[arg-type]
    [letter] = letters(decided(wish("settings"), situation(member)))
    assert letter.kind == "settings/show"
    assert (
        letter.values.items()
        >= {
            "address": ANN.address,
            "name": "Ann Other",
            "mode": "weekly",
            "paused_until": shown,
            "status": "member",
        }.items()
    )
    assert letter.values["aliases"] == ["ann@home.example"]


def test_a_pause_is_over_at_its_moment() -> None:
    assert is_paused(replace(ANN, paused_until=NOW + timedelta(seconds=1)), NOW)
    assert not is_paused(replace(ANN, paused_until=NOW), NOW)


@pytest.mark.parametrize(("words", "name"), [("Ann B. Other", "Ann B. Other"), ("n" * 10_000, "n" * 200)])
def test_a_new_name_is_kept_and_said_back(words: str, name: str) -> None:
    decision = decided(wish("name", words=words), situation(ANN))
    assert acts(decision) == [Change(ANN.id, {"name": name}, ANN.address, "name")]
    assert letters(decision)[0].values["name"] == name
