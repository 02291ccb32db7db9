"""What a message may cost the door: a second of its time and 64 MB, whatever is in it."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.receive.house import ENVELOPE, HEADER, HELLO
from tests.receive.plain import Line

pytestmark = pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="needs /proc to measure a process")

MEGABYTES_25 = 26_000_000


class Measured:
    """The door's process."""

    def __init__(self, pid: int, port: int) -> None:
        self.port = port
        self._folder = Path("/proc") / str(pid)

    def forget_peak(self) -> None:
        (self._folder / "clear_refs").write_text("5")

    def peak_mb(self) -> float:
        status = (self._folder / "status").read_text()
        return int(status.partition("VmHWM:")[2].split()[0]) / 1024

    def cpu_s(self) -> float:
        fields = (self._folder / "stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


@pytest.fixture(scope="module")
def door() -> Iterator[Measured]:
    with subprocess.Popen([sys.executable, "-m", "tests.receive.alone"], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        yield Measured(process.pid, int(process.stdout.readline()))
        process.kill()


@pytest.mark.parametrize(
    ("head", "piece", "times", "code"),
    [
        (b"", b"\r\n", MEGABYTES_25 // 2, "554"),
        (HEADER, b"\r\n", 599_990, "250"),
        (b"", b"x", 10_000_000, "554"),
        (b"", b"x", 40_000_000, "554"),
        (HEADER, b"x" * 998 + b"\r\n", MEGABYTES_25 // 1000, "250"),
        (HEADER, b"x" * 60_000 + b"\r\n", MEGABYTES_25 // 60_002, "250"),
        (HEADER, b".." * 20 + b"\r\n", 590_000, "250"),
        (HEADER, b"\xff\r\n.\xfe\r\n", 299_000, "250"),
        (b"", b"X: y\r\n", MEGABYTES_25 // 6, "552"),
        (b"Subject: ", b"x", MEGABYTES_25, "552"),
        (HEADER, b"\r", MEGABYTES_25, "554"),
        (HEADER, b"\n", MEGABYTES_25, "550"),
        (HEADER, b"\0", MEGABYTES_25, "554"),
        (HEADER, b".\r", MEGABYTES_25 // 2, "554"),
        (b"From: " + b"(" * 16_000 + b"\r\n\r\n", b"=", 60_000, "250"),
    ],
    ids=lambda value: f"{value[:12]!r}" if isinstance(value, bytes) else str(value),
)
def test_no_message_is_dear(door: Measured, head: bytes, piece: bytes, times: int, code: str) -> None:
    message = head + piece * times
    with Line(door.port) as line:
        assert line.ask(HELLO)[:3] == "250"
        door.forget_peak()
        idle_mb, idle_s = door.peak_mb(), door.cpu_s()
        assert [line.ask(ENVELOPE + b"DATA\r\n")[:3], line.reply()[:3], line.reply()[:3]] == ["250", "250", "354"]
        assert line.ask(message + b"\r\n.\r\n")[:3] == code
        assert door.peak_mb() - idle_mb <= 64
        assert door.cpu_s() - idle_s <= 1


def test_a_line_sent_in_the_smallest_pieces_costs_no_more_than_its_octets(door: Measured) -> None:
    with Line(door.port) as line:
        line.ask(HELLO)
        assert [line.ask(ENVELOPE + b"DATA\r\n")[:3], line.reply()[:3], line.reply()[:3]] == ["250", "250", "354"]
        idle_s = door.cpu_s()
        for _ in range(5_000):
            line.send(b"xy123456")
        assert line.ask(b"\r\n.\r\n")[:3] == "552"
        assert door.cpu_s() - idle_s <= 1
