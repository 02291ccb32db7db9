"""A message as values: the one place that knows mail-parser (RFC 5322, RFC 2045 to 2049).

Whatever comes, a Message is returned; what was wrong with it stands in `problems`.
"""

import email.errors
import email.message
import email.utils
import logging
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import lru_cache

import mailparser
from mailparser.exceptions import MailParserError
from mailparser.utils import get_addresses

from listserv.mail import enriched, limits, tnef
from listserv.mail.address import mailbox, normal, printable
from listserv.mail.charset import decode, header_text, readable
from listserv.mail.references import message_ids, references
from listserv.mail.threadindex import decode as decode_thread_index
from listserv.model.message import Mailbox, Message, Part

# It warns of each content type that it does not show itself; parts are taken from its tree here.
logging.getLogger("mailparser").setLevel(logging.CRITICAL)

_FIELD = re.compile(rb"([!-9;-~]+)([ \t]*):(.*)", re.S)
# The first line may be that of an archive ("From ann@example.org Mon Nov 23 ..."); a field goes on over indented lines.
_MORE = rb"[^\n]*\n(?:[ \t][^\n]*\n)*"
_NOT_MIME = re.compile(rb"(?im)^(?!content-|mime-version:)[!-9;-~]+:" + _MORE)
_ONLY_MIME = re.compile(rb"(?i)(?:From [^\n]*\n)?(?:(?:content-[!-9;-~]*|mime-version):" + _MORE + rb")*+")
_COSTLY = re.compile(rb"(?im)^(?:received|x-received|dkim-signature|arc-[a-z-]+):" + _MORE)
_DEPTH = 20
_SHORT = 500  # characters of an address field that is kept in memory
_ADDRESS_FIELDS = ("from", "sender", "reply-to", "to", "cc")


def parse(raw: bytes) -> Message:
    """What this message says; never raises on any bytes."""
    excess = limits.check(raw)
    fields, problems = _fields(raw)
    if excess:
        problems.append(excess.why)
        return _message(fields, (), problems)
    try:
        parsed = mailparser.parse_from_bytes(_safe(raw))
        parts = tuple(_parts(parsed.message, problems))
    except (
        ValueError,
        LookupError,
        TypeError,
        AttributeError,
        RecursionError,
        MailParserError,
    ) as error:
        problems.append(f"The message could not be taken apart ({type(error).__name__}).")
        return _message(fields, (), problems)
    return _message(fields, parts, problems)


def _safe(raw: bytes) -> bytes:
    """The message with only the fields of its header that say how its body is built: the others are read here.

    A header with lines that are no fields keeps all but what costs most: where it ends is for the parser to say.
    """
    end = limits.head_end(raw)
    whole = raw[:end] + b"\n"
    head = _NOT_MIME.sub(b"", whole)
    if b"\r" in whole.replace(b"\r\n", b"") or not _ONLY_MIME.fullmatch(head):
        return _COSTLY.sub(b"", whole)[:-1] + raw[end:]
    if head:
        return head.removesuffix(b"\n").removesuffix(b"\r") + raw[end:]
    return raw[end + (2 if raw.startswith(b"\r\n", end) else 1) :]


def _fields(raw: bytes) -> tuple[list[tuple[str, str]], list[str]]:
    """Every header field as (name, unfolded value), and what is wrong with the header."""
    fields: list[tuple[str, str]] = []
    problems: list[str] = []
    head = raw[: min(limits.head_end(raw), 1_048_576)]
    lines = re.sub(rb"\r?\n[ \t]+", b" ", head).splitlines()
    if lines and lines[0].startswith(b"From ") and not _FIELD.fullmatch(lines[0]):
        lines = lines[1:]
    for line in lines[:2_000]:
        found = _FIELD.fullmatch(line)
        if found:
            name, space, value = found.groups()
            if space:
                problems.append(f"A header line cannot be read alike everywhere: “{name.decode('ascii')} :”.")
            fields.append((name.decode("ascii").lower(), printable(decode(value.strip()))))
        elif line.strip():
            problems.append(f"A header line cannot be read: “{printable(decode(line[:60]))}”.")
    names = [name for name, _ in fields]
    for name in ("From", "Content-Type", "Content-Transfer-Encoding", "Subject", "Message-ID", "Date", "To"):
        if (times := names.count(name.lower())) > 1:
            problems.append(f"The header has {times} {name} lines.")
    return fields, problems[:20]


def _parts(message: email.message.Message, problems: list[str]) -> Iterator[Part]:
    """The leaves in order; a message within the message is one leaf."""
    stack: list[tuple[email.message.Message, int]] = [(message, 0)]
    while stack:
        part, depth = stack.pop()
        if depth > _DEPTH:
            problems.append(f"The message has parts within parts deeper than {_DEPTH}.")
            continue
        kind = part.get_content_type()
        inner = part.get_payload()
        if isinstance(inner, list) and kind.startswith("multipart/"):
            stack.extend((p, depth + 1) for p in reversed(inner) if isinstance(p, email.message.Message))
        else:
            yield _leaf(part, kind, inner)


