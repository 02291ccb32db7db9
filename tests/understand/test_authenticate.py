"""Who is it really: genuine mail is proven, forged mail never is, and dead DNS holds nobody up."""

import asyncio
import time

import dkim as dkimpy
import pytest

from listserv.dns import Resolver
from listserv.mail.address import normal
from listserv.mail.lookup import Resolve
from listserv.mail.parse import parse
from listserv.model.verdict import Verdict
from listserv.understand.authenticate import DNS_SECONDS, authenticate
from tests.mail.signed import letter, pem, record, sign, under
from tests.names import NameServer, SilentServer, Table
from tests.understand.forgeries import EVIL_HOST, FORGERIES, OURS, RELAY, THEIR_HOST, VICTIM, ZONE, Forgery


async def _verdict(mail: Forgery, resolve: Resolve | None = None) -> Verdict:
    return await authenticate(
        mail.raw,
        parse(mail.raw),
        envelope_sender=mail.sender,
        peer=mail.peer,
        helo=mail.helo,
        resolve=resolve or Table(ZONE),
        trusted_authserv_ids=mail.trusted,
        authserv_id=OURS,
    )


def test_there_are_sixty_forgeries() -> None:
    assert len(FORGERIES) >= 60


@pytest.mark.parametrize("name", FORGERIES)
async def test_forgeries_prove_nothing(name: str) -> None:
    mail = FORGERIES[name]
    verdict = await _verdict(mail)
    claims = {normal(author.address) for author in parse(mail.raw).authors}
    assert not (verdict.proven and mail.victim in claims), verdict
    assert not verdict.proven or claims & {"o@evil.com", "fay@community.org.evil.com", "fay@xn--cmmunity-gwg.org"}


RELAYED = f"Authentication-Results: {RELAY}; "


@pytest.mark.parametrize(
    ("mail", "by"),
    [
        (Forgery(sign(letter(), "community.org")), "ourselves"),
        (Forgery(letter(), VICTIM, THEIR_HOST), "ourselves"),
        (Forgery(sign(letter(), "community.org"), trusted=(RELAY,)), "ourselves"),
        (Forgery(sign(letter(From="FAY@Community.ORG"), "Community.org")), "ourselves"),
        (Forgery(sign(letter(From='"Salter, Fay" <fay@community.org>'), "community.org")), "ourselves"),
        (Forgery(sign(letter(From="fay@community.org <fay@community.org>"), "community.org")), "ourselves"),
        (Forgery(sign(letter(From="fay@community.org (Fay)"), "community.org")), "ourselves"),
        (Forgery(sign(letter(From="=?utf-8?b?RmF5LCA8eD4=?= <fay@community.org>"), "community.org")), "ourselves"),
        (Forgery(sign(letter(From="fay@mail.community.org"), "community.org")), "ourselves"),
        (Forgery(sign(letter(From="Fay <fay@bücher.de>"), "xn--bcher-kva.de")), "ourselves"),
        (Forgery(under(letter(), RELAYED + "dmarc=pass header.from=community.org"), trusted=(RELAY,)), RELAY),
        (Forgery(under(letter(), RELAYED + "dkim=pass header.d=community.org"), trusted=(RELAY,)), RELAY),
        (Forgery(under(letter(), RELAYED + "dkim=pass header.i=@community.org;"), trusted=(RELAY,)), RELAY),
        (
            Forgery(under(letter(), RELAYED + "spf=pass smtp.mailfrom=bounce@mail.community.org"), trusted=(RELAY,)),
            RELAY,
        ),
        (
            Forgery(
                under(
                    letter(),
                    RELAYED.upper() + "\r\n\tdmarc=pass (p=reject dis=none) header.from=community.org",
                    RELAYED + "spf=pass smtp.mailfrom=community.org",
                    "Received: from x by mx.relay.net; Mon, 23 Nov 2026 09:00:00 +0000",
                ),
                trusted=(RELAY,),
            ),
            RELAY,
        ),
        (
            Forgery(
                under(letter(), f"Authentication-Results: {OURS}; dmarc=pass header.from=community.org"),
                trusted=(OURS,),
            ),
            OURS,
        ),
    ],
)
async def test_genuine_mail_is_proven(mail: Forgery, by: str) -> None:
    verdict = await _verdict(mail)
    assert (verdict.dmarc, verdict.by) == ("pass", by)


async def test_the_authors_policy_is_told() -> None:
    assert (await _verdict(Forgery(letter()))).policy == "reject"
    assert (await _verdict(Forgery(letter(From="a@mail.community.org")))).policy == "quarantine"
    assert (await _verdict(Forgery(letter(From="a@open.org")))).policy == ""


async def test_what_is_not_proven_is_told_in_the_standards_words() -> None:
    forged = await _verdict(Forgery(letter(), VICTIM, EVIL_HOST))
    assert forged == Verdict("fail", "none", "fail", "none", "reject", "ourselves", policy_known=True)
    plain = await _verdict(Forgery(letter(From="a@open.org"), "a@open.org", "127.0.0.1"))
    assert plain == Verdict("none", "none", "none", "none", "", "ourselves", policy_known=True)


