"""Is the failure for good, and whose fault is it: status codes (RFC 3463), reply codes (RFC 5321 4.2) and words."""

import re

from listserv.mail import dsn_reasons as reasons

_TEXT = 2_000
_AFTER_CODE = re.compile(r"(?<![\d.])[45]\d\d[ :-]{1,2}#?([45]\.\d{1,3}\.\d{1,3})(?![\d.]\d)")
_MARKED = re.compile(r"[#(\[]\s?([45]\.\d{1,3}\.\d{1,3})\b")
_LONE = re.compile(r"(?<![\w.-])([45]\.\d{1,2}\.\d{1,3})(?![\w.]*\d|[./])")
_REPLY = re.compile(
    r"(?<![\w.:#/-])([45])[0-5]\d(?=[ :-]|$)(?![ :-]{1,2}(?:min|hour|day|sec|byte|[km]b|line|mess))", re.I
)
_BAD_ADDRESS = (".1.1", ".1.2", ".1.3", ".1.6", ".1.10")
_BAD_MESSAGE = (".1.7", ".1.8", ".2.3", ".3.4")
_STATUS = re.compile(r"[2-5]\.\d{1,3}\.\d{1,3}")


def status_in(text: str) -> str:
    """The RFC 3463 status that this diagnostic text names, best placed first, or ""."""
    text = text[:_TEXT]
    for pattern in (_AFTER_CODE, _MARKED, _LONE):
        found = pattern.search(text)
        if found:
            return found.group(1)
    return ""


def clean_status(field: str) -> str:
    """The code in a Status field ("5.1.1 (bad mailbox)"), or ""."""
    found = _STATUS.search(field[:200])
    return found.group() if found else ""


def permanent(action: str, status: str, diagnostic: str, delayed: bool) -> bool | None:
    """Whether the failure is for good, None where nothing says so.

    Strongest first: a report of delay; a status that names its cause; the diagnostic, where the status is only the
    class ("5.0.0"); a reply code that is temporary; the class of the status; the reply code; the action.
    """
    if delayed or action == "delayed":
        return False
    if status and not status.endswith(".0.0"):
        return _by_class(status)
    if named := status_in(diagnostic):
        return _by_class(named)
    reply = _REPLY.search(diagnostic[:_TEXT])
    if reply and reply.group(1) == "4":
        return False
    if status:
        return _by_class(status)
    if reply:
        return True
    return True if action == "failed" else None


def _by_class(status: str) -> bool | None:
    return {"4": False, "5": True}.get(status[:1])


def policy(status: str, diagnostic: str) -> bool:
    """Whether the message and not the address was refused (RFC 3463 X.7.X, X.6.X, or the words for it)."""
    text = diagnostic[:_TEXT]
    if reasons.NO_SUCH_USER.search(text):
        return False
    if status[1:4] in (".7.", ".6.") or status[1:] in _BAD_MESSAGE:
        return True
    return status[1:4] != ".4." and status[1:] not in _BAD_ADDRESS and bool(reasons.POLICY.search(text))


def delayed(text: str) -> bool:
    """Whether a report in words says that delivery is still being tried."""
    text = text[:20_000]
    return bool(reasons.DELAYED.search(text)) and not reasons.FINAL.search(text)


def delivered(text: str) -> bool:
    """Whether a report in words says that the mail arrived, and nothing else."""
    text = text[:20_000]
    return bool(reasons.DELIVERED.search(text)) and not reasons.NOT_DELIVERED.search(text)
