"""Finds what stands around the words of a letter: signature, mobile footer, disclaimer, list footer, banner.

Each finder looks at a block of the author's own lines and says where the rest begins. A name below "Regards" is part
of the letter; telephone numbers and job titles below it are not.
"""

import re
from collections.abc import Callable, Sequence
from functools import partial

from listserv.mail import signature_data as data
from listserv.mail.card import (
    CLOSINGS,
    CONTACT_LINES,
    LINK,
    NAMES,
    below_line_and_name,
    card,
    contact,
    is_own_name,
    may_be_name,
    paragraphs,
)
from listserv.mail.hints import is_rule, tidy
from listserv.mail.lines import fingerprint, fold
from listserv.mail.phrases import Phrases

_LONGEST = 60  # lines of a signature below "-- "; RFC 3676 4.3 asks for four
_LONGEST_BARE = 25  # the same below "--" without the space, which is also drawn for other ends
_TELLING = 20  # a beginning of so many characters is said by no person
_WRAPPED = 50
_LONG_RULE = 30
_PRAISE = 4
_PROSE = 8  # words of a sentence that goes on below dashes
_TELLS_AT = 120
_YAHOO = re.compile(r"-{6,40}.{0,40}\bSponsor\b.{0,3}[-~_>]{6}|Yahoo! Groups Links\s*$")
_NOTICE = 3  # lines below "next part" that say what it was
_SENT_FROM = re.compile(
    r"^\W{0,4}(?:" + "|".join(re.escape(w) for w in sorted(data.SENT_FROM, key=len, reverse=True)) + ")", re.I
)
_SENT_FROM_MY = re.compile(r"^\W{0,4}sent from my(?: \w+){1,5}\W{0,3}$", re.I)
_DEVICE = re.compile("|".join(re.escape(w) for w in data.DEVICES), re.I)
_AFTER_LINK = re.compile(r"<(?:https?|mailto):[^>]{0,300}>|\(https?:[^)]{0,300}\)|\[https?:[^\]]{0,300}\]")
_LEVEL = (
    r"(?:official|sensitive|internal|public|confidential|restricted|general|personal|commercial|nhs|unclassified"
    r"|secret|use|only|open|private|protect|not protectively marked)"
)
_MARKING = re.compile(
    r"\W*(?i:(?:protective marking|(?:security |data |information )?classification|sensitivity(?: label)?|marking)"
    rf"\s*[:=]\s*{_LEVEL}(?:[\W_]+{_LEVEL}){{0,5}})\W*"
    r"|\W*(?:OFFICIAL|UNCLASSIFIED|NOT PROTECTIVELY MARKED|PROTECT|RESTRICTED)"
    r"(?:[\s:–/-]+(?:SENSITIVE|PERSONAL|COMMERCIAL|LOCSEN|PRIVATE|DATA|STAFF|ONLY)){0,4}\W*"
)
"""How mail programs mark mail in British offices: by a word of their own, or all in capitals."""
_LONGEST_MARKING = 90
_WRAPPED = 40  # characters of a line of a banner from which the next may go on with its sentence
_FINISHED = (".", "!", "?", "]", ")", "*", ">")
_BANNERS, _DISCLAIMERS, _LIST_FOOTERS = map(Phrases, (data.BANNERS, data.DISCLAIMERS, data.LIST_FOOTERS))
_OUR_FOOTER = Phrases(data.OUR_FOOTER)


def _mentions(lines: Sequence[str], phrases: Phrases) -> bool:
    """Whether one of the phrases stands in these lines, however they are wrapped."""
    text = " ".join(" ".join(tidy(line) for line in lines).lower().split())
    return phrases.stand_in(text)


def opening(block: Sequence[str], boilerplate: frozenset[int] = frozenset()) -> int:
    """How many lines at the top of the block are a banner of a mail filter or known boilerplate."""
    at = 0
    for start, end in paragraphs(block)[:8]:
        lines = block[start:end]
        if end - start == 1 and is_marking(lines[0]):
            at = end
        elif end - start <= 10 and _begins_banner(lines):
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


def is_marking(line: str) -> bool:
    """Whether the line is how a mail program marks what may be known of a mail ("OFFICIAL-SENSITIVE")."""
    return len(line) < _LONGEST_MARKING and _MARKING.fullmatch(line) is not None


def _begins_banner(paragraph: Sequence[str]) -> bool:
    """Whether the paragraph is a banner from its first line on: one's own words may stand right above it."""
    if not _mentions(paragraph, _BANNERS):
        return False
    return _mentions(paragraph[:2], _BANNERS) and _above_telling(paragraph, 0, 0, len(paragraph), _BANNERS) == 0


def _last_banner_line(paragraph: Sequence[str]) -> int:
    """The place of the last line that belongs to the banner: the last telling one and what continues its sentence."""
    last = max((n for n in range(len(paragraph)) if _mentions(paragraph[n : n + 2], _BANNERS)), default=0)
    last += not _mentions(paragraph[last : last + 1], _BANNERS) and last + 1 < len(paragraph)
    while last + 1 < len(paragraph) and (_runs_on(*paragraph[last : last + 2]) or is_rule(paragraph[last + 1])):
        last += 1
    return last


def _runs_on(line: str, below: str) -> bool:
    """Whether a sentence of a banner goes on in the line below: who writes "yes" there begins one of their own."""
    return below.lstrip()[:1].islower() and len(line) >= _WRAPPED and not line.rstrip().endswith(_FINISHED)


