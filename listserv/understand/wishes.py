"""What a person asks for in plain words: the wishes in a message, and whether it is nothing but wishes.

Where somebody speaks to us (the desk: `-request`, answers to our questions) every clause that is a wish counts. On the
way to the list only a short message that is nothing but a wish does; everything else is a post, and where that is not
certain, the sender is to be asked (`doubtful`). A wish that cannot be taken back is never a guess.
"""

import re
from dataclasses import replace
from datetime import date

from listserv.model.intent import Wish
from listserv.understand import (
    abroad,
    announcing,
    by_line,
    by_number,
    calling_back,
    domains,
    introducing,
    lead_ins,
    list_texts,
    of_oneself,
    other_days,
    recurrences,
    slot_days,
    taking_down,
    titles,
    topics,
    undoing,
    unfinished,
    vocative,
)
from listserv.understand.clauses import clauses
from listserv.understand.desk import at_the_desk
from listserv.understand.hearing import contradicted, heard
from listserv.understand.overhearing import overheard
from listserv.understand.passing import on_the_way
from listserv.understand.phrasebook import Book, Spoken, book
from listserv.understand.phrases import LANGUAGES
from listserv.understand.said import Said
from listserv.understand.texts import (
    WITH_ADDRESSES,
    heads_all,
    is_name,
    opened_up,
    text_wish,
    whole_texts,
    without_signature,
)
from listserv.understand.weighing import MAX_GUESSES, Door, Reading

_BY_MACHINE = 0.95
_MAX_TEXT = 2000
_MAX_TOPIC = 20_000
_MAX_SUBJECT = 200
_REPLIED = re.compile(
    r"^\s*(?:\[[^\]]{0,40}\]\s*)?(?:re|aw|sv|antw|odp|r|fwd?|wg|vs|tr)\s?(?:\[\d{1,3}\])?:", re.IGNORECASE
)
_PREFIX = re.compile(r"^\s*(?:\[[^\]]{0,40}\]|(?:external|ext)\b:?)\s*", re.IGNORECASE)
_PLEASE_FIND = re.compile(r"(?i)(?<=\bplease )find\b(?=[^.!?\n]{0,60}\b(?:attached|enclosed)\b)")
"""No search: the mail brings it along."""
_POSTED = re.compile(r"(?i)[^\n]{0,150}?\b(?:post|ask|publish)(?: (?:this|everyone|everybody|all))?\s*[:\n]")
"""A head that says plainly that a text below it is to be posted, whatever that text sounds like."""
_BEHIND, _A_FEW_LINES = 8, 500
_HAS_DAYS = frozenset(("pause", "mode", "facilitator"))
_TO_ALL = re.compile(
    r"(?i)\W*(?:dear|hi|hello|hey|good (?:morning|afternoon|evening))?\s*"
    r"(?:all|everyone|everybody|colleagues|friends|folks|team|members|listers)\b\s*(?:[,!.:\n]|[-–—]\s)"
)
"""Who greets everybody and names several wishes may be telling them what to write."""
_ASKED_OF_ALL = frozenset(("help", "info", "find", "who-knows", "get"))
"""What people ask of each other in the same words: who greets everybody asks everybody ("Hi all, can anyone help?")."""
_TELLS_WHAT = re.compile(
    r"(?i)\b(?:reply|answer|respond|write)\b[^.?!\n]{0,40}\b(?:one of|these|the following|below)\b"
)
_FORM_FIELDS = frozenset(("name", "about-me"))
"""Heads that stand before somebody else's name as well: "Name: Ann Other, Email: …"."""
_OF_STRANGERS = frozenset(("join", "leave", "help"))
_IN_ANY_LANGUAGE = _OF_STRANGERS | {
    "settings", "mode", "pause", "resume", "undo", "info", "language", "my-data", "forget-me", "back", "find",
    "who-knows",
}  # fmt: skip
_TEXT_IN_PUBLIC = frozenset(("anonymous", "schedule", "set", "invite", "add", "announce", "poll", "meeting"))
_TEXT_ON_A_POST = _TEXT_IN_PUBLIC | {"private", "resource", "rename", "split", "note"}


