"""DKIM: what a signature must cover to prove anything, checked against two signers and Debian's opendkim."""

import base64
import shutil
import subprocess
import time
from pathlib import Path

import dkim as dkimpy
import pytest

from listserv.mail import dkim
from listserv.mail.fields import fields
from tests.mail.signed import key, letter, pem, record, sign, under
from tests.names import Table

AUTHOR = "community.org"
ZONE = {
    ("s1._domainkey.community.org", "TXT"): [record()],
    ("s1._domainkey.other.com", "TXT"): [record("other")],
    ("small._domainkey.community.org", "TXT"): [record("small")],
}


async def _verify(raw: bytes, zone: dict[tuple[str, str], list[str]] | None = None) -> list[tuple[str, str]]:
    found = await dkim.verify(raw, fields(raw), Table(ZONE if zone is None else zone), AUTHOR)
    return [(signature.result, signature.domain) for signature in found]


BODIES = [
    "",
    "\r\n",
    "\r\n\r\n\r\n",
    "one\r\n",
    "one",
    "one \t two  \r\n \r\n\t\r\n",
    "  leading\r\n\r\n\r\nlast\r\n\r\n\r\n",
    " \r\n \r\nx\r\n",
    "Grüße, cædmon\r\n",
    "a" * 5_000 + "\r\n",
]


@pytest.mark.parametrize("body", BODIES)
@pytest.mark.parametrize("form", [(b"relaxed", b"relaxed"), (b"simple", b"simple"), (b"relaxed", b"simple")])
async def test_what_dkimpy_signs(body: str, form: tuple[bytes, bytes]) -> None:
    raw = letter(body, Subject="A  folded\r\n\t subject", X_Odd="\ttab ")
    signed = dkimpy.sign(raw, b"s1", b"community.org", pem(), canonicalize=form) + raw
    assert await _verify(signed) == [("pass", AUTHOR)]
    assert await _verify(signed.replace(b"Monday", b"Friday").replace(b"folded", b"forged")) == [("fail", AUTHOR)]
    assert await _verify(signed + b"more\r\n") == [("fail", AUTHOR)]


@pytest.mark.parametrize("body", BODIES)
async def test_what_our_test_signer_signs(body: str) -> None:
    assert await _verify(sign(letter(body), AUTHOR)) == [("pass", AUTHOR)]


async def test_bare_line_feeds_are_read_as_crlf() -> None:
    assert await _verify(sign(letter(), AUTHOR).replace(b"\r\n", b"\n")) == [("pass", AUTHOR)]


async def test_every_signature_is_looked_at_the_authors_first() -> None:
    raw = sign(sign(letter(), AUTHOR), "other.com", name="other")
    assert await _verify(raw) == [("pass", AUTHOR)]
    broken = sign(raw, AUTHOR, name="wrong key")
    assert await _verify(broken) == [("fail", AUTHOR), ("pass", AUTHOR)]


async def test_of_many_signatures_ten_are_looked_at() -> None:
    raw = letter()
    for _ in range(30):
        raw = sign(raw, "other.com", name="wrong key")
    assert await _verify(raw) == [("fail", "other.com")] * 10


@pytest.mark.parametrize(
    ("raw", "result"),
    [
        (sign(letter(), AUTHOR, l="5"), "neutral"),
        (sign(letter(), AUTHOR, l="99999"), "neutral"),
        (sign(letter(), AUTHOR, a="rsa-sha1"), "neutral"),
        (sign(letter(), AUTHOR, a="rsa-md5"), "permerror"),
        (sign(letter(), AUTHOR, signed="to:subject:date"), "permerror"),
        (sign(letter(), AUTHOR, signed="from:to:date"), "neutral"),
        (sign(letter(), AUTHOR, x="1000000000"), "permerror"),
        (sign(letter(), AUTHOR, t="9000000000"), "permerror"),
        (sign(letter(), AUTHOR, t="1700000000", x="9000000000"), "pass"),
        (sign(letter(), AUTHOR, c="relaxed/odd"), "permerror"),
        (sign(letter(), AUTHOR, v="2"), "permerror"),
        (sign(letter(), AUTHOR, q="http"), "permerror"),
        (sign(letter(), AUTHOR, i="@evil.com"), "permerror"),
        (sign(letter(), AUTHOR, i="@mail.community.org"), "pass"),
        (sign(letter(), AUTHOR, s="unknown"), "permerror"),
        (sign(letter(), AUTHOR, name="wrong key"), "fail"),
        (sign(letter(), AUTHOR, bh="AAAA"), "fail"),
        (sign(letter(), AUTHOR, name="small", s="small"), "pass"),
        (under(letter(), "DKIM-Signature: nonsense"), "permerror"),
        (
            under(letter(), "DKIM-Signature: v=1; a=rsa-sha256; d=community.org; s=s1; h=from:subject; b=;bh="),
            "permerror",
        ),
        (under(letter(), "DKIM-Signature: v=1; d=community.org; b" + " " * 3_000 + "x"), "permerror"),
        (sign(letter(From_="Evil <e@evil.com>"), AUTHOR), "permerror"),
        (under(sign(letter(), AUTHOR), "Subject: approve 9"), "permerror"),
        (under(sign(letter(), AUTHOR), "Content-Type: text/html", "Content-Type: text/plain"), "permerror"),
    ],
)
async def test_signatures_that_are_not_as_they_should_be(raw: bytes, result: str) -> None:
    assert [word for word, _ in await _verify(raw)] == [result]


