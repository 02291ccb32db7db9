"""Finds what stands around the words of a letter: signature, mobile footer, disclaimer, list footer, banner.

Each finder looks at a block of the author's own lines and says where the rest begins. A name below "Regards" is part
of the letter; telephone numbers and job titles below it are not.
"""

import re
import unicodedata
from collections.abc import Callable, Sequence

from listserv.mail import signature_data as data
from listserv.mail.hints import is_rule, tidy
from listserv.mail.lines import fingerprint, fold
from listserv.mail.phrases import Phrases

_LONGEST = 60  # lines of a signature below "-- "; RFC 3676 4.3 asks for four
_LONGEST_BARE = 25  # the same below "--" without the space, which is also drawn for other ends
_TELLING = 20  # a beginning of so many characters is said by no person
_CONTACT_LINES = 14
_NAMES = 3  # lines that may stand below "Kind regards"
_EMAIL = re.compile(r"[\w.+-]{1,60}@[\w-]{1,60}\.[\w.-]{1,60}")
_LINK = re.compile(
    r"https?://|\bwww\.|^\W{0,4}[\w-]{1,40}\.(?:com|org|net|edu|de|fr|co\.uk|nhs\.uk|gov\.uk)\W{0,3}$", re.I
)
_PHONE = re.compile(r"(?:\+|\(0?|\b0|\b\d)[\d\s()./-]{7,20}\d|\bext\.?\s?\d{2,6}", re.I)
_PARTS_CARD = tuple("|,/(•·–—-")
_CARD_WORDS = 8
_SPEAKS = re.compile(r"\?|\b(?:please|could you|can you|thanks?|thank you)\b", re.I)
_GREETS = re.compile(r"\W{0,4}(?:hi|hello|dear|hey|good (?:morning|afternoon|evening)|morning)\b.{0,40}$", re.I)
_WRAPPED = 50
_LONG_RULE = 30
_PRAISE = 4
_DRAWN = 8
_TELLS_AT = 120
_DATE = re.compile(r"\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|\d{1,2}:\d\d(?::\d\d)?")
_CONTACT_LABEL = re.compile(
    r"^\W{0,3}(?:tel|telephone|phone|ph|fax|mob|mobile|cell|office|direct|email|e-mail|web|website|skype|twitter|"
    r"linkedin|icq|aim|pgp|gpg|key|fingerprint|address|t|m|f|e|w|p|téléphone|telefon|teléfono|telefono|ffôn|тел)\W{0,2}[.:]",
    re.I,
)
_SENT_FROM = re.compile(
    r"^\W{0,4}(?:" + "|".join(re.escape(w) for w in sorted(data.SENT_FROM, key=len, reverse=True)) + ")", re.I
)
_SENT_FROM_MY = re.compile(r"^\W{0,4}sent from my(?: \w+){1,5}\W{0,3}$", re.I)
_DEVICE = re.compile("|".join(re.escape(w) for w in data.DEVICES), re.I)
_AFTER_LINK = re.compile(r"<(?:https?|mailto):[^>]{0,300}>|\(https?:[^)]{0,300}\)|\[https?:[^\]]{0,300}\]")


_CLOSINGS = frozenset(fold(c) for c in data.CLOSINGS)
_BANNERS, _DISCLAIMERS, _LIST_FOOTERS = map(Phrases, (data.BANNERS, data.DISCLAIMERS, data.LIST_FOOTERS))
_OUR_FOOTER = Phrases(data.OUR_FOOTER)


def _mentions(lines: Sequence[str], phrases: Phrases) -> bool:
    """Whether one of the phrases stands in these lines, however they are wrapped."""
    text = " ".join(" ".join(tidy(line) for line in lines).lower().split())
    return phrases.stand_in(text)


def opening(block: Sequence[str], boilerplate: frozenset[int] = frozenset()) -> int:
    """How many lines at the top of the block are a banner of a mail filter or known boilerplate."""
    at = 0
    for start, end in _paragraphs(block)[:8]:
        lines = block[start:end]
        if end - start <= 10 and _mentions(lines, _BANNERS):
            at = start + _last_banner_line(lines) + 1
            if at < end:
                break
        elif boilerplate and all(fingerprint(line) in boilerplate for line in lines):
            at = end
        elif not (end - start == 1 and is_rule(block[start])):
            break
        elif at:
            at = end
    return at if any(line.strip() for line in block[at:]) or _mentions(block[:at], _BANNERS) else 0


