"""The words of an announcement that are for everyone, without those before them that are said to us.

What goes to everyone cannot be called back. So its words are certain only behind a head that is nothing else, parted by
a colon or a line break, or below a subject that says so; all others are shown to whoever wrote them first.
"""

import re
from dataclasses import replace
from datetime import date

from listserv.model.intent import SHOWN_FIRST, Wish
from listserv.understand import slot_texts
from listserv.understand.phrasebook import Book, Spoken
from listserv.understand.said import Said
from listserv.understand.slot_numbers import Names
from listserv.understand.texts import without_signature

_GREETING = r"(?:(?:hi|hello|hey|dear|good (?:morning|afternoon|evening))\b[^\n,.!:]{0,40}[\n,.!:]\s*)?"
_POLITE = (
    r"(?:(?:please|pls|kindly|could|can|would|will|you|i|we|want|['’]?d|like|need|to|me|also|now|just|so|make|send|put|out"
    r"|an?|the)\b\W*)*"
)
_LISTS = r"(?:lists?|groups?|community|membership)\b"
_EVERYONE = (
    r"(?:(?:all|both|each|every|of|the|this|our|my|your|whole|entire|two|three)\b\W+)*"
    rf"(?:everyone|everybody|members|people|colleagues|them|all|{_LISTS})\b"
    rf"(?:\W+(?:on|in|of|from)\W+(?:(?:the|this|our|my|both|all|two)\W+)*{_LISTS})?"
)
_ANNOUNCE = rf"announc(?:e|ing|ements?)\b(?:\W+(?:this|it|the following|below)\b)*(?:\W+(?:to|on|for)\W+{_EVERYONE})?"
_SEVERAL = r"(?![^:\n]*\b(?:both|two|three|lists|groups)\b)"
_HEAD = re.compile(rf"(?i)\s*{_SEVERAL}{_GREETING}{_POLITE}{_ANNOUNCE}(?:\W+please\b)?[ \t.]*(?::|\n)\s*(?=\S)")
"""Nothing but the word, with those around it that only ask and say for whom: "please announce to all members:"."""
_SUBJECT = re.compile(r"(?i)\s*(?:please\s+)?announce(?:ments?)?\s*(?:[:–—-]|\Z)")
_TITLED = re.compile(r"(?i)\s*(?:please\s+)?announce(?P<noun>ments?)?\s*(?::|\s[-–—]+\s)\s*(?P<title>\S.*)")
"""A subject that names the announcement below it. A noun may stand above anybody's post on the way to the list."""
_FILLING = (
    r"(?:\W+(?:this|it|that|on|out|round|around|along|an?|the|following|news|announcement|message|note|notice|word)\b)*"
)
_SPOKEN = re.compile(
    rf"(?i)\W*{_GREETING}{_POLITE}(?:{_ANNOUNCE}|(?:on|to|for)\W+{_EVERYONE}(?=\s*[:,–—-]|\s+that\b)"
    rf"|(?:tell|inform|remind|notify|let)\W+{_EVERYONE}(?:\W+(?:know\b|(?:about|of)\W+(?:this|the following)\b))*"
    rf"|(?:send|pass|put|share|post|circulate|mail|e-?mail)\b{_FILLING}\W+(?:to|on|with|round)\W+{_EVERYONE})"
    r"(?:\W+please\b)?\W*(?:that\b\W*)?(?=\S)"
)
"""What is said to us before the words that are for everyone: "could you please let everyone know that …"."""
_THAT = re.compile(r"\W*that\b\W*(?=\S)", re.IGNORECASE)
_MARK = re.compile(r"\s*(?::(?=\s)|\n|\s[-–—]+\s|[–—]|,?\s+that\b)\s*(?=\S)")
_ASKS = re.compile(rf"(?i)\b(?:please|pls|can|could|would|want|like)\b|\b{_EVERYONE}")
_HEARD, _FEWEST, _MOST_WORDS, _LONGEST_LEAD, _SEEN = 0.25, 2, 20, 300, 2_000


def headed(subject: str, text: str, *, public: bool) -> Wish | None:
    """The announcement that a subject says the whole text to be ("Announce: the June call"), or is itself."""
    head = _TITLED.match(subject)
    if head is None or (public and head["noun"]):
        return None
    return Wish("announce", words=text.strip() or head["title"].strip())


def filled(wish: Wish, said: Said, asked: Names) -> Wish | None:
    """The wish with the text that it brings, which may stand in the very sentence that asks for it."""
    body = said.body
    rest = _cut(body.text, body.book, body.today)
    return slot_texts.text(wish, said, asked) or (replace(wish, words=rest) if rest not in ("", body.text) else None)


def wished(wish: Wish, alone: bool, subject: str, text: str, source: Book, today: date) -> Wish:
    """The announcement with its words for everyone; `alone` where the mail asks for nothing else.

    `text` is what the mail says, below a subject that is nothing but the head of it.
    """
    text = text.strip()
    if not wish.words:
        return wish
    if parted := _headed(text):
        words = parted if alone else _headed(wish.words) or wish.words
        rest = _cut(words, source, today)
        return replace(wish, words=rest, mode="" if rest == words else SHOWN_FIRST)
    rest = _cut(text, source, today) if alone else text
    if rest != text:
        return replace(wish, words=without_signature(source, rest, titled=True).rstrip(), mode=SHOWN_FIRST)
    rest = _cut(wish.words, source, today)
    return replace(wish, words=rest, mode="" if rest == wish.words and _SUBJECT.match(subject) else SHOWN_FIRST)


def _headed(text: str) -> str:
    """The text below its head, which may stand in the subject and above it once more; "" where it has none."""
    found = ""
    while head := _HEAD.match((found or text)[:_LONGEST_LEAD]):
        found = (found or text)[head.end() :]
    return found


def _cut(text: str, source: Book, today: date) -> str:
    """A text without what leads it in, in words that are known or that the network hears."""
    begins = text[:_LONGEST_LEAD]
    if hit := _SPOKEN.match(begins) or _THAT.match(begins):
        return text[hit.end() :].strip()
    mark = _MARK.search(begins)
    if mark is None or not _ASKS.search(begins[: mark.start()]):
        return text
    body = Spoken(source, text[:_SEEN], today)
    lead = sum(word.end <= mark.start() for word in body.found)
    if not _FEWEST <= lead <= _MOST_WORDS:
        return text
    chances = Said.of(Spoken(source, "", today), body).part(body, 0, lead)
    heard = next((chance.share for chance in chances if chance.label == "announce"), 0.0)
    return text[mark.end() :].strip() if heard >= _HEARD else text
