"""The texts of a list: to be set whole, or to be read."""

from listserv.understand.list_texts import set_whole, wanted
from tests.rows import each_row


@each_row(
    ("said", "words"),
    [
        ("Set welcome: Hello {name}", "welcome Hello {name}"),
        ("Set the welcome text to:\nHello", "welcome Hello"),
        (
            "Please change the goodbye text to the following: We are sorry, {name}, stop",
            "goodbye We are sorry, {name}, stop",
        ),
        ("Could you please use this new footer: Be kind", None),
        ("set welcome of Midwives North to: Hello", "welcome Hello"),
        (
            "Hi,\nplease set the guidelines to this:\n\n1. Be kind\n2. Leave me out",
            "guidelines 1. Be kind\n2. Leave me out",
        ),
        ("set phone: 1", None),
        ("welcome: hello", None),
    ],
)
def test_a_text_is_taken_whole(said: str, words: str | None) -> None:
    found = set_whole(said)
    assert (found.words if found else None) == words


@each_row(
    ("said", "name"),
    [
        ("what are the guidelines?", "guidelines"),
        ("Guidelines", "guidelines"),
        ("could you send me the rules of this list please", "guidelines"),
        ("show me the welcome text", "welcome"),
        ("SHOW GOODBYE", "goodbye"),
        ("what does the footer say?", "footer"),
    ],
)
def test_a_text_is_asked_for(said: str, name: str) -> None:
    found = wanted(said)
    assert found is not None
    assert found.words == name


@each_row(
    "said",
    ["Welcome!", "Welcome to the list", "questions?", "Thanks for the guidelines", "Goodbye", "show me to others",
     "the guidelines of NICE say that", "I have questions", "welcome back"],
)  # fmt: skip
def test_what_asks_for_no_text(said: str) -> None:
    assert wanted(said) is None
