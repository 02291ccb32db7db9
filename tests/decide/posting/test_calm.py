"""The emergency stop and the storm brake."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from listserv.decide.posting.calm import STOPPED
from listserv.decide.posting.storm import WAIT
from listserv.model import decision as d
from listserv.model.arranging import Rearrange
from listserv.model.calm import Brake, Calm
from listserv.model.intent import Answer, Command, Due, Post, Wish
from listserv.model.letter import Ask
from listserv.model.verdict import Verdict
from tests.decide.cases import (
    ANN,
    FAY,
    GUY,
    NOW,
    SAM,
    acts,
    at_list,
    decided,
    hold,
    mail,
    question,
    says,
    shell,
    situation,
    wish,
    written,
)  # fmt: skip

STORM = Brake(4, "storm", 9, "20 posts came within 10 minutes.", "", NOW, subject="Test")
STOP = Brake(5, "stop", None, STOPPED, FAY.address, NOW)
LEAVE = Command((Wish("leave"),), posted=True)


def post(calm: Calm, actor: object = ANN, **settings: Any) -> d.Decision:
    member = actor if actor in (ANN, FAY) else None
    sender = member.address if member else SAM
    return decided(mail(Post(), sender), situation(member, place=at_list(**settings), calm=calm))


def holds(decision: d.Decision) -> list[d.HoldPost]:
    return [effect for effect in decision.effects if isinstance(effect, d.HoldPost)]


def brakes(decision: d.Decision) -> list[d.PutBrake]:
    return [effect for effect in decision.effects if isinstance(effect, d.PutBrake)]


def test_the_post_that_is_one_too_many_puts_the_brake_on_and_waits() -> None:
    assert post(Calm(conversation=9, posts_lately=19)).word == "published"
    decision = post(Calm(conversation=9, posts_lately=20))
    assert (decision.end, decision.word) == ("held", "rests")
    (brake,) = brakes(decision)
    assert (brake.kind, brake.conversation, brake.why) == ("storm", 9, "20 posts came within 10 minutes.")
    (held,) = holds(decision)
    assert (held.bundled, held.rule, held.letter, held.author_letter) == (True, "storm", "", "calm/author")


def test_while_it_rests_posts_wait_and_no_second_letter_is_written() -> None:
    decision = post(Calm(conversation=9, posts_lately=1, paused=STORM))
    assert brakes(decision) == []
    assert holds(decision)[0].bundled
    assert not holds(post(Calm(conversation=9, paused=STORM), actor=SAM))[0].letter


def test_a_list_may_have_no_brake_and_another_one() -> None:
    assert post(Calm(conversation=9, posts_lately=500), storm_posts=0).word == "published"
    assert post(Calm(conversation=9, posts_lately=3), storm_posts=3).word == "rests"


def test_what_was_let_on_is_not_stopped_again_within_the_hour() -> None:
    lately, before = NOW - timedelta(minutes=59), NOW - timedelta(minutes=61)
    assert post(Calm(conversation=9, posts_lately=50, let_on_at=lately)).word == "published"
    assert post(Calm(conversation=9, posts_lately=50, let_on_at=before)).word == "rests"


def test_a_facilitator_may_speak_but_not_somebody_who_says_to_be_one() -> None:
    calm = Calm(conversation=9, paused=STORM, stopped=STOP)
    assert post(calm, actor=FAY).word == "published"
    forged = mail(Post(), FAY.address, verdict=Verdict(dmarc="none"))
    assert decided(forged, situation(FAY, calm=calm)).word == "rests"


def test_the_author_is_told_once() -> None:
    about = situation(ANN, calm=Calm(conversation=9, paused=STORM))
    assert holds(decided(mail(Post()), about))[0].tell_author
    assert not holds(decided(mail(Post()), replace(about, holds_told_today=1)))[0].tell_author


def test_the_fifth_who_asks_the_whole_list_to_be_let_off_is_a_storm() -> None:
    incoming = mail(LEAVE)
    fourth = decided(incoming, situation(ANN, calm=Calm(conversation=9, cries=3)))
    fifth = decided(incoming, situation(ANN, calm=Calm(conversation=9, cries=4)))
    assert (fourth.word, brakes(fourth)) == ("left", [])
    assert fifth.word == "left"
    assert [brake.conversation for brake in brakes(fifth)] == [9]
    assert d.Cry(ANN.address) in fifth.effects
    assert brakes(decided(incoming, situation(ANN, calm=Calm(conversation=9, cries=40, paused=STORM)))) == []
    assert brakes(decided(incoming, situation(ANN, calm=Calm(cries=40)))) == []


def test_in_a_storm_nobody_is_asked_twice() -> None:
    incoming = mail(LEAVE, verdict=Verdict(dmarc="none"))
    assert decided(incoming, situation(ANN, calm=Calm(cried=True))).word == "asked-first"
    assert decided(incoming, situation(ANN, calm=Calm(cried=True, cries=4))).word == "cried-before"
    assert written(decided(incoming, situation(ANN, calm=Calm(cried=True, paused=STORM)))) == []


def test_a_wish_to_the_desk_is_no_cry() -> None:
    decision = decided(mail(Command((Wish("leave"),))), situation(ANN, calm=Calm(cries=40, conversation=9)))
    assert not [effect for effect in decision.effects if isinstance(effect, d.Cry | d.PutBrake)]


def asked(brake: Brake = STORM, **changes: Any) -> object:
    bundle = (hold(1, brake=4), hold(2, brake=4), hold(3))
    about = situation(FAY, holder=FAY, question=question("storm", FAY, 4), holds=bundle, calm=Calm(asked=brake))
    return replace(about, **changes)


def test_let_on_sends_the_bundle_and_nothing_else() -> None:
    decision = decided(mail(says("Let on", word="let-on"), FAY.address), asked())  # type: ignore[arg-type]
    assert acts(decision) == [d.Release(11, FAY.address), d.Release(12, FAY.address)]
    assert d.LiftBrake(4, FAY.address, "let-on") in decision.effects
    assert written(decision) == [("calm/ended", FAY.address), ("calm/ended", GUY.address)]


def test_close_throws_the_bundle_away_and_closes_the_conversation() -> None:
    decision = decided(mail(says("close it", word="close"), FAY.address), asked())  # type: ignore[arg-type]
    assert [act.hold for act in acts(decision) if isinstance(act, d.CloseHold)] == [11, 12]
    assert d.LiftBrake(4, FAY.address, "closed") in decision.effects
    assert [(e.what, e.conversation) for e in decision.effects if isinstance(e, Rearrange)] == [("close", 9)]


def test_wait_asks_again() -> None:
    decision = decided(mail(says("wait", word="wait"), FAY.address), asked())  # type: ignore[arg-type]
    assert acts(decision) == []
    assert d.Appoint("storm", NOW + WAIT, about=4) in decision.effects
    again = decided(replace(mail(Due("storm", 4, "")), door="clock", inbox=None), asked())  # type: ignore[arg-type]
    assert written(again) == [("calm/storm", FAY.address), ("calm/storm", GUY.address)]
    over = replace(STORM, state="closed")
    assert decided(replace(mail(Due("storm", 4, "")), door="clock"), asked(over)).effects == ()  # type: ignore[arg-type]


@pytest.mark.parametrize("word", ["let-on", "close", "wait"])
def test_nobody_else_decides_and_nobody_twice(word: str) -> None:
    answer = says(word, word=word)
    assert decided(mail(answer, SAM), asked(actor=None)).word == "unproven"  # type: ignore[arg-type]
    assert decided(mail(answer, ANN.address), asked(actor=ANN, holder=ANN)).word == "no-facilitator"  # type: ignore[arg-type]
    late = decided(mail(answer, FAY.address), asked(replace(STORM, state="let-on")))  # type: ignore[arg-type]
    assert (acts(late), written(late)) == ([], [("calm/already", FAY.address)])


def test_stop_and_start() -> None:
    stopped = decided(wish("stop", FAY.address), situation(FAY))
    (brake,) = brakes(stopped)
    assert (brake.kind, brake.conversation, brake.by) == ("stop", None, FAY.address)
    again = decided(wish("stop", FAY.address), situation(FAY, calm=Calm(stopped=STOP)))
    assert (brakes(again), written(again)) == ([], [("calm/stopped", FAY.address)])
    started = decided(wish("start", FAY.address), situation(FAY, holds=(hold(1),), calm=Calm(stopped=STOP)))
    assert d.LiftBrake(5, FAY.address) in started.effects
    assert acts(started) == []
    assert written(started) == [("calm/started", FAY.address), ("calm/started", GUY.address)]
    assert written(decided(wish("start", FAY.address), situation(FAY))) == [("calm/not-stopped", FAY.address)]


def test_stop_needs_proof_of_a_facilitator() -> None:
    forged = decided(wish("stop", FAY.address, verdict=Verdict()), situation(FAY))
    assert (forged.word, brakes(forged)) == ("asked-first", [])
    assert brakes(decided(wish("stop"), situation(ANN))) == []
    assert brakes(decided(wish("stop", SAM), situation())) == []
    assert len(brakes(decided(shell("stop"), situation()))) == 1


@pytest.mark.parametrize(
    ("kind", "answer"),
    [("own-post", says("post", None, word="post")), ("introduction", says("send", None, word="send"))],
)
def test_while_all_is_stopped_a_members_answer_sends_nothing_and_may_be_given_again(kind: str, answer: Answer) -> None:
    asked = question(kind, ANN, 13, values={"text": "I work in Leeds."})
    about = situation(ANN, holder=ANN, question=asked, hold=hold(), calm=Calm(stopped=STOP))
    decision = decided(mail(answer), about)
    [effect] = decision.effects
    assert isinstance(effect, d.Write)
    assert (effect.letter.kind, effect.letter.ask) == (
        "calm/not-now",
        Ask(kind, asked.expires_at, ANN.id, 13, asked.values),
    )
    effects = decided(mail(answer), replace(about, calm=Calm())).effects
    assert any(isinstance(e, d.Release | d.PublishText) for e in effects)


def test_a_facilitators_answer_sends_while_all_is_stopped() -> None:
    about = situation(FAY, holder=FAY, question=question("hold", FAY, 13), hold=hold(), calm=Calm(stopped=STOP))
    assert any(isinstance(e, d.Release) for e in decided(mail(says("yes", True), FAY.address), about).effects)
