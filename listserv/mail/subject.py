"""Subjects without what mail programs and lists put around them (RFC 5256 2.1, and the prefixes of many languages)."""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from listserv.mail import subject_data

_LONGEST = 1_000
_REMEMBERED = 1_000

_REPLY = frozenset(" ".join(subject_data.REPLY.values()).split())
_FORWARD = frozenset(" ".join(subject_data.FORWARD.values()).split())
_NOTICE = frozenset(" ".join(subject_data.NOTICE.values()).split())

_BLOB = re.compile(r"\[[^\[\]]{0,80}\][\s:]*|\{[^{}]{0,40}\}\s*|\*{1,8}\s*\w[\w ]{0,30}\*{1,8}\s*")
_WORD = r"([^\W\d_](?:[^\W\d_]|[\u0900-\u0dff\u0e00-\u0e7f.·'’ ]){0,14}?)"
_COUNT = r"(?:\[\d{1,4}\]|\(\d{1,4}\)|\^\d{1,4}|\*\d{1,4}|\d{1,2})?"
_COLON = r"(?:[:;：︰](?:\s{0,3}[:;：])*|--)\s*"
_PREFIX = re.compile(rf"{_WORD}\s{{0,3}}{_COUNT}\s{{0,3}}{_COLON}")
_WRAPPED = re.compile(r"\[\s*(\S{1,14}?)\s{0,3}[:：]\s*(.*)\]")
_FWD_TAIL = re.compile(r"\s*\((?:fwd|fw)\)$", re.I)
_FWD_HEAD = re.compile(r"\((?:fwd|fw)\)\s*", re.I)
# What gateways and offices put before and behind: "OFFICIAL: Re: A", "A [SEC=OFFICIAL]".
_MARK = (
    r"(?:sec=)?(?:official|unclassified|protected|external|extern|ext|spam)"
    r"(?:[\s:-]{1,3}(?:sensitive|personal|e-?mail|sender))?"
)
_MARK_HEAD = re.compile(rf"(?:{_MARK}\s?:|\({_MARK}\))\s*", re.I)
_MARK_TAIL = re.compile(rf"[\s-]{{1,5}}\[{_MARK}\]$", re.I)
_WAS = re.compile(
    r"[\s,;-]*[(\[{]\s*(?:(?:was|war|previously|formerly|etait|était|ex|fue|eerst|var|bylo|było|oedd)\s*[:;]"
    r"|(?:was|previously|formerly)(?=\s))\s*(.+?)[)\]}]*\s*$",
    re.I,
)
_WAS_BARE = re.compile(r"[\s,;-]+was\s*:\s*(.+)$", re.I)
# Vowel signs of Indic and Thai scripts are no \w, yet they are all that tells some words apart.
_NOT_WORDS = re.compile(r"(?:_|[^\w\u0900-\u0dff\u0e00-\u0eff])+")


@dataclass(frozen=True, slots=True)
class _Read:
    """A subject taken apart: what is left, and which kinds of prefix stood before it."""

    base: str
    reply: bool
    forward: bool
    passed_on: bool
    was: str


def base(subject: str) -> str:
    """The subject as its author wrote it: without reply and forward prefixes, list tags, "(fwd)" and "(was: …)"."""
    return _read(subject).base


def key(subject: str) -> str:
    """The base subject folded for comparison: no case, punctuation, accents of form or list tags; "" if nothing is
    left."""
    return _NOT_WORDS.sub(" ", unicodedata.normalize("NFKC", base(subject)).casefold()).strip()


def are_alike(one: str, other: str) -> bool:
    """Whether two keys are one subject with a word or two more or less: at least three words are in both, and two
    thirds of the longer one ("leaflets in somali SUMMARY")."""
    words, others = set(one.split()), set(other.split())
    both = len(words & others)
    return both >= 3 and both * 3 >= max(len(words), len(others)) * 2


def is_reply(subject: str) -> bool:
    """Whether the subject says that this answers something."""
    return _read(subject).reply


def is_forward(subject: str) -> bool:
    """Whether the subject says that this passes something on: the outermost of its prefixes counts.

    A "(fwd)" at the end does not: it stays there in the replies.
    """
    return _read(subject).forward


def is_passed_on(subject: str) -> bool:
    """Whether the subject bears any sign of forwarding, also one that stays in the replies: "Re: A (fwd)"."""
    return _read(subject).passed_on


def was(subject: str) -> str:
    """What the author says the subject was before: "B" of "A (was: Re: B)", or ""."""
    return _read(subject).was


def _plain(word: str) -> str:
    """A prefix as the tables hold it."""
    decomposed = unicodedata.normalize("NFKD", word.strip(" .'’").casefold())
    if decomposed[:1].isascii():
        decomposed = "".join(c for c in decomposed if not unicodedata.combining(c))
        return "·".join(decomposed.split()).replace("ı", "i")
    return "·".join(unicodedata.normalize("NFKC", word.strip(" .'’").casefold()).split())


def _kind(word: str) -> str:
    plain = _plain(word)
    if plain in _REPLY:
        return "reply"
    if plain in _FORWARD:
        return "forward"
    return "notice" if plain in _NOTICE else ""


@lru_cache(_REMEMBERED)
def _read(subject: str) -> _Read:
    """Remembered, as each message asks several times and the next of its conversation asks the same."""
    text = " ".join(subject[:_LONGEST].split())
    text, former = _former(text)
    kinds: list[str] = []
    while text:
        shorter = _without_one(text, kinds)
        if shorter is None:
            break
        text = shorter
    first = next((kind for kind in kinds if kind in ("reply", "forward")), "")
    passed_on = "forward" in kinds or "passed on" in kinds
    return _Read(text, "reply" in kinds and first != "forward", first == "forward", passed_on, former)


def _without_one(text: str, kinds: list[str]) -> str | None:
    """The text without the outermost thing around it, or None; what was found is added to `kinds`."""
    wrapped = _WRAPPED.fullmatch(text)
    if wrapped and _kind(wrapped[1]) in ("reply", "forward"):
        kinds.append(_kind(wrapped[1]))
        return wrapped[2].strip()
    prefix = _PREFIX.match(text)
    if prefix and (kind := _kind(prefix[1])):
        kinds.append(kind)
        return text[prefix.end() :].lstrip(" :;")
    if kinds and _kind(text) in ("reply", "forward") and len(text) > 1:
        return ""
    if (mark := _MARK_HEAD.match(text)) and mark.end() < len(text):
        return text[mark.end() :]
    if (mark := _MARK_TAIL.search(text)) and mark.start():
        return text[: mark.start()]
    blob = _BLOB.match(text)
    if blob and blob.end() < len(text):
        return text[blob.end() :]
    for pattern in (_FWD_HEAD, _FWD_TAIL):
        found = pattern.match(text) if pattern is _FWD_HEAD else pattern.search(text)
        if found:
            kinds.append("passed on")
            return (text[: found.start()] + text[found.end() :]).strip()
    return None


def _former(text: str) -> tuple[str, str]:
    """The text before "(was: …)" and what stands there; a subject that is nothing but that stays whole."""
    found = _WAS.search(text) or _WAS_BARE.search(text)
    if found is None or not found.start() or not found[1].strip():
        return text, ""
    return text[: found.start()].rstrip(), _read(found[1].rstrip(")]} ")).base
