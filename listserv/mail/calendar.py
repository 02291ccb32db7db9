"""Answers to invitations, and invitations (RFC 5545, RFC 5546)."""

import re

import icalendar

from listserv.mail.charset import decode
from listserv.model.intent import CalendarReply
from listserv.model.message import Message, Part

_BYTES = 200_000
_LINE = 20_000
_LINES = 5_000
_NESTED = 50
_BROKEN = (ValueError, LookupError, TypeError, AttributeError, ArithmeticError, OSError)
_TYPES = ("text/calendar", "application/ics", "application/calendar")
_METHOD = re.compile(rb"(?im)^METHOD[ \t]*:[ \t]*([A-Za-z-]{3,20})[ \t]*\r?$")
_ANSWERS = {"ACCEPTED": "yes", "DECLINED": "no", "TENTATIVE": "maybe", "DELEGATED": "delegated"}


def answer(message: Message) -> CalendarReply | None:
    """The button that was pressed: `answer` is "yes", "no", "maybe", "delegated" or "counter"; None if no answer.

    Who answers is the sender of the message: an ATTENDEE line can name anybody.
    """
    for part in _parts(message):
        if _method(part) in ("REPLY", "COUNTER"):
            found = _read(part)
            if found:
                return found
    return None


def is_invitation(message: Message) -> bool:
    """Whether the message asks people to a meeting (RFC 5546 3.2.2)."""
    return any(_method(part) == "REQUEST" for part in _parts(message))


def _parts(message: Message) -> list[Part]:
    return [p for p in message.parts if p.content_type in _TYPES or p.filename.lower().endswith(".ics")]


def _method(part: Part) -> str:
    found = _METHOD.search(part.content[:_BYTES])
    return found.group(1).decode("ascii").upper() if found else ""


def _read(part: Part) -> CalendarReply | None:
    text = decode(part.content[:_BYTES], part.charset or "utf-8").lstrip("\ufeff \r\n\t")
    lines = text.splitlines()
    if len(lines) > _LINES or text.upper().count("BEGIN:") > _NESTED or any(len(line) > _LINE for line in lines):
        return None
    try:
        events = [c for c in icalendar.Calendar.from_ical(text).walk() if c.name in ("VEVENT", "VTODO")]
    except _BROKEN:
        return None
    for event in events:
        uid = str(event.get("UID", ""))[:1_000].strip()
        state = _state(event.get("ATTENDEE"))
        if uid or state:
            counter = _method(part) == "COUNTER"
            return CalendarReply(uid=uid, answer="counter" if counter else _ANSWERS.get(state, ""))
    return None


def _state(attendees: object) -> str:
    """PARTSTAT of the one who answers (RFC 5546 3.2.3: a reply has exactly one ATTENDEE)."""
    for attendee in attendees if isinstance(attendees, list) else [attendees]:
        state = str(getattr(attendee, "params", {}).get("PARTSTAT", "")).upper()
        if state:
            return state
    return ""