def _last_banner_line(paragraph: Sequence[str]) -> int:
    """The place of the last line that belongs to the banner: the last telling one and what continues its sentence."""
    last = max((n for n in range(len(paragraph)) if _mentions(paragraph[n : n + 2], _BANNERS)), default=0)
    last += not _mentions(paragraph[last : last + 1], _BANNERS) and last + 1 < len(paragraph)
    while last + 1 < len(paragraph) and (paragraph[last + 1].lstrip()[:1].islower() or is_rule(paragraph[last + 1])):
        last += 1
    return last


def closing(
    block: Sequence[str], boilerplate: frozenset[int] = frozenset(), *, final: bool = True, author: str = ""
) -> int:
    """Where in this block of own lines the signature begins, or len(block).

    `final` says that no own words stand below the block: only then is a signature looked for that nothing announces.
    `author` is the name of whoever wrote it.
    """
    end = len(block)
    announced: tuple[Callable[[Sequence[str]], int | None], ...] = (
        _delimiter,
        _mobile_footer,
        _list_footer,
        _disclaimer,
        _proof,
    )
    for find in (*announced, _list_footer):
        end = _first(find(block[:end]), end)
    end = _first(_known(block[:end], boilerplate), end)
    end = _first(_below_line_and_name(block[:end], author), end)
    if final:
        end = _first(_contact(block[:end]), end)
        end = _first(_card(block[:end], author), end)
    while end and (not block[end - 1].strip() or (end < len(block) and is_rule(block[end - 1]))):
        end -= 1
    return end


def says(block: Sequence[str]) -> int:
    """How many lines of somebody else's block say something: what a list put below it and the greeting do not."""
    end = len(block)
    for _ in range(2):
        end = _first(_list_footer(block[:end]), end)
    first = next((n for n in range(max(0, end - 1 - _NAMES), end) if fold(block[n]) in _CLOSINGS), end)
    return first if all(map(_may_be_name, block[first + 1 : end])) else end


def _may_be_name(line: str) -> bool:
    return len(line) <= 40 and not line.rstrip().endswith(("?", ".", "!", ":"))


def _first(found: int | None, end: int) -> int:
    return end if found is None else found


def _paragraphs(block: Sequence[str]) -> list[tuple[int, int]]:
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


def _delimiter(block: Sequence[str]) -> int | None:
    """RFC 3676 4.3: "-- " on a line of its own; many programs lose the space."""
    for n, line in enumerate(block):
        if line in ("-- ", "- -- ", "--  ") and len(block) - n <= _LONGEST:
            return n
        if (
            line.strip() in ("--", "- --", "-- \u200b")
            and len(block) - n <= _LONGEST_BARE
            and not line.startswith("   ")
        ):
            return n
    return None


def _proof(block: Sequence[str]) -> int | None:
    """An OpenPGP signature (RFC 4880 7)."""
    return next((n for n, line in enumerate(block) if line.startswith("-----BEGIN PGP SIGNATURE-----")), None)


def is_mobile_footer(text: str) -> bool:
    """Whether the line is "Sent from my iPhone" and the like, in any language."""
    text = _AFTER_LINK.sub("", tidy(text)).strip()
    found = _SENT_FROM.match(text) if 0 < len(text) <= 90 else None
    if not found:
        return False
    words = len(text.split())
    if (text[-1] in ".?," and words > 8 and found.end() <= _TELLING) or ("," in text and words > 6):
        return False
    return _DEVICE.search(text) is not None or (len(text) < 50 and _SENT_FROM_MY.match(text) is not None)


def _mobile_footer(block: Sequence[str]) -> int | None:
    return next((n for n, line in enumerate(block) if len(line) < 400 and is_mobile_footer(line)), None)


