"""ALIAS: an address is theirs when it says so itself, and nobody learns whose it is."""

from dataclasses import replace

import pytest

from listserv.model.decision import Change, Decision
from listserv.model.member import Member, Status
from listserv.model.personal import Unite
from listserv.model.persons import Persons
from listserv.model.situation import Situation
from listserv.model.verdict import UNKNOWN
from tests.decide.cases import (
    ANN,
    FAY,
    GUY,
    SAM,
    acts,
    closes,
    decided,
    letters,
    mail,
    question,
    says,
    situation,
    wish,
    written,
)
from tests.rows import each_row

NEW = "new@home.example"
OTHER = replace(GUY, facilitator=False, address=NEW)


def asked(main: bool = False) -> Situation:
    about = replace(question("alias", ANN, values={"address": NEW, "main": main}), address=NEW)
    return situation(holder=ANN, question=about)


def answer(yes: bool, sender: str = NEW, about: Situation | None = None) -> Decision:
    return decided(mail(says("yes" if yes else "no", yes), sender, verdict=UNKNOWN), about or asked())


@pytest.mark.parametrize("word", ["alias", "main-address"])
def test_the_new_address_is_asked_and_learns_nothing_of_who_asks(word: str) -> None:
    decision = decided(wish(word, addresses=(NEW,), words="it is me, Ann"), situation(ANN))
    assert acts(decision) == []
    to_new, to_ann = letters(decision)
    assert (to_new.kind, to_new.to, dict(to_new.values)) == ("alias/ask", NEW, {})
    assert to_new.ask is not None
    assert (to_new.ask.kind, to_new.ask.member) == ("alias", ANN.id)
    assert (to_ann.kind, to_ann.to) == ("alias/asked", ANN.address)


def test_whoever_asks_reads_the_same_whether_the_address_is_somebodys_or_nobodys() -> None:
    nobodys = decided(wish("alias", addresses=(FAY.address,)), situation(ANN))
    facilitators = decided(wish("alias", addresses=(FAY.address,)), situation(ANN, named=(FAY,)))
    assert letters(nobodys)[1] == letters(facilitators)[1]
    assert (nobodys.word, nobodys.why) == (facilitators.word, facilitators.why)


@each_row(("status", "told"), [("member", True), ("suspended", True), ("left", False), ("asked", False)])
def test_a_members_address_is_told_that_it_has_a_place_of_its_own(status: Status, told: bool) -> None:
    other = replace(OTHER, status=status)
    to_new = letters(decided(wish("alias", addresses=(NEW,)), situation(ANN, named=(other,))))[0]
    assert dict(to_new.values) == ({"member": True} if told else {})


@each_row(
    ("address", "people"),
    [
        ("ann@home.example", Persons()),
        ("x@lists.example.org", Persons()),
        ("no address", Persons()),
        (NEW, Persons(asked=(NEW,))),
        (NEW, Persons(asked_today=3)),
    ],
)
def test_what_is_not_asked(address: str, people: Persons) -> None:
    decision = decided(wish("alias", addresses=(address,)), situation(ANN, persons=people))
    assert written(decision) == [("alias/not-done", ANN.address)]


def test_a_forged_wish_asks_nobody_but_the_known_address() -> None:
    decision = decided(wish("alias", addresses=("eve@else.example",), verdict=UNKNOWN), situation(ANN))
    assert written(decision) == [("confirm/wish", ANN.address)]


def test_its_yes_makes_it_theirs_and_its_no_does_nothing() -> None:
    decision = answer(True)
    assert acts(decision) == [Change(ANN.id, {f"alias:{NEW}": ANN.person}, ANN.address, "alias")]
    assert closes(decision)
    assert acts(answer(False)) == []
    assert closes(answer(False))


@each_row(
    ("name", "member", "asks"),
    [
        ("Bea Dunn", FAY, True),
        ("", FAY, True),
        ("Fay", FAY, False),
        ("Bea Dunn", ANN, True),
        ("", ANN, False),
        ("OTHER, Ann (LEEDS)", ANN, False),
        ("Bea Dunn", replace(ANN, name=""), False),
    ],
)
def test_a_yes_under_another_name_is_the_members_to_confirm(name: str, member: Member, asks: bool) -> None:
    about = replace(asked(), holder=member)
    decision = decided(mail(says("yes", True), NEW, name=name, verdict=UNKNOWN), about)
    assert (acts(decision) == []) is asks
    assert (written(decision) == [("alias/sure", member.address)]) is asks


