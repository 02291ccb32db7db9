"""The card below a letter: who wrote it, with which job, and how to reach them.

Each finder looks at a block of the author's own lines and says where the card begins. What the letter speaks of, such
as the telephone numbers of others, is part of it.
"""

import re
import unicodedata
from collections.abc import Sequence

from listserv.mail import signature_data as data
from listserv.mail.hints import is_rule, tidy
from listserv.mail.lines import fold

CONTACT_LINES = 14
NAMES = 3  # lines that may stand below "Kind regards"
_EMAIL = re.compile(r"[\w.+-]{1,60}@[\w-]{1,60}\.[\w.-]{1,60}")
# As archives write it; only where a line holds nothing else, as one may look at a.page in a sentence too.
_SPELLED = re.compile(r"\W*(?:[\w-]{1,20}\s?:\s*)?[\w.+-]{1,60} at [\w-]{1,60}(?:\.[\w-]{1,60}){1,5}\W*$")
_PHONE = re.compile(r"(?:\+|\(0?|\b0|\b\d)[\d\s()./-]{7,20}\d|\bext\.?\s?\d{2,6}", re.I)
_PIECES = re.compile(r"\s[|•·–—]\s|;\s")
_PARTING = re.compile(r"\s{3,}|\t|\s?[|,/(•·–—]|\s-|-\s")
_TITLES = 2  # words beside a name: "Dr", an initial
_TITLE = 4  # letters of such a word
_CARD_WORDS = 8
_WRAPPED = 50  # characters of a line that a program broke
_SPEAKS = re.compile(r"\?|\b(?:please|could you|can you|thanks?|thank you)\b", re.I)
_GREETS = re.compile(
    r"\W{0,4}(?:(?:hi|hello|dear|hey|good (?:morning|afternoon|evening)|morning)\b.{0,40}|"
    r"(?:many )?(?:thanks|thank you)\W*)$",
    re.I,
)
_SENTENCES = re.compile(r"(?<=[.!;])\s+")
_DAYS = r"(?:mon|tue|wed|thu|fri|sat|sun)\w{0,6}"
_NOTE = r"\W{0,4}(?:please (?:note|be aware)(?: that)?:? )?"
_HOURS = re.compile(
    rf"{_NOTE}(?:(?:my |our )?(?:(?:usual|normal|core|current|contracted) )?"
    r"(?:work(?:ing)?|office|non-working) (?:days?|hours?|pattern|week)\b|"
    rf"i (?:\w+ly |only )?work (?:\w+ ){{0,2}}?(?:part.time|flexibl[ey]|compressed|term.time|{_DAYS})\b|"
    r"i (?:do not|don['’]t) (?:usually |normally )?work\b|i (?:may|sometimes|often) (?:send|write|work)\b|"
    r"(?:please )?(?:do not|don['’]t) feel (?:you|that|oblig|any)|i (?:do not|don['’]t) expect (?:a|an|any|you)\b|"
    r"(?:if )?(?:this|my|you(?: have)? received?)\b[^.!?]{0,50}? outside (?:of )?(?:(?:your|normal|usual|own) ){0,2}"
    r"(?:working|office|contracted) (?:hours|days|time)\b|"
    r"mae croeso i chi (?:ohebu|gysylltu)\b|(?:you are )?welcome to (?:correspond|contact us|write to us) in welsh\b|"
    r"(?:this|my) (?:e-?)?mail (?:was|is|has been) sent at a time\b|there is no need to (?:reply|respond|answer)\b|"
    r"(?:please )?(?:consider the environment|think before (?:you )?print)|please delete (?:\w+ ){0,4}in error\b|"
    r"(?:if|for anything) urgent\b|in my absence\b|my (?:pa|assistant|secretary|line manager) is\b|"
    r"follow (?:us|me) on\b|(?:my )?pronouns\b)",
    re.I,
)
"""How a sentence begins that says when its writer works, and what is expected of whoever reads it."""
_OFFICE = re.compile(
    r"(?:your |the )?(?:list |co-?)?(?:facilitator|moderator|deputy|chair|coordinator|convenor)\W*", re.I
)
"""What stands behind a forename alone: "Fay, facilitator"."""
_ON_LEAVE = re.compile(
    rf"{_NOTE}(?:i am|i['’]m|i will be|i['’]ll be)? ?(?:currently |away |now )?on (?:\w+ )?leave\b"
    r"(?!.*\b(?:mails?|e-?mails?|posts?|letters?|pause|stop|so|list)\b)",
    re.I,
)
"""The same below a job: by itself, below a name alone, it is said to whoever reads it."""
_DRAWN = 8
_DATE = re.compile(r"\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|\d{1,2}:\d\d(?::\d\d)?")
LINK = re.compile(
    r"https?://|\bwww\.|^\W{0,4}[\w-]{1,40}\.(?:com|org|net|edu|de|fr|co\.uk|nhs\.uk|gov\.uk)\W{0,3}$", re.I
)
_CONTACT_LABEL = re.compile(
    r"^\W{0,3}(?:tel|telephone|phone|ph|fax|mob|mobile|cell|office|direct|email|e-mail|web|website|skype|twitter|"
    r"linkedin|icq|aim|pgp|gpg|key|fingerprint|address|t|m|f|e|w|p|téléphone|telefon|teléfono|telefono|ffôn|тел)\W{0,2}[.:]",
    re.I,
)
NAMED = re.compile(
    r"(?:[A-Z][\w'’.-]{0,24}|[A-Z]\.?|\([\w.]{1,8}\)|x{1,3})(?: (?:[A-Z][\w'’.-]{0,24}|\([\w.]{1,8}\)|x{1,3})){0,4}"
)
"""What may be somebody's name: "Clare", "Rev. Marcus Bellingham"."""
_SPEAKS_ON = re.compile(r"@|\?|\b(?:please|could you|can you)\b|:$", re.IGNORECASE)
CLOSINGS = frozenset(fold(c) for c in data.CLOSINGS)


