"""Delivery reports: who was not reached, and whether for good (RFC 3464, and what servers write instead).

The fields of RFC 3464 come first; then the report's own words (`dsn_text`); then flufl.bounce; last, what the returned
message says of itself.
"""

import base64
import binascii
import email
import logging
import re
from typing import Literal

from flufl.bounce import all_failures

from listserv.mail import dsn_formats as formats
from listserv.mail import dsn_text, dsn_verdict
from listserv.mail.address import normal, printable
from listserv.mail.charset import decode, header_text
from listserv.model.message import Message
from listserv.model.report import BounceReport

Kind = Literal["", "bounce", "delayed", "delivered"]

_STATUS_PARTS = ("message/delivery-status", "message/global-delivery-status")
_FIELD = re.compile(r"([A-Za-z][A-Za-z0-9-]{1,60})[ \t]*:[ \t]*(.*)")
_ARRIVED = ("delivered", "relayed", "expanded", "deliverable")
_BASE64 = re.compile(rb"[A-Za-z0-9+/=\s]+")
_ENCODED = re.compile(r"IMCEASMTP-(.{3,200})@", re.I)
_X500 = "imceaex-"  # how Exchange wraps an address of its directory
_OF_PEOPLE = ("list-id", "list-post", "x-mailing-list", "x-beenthere", "mailing-list", "user-agent")
_OF_CLIENTS = ("x-mailer", "thread-index", "in-reply-to", "references")
_CAME_BACK_TO = ("to", "delivered-to", "envelope-to", "x-original-to")
_FLUFL_BYTES = 500_000
_RECIPIENTS = 500

logging.getLogger("flufl.bounce").setLevel(logging.CRITICAL)


def bounces(message: Message, raw: bytes) -> tuple[BounceReport, ...]:
    """One report for each recipient that failed or waits; () where this is no report of failure or names nobody.

    `raw` is the message as it came; it is asked only where the message's own words name nobody.
    """
    if kind(message) in ("", "delivered"):
        return ()
    fields = _by_fields(message)
    return fields if fields is not None else _by_words(message, raw)


def kind(message: Message) -> Kind:
    """What the report says: "bounce", "delayed" or "delivered"; "" where it is no delivery report."""
    if not is_report(message):
        return ""
    actions = {_action(block) for block in _blocks(message)} - {""}
    if actions:
        if actions <= set(_ARRIVED):
            return "delivered"
        return "delayed" if actions <= {"delayed", *_ARRIVED} else "bounce"
    text = message.subject + "\n" + dsn_text.read(message).text
    if dsn_verdict.delivered(text):
        return "delivered"
    return "delayed" if dsn_verdict.delayed(text) else "bounce"


def is_report(message: Message) -> bool:
    """Whether a mail system wrote this about mail that did not arrive (or did).

    A person who forwards or discusses a report has a name, an earlier mail in References, or a list behind them.
    """
    if "feedback-report" in message.header("content-type").lower():
        return False
    daemon, null = from_daemon(message), null_sender(message)
    structured = any(part.content_type in _STATUS_PARTS for part in message.parts)
    if structured and (daemon or null or message.content_type == "multipart/report"):
        return True
    if message.header("x-failed-recipients"):
        return True
    subject = bool(formats.SUBJECT.search(message.subject)) and not formats.ANSWERED.match(message.subject)
    if not (daemon or null or (subject and not _human(message))):
        return False
    report = dsn_text.read(message)
    says = _says_failure(report, 40)
    if daemon and "daemon" not in message.header("from").lower() and any(message.header(name) for name in _OF_PEOPLE):
        return says and subject  # a postmaster may be a person
    if daemon:
        coded = null and bool(dsn_verdict.status_in(report.text) and dsn_text.named(report, _ours(message)))
        return says or coded or (subject and not _is_receipt(message))
    if null:
        return says and (subject or _is_receipt(message))
    names = dsn_text.lists(report, _ours(message)) or bool(report.original)
    opening = report.text.lstrip()[:500]
    return names and _says_failure(report, 4) and "?" not in opening and not formats.GREETING.match(opening)


def _says_failure(report: dsn_text.Report, lines: int) -> bool:
    top = "\n".join([line for line in report.lines if line.strip()][:lines])[:8_000]
    return bool(formats.FAILURE.search(top)) or "Final-Recipient:" in top


