"""A sentence beside an announcement that asks something of us."""

from listserv.decide.words.to_us import parted
from tests.rows import each_row


@each_row(
    ("text", "rest", "ours"),
    [
        (
            "The May meeting is off. And please close the May conversation.",
            "The May meeting is off.",
            "And please close the May conversation.",
        ),
        (
            "We meet at 4. Could you also remove dee@e.example from the list?",
            "We meet at 4.",
            "Could you also remove dee@e.example from the list?",
        ),
        ("We meet at 4. Please bring a pen.", "We meet at 4. Please bring a pen.", ""),
        ("We meet at 4. Please add your name to the list.", "We meet at 4. Please add your name to the list.", ""),
        ("Please close the conversation about May.", "Please close the conversation about May.", ""),
    ],
)
def test_only_what_asks_us_is_left_out(text: str, rest: str, ours: str) -> None:
    assert parted(text) == (rest, ours)
