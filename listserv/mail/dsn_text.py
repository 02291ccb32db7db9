"""Delivery reports that servers write in words: who is named as not reached, and why.

A report says few things, so the shape of a line tells more than its words: an address that begins a line stands in
the list of failures; an address after "Recipient:" is labelled; one within a sentence about failure comes third.
"""

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from listserv.mail import dsn_formats as formats
from listserv.mail.address import normal
from listserv.mail.charset import decode, readable
from listserv.model.message import Message

_CHARS = 200_000
_LINE = 1_000
_LINES = 3_000
_REASON_LINES = 12
_ON_A_LINE = 20
_LABELLED = 1  # the rank of an address behind a label
_ORIGINAL = (
    "message/rfc822",
    "text/rfc822-headers",
    "message/rfc822-headers",
    "message/global",
    "message/global-headers",
)
_ADDRESS = re.compile(
    r"(?<![A-Za-z0-9!#$%&'*+/=?^_`{|}~.-])[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@[A-Za-z0-9][A-Za-z0-9.-]{0,252}"
)
_X400 = re.compile(r"SMTP=([^;,\s]{3,200}@[A-Za-z0-9.-]{1,253})", re.I)
# What may stand before an address that begins its line: bullets, brackets, a number, a display name.
_LISTED = re.compile(
    r"[\s>*|•·–—\"'\[(:+-]{0,40}(?:\d{1,2}[.)]\s{1,4})?(?:\"[^\"<>]{0,80}\"\s{0,4})?(?:\[?smtp:)?[<\"'\[]{0,3}$", re.I
)
_REPLIED = re.compile(r"\s{0,20}[45]\d\d[ -](?:#?[45]\.\d{1,3}\.\d{1,3}\s)?\s{0,4}<?$")
_AFTER = re.compile(
    r"[>\]\"')]{0,3}\s{0,40}"
    r"(?:$|[:;,(<\[-]|\.{2,}|\.\s*$|on \S|unknown|user\b|is\b|was\b|has\b|does\b|not\b)",
    re.I,
)
_CODE = re.compile(r"\b[45](?:\d\d\b|\.\d{1,3}\.\d)")
# What joins two addresses of one list, and what stands before one that is put in as an example of the word before it.
_AND = re.compile(r"[>\]\"')]{0,3}\s{0,5}(?:[,;&]|and\b|und\b|et\b|y\b|e\b|en\b)\s{0,5}[<\[\"'(]{0,3}")
_PUT_IN = re.compile(r"(?<!contact )(?:address|recipient|mailbox|account) ?[(\[]<?$", re.I)
_ASIDE = re.compile(r"mailto|contact|please|<<<|\bfrom\b|https?:", re.I)
_TAG = re.compile(r"</?[A-Za-z][A-Za-z0-9:]{0,20}(?:[\s/][^<>]{0,2000})?>|<[!?][^<>]{0,2000}>")
_BREAK = re.compile(r"<(?:br|/?p|/?div|/?tr|/?li|/?t[dh]|/?h\d|/?table|/?pre)\b[^<>]{0,2000}>", re.I)
_FOR = re.compile(r"\bfor <([^<>\s]{3,254})>")
_VERP = (
    re.compile(r"\+([A-Za-z0-9._%-]{1,64})=([A-Za-z0-9.-]{4,200})@"),
    re.compile(r"-([A-Za-z0-9._%]{1,64})=([A-Za-z0-9.-]{4,200})@"),
)
_BARE = re.compile(r"\s{1,20}([A-Za-z0-9][A-Za-z0-9._-]{1,40})(?=\s|$)")
_ROLE = re.compile(
    r"(?:post[-_]?master|mailer-daemon|abuse|support|help(?:desk)?|admin\w*|no-?reply|webmaster|hostmaster|info)@", re.I
)


@dataclass(frozen=True, slots=True)
class Named:
    """An address that a report names as not reached, the words beside it, and the address whose alias led there."""

    address: str
    reason: str = ""
    original: str = ""