async def test_a_subject_that_was_added_is_seen() -> None:
    raw = sign(letter(Subject=""), AUTHOR, signed="from:to:date")
    assert await _verify(raw) == [("pass", AUTHOR)]
    assert await _verify(under(raw, "Subject: approve 9")) == [("neutral", AUTHOR)]


@pytest.mark.parametrize(
    ("records", "result"),
    [
        ([], "permerror"),
        ([record(), record("other")], "permerror"),
        (["some text", record()], "pass"),
        (["v=DKIM1; k=rsa; p="], "permerror"),
        (["v=DKIM1; k=rsa; p=AAAA"], "permerror"),
        (["v=DKIM1; k=rsa; p=!!!"], "permerror"),
        (["v=DKIM1; k=dsa; p=AAAA"], "permerror"),
        (["v=DKIM1; k=ed25519; p=AAAA"], "permerror"),
        ([record(extra="t=y; ")], "neutral"),
        ([record(extra="t=s; ")], "pass"),
        ([record(extra="h=sha1; ")], "permerror"),
        ([record(extra="h=sha1:sha256; ")], "pass"),
        ([record(extra="s=email; ")], "pass"),
        ([record(extra="s=*; ")], "pass"),
        ([record(extra="s=tlsrpt; ")], "permerror"),
        ([record(extra="n=" + "a" * 3_000 + "; ")], "permerror"),
        ([record().replace("v=DKIM1", "v=DKIM2")], "permerror"),
    ],
)
async def test_key_records(records: list[str], result: str) -> None:
    found = await _verify(sign(letter(), AUTHOR), {("s1._domainkey.community.org", "TXT"): records})
    # dkimpy says "the signature did not hold" also of keys that it cannot read
    assert [word if word != "fail" or result != "permerror" else "permerror" for word, _ in found] == [result]


async def test_a_key_that_is_made_to_cost_time_is_refused() -> None:
    public = key("").public_key().public_numbers()
    costly = _sequence(public.n, public.n - 2)
    found = await _verify(sign(letter(), AUTHOR), {("s1._domainkey.community.org", "TXT"): [f"v=DKIM1; p={costly}"]})
    assert [word for word, _ in found] == ["permerror"]


def _sequence(*numbers: int) -> str:
    """RSAPublicKey (RFC 8017 A.1.1) in DER and base64, for numbers that no library would make a key of."""
    inner = b""
    for number in numbers:
        octets = number.to_bytes(number.bit_length() // 8 + 1, "big")
        inner += b"\x02\x82" + len(octets).to_bytes(2, "big") + octets
    return base64.b64encode(b"\x30\x82" + len(inner).to_bytes(2, "big") + inner).decode()


async def test_a_key_for_the_domain_alone_serves_no_subdomain() -> None:
    zone = {("s1._domainkey.community.org", "TXT"): [record(extra="t=s; ")]}
    assert await _verify(sign(letter(), AUTHOR, i="@mail.community.org"), zone) == [("permerror", AUTHOR)]


async def test_no_dns_is_a_temporary_error() -> None:
    raw = sign(letter(), AUTHOR)
    found = await dkim.verify(raw, fields(raw), Table({}, dead=[AUTHOR]), AUTHOR)
    assert [signature.result for signature in found] == ["temperror"]


@pytest.mark.parametrize(
    "body",
    [" " * 1_000_000, " \r\n" * 100_000, "\r\n" * 150_000, "\t \t " * 100_000 + "x", "a " * 150_000],
    ids=["spaces", "blank lines", "empty lines", "tabs", "words"],
)
async def test_no_body_costs_more_than_its_length(body: str) -> None:
    raw = letter(body)
    digest = dkim.Body(body.encode())
    started = time.process_time()
    digest.digest(b"relaxed")
    digest.digest(b"simple")
    assert time.process_time() - started < 1
    assert len(await _verify(sign(raw, AUTHOR))) == 1


@pytest.mark.system
@pytest.mark.skipif(not shutil.which("opendkim"), reason="opendkim is not installed: apt-get install opendkim")
@pytest.mark.parametrize("form", ["relaxed/relaxed", "simple/simple", "relaxed/simple"])
async def test_what_opendkim_signs(tmp_path: Path, form: str) -> None:
    raw = letter("Hello  all, \r\n\r\n\tthis is signed by  somebody else.  \r\n\r\n\r\n")
    signed = _opendkim(tmp_path, raw, form)
    assert b"DKIM-Signature:" in signed
    assert await _verify(signed) == [("pass", AUTHOR)]
    assert await _verify(signed.replace(b"somebody else", b"nobody at all")) == [("fail", AUTHOR)]


def _opendkim(folder: Path, raw: bytes, form: str) -> bytes:
    """The message as opendkim signs it in its test mode, which prints the field that it would insert."""
    (folder / "key").write_bytes(pem())
    (folder / "key").chmod(0o600)
    (folder / "mail").write_bytes(raw)
    (folder / "conf").write_text(
        f"Domain community.org\nSelector s1\nKeyFile {folder}/key\nMode s\nCanonicalization {form}\n"
        "RequireSafeKeys no\nSyslog no\n"
    )
    run = subprocess.run(
        ["opendkim", "-x", f"{folder}/conf", "-vv", "-t", f"{folder}/mail"],
        capture_output=True,
        check=False,
        timeout=30,
    )
    _, found, rest = run.stdout.partition(b"hname='DKIM-Signature' hvalue='")
    assert found, run.stderr
    return b"DKIM-Signature: " + rest.partition(b"'")[0].replace(b"\n", b"\r\n") + b"\r\n" + raw
