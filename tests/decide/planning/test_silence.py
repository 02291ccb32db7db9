"""A question that nobody has answered: when it is brought to the facilitators, whom they may ask, and what they say."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from listserv.decide.planning import silence
from listserv.model import decision as d
from listserv.model.incoming import Incoming
from listserv.model.intent import Answer, Due
from listserv.model.member import Member
from listserv.model.plans import SILENCE_ASKED, Plans, Silence
from listserv.model.situation import Situation
from tests.decide.cases import (
    ANN,
    COP,
    FAY,
    GUY,
    NOW,
    at_list,
    decided,
    letters,
    mail,
    question,
    says,
    situation,
    written,
)
from tests.rows import each_row

GILL = Member(7, 7, "gill@leeds.example", "Gill Marsh-Reid", "member", profile="I taught diabetes courses in Punjabi.")
TOM = Member(8, 8, "tom@hull.example", "Tom Shah", "member", profile="Diabetes nurse, and night rotas.")
ROLL = (FAY, GUY, ANN, GILL, TOM)
ASKED = Silence(
    41, "Diabetes courses", ANN.address, "Ann Other", "Who has run one in Punjabi?", NOW - timedelta(days=4)
)
WORK = Incoming("clock", Due("silence", 41, "once"), COP.id)


def due(about: Silence | None = ASKED, *roll: Member) -> d.Decision:
    return decided(WORK, situation(roll=roll or ROLL, plans=Plans(silence=about)))


def offered(decision: d.Decision) -> list[str]:
    first, _ = letters(decision)
    return [one["name"] for one in first.values["people"]]


@each_row(
    ("now", "since", "until"),
    [
        ("2026-11-27 09:00", "2026-11-13 09:00", "2026-11-23 09:00"),  # a Friday
        ("2026-11-30 12:00", "2026-11-14 12:00", "2026-11-24 12:00"),  # a Monday: the weekend does not count
        ("2026-12-03 23:59", "2026-11-17 23:59", "2026-11-27 23:59"),
    ],
)
def test_working_days_are_counted(now: str, since: str, until: str) -> None:
    hour = silence.hour(COP, datetime.fromisoformat(now).replace(tzinfo=UTC))
    assert hour == silence.Hour(now[:10], *(datetime.fromisoformat(one).replace(tzinfo=UTC) for one in (since, until)))


@each_row("now", ["2026-11-28 12:00", "2026-11-29 12:00", "2026-11-30 08:59"])
def test_it_looks_on_working_days_from_nine_on(now: str) -> None:
    assert silence.hour(COP, datetime.fromisoformat(now).replace(tzinfo=UTC)) is None


def test_it_looks_by_the_clock_of_the_list_and_never_where_that_is_not_wanted() -> None:
    early = datetime(2026, 11, 27, 3, 30, tzinfo=UTC)
    assert silence.hour(at_list(timezone="Asia/Kolkata"), early)
    assert silence.hour(at_list(unanswered_days=0), NOW) is None


def test_every_facilitator_is_told_with_those_who_know_about_it_best_first() -> None:
    decision = due()
    assert written(decision) == [("silence/told", FAY.address), ("silence/told", GUY.address)]
    assert offered(decision) == ["Gill Marsh-Reid", "Tom Shah"]


@each_row(
    "change",
    [
        {"hidden": True},
        {"profile": "Night rotas."},
        {"status": "left"},
        {"status": "taster"},
        {"paused_until": NOW + timedelta(days=9)},
        {"address": ANN.address},
    ],
)
def test_who_cannot_be_asked_is_not_offered(change: dict[str, object]) -> None:
    assert offered(due(ASKED, FAY, replace(GILL, **change))) == []  # type: ignore[arg-type]


def test_who_was_asked_within_a_month_is_not_offered_and_who_rests_later_is() -> None:
    assert offered(due(replace(ASKED, asked=frozenset((GILL.id,))))) == ["Tom Shah"]
    later = replace(GILL, paused_from=NOW + timedelta(days=2), paused_until=NOW + timedelta(days=9))
    assert offered(due(ASKED, later)) == [GILL.name]


@each_row("about", [None, replace(ASKED, since=("Tom Shah", NOW)), replace(ASKED, closed=True)])
def test_what_is_answered_closed_or_gone_meanwhile_is_told_to_nobody(about: Silence | None) -> None:
    assert due(about).effects == ()


def told(about: Silence | None = ASKED, *, members: tuple[int, ...] = (7, 8)) -> Situation:
    asked = question("silence", FAY, 41, values={"members": list(members)})
    return situation(FAY, holder=FAY, question=asked, roll=ROLL, plans=Plans(silence=about))


def asked(answer: Answer, about: Situation | None = None) -> list[str]:
    """Who is asked to answer."""
    decision = decided(mail(answer, FAY.address), about or told())
    return [to for kind, to in written(decision) if kind == "silence/ask"]


ASK = {
    "by name": says("ask Gill", rest="Gill", word="ask"),
    "by whole name in small letters": says("ask gill marsh-reid", rest="gill marsh-reid", word="ask"),
    "by address": says("ask gill@leeds.example", rest="gill@leeds.example", word="ask"),
    "by number": says("ask 1", rest="1", word="ask"),
    "by number alone": replace(says("1"), choice=(1,)),
    "by place": says("yes, the first one", yes=True, rest="the first one"),
    "but not somebody else": says("ask Gill but not Tom", rest="Gill but not Tom", word="ask"),
    "in a sentence": says("Gill would know, I think"),
}


@each_row("answer", ASK.values(), ids=ASK)
def test_whom_a_facilitator_names_is_asked(answer: Answer) -> None:
    assert asked(answer) == [GILL.address]


def test_several_are_asked_and_yes_means_the_only_one() -> None:
    assert asked(says("ask Gill and Tom", rest="Gill and Tom", word="ask")) == [GILL.address, TOM.address]
    assert asked(says("yes please", yes=True), told(members=(8,))) == [TOM.address]
    assert asked(says("yes please", yes=True)) == []
    assert asked(says("both please")) == [GILL.address, TOM.address]
    assert asked(says("yes ask her", yes=True, rest="ask her"), told(members=(7,))) == [GILL.address]


def test_who_is_asked_answers_like_anybody_and_is_remembered() -> None:
    decision = decided(mail(ASK["by name"], FAY.address), told())
    (letter,) = [one for one in letters(decision) if one.kind == "silence/ask"]
    assert letter.values["to_post"] == 41
    assert letter.ask
    assert (letter.ask.kind, letter.ask.member, letter.ask.about) == (SILENCE_ASKED, GILL.id, 41)
    assert d.Close(5) in decision.effects
    others = [to for kind, to in written(decision) if kind == "silence/asked"]
    assert others == [FAY.address, GUY.address]


@each_row(
    ("who", "why"),
    [
        (replace(GILL, hidden=True), "Gill Marsh-Reid does not want to be asked"),
        (replace(GILL, status="taster"), "Gill Marsh-Reid is only trying the list out"),
        (replace(GILL, status="suspended"), "Gill Marsh-Reid gets no mail at the moment"),
        (replace(GILL, paused_until=NOW + timedelta(days=3)), "Gill Marsh-Reid is away"),
    ],
)
def test_who_cannot_be_asked_is_said_and_the_question_stays(who: Member, why: str) -> None:
    decision = decided(mail(ASK["by name"], FAY.address), replace(told(), roll=(FAY, who)))
    (letter,) = letters(decision)
    assert (letter.kind, letter.values["not_done"]) == ("silence/asked", [why])
    assert d.Close(5) not in decision.effects


@each_row(
    ("answer", "word"),
    [
        (says("leave it", word="leave-it"), "left"),
        (says("no thanks", yes=False), "left"),
        (says("I'll answer it myself"), "left"),
        (says("I'll write to Ann myself"), "left"),
        (says("Nobody, leave it."), "left"),
        (says("I've rung her about it"), "left"),
        (says("ask no one", rest="no one", word="ask"), "left"),
        (says("push it round again"), "bumped"),
        (says("bump", word="bump"), "bumped"),
        (says("ask everyone again", rest="everyone again", word="ask"), "bumped"),
        (says("ask Brenda", rest="Brenda", word="ask"), "nobody-asked"),
        (says("don't ask Gill"), "unclear"),
    ],
)
def test_what_else_is_said(answer: Answer, word: str) -> None:
    decision = decided(mail(answer, FAY.address), told())
    assert decision.word == word
    assert asked(answer) == []


def test_a_bump_is_a_post_below_the_question_and_only_while_nobody_has_answered() -> None:
    bump = says("bump", word="bump")
    (post,) = [one for one in decided(mail(bump, FAY.address), told()).effects if isinstance(one, d.PublishText)]
    assert post.parent == 41
    since = told(replace(ASKED, since=("Tom Shah", NOW)))
    assert written(decided(mail(bump, FAY.address), since)) == [("silence/since", FAY.address)]
    assert written(decided(mail(ASK["by name"], FAY.address), told(None))) == [("silence/since", FAY.address)]


def test_nobody_else_can_answer() -> None:
    theirs = replace(told(), actor=ANN)
    assert asked(ASK["by name"]) == [GILL.address]
    decision = decided(mail(ASK["by name"], ANN.address), theirs)
    assert [to for kind, to in written(decision) if kind == "silence/ask"] == []


@pytest.mark.parametrize("name", ["", "Ann Other"])
def test_who_asked_without_a_name_has_none(name: str) -> None:
    first, _ = letters(due(replace(ASKED, author_name=name)))
    assert first.values["asker"] == (name or "A member")
