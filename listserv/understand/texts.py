"""Wishes that take all the text below them ("announce:", "about me:"), and the text above a signature."""

import re
from dataclasses import replace
from datetime import date

from listserv.mail.card import NAMED, below_any_name
from listserv.mail.phrases import Phrases
from listserv.mail.signature import is_mobile_footer
from listserv.mail.signature_data import DISCLAIMERS
from listserv.model.intent import Wish
from listserv.understand.phrasebook import Book, Spoken

_DISCLAIMERS = Phrases((*DISCLAIMERS, "nhsmail", "joining nhsmail"))
WITH_ADDRESSES = frozenset(("invite", "add"))

_TAKES_ALL = frozenset(("announce", "suggest", "set"))
_TITLES = frozenset(("rename", "split", "name"))
"""Wishes whose text is one line."""
_PLAIN = frozenset(("note", "about-me"))
"""Wishes whose text others read without knowing that it ended a letter."""
_ANY = "any text"
_BY_ITS_END = 100
_MAX_WHOLE = 1_000_000
_MAXNAMED = 20_000
_MAX_HEAD_AT = 40
_MAX_LEAD = 8
_MAX_PARTING = 6
_TELLS_AT = 120
_NEAR_AN_END = 4_000
_OPENED = 20_000
_RULE = re.compile(r"\s{0,20}[*_=-]{8,200}\s{0,20}")
_SPACED = re.compile(r"\b(?:[^\W\d_] ){3,19}[^\W\d_]\b")
_LEADS_ON = re.compile(
    r"(?:[:,]|\b(?:to|as|is|for|about|with|and|of|the|say|read|find|get|search|name|on|by))\s*$", re.IGNORECASE
)
_MARK = re.compile(r"[ \t]*(?::|[–—-]\s|\n|$)")


def text_wish(source: Book, text: str, today: date) -> tuple[str, Wish, bool] | None:
    """The wish that takes all that follows it, what stands above it, and whether its head is clearly one."""
    spoken = Spoken(source, text, today)
    if not any(spoken.may_stand(pattern) for _, pattern in source.texts.rows):
        return None
    for at in range(len(spoken.found)):
        if at and not re.search(r"\n|[,.!?:]\s", text[spoken.found[at - 1].end : spoken.found[at].start]):
            continue
        for begin in spoken.begins(at, min(at + _MAX_LEAD, len(spoken.found))):
            hit = _head(source, spoken, begin)
            if hit and (at == 0 or begin == at or not text[: spoken.found[at].start].strip()):
                wish, end, certain = hit
                return text[: spoken.found[at].start].strip(), _filled(wish, text[end:], spoken), certain
        if at > _MAX_HEAD_AT:
            break
    return None


def _head(source: Book, spoken: Spoken, begin: int) -> tuple[Wish, int, bool] | None:
    for key, pattern in source.texts.at(spoken.found[begin].folded):
        for end in spoken.stops_of(pattern, begin):
            behind = spoken.text[spoken.found[end - 1].end :]
            marked = _MARK.match(behind)
            name, _, argument = key.partition(":")
            loud = name == "private" and begin == 0 and spoken.raw(0, end).isupper()
            if name == "private" and begin == 0 and not marked and (loud or len(spoken.found) > end):
                return Wish(name), spoken.found[end - 1].end, loud or bool(re.match(r"[ \t]*[,.!]", behind))
            if marked and _says(source, behind[marked.end() :], below="\n" in marked[0]):
                return Wish(name, words=argument), spoken.found[end - 1].end + marked.end(), True
    return None


def _says(source: Book, text: str, *, below: bool) -> bool:
    """Whether a text is more than a leave taking, or than a name that stands `below` a head."""
    said = without_signature(source, text, titled=True).strip()
    return bool(said) and not (below and NAMED.fullmatch(said))


def _filled(wish: Wish, rest: str, spoken: Spoken) -> Wish:
    rest = rest.lstrip(" \t:,.!–—-").strip()
    if wish.name in _TITLES:
        rest = rest.partition("\n")[0].strip()
    elif wish.name in _PLAIN:
        rest = without_signature(spoken.book, rest, titled=True).strip()
    addresses = tuple(dict.fromkeys(w.folded for w in spoken.book.words(rest) if "@" in w.folded[1:]))
    words = f"{wish.words} {rest}".strip() if wish.words else rest
    return replace(wish, words=words, addresses=addresses if wish.name in WITH_ADDRESSES else ())


