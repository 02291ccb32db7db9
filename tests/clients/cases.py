"""Replies as ten mail programs write them, all to one post of a list or to one letter of ours.

For each program NAME: `NAME-top.eml` answers above the quote, `NAME-inline.eml` between the lines (where people do
that), `NAME-leave.eml` asks to be taken off the list, and `NAME-yes.eml` answers the letter about a held post. They
were written by hand after what these programs do (docs/clients.md); nobody sent them.
"""

import re
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from listserv.mail import threadindex
from listserv.mail.parse import parse
from listserv.model.message import Message

FOLDER = Path(__file__).parent

# Each with the name below its letters. The last two are a second face of one of the ten.
CLIENTS = {
    "outlook-desktop": "Bob",
    "outlook-web": "Chandra",
    "nhsmail": "Dayo",
    "gmail": "Efua",
    "apple-mail": "Farida",
    "ios": "Gwen",
    "android": "Hamid",
    "thunderbird": "Ioana",
    "yahoo": "Jan",
    "notes": "Kath",
    "notes-web": "Kath",
    "outlook-phone": "Lena",
}
INLINE = ("gmail", "apple-mail", "ios", "thunderbird")
WITH_THREAD_INDEX = ("outlook-desktop", "outlook-web", "nhsmail", "outlook-phone")
WITHOUT_REFERENCES = ("android",)

ANSWER = """We pay by the hour, through a framework that the whole region shares.

I can send you the contract if that is of use.

"""
ANSWERS = (
    ("> Our trust has been asked to compare what it spends with three neighbours.", "By the hour, since April."),
    (
        "> Who books them where you work: the wards themselves or one office?",
        "One office with two people, and an answering machine at night.",
    ),
)
FOOTER = """Mobilising Knowledge
To answer everyone, reply. To stop, reply with LEAVE; for less mail, reply with WEEKLY."""
NOTICE = "I will ask again tomorrow; nothing is deleted. The post, also attached as it came:"

# What the list gives a post whose author's program wrote no Thread-Index.
INDEX = threadindex.start(datetime(2026, 3, 2, 9, 15, tzinfo=UTC), b"interpreters-cop")


def raw(name: str) -> bytes:
    """The mail as it came."""
    return (FOLDER / f"{name}.eml").read_bytes()


def message(name: str) -> Message:
    """The mail as read."""
    return parse(raw(name))


def post() -> Message:
    """The post that all answer, as its author sent it, under the Thread-Index that the list gave it."""
    return replace(message("post"), thread_index=INDEX)


def without(name: str, *fields: str) -> bytes:
    """The mail with these header fields gone, as gateways lose them."""
    head, gap, body = raw(name).partition(b"\n\n")
    for field in fields:
        head = re.sub(rb"(?im)^" + field.encode() + rb":.*\n(?:[ \t].*\n)*", b"", head + b"\n").rstrip(b"\n")
    return head + gap + body
