"""Texts of facilitators: five words are filled in, and nothing else ever is."""

from listserv.mail.placeholders import filled
from listserv.model.mailinglist import MailingList
from tests.rows import each_row

COP = MailingList(1, "cop@lists.example.org", "Mobilising Knowledge", phone="0113 496 0000")


def test_what_is_known_is_filled_in() -> None:
    text = "Hello {name}, welcome to {list} ({address}); ring {phone} or write to {owner}."
    assert filled(text, COP, "Ann") == (
        "Hello Ann, welcome to Mobilising Knowledge (cop@lists.example.org); ring 0113 496 0000 or write to "
        "cop-owner@lists.example.org."
    )


def test_what_is_empty_takes_its_space_along() -> None:
    assert filled("Hello {name}, welcome.", COP) == "Hello, welcome."


@each_row(
    "text",
    [
        "{{7*7}}",
        "{0.__class__}",
        "{name.__class__}",
        "{name!r}",
        "{list:>99999999}",
        "{% for x in y %}{% endfor %}",
        "{}",
        "%(list)s %s",
        "${list and 1}",
        "{secret}",
        "{ name }",
    ],
)
def test_anything_else_is_literal(text: str) -> None:
    assert filled(text, COP, "Ann") == text


def test_what_is_filled_in_is_not_filled_in_again() -> None:
    assert filled("{name}", COP, "{owner}") == "{owner}"


def test_without_a_name_neither_its_comma_nor_its_space_stays() -> None:
    assert filled("Sorry to see you go, {name}. Come back!", COP) == "Sorry to see you go. Come back!"
    assert filled("Dear {name}, welcome.", COP) == "Dear, welcome."
