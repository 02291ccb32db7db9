"""What it costs to read a message: nothing is read twice, and the network is asked only where it may decide."""

from datetime import date
from unittest.mock import Mock

import pytest

from listserv.mail import quote
from listserv.model.mailinglist import Route
from listserv.understand import learned, wishes
from listserv.understand.classify import understand
from listserv.understand.messages import parsed, read
from tests.understand.test_classify import COP

TODAY = date(2026, 11, 23)


@pytest.mark.parametrize("said", ["settings", "HIDE", "Weekly!", "weekly please", "mute 52"])
def test_a_bare_command_is_read_without_the_network(said: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(learned, "told", lambda *_: pytest.fail("it was asked"))
    assert wishes.read("", said, to="request", today=TODAY).only


def test_a_message_is_parsed_and_taken_apart_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """When its author is proven, when it is told from a machine's and when it is read."""
    split = Mock(wraps=quote.split)
    monkeypatch.setattr(quote, "split", split)
    raw = b"From: ann@example.org\nSubject: Rates\nMessage-ID: <once@example.org>\n\nWhat do you pay interpreters?\n"
    _assert_read_once(raw, split)


def test_so_is_a_long_one(monkeypatch: pytest.MonkeyPatch) -> None:
    split = Mock(wraps=quote.split)
    monkeypatch.setattr(quote, "split", split)
    raw = b"From: ann@example.org\nSubject: Rates\nMessage-ID: <long@example.org>\n\n" + b"What do you pay?\n" * 6_000
    _assert_read_once(raw, split)


def _assert_read_once(raw: bytes, split: Mock) -> None:
    message = parsed(raw)
    found = understand(raw, Route(COP, ""), sender="ann@example.org", secret=b"a secret", today=TODAY)
    assert found.message is message
    assert read(raw)[0] is message
    assert split.call_count == 1