def _is_receipt(message: Message) -> bool:
    """Whether it has the form of a read receipt (RFC 8098), in which Dovecot writes its refusals too."""
    return any(part.content_type == "message/disposition-notification" for part in message.parts)


def from_daemon(message: Message) -> bool:
    """Whether a mail system is named as the author, or nobody ("From: <>")."""
    sender = message.header("from")[:1_000]
    if sender.strip().endswith("<>"):
        return True
    author = message.author
    local = author.address.rpartition("@")[0] if author else sender.strip("<> ").partition("@")[0]
    name = author.name if author else header_text(sender)
    return bool(formats.DAEMON_ADDRESS.search(local.strip('"')) or formats.DAEMON_NAME.search(name))


def null_sender(message: Message) -> bool:
    """Whether the envelope had no sender (RFC 5321 4.5.5), as far as the header shows."""
    return message.header("return-path").strip() in ("<>", "<MAILER-DAEMON>")


def _human(message: Message) -> bool:
    return any(message.header(name) for name in _OF_PEOPLE + _OF_CLIENTS)


def _ours(message: Message) -> frozenset[str]:
    """The addresses that a report names because it is addressed to or sent from them."""
    boxes = [*message.to, *message.authors, *message.cc]
    return frozenset(filter(None, (normal(box.address) for box in boxes)))


def _blocks(message: Message) -> list[dict[str, str]]:
    """The fields of each recipient (RFC 3464 2.3), names in lower case."""
    texts = [_status_text(part.content) for part in message.parts if part.content_type in _STATUS_PARTS]
    if not any("-recipient" in text.lower() for text in texts):
        texts = [dsn_text.read(message).text]
    found: list[dict[str, str]] = []
    for text in texts:
        paragraphs = re.split(r"\n[ \t]*\n", text.replace("\r\n", "\n")[:1_000_000])
        for fields in map(_fields, paragraphs[: _RECIPIENTS * 2]):
            if "final-recipient" in fields or "original-recipient" in fields:
                found.append(fields)
            elif found and ("action" in fields or "status" in fields):  # an empty line has come between
                found[-1] = fields | found[-1]
    return found[:_RECIPIENTS]


def _status_text(content: bytes) -> str:
    """The part as text; some servers send it in base64, which RFC 3464 does not allow and parsers leave as it is."""
    content = content[:1_000_000]
    if b":" not in content[:2_000] and _BASE64.fullmatch(content):
        try:
            content = base64.b64decode(content)
        except (binascii.Error, ValueError):
            return ""
    return decode(content)


def _fields(paragraph: str) -> dict[str, str]:
    """The fields of one paragraph, unfolded; the first of each name."""
    fields: dict[str, str] = {}
    last = ""
    for line in paragraph.split("\n")[:100]:
        if line[:1] in (" ", "\t") and last:
            fields[last] = f"{fields[last]} {line.strip()}"[:4_000]
            continue
        found = _FIELD.match(line[:2_000])
        name = found.group(1).lower() if found else ""
        last = name if name not in fields else ""
        if found and last:
            fields[last] = found.group(2).strip()
    return fields


def _action(block: dict[str, str]) -> str:
    action = block.get("action", "").split("(")[0].strip().lower()
    return "failed" if action.startswith("fail") else action


def _by_fields(message: Message) -> tuple[BounceReport, ...] | None:
    """The reports that the fields hold, or None if they name nobody."""
    reports: dict[str, BounceReport] = {}
    named = False
    words = printable(message.subject + " " + dsn_text.read(message).text[:1_000])
    for block in _blocks(message):
        recipient, original = _recipients(block)
        named = named or bool(recipient)
        if recipient and recipient not in reports and _action(block) not in _ARRIVED:
            reports[recipient] = _report(recipient, original, block, words)
    return tuple(reports.values()) if named else None


def _recipients(block: dict[str, str]) -> tuple[str, str]:
    """(the address that failed in the end, the one that we wrote to where it is another)."""
    final, original = _recipient(block, "final-recipient"), _recipient(block, "original-recipient")
    if not final or ((normal(final) is None or final.startswith(_X500)) and normal(original)):
        final = original
    final = final or _recipient(block, "x-actual-recipient")
    return final, original if original != final else ""


