"""What a delivery report says of one recipient."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class BounceReport:
    """One recipient of a non-delivery report (RFC 3464 2.3).

    `permanent` is None where the report does not say. `status` is an RFC 3463 code such as "5.1.1", or "". `text` is
    the diagnostic text, one line. `policy` is true where the message and not the address was refused (5.7.x, spam,
    DMARC): such a report never counts against its recipient. `original` is the address that the mail was first sent to,
    where the report knows it and an alias or a forward led to `recipient`.
    """

    recipient: str
    permanent: bool | None
    status: str = ""
    text: str = ""
    policy: bool = False
    original: str = ""
