"""NHS numbers in a message: what names a patient must not reach a whole list.

An NHS number has ten digits of which the last is a check (NHS Data Dictionary, "NHS NUMBER": weights 10 to 2, modulo
11), and is written 3-3-4. One number in eleven passes the check by chance, every ISBN-10 does: what stands around the
digits decides. The numbers of Scotland (CHI) and Northern Ireland have the same check.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice, pairwise

from listserv.mail import tnef
from listserv.mail.html import levels
from listserv.mail.parse import parse
from listserv.model.message import Message, Part

_TEXT = 400_000
_MOST = 10_000
_MOST_MESSAGES = 20
_MOST_SOUND = 1_000
"""Who writes more numbers than that hides none by accident."""

_DIGITS = re.compile(r"\d+")
_LONGEST_GAP = 14
_NARROW = 3
# What people and programs put between the groups: spaces, dashes, dots, invisible marks, a line end with quote marks.
_GAP = re.compile(r"[\s.\-_‐‑‒–—―−·•/\u00ad\u200b-\u200d\u2060\ufeff]{0,5}(?:\r?\n[\s>|]{0,8})?[\s.\-‐‑–—−]{0,3}")
_ELSEWHERE = re.compile(r"(?:https?://|www\.)[^\s<>\"]{1,2000}|(?<![^\s@<>])[^\s@<>]{1,80}@[^\s@<>]{1,250}")

_LABEL = re.compile(
    r"\bnhs(?:\s{0,3}(?:patient\s)?(?:nos?|num|number|numbers|id|identifier|ref)\b|\s{0,3}[#:№=])"
    r"|\bnhsn(?:o|um|umber)\b|\bchi(?:\s(?:no|number))?\b\W|\b(?:patient|pt|hospital)(?:['’]s)?\s(?:nos?|num|number|id|identifier)\b"
    r"|\bmrn\b|\bhealth (?:and|&) (?:social )?care (?:no|number)\b|\bh\s?&\s?c\s(?:no|number)\b"
)
_PERSONAL = re.compile(
    r"\bnhs\b|\bpatients?\b|\bpts?\b|\bd\.?o\.?b\b|\bdate of birth\b|\bborn\b|\bmrn\b|\badmi(?:tted|ssion)\b"
    r"|\breferral\b|\bdiagnos(?:is|ed)\b|\bclinic\b|\bward\b|\b(?:mr|mrs|ms|miss|master)\b|\bnext of kin\b"
    r"|\bappointment\b|\b\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)?\d\d\b"
)
_OTHER = re.compile(
    r"\b(?:tel|telephone|phone|ph|fax|mobile|mob|cell|call|ring|dial|ext|pager|bleep|whatsapp|switchboard|helpline|direct|text"
    r"|sms|isbn|issn|ean|doi|pmid|pmc|ref|refs|reference|order|invoice|ticket|case|po|account|acct|a/c|meeting|webinar|zoom|teams"
    r"|conference|passcode|password|pin|code|job|grant|charity|company|reg|registration|vat|tracking|parcel|serial|model|version"
    r"|receipt|booking|bug|build|commit|revision|rev|icq|uin|timestamp|bytes|office|home|work|desk|voice|toll|tollfree|t|f|m|p|o"
    r"|w|h|c)\b"
)
_PHONE_BEFORE = re.compile(r"(?:\+\s?\d{1,3}|\(0\)|\b00\d{2}|\b1)[\s.\-–/]{0,3}$")
_JOINED = ("nhs", "no", "num", "number", "id", "chi", "no.", "#")


@dataclass(frozen=True, slots=True)
class _Run:
    """Ten digits: where they stand, how they are grouped, whether the groups stand as one number by themselves."""

    start: int
    end: int
    digits: str
    shape: tuple[int, ...]
    alone: bool


def numbers(text: str) -> tuple[str, ...]:
    """The NHS numbers in a text as ten digits each, in order, each once. Linear in its length."""
    text = text[:_TEXT]
    lower = _ELSEWHERE.sub(lambda found: "\0" * len(found[0]), text).lower()
    sound = islice((run for run in _runs(lower) if _sound(run.digits)), _MOST_SOUND)
    return tuple(dict.fromkeys(run.digits for run in sound if _means_a_patient(run, lower)))


def in_message(message: Message) -> tuple[str, ...]:
    """The NHS numbers anywhere in a message that a reader would see: subject, names, text, HTML, names and texts of
    files, also in messages that it brings along and in a winmail.dat."""
    found = (number for one in _within(message) for number in _in_one(one))
    return tuple(dict.fromkeys(found))


def _within(message: Message) -> Iterator[Message]:
    """The message and those that it brings along, as many as anybody looks through."""
    waiting = [message]
    for _ in range(_MOST_MESSAGES):
        if not waiting:
            return
        one = waiting.pop(0)
        yield one
        brought = [part for part in one.parts if _is_message(part)][: _MOST_MESSAGES - len(waiting)]
        waiting += [parse(part.content) for part in brought]


def _is_message(part: Part) -> bool:
    return part.content_type in ("message/rfc822", "message/global") or part.filename.lower().endswith(".eml")


def _in_one(message: Message) -> Iterator[str]:
    names = "\n".join((*(part.filename for part in message.parts if part.filename), *(a.name for a in message.authors)))
    files = (
        part.content[:_TEXT].decode("utf-8", "replace")
        for part in message.parts
        if part.filename and (part.content_type.startswith("text/") or part.filename.lower().endswith((".csv", ".txt")))
    )
    opened = (tnef.read(part.content) for part in message.parts if part.content_type.endswith("ms-tnef"))
    closed = (text for one in opened if one for text in (one.text, _plain(one.html)))
    subject = message.subject
    yield from numbers(subject)
    for text in (message.text, _plain(message.html), names, *files, *closed):
        if text:
            yield from numbers(f"{subject}\n{text}")


def _plain(html: str) -> str:
    return "\n".join(line.text for line in levels(html)) if html else ""


def masked(text: str, known: tuple[str, ...]) -> str:
    """The text with all but the last three digits of these numbers as stars, however they are grouped."""
    pieces: list[str] = []
    at = 0
    for run in _runs(text, len(text)) if known else ():
        if run.digits in known and run.start >= at:
            shown = text[run.start : run.end]
            digits = [i for i, c in enumerate(shown) if c.isdecimal()]
            hidden = set(digits[:-3])
            pieces += (text[at : run.start], "".join("*" if i in hidden else c for i, c in enumerate(shown)))
            at = run.end
    return "".join((*pieces, text[at:]))


def endings(known: tuple[str, ...]) -> str:
    """What may be said of these numbers: "an NHS number that ends in 919"."""
    shown = [number[-3:] for number in known[:3]]
    if len(known) == 1:
        return f"an NHS number (it ends in {shown[0]})"
    return f"{len(known)} NHS numbers (the first ends in {shown[0]})"


def _runs(text: str, most: int = _MOST) -> Iterator[_Run]:
    """Every row of digit groups that makes ten digits, among the first `most` groups."""
    groups = [found.span() for found in islice(_DIGITS.finditer(text), most)]
    near = [_close(text, a[1], b[0]) for a, b in pairwise(groups)] + [False]
    for first, (start, end) in enumerate(groups):
        size, last = end - start, first
        while size < 10 and near[last] and last - first < 9:
            last += 1
            size += groups[last][1] - groups[last][0]
        if size != 10:
            continue
        spans = groups[first : last + 1]
        digits = "".join(str(int(c)) for a, b in spans for c in text[a:b])
        widest = max((b[0] - a[1] for a, b in pairwise(spans)), default=0)
        alone = widest <= _NARROW and not (first and near[first - 1]) and not near[last]
        yield _Run(start, groups[last][1], digits, tuple(b - a for a, b in spans), alone)


def _close(text: str, end: int, start: int) -> bool:
    return start - end <= _LONGEST_GAP and _GAP.fullmatch(text, end, start) is not None


def _sound(digits: str) -> bool:
    """Whether the check digit is right; ten equal digits are somebody's example."""
    total = sum(int(digit) * weight for digit, weight in zip(digits, range(10, 0, -1), strict=True))
    return total % 11 == 0 and len(set(digits)) > 1