@dataclass(frozen=True, slots=True)
class Report:
    """A report in words: its own lines, and the lines of the returned message below it."""

    lines: tuple[str, ...]
    original: tuple[str, ...]

    @property
    def text(self) -> str:
        """The report's own words."""
        return "\n".join(self.lines)


def read(message: Message) -> Report:
    """The message as a report in words, cut where the returned message begins."""
    own, original = [], []
    for part in message.parts:
        if part.content_type in _ORIGINAL:
            original.append(readable(decode(part.content[:_CHARS])))
            break
        if part.disposition != "attachment" and part.content_type.startswith(("text/plain", "multipart/")):
            own.append(readable(decode(part.content[:_CHARS], part.charset)))
    if not any(text.strip() for text in own):
        own = [_plain(message.html)]
    lines = list(_unbroken("\n".join(own)[:_CHARS].split("\n")[:_LINES]))
    cut = _cut(lines)
    below = [line[:_LINE] for text in original for line in text[:20_000].split("\n")[:400]]
    return Report(tuple(lines[:cut]), (*lines[cut : cut + 400], *below))


def _unbroken(lines: list[str]) -> Iterator[str]:
    """The lines, with the address of an alias on the line that announces it."""
    begun = ""
    for line in lines:
        whole = f"{begun} {line.lstrip()}" if begun else line
        begun = whole[:_LINE].rstrip() if formats.EXPANDED_OPEN.search(whole[-60:]) and not begun else ""
        if not begun:
            yield whole[:_LINE]
    if begun:
        yield begun


def _plain(markup: str) -> str:
    return html.unescape(_TAG.sub("", _BREAK.sub("\n", markup[:_CHARS].replace("\n", " "))))


def _cut(lines: list[str]) -> int:
    """Where the returned message begins, or len(lines)."""
    seen = False
    for number, line in enumerate(lines):
        if seen and (formats.HEADER_LINE.match(line) or formats.ORIGINAL_FOLLOWS.match(line)):
            return number
        seen = seen or bool(line.strip())
    return len(lines)


def named(report: Report, ours: frozenset[str]) -> tuple[Named, ...]:
    """The addresses that the report says were not reached, in order; `ours` are those that it was sent to or from."""
    ranks: tuple[dict[str, int], ...] = ({}, {}, {}, {})
    before: dict[str, str] = {}
    last = ("", -9)
    for number, line in enumerate(report.lines):
        if "@" not in line:
            continue
        expanded = _sound(found.group(1).strip("<>")) if (found := formats.EXPANDED.search(line)) else ""
        for address, rank in _ranked(report.lines, number, line):
            if address == expanded or address in ours:
                continue
            ranks[rank].setdefault(address, number)
            last = (address, number) if rank == 0 else last
        if expanded and number - last[1] <= 1:
            before[last[0]] = expanded
        elif expanded:
            ranks[0].setdefault(expanded, number)
    best = next((found for found in ranks[:3] if found), ranks[3] if len(ranks[3]) == 1 else {})
    starts = sorted({*best.values(), len(report.lines)})
    return tuple(Named(a, _reason(report.lines, number, starts), before.get(a, "")) for a, number in best.items())


def lists(report: Report, ours: frozenset[str]) -> bool:
    """Whether an address is named as servers do it, on a line of its own or behind a label, not within a sentence."""
    return any(
        rank <= _LABELLED and address not in ours
        for number, line in enumerate(report.lines)
        for address, rank in _ranked(report.lines, number, line)
    )


def _ranked(lines: tuple[str, ...], number: int, line: str) -> Iterator[tuple[str, int]]:
    """(address, how plainly it is named as failed: 0 is best) for each address of a line."""
    x400 = _X400.search(line)
    if x400:
        yield _sound(x400.group(1)) or x400.group(1).lower(), 0
        return
    end, rank = -1, None
    for match in list(_ADDRESS.finditer(line))[:_ON_A_LINE]:
        address = _sound(match.group().strip("'."))
        if end < 0 or not _AND.fullmatch(line, end, match.start()):
            rank = _rank(lines, number, line[: match.start()], line[match.end() :], address) if address else None
        end = match.end()
        if address and rank is not None:
            yield address, rank


