"""Which of our addresses a mail says most with."""

import pytest

from listserv.mail.addressed import most_telling
from tests.rows import each_row

LIST, REPLY = "cop@lists.example.org", "cop+abcdefghij234567@lists.example.org"


def raw(*fields: str) -> bytes:
    return "\r\n".join((*fields, "Subject: x", "", f"To: {REPLY}", "")).encode()


@pytest.mark.parametrize(
    "fields",
    [
        (f"To: The Community <{REPLY}>", f"Cc: {LIST}"),
        (f"to: {LIST},", f"\t{REPLY.upper()}"),
        ("From: ann@example.org", f"CC: Ann <ann@example.org>, {REPLY}"),
    ],
)
def test_an_answer_to_all_is_an_answer(fields: tuple[str, ...]) -> None:
    assert most_telling(LIST, raw(*fields)).lower() == REPLY


@each_row(
    "field",
    [
        f"To: {LIST}",
        f"Reply-To: {REPLY}",
        f"To: other-{REPLY}",
        f"To: {REPLY}.example.net",
        "To: cop+abcdefghij234567@lists.example.net",
    ],
)
def test_nothing_else_is(field: str) -> None:
    assert most_telling(LIST, raw(field)) == LIST


def test_what_came_to_a_token_stays_there() -> None:
    other = "cop+zzzzzzzzzzzzzzzz@lists.example.org"
    assert most_telling(other, raw(f"To: {REPLY}, {other}")) == other