async def test_a_trusted_relay_that_says_fail_is_believed() -> None:
    raw = under(sign(letter(), "community.org"), RELAYED + "dmarc=fail header.from=community.org")
    verdict = await _verdict(Forgery(raw, trusted=(RELAY,)))
    assert (verdict.dmarc, verdict.by) == ("fail", RELAY)


def _sealed(results: str, domain: str = "mx.relay.net") -> bytes:
    """A mail as a forwarder passes it on: checked, changed in its subject, sealed."""
    raw = under(letter(), f"Authentication-Results: {domain}; {results}")
    seals = dkimpy.arc_sign(raw, b"s1", domain.encode(), pem("relay"), domain.encode())
    assert seals
    return b"".join(seals) + letter()


SEALED_ZONE = {
    **ZONE,
    ("s1._domainkey.mx.relay.net", "TXT"): [record("relay")],
    ("s1._domainkey.evil.com", "TXT"): [record("relay")],
}


async def test_a_trusted_seal_proves_what_its_sealer_saw() -> None:
    raw = _sealed("dmarc=pass header.from=community.org")
    table = Table(SEALED_ZONE)
    verdict = await _verdict(Forgery(raw, trusted=(RELAY,)), table)
    assert (verdict.arc, verdict.dmarc, verdict.by) == ("pass", "pass", RELAY)
    stranger = await _verdict(Forgery(raw), table)
    assert (stranger.arc, stranger.proven) == ("none", False)
    changed = await _verdict(Forgery(raw.replace(b"who joins", b"approve 9"), trusted=(RELAY,)), table)
    assert (changed.arc, changed.proven) == ("fail", False)
    failed = await _verdict(Forgery(_sealed("dmarc=fail header.from=community.org"), trusted=(RELAY,)), table)
    assert (failed.arc, failed.proven) == ("pass", False)
    other = await _verdict(
        Forgery(_sealed("dmarc=pass header.from=community.org", "evil.com"), trusted=(RELAY,)), table
    )
    assert (other.arc, other.proven) == ("none", False)


async def test_dead_dns_is_a_temporary_error_and_a_relays_word_still_counts() -> None:
    dead = Table({}, dead=["org", "com"])
    verdict = await _verdict(Forgery(sign(letter(), "community.org"), VICTIM, THEIR_HOST), dead)
    assert verdict == Verdict("temperror", "temperror", "temperror", "none", "", "ourselves")
    raw = under(letter(), RELAYED + "dmarc=pass header.from=community.org")
    assert (await _verdict(Forgery(raw, trusted=(RELAY,)), dead)).proven


async def test_without_the_policy_only_the_authors_own_domain_counts() -> None:
    unknown = Table(ZONE, dead=["_dmarc.community.org", "_dmarc.mail.community.org"])
    assert (await _verdict(Forgery(sign(letter(), "community.org")), unknown)).proven
    verdict = await _verdict(Forgery(sign(letter(From="fay@mail.community.org"), "community.org")), unknown)
    assert verdict.dmarc == "temperror"


async def test_silent_dns_costs_one_wait_and_other_mail_nothing() -> None:
    mail = Forgery(sign(letter(), "community.org"), VICTIM, THEIR_HOST)
    with SilentServer() as server:
        resolve = Resolver([server.address], seconds=0.3)
        started = time.monotonic()
        waiting = asyncio.create_task(_verdict(mail, resolve))
        await asyncio.sleep(0)
        relayed = under(letter(From="a@open.org"), RELAYED + "dmarc=pass header.from=open.org")
        other = await _verdict(Forgery(relayed, trusted=(RELAY,)), Table(ZONE))
        assert other.proven
        assert not waiting.done()
        assert (await waiting).dmarc == "temperror"
        assert time.monotonic() - started < DNS_SECONDS
        asked = server.questions
        assert (await _verdict(mail, resolve)).dmarc == "temperror"
        stranger = Forgery(sign(letter(From="x@elsewhere.org"), "elsewhere.org"), "x@elsewhere.org", THEIR_HOST)
        assert (await _verdict(stranger, resolve)).dmarc == "temperror"
        assert server.questions == asked


async def test_a_resolver_that_never_returns_is_left_behind(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("listserv.understand.authenticate.DNS_SECONDS", 0.2)

    async def never(name: str, rrtype: str, /) -> tuple[str, ...]:
        await asyncio.Event().wait()
        raise AssertionError

    started = time.monotonic()
    assert (await _verdict(Forgery(sign(letter(), "community.org")), never)).dmarc == "temperror"
    assert time.monotonic() - started < DNS_SECONDS


async def test_over_a_real_server_and_cheap_once_the_answers_are_known() -> None:
    mail = Forgery(
        sign(letter("A line of the usual length for a letter.\r\n" * 400), "community.org"), VICTIM, THEIR_HOST
    )
    message = parse(mail.raw)
    with NameServer(ZONE) as server:
        resolve = Resolver([server.address])
        assert (await _verdict(mail, resolve)).proven
        questions = len(server.asked)
        started = time.process_time()
        for _ in range(20):
            await authenticate(
                mail.raw,
                message,
                envelope_sender=mail.sender,
                peer=mail.peer,
                helo=mail.helo,
                resolve=resolve,
                trusted_authserv_ids=(),
                authserv_id=OURS,
            )
        each = (time.process_time() - started) / 20
        assert len(server.asked) == questions
    assert each < 0.010
