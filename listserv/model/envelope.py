"""A message as the door took it: what SMTP said, and the bytes."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Envelope:
    """One message for one recipient, as accepted.

    `sender` is the reverse-path, "" for the null sender `<>` (RFC 5321 4.5.5). `recipient` is one address as it was
    given at RCPT. `raw` is exactly what came between DATA and the final dot, dots undone. `received_at` is aware, UTC.
    """

    sender: str
    recipient: str
    raw: bytes
    peer: str
    received_at: datetime
    helo: str = ""
