"""Bans of addresses and domains: asked first, and silent for whom they are about."""

from dataclasses import replace

import pytest

from listserv.model.decision import BanDomain, Change, Subscribe
from listserv.model.gathering import Gathering
from listserv.model.intent import Post, Private
from tests.decide.cases import (
    ANN,
    FAY,
    GUY,
    SAM,
    acts,
    decided,
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

MIA = replace(ANN, id=9, person=9, address="mia@mail.evil.example", aliases=())
EVIL = Gathering(banned_domains=frozenset({"evil.example"}))


def kept(*addresses: str) -> dict[str, object]:
    name = {"name": "ban", "words": "", "numbers": [], "until": "", "mode": ""}
    return {"wish": {**name, "addresses": list(addresses)}}


def test_a_ban_shows_who_it_is_about_and_asks() -> None:
    wished = wish("ban", FAY.address, addresses=("@evil.example", SAM))
    decision = decided(wished, situation(FAY, roll=(ANN, MIA)))
    assert (acts(decision), written(decision)) == ([], [("confirm/sure", FAY.address)])
    assert letters(decision)[0].values["people"] == [
        "Ann Other (mia@mail.evil.example), a member",
        f"{SAM}, who is not on the list",
        "everybody at evil.example",
    ]


def test_yes_bans_the_domain_and_its_members() -> None:
    asked = question("sure", FAY, values=kept("@evil.example", SAM))
    about = situation(FAY, holder=FAY, question=asked, roll=(ANN, MIA))
    decision = decided(mail(says("yes", True), FAY.address), about)
    assert acts(decision) == [
        Change(MIA.id, {"status": "banned"}, FAY.address, "ban"),
        Subscribe(SAM, status="banned", by=FAY.address),
    ]
    assert BanDomain("evil.example", FAY.address) in decision.effects
    assert written(decision) == [("people/done", FAY.address)]


@each_row(
    ("address", "why"),
    [
        (GUY.address, "guy@example.org is a facilitator's (NOT FACILITATOR comes first)"),
        ("@example.org", "example.org is a facilitator's (NOT FACILITATOR comes first)"),
        ("@lists.example.org", "lists.example.org is this server itself"),
        ("cop-owner@lists.example.org", "cop-owner@lists.example.org is this server itself"),
        ("@org", "“@org” is no address"),
        ("nobody", "“nobody” is no address"),
        ("@evil..example", "“@evil..example” is no address"),
    ],
)
def test_what_cannot_be_banned(address: str, why: str) -> None:
    decision = decided(wish("ban", FAY.address, addresses=(address,)), situation(FAY))
    assert (acts(decision), letters(decision)[0].values["not_done"]) == ([], [why])


@each_row("sender", ["x@evil.example", "x@a.b.evil.example", "X@EVIL.example"])
@each_row("intent", [Post(), Private("hello"), says("yes", True)])
def test_whoever_writes_from_there_is_not_answered(sender: str, intent: object) -> None:
    decision = decided(mail(intent, sender), situation(gathering=EVIL))  # type: ignore[arg-type]
    assert (decision.end, decision.word, decision.effects) == ("dropped", "banned", ())


@pytest.mark.parametrize("sender", ["x@notevil.example", "x@evil.example.org", "evil.example@home.example"])
def test_a_like_domain_is_another(sender: str) -> None:
    assert decided(wish("join", sender), situation(gathering=EVIL)).word == "asked-to-confirm"


def test_nobody_of_a_banned_domain_is_added_or_joins() -> None:
    decision = decided(wish("add", FAY.address, addresses=("x@evil.example",)), situation(FAY, gathering=EVIL))
    assert acts(decision) == []
    assert "is banned (UNBAN evil.example first)" in letters(decision)[0].values["not_done"][0]


def test_unban_lifts_it_for_the_domain_and_those_who_were_banned_with_it() -> None:
    banned = replace(MIA, status="banned")
    wished = wish("unban", FAY.address, addresses=("@evil.example", ANN.address))
    decision = decided(wished, situation(FAY, roll=(ANN, banned), named=(ANN,), gathering=EVIL))
    assert acts(decision) == [Change(MIA.id, {"status": "left"}, FAY.address, "unban")]
    assert BanDomain("evil.example", FAY.address, banned=False) in decision.effects
    assert letters(decision)[0].values["not_done"] == ["ann@example.org is not banned"]


def test_the_operators_ban_is_done_at_once() -> None:
    assert acts(decided(shell("ban", addresses=(SAM,)), situation())) == [
        Subscribe(SAM, status="banned", by="operator")
    ]


def test_a_member_bans_nobody() -> None:
    assert decided(wish("ban", addresses=(SAM,)), situation(ANN)).word == "not-a-facilitator"
