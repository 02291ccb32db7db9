"""DMARC: which record holds, and which domains speak for an author."""

import pytest

from listserv.mail import dmarc
from listserv.mail.lookup import Unreachable
from tests.names import Table
from tests.rows import each_row


@each_row(
    ("domain", "organisation"),
    [
        ("example.org", "example.org"),
        ("a.b.example.org", "example.org"),
        ("a.trust.nhs.uk", "trust.nhs.uk"),
        ("a.example.co.uk", "example.co.uk"),
        ("co.uk", "co.uk"),
        ("anna.github.io", "anna.github.io"),
        ("Example.ORG.", "example.org"),
    ],
)
def test_organisation(domain: str, organisation: str) -> None:
    assert dmarc.organisation(domain) == organisation


@each_row(
    ("domain", "author", "relaxed", "strict"),
    [
        ("example.org", "example.org", True, True),
        ("EXAMPLE.org.", "example.ORG", True, True),
        ("mail.example.org", "example.org", True, False),
        ("example.org", "mail.example.org", True, False),
        ("a.example.org", "b.example.org", True, False),
        ("example.org.evil.com", "example.org", False, False),
        ("evilexample.org", "example.org", False, False),
        ("org", "example.org", False, False),
        ("co.uk", "example.co.uk", False, False),
        ("a.co.uk", "b.co.uk", False, False),
        ("evil.github.io", "anna.github.io", False, False),
        ("", "example.org", False, False),
        ("example.org", "", False, False),
    ],
)
def test_alignment(domain: str, author: str, relaxed: bool, strict: bool) -> None:
    assert dmarc.aligned(domain, author, strict=False) is relaxed
    assert dmarc.aligned(domain, author, strict=True) is strict


@pytest.mark.parametrize(
    ("own", "above", "expected"),
    [
        (["v=DMARC1; p=reject"], [], dmarc.Policy("reject")),
        (["v=DMARC1; p=Quarantine; adkim=s; aspf=S"], [], dmarc.Policy("quarantine", True, True)),
        (["v=DMARC1;p=none;sp=reject"], [], dmarc.Policy("none")),
        ([], ["v=DMARC1; p=none; sp=reject"], dmarc.Policy("reject")),
        ([], ["v=DMARC1; p=reject; adkim=s"], dmarc.Policy("reject", True)),
        (["v=DMARC1; p=none"], ["v=DMARC1; p=reject"], dmarc.Policy("none")),
        (["verification=abc", "v=DMARC1; p=reject"], [], dmarc.Policy("reject")),
        (["v=DMARC1; p=reject", "v=DMARC1; p=none"], [], None),
        (["p=reject; v=DMARC1"], [], None),
        (["v=DMARC1; p=perhaps; rua=mailto:a@example.org"], [], dmarc.Policy("none")),
        (["v=DMARC1; p=perhaps"], [], None),
        (["v=DMARC1; p=none; p=reject"], [], dmarc.Policy("none")),
        ([], [], None),
        (["v=DMARC1"], ["v=DMARC1; p=reject"], None),
    ],
)
async def test_policy(own: list[str], above: list[str], expected: dmarc.Policy | None) -> None:
    table = Table({("_dmarc.mail.example.org", "TXT"): own, ("_dmarc.example.org", "TXT"): above})
    assert await dmarc.policy("mail.example.org", table) == expected


async def test_no_dns_is_said() -> None:
    with pytest.raises(Unreachable):
        await dmarc.policy("example.org", Table({}, dead=["example.org"]))
