"""Talking first, the taster, and the facilitator's ADD (D3)."""

from dataclasses import replace
from datetime import timedelta

import pytest

from listserv.model.decision import Appoint, Cancel, Change, Forget, Mark, PassOn, Publish, Subscribe
from listserv.model.gathering import Gathering
from listserv.model.incoming import Incoming
from listserv.model.intent import Answer, Command, Due, Wish
from listserv.model.member import Member
from listserv.model.verdict import UNKNOWN
from tests.decide.cases import (
    ANN,
    COP,
    FAY,
    GUY,
    NOW,
    SAM,
    acts,
    at_list,
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

NOTE = question(
    "unsure-note", FAY, values={"name": "Sam", "address": SAM, "subject": "", "text": "…", "message_id": ""}
)
TASTER = replace(ANN, status="taster", mode="weekly", hidden=True)


def test_a_stranger_is_passed_on_and_offered_a_taster() -> None:
    decision = decided(wish("unsure", SAM, verdict=UNKNOWN), situation())
    assert [e.kind for e in decision.effects if isinstance(e, PassOn)] == ["join/unsure-note"]
    [letter] = letters(decision)
    assert (letter.kind, letter.to, letter.values["taster"]) == ("join/unsure", SAM, True)


def test_the_facilitators_get_every_note_and_the_stranger_a_few_answers_a_day() -> None:
    decision = decided(wish("unsure", SAM), situation(told_today=3))
    assert (decision.end, written(decision)) == ("delivered", [])
    assert any(isinstance(effect, PassOn) for effect in decision.effects)


def test_a_members_words_are_a_post_or_a_word_in_private() -> None:
    posted = mail(Command((Wish("unsure"),), posted=True))
    assert any(isinstance(effect, Publish) for effect in decided(posted, situation(ANN)).effects)
    private = decided(mail(Command((Wish("unsure"),))), situation(ANN))
    assert [e.kind for e in private.effects if isinstance(e, PassOn)] == ["private/passed-on"]


@pytest.mark.parametrize(
    "answer", [says("TASTER", None, word="taster"), says("taster please", None, Wish("taster")), says("yes", True)]
)
def test_a_taster_begins_hidden_weekly_and_with_its_end_in_the_diary(answer: Answer) -> None:
    decision = decided(mail(answer, SAM, verdict=UNKNOWN), situation(question=question("unsure")))
    [member] = acts(decision)
    assert isinstance(member, Subscribe)
    assert (member.status, member.mode, member.hidden) == ("taster", "weekly", True)
    assert [e for e in decision.effects if isinstance(e, Appoint)] == [
        Appoint("taster-ends", NOW + timedelta(days=28), address=SAM)
    ]
    assert closes(decision)


def test_other_words_are_passed_on_and_no_ends_it() -> None:
    asked = situation(question=question("unsure"))
    assert any(isinstance(e, PassOn) for e in decided(mail(says("Ring me on Monday"), SAM), asked).effects)
    assert acts(decided(mail(says("no", False), SAM), asked)) == []


@pytest.mark.parametrize("policy", ["approve", "invite"])
def test_where_a_facilitator_decides_who_reads_they_decide_about_tasters(policy: str) -> None:
    about = situation(question=question("unsure"), place=at_list(join=policy))
    decision = decided(mail(says("taster", None, word="taster"), SAM), about)
    assert acts(decision) == []
    assert written(decision)[1:] == [("join/approve", FAY.address), ("join/approve", GUY.address)]
    asked = question("approve-join", FAY, values=letters(decision)[1].values)
    let_in = decided(
        mail(says("yes", True), FAY.address), situation(FAY, holder=FAY, question=asked, place=about.place)
    )
    [member] = acts(let_in)
    assert isinstance(member, Subscribe)
    assert member.status == "taster"


@pytest.mark.parametrize(
    "about",
    [
        situation(gathering=Gathering(tasted=frozenset({SAM}))),
        situation(replace(ANN, address=SAM, aliases=(), status="left")),
    ],
)
def test_nobody_tastes_twice(about: object) -> None:
    decision = decided(wish("taster", SAM), about)  # type: ignore[arg-type]
    assert (acts(decision), written(decision)) == ([], [("join/tasted", SAM)])


def test_a_taster_asked_for_without_proof_is_offered_at_the_address() -> None:
    decision = decided(wish("taster", SAM, verdict=UNKNOWN), situation())
    assert (acts(decision), written(decision)) == ([], [("join/unsure", SAM)])


def test_whoever_tastes_and_joins_has_no_end_any_more() -> None:
    asked = question("join", TASTER, values={"name": ""})
    decision = decided(mail(says("yes", True)), situation(TASTER, question=replace(asked, address=ANN.address)))
    assert Cancel("taster-ends", TASTER.id) in decision.effects


def clock(what: str, member: int | None = None) -> Incoming:
    return Incoming("clock", Due(what, 0, "once", member), COP.id)


def test_the_end_forgets_all_but_that_it_was() -> None:
    decision = decided(clock("taster-ends", TASTER.id), situation(holder=TASTER))
    assert decision.effects[:2] == (
        Mark("taster", TASTER.address),
        Forget((TASTER.address, *TASTER.aliases), TASTER.id),
    )
    assert written(decision) == [("join/taster-over", TASTER.address)]
    assert letters(decision)[0].ask is None


@pytest.mark.parametrize("holder", [None, ANN])
def test_nobody_ends_who_is_no_taster(holder: object) -> None:
    assert decided(clock("taster-ends"), situation(holder=holder)).effects == ()


def test_add_records_how_when_and_by_whom() -> None:
    about = situation(FAY, holder=FAY, question=NOTE)
    decision = decided(mail(says("ADD, by phone", None, rest="by phone", word="add"), FAY.address), about)
    [member] = acts(decision)
    assert isinstance(member, Subscribe)
    assert member.consent == (
        f"2026-11-23 10:00 UTC: asked by mail from {SAM}; agreed (by phone), added by {FAY.address}"
    )
    assert written(decision) == [("join/welcome", SAM), ("join/answered", FAY.address), ("join/decided", GUY.address)]
    assert FAY.address not in str(letters(decision)[0].values)


def test_any_other_answer_goes_to_the_asker() -> None:
    about = situation(FAY, holder=FAY, question=NOTE)
    decision = decided(mail(says("Shall I ring you?"), FAY.address), about)
    assert written(decision) == [("private/answer", SAM), ("private/answered", GUY.address)]


@pytest.mark.parametrize("sender", [SAM, ANN.address, "mallory@evil.example"])
def test_add_from_elsewhere_adds_nobody(sender: str) -> None:
    about = situation(holder=FAY, question=NOTE)
    decision = decided(mail(says("ADD", None, word="add"), sender), about)
    assert (acts(decision), written(decision)) == ([], [("confirm/from-elsewhere", FAY.address)])


def test_a_note_to_a_former_facilitator_adds_nobody() -> None:
    former = replace(FAY, facilitator=False)
    decision = decided(
        mail(says("ADD", None, word="add"), FAY.address), situation(former, holder=former, question=NOTE)
    )
    assert [kind for kind, _ in written(decision)] == ["roles/no-more"]


@each_row(
    ("answer", "leaves"),
    [
        (says("Not for me, thanks", False), True),
        (replace(says("No thanks, please stop it", False, rest="please stop it"), doubtful=(Wish("leave"),)), True),
        (replace(says("No, I work in Leeds", False, rest="I work in Leeds")), False),
        (says("Thank you!", None), False),
    ],
)
@each_row(("who", "theirs"), [(TASTER, True), (ANN, False), (GUY, False)])
def test_a_no_to_the_taster_ends_it_for_whoever_tastes(answer: Answer, leaves: bool, who: Member, theirs: bool) -> None:
    asked = replace(question("taster"), address=ANN.address)
    decision = decided(mail(answer, who.address), situation(who, question=asked))
    assert any(isinstance(effect, Change) for effect in decision.effects) == (leaves and theirs)
