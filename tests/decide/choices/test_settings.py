"""What a member is on, and what they are called."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from listserv.decide.choices.mode import start_of
from listserv.decide.choices.settings import is_paused
from listserv.model.decision import Change
from listserv.model.persons import Persons
from tests.decide.cases import ANN, NOW, acts, decided, letters, situation, wish
from tests.rows import each_row


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


@each_row(
    ("name", "more", "has"),
    [
        ("mode", {"mode": "daily"}, {"mode": "daily"}),
        ("mode", {"mode": "weekly", "words": "1 18:00"}, {"mode": "weekly", "letter_day": 1, "letter_time": "18:00"}),
        ("pause", {"until": date(2026, 12, 24)}, {"paused_until": start_of(date(2026, 12, 24), "Europe/London")}),
        ("resume", {}, {}),
        ("hide", {}, {"hidden": True}),
        ("show", {}, {}),
        ("name", {"words": "Ann Other"}, {}),
        ("own-posts", {"words": "none"}, {"own_posts": "none"}),
        ("at-most", {"words": "off"}, {}),
        ("largest", {"words": "2000"}, {"largest": 2_000}),
        ("letter-form", {"words": "mime"}, {"letter_form": "mime"}),
        ("letter-time", {"words": "18:00"}, {"letter_time": "18:00"}),
        ("timezone", {"words": "Kolkata"}, {"timezone": "Asia/Kolkata"}),
        ("language", {"words": "en"}, {}),
    ],
)
def test_who_has_it_so_already_is_told_and_nothing_is_there_to_undo(name: str, more: Any, has: Any) -> None:
    decision = decided(wish(name, **more), situation(replace(ANN, **has)))
    assert acts(decision) == []
    [letter] = letters(decision)
    assert (letter.kind, letter.values["what"]) == ("settings/already", name)
    assert letter.ask is not None
    assert letter.ask.values == {}


def test_who_is_hidden_and_what_is_muted_or_followed_is_told() -> None:
    heard = Persons(muted=("[cop] Rates", "", "C", "D", "E"), followed=("x" * 90,))
    member = replace(ANN, hidden=True, profile="A nurse.")
    [letter] = letters(decided(wish("settings"), situation(member, persons=heard)))
    assert (letter.values["hidden"], letter.values["profile"]) == (True, "A nurse.")
    assert letter.values["muted"] == '"[cop] Rates", "(no subject)", "C" and 2 more'
    assert letter.values["followed"] == f'"{"x" * 40}…"'