def _recipient(block: dict[str, str], name: str) -> str:
    value = printable(block.get(name, "").rpartition(";")[2]).strip("<> ")
    encoded = _ENCODED.match(value)
    if encoded:
        value = re.sub(r"\+([0-9A-Fa-f]{2})", lambda code: chr(int(code.group(1), 16)), encoded.group(1))
    sound = normal(value.strip("\"'"))
    return sound or (value.lower() if "@" in value and len(value) <= 254 and " " not in value else "")


def _report(recipient: str, original: str, block: dict[str, str], words: str) -> BounceReport:
    """What one block says; the report's `words` tell whose fault it is where the block has no diagnostic."""
    code = block.get("diagnostic-code", "")
    diagnostic = printable(code.partition(";")[2] or code or block.get("status", ""))
    status = dsn_verdict.clean_status(block.get("status", ""))
    named = dsn_verdict.status_in(diagnostic)
    better = named if named and (not status or status.endswith(".0.0")) else status
    return BounceReport(
        recipient=recipient,
        permanent=dsn_verdict.permanent(_action(block), status, diagnostic, delayed=False),
        status=better,
        text=diagnostic[:1_000],
        policy=dsn_verdict.policy(better, diagnostic if code else words),
        original=original,
    )


def _by_words(message: Message, raw: bytes) -> tuple[BounceReport, ...]:
    report = dsn_text.read(message)
    ours = _ours(message)
    delayed = dsn_verdict.delayed(message.subject + "\n" + report.text)
    named = dsn_text.named(report, ours)
    found = _failed_header(message, named) or named or _last_resort(message, raw, report, ours)
    return tuple(_worded(one, report.text[:20_000], delayed) for one in found[:_RECIPIENTS])


def _worded(one: dsn_text.Named, whole: str, delayed: bool) -> BounceReport:
    """What stands beside the address decides, then the whole text; a plain "failed" is for good."""
    beside = printable(one.reason)
    whole = printable(whole)
    permanent = dsn_verdict.permanent("", "", beside, delayed)
    status = dsn_verdict.status_in(beside)
    if permanent is None:
        permanent = dsn_verdict.permanent("failed", "", whole, delayed)
        status = dsn_verdict.status_in(whole)
    policy = dsn_verdict.policy(status, beside or whole)
    return BounceReport(one.address, permanent, status, beside or whole[:1_000], policy, one.original)


def _failed_header(message: Message, named: tuple[dsn_text.Named, ...]) -> tuple[dsn_text.Named, ...]:
    """X-Failed-Recipients, which Exim and Google write; the text knows why."""
    values = ",".join(message.all("x-failed-recipients"))[:20_000].split(",")
    addresses = dict.fromkeys(filter(None, (normal(value.strip(" <>")) for value in values)))
    known = {one.address: one for one in named}
    return tuple(known.get(address, dsn_text.Named(address)) for address in addresses)


def _last_resort(
    message: Message, raw: bytes, report: dsn_text.Report, ours: frozenset[str]
) -> tuple[dsn_text.Named, ...]:
    author = message.author.address if message.author else ""
    domain = author.rpartition("@")[2]
    back = tuple(value for name in _CAME_BACK_TO for value in message.all(name))
    by_its_own = () if from_daemon(message) else dsn_text.named(report, ours - {normal(author) or ""})
    return (
        by_its_own
        or _by_flufl(raw, ours)
        or dsn_text.local_name(report, domain)
        or dsn_text.verp(back)
        or dsn_text.returned(report, ours)
    )


def _by_flufl(raw: bytes, ours: frozenset[str]) -> tuple[dsn_text.Named, ...]:
    """What flufl.bounce names; its judgement of permanence is left aside."""
    if len(raw) > _FLUFL_BYTES or any(len(line) > 2_000 for line in raw.split(b"\n")):
        return ()
    try:
        temporary, final = all_failures(email.message_from_bytes(raw))
    except Exception:  # noqa: BLE001 (its detectors raise whatever a broken message makes them raise)
        return ()
    addresses = sorted({normal(decode(bytes(address))) or "" for address in temporary | final} - ours - {""})
    return tuple(dsn_text.Named(address) for address in addresses)
