"""The text above a leave taking."""

from listserv.understand.phrasebook import book
from listserv.understand.texts import opened_up, without_signature
from tests.rows import each_row

LONG = "\n".join(f"Line {n} of a long report on rates." for n in range(2_000))


@each_row("above", ["What do you pay?", f"What do you pay?\n{LONG}"])
def test_leave_is_taken_at_the_end_of_a_text_of_any_length(above: str) -> None:
    assert without_signature(book("en"), f"{above}\nMany thanks\nJo", titled=False) == above


def test_what_stands_below_leave_that_was_taken_at_once_is_left_out() -> None:
    assert (
        without_signature(book("en"), f"What do you pay?\nMany thanks, Jo\n{LONG}", titled=False) == "What do you pay?"
    )


def test_beyond_the_beginning_a_text_is_left_as_it_is() -> None:
    beyond = "S P A C E D\n--\nTHIS E-MAIL IS CONFIDENTIAL"
    opened = opened_up("R E M O V E me\n" + "x\n" * 20_000 + beyond)
    assert opened.startswith("REMOVE me\nx")
    assert opened.endswith(beyond)
    assert opened_up("R E M O V E me\n--\nJo") == "REMOVE me"
