"""lists, members, threads, show, held, queue, status: their JSON is the contract's, and status says who is needed."""

import asyncio
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta

import pytest
from sqlalchemy import update

from listserv.app import App, now
from listserv.config import load
from listserv.model.envelope import Envelope
from listserv.store import inbox
from listserv.store.tables import letters
from tests.cli.shell import LIST, Home, nobody_facilitates
from tests.faults.live import balanced
from tests.names import Table

ENDS = ["delivered", "held", "answered", "returned", "dropped", "stuck"]
STATUS = ["accepted", *ENDS, "waiting_in", "waiting_out", "oldest_waiting_s", "last_digest", "last_error"]


@contextmanager
def opened(home: Home) -> Iterator[App]:
    app = App.open(load(home.folder / "config.toml"), resolve=Table({}))
    try:
        yield app
    finally:
        app.close()


def mail(number: int, sender: str = "ann@one.example", parent: int = 0) -> bytes:
    answer = f"In-Reply-To: <m{parent}@x.example>\r\n" if parent else ""
    head = f"From: {sender}\r\nTo: {LIST}\r\nSubject: Rates\r\nMessage-ID: <m{number}@x.example>\r\n{answer}"
    return f"{head}\r\nThis is number {number}, \x1b[31mred.\r\n".encode()


def arrive(home: Home, *raws: bytes, work: bool = True, ago: timedelta = timedelta(0)) -> None:
    with opened(home) as app:
        with app.db.write() as tx:
            inbox.keep(tx, [Envelope("ann@one.example", LIST, raw, "127.0.0.1", now() - ago) for raw in raws])
        if work:
            asyncio.run(app.flow.work_inbox())


def test_lists(home: Home) -> None:
    [row] = home.run("lists", "--json").rows
    assert row == {
        "address": LIST,
        "name": "Mobilising Knowledge",
        "members": 3,
        "posts": 0,
        "join": "confirm",
        "posting": "members",
        "subject_prefix": "",
        "overridden": [],
    }
    assert "3 members" in home.run("lists").out


def test_members(home: Home) -> None:
    rows = home.run("members", "--json", LIST).rows
    keys = ["address", "name", "status", "mode", "paused_until", "roles", "aliases"]
    assert all(list(row) == keys for row in rows)
    assert {row["address"]: row["roles"] for row in rows}["fay@three.example"] == ["facilitator"]
    assert home.run("members", "cop").out == home.run("members", LIST).out


def test_threads_and_show(home: Home) -> None:
    arrive(home, mail(1), mail(2, parent=1), mail(3, parent=9))
    rows = home.run("threads", "--json", LIST).rows
    assert all(list(r) == ["message_id", "thread", "parent", "subject", "sender", "date", "how"] for r in rows)
    assert [(r["message_id"], r["parent"]) for r in rows][:2] == [
        ("m1@x.example", None),
        ("m2@x.example", "m1@x.example"),
    ]
    hows = {"references", "thread-index", "quote", "subject", "digest", "moved", "new"}
    assert {r["how"] for r in rows} <= hows
    tree = home.run("show", "--json", LIST, str(rows[0]["thread"])).rows
    assert [(r["depth"], r["message_id"]) for r in tree] == [(0, "m1@x.example"), (1, "m2@x.example")]
    plain = home.run("show", LIST, str(rows[0]["thread"]))
    assert plain.code == 0
    assert "\x1b" not in plain.out
    assert "999" in home.run("show", LIST, "999").refused()


def test_held(home: Home) -> None:
    arrive(home, mail(1, sender="sam@elsewhere.example"))
    [row] = home.run("held", "--json", LIST).rows
    assert list(row) == ["number", "sender", "subject", "why", "held_at"]
    assert (row["number"], row["sender"], row["why"]) == (1, "sam@elsewhere.example", "The author is not a member.")
    assert "sam@elsewhere.example" in home.run("held", LIST).out


def test_queue(home: Home) -> None:
    arrive(home, mail(1))
    rows = home.run("queue", "--json").rows
    assert len(rows) == 3
    assert all(list(r) == ["recipient", "kind", "state", "attempts", "next_try", "last_reply"] for r in rows)
    assert {(r["kind"], r["state"], r["attempts"]) for r in rows} == {("post", "waiting", 0)}


@pytest.mark.parametrize("command", ["lists", "members", "threads", "held", "queue", "status"])
def test_with_json_there_is_nothing_else_on_stdout(home: Home, command: str) -> None:
    arrive(home, mail(1), mail(2, sender="sam@elsewhere.example"))
    given = () if command in ("lists", "queue", "status") else (LIST,)
    ran = home.run(command, "--json", *given)
    assert ran.err == ""
    for line in ran.out.splitlines():
        assert isinstance(json.loads(line), dict)


def test_status_of_a_house_in_order_is_0(home: Home) -> None:
    ran = home.run("status", "--json")
    assert ran.code == 0
    [row] = ran.rows
    assert set(row) >= set(STATUS)
    assert balanced(row)


def test_status_counts_every_end_and_what_waits(home: Home) -> None:
    arrive(home, mail(1), mail(2, sender="sam@elsewhere.example"))
    arrive(home, mail(3), work=False)
    [row] = home.run("status", "--json").rows
    assert (row["accepted"], row["delivered"], row["held"], row["waiting_in"]) == (3, 1, 1, 1)
    assert row["waiting_out"] >= 3
    assert balanced(row)


