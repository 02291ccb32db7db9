"""Lists of people as they are pasted or attached: names and addresses out of Outlook, a table, a CSV file."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from listserv.mail.address import display, normal, printable
from listserv.mail.called import may_be_called
from listserv.mail.csvlines import records

MOST_LINES = 2_000
MOST_BYTES = 1_000_000
LONGEST_LINE = 20_000
_PROSE_WORDS = 5
_BREAKS = re.compile(r"([\s;,<>\"()\[\]|]+)")
_SEPARATES = re.compile(r"[;,\t|]")
_GOES_ON = re.compile(r"[\w.-]+?[>)\]\"']{0,2}[.!?]\s+(?P<words>[A-Z].*)")
_CALLED_LAST = re.compile(r"[^\W\d_a-z][\w'’.-]*(?:\s+(?:[^\W\d_a-z][\w'’.-]*|van|von|de|der|den|la|bin|al))*\Z")
_DASHES = re.compile(r"\s[-–—]+\s|[()]")
_PHONE = re.compile(r"[+\d(][\d\s()./-]{5,}")
_AT_IN_WORDS = re.compile(r"(?i)\S\s?[(\[]\s?at\s?[)\]]\s?\S")
_LEAD = re.compile(r"^(?:[\s•*·>–—-]++|\d{1,4}[.)]\s++|(?:and|or|&)\s++)+", re.IGNORECASE)
_FIELD = re.compile(r"(?i)^(?:to|cc|bcc|from|e-?mail|mail|address|name)\s?:\s*")
_TELLS = re.compile(
    r"(?i)^(?:please )?(?:(?:tell|say|write|mention)(?: to)?(?: them| everyone| everybody| this)?"
    r"|with (?:these|the) words|(?:my |the )?(?:words|message|note|text)(?: to them| for them)?)\s?:\s*(?=\S)"
)
"""What says that the words to the people come now, and is none of them."""
_SURNAME_FIRST = re.compile(r"^[A-Z][A-Z'’-]+$")
_AS_OUTLOOK_COPIES = re.compile(
    r"[^\W\d_][\w'’-]{0,40}(?: [\w'’-]{1,40})?, ?[^\W\d_][\w'’.-]{0,40}(?: ?\([^()]{0,100}\))?"
)
"""Surname, one first name, and perhaps where they work: "Patel, Raj (LEEDS TEACHING HOSPITALS NHS TRUST)"."""
_HEADINGS = frozenset((
    "name", "full name", "names", "first name", "firstname", "given name", "forename", "last name", "lastname",
    "surname", "family name", "title", "phone", "telephone", "tel", "mobile", "organisation", "organization", "role",
    "job title", "trust", "team", "notes", "mode", "company", "department",
))  # fmt: skip
_ADDRESSED = frozenset(
    ("address", "email", "e-mail", "mail", "email address", "e-mail address", "emailaddress", "e-mail 1 - value")
)
_FIRST = frozenset(("first name", "firstname", "given name", "forename"))
_LAST = frozenset(("last name", "lastname", "surname", "family name"))
_OF_CONSENT = re.compile(r"\b(?:consent\w*|agree[sd]?|agreement|opt(?:ed)?[- ]?in|permission|said yes|happy to)\b")
_AGREED = re.compile(
    r"(?i)\s*(?:y|yes\b.*|true|1|x|✓|✔|ok\b.*|agree[sd]?\b.*|consent(?:s|ed)\b.*|given|\d[\d./ -]+\d)\s*$"
)
"""What stands for a yes in such a column; a day is the day of it."""
_FULL = frozenset(("name", "full name", "names", "display name"))


@dataclass(frozen=True, slots=True)
class Roster:
    """(address, name) of each person once, a sentence about each line that is broken, and the prose below them."""

    people: tuple[tuple[str, str], ...] = ()
    broken: tuple[str, ...] = ()
    words: str = ""


def read(text: str) -> Roster:
    """The people in a text, one or several a line; what stands below the last of them and reads as prose is `words`."""
    lines = [line.strip() for line in text.splitlines()[:MOST_LINES]]
    named = [n for n, line in enumerate(lines) if _holds_address(line)]
    if not named:
        return Roster(words="\n".join(lines).strip())
    people: list[tuple[str, str]] = []
    broken: list[str] = []
    words: list[str] = []
    for number, line in enumerate(lines):
        if len(line) > LONGEST_LINE:
            broken.append(f"line {number + 1} is too long to be read")
        elif _holds_address(line) and not (number > named[0] and _is_prose(line) and not _bears(line)):
            line, behind = _parted(line) if number == named[-1] else (line, "")
            found, wrong = _entries(line)
            people += found
            words += [behind] if behind else []
            broken += [_sentence(each) for each in wrong]
        elif number > named[-1] and (not line or words or not lines[number - 1] or _is_sentence(line)):
            words.append(line)
        elif number > named[0] and line and not _is_heading(re.split(_SEPARATES, line)):
            broken.append(_sentence(line))
    return Roster(_once(people), tuple(dict.fromkeys(broken)), _told("\n".join(words).strip()))


def _parted(line: str) -> tuple[str, str]:
    """A line up to the end of the sentence that its last address ends, and further sentences behind it."""
    at = line.rfind("@")
    hit = _GOES_ON.match(line, at + 1) if at >= 0 else None
    return (line[: hit.start("words")], hit["words"]) if hit and _is_prose(hit["words"]) else (line, "")


def _told(words: str) -> str:
    """The words to the people without "Tell them:" before them."""
    if not (head := _TELLS.match(words)):
        return words
    rest = words[head.end() :]
    return rest[:1].upper() + rest[1:]


def read_csv(data: bytes, name: str) -> Roster:
    """The people in a CSV file as spreadsheets write them: any separator, with or without headings, in UTF-8 (with its
    mark or without), UTF-16 or Windows-1252. `name` is what to call the file in sentences about its lines."""
    text = _decoded(data[:MOST_BYTES])
    lines = text.splitlines()
    head = next((line for line in lines if line.strip()), "")
    separator = max(";,\t|", key=head.count)
    people: list[tuple[str, str]] = []
    broken: list[str] = []
    headings: list[str] = []
    unread = False
    for record in records(lines[:MOST_LINES], separator):
        if record.cells is None:
            shown = printable(lines[record.line - 1])[:80]
            broken.append(f"line {record.line} of {printable(name)} cannot be read: “{shown}”")
            continue
        cells = record.cells
        if not any(cells):
            continue
        if not people and not headings and _is_heading(cells):
            headings = [cell.lower() for cell in cells]
            continue
        address, called = _of_row(cells, headings)
        if address and (refused := _refused(cells, headings)):
            broken.append(f"{called or address} has “{refused}”")
        elif address:
            people.append((address, called))
            broken += [f"{one} is a second address of {called or address}" for one in _further(cells, address)]
            unread = unread or _wants_less(cells, headings)
        else:
            shown = printable(separator.join(cells))[:80]
            broken.append(f"line {record.line} of {printable(name)} has no sound address: “{shown}”")
    if len(data) > MOST_BYTES or len(lines) > MOST_LINES:
        broken.append(f"{printable(name)} is too long: only its first {MOST_LINES} lines were read")
    if unread:
        broken.append(
            f"the column “mode” of {printable(name)} is not read, so they get every post until that is changed"
        )
    if not people and not broken:
        broken.append(f"{printable(name)} names nobody")
    return Roster(_once(people), tuple(broken))


def _wants_less(cells: Sequence[str], headings: Sequence[str]) -> bool:
    """Whether a row says how much mail somebody wants, and not all of it."""
    return dict(zip(headings, cells, strict=False)).get("mode", "").lower() not in ("", "every", "every post")


def _further(cells: Sequence[str], address: str) -> list[str]:
    """The other addresses of a row."""
    return [one for cell in cells if "@" in cell for one, _ in _entries(cell)[0] if one != address]


def _refused(cells: Sequence[str], headings: Sequence[str]) -> str:
    """What stands in a column about consent where it is no yes, with its heading; "" where there is none, or it is."""
    for heading, cell in zip(headings, cells, strict=False):
        if _OF_CONSENT.search(heading) and not _AGREED.match(cell):
            return printable(f"{heading}: {cell or 'nothing'}")[:80]
    return ""


def _decoded(data: bytes) -> str:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", "replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        if error.reason == "unexpected end of data" and error.start > len(data) - 4:
            return data[: error.start].decode("utf-8-sig")
        return data.decode("cp1252", "replace")


def _of_row(cells: Sequence[str], headings: Sequence[str]) -> tuple[str, str]:
    """(address, name) of one row; ("", "") where there is no sound address."""
    by_heading = dict(zip(headings, cells, strict=False))
    written = next((by_heading[h] for h in headings if h in _ADDRESSED and h in by_heading), "")
    if not written:
        written = next((cell for cell in cells if "@" in cell), "")
    found, _ = _entries(written)
    if not found:
        return "", ""
    address, within = found[0]
    full = next((by_heading[h] for h in headings if h in _FULL and h in by_heading), "")
    parts = [next((by_heading[h] for h in headings if h in names and h in by_heading), "") for names in (_FIRST, _LAST)]
    named = full or " ".join(part for part in parts if part) or within
    if not named and not headings:
        named = next((cell for cell in cells if "@" not in cell and _is_name(cell)), "")
    return address, display(named)


def _is_heading(cells: Sequence[str]) -> bool:
    said = [cell.strip().strip("\"'").lower() for cell in cells if cell.strip()]
    return bool(said) and all(cell in _HEADINGS or cell in _ADDRESSED or cell in _FULL for cell in said[:2])


def _holds_address(line: str) -> bool:
    return "@" in line or bool(_AT_IN_WORDS.search(line[:LONGEST_LINE]))


def _bears(line: str) -> bool:
    """Whether a sound address stands in the line."""
    return bool(_entries(line)[0])


def _is_prose(line: str) -> bool:
    words = [word for word in line.split() if word[0].isalpha()]
    return len(words) >= _PROSE_WORDS


def _is_sentence(line: str) -> bool:
    """Whether a line right below the people reads as words to them, and not as one more of the list."""
    return _is_prose(line) and bool(_TELLS.match(line) or (line[:1].isupper() and line.endswith((".", "!", "?"))))


def _entries(line: str) -> tuple[list[tuple[str, str]], list[str]]:
    """(people, pieces that should hold an address and hold none that is sound) of one line."""
    people: list[tuple[str, str]] = []
    wrong: list[str] = []
    before = ""
    for piece, token in _pieces(line):
        before += piece
        bare = token.strip("'").removeprefix("mailto:").removeprefix("MAILTO:").rstrip(".:!?").rstrip("'")
        if "@" not in bare:
            before += token
        elif address := normal(bare):
            people.append((address, _name(before, bracketed=before.rstrip().endswith("<"))))
            before = ""
        else:
            wrong.append(f"{before.lstrip(' ;,<>')}{token}".replace("<", ""))
            before = ""
    if not people and not wrong and _AT_IN_WORDS.search(line):
        wrong.append(line)
    elif len(people) == 1 and not wrong and not people[0][1]:
        people = [(people[0][0], _name(before, bracketed=False, behind=True))]
    return people, wrong


def _pieces(line: str) -> Iterator[tuple[str, str]]:
    """(what separates, what stands behind it) throughout the line."""
    parts = ["", *_BREAKS.split(line)]
    for at in range(0, len(parts) - 1, 2):
        yield parts[at], parts[at + 1]


_AROUND, _CLOSED = " \t;,<>|'", " )]?!.;,"


def _name(text: str, *, bracketed: bool, behind: bool = False) -> str:
    """The name in what stands before an address, or `behind` it: no phone numbers, no bullets, no remarks."""
    cells = [cell.strip(" '\"") for cell in text.split("\t")]
    text = _FIELD.sub("", _LEAD.sub("", f"{text.strip(_AROUND).lstrip(_CLOSED)} ").rstrip())
    if bracketed and text.endswith('"') and text.count('"') == 2:
        return display(text[text.index('"') + 1 : -1])
    if bracketed and _AS_OUTLOOK_COPIES.fullmatch(text.rstrip("' ")):
        return display(text.rstrip("' "))
    if len(cells) > 1 and (listed := next((cell for cell in cells if _AS_OUTLOOK_COPIES.fullmatch(cell)), "")):
        return display(listed)
    text = _PHONE.sub(" , ", text.replace('"', " "))
    pieces = [piece.strip(" '-–—()") for piece in _SEPARATES.split(text)]
    kept = [piece for piece in pieces if piece and "@" not in piece]
    if len(kept) > 1 and _SURNAME_FIRST.match(kept[0].split(" ")[-1]) and bracketed:
        return display(", ".join(kept[:2]))
    within = [part.strip(" '-–—()") for piece in kept for part in (_DASHES.split(piece) if not bracketed else [piece])]
    first = next((part for part in within if _is_name(part) and may_be_called(part, bracketed, behind)), "")
    if not first and within and not behind and (hit := _CALLED_LAST.search(within[-1])) and " " in hit[0]:
        first = hit[0] if may_be_called(hit[0], False, True) else ""
    return display(first)


def _is_name(text: str) -> bool:
    words = text.split()
    return 0 < len(words) <= 6 and len(text) <= 80 and not any(c.isdigit() for c in text) and text[0].isalpha()


def _sentence(line: str) -> str:
    return f"“{printable(line)[:80]}” holds no address that mail can be sent to"


def _once(people: Sequence[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    """Each address once, with the first name that stands beside it."""
    found: dict[str, str] = {}
    for address, name in people:
        found[address] = found.get(address) or name
    return tuple(found.items())
