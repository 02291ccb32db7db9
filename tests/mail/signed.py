"""Letters that are signed, well or badly: a signer of our own for what dkimpy would refuse to sign."""

import base64
import hashlib
import re
from functools import cache

from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import padding, rsa


@cache
def key(name: str) -> rsa.RSAPrivateKey:
    """The key of that name, the same for the whole run; "small" has 1,024 bits."""
    return rsa.generate_private_key(65_537, 1_024 if name == "small" else 2_048)


def pem(name: str = "") -> bytes:
    """The key of that name as a file."""
    return key(name).private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.TraditionalOpenSSL, serialization.NoEncryption()
    )


def record(name: str = "", extra: str = "") -> str:
    """The key record to publish (RFC 6376 3.6.1)."""
    public = key(name).public_key()
    der = public.public_bytes(serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo)
    return f"v=DKIM1; k=rsa; {extra}p={base64.b64encode(der).decode()}"


def letter(body: str = "Hello all,\r\n\r\nwho joins us?\r\n", **fields: str) -> bytes:
    """A message with CRLF line ends; `From_` and the like make a second field of that name, `_` in names is "-"."""
    given = {
        "From": "Fay Salter <fay@community.org>",
        "To": "cop@lists.example.org",
        "Subject": "Monday",
        "Date": "Mon, 23 Nov 2026 09:00:00 +0000",
        "Message-ID": "<1@community.org>",
    }
    given |= {name.replace("_", "-") if not name.endswith("_") else name: value for name, value in fields.items()}
    lines = [f"{name.rstrip('_')}: {value}" for name, value in given.items() if value]
    return "\r\n".join([*lines, "", body]).encode("utf-8", "surrogateescape")


def _relaxed(value: bytes) -> bytes:
    return re.sub(rb"[ \t]+", b" ", re.sub(rb"\r\n", b"", value)).strip()


def sign(raw: bytes, domain: str, *, name: str = "", signed: str = "from:to:subject:date", **tags: str) -> bytes:
    """The message under a relaxed/relaxed RSA-SHA256 signature; `tags` add or replace tags ("" leaves one out)."""
    top, _, content = raw.partition(b"\r\n\r\n")
    lines = [re.sub(rb"[ \t]+", b" ", line).rstrip(b" ") for line in content.split(b"\r\n")]
    canonical = b"\r\n".join(lines).rstrip(b"\r\n")
    canonical = canonical + b"\r\n" if canonical else b""
    if "l" in tags:
        canonical = canonical[: int(tags["l"])]
    digest = base64.b64encode(hashlib.sha256(canonical).digest()).decode()
    given = {
        "v": "1",
        "a": "rsa-sha256",
        "c": "relaxed/relaxed",
        "d": domain,
        "s": "s1",
        "h": signed,
        "bh": digest,
    } | tags
    value = "; ".join(f"{tag}={text}" for tag, text in given.items() if text) + "; b="
    fields = [field.partition(b":") for field in re.split(rb"\r\n(?![ \t])", top)]
    rest = [(field.lower(), _relaxed(text)) for field, _, text in fields]
    chosen = []
    for wanted in signed.lower().split(":"):
        at = next((i for i in range(len(rest) - 1, -1, -1) if rest[i][0] == wanted.encode()), None)
        if at is not None:
            chosen.append(rest.pop(at))
    covered = b"".join(field + b":" + text + b"\r\n" for field, text in chosen)
    covered += b"dkim-signature:" + value.encode()
    algorithm = hashes.SHA1() if given["a"] == "rsa-sha1" else hashes.SHA256()
    seal = base64.b64encode(key(name).sign(covered, padding.PKCS1v15(), algorithm)).decode()
    return f"DKIM-Signature: {value}{seal}\r\n".encode() + raw


def under(raw: bytes, *fields: str) -> bytes:
    """The message with these fields on top, in the given order."""
    return "".join(f"{field}\r\n" for field in fields).encode() + raw
