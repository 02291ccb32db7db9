"""The facilitator's wishes about members."""

from dataclasses import replace

import pytest

from listserv.decide.people.people import parted
from listserv.model.decision import Change, Subscribe
from listserv.model.intent import Answer, Command, Wish
from tests.decide.cases import (
    ANN,
    FAY,
    NOW,
    SAM,
    acts,
    closes,
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

BOB = replace(ANN, id=9, person=9, address="bob@example.org", name="", aliases=())


def test_add_makes_a_member_with_the_facilitators_words_as_consent() -> None:
    decision = decided(wish("add", FAY.address, addresses=(SAM,), words="Sam Smith, agreed by phone"), situation(FAY))
    [member] = acts(decision)
    assert isinstance(member, Subscribe)
    assert (member.name, member.by) == ("Sam Smith", FAY.address)
    assert member.consent == f"2026-11-23 10:00 UTC: added by {FAY.address} (agreed by phone)"
    assert written(decision) == [("join/welcome", SAM), ("people/done", FAY.address)]


def test_a_name_is_not_given_to_several() -> None:
    both = decided(wish("add", FAY.address, addresses=(SAM, "kim@example.net"), words="Sam"), situation(FAY))
    assert [member.name for member in acts(both)] == ["", ""]  # type: ignore[union-attr]


@each_row(
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


@each_row(
    ("words", "name", "consent"),
    [
        ("Eve Stone, agreed by phone", "Eve Stone", "agreed by phone"),
        ("Eve Stone who agreed at the Leeds day", "Eve Stone", "who agreed at the Leeds day"),
        ("Eve Stone (she rang me)", "Eve Stone", "she rang me"),
        ("agreed by phone", "", "agreed by phone"),
        ("by phone", "", "by phone"),
        ("Eve Stone", "Eve Stone", ""),
        ("Eve <b@c.example>, said yes", "Eve", "said yes"),
        ("", "", ""),
    ],
)
def test_a_name_is_told_from_how_they_agreed(words: str, name: str, consent: str) -> None:
    assert parted(words) == (name, consent)


def test_a_list_of_people_is_added_with_one_consent_for_all() -> None:
    people = ((SAM, "Sam Smith"), (ANN.address, ""), ("kim@example.net", ""))
    wished = wish(
        "add",
        FAY.address,
        addresses=tuple(address for address, _ in people),
        people=people,
        words="all agreed at the Leeds day",
        broken=("“Bob” holds no address that mail can be sent to",),
    )
    decision = decided(wished, situation(FAY, named=(ANN,)))
    added = [effect for effect in acts(decision) if isinstance(effect, Subscribe)]
    assert [(one.address, one.name) for one in added] == [(SAM, "Sam Smith"), ("kim@example.net", "")]
    assert all(one.consent.endswith("(all agreed at the Leeds day)") for one in added)
    assert letters(decision)[-1].values["not_done"] == [
        "“Bob” holds no address that mail can be sent to",
        "ann@example.org is a member already",
    ]


def test_many_reasons_are_counted_where_a_letter_cannot_hold_them() -> None:
    addresses = tuple(f"no address {n}" for n in range(20))
    decision = decided(wish("add", FAY.address, addresses=addresses), situation(FAY))
    assert letters(decision)[-1].values["not_done"][-1] == "16 others for reasons of the same kind"


def test_each_wish_of_a_mail_is_about_those_whom_it_names() -> None:
    both = Command((Wish("moderate", addresses=(ANN.address,)), Wish("remove", addresses=(BOB.address,))))
    decision = decided(mail(both, FAY.address), situation(FAY, named=(ANN, BOB)))
    changed = [(effect.member, effect.what) for effect in acts(decision) if isinstance(effect, Change)]
    assert changed == [(ANN.id, "moderate"), (BOB.id, "remove")]


def test_several_are_removed_only_after_a_look_at_who_it_is() -> None:
    wished = wish("remove", FAY.address, addresses=(ANN.address, BOB.address))
    decision = decided(wished, situation(FAY, named=(ANN, BOB)))
    assert acts(decision) == []
    [letter] = letters(decision)
    assert letter.kind == "confirm/sure"
    assert letter.values["people"] == ["ann@example.org, Ann Other", "bob@example.org"]
    asked = question("sure", FAY, values=letter.ask.values if letter.ask else {})
    sure = decided(mail(says("yes", True), FAY.address), situation(FAY, holder=FAY, question=asked, named=(ANN, BOB)))
    assert [change.member for change in acts(sure) if isinstance(change, Change)] == [ANN.id, BOB.id]
    assert closes(sure)


@pytest.mark.parametrize("answer", [says("no", False), says("what?"), says("")])
def test_nobody_is_removed_without_a_yes(answer: Answer) -> None:
    kept = {
        "name": "remove",
        "words": "",
        "numbers": [],
        "addresses": [ANN.address, BOB.address],
        "until": "",
        "mode": "",
    }
    asked = question("sure", FAY, values={"wish": kept})
    assert acts(decided(mail(answer, FAY.address), situation(FAY, holder=FAY, question=asked, named=(ANN, BOB)))) == []


def test_who_is_no_facilitator_any_more_is_sure_of_nothing() -> None:
    kept = {"name": "remove", "words": "", "numbers": [], "addresses": [ANN.address], "until": "", "mode": ""}
    former = replace(FAY, facilitator=False)
    asked = question("sure", former, values={"wish": kept})
    about = situation(former, holder=former, question=asked, named=(ANN,))
    assert decided(mail(says("yes", True), FAY.address), about).word == "no-facilitator"


def test_the_last_facilitator_cannot_be_removed() -> None:
    decision = decided(
        wish("remove", FAY.address, addresses=(FAY.address,)), situation(FAY, facilitators=(FAY,), named=(FAY,))
    )
    assert acts(decision) == []
    assert "last facilitator" in letters(decision)[0].values["not_done"][0]


def test_moderate_tells_the_facilitator_only() -> None:
    decision = decided(wish("moderate", FAY.address, addresses=(ANN.address,)), situation(FAY, named=(ANN,)))
    changes = [effect for effect in acts(decision) if isinstance(effect, Change)]
    assert changes == [Change(ANN.id, {"moderated": True, "trusted": False}, FAY.address, "moderate")]
    assert written(decision) == [("people/done", FAY.address)]


def test_members_are_a_few_lines_and_a_table_of_everybody() -> None:
    gone = replace(BOB, status="left", name="=HYPERLINK(1)")
    [letter] = letters(decided(wish("members", FAY.address), situation(FAY, roll=(ANN, gone, FAY))))
    assert [row["address"] for row in letter.values["rows"]] == [ANN.address, FAY.address]
    assert letter.values["count"] == 2
    table = letter.values["tables"]["members.csv"].splitlines()
    assert table[0] == "address,name,status,mode,paused_until,facilitator,moderated,left_at"
    assert table[1] == "ann@example.org,Ann Other,member,every,,,,"
    assert table[2] == "bob@example.org,'=HYPERLINK(1),left,every,,,,"


def test_what_the_operator_does_is_done_in_the_operators_name() -> None:
    [member] = acts(decided(shell("add", addresses=(SAM,), words="Sam"), situation()))
    assert isinstance(member, Subscribe)
    assert (member.by, member.name) == ("operator", "Sam")
