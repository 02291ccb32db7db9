"""A small world of domains: as a table for the pure rooms, and behind a real server on loopback for the resolver."""

import socket
import threading
from collections.abc import Mapping, Sequence
from types import TracebackType

import dnslib
from dnslib.server import BaseResolver, DNSHandler, DNSServer

from listserv.mail.lookup import Unreachable

Zone = Mapping[tuple[str, str], Sequence[str]]
_TRIES = 10


class Table:
    """A `Resolve` from a table; names in `dead` are never answered. `asked` counts the questions."""

    def __init__(self, zone: Zone, dead: Sequence[str] = ()) -> None:
        self.zone = {(name.lower(), kind): tuple(records) for (name, kind), records in zone.items()}
        self.dead = dead
        self.asked: list[tuple[str, str]] = []

    async def __call__(self, name: str, rrtype: str, /) -> tuple[str, ...]:
        self.asked.append((name, rrtype))
        if any(name == dead or name.endswith("." + dead) for dead in self.dead):
            raise Unreachable("no answer")
        return self.zone.get((name, rrtype), ())


class _Answers(BaseResolver):  # type: ignore[misc]  # dnslib has no types
    def __init__(self, server: "NameServer") -> None:
        self.server = server

    def resolve(self, request: dnslib.DNSRecord, handler: DNSHandler) -> dnslib.DNSRecord | None:
        server = self.server
        name, kind = str(request.q.qname).rstrip(".").lower(), dnslib.QTYPE[request.q.qtype]
        server.asked.append((name, kind))
        if name in server.silent_for:
            raise TimeoutError(name)  # dnslib then sends nothing
        reply = request.reply()
        if server.failing:
            reply.header.rcode = dnslib.RCODE.SERVFAIL
            return reply
        for record in server.zone.get((name, kind), ()):
            reply.add_answer(dnslib.RR(name, getattr(dnslib.QTYPE, kind), rdata=_rdata(kind, record), ttl=server.ttl))
        if not reply.rr and not any(known == name for known, _ in server.zone):
            reply.header.rcode = dnslib.RCODE.NXDOMAIN
        return reply


def _rdata(kind: str, record: str) -> dnslib.RD:
    if kind == "TXT":
        pieces = [record[i : i + 200].encode("latin-1") for i in range(0, len(record), 200)]
        return dnslib.TXT(pieces)
    if kind == "MX":
        preference, host = record.split(" ")
        return dnslib.MX(host, int(preference))
    return getattr(dnslib, kind)(record)


class NameServer:
    """A DNS server on loopback, UDP and TCP, on a free port unless one is given; a context manager."""

    def __init__(self, zone: Zone, ttl: int = 300, port: int = 0) -> None:
        self.port = port
        self.zone = {(name.lower(), kind): tuple(records) for (name, kind), records in zone.items()}
        self.ttl = ttl
        self.failing = False
        self.silent_for: frozenset[str] = frozenset()
        self.asked: list[tuple[str, str]] = []

    def __enter__(self) -> "NameServer":
        self._servers = self._opened(_TRIES)
        self.port = self._servers[0].server.server_address[1]
        for server in self._servers:
            threading.Thread(target=server.server.serve_forever, args=(0.02,), daemon=True).start()
        return self

    def _opened(self, tries: int) -> list[DNSServer]:
        """UDP and TCP on one port: one that is free for UDP may be taken for TCP, and then another is tried."""
        answers = _Answers(self)
        quiet = type("Quiet", (), {"__getattr__": lambda self, name: lambda *args: None})()
        udp = DNSServer(answers, address="127.0.0.1", port=self.port, logger=quiet)
        port = udp.server.server_address[1]
        try:
            return [udp, DNSServer(answers, address="127.0.0.1", port=port, tcp=True, logger=quiet)]
        except OSError:
            udp.server.server_close()
            if self.port or tries == 1:
                raise
        return self._opened(tries - 1)

    @property
    def address(self) -> str:
        return f"127.0.0.1:{self.port}"

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        for server in self._servers:
            server.server.shutdown()
            server.server.server_close()


class SilentServer:
    """A UDP port that takes every question and answers none; counts them."""

    def __enter__(self) -> "SilentServer":
        self._socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self._socket.bind(("127.0.0.1", 0))
        self.address = f"127.0.0.1:{self._socket.getsockname()[1]}"
        self.questions = 0
        self._thread = threading.Thread(target=self._take, daemon=True)
        self._thread.start()
        return self

    def _take(self) -> None:
        while self._socket.recv(2_048) != b"end":
            self.questions += 1

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._socket.sendto(b"end", self._socket.getsockname())
        self._thread.join()
        self._socket.close()