def _list_footer(block: Sequence[str]) -> int | None:
    """A drawn line, and below it what a list server says, to the end of the block."""
    for n in range(len(block) - 1, max(-1, len(block) - 25), -1):
        if _scrubbed(block[n]):
            return n
        if not is_rule(block[n]) and block[n].strip() not in ("__", "--"):
            continue
        below = [line for line in block[n + 1 :] if line.strip()]
        if 0 < len(below) <= _CONTACT_LINES and (_mentions(below, _LIST_FOOTERS) or _advertises(block[n], below)):
            return n
        if _is_ours(block[n + 1 :]):
            return n
    return None


def _advertises(rule: str, below: Sequence[str]) -> bool:
    """Whether the provider of a free mailbox praises itself here: a long line drawn by a program, few words, a link."""
    return len(rule.strip()) >= _LONG_RULE and len(below) <= _PRAISE and _LINK.search(" ".join(below)) is not None


def _is_ours(below: Sequence[str]) -> bool:
    """Whether these lines are our own footer and nothing else: all who answer send it, and some write below it."""
    paragraphs = _paragraphs(below)
    if len(paragraphs) != 1 or paragraphs[0][0]:
        return False
    return paragraphs[0][1] <= _CONTACT_LINES and _mentions(below, _OUR_FOOTER)


def _scrubbed(line: str) -> bool:
    """Whether Pipermail's archive says here that it took a part away."""
    if line.startswith(("A ", "An ")) and line.endswith(" was scrubbed...") and len(line) < _TELLS_AT:
        return True
    return line.startswith("-------------- next part ----") or "[[alternative HTML version deleted]]" in line


def _disclaimer(block: Sequence[str]) -> int | None:
    """A paragraph that begins as only a disclaimer would, and all below it; a long one may stand alone."""
    for start, end in _paragraphs(block)[-40:]:
        first = start
        while first < end and is_rule(block[first]):
            first += 1
        if not _mentions(block[first : min(first + 3, end)], _DISCLAIMERS):
            first = next((n for n in range(first, end) if _mentions(block[n : n + 1], _DISCLAIMERS)), -1)
            if first < 0 or end - first < 2:
                continue
        else:
            first = _above_telling(block, start, first, end)
        begins = " ".join(block[first:end])
        alone = len(begins) > 250 and _mentions([begins[:_TELLS_AT]], _DISCLAIMERS)
        if alone or any(line.strip() for line in block[:first]):
            return first
    return None


def _above_telling(block: Sequence[str], start: int, first: int, end: int) -> int:
    """Where a disclaimer begins of which a line among the first three tells: own words may stand directly above it."""
    telling = next((n for n in range(first, end) if _mentions(block[n : n + 1], _DISCLAIMERS)), first)
    for n in range(telling - 1, start - 1, -1):
        line = block[n].strip()
        runs_on = len(line) >= _WRAPPED and line[-1:] not in ".!?" and block[n + 1].lstrip()[:1].islower()
        if not (runs_on or line.isupper() or line.endswith(":") or is_rule(line)):
            return n + 1
    return start


def _known(block: Sequence[str], boilerplate: frozenset[int]) -> int | None:
    """Lines at the end that this sender or domain has sent in other mails, as long as something else stays."""
    if not boilerplate:
        return None
    found = None
    for n in range(len(block) - 1, -1, -1):
        if not fold(block[n]):
            continue
        if fingerprint(block[n]) not in boilerplate:
            break
        found = n
    return found if found and any(line.strip() for line in block[:found]) else None


def _contact(block: Sequence[str]) -> int | None:
    """Below the last words: titles, telephone numbers, addresses, in short lines, with or without a drawn line."""
    start = _below_rule(block)
    if start is not None:
        return start
    for first, end in reversed(_paragraphs(block)[1:]):
        lines = [tidy(line) for line in block[first:end]]
        if len(block) - first > 2 * _CONTACT_LINES or not all(map(_in_signature, lines)):
            break
        if not any(map(_is_detail, lines)):
            break
        start = first
    if start is None:
        return None
    tail = [tidy(line) for line in block[start:] if line.strip()]
    known = sum(map(_ways, tail)) >= 2 and any(map(_is_reachable, tail)) and len(tail) <= _CONTACT_LINES
    above = next((line.rstrip() for line in reversed(block[:start]) if line.strip()), "")
    if not known or above.endswith(":"):
        return None  # what the letter speaks of is part of it
    closed = fold(above) in _CLOSINGS
    return start + (_is_name(tail[0]) if closed else _letter_lines(tail))


