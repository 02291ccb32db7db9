"""The server as a process: what it says when it cannot start, how it stops, and what a dead relay does to it."""

import json
import socket
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from listserv.cli import cli
from listserv.store import letters
from listserv.store.database import Database
from listserv.store.sqlite import remains
from tests.cli.shell import run
from tests.faults.killing import Posting
from tests.faults.live import MEMBERS, House, balanced, copies, free_port, hand_in, house, insist, post, wait_until
from tests.faults.relays import relay_beside
from tests.relays.fault import FaultRelay


def _taken_port(ours: House) -> socket.socket:
    return socket.create_server(("127.0.0.1", ours.smtp))


def _no_folder(ours: House) -> None:
    (ours.home / "var").rename(ours.home / "elsewhere")
    (ours.home / "var").write_text("not a folder")


def _no_database(ours: House) -> None:
    for file in (ours.home / "var").glob("listserv.db*"):
        file.unlink()
    (ours.home / "var" / "listserv.db").mkdir()


def _damaged(ours: House) -> None:
    for file in (ours.home / "var").glob("listserv.db-*"):
        file.unlink()
    (ours.home / "var" / "listserv.db").write_bytes(b"this is not a database" * 200)


def _newer(ours: House) -> None:
    with ours.database() as database, database.write() as tx:
        tx.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")


def _misspelt(ours: House) -> None:
    ours.config.write_text(ours.config.read_text("utf-8").replace("lmtp =", "lmpt ="), "utf-8")


def _wrong_value(ours: House) -> None:
    ours.write_config(smtp="somewhere")


def _no_config(ours: House) -> None:
    ours.config.unlink()


CAUSES: tuple[tuple[Callable[[House], object], str], ...] = (
    (_taken_port, "cannot listen on"),
    (_no_folder, "var"),
    (_no_database, "cannot be opened"),
    (_damaged, "not a database"),
    (_newer, "newer version"),
    (_misspelt, "server.lmpt"),
    (_wrong_value, "'somewhere'"),
    (_no_config, "listserv init"),
)
NAMES = [cause.__name__ for cause, _ in CAUSES]


@pytest.mark.parametrize(("break_it", "words"), CAUSES, ids=NAMES)
def test_what_cannot_start_says_why_in_one_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, break_it: Callable[[House], object], words: str
) -> None:
    monkeypatch.setattr("listserv.log.to_stderr", lambda level: None)
    with house(tmp_path, free_port()) as ours:
        hold = break_it(ours)
        done = run("serve", "--config", str(ours.config))
        assert done.code == 1
        assert_says(done.err, words)
        if isinstance(hold, socket.socket):
            hold.close()


@pytest.mark.parametrize(
    ("break_it", "words"),
    [pytest.param(*cause, marks=() if cause[0] is _taken_port else pytest.mark.system) for cause in CAUSES],
    ids=NAMES,
)
def test_so_does_a_process(tmp_path: Path, break_it: Callable[[House], object], words: str) -> None:
    with house(tmp_path, free_port()) as ours:
        hold = break_it(ours)
        done = ours.shell("serve")
        assert done.returncode == 1, done.stderr
        assert_says(done.stderr, words)
        if isinstance(hold, socket.socket):
            hold.close()


def assert_says(stderr: str, words: str) -> None:
    """There is one sentence beside the log, and it has these words."""
    said = [line for line in stderr.splitlines() if not line.startswith("{")]
    assert len(said) == 1, stderr
    assert words in said[0]
    assert said[0].endswith(".")


@pytest.mark.parametrize("posts", [4, pytest.param(10, marks=pytest.mark.slow)])
def test_stopped_under_load_nothing_is_lost_or_doubled(tmp_path: Path, posts: int) -> None:
    with relay_beside(FaultRelay()) as relay, house(tmp_path, relay.port) as ours:
        first = ours.start()
        posting = Posting(ours.smtp, range(posts))
        posting.wait(posts // 2)
        assert ours.stop(first) == 0
        ours.start()
        posting.wait(posts)
        assert set(ours.wait_settled().ends) == {"delivered"}
        assert copies(relay.stored, range(posts)) == (0, 0)
        assert balanced(_status(ours)[1])


def test_mail_waits_for_the_relay_and_then_goes(tmp_path: Path) -> None:
    port = free_port()
    with house(tmp_path, port) as ours:
        ours.start()
        insist(ours.smtp, post(1))
        with ours.database() as database:
            wait_until(lambda: _retrying(database) == len(MEMBERS), "all letters wait for the relay")
        code, status = _status(ours)
        assert code == 1
        assert status["waiting_out"] == status["retrying"] == len(MEMBERS)
        assert str(port) in str(status["last_error"])
        assert "wait for the relay" in _run(ours, "status").stderr
        with relay_beside(FaultRelay(port=port)) as relay:
            assert _run(ours, "due", "--at", "2036-01-01").exit_code == 0
            ours.wait_settled()
            assert copies(relay.stored, [1]) == (0, 0)
        assert _status(ours)[0] == 0


def _retrying(database: Database) -> int:
    with database.read() as tx:
        return letters.retrying(tx)[0]


def _run(ours: House, *words: str) -> Result:
    """A command, in this process."""
    return CliRunner().invoke(cli, [*words, "--config", str(ours.config)])


def _status(ours: House) -> tuple[int, dict[str, object]]:
    done = _run(ours, "status", "--json")
    row: dict[str, object] = json.loads(done.stdout)
    return done.exit_code, row


def test_no_mail_is_taken_into_a_database_that_was_moved_away(tmp_path: Path) -> None:
    with relay_beside(FaultRelay()) as relay, house(tmp_path, relay.port) as ours:
        server = ours.start()
        insist(ours.smtp, post(1))
        ours.wait_settled()
        for file in remains(tmp_path / "var" / "listserv.db"):
            file.rename(tmp_path / file.name)
        assert hand_in(ours.smtp, post(2)) != 250
        assert server.wait(20) == 1
        assert "was moved, deleted or replaced while it was in use" in ours.tail()
        assert not remains(tmp_path / "var" / "listserv.db")
        for file in remains(tmp_path / "listserv.db"):
            file.rename(tmp_path / "var" / file.name)
        ours.start()
        insist(ours.smtp, post(2))
        ours.wait_settled()
        assert copies(relay.stored, [1, 2]) == (0, 0)
