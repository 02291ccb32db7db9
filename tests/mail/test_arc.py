"""ARC: only a whole chain, only from hands that we trust."""

import dkim as dkimpy
import pytest

from listserv.mail import arc
from listserv.mail.fields import fields
from tests.mail.signed import letter, pem, record, under
from tests.names import Table

ZONE = {
    ("s1._domainkey.mx.relay.net", "TXT"): [record("relay")],
    ("s1._domainkey.first.net", "TXT"): [record("first")],
}
PASS = "dmarc=pass header.from=community.org"


def _seal(raw: bytes, domain: str, name: str, results: str) -> bytes:
    seen = under(raw, f"Authentication-Results: {domain}; {results}")
    return b"".join(dkimpy.arc_sign(seen, b"s1", domain.encode(), pem(name), domain.encode())) + raw


async def _verify(raw: bytes, ids: tuple[str, ...] = ("mx.relay.net",), table: Table | None = None) -> tuple[str, str]:
    result, said = await arc.verify(raw, fields(raw), table or Table(ZONE), ids)
    return result, said.by if said else ""


ONE = _seal(letter(), "mx.relay.net", "relay", PASS)
TWO = _seal(_seal(letter(), "first.net", "first", PASS), "mx.relay.net", "relay", f"arc=pass; {PASS}")


async def test_chains_of_one_and_two() -> None:
    assert await _verify(ONE) == ("pass", "mx.relay.net")
    assert await _verify(ONE, ("MX.Relay.Net",)) == ("pass", "mx.relay.net")
    assert await _verify(TWO) == ("pass", "mx.relay.net")


async def test_a_chain_whose_last_hand_is_a_stranger_is_not_looked_at() -> None:
    table = Table(ZONE)
    assert await _verify(ONE, ("other.net",), table) == ("none", "")
    assert await _verify(TWO, ("first.net",), table) == ("none", "")
    assert await _verify(letter(), ("mx.relay.net",), table) == ("none", "")
    assert table.asked == []


async def test_a_body_that_the_second_hand_changed_still_passes() -> None:
    changed = _seal(letter(), "first.net", "first", PASS).replace(b"who joins us?", b"who joins us?\r\n-- footer")
    assert await _verify(_seal(changed, "mx.relay.net", "relay", "arc=pass")) == ("pass", "mx.relay.net")


@pytest.mark.parametrize(
    "raw",
    [
        ONE.replace(b"who joins", b"who leaves"),
        ONE.replace(b"Subject: Monday", b"Subject: Friday"),
        ONE.replace(b"dmarc=pass", b"dmarc=fail"),
        TWO.replace(b"cv=pass", b"cv=none"),
        TWO.replace(b"i=1; first.net", b"i=1; third.net"),
        under(ONE, "Subject: approve 9"),
        under(ONE, "ARC-Seal: i=2; cv=pass; a=rsa-sha256; d=mx.relay.net; s=s1; b=AAAA"),
        under(ONE, "ARC-Seal: nonsense"),
        under(ONE, *("ARC-Authentication-Results: i=1; mx.relay.net; none" for _ in range(40))),
        _seal(letter(), "mx.relay.net", "wrong key", PASS),
    ],
)
async def test_broken_chains_prove_nothing(raw: bytes) -> None:
    result, by = await _verify(raw)
    assert result in ("fail", "permerror")
    assert by == ""


async def test_results_that_the_sealer_only_passes_on_are_not_its_own() -> None:
    seen = under(letter(), f"Authentication-Results: mx.other.net; {PASS}")
    sealed = b"".join(dkimpy.arc_sign(seen, b"s1", b"mx.relay.net", pem("relay"), b"mx.other.net")) + letter()
    assert await _verify(sealed) == ("pass", "")
    assert await _verify(sealed, ("mx.relay.net", "mx.other.net")) == ("pass", "mx.other.net")


async def test_no_dns_is_a_temporary_error() -> None:
    assert await _verify(ONE, table=Table({}, dead=["relay.net"])) == ("temperror", "")
