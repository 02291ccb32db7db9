"""SPF: what a record means, and that no record costs more than it may."""

import time

import pytest

from listserv.mail import spf
from tests.names import Table

HOST = "52.1.2.3"


async def _result(zone: dict[tuple[str, str], list[str]], peer: str = HOST, sender: str = "fay@community.org") -> str:
    return (await spf.check(peer, sender, "mail.community.org", Table(zone))).result


@pytest.mark.parametrize(
    ("record", "result"),
    [
        ("v=spf1 ip4:52.1.2.0/24 -all", "pass"),
        ("v=spf1 ip4:52.1.9.0/24 -all", "fail"),
        ("v=spf1 ip4:52.1.9.0/24 ~all", "softfail"),
        ("v=spf1 ip4:52.1.9.0/24 ?all", "neutral"),
        ("v=spf1 ip4:52.1.9.0/24", "neutral"),
        ("v=spf1 +all", "neutral"),
        ("v=spf1 all", "neutral"),
        ("v=spf1 a -all", "pass"),
        ("v=spf1 mx -all", "pass"),
        ("v=spf1 include:_spf.relay.com -all", "pass"),
        ("v=spf1 redirect=_spf.relay.com", "pass"),
        ("v=spf1 exists:%{ir}.%{l}.allowed.community.org -all", "pass"),
        ("v=spf1 include:nowhere.example -all", "permerror"),
        ("v=spf1 ip4:52.1.2.3 moo -all", "permerror"),
        ("v=spf1 ip4:52.1.2.3 exp=%{x} -all", "permerror"),
        ("v=spf10 ip4:52.1.2.3 -all", "none"),
        ("something else", "none"),
    ],
)
async def test_records(record: str, result: str) -> None:
    zone = {
        ("community.org", "TXT"): [record],
        ("community.org", "A"): [HOST],
        ("community.org", "MX"): ["10 mail.community.org"],
        ("mail.community.org", "A"): [HOST],
        ("_spf.relay.com", "TXT"): ["v=spf1 ip4:52.1.2.3 -all"],
        ("3.2.1.52.fay.allowed.community.org", "A"): ["127.0.0.2"],
    }
    assert await _result(zone) == result


async def test_ipv6_and_mapped() -> None:
    zone = {("community.org", "TXT"): ["v=spf1 ip6:2a00:1450::/32 ip4:52.1.2.3 -all"]}
    assert await _result(zone, peer="2a00:1450::5") == "pass"
    assert await _result(zone, peer="::ffff:52.1.2.3") == "pass"
    assert await _result(zone, peer="2a01::1") == "fail"


@pytest.mark.parametrize("peer", ["127.0.0.1", "10.0.0.3", "192.168.1.2", "::1", "fe80::1", "", "unix", "52.1.2.3:25"])
async def test_hosts_inside_say_nothing(peer: str) -> None:
    assert await _result({("community.org", "TXT"): ["v=spf1 ip4:0.0.0.0/0 -all"]}, peer=peer) == "none"


async def test_null_sender_says_nothing_of_its_greeting() -> None:
    zone = {("mail.community.org", "TXT"): ["v=spf1 ip4:52.1.2.3 -all"]}
    assert await spf.check(HOST, "", "mail.community.org", Table(zone)) == spf.NONE


async def test_two_records_are_an_error() -> None:
    assert await _result({("community.org", "TXT"): ["v=spf1 ip4:52.1.2.3 -all", "v=spf1 -all"]}) == "permerror"


async def test_eleven_lookups_are_too_many() -> None:
    zone = {("community.org", "TXT"): ["v=spf1 " + " ".join(f"include:s{i}.com" for i in range(11)) + " ip4:52.1.2.3"]}
    zone |= {(f"s{i}.com", "TXT"): ["v=spf1 ip4:9.9.9.9 -all"] for i in range(11)}
    assert await _result(zone) == "permerror"
    zone["community.org", "TXT"] = ["v=spf1 " + " ".join(f"include:s{i}.com" for i in range(10)) + " ip4:52.1.2.3"]
    assert await _result(zone) == "pass"


async def test_three_void_lookups_are_too_many() -> None:
    void = " ".join(f"a:void{i}.community.org" for i in range(3))
    assert await _result({("community.org", "TXT"): [f"v=spf1 {void} ip4:52.1.2.3 -all"]}) == "permerror"


async def test_records_that_go_in_circles_end() -> None:
    zone = {("community.org", "TXT"): ["v=spf1 include:b.com -all"], ("b.com", "TXT"): ["v=spf1 include:community.org"]}
    table = Table(zone)
    assert (await spf.check(HOST, "fay@community.org", "x", table)).result == "permerror"
    assert len(table.asked) < 15


async def test_no_dns_is_a_temporary_error() -> None:
    found = await spf.check(HOST, "fay@community.org", "x", Table({}, dead=["community.org"]))
    assert found == spf.Checked("temperror", "community.org")
    zone = {("community.org", "TXT"): ["v=spf1 include:slow.com ip4:52.1.2.3 -all"]}
    assert (await spf.check(HOST, "fay@community.org", "x", Table(zone, dead=["slow.com"]))).result == "temperror"


@pytest.mark.parametrize(
    "sender", ["fay@community.org." + "a" * 300, "fay@" + "a" * 70 + ".org", "@", "fay@-", "f@ü.de"]
)
async def test_odd_senders(sender: str) -> None:
    assert await _result({}, sender=sender) in ("none", "permerror")


@pytest.mark.parametrize(
    "record",
    [
        "v=spf1 a:." + "a" * 60_000 + "! -all",
        "v=spf1 " + "a:x." + "1" * 290 + "! " * 100,
        "v=spf1 " + "%" * 250,
        "v=spf1 " + "a " * 2_000,
        "v=spf1 exists:" + "%{l}." * 50 + "org -all",
    ],
)
async def test_no_record_costs_time(record: str) -> None:
    started = time.process_time()
    result = await _result({("community.org", "TXT"): [record], ("community.org", "A"): ["1.1.1.1"]})
    assert result in ("permerror", "fail")
    assert time.process_time() - started < 0.5
