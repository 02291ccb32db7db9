"""One list, one post, one key: what the tests of this room are about."""

import email
import email.policy
from datetime import UTC, datetime
from email.message import EmailMessage
from functools import cache
from typing import Any

from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa

from listserv.compose.post import Prepared, prepare
from listserv.compose.seal import Seal
from listserv.model.letter import Distribution, Recipient
from listserv.model.mailinglist import MailingList

SECRET = b"a secret of thirty-two bytes ...."
COP = MailingList(1, "cop@lists.example.org", "Mobilising Knowledge", subject_prefix="[cop]")
BOB = Recipient(31, 5, "bob@member.example")
FOOTER = "Mobilising Knowledge\nTo leave, reply with LEAVE."
SENT_AT = datetime(2026, 11, 23, 4, 0, tzinfo=UTC)
AUTHOR = "alice@nhs.example"


@cache
def seal() -> Seal:
    """A seal with a key made for this run; small, because it signs nothing of worth."""
    key = rsa.generate_private_key(65537, 1024)
    pem = key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    return Seal("lists.example.org", "s1", pem)


def mail(body: bytes | str, *fields: str, subject: str = "Tea", sender: str = f"Alice Smith <{AUTHOR}>") -> bytes:
    """A message with CRLF line ends; `fields` stand below the usual ones."""
    usual = (
        f"From: {sender}",
        "To: cop@lists.example.org",
        f"Subject: {subject}",
        "Date: Mon, 23 Nov 2026 04:00:00 +0000",
    )
    head = "\r\n".join((*usual, "Message-ID: <m1@nhs.example>", *fields)).encode()
    data = body.encode() if isinstance(body, str) else body
    return head + b"\r\n\r\n" + data.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")


def distribution(raw: bytes, **changes: Any) -> Distribution:
    """That message as a post."""
    values: dict[str, object] = {
        "post": 7,
        "raw": raw,
        "message_id": "m1@nhs.example",
        "author_name": "Alice Smith",
        "author_address": AUTHOR,
        "subject": "Tea",
        "references": (),
        "thread_topic": "",
        "thread_index": b"",
        "sent_at": SENT_AT,
    }
    return Distribution(**(values | changes))  # type: ignore[arg-type]


def prepared(
    raw: bytes,
    place: MailingList = COP,
    *,
    footer: str = FOOTER,
    sealed: bool = False,
    site: str = "",
    **changes: Any,
) -> Prepared:
    """The post, ready to be copied; `site` is where our pages are."""
    key = seal() if sealed else None
    return prepare(distribution(raw, **changes), place, footer=footer, seal=key, site=site)


def copied(raw: bytes, place: MailingList = COP, **changes: Any) -> bytes:
    """Bob's copy, unsigned."""
    return prepared(raw, place, **changes).copy(BOB, SECRET).data


def read(raw: bytes) -> EmailMessage:
    """The message as the standard library reads it."""
    message = email.message_from_bytes(raw, policy=email.policy.default)
    assert isinstance(message, EmailMessage)
    return message


def body(raw: bytes) -> bytes:
    """What stands below the header."""
    return raw.partition(b"\r\n\r\n")[2]
