"""What a facilitator may order below a post."""

from datetime import date

import pytest

from listserv.understand import orders

TODAY = date(2026, 11, 30)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("moderate Dee from now on", "moderate"),
        ("ban her", "ban"),
        ("Please remove Dee's post, she asked me to", "remove-post"),
        ("delete", "remove-post"),
        ("delete this please, it names a patient", "remove-post"),
        ("hold all answers to this", "close"),
        ("new thread pls", "split"),
        ("this belongs to the conversation about leaflets, please put it there", "merge"),
        ("forward this to midwives north too", "move"),
        ("undo the merge", "undo"),
    ],
)
def test_a_short_order_is_heard(text: str, name: str) -> None:
    assert [wish.name for wish in orders.perhaps(text, TODAY)] == [name]


def test_a_new_conversation_has_its_name() -> None:
    [wish] = orders.perhaps("split this off please, new subject: Conference in Leeds", TODAY)
    assert (wish.name, wish.words) == ("split", "Conference in Leeds")


@pytest.mark.parametrize(
    "text",
    [
        "Thanks Dee, that helps",
        "We moderate the group on Fridays",
        "I would delete it",
        "Our trust removes patients' names first.",
        "Notes changes the subject of every answer.",
    ],
)
def test_a_post_orders_nothing(text: str) -> None:
    assert orders.perhaps(text, TODAY) == ()
