"""A message that we write for somebody: an introduction, a scheduled topic, an edited post (RFC 5322 3.6)."""

from collections.abc import Sequence
from datetime import datetime
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime

from listserv.mail.address import display, literal, normal, printable
from listserv.model.message import Mailbox, Part


def authored(
    author: Mailbox | None,
    subject: str,
    text: str,
    at: datetime | None,
    *,
    message_id: str = "",
    answers: str = "",
    parts: Sequence[Part] = (),
) -> bytes:
    """The whole message; `answers` is the Message-ID of the post that it answers, without brackets.

    Without a `message_id` the archive gives one. `parts` with a file name go along as attachments.
    """
    message = EmailMessage(policy=SMTP)
    if author is not None and (address := normal(author.address)):
        message["From"] = Address(display(author.name), addr_spec=address)
    message["Subject"] = literal(printable(subject))
    if at:
        message["Date"] = format_datetime(at)
    if message_id:
        message["Message-ID"] = f"<{message_id}>"
    if answers:
        message["In-Reply-To"] = message["References"] = f"<{answers}>"
    message.set_content(text, cte="7bit" if text.isascii() else "quoted-printable")
    for part in parts:
        if part.filename:
            kind, _, sub = part.content_type.partition("/")
            message.add_attachment(
                part.content, maintype=kind, subtype=sub or "octet-stream", filename=literal(part.filename)
            )
    return message.as_bytes()
