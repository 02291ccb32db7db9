"""What stands before a text and is said to us."""

from datetime import date

from listserv.understand.lead_ins import cut
from tests.rows import each_row

TODAY = date(2026, 11, 23)


@each_row(
    ("topic", "text", "day"),
    [
        ("the following question, starting this Sunday: What went well?", "What went well?", date(2026, 11, 29)),
        ("the members: what are you on?", "what are you on?", None),
        ("this question to everyone, from 7 December: What?", "What?", date(2026, 12, 7)),
        ("What went well? Thank you, Fay", "What went well?", None),
        ("What went well?", "What went well?", None),
        ("Interpreters: who knows one?", "Interpreters: who knows one?", None),
        ("Question of the week: what is new?", "what is new?", None),
        ("Meet at 9:30 in Leeds", "Meet at 9:30 in Leeds", None),
        (
            "Whom do we owe thanks? Thank you notes are at the desk",
            "Whom do we owe thanks? Thank you notes are at the desk",
            None,
        ),
    ],
)
def test_the_lead_in_goes_and_its_day_counts(topic: str, text: str, day: date | None) -> None:
    assert cut(topic, TODAY) == (text, day)
