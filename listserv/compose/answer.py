"""An answer to a collected letter, written anew as the answer to one of its posts (D13)."""

from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime

from listserv.mail import subject as subjects
from listserv.mail.address import normal
from listserv.model.message import Message


def answer_to_letter(message: Message, text: str, subject: str, parent: str) -> bytes:
    """The message with the post's subject and references, and only what is new in it; attachments go along.

    What the author's program wrote would carry the whole letter, under the letter's subject, to everyone.
    """
    answer = EmailMessage(policy=SMTP)
    author = message.author
    if author is not None and normal(author.address):
        answer["From"] = Address(author.name, addr_spec=normal(author.address))
    answer["Subject"] = subject if subjects.is_reply(subject) else f"Re: {subject}"
    if message.date:
        answer["Date"] = format_datetime(message.date)
    if message.message_id:
        answer["Message-ID"] = f"<{message.message_id}>"
    answer["In-Reply-To"] = answer["References"] = f"<{parent}>"
    answer.set_content(text, cte="7bit" if text.isascii() else "quoted-printable")
    for part in message.parts:
        if part.filename:
            kind, _, sub = part.content_type.partition("/")
            answer.add_attachment(part.content, maintype=kind, subtype=sub or "octet-stream", filename=part.filename)
    return answer.as_bytes()
