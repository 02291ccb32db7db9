"""What is this message, by its content and the address it came to? An ordered list; the first that fits decides."""

from dataclasses import dataclass, replace
from datetime import date

from listserv.mail import attachments, autoreply, calendar, dsn, limits, listheaders, verp
from listserv.mail.address import called
from listserv.mail.card import is_own_name
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
from listserv.understand import (
    abroad,
    answered_each,
    answers,
    behind_numbers,
    beside,
    by_number,
    by_subject,
    discreet,
    letter,
    orders,
    recurrences,
    rosters,
    slot_days,
    telling,
    unplaced,
    wishes,
)
from listserv.understand.hearing import is_certain
from listserv.understand.messages import read
from listserv.understand.phrasebook import Spoken, book
from listserv.understand.said import Said
from listserv.understand.texts import below_answer, without_signature
from listserv.understand.weighing import Door
from listserv.understand.writing import spoken

UNKNOWN_QUESTION = 0
_NEEDS_NO_PERSON = frozenset(
    ("join", "leave", "forget-me", "my-data", "mode", "pause", "resume", "settings", "back", "undo")
)
_FOR_A_PERSON = frozenset(("unsure", "info", "suggest", "set", "unset", "private"))
_TOLD_ON = frozenset(("unsure", "suggest", "private", "help", "info"))
"""Wishes whose words others read, under their author's name, or that are only guessed from a word or two."""
_FEW_WORDS = 20
_SAID_PLAINLY = 5
_ANSWERED_WITH, _A_DAY = 8, 60  # words behind a short answer; characters that name a day
_ABSENCE = _TOLD = 2_000
_WITH_JOIN = frozenset((
    "mode", "name", "language", "hide", "main-address", "letter-form", "letter-time", "about-me", "largest", "timezone",
    "own-posts", "at-most",
))  # fmt: skip
_LOOKS_FIRST = frozenset(("taster", "info"))
_DECIDES = frozenset(("approve", "reject", "discard", "trust"))


@dataclass(frozen=True, slots=True)
class Understood:
    """A message read: what it says, what of that is new, and what it wants. `raw` is what it was read from."""

    message: Message
    text: ReplyText
    intent: Intent


def understand(raw: bytes, route: Route, *, sender: str | None, secret: bytes, today: date) -> Understood:
    """What a message wants that came to this address of ours; `sender` is the reverse-path, None where not known."""
    message, text = read(raw)
    intent = _intent(raw, message, text, route, sender, secret, today)
    return Understood(message, text, by_number.of_each_wish(intent))


def _intent(
    raw: bytes, message: Message, text: ReplyText, route: Route, sender: str | None, secret: bytes, today: date
) -> Intent:
    if excess := limits.check(raw):
        return Refused(excess.why)
    if route.role == "bounces":
        return _bounce(raw, message, route, secret, today)
    if listheaders.went_through(message, route.place):
        return Automatic("our own mail, come back")
    if reports := dsn.bounces(message, raw):
        return Bounce(reports)
    if reply := calendar.answer(message):
        return reply
    if kind := autoreply.automatic(
        message,
        sender,
        lambda subject, said: wishes.automatic(subject, said, today),
        lambda first: _is_answer_or_wish(first, route, secret, today),
        text,
    ):
        return _automatic(kind, text, today, route.place.language)
    if calendar.is_invitation(message) and route.role == "":
        return Refused("It is an invitation to a meeting; answers to it would go to everyone.")
    return _by_role(message, text, route, secret, today)


def _is_answer_or_wish(first: str, route: Route, secret: bytes, today: date) -> bool:
    """Whether the first words of a mail are a wish, or a short answer to a question of ours that it replies to."""
    language = route.place.language
    if route.role == "confirm" and verp.read_confirm(secret, route.place, route.token):
        said = answers.read(without_signature(book(language), first, titled=False), language=language)
        if said.choice and not said.rest:
            return True
        if (said.yes is not None or said.word) and len(said.rest.split()) <= _ANSWERED_WITH:
            return True
    found = wishes.read("", first[:_ABSENCE], to="answer", today=today, language=language).wishes
    return any(wish.name != "pause" for wish in found)


