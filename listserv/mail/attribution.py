"""Finds the lines that introduce a quote: "On 3 May Ann wrote:", header blocks of Outlook and Notes, separators.

The words are in `attribution_data`; here stands only how such lines are built. Every look is at a bounded number of
lines and at the first 400 characters of each, so that the work grows with the number of lines alone.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from listserv.mail import attribution_data as data
from listserv.mail.headblock import field_of, headers, in_box, in_columns, in_notes
from listserv.mail.hints import TIME, WIDTH, YEAR, has_address, tidy, worn
from listserv.mail.marker import Kind, Marker
from listserv.mail.passages import Line
from listserv.mail.phrases import Phrases

_REACH = 4  # lines that one attribution may be wrapped over


def _unspaced(word: str) -> bool:
    """Whether the word is of a script that puts no spaces between words."""
    return any("\u0e00" <= c <= "\u0e7f" or "\u3040" <= c <= "\u9fff" or "\uac00" <= c <= "\ud7af" for c in word)


_VERBS = tuple({way for words in data.WROTE.values() for word in words for way in (word, worn(word))})
_BEFORE_NAME = frozenset(
    way for code in data.NAME_AFTER_VERB for word in data.WROTE[code] for way in (word, worn(word))
)
_PHRASES = tuple(word for word in _VERBS if " " in word or (not word.isascii() and _unspaced(word)))
_SINGLE = frozenset(_VERBS) - frozenset(_PHRASES)
_FIRST_PERSON = frozenset(("i", "we", "ich", "j'ai", "yo", "io"))
_NOBODY = _FIRST_PERSON | {
    "it",
    "this",
    "that",
    "which",
    "what",
    "be",
    "is",
    "are",
    "was",
    "were",
    "have",
    "has",
    "had",
    "not",
}
_LEADS = frozenset(data.LEADS)
# What a line that leads to an attribution may begin with, cut to as many characters as are looked at.
_FIRST_WORDS = frozenset(lead.split(" ")[0] for lead in data.LEADS)
_FIRST_TWO = frozenset(word[:2] for word in (*data.QUOTING, *data.DAYS) if len(word) == 2)
_FIRST_THREE = frozenset(word[:3] for word in (*data.QUOTING, *data.DAYS))
_DAYS = frozenset(data.DAYS)
_LONG_DAYS = tuple(day for day in data.DAYS if len(day) > 2)
_ANY_VERBS = (*_VERBS, *data.LOOSELY)
_LAST_TWO = frozenset(verb[-2:] for verb in _ANY_VERBS)
_REPLY_ABOVE, _ORIGINAL, _FORWARDED, _END_FORWARDED = map(
    Phrases, (data.REPLY_ABOVE, data.ORIGINAL, data.FORWARDED, data.END_FORWARDED)
)
_STARTS_WITH_DATE = re.compile(
    r"\W{0,6}(?:\d{1,4}[./\-年년]|\d{1,2}[:.]\d\d|\d{1,2}\.?\s?(?:de\s)?[^\W\d]{3,12}\.?,?\s)"
)
_TOKEN = re.compile(r"[^\s,.:;<>()\"*_|-]+")
_LEAD_INSIDE = re.compile(r"(?:\s|(?<!-)-{2,}+\s?)(?=On (?:[A-Z][a-z]{2,8},?\s[^\d]{0,12}\d|\d{1,4}[./-]\d))")
_NAMED = re.compile(r"(?:<[^<>]{3,200}>|\([^()]{0,100}@[^()]{1,100}\)|\[mailto:[^\]]{3,200}\]|\S@\S+)[\s\"']*:[\s*_]*$")
# A name, an address between brackets and no more than two words.
_SENDER = re.compile(
    r"[*_\s]*[\"']?[^\W\d_][^<>@:;!?]{1,60}<[^<>@\s]{1,80}@[^<>@\s]{1,120}>[*_\s]*(?:\S+ ?){1,2}:[*_\s]*$"
)
_GLUE = tuple("=/_")  # before a word that is no word of its own: "stat=Sent"
_BRACKETED = re.compile(r"[<\[(][^<>\[\]()\s]+(?:@| at )[^<>\[\]()\s]+[>\])]")
_NEWS = re.compile(r"\bnews:\S+$")
_ID_BELOW = re.compile(r"[\w.$!-]{4,100}@[\w.-]{4,100}\.\.\.$")  # "… a écrit dans le message :\n1@x.example..."
_ARROWS = re.compile(r">>> ?(\S.{3,160}\S) ?>>>$")
# "(In reply to comment #3)" of Bugzilla, "Replying to [comment:2 ann]:" of Trac.
_IN_REPLY = re.compile(r"\(in reply to [^()]{0,80}(?:\([^()]{0,80}\) ?)?[^()]{0,80}\)$|replying to \[?[^\]]{0,80}\]?:$")
_QUOTE_ELEMENT = re.compile(r"<quote who=\"[^\"<>]{1,120}\">$")
# No part of these gives back what it has: a line of stars can be shared out in too many ways to try them all.
_DASHED = re.compile(r"^[\s*]*+[-_=*#—–‐‒]*+\s?")
_DASHED_BEHIND = " \t\u3000*:"
_TWO_DASHES, _THREE_DASHES = re.compile(r"[-_=*#—–‐‒]{2}"), re.compile(r"[-_=*#—–‐‒]{3}")
_DASHES = "-_=*#—–‐‒"


def introduces(text: str) -> bool:
    """Whether a quote may well stand below this line: it ends like an attribution or is a header field."""
    text = tidy(text)
    wrote = text.endswith((":", "-")) and (
        _ends_with_verb(text) or has_address(text) or (_is_dated(text) and bool(_verbs(text)))
    )
    return wrote or field_of(text) is not None


def is_snip(text: str) -> bool:
    """Whether the line only says that something was left out."""
    text = text.strip()
    inner = text.strip(" []<>()*-_.…").lower()
    return len(text) < 40 and (inner in data.SNIPS or (not inner and ("..." in text or "…" in text)))


def ends_forward(text: str) -> bool:
    """Whether a program says here that what it passes on ends."""
    text = tidy(text)
    return text[:1] in ("-", "=") and _END_FORWARDED.stand_in(_dashed(text.lower())[0])


def marker_at(lines: Sequence[Line], i: int) -> Marker | None:
    """The marker that begins at line i (a Notes header may begin some lines above), or None."""
    text = tidy(lines[i].text)
    if not text:
        return None
    if len(lines[i].text) < WIDTH and (found := _single(text, i)):
        return found
    if text.startswith("|-") and (found := in_box(lines, i)):
        return found
    if lines[i].text[0].isspace() and (found := in_columns(lines, i)):
        return found
    if ":" in text and (found := headers(lines, i) or in_notes(lines, i)):
        return found
    return _attribution(lines, i)


def _single(text: str, i: int) -> Marker | None:
    """Markers of one line: our own, "Original Message", "Forwarded message"."""
    lower = text.lower()
    if len(text) < 160 and _REPLY_ABOVE.stand_in(lower):
        return Marker(Kind.REPLY_ABOVE, i, i + 1, certain=True) if not text[0].isalnum() or len(text) < 90 else None
    if text.endswith(":") and len(text) < 120 and lower.lstrip("-*_ >").startswith(data.FORWARDED):
        return Marker(Kind.FORWARD, i, i + 1, certain=True)
    if text[0] in "<>":
        arrows = _ARROWS.match(text)
        if arrows and _is_dated(arrows[1]):
            return Marker(Kind.ATTRIBUTION, i, i + 1, certain=True)
        return Marker(Kind.ATTRIBUTION, i, i + 1, certain=False) if _QUOTE_ELEMENT.match(text) else None
    if _IN_REPLY.match(lower):
        return Marker(Kind.ATTRIBUTION, i, i + 1, certain=False)
    if text[0] not in _DASHES:
        return None
    inner, framed = _dashed(lower)
    if _FORWARDED.stand_in(inner) and "end " not in inner:
        return Marker(Kind.FORWARD, i, i + 1, certain=True)
    if _ORIGINAL.stand_in(inner):
        return Marker(Kind.ORIGINAL, i, i + 1, certain=True)
    if framed and _ends_with_verb(inner):
        return Marker(Kind.ATTRIBUTION, i, i + 1, certain=True)
    return None


def _dashed(text: str) -> tuple[str, bool]:
    """What stands behind the dashes of a line, if anything does, and whether dashes stand behind that too."""
    start = len(text) - len(_DASHED.sub("", text, count=1))
    inner = text[start:].rstrip(_DASHED_BEHIND).rstrip(_DASHES)
    behind = text[start + len(inner) :]
    framed = bool(_TWO_DASHES.search(text[:start]) and _TWO_DASHES.search(behind))
    return inner.strip() if framed or _THREE_DASHES.search(text[:start]) else "", framed


def _attribution(lines: Sequence[Line], i: int) -> Marker | None:
    """An attribution that begins at line i, wrapped over up to four lines; the longest that still ends like one."""
    first = tidy(lines[i].text)
    leads = _leads(first)
    inside = _LEAD_INSIDE.search(first) if not leads and "On " in first else None
    long = leads or inside is not None or _ends_in_address(first) or _tells_when(first)
    if not long and not _may_end(first):
        return None
    joined, found = "", None
    for n in _wrapped(lines, i, long):
        text = tidy(lines[n].text)
        joined = f"{joined} {text}".strip()
        if len(joined) > WIDTH:
            break
        verdict = _judge(joined, inside) if _may_end(text) else None
        if verdict is not None and not (found and found.certain and not verdict):
            before = first[: inside.start()].rstrip(" -") if inside else ""
            found = Marker(Kind.ATTRIBUTION, i, n + 1, certain=verdict, before=before)
        if joined.endswith(":"):
            break
    if found and found.end < len(lines) and _ID_BELOW.match(tidy(lines[found.end].text)):
        return replace(found, end=found.end + 1)
    return found


def _wrapped(lines: Sequence[Line], i: int, long: bool) -> Iterator[int]:
    """The places of the lines that one attribution may go on over: no empty line, but for one inside of an address."""
    joined, taken = "", 0
    for n in range(i, min(i + _REACH + 2, len(lines))):
        text = lines[n].text.strip()
        if lines[n].depth != lines[i].depth and not _torn(joined, lines[n]):
            return
        if not text and not (long and _leads(joined) and YEAR.search(joined) and not _ends_sentence(joined)):
            return
        if text:
            yield n
            taken += 1
        joined = f"{joined} {tidy(text)}".strip()
        if not long or taken == _REACH:
            return


def _ends_sentence(joined: str) -> bool:
    """Whether an empty line below ends the paragraph: the address has come, or it is a sentence of the person."""
    return joined.endswith((".", "!", "?", "…")) or has_address(joined)


def _ends_in_address(first: str) -> bool:
    """Whether an attribution of several lines may begin with this one although it does not lead to one."""
    return len(first) < 100 and (first.endswith("<") or has_address(first))


def _tells_when(first: str) -> bool:
    """Whether a line holds a day and a time and ends no sentence: in any language more of an attribution may follow."""
    return len(first) < 100 and first[-1] not in ".!?" and bool(TIME.search(first) and YEAR.search(first))


def _leads(text: str) -> bool:
    """Whether a line begins like an attribution: "On <day or digit>", "In article", a weekday and a digit, a date."""
    start = _TOKEN.search(text, 0, 90)
    if not start or not _may_lead(start[0]):
        return False
    words = [word.lower() for word in _TOKEN.findall(text[:90])[:8]]
    if words[0][0].isdigit():
        return _STARTS_WITH_DATE.match(text) is not None
    if " ".join(words).startswith(data.QUOTING):
        return True
    for length in (4, 3, 2, 1):
        if " ".join(words[:length]) in _LEADS:
            after = words[length : length + 4]
            return any(any(c.isdigit() for c in w) for w in after) or (bool(after) and _is_day(after[0]))
    if words[0][0] in "在於于" and words[0][1:2].isdigit():
        return True
    return _is_day(words[0]) and any(w[0].isdigit() for w in words[1:4])


def _is_day(word: str) -> bool:
    """Whether a word is the name of a day or month or begins with its abbreviation; "die" and "many" are not."""
    return word in _DAYS or (4 < len(word) <= 12 and (word.startswith(_LONG_DAYS) or word.endswith(data.DAY_ENDINGS)))


def _may_lead(first: str) -> bool:
    """Whether a line with this first word may begin like an attribution; to look closer costs more."""
    word = first.lower()
    if word[0].isdigit() or word[0] in "在於于" or word in _FIRST_WORDS:
        return True
    return word[:2] in _FIRST_TWO or word[:3] in _FIRST_THREE or word.endswith(data.DAY_ENDINGS)


def _ends_with_verb(text: str, verbs: tuple[str, ...] = _VERBS) -> bool:
    """Whether the last word, marks set aside, says "wrote"."""
    text = text.rstrip(" \t:*_-\"'").lower()
    if text[-2:] not in _LAST_TWO or not text.endswith(verbs):
        return False
    return any(
        text.endswith(v) and (_unspaced(v) or not (text[: -len(v)][-1:].isalnum() or text[: -len(v)][-1:] in _GLUE))
        for v in verbs
    )


def _verbs(text: str) -> set[str]:
    """The words for "wrote" anywhere in the line."""
    lower = text.lower()
    found = {word.strip("\"'*_<>:,[]()") for word in lower.split()} & _SINGLE
    return found | {phrase for phrase in _PHRASES if phrase in lower}


def _torn(joined: str, line: Line) -> bool:
    """Whether the line is the end of an address that was wrapped at its ">", as in "<ann@example.org\\n>:"."""
    return joined.count("<") > joined.count(">") and len(line.text) < 40 and line.text.rstrip().endswith(":")


def _may_end(text: str) -> bool:
    return text.rstrip("*_ ").endswith((":", ">")) or _is_framed(text) or "news:" in text or _ends_with_verb(text)


def _is_dated(text: str) -> bool:
    return TIME.search(text) is not None or YEAR.search(text) is not None


def _is_bare(text: str) -> bool:
    """Whether the line says little more than a name and a date: hardly a word of it is written small."""
    words = [word for word in text.split() if any(map(str.isalpha, word))]
    return len(text) < 100 and 0 < len(words) <= 10 and sum(word[:1].islower() for word in words) <= 2


def _is_framed(text: str) -> bool:
    """Whether the line stands in brackets or between dashes, as mutt is often told to write it."""
    return (text[:1] == "[" and text[-1:] == "]") or (text[:2] == "--" and text[-2:] == "--")


def _judge(joined: str, inside: re.Match[str] | None) -> bool | None:
    """True for a certain attribution, False for one only if marked lines follow, None for none."""
    lead = inside is not None or _leads(joined)
    colon = joined.rstrip("*_ ").endswith(":")
    verb_last = _ends_with_verb(joined)
    address, time = has_address(joined), TIME.search(joined) is not None
    dated = _is_dated(joined)
    if not colon and not verb_last:
        if _is_framed(joined) or _NEWS.search(joined):
            told = address or (time and _verbs(joined))
            return False if told and (dated or _NEWS.search(joined)) else None
        return False if lead and dated and address and len(joined) < 200 else None
    if not (colon or address or dated) and _is_bare(joined) and len(joined.split()) > 2:
        return False  # "Ann Other wrote", as Nabble has it
    if inside and not verb_last:
        return None
    named = _NAMED.search(joined) is not None
    verbs = _verbs(joined) if colon else set()
    if lead and dated and (verb_last or (named and verbs) or verbs & _BEFORE_NAME) and not _self_quoted(joined):
        told = address or (time and YEAR.search(joined) is not None) or " you " in joined
        return told and (colon or address or joined.startswith("-"))
    if dated and named and lead:
        return True
    if verbs and address and dated and len(joined) < 200:
        return True
    if verb_last and colon and _SENDER.match(joined):
        return True
    if (
        colon
        and not _says_it_oneself(joined)
        and (
            _ends_with_verb(joined, _ANY_VERBS)
            or joined.lower().lstrip("-*_ ").startswith(data.QUOTING)
            or (address and len(joined) < 200 and (named or dated or _BRACKETED.search(joined)))
            or (lead and verbs & _BEFORE_NAME)
            or (
                dated
                and len(joined) < 160
                and (verbs or _says_loosely(joined) or (YEAR.search(joined) and (lead or _is_bare(joined))))
            )
        )
    ):
        return False
    return None


def _says_loosely(joined: str) -> bool:
    padded = f" {joined.lower()} "
    return any(f" {verb} " in padded for verb in data.LOOSELY)


def _says_it_oneself(joined: str) -> bool:
    """Whether it is the author who says it, with one of the looser words: "I noted:"."""
    words = joined.rstrip(" :*_-").lower().split()
    return len(words) > 1 and words[-2] in _NOBODY and not _ends_with_verb(joined)


def _self_quoted(joined: str) -> bool:
    """Whether the author says that they wrote it themselves: the words that follow may be theirs as well."""
    words = joined.rstrip(" :*_-").lower().split()
    return len(words) > 1 and words[-2] in _FIRST_PERSON
