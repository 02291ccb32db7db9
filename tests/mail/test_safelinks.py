"""Wrapped links become the links that the author wrote."""

from listserv.mail.quote import split_text
from listserv.mail.safelinks import unwrap
from tests.rows import each_row


@each_row(
    ("wrapped", "link"),
    [
        (
            "https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexample.org%2Fa%3Fb%3D1&amp;data=05%7C02%7C&amp;reserved=0",
            "https://example.org/a?b=1",
        ),
        (
            "https://gbr01.safelinks.protection.outlook.com/ap/w-59584e83/?url=https%3A%2F%2Fexample.org%2F&data=05%7C02&sdata=x%3D&reserved=0",
            "https://example.org/",
        ),
        ("https://urldefense.com/v3/__https://example.org/a__;!!AbC!dEf-123$", "https://example.org/a"),
        ("https://urldefense.proofpoint.com/v2/url?u=https-3A__example.org_a&d=DwIF&c=x", "https://example.org/a"),
        ("https://linkprotect.cudasvc.com/url?a=https%3a%2f%2fexample.org%2fa&c=E,1,x", "https://example.org/a"),
        ("https://example.org/a<https://example.org/a>", "https://example.org/a"),
        ("ann@example.org<mailto:ann@example.org>", "ann@example.org"),
        ("see https://example.org/?url=x", "see https://example.org/?url=x"),
    ],
)
def test_unwrap(wrapped: str, link: str) -> None:
    assert unwrap(wrapped) == link


def test_new_words_and_quoted_lines_are_unwrapped() -> None:
    wrapped = "https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexample.org&data=1"

    result = split_text(f"See {wrapped} here\n\nAnn wrote:\n> or {wrapped} there\n")

    assert (result.new, result.quoted) == ("See https://example.org here", ("or https://example.org there",))