def paragraphs(block: Sequence[str]) -> list[tuple[int, int]]:
    """The runs of lines that are not empty, as (start, end)."""
    runs: list[tuple[int, int]] = []
    start = -1
    for n, line in enumerate(block):
        if line.strip():
            start = n if start < 0 else start
        elif start >= 0:
            runs.append((start, n))
            start = -1
    return [*runs, (start, len(block))] if start >= 0 else runs


def may_be_name(line: str) -> bool:
    """Whether the line is short, and no sentence."""
    return len(line) <= 40 and not line.rstrip().endswith(("?", ".", "!", ":"))


def contact(block: Sequence[str]) -> int | None:
    """Below the last words: titles, telephone numbers, addresses, in short lines, with or without a drawn line."""
    start = _below_rule(block)
    if start is not None:
        return start
    for first, end in reversed(paragraphs(block)[1:]):
        lines = [tidy(line) for line in block[first:end]]
        if len(block) - first > 2 * CONTACT_LINES or not all(map(_in_signature, lines)):
            break
        if not any(map(_is_detail, lines)):
            break
        start = first
    if start is None:
        return None
    tail = [tidy(line) for line in block[start:] if line.strip()]
    known = sum(map(_ways, tail)) >= 2 and any(map(_is_reachable, tail)) and len(tail) <= CONTACT_LINES
    above = next((line.rstrip() for line in reversed(block[:start]) if line.strip()), "")
    if not known or _is_presented(block[:start]):
        return None  # what the letter speaks of is part of it
    closed = fold(above) in CLOSINGS
    return start + (_is_name(tail[0]) if closed else _letter_lines(tail))


def _is_presented(above: Sequence[str]) -> bool:
    """Whether the sentence above, short lines such as a name set aside, ends in a colon and closes no letter."""
    for line in reversed(above):
        if fold(line) in CLOSINGS:
            return False
        if line.strip() and not (_in_signature(tidy(line)) and not line.rstrip().endswith(":")):
            return line.rstrip().endswith(":")
    return False


def _is_name(line: str) -> bool:
    """Whether a line below "Kind regards" may be the name that the letter ends with."""
    return len(line.split()) <= NAMES and not _is_detail(line) and may_be_name(line)