def _sound(text: str) -> str:
    return normal(text.rstrip(".-")) or ""


def _rank(lines: tuple[str, ...], number: int, before: str, after: str, address: str) -> int | None:
    if formats.TO_LABEL.match(before):
        return 3
    if _REPLIED.match(before):
        return 0
    wrote = number and _LISTED.match(before) and formats.NOT_RECIPIENT_LINE.match(_above(lines, number))
    if wrote or formats.REACHED.match(after):
        return None
    if _PUT_IN.search(before[-60:]):
        return 2
    if _LISTED.match(before) and (_AFTER.match(after) or formats.FAILURE.search(after) or _CODE.search(after)):
        return 0
    label, colon, rest = before.rpartition(":")
    if (colon and not rest.strip(" \t<[\"'(")) or before.rstrip(" <\"'").lower().endswith("userid"):
        if formats.NOT_RECIPIENT_LABEL.search(label[-60:]):
            return None
        return 1 if formats.RECIPIENT_LABEL.search(before[-60:]) else 3
    if _ROLE.match(address) or _ASIDE.search(before[-60:]):
        return None
    near = " ".join(lines[max(0, number - 2) : number + 2])
    return 2 if _tells_of_failure(near[:3_000]) else 3


@lru_cache(maxsize=4)
def _tells_of_failure(near: str) -> bool:
    """Remembered, as a line may name many addresses."""
    return formats.FAILURE.search(near) is not None


def _above(lines: tuple[str, ...], number: int) -> str:
    """The line above that is not empty, among the next few."""
    return next((line for line in reversed(lines[max(0, number - 3) : number]) if line.strip()), "")


def _reason(lines: tuple[str, ...], number: int, starts: list[int]) -> str:
    """The words beside an address: its own line and the paragraph below, up to the next address."""
    end = next((start for start in starts if start > number), len(lines))
    taken: list[str] = []
    for line in lines[number : min(end, number + _REASON_LINES)]:
        if not line.strip() and len(taken) > 1:
            break
        if line.strip():
            taken.append(line.strip())
    return " ".join(taken)[:_LINE]


def local_name(report: Report, domain: str) -> tuple[Named, ...]:
    """A failed mailbox that is named without its domain, right below the sentence that introduces it."""
    for number, line in enumerate(report.lines[:-1]):
        if not line.rstrip().endswith(":") or not formats.FAILURE.search(line):
            continue
        below = next((text for text in report.lines[number + 1 : number + 4] if text.strip()), "")
        word = _BARE.match(below)
        address = normal(f"{word.group(1)}@{domain}") if word else None
        if address:
            return (Named(address, below.strip()),)
    return ()


def verp(recipients: tuple[str, ...]) -> tuple[Named, ...]:
    """The address that is written into the address which the report came back to (list-bounces+user=host@)."""
    for text in recipients:
        found = next(filter(None, (pattern.search(text[:400]) for pattern in _VERP)), None)
        address = normal(f"{found.group(1)}@{found.group(2)}") if found else None
        if address:
            return (Named(address),)
    return ()


def returned(report: Report, ours: frozenset[str]) -> tuple[Named, ...]:
    """The one recipient that the header of the returned message names."""
    for line in report.original:
        for text in _FOR.findall(line):
            address = normal(text)
            if address and address not in ours:
                return (Named(address),)
    to = [line for line in report.original[:200] if line.lower().startswith("to:")]
    found = {_sound(match.group()) for match in _ADDRESS.finditer(to[0])} - {""} if to else set()
    return (Named(found.pop()),) if len(found) == 1 and not found & ours else ()