def _leaf(part: email.message.Message, kind: str, inner: object) -> Part:
    if isinstance(inner, list):
        content = b"\n".join(p.as_bytes() if isinstance(p, email.message.Message) else b"" for p in inner)
    else:
        decoded = part.get_payload(decode=True)
        content = decoded if isinstance(decoded, bytes) else b""
    disposition = printable(str(part.get("content-disposition", ""))).split(";")[0].strip().lower()
    return Part(
        content_type=kind,
        charset=_parameter(part, "charset"),
        filename=safe_filename(_filename(part)),
        disposition=disposition if disposition in ("inline", "attachment") else "",
        content_id=printable(str(part.get("content-id", ""))).strip("<>"),
        content=content,
        flowed=_parameter(part, "format").lower() == "flowed",
        delsp=_parameter(part, "delsp").lower() == "yes",
    )


def _parameter(part: email.message.Message, name: str) -> str:
    value = part.get_param(name, "")
    if isinstance(value, tuple):
        value = email.utils.collapse_rfc2231_value(value)
    return printable(str(value or ""))


def _filename(part: email.message.Message) -> str:
    try:
        return header_text(str(part.get_filename("") or ""))
    except (LookupError, ValueError, TypeError):
        return ""


def safe_filename(name: str) -> str:
    """A name without folders, control characters or leading dots; "" stays ""."""
    name = re.split(r"[/\\]", printable(decode(name.encode("utf-8", "replace"))))[-1]
    return re.sub(r'[<>:"|?*]', "_", name).lstrip(". ")[:150]


def _message(fields: list[tuple[str, str]], parts: tuple[Part, ...], problems: list[str]) -> Message:
    first = dict(reversed(fields))
    boxes = {name: _mailboxes(first.get(name, "")) for name in _ADDRESS_FIELDS}
    text, html, flowed, delsp = _bodies(parts)
    authors = _authors(fields, boxes["from"], problems)
    return Message(
        headers=tuple(fields),
        message_id=(message_ids(first.get("message-id", "")) or ("",))[0],
        in_reply_to=message_ids(first.get("in-reply-to", ""))[:50],
        references=references(first.get("references", "")),
        thread_index=decode_thread_index(first.get("thread-index", "")),
        thread_topic=printable(header_text(first.get("thread-topic", ""))),
        date=_date(first.get("date", "")),
        authors=authors,
        sender=(boxes["sender"] or (None,))[0],
        reply_to=boxes["reply-to"],
        to=boxes["to"],
        cc=boxes["cc"],
        subject=printable(header_text(first.get("subject", "")))[:1_000],
        text=text,
        html=html,
        flowed=flowed,
        delsp=delsp,
        content_type=first.get("content-type", "text/plain").split(";")[0].strip().lower(),
        parts=parts,
        problems=tuple(problems),
    )


def _authors(fields: list[tuple[str, str]], found: tuple[Mailbox, ...], problems: list[str]) -> tuple[Mailbox, ...]:
    if not found:
        problems.append("The message does not say who it is from.")
    elif len(found) > 1:
        problems.append("The message names more than one author.")
    elif normal(found[0].address) is None:
        problems.append(f"The author's address cannot be used: “{printable(found[0].address)[:80]}”.")
    return found


def _mailboxes(value: str) -> tuple[Mailbox, ...]:
    """The mailboxes of an address field (RFC 5322 3.4); what is no address at all is left out."""
    if not value:
        return ()
    return _read_mailboxes(value) if len(value) <= _SHORT else _read_mailboxes.__wrapped__(value)


# The same people write to the same list: most address fields have been read before.
@lru_cache(maxsize=1_000)
def _read_mailboxes(value: str) -> tuple[Mailbox, ...]:
    pairs = get_addresses(value, decode_names=True)
    return tuple(mailbox(header_text(name), address) for name, address in pairs[:200] if "@" in (address or ""))


def _bodies(parts: tuple[Part, ...]) -> tuple[str, str, bool, bool]:
    """(text, html, flowed, delsp) of the parts that are meant to be read in place."""
    readable_parts = [p for p in parts if p.disposition != "attachment" and not p.filename]
    plain = [p for p in readable_parts if p.content_type == "text/plain"]
    markup = [p for p in readable_parts if p.content_type == "text/html"]
    text = "\n".join(readable(decode(p.content, p.charset)) for p in plain)
    html = "\n".join(readable(decode(p.content, p.charset)) for p in markup)
    if not text.strip() and not html.strip():
        rich = [p for p in readable_parts if p.content_type == "text/enriched"]
        text = "\n".join(enriched.plain(readable(decode(p.content, p.charset))) for p in rich)
    if not text.strip() and not html.strip():
        text, html = _in_winmail(parts)
    return text if text.strip() else "", html, bool(plain and plain[0].flowed), bool(plain and plain[0].delsp)


def _in_winmail(parts: tuple[Part, ...]) -> tuple[str, str]:
    """(text, html) of a mail whose words Outlook put into a winmail.dat alone."""
    opened = (tnef.read(part.content) for part in parts if tnef.is_winmail(part))
    return next(((one.text, one.html) for one in opened if one and (one.text.strip() or one.html.strip())), ("", ""))


def _date(value: str) -> datetime | None:
    """The moment of a Date field in UTC, or None."""
    try:
        moment = email.utils.parsedate_to_datetime(value[:100])
        return moment.replace(tzinfo=moment.tzinfo or UTC).astimezone(UTC)
    except (ValueError, TypeError, OverflowError, IndexError):
        return None
