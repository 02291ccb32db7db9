"""A real server: `listserv serve` as a process of its own with its own config, and what its ledger says."""

import os
import random
import smtplib
import socket
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from listserv.app import App
from listserv.config import load
from listserv.model.intent import Wish
from listserv.store import inbox, letters
from listserv.store.database import Database
from tests.names import NameServer
from tests.relays.sink import Stored

LIST = "cop@lists.example.org"
FACILITATOR = "fay@three.example"
MEMBERS = ("ann@one.example", "bob@two.example", FACILITATOR)
LISTSERV = Path(sys.executable).with_name("listserv")
# Whatever day it is: on the first of a month a report would go out besides.
CONFIG = """
[server]
domain = "lists.example.org"
smtp = "{smtp}"
lmtp = "{lmtp}"
secret = "a secret for tests, long enough"
trusted_authserv_ids = ["mx.example.org"]
dns_servers = ["{dns}"]
operator = "operator@example.org"

[database]
url = "sqlite:///var/listserv.db"

[relay]
url = "smtp://127.0.0.1:{relay}"

[[lists]]
address = "cop@lists.example.org"
name = "Mobilising Knowledge"
facilitators = ["fay@three.example"]
report = false
"""


PORTS = range(20_000, 32_000)
"""Below those that Linux gives to whoever connects: one of them might be taken before the server listens on it."""
_CHANCE = random.SystemRandom()  # each worker of a run seeds the other alike
_given: set[int] = set()


def free_port() -> int:
    """A port of loopback that nobody listens on now, and that was not given before."""
    while True:
        port = _CHANCE.choice(PORTS)
        with socket.socket() as probe:
            try:
                probe.bind(("127.0.0.1", port))
            except OSError:
                continue
        if port not in _given:
            _given.add(port)
            return port


def wait_until(holds: Callable[[], bool], what: str, within_s: float = 30.0) -> None:
    """Returns as soon as it holds; AssertionError with `what` when the time is up."""
    end = time.monotonic() + within_s
    while not holds():
        assert time.monotonic() < end, f"after {within_s} s still not: {what}"
        time.sleep(0.01)


def answers(port: int) -> bool:
    """Whether SMTP is answered on this port with 220."""
    try:
        with socket.create_connection(("127.0.0.1", port), 5) as peer:
            return peer.recv(100).startswith(b"220 ")
    except OSError:
        return False


@dataclass(frozen=True)
class Ledger:
    """How many messages came to each end ("" still waits), and how many letters are in each state."""

    ends: Mapping[str, int]
    letters: Mapping[str, int]

    @property
    def waits(self) -> bool:
        """Whether any message or letter is not at its end."""
        return bool(self.ends.get("") or self.letters.get("waiting") or self.letters.get("claimed"))


def read_ledger(database: Database) -> Ledger:
    """The ledger at one moment."""
    with database.read() as tx:
        return Ledger(inbox.ledger(tx), letters.counts(tx))


def _environment() -> dict[str, str]:
    """Ours, but compiled modules may be kept, as for a service: start-up is a third of what it is without."""
    return {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}


