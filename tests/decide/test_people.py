"""The facilitator's wishes about members."""

from dataclasses import replace

import pytest

from listserv.model.decision import Change, Subscribe
from tests.decide.cases import ANN, FAY, NOW, SAM, acts, decided, letters, shell, situation, wish, written


def test_add_makes_a_member_with_the_facilitators_words_as_consent() -> None:
    decision = decided(wish("add", FAY.address, addresses=(SAM,), words="Sam Smith, agreed by phone"), situation(FAY))
    [member] = acts(decision)
    assert isinstance(member, Subscribe)
    assert (member.name, member.by) == ("Sam Smith", FAY.address)
    assert member.consent == f"2026-11-23 10:00 UTC: added by {FAY.address} (Sam Smith, agreed by phone)"
    assert written(decision) == [("join/welcome", SAM), ("people/done", FAY.address)]


def test_a_name_is_not_given_to_several() -> None:
    both = decided(wish("add", FAY.address, addresses=(SAM, "kim@example.net"), words="Sam"), situation(FAY))
    assert [member.name for member in acts(both)] == ["", ""]  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("address", "said"),
    [
        (ANN.address, "ann@example.org is a member already"),
        ("ann@home.example", "ann@home.example is a member already"),
        ("bob@example.org", "bob@example.org is banned (UNBAN bob@example.org first)"),
        ("cop-owner@lists.example.org", "cop-owner@lists.example.org is an address of this server"),
        ("a@b,c@d", "“a@b,c@d” is no address that mail can be sent to"),
        ("\x1b[31m@x", "“ [31m@x” is no address that mail can be sent to".replace("“ ", "“")),
    ],
)
def test_whom_add_cannot_add_it_names_with_the_reason(address: str, said: str) -> None:
    bob = replace(ANN, id=9, address="bob@example.org", status="banned", aliases=())
    decision = decided(wish("add", FAY.address, addresses=(address,)), situation(FAY, named=(ANN, bob)))
    assert acts(decision) == []
    assert letters(decision)[0].values["not_done"] == [said]


def test_remove_ends_a_membership_and_tells_the_member_who_did_it() -> None:
    decision = decided(wish("remove", FAY.address, addresses=(ANN.address, SAM)), situation(FAY, named=(ANN,)))
    [change] = acts(decision)
    assert isinstance(change, Change)
    assert change.values == {"status": "left", "left_at": NOW.isoformat()}
    assert written(decision) == [("leave/done", ANN.address), ("people/done", FAY.address)]
    assert letters(decision)[1].values["not_done"] == [f"{SAM} is not on this list"]


@pytest.mark.parametrize(
    ("name", "values"),
    [
        ("moderate", {"moderated": True, "trusted": False}),
        ("ban", {"status": "banned"}),
        ("unban", {"status": "left"}),
    ],
)
def test_moderate_ban_and_unban_tell_the_facilitator_only(name: str, values: dict[str, object]) -> None:
    decision = decided(wish(name, FAY.address, addresses=(ANN.address,)), situation(FAY, named=(ANN,)))
    changes = [effect for effect in acts(decision) if isinstance(effect, Change)]
    assert changes == [Change(ANN.id, values, FAY.address, name)]
    assert written(decision) == [("people/done", FAY.address)]


def test_somebody_who_never_joined_can_be_banned() -> None:
    decision = decided(wish("ban", FAY.address, addresses=(SAM, "no address")), situation(FAY))
    assert acts(decision) == [Subscribe(SAM, status="banned", by=FAY.address)]
    assert letters(decision)[0].values["not_done"] == ["“no address” is no address"]


def test_members_is_a_table_of_everybody() -> None:
    [letter] = letters(decided(wish("members", FAY.address), situation(FAY, roll=(ANN, FAY))))
    assert letter.values["rows"] == [
        {"address": m.address, "name": m.name, "status": "member", "mode": "every"} for m in (ANN, FAY)
    ]


def test_what_the_operator_does_is_done_in_the_operators_name() -> None:
    [member] = acts(decided(shell("add", addresses=(SAM,), words="Sam"), situation()))
    assert isinstance(member, Subscribe)
    assert (member.by, member.name) == ("operator", "Sam")
