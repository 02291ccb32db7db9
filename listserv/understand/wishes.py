"""What a person asks for in plain words: the wishes in a message, and whether it is nothing but wishes.

Where somebody speaks to us (the desk: `-request`, answers to our questions) every clause that is a wish counts. On the
way to the list only a short message that is nothing but a wish does; everything else is a post, and where that is not
certain, the sender is to be asked (`doubtful`). A wish that cannot be taken back is never a guess.

A mail is read in this order, and whoever knows it first answers:

1. `of_oneself`   what only tells of its writer is left out, where they speak to us
2. `by_number`    verbs with numbers, word for word, in answers
3. `at_once`      what is one thing as a whole: an announcement, a text to be set, a topic with its day
4. `weighed`      phrases, and the network's reading, weighed against each other
5. `made_whole`   titles, days and texts of these wishes, as they were written
6. `unfinished`   a wish that lacks something, at the desk
7. `by_line`      orders one a line, at the desk, where all of it is not understood
"""

import re
from dataclasses import replace
from datetime import date

from listserv.understand import (
    at_once,
    by_line,
    by_number,
    domains,
    made_whole,
    of_oneself,
    other_days,
    unfinished,
    weighed,
)
from listserv.understand.said import Said
from listserv.understand.texts import heads_all, opened_up, without_signature
from listserv.understand.weighing import MAX_GUESSES, Door, Reading
from listserv.understand.writing import MAX_TEXT, Writing, chosen, spoken

_BY_MACHINE = 0.95
_A_FEW_LINES = 500
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


def read(subject: str, text: str, *, to: Door, today: date, language: str = "en") -> Reading:
    """The wishes in a message; `text` is what the person newly wrote, of which the first 2,000 characters count."""
    return _read(Writing(subject, text, to, today, language))


def _read(writing: Writing) -> Reading:
    if writing.to in ("request", "answer"):
        return of_oneself.read_without(writing.text, lambda said: _in_order(replace(writing, text=said)))
    found = _in_order(writing)
    return _not_posted(found, writing) if writing.to == "posting" and not writing.text.strip() else found


def _not_posted(found: Reading, writing: Writing) -> Reading:
    """The wish that a subject alone is hardly in doubt to be: where there is no text, there is nothing to post."""
    asked = _in_order(replace(writing, text="", to="request"))
    guessed = {wish.name for wish in found.doubtful}
    return asked if asked.only and asked.wishes and {wish.name for wish in asked.wishes} <= guessed else found


def _in_order(writing: Writing) -> Reading:
    text, untitled = writing.text, writing.to == "request" and not chosen(writing.subject)
    if writing.to == "answer" or untitled:
        named = by_number.read(without_signature(writing.book, text, titled=False), posts=False)
        if named:
            return Reading(named, "", True)
    whole = domains.with_everybody(_whole(writing), text, writing.to)
    if not untitled:
        return whole
    lines = without_signature(writing.book, text[:MAX_TEXT], titled=False)
    return by_line.read(lines, whole, lambda line: _in_order(replace(writing, subject="", text=line)))


def _whole(writing: Writing) -> Reading:
    """The wishes of all of it, without what programs put around it."""
    text = other_days.weeks_spelt_out(opened_up(writing.text))
    writing = replace(writing, subject=chosen(writing.subject), text=text)
    if absent := _absent(writing):
        return absent
    if found := at_once.read(writing, _read):
        return found
    if writing.to in ("request", "posting"):
        public = writing.to == "posting"
        if heads_all(writing.book, writing.subject, writing.today, public=public):
            writing = replace(writing, subject="", text=f"{writing.subject}\n{text}")
    found = made_whole.read(weighed.read(writing), writing)
    if writing.to == "request" and not found.wishes:
        lacks = unfinished.read(writing.text or writing.subject)
        return Reading((lacks,), "", True) if lacks else found
    return _said_to_all(found, writing) if writing.is_public else found


def _absent(writing: Writing) -> Reading | None:
    """An absence whose days are said as a span ("1-5 December"), read with both of them spelt out."""
    spelt = other_days.spans_spelt_out(writing.text) if len(writing.text) <= _A_FEW_LINES else ""
    absent = _whole(replace(writing, text=spelt)) if spelt else Reading()
    plain = not absent.unclear and all(wish.name in made_whole.HAVE_DAYS for wish in absent.wishes)
    return absent if absent.wishes and plain else None


def _said_to_all(found: Reading, writing: Writing) -> Reading:
    """Who greets everybody speaks to them: of what people ask each other it is a post, of more it is asked about."""
    if not found.wishes or not _TO_ALL.match(writing.text):
        return found
    if {wish.name for wish in found.wishes} <= _ASKED_OF_ALL:
        return Reading(unclear=writing.text)
    if len(found.wishes) > 1 or _TELLS_WHAT.search(writing.text):
        return Reading((), writing.text, False, found.wishes[:MAX_GUESSES])
    return found


def automatic(subject: str, text: str, today: date) -> bool:
    """Whether these words are all but certainly those of a machine that answers, as far as they are English."""
    return Said.of(*spoken(subject, text, today=today)).told.automatic >= _BY_MACHINE
