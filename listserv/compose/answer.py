"""An answer to a collected letter, written anew as the answer to one of its posts (D13)."""

from listserv.mail import subject as subjects
from listserv.mail.authored import authored
from listserv.model.message import Message

NO_SUBJECT = "(no subject)"


def answer_to_letter(message: Message, text: str, subject: str, parent: str) -> bytes:
    """The message with the post's subject and references, and only what is new in it; attachments go along.

    What the author's program wrote would carry the whole letter, under the letter's subject, to everyone.
    """
    author, sent = message.author, message.date
    return authored(
        author,
        as_reply(subject.strip() or NO_SUBJECT),
        text,
        sent,
        message_id=message.message_id,
        answers=parent,
        parts=message.parts,
    )


def as_reply(subject: str) -> str:
    """The subject of an answer to a post with this subject."""
    return subject if subjects.is_reply(subject) else f"Re: {subject}"