def read(subject: str, text: str, *, to: Door, today: date, language: str = "en") -> Reading:
    """The wishes in a message: verbs with numbers word for word, all else as `_all_of_it` reads it."""
    if to not in ("request", "answer"):
        found = _read_whole(subject, text, to, today, language)
        return _not_posted(found, subject, today, language) if to == "posting" and not text.strip() else found
    return of_oneself.read_without(text, lambda said: _read_whole(subject, said, to, today, language))


def _not_posted(found: Reading, subject: str, today: date, language: str) -> Reading:
    """The wish that a subject alone is hardly in doubt to be: where there is no text, there is nothing to post."""
    asked = _read_whole(subject, "", "request", today, language)
    guessed = {wish.name for wish in found.doubtful}
    return asked if asked.only and asked.wishes and {wish.name for wish in asked.wishes} <= guessed else found


def _read_whole(subject: str, text: str, to: Door, today: date, language: str) -> Reading:
    answered = to == "answer" or (to == "request" and not _subject(subject))
    if answered and (said := by_number.read(without_signature(book(language), text, titled=False), posts=False)):
        return Reading(said, "", True)
    whole = domains.with_everybody(_all_of_it(subject, text, to=to, today=today, language=language), text, to)
    if to != "request" or _subject(subject):
        return whole
    lines = without_signature(book(language), text[:_MAX_TEXT], titled=False)
    return by_line.read(lines, whole, lambda line: _read_whole("", line, to, today, language))


def _all_of_it(subject: str, text: str, *, to: Door, today: date, language: str) -> Reading:
    """The wishes in a message; `text` is what the person newly wrote, of which the first 2,000 characters count.

    The list's language is tried first, then English, whose commands everybody may use, then the others: for the few
    wishes that a stranger may have, and where somebody speaks to us for those about their own mail.
    """
    subject, text = _subject(subject), other_days.weeks_spelt_out(opened_up(text))
    if len(text) <= _A_FEW_LINES and (spelt := other_days.spans_spelt_out(text)):
        absent = _all_of_it(subject, spelt, to=to, today=today, language=language)
        if absent.wishes and not absent.unclear and all(wish.name in _HAS_DAYS for wish in absent.wishes):
            return absent
    if to in ("posting", "post-reply") and (ours := _said_to_us(subject, text, to, today, language)):
        return ours
    if to in ("request", "posting") and (announces := announcing.headed(subject, text, public=to == "posting")):
        return Reading((announces,), "", True)
    if plain := _plain(text, to) or _of_texts(subject, text, to, language):
        return plain
    changed, rest = topics.parted(text) if to in ("request", "answer") else ((), text)
    if to == "request" and not changed and (post := taking_down.wanted(text)):
        changed, rest = (post.wish,), post.rest
    if changed:
        besides = read(subject, rest, to=to, today=today, language=language) if rest else Reading((), "", True)
        return replace(besides, wishes=(*besides.wishes, *changed))
    later = _timed(subject, text, to, today, language)
    if later and (
        _POSTED.match(text)
        or not contradicted(later.wishes, Said.of(*spoken(subject, text, today=today, language=language)))
    ):
        return later
    if to in ("request", "posting") and heads_all(book(language), subject, today, public=to == "posting"):
        subject, text = "", f"{subject}\n{text}"
    found = _reading(subject, _PLEASE_FIND.sub("have", text[:_MAX_TEXT].strip()), to, today, language)
    if _PLEASE_FIND.search(text):
        kept = tuple(_as_written(wish, text) for wish in found.wishes)
        found = replace(found, wishes=kept, unclear=_as_written(Wish("", found.unclear), text).words)
    unsigned = _unsigned(text, language)
    found = replace(found, wishes=tuple(titles.titled(wish, unsigned) for wish in found.wishes))
    if any(wish.name in ("pause", "mode", "facilitator") for wish in found.wishes):
        said = Said.of(*spoken(subject, text, today=today, language=language))
        found = replace(found, wishes=other_days.of_deputies(found.wishes, said))
        found = replace(found, wishes=other_days.of_modes(found.wishes, said))
        begun = (slot_days.since(wish, said) if wish.name == "pause" else wish for wish in found.wishes)
        found = replace(found, wishes=tuple(other_days.of_absence(wish, said) for wish in begun))
    found = replace(found, wishes=whole_texts(book(language), found.wishes, text.strip(), _MAX_TEXT))
    found = _announced(found, subject, text, book(language), today)
    called = (undoing.called(w, text) if w.name in ("undo", "unset") else w for w in found.wishes)
    found = replace(found, wishes=tuple(called))
    if to == "request" and not found.wishes and (lacks := unfinished.read(text or subject)):
        return Reading((lacks,), "", True)
    asks_all = {wish.name for wish in found.wishes} <= _ASKED_OF_ALL and _TO_ALL.match(text)
    if to in ("posting", "post-reply") and found.wishes and asks_all:
        return Reading(unclear=text)
    tells = len(found.wishes) > 1 or (found.wishes and _TELLS_WHAT.search(text))
    if to in ("posting", "post-reply") and tells and _TO_ALL.match(text):
        return Reading((), text, False, found.wishes[:MAX_GUESSES])
    return found