def _means_a_patient(run: _Run, text: str) -> bool:
    """Whether what stands around a sound number says that it is one."""
    before, after = text[max(0, run.start - 120) : run.start], text[run.end : run.end + 60]
    if not _stands_alone(before, after):
        return False
    close = before[-45:]
    label, other = _last(_LABEL, close), _last(_OTHER, close[-28:])
    if label >= 0 and (other < 0 or label >= other + len(close) - len(close[-28:])):
        return True
    if run.shape not in ((10,), (3, 3, 4), (6, 4)) or other >= 0 or _PHONE_BEFORE.search(before[-8:]):
        return bool(_LABEL.search(after[:25])) and other < 0
    personal = (
        _PERSONAL.search(before) or _PERSONAL.search(after) or _LABEL.search(text, max(0, run.start - 600), run.start)
    )
    return bool(personal) or (run.shape == (3, 3, 4) and run.alone)


def _stands_alone(before: str, after: str) -> bool:
    """Whether the digits are no part of a word, a sum or an address."""
    if after[:1].isalnum() or after[:1] in ("_", "%", "@", "\0"):
        return False
    last = before[-1:]
    return not (last.isalnum() or last in ("_", "\0", "$", "£", "€", "=")) or before.rstrip("=").endswith(_JOINED)


def _last(pattern: re.Pattern[str], text: str) -> int:
    """Where the last hit ends, or -1."""
    return max((found.end() for found in pattern.finditer(text)), default=-1)
