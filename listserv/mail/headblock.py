"""Header blocks above a quote: Outlook, Notes, Hotmail and others repeat From, Sent, To and Subject there.

The words are in `attribution_data`. Every look is at a bounded number of lines.
"""

import re
from collections.abc import Sequence
from itertools import takewhile

from listserv.mail import attribution_data as data
from listserv.mail import notes
from listserv.mail.hints import TIME, WIDTH, YEAR, has_address, tidy, worn
from listserv.mail.marker import Kind, Marker
from listserv.mail.passages import Line

_BLOCK = 40  # lines that one header block may take, long lists of recipients included
_OUTLOOKS = 4  # lines of Outlook's block
_ANY_FIELD = re.compile(r"[\s*]*([^\W\d][^:：]{0,24})[:：]\**\s*(\S.*)")
_IN_BRACKETS = re.compile(r"<[^<>\s]+@[^<>\s]+>|\[mailto:[^\]\s]+\]")
_OF_SERVERS = re.compile(
    r"[ \t>]*(?:Received|Return-Path|Delivered-To|Envelope-To|X-[\w-]{1,40}|DKIM-Signature|MIME-Version):", re.I
)
_SECOND_COLUMN = re.compile(r"(?<=\s\s)([^\W\d_]{2,12}):(?=\s)")
_AT = re.compile(r"[^\s<>]@[^\s<>]")
_KIND_OF_LABEL = {way: kind for kind, labels in data.LABELS.items() for label in labels for way in (worn(label), label)}


def names_receivers(text: str) -> bool:
    """Whether the line is a header field that says to whom a mail went, or what it is about."""
    label = field_of(tidy(text))
    return label is not None and label[0] in ("to", "cc", "subject")


def field_of(text: str) -> tuple[str, str] | None:
    """(kind, value) of a header line in any language, or None."""
    name, colon, value = text.partition(":")
    if not colon or len(name) > 40:
        return None
    kind = _KIND_OF_LABEL.get(name.strip(" \t*_").lower())
    return (kind, value.strip(" \t*_")) if kind else None


def in_box(lines: Sequence[Line], i: int) -> Marker | None:
    """A header that Notes drew as boxes, from its first edge at line i on."""
    size = notes.box_size(lines[i : i + 2 * _BLOCK])
    return Marker(Kind.HEADERS, i, i + size, certain=True) if size else None


def in_columns(lines: Sequence[Line], i: int) -> Marker | None:
    """A header that Notes set in two columns far from the left edge, from its first line (i) on: who and when in one,
    "To:", "cc:" and "Subject:" in the other."""
    if not _is_set_in(lines[i]) or (i and _is_set_in(lines[i - 1])):
        return None
    depth, end, kinds, dated = lines[i].depth, i, set[str](), False
    for n in range(i, min(i + notes.COLUMNS, len(lines))):
        text = lines[n].text[:WIDTH]
        if lines[n].depth != depth or (text.strip() and not _is_set_in(lines[n])):
            break
        end = n + 1 if text.strip() else end
        kinds.update(_KIND_OF_LABEL.get(label.lower(), "") for label in _SECOND_COLUMN.findall(text))
        dated = dated or (YEAR.search(text) is not None and TIME.search(text) is not None)
    return Marker(Kind.HEADERS, i, end, certain=True) if dated and {"to", "subject"} <= kinds else None


def _is_set_in(line: Line) -> bool:
    return line.text[:8].isspace() and bool(line.text[8:WIDTH].strip())


def headers(lines: Sequence[Line], i: int) -> Marker | None:
    """A header block whose first label stands at line i."""
    first = field_of(tidy(lines[i].text))
    if not first:
        return _in_unknown_words(lines, i)
    if first[0] in ("cc", "other"):
        return None
    values, end = _read_block(lines, i)
    if not _is_block(values) or _is_raw(lines, i):
        return None
    order = [kind for kind in values if kind in ("from", "sent", "to", "subject")]
    return Marker(Kind.HEADERS, i, end, certain=True, by_outlook=order[:3] == ["from", "sent", "to"])


def _is_raw(lines: Sequence[Line], i: int) -> bool:
    """Whether fields that only servers write stand right above: somebody shows the header of a mail."""
    for n in range(i - 1, max(-1, i - _BLOCK), -1):
        if lines[n].depth != lines[i].depth or not lines[n].text.strip():
            return False
        if _OF_SERVERS.match(lines[n].text):
            return True
    return False


