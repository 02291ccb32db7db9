"""The page on the month: figures, and three things worth doing."""

from dataclasses import replace
from typing import Any

from listserv.model import decision as d
from listserv.model.decision import PublishText
from listserv.model.incoming import Incoming
from listserv.model.intent import Due, Wish
from listserv.model.plans import Plans, Suggestion
from listserv.model.situation import Situation
from tests.decide.cases import (
    ANN,
    COP,
    FAY,
    GUY,
    NOW,
    at_list,
    decided,
    hold,
    letters,
    mail,
    question,
    says,
    situation,
    wish,
    written,
)

MONTH = Plans(month={"posts": 3}, unanswered=((7, "Interpreters at night"),))


def things(about: Situation) -> list[str]:
    (letter,) = letters(decided(wish("report", FAY.address), about))
    return [thing["word"] for thing in letter.values["things"]]


def test_who_asks_gets_it() -> None:
    decision = decided(wish("report", FAY.address), situation(FAY, plans=MONTH))
    assert written(decision) == [("report", FAY.address)]
    assert decided(wish("report"), situation(ANN, plans=MONTH)).word == "not-a-facilitator"


def test_three_things_the_most_urgent_first() -> None:
    assert things(situation(FAY, plans=MONTH)) == ["BUMP", "SCHEDULE", "SETTINGS"]
    wished = Suggestion(1, ANN.id, "Ann", ANN.address, "parking", "open")
    urgent = replace(MONTH, suggestions=(wished,))
    assert things(situation(FAY, plans=urgent, holds=(hold(),))) == ["PENDING", "BUMP", "SUGGESTIONS"]


def test_on_the_first_working_day_it_goes_to_every_facilitator_who_wants_it() -> None:
    due = Incoming("clock", Due("report", COP.id, "2026-11"), COP.id)
    assert written(decided(due, situation(plans=MONTH))) == [("report", FAY.address), ("report", GUY.address)]
    assert decided(due, situation(place=at_list(report=False), plans=MONTH)).effects == ()


def bumped(decision: d.Decision) -> list[PublishText]:
    return [effect for effect in decision.effects if isinstance(effect, PublishText)]


def told(values: dict[str, Any]) -> Situation:
    return situation(FAY, holder=FAY, question=question("report", FAY, values=values))


def test_bump_asks_everyone_again_in_the_same_conversation() -> None:
    about = told({"post": 7, "subject": "Interpreters at night"})
    (post,) = bumped(decided(mail(says("bump", word="bump"), FAY.address), about))
    assert post.parent == 7
    assert b"Subject: Re: Interpreters at night" in post.raw


def test_who_bumps_is_told_and_nothing_is_asked_twice() -> None:
    about = told({"post": 7, "subject": "Interpreters at night"})
    assert written(decided(mail(says("bump", word="bump"), FAY.address), about)) == [("report/bumped", FAY.address)]
    since = replace(about, plans=Plans(since=("Guy", NOW)))
    second = decided(mail(says("bump", word="bump"), FAY.address), since)
    assert (bumped(second), written(second)) == ([], [("report/answered-since", FAY.address)])


def test_there_may_be_nothing_to_bump() -> None:
    decision = decided(mail(says("bump", None, Wish("bump")), FAY.address), told({}))
    assert (bumped(decision), written(decision)) == ([], [("report/nothing-to-bump", FAY.address)])


def test_the_other_words_are_wishes_and_strangers_bump_nothing() -> None:
    about = told({"post": 7, "subject": "x"})
    assert decided(mail(says("pending", None, Wish("pending")), FAY.address), about).word == "pending"
    elsewhere = situation(None, holder=FAY, question=about.question)
    assert bumped(decided(mail(says("bump", word="bump"), "mal@evil.example"), elsewhere)) == []