@dataclass
class House:
    """The files of one server, and the processes that run on them."""

    home: Path
    relay: int
    dns: str
    smtp: int = field(default_factory=free_port)
    lmtp: int = field(default_factory=free_port)
    running: list[subprocess.Popen[bytes]] = field(default_factory=list)

    @property
    def config(self) -> Path:
        return self.home / "config.toml"

    @property
    def log(self) -> Path:
        return self.home / "log"

    def furnish(self, members: Iterable[str] = MEMBERS) -> None:
        """Writes the config, and makes the database with these members (the facilitator is one by the config)."""
        self.write_config()
        app = App.open(load(self.config))
        place = app.lists[LIST]
        for address in (address for address in members if address != FACILITATOR):
            app.wish(place, Wish("add", addresses=(address,)))
        app.close()

    def write_config(self, **other: str) -> None:
        """Writes the config, some values of the template replaced."""
        values = {"smtp": f"127.0.0.1:{self.smtp}", "lmtp": f"127.0.0.1:{self.lmtp}"}
        text = CONFIG.format(**(values | {"dns": self.dns, "relay": str(self.relay)} | other))
        self.config.write_text(text, "utf-8")

    # ── processes ────────────────────────────────────────────────────────────────────────────────────────────────

    def start(self, *arguments: str, under: Sequence[str] = (), ready: bool = True) -> subprocess.Popen[bytes]:
        """Starts `listserv serve`, under another program if one is named; returns when it answers where `ready`."""
        command = [*under, str(LISTSERV), "serve", "--config", str(self.config), *arguments]
        with self.log.open("ab") as log:
            process = subprocess.Popen(command, stderr=log, stdout=log, stdin=subprocess.DEVNULL, env=_environment())
        self.running.append(process)
        if ready:
            self.wait_ready(process)
        return process

    def wait_ready(self, process: subprocess.Popen[bytes]) -> None:
        """Returns when SMTP is answered; AssertionError with the log if the process ends before."""

        def ready() -> bool:
            assert process.poll() is None, f"the server ended with {process.returncode}:\n{self.tail()}"
            return answers(self.smtp)

        wait_until(ready, "the server answers")

    def tail(self) -> str:
        """The end of the log."""
        return self.log.read_text("utf-8", "replace")[-4_000:] if self.log.exists() else ""

    def stop(self, process: subprocess.Popen[bytes]) -> int:
        """Asks the server to stop as a supervisor does; gives its exit code."""
        process.terminate()
        return process.wait(20)

    def kill(self, process: subprocess.Popen[bytes]) -> None:
        """`kill -9`; returns when nothing is left of it."""
        process.kill()
        process.wait(10)

    def close(self) -> None:
        for process in self.running:
            if process.poll() is None:
                self.kill(process)

    def shell(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        """A command of `listserv`, run to its end."""
        command = [str(LISTSERV), *arguments, "--config", str(self.config)]
        return subprocess.run(command, capture_output=True, text=True, timeout=60, env=_environment())

    # ── the ledger ───────────────────────────────────────────────────────────────────────────────────────────────

    @contextmanager
    def database(self) -> Iterator[Database]:
        """The database beside the server; nothing is claimed or given back by opening it."""
        database = Database(load(self.config).database_url)
        try:
            yield database
        finally:
            database.close()

    def ledger(self) -> Ledger:
        """What the database says now."""
        with self.database() as database:
            return read_ledger(database)

    def wait_for(self, holds: Callable[[Ledger], bool], what: str, within_s: float = 60.0) -> Ledger:
        """Returns the ledger as soon as it is as wanted; AssertionError when the time is up."""
        with self.database() as database:
            wait_until(lambda: holds(read_ledger(database)), what, within_s)
            return read_ledger(database)

    def wait_settled(self, within_s: float = 60.0) -> Ledger:
        """Returns the ledger when no message and no letter waits."""
        return self.wait_for(lambda ledger: not ledger.waits, "everything is settled", within_s)


@contextmanager
def house(home: Path, relay: int, members: Iterable[str] = MEMBERS) -> Iterator[House]:
    """A furnished house with a name server that knows no names; its processes end with the block."""
    with NameServer({}) as names:
        made = House(home, relay, names.address)
        made.furnish(members)
        try:
            yield made
        finally:
            made.close()


# ── letters ──────────────────────────────────────────────────────────────────────────────────────────────────────


def post(number: int, sender: str = MEMBERS[0], body: str = "") -> bytes:
    """A post of a member, told apart by its Message-ID."""
    head = f"From: {sender}\r\nTo: {LIST}\r\nSubject: Post {number}\r\nMessage-ID: <p{number}@one.example>\r\n"
    return f"{head}Date: Mon, 23 Nov 2026 10:00:00 +0000\r\n\r\n{body or f'This is post {number}.'}\r\n".encode()


def hand_in(port: int, message: bytes, to: str = LIST, sender: str = MEMBERS[0]) -> int:
    """The reply code to one message over a connection of its own; 0 where no answer came."""
    try:
        with smtplib.SMTP("127.0.0.1", port, timeout=20) as client:
            client.sendmail(sender, [to], message)
            return 250
    except smtplib.SMTPResponseException as error:
        return error.smtp_code
    except smtplib.SMTPRecipientsRefused as error:
        return int(next(iter(error.recipients.values()))[0])
    except (OSError, smtplib.SMTPException):
        return 0


def insist(port: int, message: bytes, within_s: float = 60.0) -> None:
    """Hands a message in again and again until it is taken, as every mail server does."""
    wait_until(lambda: hand_in(port, message) == 250, "250 for a post", within_s)


def copies(stored: Iterable[Stored], numbers: Iterable[int], members: Iterable[str] = MEMBERS) -> tuple[int, int]:
    """(lost, doubled) copies of these posts at the relay: each member should have each once."""
    got: Counter[tuple[str, str]] = Counter()
    for one in stored:
        found = next((line for line in one.data.split(b"\r\n") if line.lower().startswith(b"message-id:")), b"")
        got.update((found.partition(b":")[2].strip().decode(), recipient) for recipient in one.recipients)
    wanted = [(f"<p{number}@one.example>", member) for number in numbers for member in members]
    return sum(not got[one] for one in wanted), sum(max(got[one] - 1, 0) for one in wanted)


def balanced(status: Mapping[str, object]) -> bool:
    """Conservation: what `status --json` says was accepted is the sum of the ends and of what waits."""
    ends = ("delivered", "held", "answered", "returned", "dropped", "stuck", "waiting_in")
    return status["accepted"] == sum(int(str(status[end])) for end in ends)
