"""Messages that we write for somebody are read back as they were meant, whatever their words hold."""

from datetime import UTC, datetime

import pytest

from listserv.mail.authored import authored
from listserv.mail.parse import parse
from listserv.model.message import Mailbox, Part

NOW = datetime(2026, 11, 23, 10, tzinfo=UTC)
ANN = Mailbox("Ann Other", "ann@example.org")


def test_it_says_who_what_and_when() -> None:
    message = parse(authored(ANN, "Hello — all", "I am Ann.\nFrom Leeds, łódź and elsewhere.\n", NOW))
    assert (message.author, message.subject, message.date) == (ANN, "Hello — all", NOW)
    assert message.text == "I am Ann.\nFrom Leeds, łódź and elsewhere.\n"
    assert (message.message_id, message.problems) == ("", ())


def test_an_answer_names_its_post_and_takes_attachments_along() -> None:
    part = Part("application/pdf", "", "rates.pdf", "attachment", "", b"%PDF")
    raw = authored(ANN, "Re: Rates", "Here.", NOW, message_id="a@x.org", answers="q@x.org", parts=(part,))
    message = parse(raw)
    assert (message.message_id, message.in_reply_to, message.references) == ("a@x.org", ("q@x.org",), ("q@x.org",))
    assert [(p.filename, p.content) for p in message.parts if p.filename] == [("rates.pdf", b"%PDF")]


@pytest.mark.parametrize("nasty", ["a\r\nBcc: eve@x.org", "a\nBcc: eve@x.org\n\nText", "\x00\x1b[2J"])
def test_no_word_of_it_becomes_a_header(nasty: str) -> None:
    message = parse(authored(Mailbox(nasty, "ann@example.org"), nasty, "Text.", NOW))
    assert [name for name, _ in message.headers if name == "bcc"] == []
    assert message.text == "Text.\n"


def test_an_author_without_a_sound_address_is_left_out() -> None:
    assert parse(authored(Mailbox("Eve", "eve@x.org\r\nBcc: f@x.org"), "Hi", "Text.", NOW)).author is None
