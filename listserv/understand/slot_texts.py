"""Topics, names and texts that a message brings along for what it asks: what to find, a new subject, a reason."""

import re
from dataclasses import replace

from listserv.model.intent import Wish
from listserv.understand.clauses import sentences
from listserv.understand.naming import whole_name
from listserv.understand.phrasebook import Spoken
from listserv.understand.said import Said, alone
from listserv.understand.slot_numbers import MARKS, Names, called, numbered

_LEAST_TEXT = 3
_LONG_QUOTE = re.compile(r"[\"“‘«]([^\"”’»]{10,2000})[\"”’»]|(?<!\w)'([^']{10,2000}(?:'\w[^']{0,2000}){0,20})'(?!\w)")
_HEAD = re.compile(r"[^\n:]{0,80}:\s*\n?")
_LEADS = re.compile(
    r"(?:(?:no|nr|number|post|item)?\.?\s*\d{1,3}\b\W*)?(?:(?:because|cos|since|as|reason)\b\W*)?", re.IGNORECASE
)
_AROUND_A_NAME = re.compile(
    r"^(?:just|simply|as)\s+"
    r"|(?:,?\s+(?:from|instead|please|now|on|in|thanks?|henceforth|hereafter|onwards?|forward|here|going|always|again))+$"
    r"|[\s,(–—-]+(?:not|instead of|rather than|and not|never)\s.*$",
    re.IGNORECASE | re.DOTALL,
)
_REST_OF_A_NAME = re.compile(
    r"(?:\s+(?!(?:please|pls|plz|thanks|thank|thx|ta|cheers|and|then|instead|so|as|because|which|from|would|when|if|now)\b)"
    r"[\w'’&/-]+){1,4}(?=\s*(?:[.!?\n]|\Z|\b(?:please|pls|plz|thanks|thank|thx|ta|cheers)\b))",
    re.IGNORECASE,
)
_PLACED = re.compile(r"^(?:(?:in|at|from|to|on|by|of|for|as)\s+)+", re.IGNORECASE)
_FORMS = {
    "html": re.compile(r"\bhtml\b", re.IGNORECASE),
    "text": re.compile(r"\b(?:plain|text|txt)\b", re.IGNORECASE),
    "mime": re.compile(r"\bmime\b", re.IGNORECASE),
}
_NOT_WANTED = re.compile(
    r"\b(?:not|no|instead of|rather than|without|sick of|tired of|hate|(?:do|does|can|could|will|wo)(?:n['’]t| not))\b"
    r"[^.!?\n,]*|\b(?:comes?|came|is|are|get|getting|see)\b[^.!?\n]*[.!?\n]",
    re.IGNORECASE,
)
_ASKS_LANGUAGE = frozenset((
    "please", "pls", "can", "could", "would", "write", "mail", "mails", "email", "emails", "letters", "messages",
    "language", "switch", "prefer", "reply", "answer", "change", "rather", "send", "set", "use", "instead",
))  # fmt: skip
_LESS = frozenset(("less", "fewer", "reduce"))
_NONE = frozenset(("no", "none", "nothing", "stop", "zero", "any", "all", "off"))
_AT_TIMES = frozenset(("weekend", "weekends", "evenings", "nights", "night"))
_OF_TIME = frozenset(("time", "timezone", "zone", "clock", "hours", "hour"))
_COURTESY = re.compile(
    r"(?<=[.!?\n])\s*(?:(?:many |kind |best |warm |with )*(?:thanks|thank you|thx|ta|cheers|regards|wishes|sincerely)\b"
    r"[^.!?\n:]{0,40}[.!]?(?:\s+(?-i:[A-Z])[\w.'’-]*){0,4})\s*\Z",
    re.IGNORECASE,
)
_FURTHER = re.compile(r"(?:and|also|then|oh|ps|while|could|can|would)\b", re.IGNORECASE)
_BRING_TEXT = frozenset(("announce", "schedule", "set", "suggest"))
_ASKS, _SEVERAL, _LONGEST_HEAD = 0.5, 2, 10
_BELOW = re.compile(r"(?::|\n)\s*(?=\S)")


def topic(wish: Wish, said: Said, asked: Names) -> Wish | None:
    """What is looked for, a new subject; None where that is not told."""
    words = (said.run(wish.name, _texts(asked)) or said.run(wish.name)).strip(MARKS)
    if wish.name == "rename" and words:
        words = _to_its_end(words, said.whole.text)
    return replace(wish, words=words) if words else None


def _to_its_end(words: str, text: str) -> str:
    """A new subject up to where its line or sentence ends, or a courtesy begins ("Interpreting out of hours pls")."""
    _, found, behind = text.partition(words)
    rest = _REST_OF_A_NAME.match(behind) if words and found else None
    return words + rest[0].rstrip() if rest else words


def renamed(wish: Wish, said: Said, asked: Names) -> Wish | None:
    """A new subject, and the number of the conversation that gets it; None where it is not told."""
    found = topic(wish, said, asked)
    return called(found, said, asked) if found else None


def parted(wish: Wish, said: Said, asked: Names) -> Wish:
    """What the new conversation is called, and the number of the one that it comes from, if either is told."""
    named = replace(wish, words=said.run(wish.name, _texts(asked)).strip(MARKS))
    return called(named, said, asked)


