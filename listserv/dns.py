"""DNS: the only place that makes its sockets. What it gives to the rooms is the `Resolve` of `mail.lookup`.

Answers are kept as long as their records say; that there is none, and that nobody answers, for a short time. Where
none of the servers answers anything at all, everybody is told so at once for half a minute, so that dead DNS costs
one message its five seconds and not each.
"""

import asyncio
import re
import time
from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import dns.asyncresolver
import dns.exception
import dns.inet
import dns.message
import dns.name
import dns.nameserver
import dns.rdata
import dns.rdatatype
import dns.resolver
from dns.rdtypes.ANY.TXT import TXT

from listserv.mail.lookup import Unreachable

_LOOKUP_SECONDS = 3.0  # and a third for the probe: one question ends within the five seconds that a message has
_DEAD_SECONDS = 30.0
_FAILED_SECONDS = 30.0
_ABSENT_SECONDS = (10.0, 300.0)
_KEPT_SECONDS = (10.0, 3_600.0)
_KEPT = 10_000
_AT_ONCE = 100
_PORT = 53

_SERVER = re.compile(r"(?:\[(?P<six>[^\]]+)\]|(?P<four>[^:\[]+))(?::(?P<port>\d{1,5}))?|(?P<bare>[0-9a-fA-F:]+)")

_Key = tuple[str, str]


@dataclass(frozen=True, slots=True)
class _Answer:
    """What was found, or why nothing could be (`failure`), and until when (monotonic seconds) that holds."""

    records: tuple[str, ...]
    until: float
    failure: str = ""


class Resolver:
    """Asks the given servers ("9.9.9.9", "127.0.0.1:5353", "[::1]:53"), or the system's where none are given.

    An instance is the `Resolve` that the rooms are handed; it belongs to one event loop. One question is given up
    after `seconds`. Raises ValueError where a server is no address.
    """

    def __init__(
        self,
        servers: Sequence[str] = (),
        *,
        seconds: float = _LOOKUP_SECONDS,
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        self._resolver = _resolver(servers)
        self._resolver.lifetime = seconds
        self._resolver.timeout = seconds / 2.2  # for one server, before the next is asked
        self._now = now
        self._kept: OrderedDict[_Key, _Answer] = OrderedDict()
        self._asking: dict[_Key, asyncio.Task[_Answer]] = {}
        self._places = asyncio.Semaphore(_AT_ONCE)
        self._dead_until = 0.0

    async def __call__(self, name: str, rrtype: str, /) -> tuple[str, ...]:
        """The records in text form, as `mail.lookup.Resolve` says; raises Unreachable where no answer can be had."""
        key = (name.lower().rstrip("."), rrtype)
        answer = self._remembered(key) or await self._asked(key)
        if answer.failure:
            raise Unreachable(answer.failure)
        return answer.records

    def _remembered(self, key: _Key) -> _Answer | None:
        now = self._now()
        answer = self._kept.get(key)
        if answer and answer.until > now:
            self._kept.move_to_end(key)
            return answer
        if now < self._dead_until:
            return _Answer((), now, "no DNS server answers")
        return None

    async def _asked(self, key: _Key) -> _Answer:
        """The answer of the network; all who ask the same meanwhile wait for one, and it comes though they give up."""
        task = self._asking.get(key)
        if task is None:
            if self._dead_until:  # the half minute is over: this one tries, and the others are told as before
                self._dead_until = self._now() + _DEAD_SECONDS
            task = asyncio.create_task(self._ask(key))
            self._asking[key] = task
            task.add_done_callback(lambda _: self._asking.pop(key, None))
        return await asyncio.shield(task)

    async def _ask(self, key: _Key) -> _Answer:
        if self._dead_until:
            self._dead_until = (
                self._now() + _DEAD_SECONDS
            )  # the half minute is over: this one tries, the others wait on
        async with self._places:
            answer = await self._from_network(key)
        self._kept[key] = answer
        self._kept.move_to_end(key)
        while len(self._kept) > _KEPT:
            self._kept.popitem(last=False)
        return answer

    async def _from_network(self, key: _Key) -> _Answer:
        name, rrtype = key
        try:
            asked = dns.name.from_text(name)
        except (dns.exception.DNSException, UnicodeError):
            return _Answer((), self._now() + _KEPT_SECONDS[1])  # no such name can exist
        try:
            found = await self._resolver.resolve(asked, rrtype, raise_on_no_answer=False, search=False)
        except dns.resolver.NXDOMAIN as error:
            return self._absent(next(iter((error.kwargs.get("responses") or {}).values()), None))
        except dns.resolver.LifetimeTimeout:
            return await self._timed_out()
        except (dns.resolver.NoNameservers, dns.resolver.YXDOMAIN, dns.exception.DNSException, OSError) as error:
            self._dead_until = 0.0
            return _Answer((), self._now() + _FAILED_SECONDS, f"DNS failed: {type(error).__name__}")
        self._dead_until = 0.0
        if found.rrset is None:
            return self._absent(found.response)
        records = tuple(_text(record) for record in found.rrset)
        return _Answer(records, self._now() + _between(_KEPT_SECONDS, found.rrset.ttl))

    def _absent(self, response: dns.message.Message | None) -> _Answer:
        """That there is nothing, for as long as the zone says (RFC 2308 5)."""
        self._dead_until = 0.0
        ttls = [rrset.ttl for rrset in response.authority if rrset.rdtype == dns.rdatatype.SOA] if response else []
        return _Answer((), self._now() + _between(_ABSENT_SECONDS, min(ttls, default=0)))

    async def _timed_out(self) -> _Answer:
        """One name may be slow because its own servers are; only where not even the root is answered is DNS dead."""
        try:
            await self._resolver.resolve(".", "NS", raise_on_no_answer=False, lifetime=self._resolver.lifetime / 3)
        except dns.resolver.LifetimeTimeout:
            self._dead_until = self._now() + _DEAD_SECONDS
        except dns.exception.DNSException:
            self._dead_until = 0.0  # an answer of whatever kind
        else:
            self._dead_until = 0.0
        return _Answer((), self._now() + _FAILED_SECONDS, "DNS gave no answer in time")


def _resolver(servers: Sequence[str]) -> dns.asyncresolver.Resolver:
    try:
        resolver = dns.asyncresolver.Resolver(configure=not servers)
    except dns.resolver.NoResolverConfiguration:
        resolver = dns.asyncresolver.Resolver(configure=False)
        servers = ("127.0.0.1",)
    if servers:
        resolver.nameservers = [_server(server) for server in servers]
    resolver.use_edns(0, 0, 1_232)
    return resolver


def _server(written: str) -> dns.nameserver.Nameserver:
    """The server that a line of the config names; raises ValueError where it is no address."""
    found = _SERVER.fullmatch(written)
    host, port = (found["six"] or found["four"] or found["bare"], found["port"]) if found else ("", None)
    if not dns.inet.is_address(host) or int(port or _PORT) > 65_535:
        raise ValueError(f"“{written}” is no address of a DNS server (like 9.9.9.9 or 127.0.0.1:5353)")
    return dns.nameserver.Do53Nameserver(host, int(port or _PORT))


def _between(limits: tuple[float, float], seconds: float) -> float:
    return max(limits[0], min(limits[1], seconds))


def _text(record: dns.rdata.Rdata) -> str:
    """A record as the rooms read it: TXT joined, names without their last dot."""
    if isinstance(record, TXT):
        return b"".join(record.strings).decode("latin-1")
    return record.to_text().rstrip(".")