def test_status_is_1_where_a_message_was_set_aside(home: Home) -> None:
    arrive(home, mail(1), work=False)
    with opened(home) as app, app.db.write() as tx:
        inbox.set_aside(tx, 1, "Traceback ...\nZeroDivisionError: a fault", now())
    ran = home.run("status")
    assert ran.code == 1
    assert "ZeroDivisionError: a fault" in ran.err


def test_status_is_1_where_mail_waits_too_long(home: Home) -> None:
    arrive(home, mail(1), work=False, ago=timedelta(hours=1))
    assert home.run("status").code == 1


def test_status_is_1_where_the_relay_is_down(home: Home) -> None:
    arrive(home, mail(1))
    assert home.run("drain", "--timeout", "5").code == 1
    ran = home.run("status", "--json")
    assert (ran.code, ran.rows[0]["retrying"]) == (1, 3)
    assert ran.rows[0]["last_error"]


def test_status_says_how_long_letters_have_waited(home: Home) -> None:
    arrive(home, mail(1))
    with opened(home) as app, app.db.write() as tx:
        tx.execute(update(letters).values(created_at=now() - timedelta(hours=2)))
    ran = home.run("status", "--json")
    assert (ran.code, ran.rows[0]["waiting_in"]) == (1, 0)
    assert 7_200 <= ran.rows[0]["oldest_waiting_s"] < 7_300


def test_status_is_1_where_nobody_looks_after_a_list(home: Home) -> None:
    nobody_facilitates(home)
    ran = home.run("status", "--json")
    assert (ran.code, ran.rows[0]["without_facilitator"]) == (1, [LIST])
    assert "has no facilitator" in home.run("status").err


def test_who_has_seen_enough_may_go(home: Home) -> None:
    arrive(home, *(mail(n) for n in range(1, 4)))
    start = "from listserv.cli import main; main()"
    command = [sys.executable, "-c", start, "threads", "--config", str(home.folder / "config.toml"), LIST]
    ends, begins = os.pipe()
    os.close(ends)
    try:
        ran = subprocess.run(command, stdout=begins, stderr=subprocess.PIPE, timeout=60, check=False)
    finally:
        os.close(begins)
    assert (ran.returncode, ran.stderr) == (0, b"")


def test_status_is_0_where_a_post_waits_for_its_facilitator(home: Home) -> None:
    """A held post is the facilitator's work, who is reminded by mail; the server needs nobody."""
    arrive(home, mail(1, sender="sam@elsewhere.example"))
    assert home.run("status").code == 0


def refuse(home: Home, code: int, said: str, state: str = "waiting") -> None:
    """All letters in the outbox got this answer."""
    with opened(home) as app, app.db.write() as tx:
        tx.execute(update(letters).values(state=state, code=code, reply=said, attempts=1, ended_at=now()))


def test_queue_shows_what_the_relay_said_and_not_what_we_made_of_it(home: Home) -> None:
    arrive(home, mail(1))
    refuse(home, 451, "554 5.7.1 Relay access denied")
    assert {row["last_reply"] for row in home.run("queue", "--json").rows} == {"554 5.7.1 Relay access denied"}
    refuse(home, 450, "4.2.0 come later")
    assert {row["last_reply"] for row in home.run("queue", "--json").rows} == {"450 4.2.0 come later"}


def test_status_is_1_where_the_relay_refuses_us(home: Home) -> None:
    arrive(home, mail(1))
    refuse(home, 451, "554 5.7.1 Relay access denied")
    ran = home.run("status")
    assert ran.code == 1
    assert "3 letters wait for the relay, which last said: 554 5.7.1 Relay access denied" in ran.err


def test_status_shows_which_post_was_given_up(home: Home) -> None:
    arrive(home, mail(1))
    refuse(home, 550, "5.7.1 looks like spam", "failed")
    [row] = home.run("status", "--json").rows
    assert row["unsent"] == [{"subject": "Rates", "lost": 3, "copies": 3, "last_reply": "5.7.1 looks like spam"}]
    assert "“Rates” did not reach 3 of 3 readers: the relay said: 5.7.1 looks like spam" in home.run("status").err


def renamed(home: Home) -> None:
    """The operator gave the list another address, and put a new one beside it."""
    home.change('address = "cop@lists.example.org"', 'address = "work@lists.example.org"')


def test_a_list_that_is_gone_from_the_config_is_named(home: Home) -> None:
    arrive(home, mail(1))
    renamed(home)
    ran = home.run("status", "--json")
    assert (ran.code, ran.rows[0]["not_in_config"]) == (1, [LIST])
    said = f"{LIST} is not in the config and has 3 members, 1 post, 3 letters to send in the database"
    assert said in home.run("status").err
    assert said in home.run("lists").err
    assert home.run("lists", "--json").err == ""


def test_what_waits_for_a_list_that_is_gone_is_not_blamed_on_the_relay(home: Home) -> None:
    arrive(home, mail(1))
    renamed(home)
    refuse(home, 0, "The list is not in the config any more.")
    ran = home.run("status")
    assert "relay" not in ran.err
    assert "3 letters to send" in ran.err


def test_a_list_that_was_retired_is_not_missed(home: Home) -> None:
    renamed(home)
    home.change("[server]", f'[server]\nretired_lists = ["{LIST}"]')
    assert home.run("status").code == 0
    assert home.run("lists").err == ""


def test_one_is_one(home: Home) -> None:
    renamed(home)
    assert "1 member, 0 posts" in home.run("lists").out
