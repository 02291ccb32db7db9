"""How fast the back door is, against a socket that only blasts: `python -m bench.send [--messages N]`."""

import argparse
import asyncio
import selectors
import socket
import time
from collections.abc import Sequence

from bench.sink import sink_process
from listserv.model.letter import Outgoing
from listserv.send.relay import Relay

_BODY = (
    b"Subject: one copy\r\nFrom: cop@lists.example.org\r\n\r\n"
    + b"Seventy-two letters make a line that every reader shows as one.\r\n" * 31
)
_CROWD = 100


def personal(count: int) -> list[Outgoing]:
    """One recipient each, all envelopes different, 2 KB."""
    return [Outgoing((n,), f"cop-bounces+{n}@lists.example.org", (f"m{n}@example.org",), _BODY) for n in range(count)]


def shared(count: int) -> list[Outgoing]:
    """A hundred recipients each."""
    crowd = tuple(f"member{n}@example.org" for n in range(_CROWD))
    return [Outgoing(tuple(range(_CROWD)), "cop-bounces@lists.example.org", crowd, _BODY) for _ in range(count)]


async def ours(port: int, mails: Sequence[Outgoing], connections: int, in_flight: int) -> float:
    """Seconds of our own client from the first to the last outcome."""
    relay = Relay(f"smtp://127.0.0.1:{port}", connections=connections, in_flight=in_flight)
    warm = await asyncio.gather(*map(relay.send, mails[: 4 * connections]))
    begun = time.perf_counter()
    outcomes = await asyncio.gather(*map(relay.send, mails))
    taken = time.perf_counter() - begun
    assert all(outcome.delivered for outcomes in (*warm, *outcomes) for outcome in outcomes)
    await relay.close()
    return taken


def blast(port: int, mails: Sequence[Outgoing], connections: int) -> float:
    """Seconds of sockets that send groups made beforehand, in step with each 354, and read nothing else."""
    envelopes = [
        b"MAIL FROM:<%b>\r\n" % mail.sender.encode()
        + b"".join(b"RCPT TO:<%b>\r\n" % address.encode() for address in mail.recipients)
        + b"DATA\r\n"
        for mail in mails
    ]
    lanes = [envelopes[n::connections] for n in range(connections)]
    selector = selectors.DefaultSelector()
    for lane in lanes:
        if lane:
            connection = socket.create_connection(("127.0.0.1", port))
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            connection.recv(1000)
            groups = [lane[0], *[_BODY + b".\r\n" + envelope for envelope in lane[1:]], _BODY + b".\r\n"]
            selector.register(connection, selectors.EVENT_READ, iter(groups))
    begun = time.perf_counter()
    for key in list(selector.get_map().values()):
        _blast_on(selector, key)
    while selector.get_map():
        for key, _ in selector.select():
            answer = key.fileobj.recv(65536)  # type: ignore[union-attr]
            if b"\n354" in answer or answer.startswith(b"354") or answer == b"250 2.0.0 kept\r\n":
                _blast_on(selector, key)
    return time.perf_counter() - begun


def _blast_on(selector: selectors.BaseSelector, key: selectors.SelectorKey) -> None:
    connection = key.fileobj
    assert isinstance(connection, socket.socket)
    group = next(key.data, None)
    if group is None:
        selector.unregister(connection)
        connection.close()
    else:
        connection.sendall(group)


def compare(port: int, name: str, mails: Sequence[Outgoing], connections: int, rounds: int) -> None:
    """Prints the best of some rounds; in each all take their turn, so that a busy machine is busy for all."""
    recipients = sum(len(mail.recipients) for mail in mails)
    raw: list[float] = []
    client: dict[int, list[float]] = {1: [], 2: []}
    for _ in range(rounds):
        raw.append(blast(port, mails, connections))
        for in_flight, taken in client.items():
            taken.append(asyncio.run(ours(port, mails, connections, in_flight)))
    print(f"{name}, {connections} connections, raw socket: {recipients / min(raw):9,.0f} recipients/s")
    for in_flight, taken in client.items():
        ratio = min(raw) / min(taken)
        print(f"  ours, {in_flight} in flight: {recipients / min(taken):9,.0f} recipients/s, {ratio:.2f} of raw")


def main() -> None:
    """Prints rates of personal and of shared mail, and their ratios to the blast of the same run."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--messages", type=int, default=20_000)
    options.add_argument("--rounds", type=int, default=3)
    given = options.parse_args()
    kinds = (("personal", personal(given.messages)), (f"shared by {_CROWD}", shared(given.messages // 20)))
    with sink_process() as port:
        for name, mails in kinds:
            for connections in (4, 8):
                compare(port, name, mails, connections, given.rounds)


if __name__ == "__main__":
    main()
