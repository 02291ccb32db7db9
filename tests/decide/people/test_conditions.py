"""What ties a wish about people to a day or to something else."""

from listserv.decide.people.conditions import tied
from tests.rows import each_row


@each_row(
    ("text", "said"),
    [
        ("invite lou@p.example but wait until Monday", "wait until Monday"),
        ("invite lou@p.example next week please", "next week please"),
        ("add kim@k.example on 3 December", "on 3 December"),
        ("add kim@k.example if she says yes", "if she says yes"),
        ("add kim@k.example once Gus agrees, thanks", ""),
        ("add kim@k.example once the form is here", "once the form is here"),
        ("invite lou@p.example in two weeks", "in two weeks"),
        ("invite lou@p.example, but don't tell him why", "don't tell him why"),
    ],
)
def test_a_day_or_a_condition_is_found(text: str, said: str) -> None:
    assert tied(text) == said


@each_row(
    "text",
    [
        "add kim@k.example, she agreed on Monday",
        "invite lou@p.example, we met on 3 December in Leeds",
        "please invite lou@p.example if possible",
        "add Monday Okoro <monday@k.example>",
        "invite june.may@p.example and will@p.example",
    ],
)
def test_what_was_is_no_condition(text: str) -> None:
    assert tied(text) == ""
