"""What is told of no mail as a whole: its phrases, and the network's reading of them, weighed against each other."""

import re
from dataclasses import replace

from listserv.model.intent import Wish
from listserv.understand import abroad
from listserv.understand.at_once import ANOTHER
from listserv.understand.clauses import clauses
from listserv.understand.desk import at_the_desk
from listserv.understand.hearing import contradicted, heard
from listserv.understand.overhearing import overheard
from listserv.understand.passing import on_the_way
from listserv.understand.phrasebook import Spoken
from listserv.understand.phrases import LANGUAGES
from listserv.understand.said import Said
from listserv.understand.texts import WITH_ADDRESSES, text_wish, without_signature
from listserv.understand.weighing import Reading
from listserv.understand.writing import MAX_TEXT, Writing

_PLEASE_FIND = re.compile(r"(?i)(?<=\bplease )find\b(?=[^.!?\n]{0,60}\b(?:attached|enclosed)\b)")
"""No search: the mail brings it along."""
_BEHIND = 8
_FORM_FIELDS = frozenset(("name", "about-me"))
"""Heads that stand before somebody else's name as well: "Name: Ann Other, Email: …"."""
_OF_STRANGERS = frozenset(("join", "leave", "help"))
_IN_ANY_LANGUAGE = _OF_STRANGERS | {
    "settings", "mode", "pause", "resume", "undo", "info", "language", "my-data", "forget-me", "back", "find",
    "who-knows",
}  # fmt: skip
_SHORT = 300
_TEXT_IN_PUBLIC = frozenset(("anonymous", "schedule", "set", "invite", "add", "announce", "poll", "meeting"))
_TEXT_ON_A_POST = _TEXT_IN_PUBLIC | {"private", "resource", "rename", "split", "note"}


def read(writing: Writing) -> Reading:
    """The list's language is tried first, then English, whose commands everybody may use, then the others.

    These for the few wishes that a stranger may have, and where somebody speaks to us for those about their own mail.
    """
    text = writing.text
    found = _in_each_language(replace(writing, text=_PLEASE_FIND.sub("have", text[:MAX_TEXT].strip())))
    if _PLEASE_FIND.search(text):
        kept = tuple(_as_written(wish, text) for wish in found.wishes)
        found = replace(found, wishes=kept, unclear=_as_written(Wish("", found.unclear), text).words)
    return found


def _as_written(wish: Wish, text: str) -> Wish:
    """The wish with the author's own "find" in its words."""
    for hit in _PLEASE_FIND.finditer(text):
        behind = text[hit.end() : hit.end() + _BEHIND]
        wish = replace(wish, words=wish.words.replace(f"have{behind}", f"{hit[0]}{behind}"))
    return wish


def _in_each_language(writing: Writing) -> Reading:
    first = _read(writing)
    if first.wishes or (first.doubtful and writing.language != "en"):
        return first
    if writing.language != "en":
        english = _read(replace(writing, language="en"))
        if english.wishes or english.doubtful:
            return english
    for other in LANGUAGES:
        if other not in (writing.language, "en") and len(writing.text) < _SHORT:
            reading = _read(replace(writing, language=other))
            allowed = _OF_STRANGERS if writing.is_public else _IN_ANY_LANGUAGE
            if reading.only and reading.wishes and all(wish.name in allowed for wish in reading.wishes):
                return replace(reading, language=other)
    if writing.is_public and writing.text:
        return abroad.wish(writing.text, reply=writing.to == "post-reply", today=writing.today) or first
    return first


def _read(writing: Writing) -> Reading:
    source, subject, text, to, today = writing.book, writing.subject, writing.text, writing.to, writing.today
    titled, body = Spoken(source, subject, today), Spoken(source, without_signature(source, text, bool(subject)), today)
    said = Said.of(titled, body)
    head = text_wish(source, text, today)
    splits = head and (head[1].name in _FORM_FIELDS or ANOTHER.search(text))
    if head and not (splits and contradicted((head[1],), said)):
        return _with_text(writing, *head)
    if to == "request":
        return heard(at_the_desk(source, titled, body, text or subject), said, text or subject)
    phrased = on_the_way(source, subject, body if body.found or to != "posting" else titled, text, to)
    if to == "answer":
        return Reading(unclear=text) if phrased.wishes and contradicted(phrased.wishes, said) else phrased
    if to == "posting":
        return overheard(phrased, Said.of(titled, body, "list"), text)
    return overheard(phrased, Said.of(Spoken(source, "", today), body, "post"), text)


def _with_text(writing: Writing, above: str, wish: Wish, certain: bool) -> Reading:
    """A message that ends in a wish with its text: what stands above is read as well, where somebody speaks to us."""
    source, to, today, text = writing.book, writing.to, writing.today, writing.text
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
