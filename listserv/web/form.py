"""What a visitor sends: a small form in one of the two ways in which programs write forms."""

from email.parser import BytesParser
from urllib.parse import parse_qsl

from starlette.requests import Request

MOST_FIELDS = 10


class TooLarge(Exception):  # noqa: N818 - it says what it is
    """More octets than any form of ours has."""


async def body(request: Request, most: int) -> bytes:
    """The request's body. Raises TooLarge as soon as it is, and ClientDisconnect where the visitor went away."""
    declared = request.headers.get("content-length", "0")
    if not declared.isascii() or not declared.isdigit() or len(declared) > 9 or int(declared) > most:
        raise TooLarge
    read = bytearray()
    async for some in request.stream():
        read += some
        if len(read) > most:
            raise TooLarge
    return bytes(read)


def fields(content_type: str, data: bytes) -> dict[str, str]:
    """The form's fields, the first of each name; nothing where it is no form.

    Mail providers should send multipart/form-data (RFC 7578) and may send the other kind (RFC 8058 3.2).
    """
    if content_type.lower().startswith("multipart/"):
        pairs = _parts(content_type, data)
    else:
        pairs = _pairs(data)
    return dict(reversed(pairs))


def _pairs(data: bytes) -> list[tuple[str, str]]:
    try:
        return parse_qsl(data.decode("ascii", "replace"), keep_blank_values=True, max_num_fields=MOST_FIELDS)
    except ValueError:
        return []


def _parts(content_type: str, data: bytes) -> list[tuple[str, str]]:
    """The parts of a multipart form, which is MIME as mail has it (RFC 2046 5.1)."""
    kind = content_type.encode("ascii", "replace")
    message = BytesParser().parsebytes(b"Content-Type: " + kind + b"\r\n\r\n" + data)
    found = []
    for part in message.walk():
        name = part.get_param("name", header="content-disposition")
        value = part.get_payload(decode=True)
        if isinstance(name, str) and isinstance(value, bytes):
            found.append((name, value.decode("utf-8", "replace").strip()))
    return found[:MOST_FIELDS]