def card(block: Sequence[str], author: str) -> int | None:
    """Below the author's own name on a line: job, ward, telephone, working days; below "Gus" with the name itself.

    What is said above it must be more than a greeting: who is asked for name and job answers with such lines.
    """
    for n in [n for n, line in enumerate(block) if n and line.strip()][: -CONTACT_LINES - 1 : -1]:
        name, more = _parted(block[n])
        if _holds_office(name, more, author) and not any(line.strip() for line in block[n + 1 :]):
            return n if _says_something(block[:n]) else None
        if not _is_author(name, author):
            continue
        first = n + (not more and not _is_forename(block[:n], author))
        below = _unwrapped(block[first:])
        if below and _is_card(below) and _says_something(block[:n]):
            return n - 1 if is_rule(block[n - 1]) else first
    return None


def _holds_office(name: str, office: str, author: str) -> bool:
    return bool(name) and is_own_name(name, author) and _OFFICE.fullmatch(office.strip()) is not None


def _unwrapped(lines: Sequence[str]) -> list[str]:
    """The lines that are not empty, those as one that a program broke in the middle of a sentence."""
    whole: list[str] = []
    for line in (tidy(each).strip() for each in lines if each.strip()):
        if whole and line[:1].islower() and len(whole[-1]) >= _WRAPPED and not _is_detail(line):
            whole[-1] = f"{whole[-1]} {line}"
        else:
            whole.append(line)
    return whole


def _is_card(lines: Sequence[str]) -> bool:
    """Whether all these lines tell of their writer: job, place, telephone, and below these when they work."""
    return all(
        _on_card(line) or _tells_hours(line, below_job=at > 0) or _tells_of_firm(line, lines[:at])
        for at, line in enumerate(lines)
    )


def _tells_of_firm(line: str, above: Sequence[str]) -> bool:
    """Whether the line says what the firm is that stands on the card above: "Anytown Homes is a charity"."""
    return not _SPEAKS.search(line) and any(" " in firm and line.startswith(f"{firm} is ") for firm in above)


def _tells_hours(line: str, *, below_job: bool) -> bool:
    """Whether the line says when its writer works, or below a job that they are on leave."""
    told = (*_SENTENCES.split(line),)
    return all(_HOURS.match(each) or (below_job and _ON_LEAVE.match(each)) for each in told)


def below_any_name(lines: Sequence[str]) -> int:
    """Where a name on a line of its own begins, with a job, a place and so on in short lines below it, or the end.

    Whose name it is need not be known: what is said above it ends there.
    """
    spoken_on = next((n for n in reversed(range(len(lines))) if _speaks_on(lines[n])), -1)
    above = ""
    for at, line in enumerate(lines[:-1]):
        named = " " in line.strip() and NAMED.fullmatch(line.strip())
        if at and named and above.endswith((".", "!", "?")) and spoken_on <= at:
            return at
        above = line.rstrip() or above
    return len(lines)


def _speaks_on(line: str) -> bool:
    return _SPEAKS_ON.search(line) is not None and not _tells_hours(line.strip(), below_job=True)


def below_line_and_name(block: Sequence[str], author: str) -> int | None:
    """A drawn line with the author's name right below it, and all to the end, proverbs included."""
    forename = _bare(author).split()[:1]
    for n in range(len(block) - 2, max(0, len(block) - CONTACT_LINES - 2), -1):
        if not _is_drawn(block[n]):
            continue
        for line in block[n + 1 : n + 3]:
            name, _ = _parted(line)
            words = _bare(name).split()
            short = 0 < len(words) <= NAMES and words[:1] == forename and may_be_name(name)
            if short or _is_author(name, author):
                return n if any(each.strip() for each in block[:n]) else None
    return None


def _parted(line: str) -> tuple[str, str]:
    """What stands first in a line of a card, and what the line tells behind it."""
    name, *more = _PARTING.split(tidy(line).strip(" *_|-"), maxsplit=1)
    return name, more[0] if more else ""


