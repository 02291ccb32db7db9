"""A post without the attachments that are too big for one reader: each is named, and sent when they ask for it."""

from email.message import EmailMessage
from email.policy import SMTP

from listserv.compose import splice
from listserv.mail.parse import parse

_WHOLE = ("multipart/signed", "multipart/encrypted")


def lighter(raw: bytes, largest: int) -> bytes:
    """The message with a line of text in place of each attachment of more than so many octets.

    What is signed or encrypted stays whole, and so does what cannot be parted with certainty.
    """
    raw = splice.with_crlf(raw)
    root = splice.parts(raw)
    if root is None or not root.children or root.kind in _WHOLE:
        return raw
    changes = []
    for leaf in splice.leaves(root):
        # No encoding makes a part smaller.
        if leaf.end - leaf.start > largest:
            part = next((one for one in parse(raw[leaf.start : leaf.end]).parts if one.filename), None)
            if part and len(part.content) > largest:
                changes.append((leaf.start, leaf.end, _instead(part.filename, len(part.content), largest)))
    return splice.replace(raw, changes)


def _instead(name: str, size: int, largest: int) -> bytes:
    """The part that stands where the attachment stood (RFC 2183 2.1)."""
    note = EmailMessage(policy=SMTP)
    note.set_content(
        f"[{name} ({_shown(size)}) was left out, because you asked for nothing over {_shown(largest)}. "
        "Reply with FULL to this mail to get it.]\n",
        disposition="inline",
    )
    return note.as_bytes().replace(b"MIME-Version: 1.0\r\n", b"").rstrip(b"\r\n")


def _shown(octets: int) -> str:
    return f"{octets / 1_000_000:.3g} MB" if octets >= 1_000_000 else f"{max(1, octets // 1_000)} KB"
