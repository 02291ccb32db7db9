"""Whether words are a new text, or tell us how to change one."""

from listserv.decide.words import instructions
from tests.rows import each_row


@each_row(
    ("words", "told"),
    [
        ('this: take out "Golf for beginners" and put "Golf for all".', True),
        ("Please take the fee out", True),
        ("Remove the last sentence please", True),
        ("change November to December", True),
        ("the subject to Consent forms and send it", True),
        ("What do you pay interpreters?", False),
        ("Please add your name to the list if you come", False),
        ("Change is coming: join us", False),
        ("Put your hands up if you come", False),
    ],
)
def test_what_tells_how_to_change_a_text_is_no_text(words: str, told: bool) -> None:
    assert instructions.is_one(words) is told


@each_row(
    ("words", "text"),
    [
        ("Could you change it to: What did you learn?", "What did you learn?"),
        ("Please use this instead:\nWhat did you learn?", "What did you learn?"),
        ("Another text: What did you learn?", "What did you learn?"),
        ("“What did you learn?”", "What did you learn?"),
        ("What did you learn?", ""),
        ("A question: what did you learn?", ""),
        ("Post this\nFay Marsh", ""),
    ],
)
def test_the_text_stands_behind_what_is_said_to_us(words: str, text: str) -> None:
    assert instructions.plainly_given(words) == text
