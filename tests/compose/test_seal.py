"""Our signature, as dkimpy verifies it."""

import dkim
import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ed25519
from hypothesis import given
from hypothesis import strategies as st

from listserv.compose.seal import Seal, body_hash
from tests.compose.samples import mail, seal
from tests.rows import each_row

NOW = 1_795_406_400


def verified(raw: bytes) -> bool:
    """Whether the signature holds on the far side, where every message ends with a line end (RFC 5321 4.1.1.4)."""

    def record(name: bytes, timeout: int = 5) -> bytes:
        assert name.rstrip(b".").decode() == seal().record_name
        return seal().record.encode()

    return bool(dkim.verify(raw if raw.endswith(b"\r\n") else raw + b"\r\n", dnsfunc=record))


def signed(raw: bytes) -> bytes:
    return seal().sign_message(raw, NOW)


@each_row(
    "body",
    ["Hello\n", "", "\n\n\n", " \n", "a  b\t c \n\n \n", "no end", "\x00\x7f", "é\n", "x" * 2000, "\n\nx", "\t", " x"],
)
def test_bodies_verify(body: str) -> None:
    assert verified(signed(mail(body)))


@each_row(
    "field",
    [
        "Cc: a@b.example,\r\n\t c@d.example ,\r\n   e@f.example",
        "Cc:a@b.example",
        "Cc:\r\n a@b.example",
        "Cc: a@b.example \t ",
        "Content-Type: text/plain;\r\n\tcharset=utf-8",
        "References: <a@b>\r\n \r\n <c@d>",
        "CC: a@b.example\r\nCc: b@c.example\r\ncc: d@e.example",
        "List-Unsubscribe: <https://lists.example.org/leave>\r\nList-Unsubscribe-Post: List-Unsubscribe=One-Click",
        "Cc: Grüße <a@b.example>",
    ],
)
def test_headers_verify(field: str) -> None:
    assert verified(signed(mail("Hello\n", field)))


@each_row("name", ["From", "Subject", "Reply-To", "Date", "To", "Cc", "Message-ID", "Content-Type"])
def test_a_field_added_later_breaks_it(name: str) -> None:
    raw = signed(mail("Hello\n"))
    assert not verified(f"{name}: x@evil.example\r\n".encode() + raw)


@each_row("change", [(b"Tea", b"Toe"), (b"Hello", b"Hullo"), (b"alice", b"mallory"), (b"t=1", b"t=2")])
def test_a_change_breaks_it(change: tuple[bytes, bytes]) -> None:
    raw = signed(mail("Hello\n"))
    assert change[0] in raw
    assert not verified(raw.replace(*change, 1))


def test_what_relays_do_to_white_space_does_not() -> None:
    raw = signed(mail("Hello  all\n\n"))
    assert verified(
        raw.replace(b"Subject: Tea", b"subject:  \t Tea ").replace(b"Hello  all\r\n", b"Hello all \r\n") + b"\r\n"
    )


def test_leaving_by_one_click_is_covered() -> None:
    raw = signed(
        mail("x", "List-Unsubscribe: <https://l.example/x>", "List-Unsubscribe-Post: List-Unsubscribe=One-Click")
    )
    names = b"".join(raw.partition(b"\th=")[2].partition(b";")[0].split()).split(b":")
    assert {b"list-unsubscribe", b"list-unsubscribe-post"} <= set(names)
    assert names.count(b"from") == 2


def test_a_message_without_header_is_signed() -> None:
    assert seal().sign_message(b"\r\nbody", NOW).startswith(b"DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed;")


def test_lines_of_the_signature_are_short() -> None:
    field = seal().sign(mail("x").partition(b"\r\n\r\n")[0] + b"\r\n", body_hash(b"x"), NOW)
    assert field.endswith(b"\r\n")
    assert max(map(len, field.split(b"\r\n"))) <= 78
    assert field.isascii()


def test_a_press_takes_only_what_was_announced() -> None:
    press = seal().press(b"From: a@b.example\r\n", ("reply-to",), body_hash(b""), NOW)
    assert press.sign(b"Reply-To: x@y.example\r\n") == press.sign(b"Reply-To:\r\n  x@y.example\r\n")
    with pytest.raises(ValueError, match="announced"):
        press.sign(b"From: x@y.example\r\n")


def test_only_an_rsa_key_will_do() -> None:
    key = ed25519.Ed25519PrivateKey.generate()
    pem = key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    with pytest.raises(ValueError, match="RSA"):
        Seal("lists.example.org", "s1", pem)
    with pytest.raises(ValueError):
        Seal("lists.example.org", "s1", b"no key")


_ODD = st.sampled_from(["a", " ", "\t", "  ", "\r\n ", "\r\n\t", "é", "=?utf-8?q?x?=", ":", ";", "\r\n \t b"])


@given(
    values=st.lists(st.lists(_ODD, max_size=8).map("".join), min_size=1, max_size=3),
    body=st.lists(st.sampled_from(["a", " ", "\t", "\n", "\n\n", "é", ".", "\x00", " \n"]), max_size=30).map("".join),
)
def test_odd_white_space_verifies(values: list[str], body: str) -> None:
    assert verified(signed(mail(body, *(f"Cc: x{value}" for value in values))))


def test_a_large_body_of_white_space_is_hashed_at_once() -> None:
    assert body_hash(b" " * 5_000_000 + b"x") == body_hash(b" x")
    assert body_hash(b"x" + b"\r\n" * 500_000) == body_hash(b"x")
