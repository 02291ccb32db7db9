"""Dates as people write them; today is Monday 11 May 2026."""

from datetime import date

from listserv.understand.dates import read
from tests.rows import each_row

TODAY = date(2026, 5, 11)


@each_row(
    ("text", "want"),
    [
        ("until 3 September", date(2026, 9, 3)),
        ("3rd of September", date(2026, 9, 3)),
        ("September 3", date(2026, 9, 3)),
        ("Sept 3rd", date(2026, 9, 3)),
        ("3/9", date(2026, 9, 3)),
        ("03.09.2026", date(2026, 9, 3)),
        ("2026-09-03", date(2026, 9, 3)),
        ("Thursday 3 September", date(2026, 9, 3)),
        ("3 September 2027", date(2027, 9, 3)),
        ("1 March", date(2027, 3, 1)),
        ("for two weeks", date(2026, 5, 25)),
        ("2 weeks", date(2026, 5, 25)),
        ("a fortnight", date(2026, 5, 25)),
        ("ten days", date(2026, 5, 21)),
        ("a couple of weeks", date(2026, 5, 25)),
        ("the next three weeks", date(2026, 6, 1)),
        ("a month", date(2026, 6, 11)),
        ("till Monday", date(2026, 5, 18)),
        ("Friday", date(2026, 5, 15)),
        ("next Friday", date(2026, 5, 22)),
        ("tomorrow", date(2026, 5, 12)),
        ("next week", date(2026, 5, 18)),
        ("the Wednesday after next", date(2026, 5, 27)),
        ("Wednesday week", date(2026, 5, 20)),
        ("a week on Wednesday", date(2026, 5, 20)),
        ("Friday fortnight", date(2026, 5, 29)),
        ("next month", date(2026, 6, 1)),
        ("September", date(2026, 9, 1)),
        ("end of August", date(2026, 8, 31)),
        ("the end of May", date(2026, 5, 31)),
        ("end of the month", date(2026, 5, 31)),
        ("mid June", date(2026, 6, 15)),
        ("Christmas", date(2026, 12, 25)),
        ("29 February", date(2028, 2, 29)),
    ],
)
def test_english(text: str, want: date) -> None:
    assert read(text, today=TODAY) == want


@each_row(
    "text",
    ["", "soon", "further notice", "31 February", "3 September 2040", "32/13", "1 December 2115", "until I say so"],
)
def test_no_date(text: str) -> None:
    assert read(text, today=TODAY) is None


def test_month_first_where_told() -> None:
    assert read("9/3", today=TODAY, day_first=False) == date(2026, 9, 3)


def test_a_date_within_a_sentence() -> None:
    assert read("I shall be back on 3 September or so", today=TODAY) == date(2026, 9, 3)
    assert read("I shall be back on 3 September", today=TODAY, whole=True) is None


@each_row(
    ("language", "text", "want"),
    [
        ("cy", "tan 3 Medi", date(2026, 9, 3)),
        ("fr", "jusqu'au 3 septembre", date(2026, 9, 3)),
        ("fr", "deux semaines", date(2026, 5, 25)),
        ("de", "bis zum 3. September", date(2026, 9, 3)),
        ("de", "zwei Wochen", date(2026, 5, 25)),
        ("es", "hasta el 3 de septiembre", date(2026, 9, 3)),
        ("pl", "do 3 września", date(2026, 9, 3)),
        ("pl", "do poniedziałku", date(2026, 5, 18)),
        ("ur", "3 ستمبر", date(2026, 9, 3)),
    ],
)
def test_other_languages(language: str, text: str, want: date) -> None:
    assert read(text, today=TODAY, language=language) == want
