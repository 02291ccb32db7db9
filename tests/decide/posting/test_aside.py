"""PRIVATE: a word between two, through us: who gets it, and who never does (D18)."""

from dataclasses import replace
from typing import Any

import pytest

from listserv.model.decision import Change, Decision, Publish, Write
from listserv.model.intent import Command, Wish
from listserv.model.letter import Letter
from listserv.model.personal import Unhear, WriteUnnamed
from listserv.model.persons import Persons
from listserv.model.situation import Situation
from listserv.model.verdict import UNKNOWN
from tests.decide.cases import ANN, GUY, SAM, attachment, decided, letters, mail, question, says, situation, wish
from tests.rows import each_row

BEN = replace(GUY, name="Ben Okafor", facilitator=False)
SEALED = {"sealed": "c0ffee", "post": 4}


def answering(**people: Any) -> Situation:
    return situation(ANN, holder=ANN, parent=4, parent_subject="Rates", persons=Persons(**people))


def private(about: Situation, words: str = "Ring me", whom: str = "", **changes: Any) -> Decision:
    intent = Command((Wish("private", words=words, whom=whom),), parent=4, member=ANN.id, posted=True)
    return decided(mail(intent, verdict=UNKNOWN, **changes), about)


def unnamed(decision: Decision) -> list[Letter]:
    return [effect.letter for effect in decision.effects if isinstance(effect, WriteUnnamed)]


def shown(decision: Decision) -> str:
    return repr([letter.values for letter in (*letters(decision), *unnamed(decision))])


def test_it_goes_to_the_author_alone_and_shows_no_address() -> None:
    decision = private(answering(author=BEN))
    assert decision.end == "delivered"
    assert [(one.kind, one.to) for one in letters(decision)] == [
        ("aside/letter", BEN.address),
        ("aside/done", ANN.address),
    ]
    assert ANN.address not in shown(decision)
    assert BEN.address not in shown(decision)
    assert "Ann Other" in shown(decision)


def test_files_are_left_out_and_named() -> None:
    decision = private(answering(author=BEN), parts=(attachment("rates.pdf"),))
    assert all(one.values["left_out"] == ["rates.pdf"] and one.attach is None for one in letters(decision))


@each_row(
    ("about", "why"),
    [
        (answering(), "gone"),
        (answering(author=replace(BEN, status="left")), "gone"),
        (answering(author=ANN), "own"),
        (answering(author=BEN, unheard=True), "unheard"),
        (replace(answering(author=BEN), parent=None), "which"),
    ],
)
def test_where_it_can_go_nowhere_its_writer_has_it_back(about: Situation, why: str) -> None:
    [letter] = letters(private(about))
    assert (letter.kind, letter.to) == ("aside/returned", ANN.address)
    assert (letter.values["why"], letter.values["text"]) == (why, "Ring me")


def test_it_is_for_the_one_it_names() -> None:
    assert private(answering(author=BEN), whom="Ben").end == "delivered"
    assert private(answering(author=replace(BEN, name="OKAFOR, Ben")), whom="ben").end == "delivered"
    assert private(answering(author=BEN), whom="Cai").word == "aside-other"
    assert private(answering(author=BEN), words=" ").word == "aside-empty"


def test_nothing_of_it_is_ever_published() -> None:
    doubtful = mail(Command((), "PRIVATE?", 4, ANN.id, (Wish("private"),), posted=True))
    for decision in (private(answering(author=BEN)), decided(doubtful, answering(author=BEN))):
        assert not any(isinstance(effect, Publish) for effect in decision.effects)
    assert decided(wish("private", SAM, words="Hello"), situation()).word == "not-a-member"


def test_whoever_asked_without_a_name_has_none_here_either() -> None:
    decision = private(answering(author=BEN, nameless=True, sealed="c0ffee"))
    [to_asker] = unnamed(decision)
    [to_writer] = letters(decision)
    assert (to_asker.to, to_asker.values["subject"]) == (BEN.address, "")
    assert to_asker.ask is not None
    assert to_asker.ask.member is None
    assert to_asker.ask.values == {"to": {"member": ANN.id}, "from": SEALED, "subject": ""}
    assert to_writer.ask is not None
    assert to_writer.ask.values["to"] == SEALED
    assert "Ben" not in shown(decision)
    assert BEN.address not in decision.why


def going_on(writer: Persons, to: dict[str, object], own: dict[str, object], hidden: bool = False) -> Situation:
    asked = question("aside", None if hidden else ANN, values={"to": to, "from": own, "subject": "Rates"})
    return situation(ANN, holder=None if hidden else ANN, question=asked, persons=writer)


NAMED = going_on(Persons(partner=BEN), {"member": BEN.id}, {"member": ANN.id})
HIDDEN = going_on(Persons(partner=BEN, teller=ANN), {"member": BEN.id}, SEALED, hidden=True)


def test_an_answer_goes_back_the_same_way() -> None:
    [letter] = letters(decided(mail(says("This afternoon."), verdict=UNKNOWN), NAMED))
    assert (letter.kind, letter.to, letter.values["name"]) == ("aside/letter", BEN.address, "Ann Other")
    decision = decided(mail(says("This afternoon."), verdict=UNKNOWN), HIDDEN)
    assert "Ann" not in shown(decision)
    assert ANN.address not in shown(decision)


@pytest.mark.parametrize("about", [NAMED, HIDDEN])
def test_somebody_who_has_the_mail_is_not_its_reader(about: Situation) -> None:
    decision = decided(mail(says("Send money"), SAM), replace(about, actor=None))
    assert [(one.kind, one.to) for one in letters(decision)] == [("confirm/from-elsewhere", ANN.address)]


def test_stop_is_for_good_and_with_a_name_it_can_be_undone() -> None:
    decision = decided(mail(says("stop", False, Wish("stop"))), NAMED)
    assert Change(ANN.id, {f"unheard:{BEN.id}": True}, ANN.address, "unheard") in decision.effects
    assert any(isinstance(e, Write) and e.letter.ask and e.letter.ask.kind == "done" for e in decision.effects)
    to_nameless = going_on(Persons(partner=BEN), SEALED, {"member": ANN.id})
    decision = decided(mail(says("stop", False, Wish("stop"))), to_nameless)
    assert Change(ANN.id, {"unheard:-4": True}, ANN.address, "unheard") in decision.effects
    decision = decided(mail(says("stop", False, Wish("stop"))), HIDDEN)
    assert Unhear(4, BEN.id) in decision.effects
    assert not any(isinstance(effect, Change) for effect in decision.effects)


def test_a_no_that_goes_on_is_an_answer_and_no_stop() -> None:
    decision = decided(mail(says("No, we do not", False, rest="we do not")), NAMED)
    assert [one.kind for one in letters(decision)] == ["aside/letter"]


@pytest.mark.parametrize(
    ("words", "passed_on"), [("pause until 31 February", False), ("Pause the kettle, I ring you at four.", True)]
)
def test_an_order_with_a_day_that_is_none_is_not_told_to_the_other(words: str, passed_on: bool) -> None:
    kept = {"to": {"member": BEN.id}, "from": {"member": ANN.id}, "subject": ""}
    about = situation(ANN, holder=ANN, question=question("aside", ANN, values=kept), persons=Persons(partner=BEN))
    answer = replace(says(words), asked=(Wish("pause"),))
    kinds = [(letter.kind, letter.to) for letter in letters(decided(mail(answer), about))]
    assert kinds == ([("aside/letter", BEN.address)] if passed_on else [("settings/which-day", ANN.address)])