def opened_up(text: str) -> str:
    """The text without a disclaimer that is all of it or ends it, and with spaced letters ("R E M O V E") as a word.

    Only its beginning is looked at, where wishes are read: what goes on for longer was not written to us by hand.
    """
    end = text.find("\n", _OPENED)
    head, rest = (text, "") if end < 0 else (text[:end], text[end:])
    kept: list[str] = []
    for line in head.split("\n"):
        start = line[:_TELLS_AT].lower()
        if line.rstrip() == "--" or _DISCLAIMERS.stand_in(start):
            return "\n".join(kept)
        if len(line) < 400 and is_mobile_footer(line):
            continue
        kept.append("" if _RULE.fullmatch(line) else _SPACED.sub(lambda hit: hit.group().replace(" ", ""), line))
    return "\n".join(kept) + rest


def is_name(text: str) -> bool:
    """Whether a text is nothing but what may be somebody's name."""
    return not text.strip() or NAMED.fullmatch(text.strip()) is not None


def without_name(text: str) -> str:
    """The text above a last line that is only somebody's name: "Clare", "Rev. Marcus Bellingham"."""
    lines = text.rstrip().split("\n")
    for _ in range(2):
        above = "\n".join(lines[:-1]).rstrip()
        if not above or not NAMED.fullmatch(lines[-1].strip()) or _LEADS_ON.search(above[-40:]) or " " not in above:
            break
        lines = above.split("\n")
    return "\n".join(lines)


def without_signature(source: Book, text: str, titled: bool) -> str:
    """The text above a line that only takes leave ("Many thanks", "Kind regards, Jo"), where something stands above.

    Nobody takes leave in the middle of a long text: there the words are not looked at, which is slow work.
    """
    kept: list[str] = []
    said, at = titled, 0
    for line in text.split("\n"):
        at += len(line) + 1
        if len(line) > _NEAR_AN_END or _NEAR_AN_END < at <= len(text) - _NEAR_AN_END:
            kept.append(line)
            continue
        spoken = Spoken(source, line, date.min)
        if spoken.found and said and len(spoken.found) <= _MAX_PARTING and _takes_leave(source, spoken):
            break
        kept.append(line)
        said = said or bool(spoken.found and not spoken.polite(0, len(spoken.found)))
    lines = "\n".join(kept).rstrip().split("\n")
    return without_name("\n".join(lines[: below_any_name(lines)]))


def below_answer(source: Book, text: str) -> str:
    """An answer without its signature: what stands below "yes please" and takes leave is no part of it."""
    first, _, below = text.lstrip().partition("\n")
    return f"{first}\n{without_signature(source, below, titled=True)}".rstrip()


def _takes_leave(source: Book, spoken: Spoken) -> bool:
    return len(spoken.found) in spoken.ends(source.partings, 0)


def heads_all(source: Book, subject: str, today: date, *, public: bool) -> bool:
    """Whether a subject is but the head of a wish that takes all the text below it ("ANNOUNCE").

    On the way to the list, where it is `public`, "Announcement" may head anybody's post.
    """
    head = text_wish(source, f"{subject}\n{_ANY}", today) if subject else None
    if head is None or head[1].words != _ANY or head[1].name not in _TAKES_ALL:
        return False
    return not public or subject.strip(" :").lower() == "announce"


def whole_texts(source: Book, wishes: tuple[Wish, ...], text: str, read: int) -> tuple[Wish, ...]:
    """The wishes with their texts as long as they were written, where only so many characters were `read`.

    What others will read as the list's own words goes without the leave that its writer takes below it.
    """
    if not wishes or wishes[-1].name not in _TAKES_ALL:
        return wishes
    last, seen = wishes[-1], text[:read].strip()
    if len(seen) < len(text) and seen.endswith(last.words[-_BY_ITS_END:]):
        last = replace(last, words=(last.words + text[len(seen) :])[:_MAX_WHOLE].rstrip())
    if last.name != "announce":
        last = replace(last, words=without_signature(source, last.words[:_MAXNAMED], titled=True).rstrip())
    return (*wishes[:-1], last)
