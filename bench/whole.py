"""The whole way: a post comes in by SMTP, and every member's copy arrives at the relay.

Prints the first and the last copy of a post to 100 members after the final dot (personal, signed), and the rate of ten
posts to 1,000 members, personal and shared; the personal one as a ratio to bare RSA-2048 signatures of the same run.
"""

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

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding, rsa

from bench.sink import sink_process

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


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@contextmanager
def server(members: int, relay: int, *, personal: bool) -> Iterator[int]:
    """A real server process with so many members; gives its port."""
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
            yield door
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


def signatures_per_second(seconds: float = 1.0) -> float:
    """Bare RSA-2048 signatures in two threads: what bounds signed personal copies on two cores."""
    key = rsa.generate_private_key(public_exponent=65_537, key_size=2_048)

    def work() -> int:
        end, count = time.monotonic() + seconds, 0
        while time.monotonic() < end:
            key.sign(b"x" * 300, padding.PKCS1v15(), hashes.SHA256())
            count += 1
        return count

    with ThreadPoolExecutor(2) as pool:
        return sum(job.result() for job in [pool.submit(work) for _ in range(2)]) / seconds


def latency(members: int = 100) -> tuple[float, float]:
    """Milliseconds from the final dot to the first and the last personal, signed copy of a post; the best of three."""
    with tempfile.TemporaryDirectory() as folder:
        best = (float("inf"), float("inf"))
        for round_ in range(3):
            times = Path(folder) / f"times{round_}"
            with sink_process(times=times) as relay, server(members, relay, personal=True) as door:
                post(door, 0)
                arrivals(times, members, 30)
                times.write_text("")
                dot = post(door, 1)
                first, last = arrivals(times, members, 30)
                best = min(best, ((last - dot) * 1_000, (first - dot) * 1_000))
        return best[1], best[0]


def rate(members: int, posts: int, *, personal: bool) -> float:
    """Copies a second, from the first to the last copy."""
    with tempfile.TemporaryDirectory() as folder:
        times = Path(folder) / "times"
        with sink_process(times=times) as relay, server(members, relay, personal=personal) as door:
            for number in range(posts):
                post(door, number)
            first, last = arrivals(times, members * posts, 120)
            return members * posts / (last - first)


def main() -> None:
    raw = signatures_per_second()
    first, last = latency()
    print(f"post to 100 members, personal and signed: first copy {first:.0f} ms, last {last:.0f} ms after the dot")
    personal = rate(1_000, 10, personal=True)
    print(
        f"personal: {personal:,.0f} copies/s; {raw:,.0f} bare signatures/s in two threads: ratio {personal / raw:.2f}"
    )
    shared = rate(1_000, 10, personal=False)
    print(f"shared:   {shared:,.0f} copies/s: {shared / personal:.1f} times personal")


if __name__ == "__main__":
    main()
