"""A crash at each sync, write and send: strace kills the server at the N-th call of a thread; nothing is lost."""

import re
import subprocess
from collections import Counter
from pathlib import Path

import pytest

from bench.sink import sink_process
from tests.faults.killing import Posting
from tests.faults.live import House, copies, house, wait_until
from tests.relays.sink import kept
from tests.system.machine import needs, program

pytestmark = needs("strace")

POSTS = 3
POINTS = {"fdatasync,fsync": 8, "pwrite64": 12, "sendto": 12}
"""At how many calls, spread evenly over all that one run makes, each run crashes."""


def calls_of_a_run(home: Path, names: str) -> int:
    """How often the busiest thread makes these calls from the start until three posts are delivered."""
    trace = home / "trace"
    with sink_process(home / "counted.jsonl") as relay, house(home, relay) as ours:
        server = ours.start(under=(program("strace"), "-f", "-qq", "-o", str(trace), "-e", f"trace={names}"))
        Posting(ours.smtp, range(POSTS)).wait(POSTS)
        ours.wait_settled()
        end_children(server)
        server.wait(20)
    call = re.compile(r"^(\d+) +(?:" + names.replace(",", "|") + r")\(", re.MULTILINE)
    return max(Counter(call.findall(trace.read_text())).values())


def end_children(process: subprocess.Popen[bytes]) -> None:
    """Asks what runs under strace to stop."""
    for child in Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text().split():
        subprocess.run(["kill", "-TERM", child], timeout=10)


@pytest.mark.parametrize("names", POINTS)
def test_nothing_is_lost_whatever_the_last_call_was(tmp_path: Path, names: str) -> None:
    total = calls_of_a_run(tmp_path, names)
    points = sorted({1 + total * n // POINTS[names] for n in range(POINTS[names])})
    crashed, doubled = 0, 0
    for point in points:
        home = tmp_path / str(point)
        home.mkdir()
        died, more = crash_at(home, names, point)
        crashed += died
        doubled += more
    print(f"{names}: {crashed} crashes at {len(points)} of {total} calls, 0 lost, {doubled} doubled")
    assert crashed >= len(points) // 2, "the injected crashes did not happen"


def crash_at(home: Path, names: str, point: int) -> tuple[bool, int]:
    """One run that dies at this call and is started again: whether it died, and how many copies came twice."""
    stored = home / "stored.jsonl"
    with sink_process(stored) as relay, house(home, relay) as ours:
        inject = ("-e", f"trace={names}", "-e", f"inject={names}:signal=KILL:when={point}")
        traced = ours.start(under=(program("strace"), "-f", "-qq", "-o", "/dev/null", *inject), ready=False)
        posting = Posting(ours.smtp, range(POSTS))
        wait_until(lambda: traced.poll() is not None or finished(posting, ours), "a crash, or the end of the work")
        died = traced.poll() is not None
        if died:
            ours.start()
        posting.wait(POSTS)
        assert ours.wait_settled().ends == {"delivered": POSTS}
        lost, doubled = copies(kept(stored), range(POSTS))
        assert lost == 0, f"{names} number {point}"
        if not died:
            end_children(traced)
            traced.wait(20)
        return died, doubled


def finished(posting: Posting, ours: House) -> bool:
    """Whether all was taken and settled."""
    return len(posting.taken) == POSTS and not ours.ledger().waits
