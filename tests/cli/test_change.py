"""member add, remove and set: the same changes that mail makes."""

from typing import Any

import pytest

from tests.cli.shell import LIST, Home

ANN = "ann@one.example"
FAY = "fay@three.example"


def member(home: Home, address: str = ANN) -> dict[str, Any]:
    return next(row for row in home.run("members", "--json", LIST).rows if row["address"] == address)


def test_add_makes_a_member_and_mails_nobody(home: Home) -> None:
    assert home.run("member add", "--name", "New Person", LIST, "New@Four.example").code == 0
    new = member(home, "new@four.example")
    assert new == {
        "address": "new@four.example",
        "name": "New Person",
        "status": "member",
        "mode": "every",
        "paused_until": None,
        "roles": [],
        "aliases": [],
    }
    assert home.run("queue", "--json").out == ""
    assert "already" in home.run("member add", LIST, "new@four.example").refused()


@pytest.mark.parametrize("address", ["no address", "a@b,c@d", "a@b", '"x y"@z.example', "x@y.example\n"])
def test_what_is_no_address_is_refused(home: Home, address: str) -> None:
    ran = home.run("member add", LIST, address)
    assert address.endswith("\n") or "not an address" in ran.refused()


def test_an_address_of_our_own_is_no_member(home: Home) -> None:
    home.run("member add", LIST, LIST).refused()
    assert LIST not in [row["address"] for row in home.run("members", "--json", LIST).rows]


def test_remove_ends_a_membership_once(home: Home) -> None:
    assert home.run("member remove", LIST, ANN).code == 0
    assert member(home)["status"] == "left"
    home.run("member remove", LIST, ANN).refused()
    home.run("member remove", LIST, "nobody@x.example").refused()
    assert home.run("queue", "--json").out == ""
    assert home.run("member add", LIST, ANN).code == 0
    assert member(home)["status"] == "member"


def test_the_last_facilitator_stays_until_there_is_another(home: Home) -> None:
    for ran in (home.run("member remove", LIST, FAY), home.run("member set", LIST, FAY, "role=member")):
        assert "last facilitator" in ran.refused()
    assert member(home, FAY)["roles"] == ["facilitator"]
    home.run("member set", LIST, ANN, "role=facilitator")
    assert home.run("member set", LIST, FAY, "role=member").code == 0
    assert home.run("member remove", LIST, FAY).code == 0
    assert member(home, ANN)["roles"] == ["facilitator"]


def test_who_has_left_is_made_no_facilitator(home: Home) -> None:
    home.run("member remove", LIST, ANN)
    assert "left" in home.run("member set", LIST, ANN, "role=facilitator").refused()


def test_with_json_each_says_how_the_member_is_now(home: Home) -> None:
    [added] = home.run("member add", "--json", LIST, "new@four.example").rows
    [changed] = home.run("member set", "--json", LIST, "new@four.example", "mode=weekly").rows
    assert (added["status"], added["mode"], changed["mode"]) == ("member", "every", "weekly")
    assert changed == member(home, "new@four.example")
    [gone] = home.run("member remove", "--json", LIST, "new@four.example").rows
    assert (gone["address"], gone["status"]) == ("new@four.example", "left")


@pytest.mark.parametrize(
    ("pair", "key", "value"),
    [
        ("mode=weekly", "mode", "weekly"),
        ("name=Ann Other", "name", "Ann Other"),
        ("name=", "name", ""),
        ("role=facilitator", "roles", ["facilitator"]),
        ("paused_until=2026-12-24", "paused_until", "2026-12-24T00:00:00+00:00"),
        ("paused_until=2026-12-24T09:30:00+01:00", "paused_until", "2026-12-24T08:30:00+00:00"),
    ],
)
def test_each_key_can_be_set(home: Home, pair: str, key: str, value: object) -> None:
    assert home.run("member set", LIST, ANN, pair).code == 0
    assert member(home)[key] == value


def test_several_pairs_are_set_together_or_not_at_all(home: Home) -> None:
    assert home.run("member set", LIST, ANN, "mode=weekly", "role=dancer").code == 1
    assert member(home)["mode"] == "every"
    assert home.run("member set", LIST, ANN, "mode=weekly", "paused_until=2026-12-24").code == 0
    assert home.run("member set", LIST, ANN, "paused_until=", "mode=daily").code == 0
    assert (member(home)["mode"], member(home)["paused_until"]) == ("daily", None)


@pytest.mark.parametrize(
    ("pair", "words"),
    [
        ("mode=hourly", ["mode", "'hourly'", "every, questions, daily"]),
        ("role=queen", ["role", "'queen'", "facilitator"]),
        ("paused_until=soon", ["paused_until", "'soon'", "2026-12-24"]),
        ("paused_until=0001-01-01T00:00:00+14:00", ["paused_until", "2026-12-24"]),
        ("paused_until=9999-12-31T23:59:59-12:00", ["paused_until", "2026-12-24"]),
        ("status=banned", ["status", "mode, name, paused_until or role"]),
    ],
)
def test_a_wrong_pair_is_named_with_what_is_allowed(home: Home, pair: str, words: list[str]) -> None:
    sentence = home.run("member set", LIST, ANN, pair).refused()
    assert [word for word in words if word not in sentence] == []


def test_whoever_is_not_on_the_list_cannot_be_changed(home: Home) -> None:
    assert "nobody@x.example" in home.run("member set", LIST, "nobody@x.example", "mode=weekly").refused()
