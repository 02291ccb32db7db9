"""What is this message, by its content and the address it came to? An ordered list; the first that fits decides."""

import re
from dataclasses import dataclass
from datetime import date

from listserv.mail import autoreply, calendar, dsn, limits, quote, verp
from listserv.mail.lines import fingerprint
from listserv.mail.memory import Memory
from listserv.mail.parse import parse
from listserv.model.intent import (
    Answer,
    Automatic,
    Bounce,
    CalendarReply,
    Command,
    Intent,
    Post,
    Private,
    Refused,
    Wish,
)
from listserv.model.mailinglist import MailingList, Route
from listserv.model.message import Message, ReplyText
from listserv.understand import answers, wishes
from listserv.understand.phrasebook import book
from listserv.understand.texts import without_signature

UNKNOWN_QUESTION = 0
_DECIDES = frozenset(("approve", "reject", "discard", "trust"))
_ITEM = re.compile(r"\s*(?:#|no\.? ?)?(\d{1,3})\s*[:.)–-]\s*(?=\S)")


@dataclass(frozen=True, slots=True)
class Understood:
    """A message read: what it says, what of that is new, and what it wants. `raw` is what it was read from."""

    message: Message
    text: ReplyText
    intent: Intent


def read(raw: bytes) -> tuple[Message, ReplyText]:
    """The message and what is new in it, without asking what it wants."""
    message = parse(raw)
    return message, quote.split(message)


def line_marks(text: ReplyText) -> frozenset[int]:
    """Fingerprints of the lines that are long enough to be known again."""
    return frozenset(fingerprint(line) for line in text.new.splitlines()[:500] if 20 <= len(line) <= 1_000)


def read_again(message: Message, quoted: frozenset[int]) -> ReplyText:
    """What is new in a message, now that some of its lines are known to be quoted."""
    return quote.split(message, Memory(quoted=quoted))


def unnumbered(text: ReplyText) -> str:
    """What is new in an answer to a collected letter, without the number that said which post it answers."""
    return _ITEM.sub("", text.new, count=1)


def understand(raw: bytes, route: Route, *, sender: str | None, secret: bytes, today: date) -> Understood:
    """What a message wants that came to this address of ours; `sender` is the reverse-path, None where not known."""
    message, text = read(raw)
    return Understood(message, text, _intent(raw, message, text, route, sender, secret, today))


def _intent(
    raw: bytes, message: Message, text: ReplyText, route: Route, sender: str | None, secret: bytes, today: date
) -> Intent:
    if excess := limits.check(raw):
        return Refused(excess.why)
    if route.role == "bounces":
        return _bounce(raw, message, route, secret)
    if _came_from(message, route.place):
        return Automatic("our own mail, come back")
    if reports := dsn.bounces(message, raw):
        return Bounce(reports)
    if reply := calendar.answer(message):
        return reply
    if kind := autoreply.automatic(message, sender):
        return Automatic(kind)
    if calendar.is_invitation(message) and route.role == "":
        return Refused("It is an invitation to a meeting; answers to it would go to everyone.")
    return _by_role(message, text, route, secret, today)


def _by_role(message: Message, text: ReplyText, route: Route, secret: bytes, today: date) -> Intent:
    place, token, language = route.place, route.token, route.place.language
    match route.role:
        case "join":
            return Command((Wish("join"),))
        case "leave":
            return Command((Wish("leave"),), member=verp.read_leave(secret, place, token))
        case "owner":
            return Private(text.new)
        case "confirm":
            return _answer(text.new, verp.read_confirm(secret, place, token), today, language)
        case "request":
            found = wishes.read(message.subject, text.new, to="request", today=today, language=language)
            return Command(found.wishes, found.unclear, doubtful=found.doubtful)
        case _:
            if letter := verp.read_letter(secret, place, token):
                return _digest_answer(message, text, letter, language, today)
            return _post(message, text, verp.read_reply(secret, place, token), place, today)


def _post(
    message: Message, text: ReplyText, answered: tuple[int, int] | None, place: MailingList, today: date
) -> Intent:
    """A message to the list: a wish only where it is nothing but a wish."""
    parent, member = (answered[0], answered[1] or None) if answered else (None, None)
    to: wishes.Door = "post-reply" if answered or message.in_reply_to or message.references else "posting"
    found = wishes.read(message.subject, text.new, to=to, today=today, language=place.language)
    if any(part.filename for part in message.parts):
        return Post(parent, member)
    if found.only or (found.doubtful and not found.wishes):
        return Command(found.wishes, found.unclear, parent, member, found.doubtful, posted=True)
    return Post(parent, member)


def _digest_answer(message: Message, text: ReplyText, letter: tuple[int, int], language: str, today: date) -> Intent:
    """An answer to a collected letter: a post in one of its conversations, or a wish (D13)."""
    digest, member = letter
    item = _ITEM.match(text.new)
    if item:
        return Post(member=member, digest=digest, item=int(item[1]))
    found = wishes.read("", text.new, to="post-reply", today=today, language=language)
    if found.only:
        return Command(found.wishes, found.unclear, member=member, posted=True)
    return Post(member=member, digest=digest)


def _answer(words: str, token: tuple[int, int] | None, today: date, language: str) -> Answer:
    question, asked_at = token or (UNKNOWN_QUESTION, 0)
    said = answers.read(words, language=language)
    found = wishes.read("", words, to="answer", today=today, language=language)
    rest = without_signature(book(language), said.rest, titled=True).strip()
    return Answer(question, asked_at, said.yes, words, rest, found.wishes, said.choice, said.word)


def _bounce(raw: bytes, message: Message, route: Route, secret: bytes) -> Intent:
    """Whatever comes to the bounce address was written by a machine, or does not belong there."""
    token = verp.read_bounce(secret, route.place, route.token)
    reports = dsn.bounces(message, raw)
    if not reports:
        return Automatic(autoreply.automatic(message, "") or "mail to our bounce address")
    return Bounce(reports, member=(token[1] or None) if token else None, post=(token[0] or None) if token else None)


def _came_from(message: Message, place: MailingList) -> bool:
    """Whether the list itself sent this: posts and letters of ours say so in a field that no reply carries."""
    posts = f"<mailto:{place.address}>"
    ids = f"<{place.list_id}>"
    return any(posts in value.lower() for value in message.all("list-post")) or any(
        ids in value.lower() for value in message.all("list-id")
    )


def kind(intent: Intent) -> str:
    """The contract's word for an intent."""
    match intent:
        case Post():
            return "post"
        case Answer(wishes=found, word=word) if _DECIDES & {word, *(wish.name for wish in found)}:
            return "moderation"
        case Answer():
            return "confirmation"
        case Command():
            return "command"
        case Bounce():
            return "bounce"
        case Automatic():
            return "auto-reply"
        case CalendarReply():
            return "calendar-reply"
        case Private():
            return "private"
        case _:
            return "refused"
