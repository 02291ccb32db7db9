"""A full disk: every post is taken and delivered, or refused with 452, and room that is made is used by itself."""

import json
from pathlib import Path

import pytest

from bench.sink import sink_process
from tests.faults.live import balanced, copies, hand_in, house, insist, post, wait_until
from tests.relays.sink import kept
from tests.system.machine import mounted, needs, program, run
from tests.system.test_power_cut import move_in

pytestmark = needs("mount", root=True)

LETTER = ("A sentence of this long post. " * 30 + "\r\n") * 330  # about 300 KB, in lines that are quick to read
MOST = 400
FULL = "the database fails; the message waits"


def fill(disk: Path) -> Path:
    """Takes all the room that is left, to the last octet."""
    ballast = disk / "ballast"
    with ballast.open("wb", buffering=0) as file:
        for size in (1_048_576, 1):
            with pytest.raises(OSError, match="No space left"):
                while True:
                    file.write(bytes(size))
    return ballast


def test_posts_until_the_disk_is_full_and_then_more_room(tmp_path: Path) -> None:
    stored, disk = tmp_path / "stored.jsonl", tmp_path / "disk"
    with (
        sink_process(stored) as relay,
        house(tmp_path, relay) as ours,
        mounted(disk, "-t", "tmpfs", "-o", "size=40m", "tmpfs"),
    ):
        move_in(ours, disk)
        server = ours.start()
        taken: list[int] = []
        code = 250
        for number in range(MOST):
            code = hand_in(ours.smtp, post(number, body=f"{number}\r\n{LETTER}"))
            if code != 250:
                break
            taken.append(number)
        assert code == 452, f"{len(taken)} posts were taken, then {code}"
        wait_until(lambda: FULL in ours.tail() or not ours.ledger().waits, "the full disk is felt inside too", 60)
        run(program("mount"), "-o", "remount,size=400m", str(disk))
        insist(ours.smtp, post(MOST))
        ours.wait_settled(180)
        assert copies(kept(stored), [*taken, MOST])[0] == 0
        assert server.poll() is None, "the server gave up where it should have waited for room"
        assert balanced(json.loads(ours.shell("status", "--json").stdout))
        assert ours.stop(server) == 0


def test_a_disk_that_somebody_else_fills(tmp_path: Path) -> None:
    stored, disk = tmp_path / "stored.jsonl", tmp_path / "disk"
    with (
        sink_process(stored) as relay,
        house(tmp_path, relay) as ours,
        mounted(disk, "-t", "tmpfs", "-o", "size=800m", "tmpfs"),
    ):
        move_in(ours, disk)
        server = ours.start()
        assert hand_in(ours.smtp, post(1)) == 250
        ballast = fill(disk)
        codes = [hand_in(ours.smtp, post(number)) for number in range(2, 8)]
        assert set(codes) <= {250, 452}, codes
        assert codes[-1] == 452
        ballast.unlink()
        wait_until(lambda: hand_in(ours.smtp, post(8)) == 250, "250 when there is room again")
        taken = [1, 8, *(number for number, code in zip(range(2, 8), codes, strict=True) if code == 250)]
        ours.wait_settled()
        assert copies(kept(stored), taken)[0] == 0
        assert server.poll() is None, ours.tail()
        assert ours.stop(server) == 0