def _announced(found: Reading, subject: str, text: str, source: Book, today: date) -> Reading:
    """The reading with an announcement's own words alone, of which nothing is left unclear."""
    alone = len(found.wishes) == 1
    told = tuple(
        announcing.wished(wish, alone, subject, text, source, today) if wish.name == "announce" else wish
        for wish in found.wishes
    )
    within = any(wish.name == "announce" and found.unclear in wish.words for wish in told)
    return replace(found, wishes=told, unclear="" if within else found.unclear)


def _plain(text: str, to: Door) -> Reading | None:
    """What is told by its words alone, whatever else it sounds like: an introduction, a post that is wanted back."""
    if to == "answer":
        return None
    if to == "request" and (introduces := introducing.wanted(text)):
        return Reading((introduces,), "", True)
    plainly, perhaps = calling_back.wanted(text)
    return Reading(plainly, "" if plainly else text, bool(plainly), perhaps) if plainly or perhaps else None


def _of_texts(subject: str, text: str, to: Door, language: str) -> Reading | None:
    """A text of the list that is to be set, whole, or shown; or a change that is to be undone, by its name."""
    if to not in ("request", "answer"):
        return None
    if known := list_texts.wanted(text or subject) or undoing.wanted(_unsigned(text, language) or subject):
        return Reading((known,), "", True)
    brought = list_texts.set_whole(text) if not _ANOTHER.search(text) else None
    if brought is None:
        return None
    words = without_signature(book(language), brought.words[:_MAX_TOPIC], titled=True).rstrip()
    return Reading((replace(brought, words=words),), "", True)


def _unsigned(text: str, language: str) -> str:
    return without_signature(book(language), text[:_MAX_TEXT], titled=True).strip()


def _said_to_us(subject: str, text: str, to: Door, today: date, language: str) -> Reading | None:
    """The reading of what names us as whom it is for: as at the desk, and asked about where that hears nothing.

    Where we are only spoken to somewhere within, it is for us if it asks for something that we do.
    """
    said = vocative.said_to_us(subject, text)
    if said is None and not vocative.names_us(text):
        return None
    heading = subject if to == "posting" else ""
    found = read(heading, text if said is None else said, to="request", today=today, language=language)
    if found.wishes:
        return replace(found, only=True, doubtful=())
    return None if said is None else Reading((), text, False, found.doubtful or (Wish("help"),))


def _as_written(wish: Wish, text: str) -> Wish:
    """The wish with the author's own "find" in its words."""
    for hit in _PLEASE_FIND.finditer(text):
        behind = text[hit.end() : hit.end() + _BEHIND]
        wish = replace(wish, words=wish.words.replace(f"have{behind}", f"{hit[0]}{behind}"))
    return wish


def spoken(subject: str, text: str, *, today: date, language: str = "en") -> tuple[Spoken, Spoken]:
    """Subject and body as they are weighed: what the person chose to say, without leave taking and signature."""
    subject, text = _subject(subject), opened_up(text)[:_MAX_TEXT].strip()
    source = book(language)
    return Spoken(source, subject, today), Spoken(source, without_signature(source, text, bool(subject)), today)


def automatic(subject: str, text: str, today: date) -> bool:
    """Whether these words are all but certainly those of a machine that answers, as far as they are English."""
    return Said.of(*spoken(subject, text, today=today)).told.automatic >= _BY_MACHINE


