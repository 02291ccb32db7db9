"""An answer that says no more than when something known shall be posted."""

from datetime import date

from listserv.model.recurrence import Recurrence
from listserv.understand.recurrences import said_of_it
from tests.rows import each_row

MONDAY = date(2026, 11, 23)


@each_row(
    ("answer", "day", "hour"),
    [
        ("yes, next Wednesday at 10 please", "2026-12-02", 10),
        ("Yes please, on 10 December at 9", "2026-12-10", 9),
        ("use on 3 December at 14:00 please", "2026-12-03", 14),
        ("USE 2 NEXT MONDAY AT 9\n\nGus", "2026-11-30", 9),
        ("Use it tomorrow", "2026-11-24", 9),
    ],
)
def test_a_moment_is_read_behind_a_yes(answer: str, day: str, hour: int) -> None:
    assert said_of_it(answer, MONDAY) == Recurrence("once", hour, first=day)


@each_row(
    "answer",
    ["yes", "Use it, but not before January", "use next Monday at 9: Where do you park?", "yes, I met her on Monday"],
)
def test_what_says_more_is_no_moment(answer: str) -> None:
    assert said_of_it(answer, MONDAY) is None