def _is_author(name: str, author: str) -> bool:
    """Whether two words or more of the author's name stand here and nothing but a title or an initial besides.

    Titles may stand on either side: who is "Sr. Ann Other" in From is "Ann Other RGN" on the card, or "A. Other".
    """
    whole = set(_bare(author).split())
    initials = {word[0]: word for word in whole}
    here = {initials.get(word, word) for word in _bare(name).split()}
    both = here & whole
    named = all(len(word) <= _TITLE for word in whole - here)
    return len(both) > 1 and (here <= whole or (named and len(here - whole) <= _TITLES))


def is_own_name(text: str, author: str) -> bool:
    """Whether nothing stands here but words of the author's name: what ends a letter, and says nothing."""
    return set(_bare(text).split()) <= set(_bare(author).split())


def _bare(text: str) -> str:
    """The words without case and accents."""
    words = fold(text)
    if words.isascii():
        return words
    return "".join(c for c in unicodedata.normalize("NFKD", words) if not unicodedata.combining(c))


def _is_drawn(line: str) -> bool:
    line = line.strip()
    return len(line) >= _DRAWN and not any(map(str.isalnum, line))


def _is_forename(above: Sequence[str], author: str) -> bool:
    """Whether the letter ends in a forename already, so that the whole name below it begins the card."""
    last = next((_bare(line) for line in reversed(above) if line.strip()), "")
    return last in _bare(author).split()


def _on_card(line: str) -> bool:
    return not _SPEAKS.search(line) and all(map(_is_piece, _PIECES.split(line)))


def _is_piece(text: str) -> bool:
    """Whether the text could stand alone on a line of a card: a job, a firm, an address with all of its names."""
    words = text.split()
    capitals = sum(word[:1].isupper() or not word[:1].isalpha() for word in words)
    short = len(words) <= _CARD_WORDS and (capitals * 3 >= 2 * len(words) or not text.endswith((".", "!", ":")))
    place = len(words) <= 2 * _CARD_WORDS and capitals * 6 >= 5 * len(words) and "," in text
    return short or place or _in_signature(text)


def _says_something(above: Sequence[str]) -> bool:
    said = [line for line in above if line.strip()]
    return len(said) > 1 or (bool(said) and not _GREETS.match(said[0]))


def _below_rule(block: Sequence[str]) -> int | None:
    """A drawn line with nothing but signature lines below it, one of them with a way to reach the person."""
    last = next((n for n in range(len(block) - 1, 0, -1) if block[n].strip() and not is_rule(block[n])), 0)
    for n in range(last, max(0, last - 2 * CONTACT_LINES), -1):
        if not block[n].strip():
            continue
        if is_rule(block[n]):
            return n if any(_is_reachable(tidy(line)) for line in block[n + 1 :]) else None
        if not _in_signature(tidy(block[n])):
            return None
    return None


def _letter_lines(tail: Sequence[str]) -> int:
    """How many lines at the top still belong to the letter: "Regards," and the name below it."""
    if fold(tail[0]) not in CLOSINGS:
        return 0
    return 2 if len(tail) > 1 and not _is_detail(tail[1]) else 1


def _in_signature(line: str) -> bool:
    """Whether the line could stand in a signature: no sentence."""
    words = line.split()
    if _is_detail(line):
        return len(words) <= 12 and len(line) <= 100
    if len(line) > 70 or len(words) > 8:
        return False
    named = sum(word[:1].isupper() or not word[:1].isalpha() for word in words)
    return is_rule(line) or (named * 2 >= len(words) and not (line.endswith((".", "?", "!", ":")) and len(words) > 3))


def _is_detail(line: str) -> bool:
    return _is_reachable(line) or LINK.search(line) is not None


def _ways(line: str) -> int:
    """In how many ways the line says how to reach somebody."""
    bare = _DATE.sub("", line)
    found = sum(pattern.search(bare) is not None for pattern in (_EMAIL, _PHONE, LINK)) + bool(_SPELLED.match(line))
    return found or int(_is_detail(line))


def _is_reachable(line: str) -> bool:
    bare = _DATE.sub("", line)
    return any(pattern.search(bare) for pattern in (_EMAIL, _PHONE, _CONTACT_LABEL)) or _SPELLED.match(line) is not None