def _is_name(line: str) -> bool:
    """Whether a line below "Kind regards" may be the name that the letter ends with."""
    return len(line.split()) <= _NAMES and not _is_detail(line) and _may_be_name(line)


def _card(block: Sequence[str], author: str) -> int | None:
    """Below the author's own name on a line: job, ward, telephone, working days; below "Gus" with the name itself.

    What is said above it must be more than a greeting: who is asked for name and job answers with such lines.
    """
    name = fold(author)
    if " " not in name:
        return None
    for n in range(len(block) - 1, max(0, len(block) - _CONTACT_LINES), -1):
        line = tidy(block[n]).strip()
        if not fold(line).startswith(name):
            continue
        alone = fold(line) == name
        parted = line[len(author) :].lstrip()[:1] in _PARTS_CARD
        first = n + (alone and not _is_forename(block[:n], name))
        below = [tidy(each).strip() for each in block[first:] if each.strip()]
        if below and (alone or parted) and all(map(_on_card, below)) and _says_something(block[:n]):
            return n - 1 if is_rule(block[n - 1]) else first
    return None


def _below_line_and_name(block: Sequence[str], author: str) -> int | None:
    """A drawn line with the author's name right below it, and all to the end, proverbs included."""
    names = _bare(author).split()
    if not names:
        return None
    for n in range(len(block) - 2, max(0, len(block) - _CONTACT_LINES - 2), -1):
        if not _is_drawn(block[n]):
            continue
        for line in block[n + 1 : n + 3]:
            words = _bare(line).split()
            whole = len(names) > 1 and words[: len(names)] == names
            if whole or (words[:1] == names[:1] and len(words) <= _NAMES and _may_be_name(line.strip())):
                return n if any(each.strip() for each in block[:n]) else None
    return None


def _bare(text: str) -> str:
    """The words without case and accents."""
    return "".join(c for c in unicodedata.normalize("NFKD", fold(text)) if not unicodedata.combining(c))


def _is_drawn(line: str) -> bool:
    line = line.strip()
    return len(line) >= _DRAWN and not any(map(str.isalnum, line))


def _is_forename(above: Sequence[str], name: str) -> bool:
    """Whether the letter ends in a forename already, so that the whole name below it begins the card."""
    last = next((fold(line) for line in reversed(above) if line.strip()), "")
    return last in name.split()


def _on_card(line: str) -> bool:
    words = line.split()
    short = len(words) <= _CARD_WORDS and not line.endswith((".", "!", ":"))
    return (short or _in_signature(line)) and not _SPEAKS.search(line)


def _says_something(above: Sequence[str]) -> bool:
    said = [line for line in above if line.strip()]
    return len(said) > 1 or (bool(said) and not _GREETS.match(said[0]))


def _below_rule(block: Sequence[str]) -> int | None:
    """A drawn line with nothing but signature lines below it, one of them with a way to reach the person."""
    last = next((n for n in range(len(block) - 1, 0, -1) if block[n].strip() and not is_rule(block[n])), 0)
    for n in range(last, max(0, last - 2 * _CONTACT_LINES), -1):
        if not block[n].strip():
            continue
        if is_rule(block[n]):
            return n if any(_is_reachable(tidy(line)) for line in block[n + 1 :]) else None
        if not _in_signature(tidy(block[n])):
            return None
    return None


def _letter_lines(tail: Sequence[str]) -> int:
    """How many lines at the top still belong to the letter: "Regards," and the name below it."""
    if fold(tail[0]) not in _CLOSINGS:
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
    return _is_reachable(line) or _LINK.search(line) is not None


def _ways(line: str) -> int:
    """In how many ways the line says how to reach somebody."""
    bare = _DATE.sub("", line)
    found = sum(pattern.search(bare) is not None for pattern in (_EMAIL, _PHONE, _LINK))
    return found or int(_is_detail(line))


def _is_reachable(line: str) -> bool:
    return any(pattern.search(_DATE.sub("", line)) for pattern in (_EMAIL, _PHONE, _CONTACT_LABEL))
