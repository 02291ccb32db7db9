"""Bans of everybody at a domain, in a sentence."""

from datetime import date

import pytest

from listserv.understand import wishes

TODAY = date(2026, 11, 30)


@pytest.mark.parametrize(
    ("text", "name", "addresses"),
    [
        ("Please ban everybody at mattress.example", "ban", ["@mattress.example"]),
        ("Please ban the whole domain spam.example", "ban", ["@spam.example"]),
        ("Could you ban anyone from a.example and b.example?", "ban", ["@a.example", "@b.example"]),
        (
            "Please ban sales@spam.example and everyone else from spam.example",
            "ban",
            ["sales@spam.example", "@spam.example"],
        ),
        ("ban everyone else at x.nhs.example and pat@b.example", "ban", ["pat@b.example", "@x.nhs.example"]),
        ("Please let everybody at spam.example write again", "unban", ["@spam.example"]),
    ],
)
def test_everybody_is_meant(text: str, name: str, addresses: list[str]) -> None:
    [wish] = wishes.read("", text, to="request", today=TODAY).wishes
    assert (wish.name, list(wish.addresses)) == (name, addresses)


@pytest.mark.parametrize("text", ["Please do not ban everybody at spam.example", "Is everyone at spam.example banned?"])
def test_nobody_is_banned_by_other_words(text: str) -> None:
    assert "ban" not in [wish.name for wish in wishes.read("", text, to="request", today=TODAY).wishes]