def _by_role(message: Message, text: ReplyText, route: Route, secret: bytes, today: date) -> Intent:
    place, token, language = route.place, route.token, route.place.language
    match route.role:
        case "join" | "owner" if _is_unsure(message, text, language, today):
            return Command((Wish("unsure"),))
        case "join":
            return Command(_joining(message, text, language, today))
        case "leave":
            return Command((Wish("leave"),), member=verp.read_leave(secret, place, token))
        case "owner":
            return _to_owner(message, text, language, today)
        case "confirm":
            return answer_to(message, text.said, verp.read_confirm(secret, place, token), today, language)
        case "request" if deciding := by_subject.decided(message.subject, text.said, language):
            return Command(deciding)
        case "request":
            found = wishes.read(message.subject, text.said, to="request", today=today, language=language)
            unnamed = discreet.question(message.subject, text.said, found, language=language)
            if unnamed and (unnamed.wishes or not found.wishes or _TOLD_ON & {wish.name for wish in found.wishes}):
                return Command(unnamed.wishes, unnamed.unclear, doubtful=unnamed.doubtful)
            wanted = rosters.with_people(found.wishes, found.doubtful, message, text.new, language)
            unclear = "" if wanted != found.wishes and found.unclear.count(" ") < _FEW_WORDS else found.unclear
            besides = "" if found.spelt else telling.besides(wanted, message.subject, text.said, today, language)
            doubtful = found.doubtful if wanted else (*rosters.perhaps(message, text.said), *found.doubtful)
            unread = found.unread if wanted == found.wishes else ""
            return Command(wanted, unclear, doubtful=doubtful, language=found.language, besides=besides, unread=unread)
        case _:
            if numbers := verp.read_letter(secret, place, token):
                return _digest_answer(message, text, numbers, place, secret, today)
            return _post(message, text, verp.read_reply(secret, place, token), place, today)


def _is_unsure(message: Message, text: ReplyText, language: str, today: date) -> bool:
    """Whether somebody wants to talk to a person before they join; a mail to join says nothing else that matters."""
    found = wishes.read(message.subject, text.said, to="request", today=today, language=language)
    return [wish.name for wish in found.wishes] == ["unsure"]


def _joining(message: Message, text: ReplyText, language: str, today: date) -> tuple[Wish, ...]:
    """Somebody joins, and says how much mail they want or what they are called; or would only look at it first."""
    found = wishes.read(message.subject, text.said, to="request", today=today, language=language).wishes
    if found and {wish.name for wish in found} <= _LOOKS_FIRST:
        return found
    return (Wish("join"), *(wish for wish in found if wish.name in _WITH_JOIN))


def _to_owner(message: Message, text: ReplyText, language: str, today: date) -> Intent:
    """A word to the facilitators alone, unless it is nothing but a wish that needs no person."""
    found = wishes.read(message.subject, text.said, to="posting", today=today, language=language)
    unnamed = discreet.question(message.subject, text.said, found, language=language)
    if unnamed and unnamed.wishes:
        return Command(unnamed.wishes, to_owner=True)
    asked = wishes.read(message.subject, text.said, to="request", today=today, language=language)
    plain = (asked.only or ("?" not in text.said and text.said.count(" ") < _FEW_WORDS)) and all(
        wish.name in _NEEDS_NO_PERSON or wish.numbers or wish.addresses for wish in asked.wishes
    )
    told = is_certain(Said.of(*spoken(message.subject, text.said, today=today, language=language)))
    if told and asked.only and all(wish.name not in _FOR_A_PERSON for wish in asked.wishes):
        return Command(asked.wishes, language=asked.language, to_owner=True)
    bearing = any(wish.numbers or wish.addresses for wish in asked.wishes)
    said = bearing or len(f"{message.subject} {text.said}".split()) >= _SAID_PLAINLY
    wish = plain and said and bool(asked.wishes)
    return Command(asked.wishes, language=asked.language, to_owner=True) if wish else Private(text.new)