def moved(wish: Wish, said: Said, asked: Names) -> Wish | None:
    """What was written of another list, and the number of the conversation that goes there."""
    found = everything(wish, said, asked)
    return called(found, said, asked) if found else None


def _texts(asked: Names) -> list[str]:
    """Those of the wishes that are about some words."""
    return [name for name in asked if name in ("find", "who-knows", "rename", "name")]


def form(wish: Wish, said: Said, asked: Names) -> Wish:
    """The form of a letter that is wanted; "html, not text" names another one as well."""
    wanted = _NOT_WANTED.sub(" ", said.body.text)
    named = [form for form, words in _FORMS.items() if words.search(wanted)]
    return replace(wish, words=named[0]) if len(named) == 1 else wish


def name(wish: Wish, said: Said, asked: Names) -> Wish | None:
    """The name that somebody wants to have, without what is said around it ("just … from now on")."""
    words = _AROUND_A_NAME.sub("", whole_name(said, wish.name).strip(MARKS)).strip(MARKS)
    return replace(wish, words=words) if words else None


def where(wish: Wish, said: Said, asked: Names) -> Wish | None:
    """The place whose time somebody goes by, or all that was written of a time where the place is not told."""
    words = _PLACED.sub("", said.run(wish.name).strip(MARKS)).removesuffix(" time")
    if not words and not _OF_TIME & {word.folded for word in said.whole.found}:
        return None
    return replace(wish, words=words) if words else everything(wish, said, asked)


def spoken_to(wish: Wish, said: Said, asked: Names) -> Wish | None:
    """A wish for a language, where somebody asks for one: that there is something in it, or who speaks it, is none."""
    return wish if _ASKS_LANGUAGE & {word.folded for word in said.whole.found} else None


def amount(wish: Wish, said: Said, asked: Names) -> Wish:
    """How much mail somebody wants; who asks for less does not ask for none."""
    words = {word.folded for word in said.whole.found}
    if wish.mode != "none":
        return wish
    if words & _AT_TIMES:  # no mail at some times is not no mail at all: asked back, as a pause without its day
        return Wish("pause")
    return replace(wish, mode="weekly") if words & _LESS and not words & _NONE else wish


def _only(words: str, name: str, said: Said, asked: Names) -> str:
    """A text without the courtesy below it, up to the first sentence that asks for something else of what is asked."""
    others = [one for one in asked if one != name]
    spoken = Spoken(said.body.book, words, said.body.today)
    for start, end in sentences(spoken)[1:] if others else ():
        told = alone(spoken, start, end)[:1]
        begins = _FURTHER.match(words, spoken.found[start].start) or words[: spoken.found[start].start].endswith("\n")
        if begins and told and told[0].share >= _ASKS and told[0].label.partition(":")[0] in others:
            words = words[: spoken.found[start].start]
            break
    return _COURTESY.sub("", words).strip()


def _own_part(name: str, said: Said, asked: Names) -> str:
    """Of several wishes that each bring a text behind a colon, what stands behind the one of this wish; "" else."""
    others = [one for one in asked if one in _BRING_TEXT]
    if len(others) < _SEVERAL:
        return ""
    for start, end in sentences(said.body):
        head, colon, _ = said.body.raw(start, end).partition(":")
        told = said.part(said.body, start, end)[:1] if colon and head.count(" ") < _LONGEST_HEAD else ()
        if told and told[0].label == name:
            return said.body.text[said.body.found[start].start :].partition(":")[2].strip()
    return ""


def text(wish: Wish, said: Said, asked: Names) -> Wish | None:
    """A text of some length that is quoted, or was written below a colon or the first line."""
    quoted = [(hit[1] or hit[2]) for hit in _LONG_QUOTE.finditer(said.body.text)]
    below = [said.body.text[hit.end() :].strip() for hit in _BELOW.finditer(said.body.text)]
    own = _own_part(wish.name, said, asked)
    words = own or next((text for text in (*quoted, *below) if text.count(" ") >= _LEAST_TEXT), "")
    words = _only(words, wish.name, said, asked)
    return replace(wish, words=words) if words else None


def everything(wish: Wish, said: Said, asked: Names) -> Wish | None:
    """The text below a colon that ends the first line, or all that was written."""
    if own := _own_part(wish.name, said, asked):
        return replace(wish, words=_only(own, wish.name, said, asked))
    hit = _HEAD.match(said.body.text)
    words = (said.body.text[hit.end() :] if hit else said.body.text).strip() or said.subject.text.strip()
    words = _only(words, wish.name, said, asked) if hit else words
    return replace(wish, words=words) if words else None


def whole(wish: Wish, text: str) -> Wish:
    """A setting with all of its text, of which a phrase took the first sentence ("footer Be kind")."""
    option, _, begun = wish.words.partition(" ")
    return replace(wish, words=f"{option} {text}") if len(begun) > 1 and text.startswith(begun) else wish


def reason(wish: Wish, said: Said, asked: Names) -> Wish:
    """The wish with its numbers and the reason that is given for it, if any."""
    in_body, begin, end = said.span(wish.name)
    run = said.text(in_body)[begin:end]
    if in_body and run and said.body.text[:begin].rstrip().endswith(":"):  # what is quoted to them is quoted whole
        run = _only(said.body.text[begin:], wish.name, said, asked)
    run = _LEADS.sub("", run.strip(MARKS), count=1)
    return replace(numbered(wish, said, asked), words=run.strip(MARKS))
