"""Topics for later: said back, shown the day before, posted once, and left alone by everybody else."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from listserv.model import decision as d
from listserv.model.calm import Brake, Calm
from listserv.model.decision import Appoint, Cancel, Close, PublishText
from listserv.model.incoming import Incoming
from listserv.model.intent import Command, Due, Wish
from listserv.model.planning import PutOnSchedule, Reschedule
from listserv.model.plans import Plans
from listserv.model.recurrence import Recurrence, Schedule, Timed
from listserv.model.situation import Situation
from listserv.model.verdict import Verdict
from tests.decide.cases import (
    ANN,
    COP,
    FAY,
    GUY,
    at_list,
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

MONTHLY = Recurrence("month", 9, days=(0,), nth=1)
AT = datetime(2026, 12, 7, 9, tzinfo=UTC)
CANCELLED = Reschedule(4, None, state="cancelled", by=FAY.address, what="unschedule")
TOPIC = Schedule(4, FAY.id, "What now?", "What now?\n\nTell us.", MONTHLY, AT.isoformat())


def planned(actor: Any = FAY, **changes: Any) -> Situation:
    return situation(actor, plans=Plans((TOPIC,), next_topic=5), **changes)


def of(decision: d.Decision, kind: type) -> list[Any]:
    return [effect for effect in decision.effects if isinstance(effect, kind)]


def schedule(rule: Recurrence = MONTHLY, text: str = "What now?", **more: Any) -> Incoming:
    return mail(Command((Wish("schedule", timed=Timed(rule, text)),)), FAY.address, **more)


def test_a_topic_is_put_down_with_its_moment_and_the_day_before() -> None:
    decision = decided(schedule(), planned())
    (topic,) = of(decision, PutOnSchedule)
    assert (topic.number, topic.member, topic.at, topic.subject) == (5, FAY.id, AT, "What now?")
    day_before = AT - timedelta(days=1)
    assert {(a.what, a.at, a.about) for a in of(decision, Appoint)} == {("topic", AT, 5), ("preview", day_before, 5)}
    assert written(decision) == [("schedule/done", FAY.address), ("schedule/done", GUY.address)]
    assert [moment[:10] for moment in letters(decision)[0].values["dates"]] == [
        "2026-12-07",
        "2027-01-04",
        "2027-02-01",
    ]


def test_what_comes_within_a_day_is_not_shown_again() -> None:
    soon = Recurrence("once", 15, first="2026-11-23")
    assert [a.what for a in of(decided(schedule(soon), planned()), Appoint)] == ["topic"]


@pytest.mark.parametrize(
    ("wanted", "why"),
    [
        (Wish("schedule", words="some day"), "which-day"),
        (Wish("schedule", timed=Timed(Recurrence("once", 9, first="2026-01-03"), "x")), "past"),
    ],
)
def test_no_time_or_a_time_that_has_passed(wanted: Wish, why: str) -> None:
    decision = decided(mail(Command((wanted,)), FAY.address), planned())
    assert (decision.word, written(decision)) == (why, [("schedule/refused", FAY.address)])
    assert of(decision, PutOnSchedule) == []


def test_no_more_than_a_hundred_wait() -> None:
    about = situation(FAY, plans=Plans((TOPIC,) * 100, next_topic=101))
    assert decided(schedule(), about).word == "too-many"


def test_only_a_proven_facilitator_puts_a_topic_down() -> None:
    assert of(decided(schedule(verdict=Verdict()), planned()), PutOnSchedule) == []
    by_member = mail(Command((Wish("schedule", timed=Timed(MONTHLY, "x")),)), ANN.address)
    assert of(decided(by_member, planned(ANN)), PutOnSchedule) == []
    assert of(decided(shell("schedule"), planned(None)), PutOnSchedule) == []


def test_a_member_who_writes_so_to_the_list_posts() -> None:
    intent = Command((Wish("schedule", timed=Timed(MONTHLY, "x")),), posted=True)
    assert decided(mail(intent, ANN.address), planned(ANN)).word == "published"
    assert decided(mail(intent, FAY.address), planned(FAY)).word == "scheduled"


def due(what: str = "topic", at: datetime = AT, about: int = 4) -> Incoming:
    return Incoming("clock", Due(what, about, "1", FAY.id, {"at": at.isoformat()}), COP.id)


def when(incoming: Incoming, about: Situation, now: datetime) -> d.Decision:
    from listserv.decide import decide

    return decide(incoming, about, now)


def test_at_its_moment_it_goes_out_and_the_next_time_is_entered() -> None:
    decision = when(due(), planned(None, holder=FAY), AT)
    (post,) = of(decision, PublishText)
    assert b"From: Fay Hall <fay@example.org>" in post.raw
    assert b"Subject: What now?" in post.raw
    assert of(decision, Reschedule) == [Reschedule(4, datetime(2027, 1, 4, 9, tzinfo=UTC))]
    assert {a.what for a in of(decision, Appoint)} == {"topic", "preview"}


def test_after_a_long_rest_it_goes_out_once_and_no_time_that_was_missed() -> None:
    later = AT + timedelta(days=70)
    decision = when(due(), planned(None, holder=FAY), later)
    assert len(of(decision, PublishText)) == 1
    assert of(decision, Reschedule) == [Reschedule(4, datetime(2027, 3, 1, 9, tzinfo=UTC))]


STOPPED = Calm(stopped=Brake(1, "stop", None, "Posting is stopped.", FAY.address, AT))


def test_while_posting_is_stopped_it_waits() -> None:
    once = replace(TOPIC, rule=Recurrence("once", 9, first="2026-12-07"))
    waits = situation(None, holder=FAY, plans=Plans((once,)), calm=STOPPED)
    decision = when(due(), waits, AT)
    later = AT + timedelta(hours=1)
    assert of(decision, PublishText) == []
    assert of(decision, Reschedule) == [Reschedule(4, later)]
    told = {"at": later.isoformat(), "told": True}
    assert [(a.what, a.at, a.values) for a in of(decision, Appoint)] == [("topic", later, told)]
    assert written(decision) == [("schedule/stopped", FAY.address), ("schedule/stopped", GUY.address)]
    again = Incoming("clock", Due("topic", 4, "1", FAY.id, {"at": AT.isoformat(), "told": True}), COP.id)
    assert written(when(again, waits, AT)) == []


def test_while_posting_is_stopped_what_comes_again_is_left_out() -> None:
    decision = when(due(), planned(None, holder=FAY, calm=STOPPED), AT)
    assert of(decision, PublishText) == []
    assert of(decision, Reschedule) == [Reschedule(4, datetime(2027, 1, 4, 9, tzinfo=UTC))]
    assert letters(decision)[0].values["next"] == "2027-01-04T09:00:00+00:00"


def test_what_comes_again_within_a_day_is_shown_at_once() -> None:
    daily = replace(TOPIC, rule=Recurrence("week", 9, days=tuple(range(7))))
    decision = when(due(), situation(None, holder=FAY, plans=Plans((daily,))), AT)
    assert {(a.what, a.at) for a in of(decision, Appoint)} == {("topic", AT + timedelta(days=1)), ("preview", AT)}


def test_a_topic_for_once_ends() -> None:
    once = replace(TOPIC, rule=Recurrence("once", 9, first="2026-12-07"))
    decision = when(due(), situation(None, holder=FAY, plans=Plans((once,))), AT)
    assert of(decision, Reschedule) == [Reschedule(4, None, state="done")]
    assert of(decision, Appoint) == []


@pytest.mark.parametrize(
    "stale", [due(at=AT - timedelta(days=7)), due(about=9), due("preview", AT - timedelta(days=7))]
)
def test_an_appointment_of_a_topic_that_was_moved_or_cancelled_does_nothing(stale: Incoming) -> None:
    assert when(stale, planned(None, holder=FAY), AT).effects == ()


def test_who_is_no_facilitator_any_more_does_not_post() -> None:
    former = replace(FAY, facilitator=False)
    (post,) = of(when(due(), planned(None, holder=former), AT), PublishText)
    assert b"From: Mobilising Knowledge <cop@lists.example.org>" in post.raw


def test_nothing_from_the_text_gets_into_the_header() -> None:
    text = "Hello\r\nBcc: mal@evil.example\r\n\r\nx"
    nasty = replace(TOPIC, text=text)
    (post,) = of(when(due(), situation(None, holder=FAY, plans=Plans((nasty,))), AT), PublishText)
    assert b"Bcc" not in post.raw.partition(b"\r\n\r\n")[0]


def test_the_day_before_all_facilitators_see_it() -> None:
    decision = when(due("preview"), planned(None, holder=FAY), AT - timedelta(days=1))
    assert written(decision) == [("schedule/preview", FAY.address), ("schedule/preview", GUY.address)]
    assert letters(decision)[0].values["text"] == TOPIC.text


SHOWN = question("preview", GUY, values={"number": 4, "at": AT.isoformat()})


def said(answer: Any, sender: str = GUY.address, **changes: Any) -> d.Decision:
    about = planned(GUY, holder=GUY, question=SHOWN, **changes)
    return decided(mail(answer, sender), about)


def test_ok_leaves_it_and_says_so() -> None:
    decision = said(says("OK", True))
    assert written(decision) == [("schedule/as-planned", GUY.address)]


@pytest.mark.parametrize("answer", [says("skip", word="skip"), says("No", False), says("skip", None, Wish("skip"))])
def test_skip_goes_on_to_the_time_after(answer: Any) -> None:
    decision = said(answer)
    later = datetime(2027, 1, 4, 9, tzinfo=UTC)
    assert of(decision, Reschedule) == [Reschedule(4, later, by=GUY.address, what="topic-skip")]
    assert {c.what for c in of(decision, Cancel)} == {"topic", "preview"}
    assert sorted(to for _, to in written(decision)) == [FAY.address, GUY.address]


@pytest.mark.parametrize("words", ["Please make it: What are you reading?", "“What are you reading?”"])
def test_another_text_goes_out_this_time(words: str) -> None:
    decision = said(says(words))
    change = Reschedule(4, AT, instead="What are you reading?", by=GUY.address, what="topic-text")
    assert of(decision, Reschedule) == [change]
    assert of(decision, Close) == []


@pytest.mark.parametrize(
    "words",
    [
        "What are you reading?",
        "Could Ann look at this first?",
        "I would rather ask about nights",
    ],
)
def test_what_may_be_a_word_about_it_goes_out_only_by_a_yes(words: str) -> None:
    asked = said(says(words))
    assert (of(asked, Reschedule), written(asked)) == ([], [("schedule/for-everyone", GUY.address)])
    (letter,) = letters(asked)
    assert letter.ask
    about = planned(GUY, holder=GUY, question=question("preview", GUY, values=letter.ask.values))
    (change,) = of(decided(mail(says("yes", True), GUY.address), about), Reschedule)
    assert change.instead == words
    again = decided(mail(says("yes, but ask Ann first", True, rest="but ask Ann first"), GUY.address), about)
    assert (of(again, Reschedule), written(again)) == ([], [("schedule/whole-text", GUY.address)])


@pytest.mark.parametrize(
    "words",
    ["not this week please, we have the conference", "please leave it out", "Don't send it", "we can skip this"],
)
def test_skip_in_other_words(words: str) -> None:
    assert said(says(words)).word == "skipped"


@pytest.mark.parametrize(
    "words", ["actually no, let it go out", "leave it as it is", "no previews please, just send it"]
)
def test_ok_in_other_words(words: str) -> None:
    assert said(says(words, False if words.startswith("no") else None)).word == "as-planned"


def test_what_was_skipped_goes_out_after_all() -> None:
    skipped = replace(TOPIC, next_at=(AT + timedelta(days=28)).isoformat())
    about = situation(GUY, holder=GUY, question=SHOWN, plans=Plans((skipped,)))
    decision = decided(mail(says("actually no, let it go out"), GUY.address), about)
    assert of(decision, Reschedule) == [Reschedule(4, AT, by=GUY.address, what="topic-again")]
    assert {a.what for a in of(decision, Appoint)} == {"topic", "preview"}
    assert sorted(to for _, to in written(decision)) == [FAY.address, GUY.address]


def test_a_topic_cannot_be_moved_and_no_conversation_is_meant() -> None:
    for answer in (says("move it to Thursdays", None, Wish("move", words="Thursdays")), says("can we postpone it?")):
        decision = said(answer)
        assert (decision.word, of(decision, Reschedule)) == ("cannot-change", [])


def test_skip_and_its_number_leaves_out_the_next_time_of_one_topic() -> None:
    twice = Plans((TOPIC, replace(TOPIC, number=5, rule=Recurrence("week", 9, days=(2,)))))
    about = situation(FAY, plans=twice)
    skips = Wish("change-topic", "skip topic 4", (4,), mode="skip")
    assert [c.number for c in of(decided(mail(Command((skips,)), FAY.address), about), Reschedule)] == [4]
    named = Wish("change-topic", "skip the Wednesday question", mode="skip")
    assert [c.number for c in of(decided(mail(Command((named,)), FAY.address), about), Reschedule)] == [5]
    for unclear in (replace(skips, mode=""), replace(skips, numbers=()), replace(skips, numbers=(9,))):
        decision = decided(mail(Command((unclear,)), FAY.address), about)
        assert (of(decision, Reschedule), written(decision)) == ([], [("schedule/cannot", FAY.address)])


def test_a_wish_in_reply_to_the_look_is_a_wish() -> None:
    assert said(says("pending", None, Wish("pending"))).word == "pending"


def test_an_answer_when_it_has_gone_out_changes_nothing() -> None:
    gone = replace(TOPIC, next_at=(AT + timedelta(days=28)).isoformat())
    about = situation(GUY, holder=GUY, question=SHOWN, plans=Plans((gone,)))
    decision = decided(mail(says("Something else"), GUY.address), about)
    assert of(decision, Reschedule) == []
    assert written(decision) == [("schedule/too-late", GUY.address)]


def test_somebody_elses_answer_is_shown_to_whom_it_was_sent() -> None:
    about = situation(None, holder=GUY, question=SHOWN, plans=Plans((TOPIC,)))
    decision = decided(mail(says("Buy now"), "mal@evil.example"), about)
    assert of(decision, Reschedule) == []
    assert written(decision) == [("confirm/from-elsewhere", GUY.address)]


def test_the_list_and_taking_one_off_it() -> None:
    (letter,) = letters(decided(wish("scheduled", FAY.address), planned()))
    assert [row["number"] for row in letter.values["rows"]] == [4]
    decision = decided(wish("unschedule", FAY.address, numbers=(4, 9)), planned())
    assert of(decision, Reschedule) == [CANCELLED]
    assert letters(decision)[0].values["unknown"] == [9]
    unsaid = decided(wish("unschedule", FAY.address), planned())
    assert (of(unsaid, Reschedule), letters(unsaid)[0].values["rows"][0]["number"]) == ([], 4)
    none = decided(wish("unschedule", FAY.address, numbers=(9,)), planned())
    assert written(none) == [("schedule/cancelled", FAY.address)]


def test_the_same_words_are_scheduled_again_only_by_a_yes() -> None:
    asked = decided(schedule(text="what now? Tell us!"), planned())
    assert (of(asked, PutOnSchedule), written(asked)) == ([], [("schedule/twice", FAY.address)])
    (letter,) = letters(asked)
    assert letter.ask
    sure = planned(holder=FAY, question=question("sure", FAY, values=letter.ask.values))
    (topic,) = of(decided(mail(says("yes", True), FAY.address), sure), PutOnSchedule)
    assert topic.text == "what now? Tell us!"
    once = Recurrence("once", 9, first="2026-12-24")
    assert of(decided(schedule(once, text="What now? Tell us."), planned()), PutOnSchedule)


def test_cancel_as_the_answer_to_its_letter() -> None:
    asked = question("scheduled", FAY, values={"number": 4})
    about = planned(FAY, holder=FAY, question=asked)
    for answer in (says("cancel", False), says("cancel", None, Wish("cancel"))):
        assert of(decided(mail(answer, FAY.address), about), Reschedule) == [CANCELLED]
    thanks = decided(mail(says("schedule", None, Wish("scheduled")), FAY.address), about)
    assert of(thanks, Reschedule) == []


def test_the_hour_is_that_of_the_lists_home() -> None:
    about = situation(FAY, place=at_list(timezone="Asia/Kolkata"), plans=Plans())
    (topic,) = of(decided(schedule(), about), PutOnSchedule)
    assert topic.at == datetime(2026, 12, 7, 3, 30, tzinfo=UTC)
