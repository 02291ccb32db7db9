"""What a facilitator would want to know of a message before it goes to everyone."""

from hashlib import blake2b

from listserv.mail import attachments, patients, tnef
from listserv.mail.lines import fold
from listserv.model.inspection import Inspection
from listserv.model.message import Message, ReplyText

_SEALED = ("multipart/signed", "multipart/encrypted", "application/pkcs7-mime", "application/x-pkcs7-mime")
_FEWEST_WORDS = 20
_LONGEST = 20_000
_ELSEWHERE = {
    "message/external-body": "A part of it lies elsewhere and would be fetched from there.",
    "message/partial": "It is only a piece of a larger message.",
}


def inspect(message: Message, text: ReplyText, *, patient_data: bool = True) -> Inspection:
    """What was found; without `patient_data` nobody looks for NHS numbers."""
    found = patients.in_message(message) if patient_data else ()
    forbidden = attachments.forbidden(message)
    closed = [part for part in message.parts if tnef.is_winmail(part)]
    unopened = any(_nothing_in(part.content) for part in closed)
    kept = [p for p in message.parts if p.filename and not tnef.is_winmail(p) and not attachments.harmful(p)]
    return Inspection(
        patients=found,
        forbidden=forbidden,
        unopened=unopened,
        bare=bool(forbidden or unopened) and not (text.new.strip() or message.html.strip() or kept),
        sealed=message.content_type in _SEALED or "-----BEGIN PGP " in message.text[:2_000],
        partial=next((why for kind, why in _ELSEWHERE.items() if _is(message, kind)), ""),
        mark=mark(text.new),
        masked_subject=patients.masked(message.subject, found),
        masked_name=patients.masked(message.author.name if message.author else "", found),
        masked_text=patients.masked(text.new, found) if found else "",
        masked_files=tuple(patients.masked(p.filename, found) for p in message.parts if p.filename) if found else (),
    )


def mark(text: str) -> int:
    """A number that is the same for texts that say the same (line breaks, case and marks aside); 0 for short ones."""
    words = " ".join(fold(line) for line in text[:_LONGEST].splitlines()).split()
    if len(words) < _FEWEST_WORDS:
        return 0
    return int.from_bytes(blake2b(" ".join(words).encode(), digest_size=8).digest(), "big") >> 1


def _nothing_in(content: bytes) -> bool:
    opened = tnef.read(content)
    return opened is None or not (opened.attachments or opened.text.strip() or opened.html.strip())


def _is(message: Message, kind: str) -> bool:
    return message.content_type == kind or any(part.content_type == kind for part in message.parts)
