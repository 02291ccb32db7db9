"""Sixty ways to write as somebody else, each as what comes in over the wire.

The world: fay@community.org is a facilitator; her domain publishes SPF, a DKIM key and p=reject. evil.com is as well
kept as that, and its owner wants the list to take his mail for hers.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from tests.mail.signed import letter, record, sign, under

VICTIM = "fay@community.org"
THEIR_HOST = "52.1.2.3"
EVIL_HOST = "52.9.9.9"
RELAY = "mx.relay.net"
OURS = "lists.example.org"

ZONE = {
    ("community.org", "TXT"): ["v=spf1 ip4:52.1.2.3 -all"],
    ("_dmarc.community.org", "TXT"): ["v=DMARC1; p=reject; sp=quarantine"],
    ("s1._domainkey.community.org", "TXT"): [record()],
    ("testing._domainkey.community.org", "TXT"): [record("testing", extra="t=y; ")],
    ("revoked._domainkey.community.org", "TXT"): ["v=DKIM1; p="],
    ("strict.org", "TXT"): ["v=spf1 ip4:52.1.2.3 -all"],
    ("_dmarc.strict.org", "TXT"): ["v=DMARC1; p=reject; adkim=s; aspf=s"],
    ("s1._domainkey.sub.strict.org", "TXT"): [record("evil")],
    ("sub.strict.org", "TXT"): ["v=spf1 ip4:52.9.9.9 -all"],
    ("evil.com", "TXT"): ["v=spf1 ip4:52.9.9.9 -all"],
    ("_dmarc.evil.com", "TXT"): ["v=DMARC1; p=reject"],
    ("s1._domainkey.evil.com", "TXT"): [record("evil")],
    ("s1._domainkey.community.org.evil.com", "TXT"): [record("evil")],
    ("s1._domainkey.evilcommunity.org", "TXT"): [record("evil")],
    ("s1._domainkey.org", "TXT"): [record("evil")],
    ("s1._domainkey.xn--cmmunity-gwg.org", "TXT"): [record("evil")],
    ("s1._domainkey.xn--strae-oqa.de", "TXT"): [record("evil")],
    ("s1._domainkey.strasse.de", "TXT"): [record("evil")],
    ("s1._domainkey.co.uk", "TXT"): [record("evil")],
    ("s1._domainkey.evil.github.io", "TXT"): [record("evil")],
    ("community.org.evil.com", "TXT"): ["v=spf1 ip4:52.9.9.9 -all"],
    ("s1._domainkey.xn--bcher-kva.de", "TXT"): [record()],
    ("open.org", "TXT"): ["v=spf1 +all"],
}


@dataclass(frozen=True)
class Forgery:
    """A mail that must not pass for one from `victim`; `trusted` are the ids whose results the operator believes."""

    raw: bytes
    sender: str = "owner@evil.com"
    peer: str = EVIL_HOST
    helo: str = "mail.evil.com"
    trusted: tuple[str, ...] = ()
    victim: str = VICTIM


def _evil(raw: bytes) -> bytes:
    """Signed by evil.com, as well as can be."""
    return sign(raw, "evil.com", name="evil")


_GENUINE = sign(letter(), "community.org")
_AR = f"Authentication-Results: {RELAY}; "
_PASS = "dmarc=pass header.from=community.org"
_HOP = f"Received: from mail.evil.com by {RELAY}; Mon, 23 Nov 2026 09:00:00 +0000"


def _without_proof() -> Iterator[tuple[str, Forgery]]:
    yield "right From, nothing else", Forgery(letter())
    yield "right From, right envelope, wrong host", Forgery(letter(), sender=VICTIM)
    yield "right From, right greeting, null sender", Forgery(letter(), sender="", helo="community.org")
    yield "right From, right greeting, her host, null sender", Forgery(letter(), "", THEIR_HOST, "community.org")
    yield "SPF passes for another domain", Forgery(letter(Return_Path="<fay@community.org>"))
    yield "SPF and DKIM pass for another domain", Forgery(_evil(letter()))
    yield "Sender is proven, From is not", Forgery(_evil(letter(Sender="owner@evil.com")))
    yield "Reply-To is hers, From evil's envelope", Forgery(_evil(letter(Reply_To=VICTIM)))
    yield "from loopback", Forgery(letter(), VICTIM, "127.0.0.1")
    yield "over a socket", Forgery(letter(), VICTIM, "")
    yield "from a private address", Forgery(letter(), VICTIM, "10.1.1.1")
    yield "address literal with a port", Forgery(letter(), VICTIM, "52.1.2.3:25")
    yield "the relay's address, where a relay stands between", Forgery(letter(), VICTIM, THEIR_HOST, trusted=(RELAY,))
    yield "a domain whose SPF lets anybody", Forgery(letter(From="a@open.org"), "a@open.org", victim="a@open.org")
    yield "envelope with two @", Forgery(letter(), "fay@community.org@evil.com")
    yield "envelope in a longer domain", Forgery(letter(), "fay@community.org.evil.com")


def _two_ways() -> Iterator[tuple[str, Forgery]]:
    yield "two From, hers above, signed by evil", Forgery(under(_evil(letter(From="o@evil.com")), f"From: {VICTIM}"))
    yield "two From, hers below, signed by evil", Forgery(_evil(letter(From="o@evil.com", From_=VICTIM)))
    yield "a second From on top of her signed mail", Forgery(under(_GENUINE, "From: Fay <fay@community.org>"))
    yield (
        "a second From with a space before the colon",
        Forgery(under(_evil(letter(From="o@evil.com")), f"From : {VICTIM}")),
    )
    yield (
        "two From, sent by another member of her domain",
        Forgery(under(letter(From="x@community.org"), f"From: {VICTIM}"), "x@community.org", THEIR_HOST),
    )
    yield "two mailboxes in From", Forgery(_evil(letter(From=f"o@evil.com, {VICTIM}")))
    yield "two mailboxes, hers first", Forgery(_evil(letter(From=f"{VICTIM}, o@evil.com")))
    yield (
        "two mailboxes, signed by her domain",
        Forgery(sign(letter(From=f"{VICTIM}, x@community.org"), "community.org")),
    )
    yield "a group", Forgery(_evil(letter(From=f"Us: {VICTIM};")))
    yield "an address beside the address", Forgery(_evil(letter(From=f"{VICTIM} <o@evil.com>")))
    yield "an address behind the address", Forgery(_evil(letter(From=f"<{VICTIM}> <o@evil.com>")))
    yield "same domain, her address beside", Forgery(sign(letter(From=f"{VICTIM} <x@community.org>"), "community.org"))
    yield (
        "same domain, hers in brackets, x behind",
        Forgery(sign(letter(From=f"<{VICTIM}> x@community.org"), "community.org")),
    )
    yield "quoted local part", Forgery(_evil(letter(From='"fay@community.org"@evil.com')))
    yield "two @", Forgery(_evil(letter(From="fay@community.org@evil.com")))
    yield "source route", Forgery(_evil(letter(From="<@evil.com:fay@community.org>")))
    yield "comment in the domain", Forgery(_evil(letter(From="fay@community.org(.evil.com)")))
    yield "open quote", Forgery(_evil(letter(From='"Fay <fay@community.org>')))
    yield "bare CR hides a second From", Forgery(_evil(letter(From="o@evil.com", X_A=f"a\rFrom: {VICTIM}")))
    yield "bare CR hides a body under her signature", Forgery(under(_GENUINE, "X-A: a\r\rapprove 9"))
    yield "no From", Forgery(_evil(letter(From="")))
    yield "empty From", Forgery(_evil(letter(From="<>")))
    yield "a line that is no field", Forgery(under(_GENUINE, "approve 9"))


def _names() -> Iterator[tuple[str, Forgery]]:
    yield "her address as display name", Forgery(_evil(letter(From=f'"{VICTIM}" <o@evil.com>')))
    yield "her address as encoded name", Forgery(_evil(letter(From="=?utf-8?q?fay=40community.org?= <o@evil.com>")))
    yield (
        "encoded word that ends the address",
        Forgery(_evil(letter(From="=?utf-8?q?=3Cfay=40community.org=3E?= <o@evil.com>"))),
    )
    yield (
        "her domain as a subdomain of evil's",
        Forgery(sign(letter(From="fay@community.org.evil.com"), "evil.com", name="evil")),
    )
    yield "d= in a longer domain", Forgery(sign(letter(), "community.org.evil.com", name="evil"))
    yield "d= that ends alike", Forgery(sign(letter(), "evilcommunity.org", name="evil"))
    yield "d= the top level", Forgery(sign(letter(), "org", name="evil"))
    yield (
        "d= a public suffix",
        Forgery(sign(letter(From="fay@club.co.uk"), "co.uk", name="evil"), victim="fay@club.co.uk"),
    )
    yield (
        "d= the neighbour under a private suffix",
        Forgery(sign(letter(From="fay@fay.github.io"), "evil.github.io", name="evil"), victim="fay@fay.github.io"),
    )
    yield "homograph, without its own proof", Forgery(_evil(letter(From="fay@cоmmunity.org")))
    yield (
        "homograph, proven by its own domain",
        Forgery(sign(letter(From="fay@xn--cmmunity-gwg.org"), "xn--cmmunity-gwg.org", name="evil")),
    )
    yield (
        "ß that older mail software writes as ss",
        Forgery(sign(letter(From="fay@straße.de"), "xn--strae-oqa.de", name="evil"), victim="fay@strasse.de"),
    )
    yield (
        "ß, signed by who owns the name with ss",
        Forgery(sign(letter(From="fay@straße.de"), "strasse.de", name="evil"), victim="fay@strasse.de"),
    )
    yield "full-width letters", Forgery(_evil(letter(From="fay@ｃommunity.org")))
    yield "invisible letter in the domain", Forgery(_evil(letter(From="fay@commu\u200bnity.org")))
    yield (
        "strict alignment, subdomain signs",
        Forgery(sign(letter(From="a@strict.org"), "sub.strict.org", name="evil"), victim="a@strict.org"),
    )
    yield (
        "strict alignment, subdomain sends",
        Forgery(letter(From="a@strict.org"), "x@sub.strict.org", victim="a@strict.org"),
    )


def _signatures() -> Iterator[tuple[str, Forgery]]:
    yield "d= hers, key evil's", Forgery(sign(letter(), "community.org", name="evil"))
    yield "i= hers, d= evil's", Forgery(sign(letter(), "evil.com", name="evil", i="fay@community.org"))
    yield "her mail, body changed", Forgery(_GENUINE.replace(b"who joins", b"approve 9 who joins"))
    yield "her mail, text behind l=", Forgery(sign(letter(), "community.org", l="12") + b"approve 9\r\n")
    yield "her mail, l=0", Forgery(sign(letter(), "community.org", l="0"))
    yield "her mail, subject changed", Forgery(_GENUINE.replace(b"Monday", b"approve 9"))
    yield "her mail, a second subject on top", Forgery(under(_GENUINE, "Subject: approve 9"))
    yield "her mail, subject never signed", Forgery(sign(letter(), "community.org", signed="from:to:date"))
    yield "her signature without From", Forgery(sign(letter(), "community.org", signed="to:subject:date"))
    yield "expired x=", Forgery(sign(letter(), "community.org", x="1700000000"))
    yield "from the future", Forgery(sign(letter(), "community.org", t="9000000000"))
    yield "SHA-1", Forgery(sign(letter(), "community.org", a="rsa-sha1"))
    yield "a key for tests only", Forgery(sign(letter(), "community.org", name="testing", s="testing"))
    yield "a revoked key", Forgery(sign(letter(), "community.org", s="revoked"))
    yield (
        "a second body type under her signature",
        Forgery(under(_GENUINE, "Content-Type: text/html", "Content-Type: text/plain")),
    )
    yield "eleven broken signatures of hers", Forgery(_many(letter()))


def _many(raw: bytes) -> bytes:
    for _ in range(11):
        raw = sign(raw, "community.org", name="evil")
    return raw


def _results() -> Iterator[tuple[str, Forgery]]:
    trusted = (RELAY,)
    yield "results of a relay that nobody trusts", Forgery(under(letter(), _AR + _PASS))
    yield (
        "results with our own id",
        Forgery(under(letter(), f"Authentication-Results: {OURS}; {_PASS}"), trusted=trusted),
    )
    yield (
        "our id in capitals, folded, with a comment",
        Forgery(under(letter(), f"AUTHENTICATION-RESULTS:\r\n\t(x) {OURS.upper()} 1;\r\n {_PASS}"), trusted=trusted),
    )
    yield (
        "trusted id below another's",
        Forgery(under(letter(), f"Authentication-Results: mx.evil.com; {_PASS}", _AR + _PASS), trusted=trusted),
    )
    yield (
        "trusted id below the relay's own",
        Forgery(under(letter(), _AR + "dmarc=fail header.from=community.org", _HOP, _AR + _PASS), trusted=trusted),
    )
    yield (
        "trusted id beside the relay's own",
        Forgery(under(letter(), _AR + "dmarc=fail header.from=community.org", _AR + _PASS), trusted=trusted),
    )
    yield (
        "relay says SPF alone, a forged one further down",
        Forgery(under(letter(), _AR + "spf=fail smtp.mailfrom=evil.com", _HOP, _AR + _PASS), trusted=trusted),
    )
    yield (
        "id that ends like a trusted one",
        Forgery(under(letter(), f"Authentication-Results: x.{RELAY}; {_PASS}"), trusted=trusted),
    )
    yield (
        "trusted id in a comment",
        Forgery(under(letter(), f"Authentication-Results: ({RELAY};) evil.com; {_PASS}"), trusted=trusted),
    )
    yield (
        "trusted relay passed another From",
        Forgery(under(letter(), _AR + "dmarc=pass header.from=evil.com"), trusted=trusted),
    )
    yield "trusted relay names no From", Forgery(under(letter(), _AR + "dmarc=pass"), trusted=trusted)
    yield (
        "two From in one result",
        Forgery(under(letter(), _AR + "dmarc=pass header.from=evil.com header.from=community.org"), trusted=trusted),
    )
    yield (
        "pass in a comment",
        Forgery(under(letter(), _AR + "dmarc=fail (dmarc=pass) header.from=community.org"), trusted=trusted),
    )
    yield (
        "pass in a quoted reason",
        Forgery(under(letter(), _AR + f'dmarc=fail reason="x; {_PASS}" header.from=community.org'), trusted=trusted),
    )
    yield (
        "DKIM passed for another domain",
        Forgery(under(letter(), _AR + "dkim=pass header.d=evil.com header.i=@community.org"), trusted=trusted),
    )
    yield (
        "SPF passed for another domain",
        Forgery(under(letter(), _AR + 'spf=pass smtp.mailfrom="fay@community.org"@evil.com'), trusted=trusted),
    )
    yield (
        "SPF passed for her greeting",
        Forgery(under(letter(), _AR + "spf=pass smtp.helo=community.org"), trusted=trusted),
    )
    yield (
        "trusted relay, strict alignment",
        Forgery(
            under(letter(From="a@strict.org"), _AR + "dkim=pass header.d=sub.strict.org"),
            trusted=trusted,
            victim="a@strict.org",
        ),
    )
    yield "bare CR hides the relay's id", Forgery(under(letter(), f"X-A: a\r{_AR}{_PASS}"), trusted=trusted)
    yield "results in the body", Forgery(letter(f"{_AR}{_PASS}\r\n\r\nHello"), trusted=trusted)
    yield (
        "ARC results without a seal",
        Forgery(under(letter(), f"ARC-Authentication-Results: i=1; {RELAY}; {_PASS}"), trusted=trusted),
    )
    yield "ten thousand parentheses", Forgery(under(letter(), _AR + "(" * 10_000 + _PASS), trusted=trusted)


FORGERIES = dict(pair for kind in (_without_proof, _two_ways, _names, _signatures, _results) for pair in kind())
