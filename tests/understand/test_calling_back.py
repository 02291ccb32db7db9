"""Whether somebody wants a post of theirs back."""

from listserv.understand.calling_back import wanted
from tests.rows import each_row


@each_row(
    ("text", "plainly", "perhaps"),
    [
        ("withdraw my post please, wrong list", True, False),
        ("Please delete my message, it was meant for somebody else", True, False),
        ("please take my post down", True, False),
        ("WITHDRAW", True, False),
        ("Can you recall this, it was meant for somebody else?", False, True),
        ("Please remove my post from the rota, I am leaving the ward", False, True),
        ("Sorry, please ignore my last message", False, False),
        ("Please delete the last email about the rota", False, False),
        ("How do you withdraw consent from a study?", False, False),
        ("My trust deletes the messages of those who leave, does yours?", False, False),
    ],
)
def test_it_is_plain_or_likely_or_a_post(text: str, plainly: bool, perhaps: bool) -> None:
    sure, doubtful = wanted(text)
    assert (bool(sure), bool(doubtful)) == (plainly, perhaps)