@pytest.mark.parametrize(("yes", "others"), [(True, ()), (False, ()), (True, (OTHER,))])
def test_only_then_the_address_is_theirs(yes: bool, others: tuple[Member, ...]) -> None:
    sure = question("alias-sure", FAY, values={"address": NEW, "main": False})
    about = situation(FAY, holder=FAY, question=sure, persons=Persons(others=others))
    decision = decided(mail(says("yes" if yes else "no", yes), FAY.address), about)
    done = [Change(FAY.id, {f"alias:{NEW}": FAY.person}, FAY.address, "alias")]
    assert acts(decision) == (done if yes and not others else [])
    assert closes(decision)


def test_where_mail_shall_go_there_both_are_told() -> None:
    decision = answer(True, about=asked(main=True))
    values = {f"alias:{NEW}": ANN.person, "address": NEW}
    assert acts(decision) == [Change(ANN.id, values, ANN.address, "main-address")]
    assert written(decision) == [("alias/moved", ANN.address), ("alias/moved", NEW)]


@pytest.mark.parametrize("sender", [ANN.address, SAM])
def test_only_the_address_itself_can_say_yes(sender: str) -> None:
    decision = answer(True, sender)
    assert (acts(decision), written(decision)) == ([], [("confirm/from-elsewhere", NEW)])


def test_who_has_left_meanwhile_gets_no_address_more() -> None:
    assert acts(answer(True, about=replace(asked(), holder=replace(ANN, status="left")))) == []


def test_another_members_address_is_theirs_only_when_both_said_yes() -> None:
    decision = answer(True, about=replace(asked(), persons=Persons(others=(OTHER,))))
    assert (acts(decision), written(decision)) == ([], [("alias/unite", ANN.address)])
    to_unite = question("unite", ANN, values={"address": NEW})
    about = situation(ANN, holder=ANN, question=to_unite, persons=Persons(others=(OTHER,)))
    decision = decided(mail(says("yes", True), verdict=UNKNOWN), about)
    assert Unite(ANN.id, NEW, ANN.address) in decision.effects
    to_ann, to_new = letters(decision)
    assert (to_ann.kind, to_new.kind, to_new.to) == ("alias/done", "alias/united", NEW)
    assert to_new.ask is not None
    assert (to_new.ask.kind, to_new.ask.member) == ("done", ANN.id)
    from_new = decided(mail(says("yes", True), NEW), replace(about, actor=OTHER))
    assert not [e for e in from_new.effects if isinstance(e, Unite)]
    assert not [e for e in decided(mail(says("no", False)), about).effects if isinstance(e, Unite)]


@pytest.mark.parametrize("other", [GUY, replace(OTHER, status="banned")])
def test_a_facilitators_place_and_a_banned_ones_are_not_had_by_mail(other: Member) -> None:
    about = replace(asked(), persons=Persons(others=(other,)))
    assert written(answer(True, about=about)) == [("alias/apart", NEW)]
    to_unite = question("unite", ANN, values={"address": NEW})
    late = situation(ANN, holder=ANN, question=to_unite, persons=Persons(others=(other,)))
    assert acts(decided(mail(says("yes", True)), late)) == []


def test_an_address_is_taken_out_and_the_main_one_only_where_another_takes_its_place() -> None:
    [change] = acts(decided(wish("forget-address"), situation(ANN)))
    assert change == Change(ANN.id, {"alias:ann@home.example": None}, ANN.address, "forget-address")
    [change] = acts(decided(wish("forget-address", addresses=(ANN.address,)), situation(ANN)))
    assert isinstance(change, Change)
    assert change.values == {f"alias:{ANN.address}": None, "address": "ann@home.example"}
    alone = replace(ANN, aliases=())
    for address in (ANN.address, NEW):
        assert acts(decided(wish("forget-address", addresses=(address,)), situation(alone))) == []
    elsewhere = situation(ANN, persons=Persons(elsewhere=("ann@home.example",)))
    assert acts(decided(wish("forget-address"), elsewhere)) == []
