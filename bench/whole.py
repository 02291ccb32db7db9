"""The whole way: a post comes in by SMTP, and every member's copy arrives at the relay.

Prints the first and the last copy of a post to 100 members after the final dot (personal, signed), and the rate of ten
posts to 1,000 members, personal and shared, as ratios to bare RSA-2048 signatures of the same run. Where others use the
machine too the rates fall and the CPU that the server takes for a copy stays; it is told beside that of a signature.
"""

import os
import smtplib
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from email.message import EmailMessage
from pathlib import Path
from typing import NamedTuple

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding, rsa

from bench.sink import sink_process

WARM_S = 3.0
"""What a start has to load is loaded by then."""

CONFIG = """
[server]
domain = "lists.example.org"
smtp = "127.0.0.1:{door}"
dns_servers = ["127.0.0.1:{dead}"]
trusted_authserv_ids = ["mx.example.org"]

[database]
url = "sqlite:///bench.db"

[relay]
url = "smtp://127.0.0.1:{relay}"

[[lists]]
address = "cop@lists.example.org"
name = "Bench"
facilitators = ["fay@example.org"]
personal = {personal}
"""


class Running(NamedTuple):
    """A server process and the port of its door."""

    door: int
    pid: int

    def cpu_s(self) -> float:
        """Seconds of CPU that it has taken (Linux)."""
        fields = Path(f"/proc/{self.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


class Rate(NamedTuple):
    """How many a second, and how many milliseconds of CPU each."""

    a_second: float
    cpu_ms: float


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@contextmanager
def server(members: int, relay: int, *, personal: bool) -> Iterator[Running]:
    """A real server process with so many members."""
    with tempfile.TemporaryDirectory(prefix="listserv-bench-") as home:
        folder, door = Path(home), free_port()
        config = CONFIG.format(door=door, dead=free_port(), relay=relay, personal=str(personal).lower())
        (folder / "config.toml").write_text(config)
        roster = folder / "roster.csv"
        roster.write_text("address\n" + "".join(f"m{i}@example.org\n" for i in range(members - 1)))
        listserv = [str(Path(sys.executable).parent / "listserv")]
        where = ["--config", str(folder / "config.toml")]
        subprocess.run([*listserv, "import", "cop", str(roster), "--members", *where], check=True, capture_output=True)
        running = subprocess.Popen([*listserv, "serve", *where], stderr=subprocess.DEVNULL)
        try:
            _wait_for(door)
            yield Running(door, running.pid)
        finally:
            running.terminate()
            running.wait(20)


def _wait_for(port: int) -> None:
    until = time.monotonic() + 20
    while time.monotonic() < until:
        with socket.socket() as probe:
            if not probe.connect_ex(("127.0.0.1", port)):
                return
    raise TimeoutError("the server did not come up")


def post(door: int, number: int) -> float:
    """Hands one post in; gives the moment of its final dot."""
    message = EmailMessage()
    message["Authentication-Results"] = "mx.example.org; dmarc=pass header.from=example.org"
    message["From"], message["To"] = "Fay <fay@example.org>", "cop@lists.example.org"
    message["Subject"], message["Message-ID"] = f"Post {number}", f"<{number}.{time.time()}@example.org>"
    question = "Who pays for interpreters at your trust, and by the hour or by the visit?\n"
    message.set_content(f"{number}. {question * 20}")
    with smtplib.SMTP("127.0.0.1", door) as client:
        client.send_message(message)
        return time.time()


def arrivals(file: Path, least: int, patience_s: float) -> tuple[float, float]:
    """When the first and the last copy came to the sink, once there are so many."""
    until = time.monotonic() + patience_s
    while time.monotonic() < until:
        rows = [line.split() for line in file.read_text().splitlines()] if file.exists() else []
        whole = [(float(row[0]), int(row[1])) for row in rows if len(row) == 2]
        if sum(count for _, count in whole) >= least:
            return whole[0][0], whole[-1][0]
        time.sleep(0.05)
    raise TimeoutError(f"{least} copies were awaited")


def signatures(seconds: float = 2.0) -> Rate:
    """Bare RSA-2048 signatures in two threads: what bounds signed personal copies on two cores."""
    key = rsa.generate_private_key(public_exponent=65_537, key_size=2_048)

    def work() -> int:
        end, count = time.monotonic() + seconds, 0
        while time.monotonic() < end:
            key.sign(b"x" * 300, padding.PKCS1v15(), hashes.SHA256())
            count += 1
        return count

    begun = time.process_time()
    with ThreadPoolExecutor(2) as pool:
        made = sum(job.result() for job in [pool.submit(work) for _ in range(2)])
    return Rate(made / seconds, (time.process_time() - begun) / made * 1_000)


def latency(members: int = 100) -> tuple[float, float]:
    """Milliseconds from the final dot to the first and the last personal, signed copy of a post; the best of three."""
    with tempfile.TemporaryDirectory() as folder:
        best = (float("inf"), float("inf"))
        for round_ in range(3):
            times = Path(folder) / f"times{round_}"
            with sink_process(times=times) as relay, server(members, relay, personal=True) as running:
                post(running.door, 0)
                arrivals(times, members, 30)
                times.write_text("")
                dot = post(running.door, 1)
                first, last = arrivals(times, members, 30)
                best = min(best, ((last - dot) * 1_000, (first - dot) * 1_000))
        return best[1], best[0]


def rate(members: int, posts: int, *, personal: bool) -> Rate:
    """Copies from the first to the last, and the server's CPU for each, all that a post takes before included."""
    with tempfile.TemporaryDirectory() as folder:
        times = Path(folder) / "times"
        with sink_process(times=times) as relay, server(members, relay, personal=personal) as running:
            time.sleep(WARM_S)
            before, copies = running.cpu_s(), members * posts
            for number in range(posts):
                post(running.door, number)
            first, last = arrivals(times, copies, 120)
            return Rate(copies / (last - first), (running.cpu_s() - before) / copies * 1_000)


def main() -> None:
    raw = signatures()
    print(f"bare signatures in two threads: {raw.a_second:,.0f}/s, {raw.cpu_ms:.2f} ms of CPU each")
    first, last = latency()
    print(f"post to 100 members, personal and signed: first copy {first:.0f} ms, last {last:.0f} ms after the dot")
    for name, personal in (("personal", True), ("shared", False)):
        copies = rate(1_000, 10, personal=personal)
        print(
            f"{name}: {copies.a_second:,.0f} copies/s, ratio {copies.a_second / raw.a_second:.2f};"
            f" {copies.cpu_ms:.2f} ms of CPU each, ratio {copies.cpu_ms / raw.cpu_ms:.2f}"
        )


if __name__ == "__main__":
    main()
