"""How long a start takes, how long a stop under load, and what a read-only database says."""

import os
import subprocess
import time
from pathlib import Path

import pytest

from bench.sink import sink_process
from tests.faults.killing import Posting
from tests.faults.live import LISTSERV, copies, free_port, house
from tests.relays.sink import kept
from tests.system.machine import marked, needs, program

POSTS = 150
NOBODY = 65_534


@pytest.mark.system
def test_a_second_start_answers_soon(tmp_path: Path) -> None:
    with house(tmp_path, free_port()) as ours:
        ours.stop(ours.start())
        took = []
        for _ in range(3):
            began = time.monotonic()
            server = ours.start()
            took.append(time.monotonic() - began)
            ours.stop(server)
        print(f"a second start answers SMTP within {min(took):.2f} to {max(took):.2f} s")
        assert min(took) < 10


@pytest.mark.system
@pytest.mark.parametrize("after", [20, 75, 130])
def test_a_stop_under_load_takes_less_than_ten_seconds(tmp_path: Path, after: int) -> None:
    stored = tmp_path / "stored.jsonl"
    with sink_process(stored) as relay, house(tmp_path, relay) as ours:
        server = ours.start()
        posting = Posting(ours.smtp, range(POSTS))
        posting.wait(after)
        began = time.monotonic()
        assert ours.stop(server) == 0
        took = time.monotonic() - began
        ours.start()
        posting.wait(POSTS)
        assert ours.wait_settled().ends == {"delivered": POSTS}
        assert copies(kept(stored), range(POSTS)) == (0, 0)
        print(f"stopped after {after} of {POSTS} posts in {took:.2f} s")
        assert took < 10


@marked(needs("setpriv", root=True, packages="util-linux"))
def test_a_database_that_may_not_be_written_to(tmp_path: Path) -> None:
    with house(tmp_path, free_port()) as ours:
        for file in (ours.home / "var").iterdir():
            file.chmod(0o444)
        (ours.home / "var").chmod(0o555)
        os.chmod(tmp_path, 0o755)
        command = [program("setpriv"), f"--reuid={NOBODY}", "--clear-groups", str(LISTSERV), "serve"]
        done = subprocess.run([*command, "--config", str(ours.config)], capture_output=True, text=True, timeout=60)
        assert done.returncode == 1
        assert len(done.stderr.strip().splitlines()) == 1, done.stderr
        assert "read" in done.stderr
