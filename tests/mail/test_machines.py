"""Mail that nobody wrote in a dozen languages, with and without its headers; and people who talk of the same things."""

import time

import pytest

from listserv.mail import dsn
from listserv.mail.autoreply import automatic
from listserv.mail.parse import parse
from listserv.model.message import Message
from tests.mail.machines.cases import cases

MACHINES, PEOPLE, BOUNCES = cases("machines"), cases("people"), cases("bounces")
_HOW_LONG = {True: "permanent", False: "temporary", None: "unknown"}


@pytest.mark.parametrize(("title", "message"), MACHINES, ids=[title for title, _ in MACHINES])
def test_each_kind_is_told_apart(title: str, message: Message) -> None:
    assert automatic(message) == title.partition(":")[0]


@pytest.mark.parametrize("message", [message for _, message in PEOPLE], ids=[title for title, _ in PEOPLE])
def test_who_talks_of_being_away_is_a_person(message: Message) -> None:
    assert automatic(message, "ann@example.org") == ""


@pytest.mark.parametrize(("title", "message"), BOUNCES, ids=[title for title, _ in BOUNCES])
def test_who_was_not_reached_is_read_from_each_report(title: str, message: Message) -> None:
    named, _, failed = title.partition(" | ")
    kind = named.partition(":")[0]
    assert automatic(message, None if kind != "person" else "ann@example.com") == ("" if kind == "person" else kind)
    assert [f"{one.recipient}={_HOW_LONG[one.permanent]}" for one in dsn.bounces(message, b"")] == failed.split()


@pytest.mark.parametrize(
    "unit", ["." * 999 + "x ", "a, ", "\n\n", "urgent, ", "your message ", "。", "<div>a", "</p>", "<br "]
)
@pytest.mark.parametrize("kind", ["plain", "html"])
def test_long_notices_take_no_longer(unit: str, kind: str) -> None:
    head = "From: ann@example.org\nSubject: Re: out of office: [cop]\nMIME-Version: 1.0\n"
    body = f"Content-Type: text/{kind}; charset=utf-8\n\n" + unit * (1_000_000 // len(unit))
    message = parse((head + body).encode())
    start = time.process_time()
    assert isinstance(automatic(message), str)
    assert time.process_time() - start < 2
