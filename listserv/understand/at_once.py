"""Mail that is one thing as a whole, whatever its words sound like one by one: told before anything is weighed.

`READERS` stand in the order in which they are asked. Each gives None for what is not its own.
"""

import re
from collections.abc import Callable
from dataclasses import replace

from listserv.model.intent import Wish
from listserv.understand import (
    announcing,
    calling_back,
    introducing,
    lead_ins,
    list_texts,
    recurrences,
    taking_down,
    topics,
    undoing,
    vocative,
)
from listserv.understand.hearing import contradicted
from listserv.understand.texts import is_name, without_signature
from listserv.understand.weighing import Reading
from listserv.understand.writing import MAX_TEXT, Writing

Read = Callable[[Writing], Reading]
"""How a part of it is read anew."""

_MAX_TOPIC = 20_000
_POSTED = re.compile(r"(?i)[^\n]{0,150}?\b(?:post|ask|publish)(?: (?:this|everyone|everybody|all))?\s*[:\n]")
"""A head that says plainly that a text below it is to be posted, whatever that text sounds like."""
ANOTHER = re.compile(r"\n\s*(?:and|also|then|next)\b[^\n:]{0,60}:", re.IGNORECASE)
"""Below a text that is brought along: something else, with a text of its own ("And schedule as a topic: …")."""


def read(writing: Writing, anew: Read) -> Reading | None:
    """The reading of a mail that is one thing as a whole."""
    return next((found for reader in READERS if (found := reader(writing, anew))), None)


def _said_to_us(writing: Writing, anew: Read) -> Reading | None:
    """On the way to the list, what names us as whom it is for: as at the desk, or asked about.

    Where we are only spoken to somewhere within, it is for us if it asks for something that we do.
    """
    if not writing.is_public:
        return None
    said = vocative.said_to_us(writing.subject, writing.text)
    if said is None and not vocative.names_us(writing.text):
        return None
    heading = writing.subject if writing.to == "posting" else ""
    found = anew(replace(writing, subject=heading, text=writing.text if said is None else said, to="request"))
    if found.wishes:
        return replace(found, only=True, doubtful=())
    return None if said is None else Reading((), writing.text, False, found.doubtful or (Wish("help"),))


def _announcement(writing: Writing, _: Read) -> Reading | None:
    """A head that says that an announcement stands below it."""
    if writing.to not in ("request", "posting"):
        return None
    announces = announcing.headed(writing.subject, writing.text, public=writing.to == "posting")
    return Reading((announces,), "", True) if announces else None


def _introduction(writing: Writing, _: Read) -> Reading | None:
    introduces = introducing.wanted(writing.text) if writing.to == "request" else None
    return Reading((introduces,), "", True) if introduces else None


def _called_back(writing: Writing, _: Read) -> Reading | None:
    """A post that is wanted back."""
    if writing.to == "answer":
        return None
    plainly, perhaps = calling_back.wanted(writing.text)
    found = Reading(plainly, "" if plainly else writing.text, bool(plainly), perhaps)
    return found if plainly or perhaps else None


def _text_of_the_list(writing: Writing, _: Read) -> Reading | None:
    """A text of the list that is to be set, whole, or shown; or a change that is to be undone, by its name."""
    if writing.to not in ("request", "answer"):
        return None
    subject, text = writing.subject, writing.text
    if known := list_texts.wanted(text or subject) or undoing.wanted(writing.unsigned or subject):
        return Reading((known,), "", True)
    brought = list_texts.set_whole(text) if not ANOTHER.search(text) else None
    if brought is None:
        return None
    words = without_signature(writing.book, brought.words[:_MAX_TOPIC], titled=True).rstrip()
    return Reading((replace(brought, words=words),), "", True)


def _changed_topic(writing: Writing, anew: Read) -> Reading | None:
    """What is to become of a topic that is planned, sentence by sentence, and whatever else is said."""
    changed, rest = topics.parted(writing.text) if writing.to in ("request", "answer") else ((), "")
    return _with_rest(changed, rest, writing, anew) if changed else None


def _taken_down(writing: Writing, anew: Read) -> Reading | None:
    """A post that shall be taken down, and whatever else is said."""
    post = taking_down.wanted(writing.text) if writing.to == "request" else None
    return _with_rest((post.wish,), post.rest, writing, anew) if post else None


def _with_rest(wishes: tuple[Wish, ...], rest: str, writing: Writing, anew: Read) -> Reading:
    besides = anew(replace(writing, text=rest)) if rest else Reading((), "", True)
    return replace(besides, wishes=(*besides.wishes, *wishes))


def _timed(writing: Writing, _: Read) -> Reading | None:
    """A text to be posted later, whole; only at the desk does it count without a word such as "post"."""
    subject, text, today = writing.subject, writing.text, writing.today
    if writing.to == "post-reply":
        return None
    said = (text, f"{subject}\n{text}") if writing.to == "request" and subject else (text,)
    each = (recurrences.read(one, today, ordered=writing.to != "request") for one in said)
    found = next((timed for timed in each if timed), None)
    if found is None:
        return None
    topic, begins = lead_ins.cut(found.text[:_MAX_TOPIC], today)
    topic = without_signature(writing.book, topic, titled=True).rstrip()
    if begins and found.rule.every != "once" and found.rule.gap == 1:
        found = replace(found, rule=replace(found.rule, first=begins.isoformat()))
    found = replace(found, text="" if is_name(topic) else topic)  # "use next Monday at 9", and a name below
    later = (Wish("schedule", words=text[:MAX_TEXT].strip(), timed=found),)
    return Reading(later, "", True) if _POSTED.match(text) or not contradicted(later, writing.said) else None


READERS: tuple[Callable[[Writing, Read], Reading | None], ...] = (
    _said_to_us,
    _announcement,
    _introduction,
    _called_back,
    _text_of_the_list,
    _changed_topic,
    _taken_down,
    _timed,
)