def _reading(subject: str, text: str, to: Door, today: date, language: str) -> Reading:
    first = _read(book(language), subject, text, to, today)
    if first.wishes or (first.doubtful and language != "en"):
        return first
    if language != "en":
        english = _read(book("en"), subject, text, to, today)
        if english.wishes or english.doubtful:
            return english
    for other in LANGUAGES:
        if other not in (language, "en") and len(text) < 300:
            reading = _read(book(other), subject, text, to, today)
            allowed = _IN_ANY_LANGUAGE if to in ("request", "answer") else _OF_STRANGERS
            if reading.only and reading.wishes and all(wish.name in allowed for wish in reading.wishes):
                return replace(reading, language=other)
    if to in ("posting", "post-reply") and text:
        return abroad.wish(text, reply=to == "post-reply", today=today) or first
    return first


def _timed(subject: str, text: str, to: Door, today: date, language: str) -> Reading | None:
    """A text to be posted later, whole; only at the desk does it count without a word such as "post"."""
    if to == "post-reply":
        return None
    said = (text, f"{subject}\n{text}") if to == "request" and subject else (text,)
    found = next((timed for one in said if (timed := recurrences.read(one, today, ordered=to != "request"))), None)
    if found is None:
        return None
    topic, begins = lead_ins.cut(found.text[:_MAX_TOPIC], today)
    topic = without_signature(book(language), topic, titled=True).rstrip()
    if begins and found.rule.every != "once" and found.rule.gap == 1:
        found = replace(found, rule=replace(found.rule, first=begins.isoformat()))
    found = replace(found, text="" if is_name(topic) else topic)  # "use next Monday at 9", and a name below
    return Reading((Wish("schedule", words=text[:_MAX_TEXT].strip(), timed=found),), "", True)


def _subject(subject: str) -> str:
    """A subject that the person chose: one that answers or forwards says nothing of what they want."""
    subject = subject[:_MAX_SUBJECT].strip()
    return "" if _REPLIED.match(subject) else _PREFIX.sub("", subject)


def _read(source: Book, subject: str, text: str, to: Door, today: date) -> Reading:
    titled, body = Spoken(source, subject, today), Spoken(source, without_signature(source, text, bool(subject)), today)
    said = Said.of(titled, body)
    head = text_wish(source, text, today)
    splits = head and (head[1].name in _FORM_FIELDS or _ANOTHER.search(text))
    if head and not (splits and contradicted((head[1],), said)):
        above, wish, certain = head
        return _with_text(source, subject, above, wish, certain, to, today, text)
    if to == "request":
        return heard(at_the_desk(source, titled, body, text or subject), said, text or subject)
    phrased = on_the_way(source, subject, body if body.found or to != "posting" else titled, text, to)
    if to == "answer":
        return Reading(unclear=text) if phrased.wishes and contradicted(phrased.wishes, said) else phrased
    if to == "posting":
        return overheard(phrased, Said.of(titled, body, "list"), text)
    return overheard(phrased, Said.of(Spoken(source, "", today), body, "post"), text)


_ANOTHER = re.compile(r"\n\s*(?:and|also|then|next)\b[^\n:]{0,60}:", re.IGNORECASE)
"""Below a text that is brought along: something else, with a text of its own ("And schedule as a topic: …")."""


def _with_text(
    source: Book, subject: str, above: str, wish: Wish, certain: bool, to: Door, today: date, text: str
) -> Reading:
    """A message that ends in a wish with its text: what stands above is read as well, where somebody speaks to us."""
    if wish.name in WITH_ADDRESSES and not wish.addresses:
        return Reading((), text, False, (wish,) if to == "request" else ())
    if to == "request":
        reading = at_the_desk(source, Spoken(source, "", today), Spoken(source, above, today), above)
        return Reading((*reading.wishes, wish), reading.unclear, reading.only or not above, reading.doubtful)
    polite = not above or all(c.kind == "polite" for c in clauses(Spoken(source, above, today)))
    if to == "answer":
        return Reading((wish,), "", True) if polite and certain else Reading(unclear=text)
    allowed = _TEXT_ON_A_POST if to == "post-reply" else _TEXT_IN_PUBLIC
    if not polite or (wish.name == "private" and to == "posting"):
        return Reading(unclear=text)
    if certain and wish.name in allowed:
        return Reading((wish,), "", True)
    return Reading((), text, False, (wish,) if wish.name not in ("name", "note", "claim", "decided") else ())
