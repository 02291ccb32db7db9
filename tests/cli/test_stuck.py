"""What was set aside is looked at, tried again, or let go, and no sum is wrong after it."""

import asyncio
from typing import Any

import pytest

from listserv.app import App, now
from listserv.config import load
from listserv.model.envelope import Envelope
from listserv.store import inbox
from tests.cli.shell import LIST, Home
from tests.names import Table

RAW = b"From: Ann <ann@one.example>\r\nSubject: \x1b[2JHello\r\n\r\nText\r\n"


@pytest.fixture
def number(home: Home) -> int:
    """A message that was set aside; its number."""
    app = App.open(load(home.folder / "config.toml"))
    with app.db.write() as tx:
        inbox.keep(tx, [Envelope("ann@one.example", LIST, RAW, "192.0.2.1", now())])
        row = inbox.claim(tx, 9, now(), "a:1")[-1].id
        inbox.set_aside(tx, row, "Traceback ...\nZeroDivisionError: a fault", now())
    app.close()
    return row


def status(home: Home) -> dict[str, Any]:
    row: dict[str, Any] = home.run("status", "--json").rows[0]
    ends = ("delivered", "held", "answered", "returned", "dropped", "stuck", "waiting_in")
    assert row["accepted"] == sum(row[end] for end in ends)
    return row


def test_list_and_show_say_what_went_wrong(home: Home, number: int) -> None:
    assert home.run("stuck list", "--json").rows == [
        {"number": number, "recipient": LIST, "sender": "ann@one.example", "why": "ZeroDivisionError: a fault"}
    ]
    assert "ZeroDivisionError" in home.run("stuck list").out
    shown = home.run("stuck show", str(number)).out
    assert "Traceback ..." in shown
    assert "\x1b" not in shown
    assert home.run("stuck show", "--json", str(number)).rows[0]["bytes"] == len(RAW)


def test_retry_gives_it_back_to_the_server(home: Home, number: int) -> None:
    assert home.run("stuck retry", str(number)).code == 0
    assert (status(home)["stuck"], status(home)["waiting_in"]) == (0, 1)
    assert "Nothing is set aside" in home.run("stuck list").out
    app = App.open(load(home.folder / "config.toml"), resolve=Table({}))
    assert asyncio.run(app.flow.work_inbox()) == 1
    app.close()
    assert status(home)["waiting_in"] == 0


def test_drop_lets_it_go(home: Home, number: int) -> None:
    before = status(home)["dropped"]
    assert home.run("stuck drop", str(number)).code == 0
    assert (status(home)["stuck"], status(home)["dropped"]) == (0, before + 1)


@pytest.mark.parametrize("command", ["stuck show", "stuck retry", "stuck drop"])
def test_a_number_that_is_not_set_aside_is_refused_and_nothing_done(home: Home, number: int, command: str) -> None:
    assert "No message 4711 is set aside" in home.run(command, "4711").refused()
    if command != "stuck show":
        home.run(command, str(number), "4711").refused()
    assert status(home)["stuck"] == 1
