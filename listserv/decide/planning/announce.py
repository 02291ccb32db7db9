"""An announcement of a facilitator's: to everyone who wants any mail at once, also those on letters."""

import re
from datetime import datetime, timedelta

from listserv.decide.identity.proof import acting, not_from_facilitator, who
from listserv.decide.planning.schedule import title
from listserv.decide.telling import answerable
from listserv.decide.words import as_it_stands, to_us
from listserv.mail import attachments
from listserv.mail import subject as subjects
from listserv.mail.authored import authored
from listserv.model.decision import Close, Decision, PublishText, Write
from listserv.model.incoming import Incoming
from listserv.model.intent import SHOWN_FIRST, Answer, Command, Wish
from listserv.model.letter import Ask, Letter
from listserv.model.member import Member
from listserv.model.message import Mailbox, Part
from listserv.model.situation import Situation

ANSWER_WITHIN = timedelta(days=90)
LONGEST_LEAD = 300
_BEGINS = 60
_ASKS = re.compile(r"(?i)(?:who|what|when|where|why|how|which|do|does|did|is|are|can|could|would|will|has|have)\b")
_HEAD = re.compile(r"(?i)^\s*(?:please\s+)?announce(?:ment|ments)?\b\s*[:,.–—-]*\s*")

_ALONE = re.compile(r"(?i)^\s*(?:please\s+)?announce(?:ment|ments)?[ \t]*+(?::[ \t]*|(?:\.[ \t]*+)?(?:\n|$))")
"""The word with a colon or on a line of its own: said in the subject and once more above the text."""

_MORE = re.compile(
    r"(?i)(?:[.!?]|\n)\s+(?:(?:and|also|then|please|pls|can you|could you)\b[, ]*){1,3}"
    r"(?:close|lock|pin|unpin|remove|delete|add|invite|move|merge|rename|split|schedule|set|change|moderate|ban|unban"
    r"|cancel|stop|start|trust|approve|reject)\b"
)
"""Something else behind the words for everyone that may be for us: "… And please close the conversation."."""
_FOR_ALL = re.compile(r"(?i)(?:for|to) (?:all|everyone|everybody|members|all members|the list|the group)\W*")


def wished(wish: Wish, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """ANNOUNCE: the text goes out in the facilitator's name, with what was attached to it.

    Where it was asked for in a sentence, the words that are for everyone are shown first: what went out cannot be
    called back.
    """
    facilitator = who(situation)
    if facilitator is None:
        return Decision("done", "no-author", "An announcement can only be made by mail.")
    text = _below(_ALONE.sub("", wish.words).strip(), incoming)
    if not text:
        letter = Letter("announce/empty", facilitator.address, {}, answerable(now, facilitator))
        return Decision("answered", "no-text", "There is no text to announce.", (Write(letter),))
    text, ours = to_us.parted(text)
    if wish.mode == SHOWN_FIRST or ours or _MORE.search(text[:LONGEST_LEAD]):
        return _shown_first(_meant(text), facilitator, incoming, now, ours)
    raw = authored(_author(facilitator, incoming), _subject(incoming, text), text, now, parts=_attached(incoming))
    return _announced(raw, _subject(incoming, text), facilitator)


def answered(answer: Answer, incoming: Incoming, situation: Situation, now: datetime) -> Decision | None:
    """The answer to an announcement that was shown first: YES sends it."""
    question = situation.asked
    agreed = as_it_stands.agreed(answer, asked=question)
    if not agreed and answer.yes is None:
        return None
    if refused := not_from_facilitator(answer, incoming, situation):
        return refused
    facilitator = acting(situation)
    subject, text = str(question.values["subject"]), str(question.values["text"])
    if agreed == "with more":
        return as_it_stands.ask(answer, question, subject, facilitator.id, now + ANSWER_WITHIN)
    if not agreed:
        letter = Letter("announce/left", facilitator.address, {"subject": subject})
        return Decision("answered", "left", "Nothing was announced.", (Close(question.id), Write(letter)))
    done = _announced(authored(_author(facilitator, incoming), subject, text, now), subject, facilitator)
    return done.preceded_by(Close(question.id))


def _announced(raw: bytes, subject: str, facilitator: Member) -> Decision:
    done = Letter("announce/done", facilitator.address, {"subject": subject})
    why = f"Announced to everyone by {facilitator.address}."
    return Decision("answered", "announced", why, (PublishText(raw, announcement=True), Write(done)))


def _author(facilitator: Member, incoming: Incoming) -> Mailbox:
    return Mailbox(facilitator.name or incoming.name, facilitator.address)


def _meant(text: str) -> str:
    """Words of a sentence as a sentence of their own; "could you announce that …?" is no question to everyone."""
    if text.endswith("?") and text.count("?") == 1 and "\n" not in text and not _ASKS.match(text):
        text = f"{text[:-1]}."
    return text[:1].upper() + text[1:]


def _shown_first(text: str, facilitator: Member, incoming: Incoming, now: datetime, ours: str) -> Decision:
    subject = _subject(incoming, text)
    ask = Ask("announce", now + ANSWER_WITHIN, facilitator.id, values={"subject": subject, "text": text})
    values = {"subject": subject, "text": text, "files": [part.filename for part in _attached(incoming)]}
    values["ours"] = ours
    letter = Letter("announce/preview", facilitator.address, values, ask)
    return Decision("answered", "shown-first", "The announcement was shown to its author first.", (Write(letter),))


def _below(text: str, incoming: Incoming) -> str:
    """The text without the subject, where both were read in one breath ("Announcement: June")."""
    own, body = _own_subject(incoming), incoming.text.strip()
    rest = text[len(own) :].strip()
    return body if own and rest and text.startswith(own) and body.startswith(rest[:_BEGINS]) else text


def _own_subject(incoming: Incoming) -> str:
    written = incoming.subject if isinstance(incoming.intent, Command) else ""
    return "" if subjects.is_reply(written) else _HEAD.sub("", subjects.base(written)).strip()


def _subject(incoming: Incoming, text: str) -> str:
    """The mail's own subject where it has one that says something, else the first line."""
    own = _own_subject(incoming)
    return title(text) if not own or _FOR_ALL.fullmatch(own) else own


def _attached(incoming: Incoming) -> tuple[Part, ...]:
    """The files of the mail, without what its author's program added."""
    if incoming.message is None or not isinstance(incoming.intent, Command):
        return ()
    return attachments.files(incoming.message)
