"""An announcement of a facilitator's: to everyone who wants any mail at once, also those on letters."""

import re
from datetime import datetime, timedelta

from listserv.decide.proof import who
from listserv.decide.schedule import title
from listserv.mail import subject as subjects
from listserv.mail.authored import authored
from listserv.model.decision import Decision, PublishText, Write
from listserv.model.incoming import Incoming
from listserv.model.intent import Command, Wish
from listserv.model.letter import Ask, Letter
from listserv.model.message import Mailbox, Part
from listserv.model.situation import Situation

ANSWER_WITHIN = timedelta(days=90)
_HEAD = re.compile(r"(?i)^\s*(?:please\s+)?announce(?:ment|ments)?\b\s*[:,.–—-]*\s*")

_ALONE = re.compile(r"(?i)^\s*(?:please\s+)?announce(?:ment|ments)?[ \t]*(?::[ \t]*|\.?[ \t]*(?:\n|$))")
"""The word with a colon or on a line of its own: said in the subject and once more above the text."""


def wished(wish: Wish, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """ANNOUNCE: the text goes out in the facilitator's name, with what was attached to it."""
    facilitator = who(situation)
    if facilitator is None:
        return Decision("done", "no-author", "An announcement can only be made by mail.")
    text = _ALONE.sub("", wish.words).strip()
    if not text:
        ask = Ask("open", now + ANSWER_WITHIN, facilitator.id)
        letter = Letter("announce/empty", facilitator.address, {}, ask)
        return Decision("answered", "no-text", "There is no text to announce.", (Write(letter),))
    name = facilitator.name or (incoming.actor.name if incoming.actor else "")
    author = Mailbox(name, facilitator.address)
    raw = authored(author, _subject(incoming, text), text, now, parts=_attached(incoming))
    done = Letter("announce/done", facilitator.address, {"subject": _subject(incoming, text)})
    why = f"Announced to everyone by {facilitator.address}."
    return Decision("answered", "announced", why, (PublishText(raw, announcement=True), Write(done)))


def _subject(incoming: Incoming, text: str) -> str:
    """The mail's own subject where it has one that says something, else the first line."""
    written = incoming.message.subject if incoming.message and isinstance(incoming.intent, Command) else ""
    own = "" if subjects.is_reply(written) else _HEAD.sub("", subjects.base(written)).strip()
    return own or title(text)


def _attached(incoming: Incoming) -> tuple[Part, ...]:
    """The files of the mail, without pictures that only stand in its text."""
    if incoming.message is None or not isinstance(incoming.intent, Command):
        return ()
    return tuple(part for part in incoming.message.parts if part.filename and not part.content_id)
