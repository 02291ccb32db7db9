"""Domains that pass for another."""

from listserv.mail.lookalike import looks_like
from tests.rows import each_row

KNOWN = frozenset({"example.org", "leeds.nhs.uk"})


@each_row("domain", ["exаmple.org", "xn--exmple-4nf.org", "examp1e.org", "exarnple.org", "EXÁMPLE.ORG", "exampIe.org"])
def test_another_domain_that_is_drawn_alike(domain: str) -> None:
    assert looks_like(domain, KNOWN) == "example.org"


@each_row("domain", ["example.org", "example.com", "leeds.nhs.net", "xn--", "xn--\x80", "", "other.org"])
def test_the_domain_itself_and_others(domain: str) -> None:
    assert looks_like(domain, KNOWN) == ""
