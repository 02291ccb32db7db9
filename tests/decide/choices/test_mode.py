"""How much mail, and when none (D8, D9)."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from listserv.decide.choices.mode import start_of
from listserv.model.decision import Change
from listserv.model.member import MODES
from tests.decide.cases import ANN, NOW, acts, at_list, decided, letters, situation, wish, written
from tests.rows import each_row


@each_row("mode", MODES)
def test_every_mode_is_set_and_said_back_with_the_way_to_undo_it(mode: str) -> None:
    decision = decided(wish("mode", mode=mode), situation(replace(ANN, mode="daily" if mode == "every" else "every")))
    assert acts(decision) == [Change(ANN.id, {"mode": mode}, ANN.address, "mode")]
    [letter] = letters(decision)
    assert (letter.kind, letter.values["mode"]) == ("settings/changed", mode)
    assert letter.ask is not None
    assert letter.ask.expires_at == NOW + timedelta(days=14)


def test_a_mode_brings_back_whoever_was_suspended() -> None:
    [change] = acts(decided(wish("mode", mode="weekly"), situation(replace(ANN, status="suspended"))))
    assert isinstance(change, Change)
    assert change.values == {"mode": "weekly", "status": "member", "bounce_days": 0}


@pytest.mark.parametrize(
    ("zone", "starts"), [("Europe/London", "2026-12-24T00:00:00+00:00"), ("Asia/Kolkata", "2026-12-23T18:30:00+00:00")]
)
def test_a_pause_ends_when_the_day_begins_where_the_list_is_at_home(zone: str, starts: str) -> None:
    about = situation(ANN, place=at_list(timezone=zone))
    [change] = acts(decided(wish("pause", until=date(2026, 12, 24)), about))
    assert isinstance(change, Change)
    assert change.values == {"paused_until": starts}


@each_row("until", [None, date(2026, 11, 23), date(2020, 1, 1), date(2031, 1, 1), date.max, date.min])
def test_a_day_that_is_none_or_has_passed_or_is_years_ahead_is_asked_again(until: date | None) -> None:
    decision = decided(wish("pause", until=until), situation(ANN))
    assert (acts(decision), written(decision)) == ([], [("settings/which-day", ANN.address)])


@pytest.mark.parametrize(
    ("until", "said", "past"),
    [(None, "", False), (date(2020, 3, 1), "2020-03-01", True), (date(2031, 1, 1), "2031-01-01", False)],
)
def test_it_is_said_why_that_day_cannot_be(until: date | None, said: str, past: bool) -> None:
    [letter] = letters(decided(wish("pause", until=until), situation(ANN)))
    assert letter.values == {"said": said, "past": past}


def test_resume_ends_a_pause() -> None:
    paused = replace(ANN, paused_until=NOW + timedelta(days=3))
    [change] = acts(decided(wish("resume"), situation(paused)))
    assert isinstance(change, Change)
    assert change.values == {"paused_until": None}


def test_a_day_begins_an_hour_earlier_in_summer() -> None:
    assert start_of(date(2026, 7, 1), "Europe/London").isoformat() == "2026-06-30T23:00:00+00:00"


def test_how_much_mail_while_away_says_that_it_begins_later() -> None:
    away = replace(ANN, paused_until=NOW + timedelta(days=20))
    [letter] = letters(decided(wish("mode", mode="every"), situation(away)))
    assert letter.values["until"] == "2026-12-13"
    [letter] = letters(decided(wish("mode", mode="every"), situation(ANN)))
    assert letter.values["until"] == ""


def test_an_absence_begins_on_the_day_that_was_said() -> None:
    [change] = acts(decided(wish("pause", since=date(2026, 12, 5), until=date(2027, 1, 3)), situation(ANN)))
    assert isinstance(change, Change)
    assert change.values == {
        "paused_until": "2027-01-03T00:00:00+00:00",
        "paused_from": "2026-12-05T00:00:00+00:00",
    }
    [now] = acts(decided(wish("pause", since=date(2026, 11, 23), until=date(2027, 1, 3)), situation(ANN)))
    assert isinstance(now, Change)
    assert "paused_from" not in now.values
