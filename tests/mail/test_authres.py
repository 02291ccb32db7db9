"""Authentication-Results: who speaks, what is taken off incoming mail, and what is believed."""

import time

import pytest

from listserv.mail import authres
from listserv.mail.dmarc import Policy
from listserv.mail.fields import fields
from tests.mail.signed import letter, under
from tests.rows import each_row

OURS = "lists.example.org"


@each_row(
    ("value", "speaker"),
    [
        ("mx.relay.net; dmarc=pass", "mx.relay.net"),
        ("MX.Relay.NET 1; none", "mx.relay.net"),
        ("  (a (nested) comment \\) ) mx.relay.net; none", "mx.relay.net"),
        ("mx.relay.net(x); none", "mx.relay.net"),
        ('"mx.relay.net"; none', "mx.relay.net"),
        ("mx.relay.net", "mx.relay.net"),
        ("(mx.relay.net; none", ""),
        ("", ""),
        ("; dmarc=pass", ""),
    ],
)
def test_who_speaks(value: str, speaker: str) -> None:
    assert authres.authserv_id(value) == speaker


@each_row(
    "forged",
    [
        f"Authentication-Results: {OURS}; dmarc=pass\r\n",
        f"authentication-results:{OURS.upper()} 1; dmarc=pass\r\n",
        f"Authentication-Results:\r\n\t(c) {OURS}\r\n ; dmarc=pass\r\n",
        f'Authentication-Results : "{OURS}"; dmarc=pass\r\n',
        f"Authentication-Results: {OURS}; dmarc=pass\n",
    ],
)
@each_row("place", ["top", "middle", "end", "thrice"])
def test_results_in_our_name_are_taken_off(forged: str, place: str) -> None:
    raw = letter("Authentication-Results: lists.example.org; dmarc=pass\r\n")
    added = forged.encode()
    split = raw.index(b"Subject:")
    end = raw.index(b"\r\n\r\n") + 2
    made = {
        "top": added + raw,
        "middle": raw[:split] + added + raw[split:],
        "end": raw[:end] + added + raw[end:],
        "thrice": added + added + raw[:end] + added + raw[end:],
    }
    assert authres.strip(made[place], OURS) == raw


@each_row(
    "raw",
    [
        letter(),
        under(letter(), "Authentication-Results: mx.relay.net; dmarc=pass"),
        under(letter(), f"Authentication-Results: x.{OURS}; none", f"X-Authentication-Results: {OURS}; none"),
        b"",
        b"\r\n",
        b"\r\nAuthentication-Results: lists.example.org; none\r\n",
        b"no header at all",
        b"Subject: x",
        b"Subject: x\n\nbody \xff\x00",
        b" Authentication-Results: lists.example.org; none\r\n\r\n",
    ],
)
def test_nothing_else_is_touched(raw: bytes) -> None:
    assert authres.strip(raw, OURS) == raw


def test_a_header_without_body_is_stripped_too() -> None:
    assert authres.strip(b"A: b\r\nAuthentication-Results: lists.example.org; none", OURS) == b"A: b\r\n"
    assert authres.strip(b"A: b\rAuthentication-Results: lists.example.org; none\rC: d\r\n\r\n", OURS) == (
        b"A: b\rC: d\r\n\r\n"
    )


def _said(*values: str, ids: tuple[str, ...] = ("mx.relay.net",)) -> authres.Said | None:
    return authres.trusted(fields(under(letter(), *values)), ids, OURS)


def test_the_topmost_run_is_taken_with_what_filters_write_between() -> None:
    said = _said(
        "Received: by inner.relay.net; Mon, 23 Nov 2026 09:00:00 +0000",
        "Authentication-Results: mx.relay.net; dmarc=pass header.from=community.org",
        "DKIM-Filter: OpenDKIM Filter v2.11.0 mx.relay.net",
        "Authentication-Results: mx.relay.net; dkim=fail header.d=other.com; dkim=pass header.d=community.org",
        "Received: from x by mx.relay.net; Mon, 23 Nov 2026 09:00:00 +0000",
        "Authentication-Results: mx.elsewhere.net; spf=pass smtp.mailfrom=other.com",
    )
    assert said
    assert (said.by, authres.result_of(said, "dkim"), authres.result_of(said, "spf")) == (
        "mx.relay.net",
        "pass",
        "none",
    )
    assert authres.dmarc(said, "community.org", None) == "pass"


@each_row(
    "values",
    [
        (),
        ("Authentication-Results: mx.elsewhere.net; none",),
        ("Authentication-Results: mx.relay.net; dkim=",),
        ("Authentication-Results: mx.relay.net 9; none",),
        ("Authentication-Results: mx.relay.net; dmarc=pass" + " " * 9_000 + "header.from=community.org",),
        ("Authentication-Results: mx.relay.net; none", "Authentication-Results: mx.elsewhere.net; none"),
        (
            "Authentication-Results: mx.relay.net; spf=pass smtp.mailfrom=a.org",
            "Authentication-Results: mx.relay.net; spf=pass smtp.mailfrom=b.org",
        ),
        (
            "Authentication-Results: mx.relay.net; spf=fail smtp.mailfrom=evil.example",
            "Authentication-Results: mx.relay.net; dmarc=pass header.from=community.org",
        ),
        (
            "Authentication-Results: mx.relay.net; none",
            "Authentication-Results: mx.relay.net; dmarc=pass header.from=community.org",
        ),
        (
            "Authentication-Results: mx.relay.net; dkim=pass header.d=evil.example",
            "Authentication-Results: mx.relay.net; dkim=pass header.d=community.org",
        ),
    ],
)
def test_what_cannot_be_relied_on_says_nothing(values: tuple[str, ...]) -> None:
    assert _said(*values) is None


@each_row(
    ("value", "policy", "result"),
    [
        ("dmarc=pass header.from=community.org", None, "pass"),
        ("dmarc=fail header.from=community.org", None, "fail"),
        ("dmarc=bestguesspass header.from=community.org", None, ""),
        ("dmarc=pass header.from=other.org; dkim=pass header.d=community.org", None, ""),
        ("dkim=pass header.d=mail.community.org", None, "pass"),
        ("dkim=pass header.d=mail.community.org", Policy("none", strict_dkim=True), ""),
        ("spf=pass smtp.mailfrom=x@mail.community.org", Policy("none", strict_dkim=True), "pass"),
        ("spf=pass smtp.mailfrom=x@mail.community.org", Policy("none", strict_spf=True), ""),
        ("spf=softfail smtp.mailfrom=community.org", None, ""),
        ("auth=pass smtp.auth=fay", None, ""),
        ("none", None, ""),
    ],
)
def test_what_is_said_of_the_author(value: str, policy: Policy | None, result: str) -> None:
    said = _said(f"Authentication-Results: mx.relay.net; {value}")
    assert said
    assert authres.dmarc(said, "community.org", policy) == result


@pytest.mark.parametrize(
    "value",
    [
        "(" * 8_000,
        "mx; a=b " + "c.d=e " * 1_300,
        "mx; " + "dkim=pass;" * 800,
        'mx; dkim="' + "\\" * 8_000,
        "mx;" * 2_700,
    ],
)
def test_no_value_costs_time(value: str) -> None:
    started = time.process_time()
    authres.parsed(value)
    authres.authserv_id(value)
    assert time.process_time() - started < 1