def _in_unknown_words(lines: Sequence[Line], i: int) -> Marker | None:
    """A block whose labels no table holds: a sender with an address, when, to whom and about what, in that order."""
    block = lines[i : i + _OUTLOOKS]
    fields = [_ANY_FIELD.match(tidy(line.text)) for line in block if line.depth == lines[i].depth]
    values = [field[2] for field in fields if field]
    if len(values) < _OUTLOOKS or len({field[1] for field in fields if field}) < _OUTLOOKS:
        return None
    if not _IN_BRACKETS.search(values[0]) or not (YEAR.search(values[1]) and TIME.search(values[1])):
        return None
    return Marker(Kind.HEADERS, i, i + _OUTLOOKS, certain=True, by_outlook=True)


def _read_block(lines: Sequence[Line], i: int) -> tuple[dict[str, str], int]:
    """The fields from line i on, and where they end; folded values and single blank lines are bridged."""
    values: dict[str, str] = {}
    depth, end, blank, folded, last = lines[i].depth, i, 0, 0, ""
    for n in range(i, min(i + _BLOCK, len(lines))):
        text = tidy(lines[n].text)
        if lines[n].depth != depth:
            break
        label = field_of(text)
        if not text:
            blank += 1
            if blank > 1 and "subject" in values:
                break
            continue
        if label and label[0] == "from" and blank and values:
            break  # what stands above it are words of the person
        if label and (label[0] == "other" or label[0] not in values or label[0] == "cc"):
            last, value = label
            values[last] = values.get(last, "") + " " + value
            end, folded, blank = n + 1, 0, 0
        elif (
            blank
            or ("subject" in values and len(values) >= 3 and last == "subject" and not _continues(lines[n].text))
            or (folded := folded + 1) > (12 if last in ("to", "cc") else 2)
        ):
            break
        else:
            values[last] += " " + text
            end = n + 1 if _belongs(lines, n, last, values) else end
    return values, end


def _continues(text: str) -> bool:
    return text[:1] in (" ", "\t") and bool(text.strip())


def _belongs(lines: Sequence[Line], n: int, last: str, values: dict[str, str]) -> bool:
    """Whether an unlabelled line still is part of the block: indented, of an address list, or before another label."""
    if _continues(lines[n].text) or (last in ("from", "to", "cc") and has_address(lines[n].text[:WIDTH])):
        return True
    return any(field_of(tidy(line.text)) for line in lines[n + 1 : n + 4] if line.text.strip()) and len(values) < 6


def _is_block(values: dict[str, str]) -> bool:
    """Whether these fields are the head of a mail and not a travel plan or an agenda."""
    kinds = values.keys() & {"from", "sent", "to", "subject"}
    joined = " ".join(values.values())
    address = _AT.search(joined) is not None or has_address(joined)
    dated = bool(re.search(r"\d", values.get("sent", "")))
    if len(kinds) >= 3 and "subject" in kinds:
        return address or dated or "from" in kinds
    if "from" in kinds and len(values["from"].strip()) > 1:
        sent = values.get("sent", "")
        complete = "to" in kinds and YEAR.search(sent) is not None and TIME.search(sent) is not None
        return (address and len(kinds) >= 2) or (dated and ("subject" in kinds or complete))
    return address and dated and "to" in kinds


def in_notes(lines: Sequence[Line], i: int) -> Marker | None:
    """Lotus Notes: a name, then a date (line i, alone or behind the name), then To, cc and Subject, and no From."""
    if not notes.DATE.search(tidy(lines[i].text)):
        return None
    depth = lines[i].depth
    for n in range(i + 1, min(i + 1 + notes.REACH, len(lines))):
        text = tidy(lines[n].text)
        label = field_of(text)
        if lines[n].depth != depth:
            return None
        if label and label[0] in ("to", "cc", "subject"):
            values, end = _read_block(lines, n)
            return Marker(Kind.HEADERS, _notes_start(lines, i), end, certain=True) if len(values) >= 2 else None
        if notes.is_label(text):
            block = takewhile(lambda line: line.depth == depth, lines[n : n + _BLOCK])
            size = notes.size([tidy(line.text) for line in block])
            start = i - 2 if _cell_above(lines, i) else _notes_start(lines, i)
            return Marker(Kind.HEADERS, start, n + size, certain=True) if size else None
        if text and not (label or notes.may_be_name(text) or has_address(text) or notes.asks_to_respond(text)):
            return None
    return None


def _notes_start(lines: Sequence[Line], i: int) -> int:
    """The first of the lines above the date that hold the name, the firm and "Sent by"."""
    start = i
    while (
        start > max(0, i - 4) and lines[start - 1].depth == lines[i].depth and notes.may_be_name(lines[start - 1].text)
    ):
        start -= 1
    return start


def _cell_above(lines: Sequence[Line], i: int) -> bool:
    """Whether the sender's address stands above the date and an empty line: words of the person never are taken."""
    if i < 2 or lines[i - 1].text.strip() or lines[i - 2].depth != lines[i].depth:
        return False
    return has_address(tidy(lines[i - 2].text)) and notes.may_be_name(lines[i - 2].text)