def closing(
    block: Sequence[str],
    boilerplate: frozenset[int] = frozenset(),
    *,
    final: bool = True,
    guessing: bool = True,
    author: str = "",
    said: bool = False,
) -> int:
    """Where in this block of own lines the signature begins, or len(block).

    `final` says that no own words stand below the block: only then is a signature looked for that nothing announces,
    by its telephone numbers where that is `guessing`. `author` is the name of whoever wrote it; what they have `said`
    above a quote lets the block be a disclaimer and nothing else.
    """
    end = len(block)
    announced: tuple[Callable[[Sequence[str]], int | None], ...] = (
        partial(_delimiter, author=author),
        _mobile_footer,
        _list_footer,
        partial(_disclaimer, said=said),
        _proof,
        _marking,
    )
    for find in (*announced, _list_footer):
        end = _first(find(block[:end]), end)
    end = _first(_known(block[:end], boilerplate), end)
    end = _first(below_line_and_name(block[:end], author), end)
    if final and guessing:
        end = _first(contact(block[:end]), end)
    if final:
        end = _first(card(block[:end], author), end)
    while end and (not block[end - 1].strip() or (end < len(block) and is_rule(block[end - 1]))):
        end -= 1
    return end


def says(block: Sequence[str]) -> int:
    """How many lines of somebody else's block say something: what a list put below it and the greeting do not."""
    end = len(block)
    for _ in range(2):
        end = _first(_list_footer(block[:end]), end)
    first = next((n for n in range(max(0, end - 1 - NAMES), end) if fold(block[n]) in CLOSINGS), end)
    return first if all(map(may_be_name, block[first + 1 : end])) else end


def _first(found: int | None, end: int) -> int:
    return end if found is None else found


def _delimiter(block: Sequence[str], author: str = "") -> int | None:
    """RFC 3676 4.3: "-- " on a line of its own; many programs lose the space."""
    for n, line in enumerate(block):
        if line in ("-- ", "- -- ", "--  ") and len(block) - n <= _LONGEST:
            return n
        if (
            line.strip() in ("--", "- --", "-- \u200b")
            and len(block) - n <= _LONGEST_BARE
            and not line.startswith("   ")
            and not _goes_on(block[n + 1 :], author)
        ):
            return n
    return None


def _goes_on(below: Sequence[str], author: str) -> bool:
    """Whether a letter goes on below dashes: prose stands there first, and the author's name only at its end."""
    runs = paragraphs(below)
    if len(runs) < 2 or not author:
        return False
    first = " ".join(below[slice(*runs[0])])
    prose = len(first.split()) >= _PROSE and first.rstrip().endswith((".", "!", "?"))
    return (
        prose
        and not _mentions([first], _DISCLAIMERS)
        and any(is_own_name(line, author) for line in below[runs[1][0] :] if line.strip())
    )


def _marking(block: Sequence[str]) -> int | None:
    """A marking that stands as the last line, in a paragraph of its own."""
    last = next((n for n in range(len(block) - 1, 0, -1) if block[n].strip()), 0)
    return last if last and not block[last - 1].strip() and is_marking(block[last]) else None


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
        if _scrubbed(block[n], block[n + 1 :]):
            return n
        if not (is_rule(block[n]) or block[n].strip() in ("__", "--") or _YAHOO.match(block[n])):
            continue
        below = [line for line in block[n + 1 :] if line.strip()]
        if 0 < len(below) <= CONTACT_LINES and (_mentions(below, _LIST_FOOTERS) or _advertises(block[n], below)):
            return n
        if _is_ours(block[n + 1 :]):
            return n
    return None


def _advertises(rule: str, below: Sequence[str]) -> bool:
    """Whether the provider of a free mailbox praises itself here: a long line drawn by a program, few words, a link."""
    return len(rule.strip()) >= _LONG_RULE and len(below) <= _PRAISE and LINK.search(" ".join(below)) is not None


def _is_ours(below: Sequence[str]) -> bool:
    """Whether these lines are our own footer and nothing else: all who answer send it, and some write below it."""
    runs = paragraphs(below)
    if len(runs) != 1 or runs[0][0]:
        return False
    return runs[0][1] <= CONTACT_LINES and _mentions(below, _OUR_FOOTER)


def _scrubbed(line: str, below: Sequence[str]) -> bool:
    """Whether Pipermail's archive says here that it took a part away; text parts stand below the same line whole."""
    if line.startswith("-------------- next part ----"):
        return any(map(_says_scrubbed, below[:_NOTICE]))
    return "[[alternative HTML version deleted]]" in line or _says_scrubbed(line)


def _says_scrubbed(line: str) -> bool:
    return line.startswith(("A ", "An ")) and line.endswith("scrubbed...") and len(line) < _TELLS_AT


def _disclaimer(block: Sequence[str], *, said: bool = False) -> int | None:
    """A paragraph that begins as only a disclaimer would, and all below it; a long one may stand alone."""
    for start, end in paragraphs(block)[-40:]:
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
        if alone or said or any(line.strip() for line in block[:first]):
            return first
    return None


def _above_telling(block: Sequence[str], start: int, first: int, end: int, phrases: Phrases = _DISCLAIMERS) -> int:
    """Where a disclaimer begins of which a line among the first three tells: own words may stand directly above it."""
    telling = next((n for n in range(first, end) if _mentions(block[n : n + 1], phrases)), first)
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