def _post(
    message: Message, text: ReplyText, answered: tuple[int, int] | None, place: MailingList, today: date
) -> Intent:
    """A message to the list: a wish only where it is nothing but a wish, and asked about where a file came with it."""
    parent, member = (answered[0], answered[1] or None) if answered else (None, None)
    to: Door = "post-reply" if answered or message.in_reply_to or message.references else "posting"
    found = wishes.read(message.subject, text.said, to=to, today=today, language=place.language)
    private = discreet.answer(message.subject, text.said, reply=to == "post-reply")
    if said := private or discreet.question(message.subject, text.said, found, language=place.language):
        return Command(said.wishes, said.unclear, parent, member, said.doubtful, posted=True)
    to_us = [wish.name for wish in found.wishes] in (["announce"], ["call-back"])
    apart = beside.read(text.said, today=today, language=place.language) if to == "post-reply" else beside.NOTHING
    ordered = orders.read(apart.rest or text.said, today) if to == "post-reply" else orders.NOTHING_ORDERED
    if attachments.files(message) and not to_us:
        perhaps = found.wishes if found.only and text.said.strip() else ()
        if perhaps:
            return Command((), text.said, parent, member, perhaps, posted=True)
        return Post(parent, member, order=ordered.order, orders=ordered.wishes)
    listening, sure = letter.about_talk(text.said, message.subject) if to == "post-reply" else ("", False)
    if listening:
        of_talk = (Wish(listening),)
        return Command(of_talk if sure else (), "", parent, member, () if sure else of_talk, posted=True)
    if apart.wishes and found.wishes and not apart.is_of_themselves:
        return Command((), text.said, parent, member, apart.wishes, posted=True)
    if found.only or (found.doubtful and not found.wishes and not apart.wishes):
        wanted = rosters.with_people(found.wishes, (), message, text.new, place.language)
        return Command(wanted, found.unclear, parent, member, found.doubtful, posted=True, language=found.language)
    return Post(parent, member, order=ordered.order, orders=ordered.wishes, beside=apart.wishes, rest=apart.rest)


def _digest_answer(
    message: Message, text: ReplyText, token: tuple[int, int], place: MailingList, secret: bytes, today: date
) -> Intent:
    """An answer to a collected letter: a post in one of its conversations, or a wish (D13)."""
    digest, member = token
    language = place.language
    if ordered := by_number.read(without_signature(book(language), text.new, titled=False), posts=True):
        return Command(ordered, member=member, digest=digest, posted=True)
    if asked := behind_numbers.read(text.new, today=today, language=language):
        return Command(asked.wishes, text.new, member=member, doubtful=asked.doubtful, posted=True, digest=digest)
    several = letter.parts(text.new)
    if several:
        if any(discreet.below_letter(said)[0] for _, said in several):
            asked_whom = (Wish("private", words=text.new),)
            return Command((), text.new, member=member, doubtful=asked_whom, posted=True, digest=digest)
        number, last = several[-1]
        apart = beside.read(last, today=today, language=language)
        several = (*several[:-1], (number, apart.rest)) if apart.wishes else several
        return Post(member=member, digest=digest, parts=several, beside=apart.wishes, rest=apart.rest)
    hushed, numbers = discreet.below_letter(text.new)
    if hushed:
        private = tuple(replace(wish, numbers=numbers) for wish in hushed.wishes)
        doubtful = tuple(replace(wish, words=text.new, numbers=numbers) for wish in hushed.doubtful)
        return Command(private, hushed.unclear, member=member, doubtful=doubtful, posted=True, digest=digest)
    if seen := letter.to_be_seen(text.new):
        return Command((Wish("full", numbers=(seen,)),), member=member, digest=digest, posted=True)
    item, said = letter.numbered(text.new)
    if discreet.is_unnamed(text.new):
        unnamed = Wish("anonymous", words=said, numbers=(item,) if item is not None else ())
        return Command((), text.new, member=member, doubtful=(unnamed,), posted=True, digest=digest)
    if item is not None:
        apart = beside.read(said, today=today, language=language, sentence=True)
        order = orders.read(apart.rest or said, today).order
        return Post(member=member, digest=digest, item=item, order=order, beside=apart.wishes, rest=apart.rest)
    before = letter.before_item(text.new)
    if before and (meant := unplaced.doubtful(before, today=today, language=language)):
        return Post(member=member, digest=digest, doubtful=meant)
    asked = wishes.read("", text.new, to="answer", today=today, language=language)
    if asked.only and all(wish.name == "full" for wish in asked.wishes):
        return Command(asked.wishes, member=member, digest=digest, posted=True)
    said, named = letter.with_number(text.new)
    found = wishes.read("", said, to="post-reply", today=today, language=language)
    if found.only:
        wanted = tuple(replace(wish, numbers=named) if named else wish for wish in found.wishes)
        return Command(wanted, found.unclear, member=member, posted=True, digest=digest)
    if found.doubtful and not found.wishes and all(map(letter.looks, found.doubtful)):
        return Command(found.doubtful, member=member, posted=True, digest=digest)
    pointing = letter.pointing(message, text, place, secret)
    if done := unplaced.heard(text.said, found, pointing, today=today, language=language):
        return Command(done, member=member, posted=True, digest=digest)
    perhaps = unplaced.doubtful(text.said, today=today, language=language)
    order = orders.read(text.said, today).order
    return Post(member=member, digest=digest, pointing=pointing, doubtful=perhaps, order=order)


