"""Topics for later as facilitators write them, and sentences that only sound like it."""

import time
from datetime import date

from listserv.decide.planning.recurrence import said
from listserv.understand.recurrences import read
from tests.rows import each_row

TODAY = date(2026, 11, 23)  # a Monday


@each_row(
    ("text", "rule", "topic"),
    [
        ("every first Monday 9:00 post: What now?", "every first Monday of the month at 09:00", "What now?"),
        ("Every first Monday of the month at 9 please post: X", "every first Monday of the month at 09:00", "X"),
        ("every Friday at noon ask: what did you learn?", "every Friday at 12:00", "what did you learn?"),
        ("Please could you post every Friday at 3pm: Well?", "every Friday at 15:00", "Well?"),
        ("Every Monday at 8.30 starting 7 December please post the following: Hi", "every Monday at 08:30", "Hi"),
        ("every second Tuesday, starting 8 December, at 10 post: x", "every second Tuesday of the month at 10:00", "x"),
        ("put a question on the schedule for 1 December: Who?", "once, on Tuesday 1 December 2026, at 09:00", "Who?"),
        ("post every Monday: x", "every Monday at 09:00", "x"),
        ("every Monday and Thursday at 9: Standup", "every Monday and Thursday at 09:00", "Standup"),
        ("every weekday at 8 ask: coffee?", "every working day at 08:00", "coffee?"),
        ("every day post: hi", "every day at 09:00", "hi"),
        ("every other Tuesday at 9.30 am post\nHow?\n\nTwo", "every other Tuesday at 09:30", "How?\n\nTwo"),
        ("every 2 weeks on Monday at 9 post: Sprint", "every other Monday at 09:00", "Sprint"),
        ("every three weeks on Monday post: Sprint", "every 3 weeks on Monday at 09:00", "Sprint"),
        ("every week on Friday post: x", "every Friday at 09:00", "x"),
        ("every month on the 15th at 10 post: Rates", "on the 15th of every month at 10:00", "Rates"),
        ("every last day of the month post: x", "on the last day of every month at 09:00", "x"),
        ("every last working day of the month at 16:00 post: x", "every last working day of the month at 16:00", "x"),
        ("every second tuesday of the month, 9am, post: Y", "every second Tuesday of the month at 09:00", "Y"),
        ("post this next Monday at 9: What is up", "once, on Monday 30 November 2026, at 09:00", "What is up"),
        ("next Monday at 9 ask: who is in?", "once, on Monday 30 November 2026, at 09:00", "who is in?"),
        ("post this tomorrow: Hello", "once, on Tuesday 24 November 2026, at 09:00", "Hello"),
        ("post this on 3 December at 14:00: Notes", "once, on Thursday 3 December 2026, at 14:00", "Notes"),
        ("send this on 31/12/2026 at 9am: bye", "once, on Thursday 31 December 2026, at 09:00", "bye"),
        ("Schedule topic: Monday 9am, what are you proud of?", "once, on Monday 30 November 2026, at 09:00",
         "what are you proud of?"),
        ("schedule: every first Monday 9:00 post: X", "every first Monday of the month at 09:00", "X"),
        ("Hi,\n\nplease post this every first Monday at 9:\n\nWhat?\n", "every first Monday of the month at 09:00",
         "What?"),
        ("post this on Friday in the afternoon: x", "once, on Friday 27 November 2026, at 14:00", "x"),
    ],
)  # fmt: skip
def test_when_and_what(text: str, rule: str, topic: str) -> None:
    found = read(text, TODAY)
    assert found is not None
    assert (said(found.rule), found.text) == (rule, topic)


@each_row(
    "text",
    [
        "",
        "every",
        "Every week",
        "post the rates",
        "Every Monday we meet at 9",
        "On Monday at 9 I will post: the slides",
        "every Friday at 25:00 post: x",
        "every Friday at 9:75 post: x",
        "post this on 31 February: x",
        "every first Monday 9:00 post:",
        "every 45th post: x",
        "Every patient is asked: do you need an interpreter?",
    ],
)
def test_what_is_no_topic_for_later(text: str) -> None:
    assert read(text, TODAY) is None


def test_a_colon_alone_will_do_only_where_no_order_is_needed() -> None:
    assert read("every Monday at 9: clinic", TODAY) is not None
    assert read("every Monday at 9: clinic", TODAY, ordered=True) is None


def test_use_is_said_of_a_text_that_is_known() -> None:
    found = read("Use it next Monday at 10", TODAY, ordered=True)
    assert found is not None
    assert (said(found.rule), found.text) == ("once, on Monday 30 November 2026, at 10:00", "")


def test_a_long_text_is_kept_whole() -> None:
    found = read("every Monday post: " + "x " * 20_000, TODAY)
    assert found is not None
    assert len(found.text) == 39_999


@each_row("piece", ["every ", "post this ", "at 9 ", "the ", ":", "\n", "1st ", "monday and "])
def test_reading_takes_no_longer_than_the_text_is_long(piece: str) -> None:
    begun = time.process_time()
    read(piece * 50_000, TODAY)
    assert time.process_time() - begun < 0.5
