"""What a facilitator may order below a post."""

from datetime import date

import pytest

from listserv.understand import orders
from tests.rows import each_row

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
        ("Approve with a note: please keep it civil, all", "approve"),
        ("Please add a note above this: it is for Leeds only", "approve"),
        ("Release this please", "approve"),
        ("Reject because we had it", "reject"),
    ],
)
def test_a_short_order_is_heard(text: str, name: str) -> None:
    assert [wish.name for wish in orders.read(text, TODAY).wishes] == [name]


def test_a_new_conversation_has_its_name() -> None:
    [wish] = orders.read("split this off please, new subject: Conference in Leeds", TODAY).wishes
    assert (wish.name, wish.words) == ("split", "Conference in Leeds")


@each_row(
    "text",
    [
        "Thanks Dee, that helps",
        "I approve of this idea",
        "We had to add a note to the policy about this",
        "We moderate the group on Fridays",
        "I would delete it",
        "Our trust removes patients' names first.",
        "Notes changes the subject of every answer.",
    ],
)
def test_a_post_orders_nothing(text: str) -> None:
    assert orders.read(text, TODAY).order != "yes"


@pytest.mark.parametrize(
    ("text", "order"),
    [
        ("this should be merged with Interpreter money", "yes"),
        ("Please schedule this for next Monday at 9", "yes"),
        ("set newcomers 2", "yes"),
        ("What are the settings?", "yes"),
        ("@facilitators: shall we close this?", "yes"),
        ("Please remove Dee from the list", "yes"),
        ("please make Dee a deputy", "of-a-member"),
        ("Dee would like to leave", "of-a-member"),
        ("Please tell Dee I said hello", "no"),
        ("Please share this with your teams", "no"),
        ("Could you post the link again?", "no"),
        ("yes", "no"),
    ],
)
def test_what_is_hardly_a_post_is_an_order(text: str, order: str) -> None:
    assert orders.read(text, TODAY).order == order