def answer_to(message: Message, words: str, token: tuple[int, int] | None, today: date, language: str) -> Answer:
    """What is said in answer to a question of ours, which its number and its moment name."""
    return answered_each.of_each(words, lambda said: _answer(message, said, token, today, language))


def _answer(message: Message, words: str, token: tuple[int, int] | None, today: date, language: str) -> Answer:
    question, asked_at = token or (UNKNOWN_QUESTION, 0)
    said = answers.read(words, language=language)
    asking = below_answer(book(language), words) if said.yes is not None and not said.word else words
    found = wishes.read("", asking, to="answer", today=today, language=language)
    rest = without_signature(book(language), said.rest, titled=True).strip()
    if said.word not in answers.TAKES_TEXT and message.author and is_own_name(rest, called(message.author.name)):
        rest = ""
    wanted = rosters.with_people(found.wishes, (), message, words, language)
    doubtful, code = found.doubtful, found.language
    asked: tuple[Wish, ...] = ()
    desk = wishes.read("", asking, to="request", today=today, language=language)
    if not wanted:
        asked, code = rosters.with_people(desk.wishes, (), message, words, language), code or desk.language
    elif all(wish.addresses for wish in wanted):  # people beside whom posts may be decided on
        asked = tuple(wish for wish in desk.wishes if wish.numbers and wish.name in _DECIDES)
    until = None if wanted else _day(words, today, language)
    when = recurrences.said_of_it(words, today)
    unseen = abroad.is_unseen(words[:_TOLD])
    tells = telling.Telling((), words) if wanted else telling.read(words, today=today, language=language)
    return Answer(
        question,
        asked_at,
        said.yes,
        words,
        rest,
        wanted,
        said.choice,
        said.word,
        doubtful,
        code,
        asked,
        *(until, when, unseen),
        telling.besides(wanted or asked, "", asking, today, language),
        *(tells.wishes, tells.rest, tells.may_leave),
    )


def _day(words: str, today: date, language: str) -> date | None:
    """The day that a few words name by themselves ("two weeks", "the 14th of next month")."""
    if len(words) > _A_DAY:
        return None
    found = wishes.read("", f"pause until {words}", to="answer", today=today, language=language)
    return next((wish.until for wish in found.wishes if wish.name == "pause"), None)


def _automatic(kind: str, text: ReplyText, today: date, language: str) -> Automatic:
    """Mail of a machine; of somebody who is away, with the day that they are back."""
    if kind != "vacation":
        return Automatic(kind)
    spoken = Spoken(book(language), text.new[:_ABSENCE], today)
    said = Said.of(Spoken(spoken.book, "", today), spoken)
    return Automatic(kind, slot_days.until(Wish("pause"), said, ()).until)


def _bounce(raw: bytes, message: Message, route: Route, secret: bytes, today: date) -> Intent:
    """Whatever comes to the bounce address was written by a machine, or does not belong there."""
    token = verp.read_bounce(secret, route.place, route.token)
    reports = dsn.bounces(message, raw)
    if not reports:
        kind = autoreply.automatic(message, "") or "mail to our bounce address"
        return _automatic(kind, read(raw)[1], today, route.place.language)
    return Bounce(reports, member=(token[1] or None) if token else None, post=(token[0] or None) if token else None)


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
