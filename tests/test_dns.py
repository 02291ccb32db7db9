"""The resolver against servers on loopback: what it gives, what it keeps, and what dead servers cost."""

import asyncio
import socket
from typing import Any

import pytest
from dnslib.server import DNSServer

from listserv.dns import Resolver
from listserv.mail.lookup import Unreachable
from tests import names
from tests.names import NameServer, SilentServer
from tests.rows import each_row

LONG = "v=DKIM1; p=" + "A" * 1_700
ZONE = {
    ("community.org", "TXT"): ["v=spf1 -all", "with \xff and a; semicolon"],
    ("community.org", "A"): ["192.0.2.1", "192.0.2.2"],
    ("community.org", "AAAA"): ["2001:db8::1"],
    ("community.org", "MX"): ["10 mail.community.org"],
    ("1.2.0.192.in-addr.arpa", "PTR"): ["mail.community.org"],
    ("long.community.org", "TXT"): [LONG],
    ("alias.community.org", "CNAME"): ["community.org"],
}


class Clock:
    """Monotonic seconds that a test moves on."""

    def __init__(self) -> None:
        self.seconds = 1_000.0

    def __call__(self) -> float:
        return self.seconds


def test_its_own_server_finds_a_port_that_is_free_for_both(monkeypatch: pytest.MonkeyPatch) -> None:
    real, taken = DNSServer, list[socket.socket]()

    def overtaken(*arguments: Any, port: int, tcp: bool = False, **rest: Any) -> DNSServer:
        if tcp and not taken:
            taken.append(socket.create_server(("127.0.0.1", port)))
        return real(*arguments, port=port, tcp=tcp, **rest)

    monkeypatch.setattr(names, "DNSServer", overtaken)
    with NameServer(ZONE) as server:
        assert server.port != taken[0].getsockname()[1]
    with pytest.raises(OSError, match="in use"), NameServer(ZONE, port=taken[0].getsockname()[1]):
        pass
    taken[0].close()


async def test_records_in_text_form() -> None:
    with NameServer(ZONE) as server:
        resolve = Resolver([server.address])
        assert set(await resolve("community.org", "TXT")) == {"v=spf1 -all", "with \xff and a; semicolon"}
        assert set(await resolve("Community.ORG.", "A")) == {"192.0.2.1", "192.0.2.2"}
        assert await resolve("community.org", "AAAA") == ("2001:db8::1",)
        assert await resolve("community.org", "MX") == ("10 mail.community.org",)
        assert await resolve("1.2.0.192.in-addr.arpa", "PTR") == ("mail.community.org",)


async def test_long_records_of_many_strings_are_joined() -> None:
    with NameServer(ZONE) as server:
        assert await Resolver([server.address])("long.community.org", "TXT") == (LONG,)


@pytest.mark.parametrize(
    "name", ["nowhere.org", "a..b", "x" * 64 + ".org", "", "a" * 300 + ".org", "grüße.de", "\\999.org"]
)
async def test_names_without_records_and_names_that_cannot_be(name: str) -> None:
    with NameServer(ZONE) as server:
        resolve = Resolver([server.address])
        assert await resolve(name, "TXT") == ()


async def test_answers_are_kept_as_long_as_they_say() -> None:
    clock = Clock()
    with NameServer(ZONE, ttl=300) as server:
        resolve = Resolver([server.address], now=clock)
        await resolve("community.org", "A")
        clock.seconds += 299
        await resolve("community.org", "A")
        assert len(server.asked) == 1
        clock.seconds += 2
        await resolve("community.org", "A")
        assert len(server.asked) == 2


async def test_that_there_is_nothing_is_kept_for_a_short_time() -> None:
    clock = Clock()
    with NameServer(ZONE) as server:
        resolve = Resolver([server.address], now=clock)
        assert await resolve("nowhere.org", "TXT") == await resolve("nowhere.org", "TXT") == ()
        assert await resolve("community.org", "PTR") == await resolve("community.org", "PTR") == ()
        assert len(server.asked) == 2
        clock.seconds += 11
        await resolve("nowhere.org", "TXT")
        assert len(server.asked) == 3


async def test_a_server_that_fails_is_not_asked_again_at_once() -> None:
    clock = Clock()
    with NameServer(ZONE) as server:
        server.failing = True
        resolve = Resolver([server.address], now=clock)
        for _ in range(3):
            with pytest.raises(Unreachable):
                await resolve("community.org", "A")
        asked = len(server.asked)
        server.failing = False
        clock.seconds += 31
        assert await resolve("community.org", "A")
        assert len(server.asked) == asked + 1


async def test_who_asks_the_same_meanwhile_shares_the_answer() -> None:
    with NameServer(ZONE) as server:
        resolve = Resolver([server.address])
        answers = await asyncio.gather(*(resolve("community.org", "AAAA") for _ in range(50)))
        assert set(answers) == {("2001:db8::1",)}
        assert len(server.asked) == 1


async def test_who_gives_up_leaves_the_answer_to_the_others() -> None:
    with NameServer(ZONE) as server:
        resolve = Resolver([server.address])
        first = asyncio.create_task(resolve("community.org", "AAAA"))
        second = asyncio.create_task(resolve("community.org", "AAAA"))
        await asyncio.sleep(0)
        first.cancel()
        assert await second == ("2001:db8::1",)


async def test_the_second_server_answers_where_the_first_is_silent() -> None:
    with SilentServer() as silent, NameServer(ZONE) as server:
        resolve = Resolver([silent.address, server.address], seconds=1.0)
        assert await resolve("community.org", "AAAA") == ("2001:db8::1",)


async def test_dead_servers_cost_one_wait_and_then_none_for_half_a_minute() -> None:
    clock = Clock()
    with SilentServer() as server:
        resolve = Resolver([server.address], seconds=0.2, now=clock)
        with pytest.raises(Unreachable):
            await resolve("community.org", "A")
        asked = server.questions
        for i in range(200):
            with pytest.raises(Unreachable):
                await resolve(f"name{i}.org", "A")
        assert server.questions == asked
        clock.seconds += 31
        probe = asyncio.create_task(resolve("name1.org", "A"))
        await asyncio.sleep(0)
        with pytest.raises(Unreachable):
            await resolve("name2.org", "A")
        assert not probe.done(), "others wait for the one that tries again"
        with pytest.raises(Unreachable):
            await probe


async def test_one_slow_name_does_not_make_dns_dead() -> None:
    with NameServer({**ZONE, ("slow.org", "A"): ["192.0.2.9"]}) as server:
        server.silent_for = frozenset({"slow.org"})
        resolve = Resolver([server.address], seconds=0.6)
        with pytest.raises(Unreachable):
            await resolve("slow.org", "A")
        assert await resolve("community.org", "AAAA") == ("2001:db8::1",)


@each_row("written", ["dns.example.org", "127.0.0.1:dns", "[::1", "1.2.3.4.5", "127.0.0.1:99999", ""])
def test_servers_that_are_no_addresses_are_refused(written: str) -> None:
    with pytest.raises(ValueError, match="no address of a DNS server"):
        Resolver([written])


@each_row("written", ["9.9.9.9", "127.0.0.1:5353", "::1", "[::1]:5353", "[::1]"])
def test_servers_as_people_write_them(written: str) -> None:
    Resolver([written])
