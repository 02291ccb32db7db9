"""Topics, names and texts that a message brings along for what it asks: what to find, a new subject, a reason."""

import re
from dataclasses import replace

from listserv.model.intent import Wish
from listserv.understand import learned
from listserv.understand.naming import proper
from listserv.understand.phrasebook import Spoken
from listserv.understand.said import Said, asking
from listserv.understand.slot_numbers import MARKS, numbered
from listserv.understand.slot_words import ABOUT, CALLED, CALLING, FORMERLY, JOINTS, NAMED, PRONOUNS, REASONS

_LEAST_TEXT = 3
_QUOTED = re.compile(r"[\"“‘«]([^\"”’»\n]{2,120})[\"”’»]|(?<!\w)'([^'\n]{2,120})'(?!\w)")
_CAPITAL = re.compile(r"[^\W\d_a-z]")
_LONG_QUOTE = re.compile(r"[\"“‘«]([^\"”’»]{10,2000})[\"”’»]|(?<!\w)'([^']{10,2000}(?:'\w[^']{0,2000}){0,20})'(?!\w)")
_TITLE_ENDS = re.compile(
    r"[;.!?](?:\s|$)|,\s+(?=(?:please|pls|plz|since|because|as|so|it|that|then|thanks|ta|instead|not|if|or|would|could|can|i)\b)"
    r"|\s(?:since|because|please|pls|plz|instead|so that|as it)\b",
    re.IGNORECASE,
)
_HEAD = re.compile(r"[^\n:]{0,80}:\s*\n?")
_SAYS_NO = re.compile(
    r"(?i)^\W{0,3}(?:no|reject|refuse|decline|turn down)?(?:\s+to)?\s*(?:no\.?|number|post|item)?\s*\d{0,3}\b"
)
_BELOW = re.compile(r"(?::|\n)\s*(?=\S)")
_GENEROUS = 0.9  # a word too many does a search less harm than one too few
_UNKNOWN, _ANCHORED, _JOINING = 1.5, 1.5, 0.0
_LEAST_MATTER, _MOST_MATTER, _BESIDE = 0.3, 4.0, 0.2


def topic(wish: Wish, said: Said) -> Wish | None:
    """What is looked for: the words that say most in the sentence that asks for it, or beside it."""
    found = [
        ((_BESIDE + asking(wish.name, spoken, start, end)) * score, words)
        for spoken, start, end in said.sentences()
        for score, words in (_matter(spoken, start, end),)
        if words
    ]
    return replace(wish, words=max(found, key=lambda one: one[0])[1]) if found else None


def _matter(spoken: Spoken, start: int, end: int) -> tuple[float, str]:
    """The run of words that are most probably what is looked for, and not how it is asked for; and how probably."""
    odds = learned.topical()
    best, run, begin = (_LEAST_MATTER, 0, 0), 0.0, start
    for at in range(start, end):
        if run <= 0:
            run, begin = 0.0, at
        word = spoken.found[at].folded
        behind = at > start and spoken.found[at - 1].folded in ABOUT and word not in PRONOUNS
        least = _ANCHORED if behind else _JOINING if word in JOINTS else -9.0
        run += max(odds[word] + _GENEROUS if word in odds else _UNKNOWN, least)
        best = max(best, (run, begin, at + 1), key=lambda one: one[0])
    return min(best[0], _MOST_MATTER), spoken.raw(best[1], best[2]).strip(MARKS)


def name(wish: Wish, said: Said) -> Wish | None:
    """The name that somebody wants to have: the last capitals behind "as" and the like, or what is quoted."""
    for spoken in said.parts:
        for at in range(len(spoken.found) - 1, 0, -1):
            before, start = spoken.found[at - 1], spoken.found[at].start
            leads = before.folded in NAMED or ":" in spoken.text[before.end : start]
            if leads and _CAPITAL.match(spoken.text[start]) and (words := proper(spoken.text[start:].split("\n")[0])):
                return replace(wish, words=words)
    return _quoted(wish, said)


def _quoted(wish: Wish, said: Said) -> Wish | None:
    """The last thing that stands in quotation marks, and is not what it was called before."""
    for spoken in said.parts:
        for hit in reversed(list(_QUOTED.finditer(spoken.text))):
            before = spoken.text[: hit.start()].lower().split()[-3:]
            if not FORMERLY & set(before):
                return replace(wish, words=(hit[1] or hit[2]).strip(MARKS))
    return None


def renamed(wish: Wish, said: Said) -> Wish | None:
    """The new subject of a conversation: what is quoted, or stands behind "call it" and the like."""
    if quoted := _quoted(wish, said):
        return quoted
    begins = [
        (spoken, begin)
        for spoken, start, end in said.by_asking(wish.name)
        for at in range(start, end)
        if spoken.found[at].folded in CALLED and (begin := _behind(spoken, at, end)) < end
    ]
    if not begins:
        return None
    spoken, at = min(begins, key=lambda one: not _CAPITAL.match(one[0].text[one[0].found[one[1]].start]))
    title = _TITLE_ENDS.split(spoken.text[spoken.found[at].start :].split("\n")[0], maxsplit=1)[0]
    return replace(wish, words=title.strip(MARKS))


def _behind(spoken: Spoken, at: int, end: int) -> int:
    """The first word of a title behind a word such as "call": "it", "something like" and so on belong to neither."""
    while at < end and spoken.found[at].folded in CALLED | PRONOUNS | CALLING:
        at += 1
    return at


def text(wish: Wish, said: Said) -> Wish | None:
    """A text of some length that is quoted, or was written below a colon or the first line."""
    quoted = [(hit[1] or hit[2]) for hit in _LONG_QUOTE.finditer(said.body.text)]
    below = [said.body.text[hit.end() :].strip() for hit in _BELOW.finditer(said.body.text)]
    words = next((text for text in (*quoted, *below) if text.count(" ") >= _LEAST_TEXT), "")
    return replace(wish, words=words) if words else None


def everything(wish: Wish, said: Said) -> Wish | None:
    """The text below a colon that ends the first line, or all that was written."""
    hit = _HEAD.match(said.body.text)
    words = (said.body.text[hit.end() :] if hit else said.body.text).strip() or said.subject.text.strip()
    return replace(wish, words=words) if words else None


def reason(wish: Wish, said: Said) -> Wish:
    """The wish with the reason that is given for it; what is said without a "because" is passed on whole."""
    wish = numbered(wish, said)
    spoken = said.body
    for at, word in enumerate(spoken.found):
        if word.folded in REASONS:
            return replace(wish, words=spoken.raw(at + 1, len(spoken.found)).strip(MARKS))
    parts = [text for text in (said.subject.text, spoken.text) if text]
    return replace(wish, words=_SAYS_NO.sub("", " ".join(parts), count=1).strip(MARKS))
