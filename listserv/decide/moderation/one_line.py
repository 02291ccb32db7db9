"""What a sentence or line of an answer decides about held posts: "2 yes 3 no, an advert", "the rest can go in the bin".

A decision is a pair, in either order: which posts, and what to do with them. Behind it may stand a reason (of a no), a
courtesy, or why it is right. A sentence that says anything else is not read at all, so that nothing of it is lost.
"""

import re
from dataclasses import dataclass, replace
from functools import cache

from listserv.decide.moderation import reasons
from listserv.decide.moderation.deeds import ALL_BUT, ASKS_AUTHOR
from listserv.decide.moderation.sayings import NUMBERS, SAID_AROUND, SAID_OF, SAID_TO, SAME, TARGET, numbers, places
from listserv.model.intent import Wish

_REPEATED = frozenset(("approve", "reject", "discard"))
_ENDS = " \t\n,.;:–—-"
_LEAD = re.compile(
    r"\W*(?:(?:hi|hello|thanks|and|also|then|so(?! (?:is|are|can|may|should|does|do)\b)|please"
    r"|do|kindly|(?:could|can|would|will) you|as for|for|i am"
    r"|(?:you|we|i) (?:can|may|should|could)|i['’]m|i would(?! rather)|i['’]d(?! rather)|we|i(?!['’])|let['’]s|oh|well"
    r"|seriously|though|now|next|finally|lastly|right)\b\W*)*",
    re.I,
)
_BEFORE = (
    r"\W*(?:(?:is|are|was|were|looks?|seems?|an?|both|all|also|obviously|clearly|definitely|certainly|just|please"
    r"|for me|oh|well|hm+|dear me|sorry|afraid|an? (?:clear|definite|firm)|do|let['’]s|gets? an?|it['’]s an?"
    r"|(?:i|we)(?:['’]d| would)(?! rather\b| not\b)|(?:i|we)(?:['’]ll| will| say)(?! not\b)|you (?:can|may)"
    r"|(?:can|could|would) you)\W+)*"
)
_BARE_NO = re.compile(r"no\W+\d{1,4}", re.I)
_GOES_ON = re.compile(
    r"\s+(?!(?:because|as|since|please|it|its|it['’]s|he|she|they|that|this|thanks|cos|too|not|due)\b)\w", re.I
)
_ASKS_ABOUT = re.compile(
    rf"ask\s+(?:the\s+)?[\w'’-]+(?:\s+(?-i:[A-Z])[\w'’-]+)?\s+(?:about|on|re)\W+(?P<numbers>{NUMBERS})\b", re.I
)
_OTHERS = re.compile(rf"(?:not\s+)?(?:{TARGET})\b", re.I)
_JOINT = re.compile(r"[,;:–—]\s*|[.!?]+\s+|\s/\s|\s-\s*|\s+(?=(?:and|but|while|whereas)\s)", re.I)
_JOINS = re.compile(r"(?:(?:and|but|while|whereas)\s+)?", re.I)
_FIGURE_NEXT = re.compile(r"\s+\d{1,4}\s+(?!(?:minutes?|hours?|days?|weeks?|months?|years?|am|pm)\b)[a-z]", re.I)
_LEFT = re.compile(rf"(?:hold|keep|leave|park|skip|wait (?:with|for|on)|not)\W+(?:{TARGET})\b", re.I)
"""Others that nothing is done about as yet: "…, hold 24"."""
_WHICH = re.compile(r"[\s,;–—-]*\b(?:which|that one|those|they|it|that)\b", re.I)
_AT_LAST = {
    "discard": r"delete|bin|discard|dump|throw away|in the bin",
    "reject": r"reject|decline|no",
    "approve": r"send|publish|approve|let through|yes|ok|fine|let (?:it|them) (?:go|through|out)"
    r"|out (?:they|it) goe?s?",
}
_SO = re.compile(
    rf"(?P<why>[^.!?\n]{{3,200}}?)(?:[,;:–—]|\s-|\s(?=so\b))\s*(?:(?:so|please|just)[\s,]+){{0,2}}"
    rf"(?P<said>{'|'.join(_AT_LAST.values())})(?: (?:it|them|him|her|that|this))?(?: (?:please|out|through))?\W*",
    re.I,
)
"""Why, and what to do therefore: "is a duplicate, so delete it"."""
_UNFIT = re.compile(r"\bnot (?:for|one for|suitable|relevant|right|our|about|what)\b", re.I)
_ONLY_NAMED = re.compile(rf"(?P<numbers>{NUMBERS})\b\W*(?:(?:is|are)\b)?", re.I)
_DECIDES = re.compile(
    rf"\A\W*\d|\b(?:{'|'.join(SAID_TO.values())})\W+(?:to\s+)?\d|\d\W+(?:{'|'.join(SAID_OF.values())})\b", re.I
)


@dataclass(frozen=True, slots=True)
class Line:
    """A decision: the wish, whether it is about the `rest` of the posts, or names them by their `place`."""

    wish: Wish
    text: str
    rest: bool = False
    placed: bool = False


@dataclass(frozen=True, slots=True)
class _Pair:
    name: str
    hit: re.Match[str]
    by_posts: bool
    """Whether the posts stand before what is said of them."""


def lines(piece: str, before: Line | None = None) -> tuple[list[Line], str]:
    """The decisions of one sentence or line, and what it says besides of other posts ("…, 14 not yet").

    Where it says more than can be done there are none. `before` is what was decided just before ("95 the same").
    """
    start = _begin(piece, 0)
    if asks := _ASKS_ABOUT.match(piece, start):
        return [_line(_Pair("ask", asks, False), piece[asks.end() :].strip(_ENDS), piece)], ""
    if because := _reasoned(piece):
        return [because], ""
    found: list[Line] = []
    pair, open_ = _pair(piece, start), ""
    if pair is None and (left := _LEFT.match(piece, start)):
        return _behind(piece, left.end())
    while pair:
        behind, following, open_ = _next(piece, pair)
        more = _decided(pair, behind, piece)
        more = _the_same(more, found[-1] if found else before) if more and pair.name == SAME else more
        if more is None:
            return [], ""
        found += more
        pair = following
    if open_ and (because := _reasoned(open_)):
        return [*found, because], ""
    return found, open_


def _behind(piece: str, end: int) -> tuple[list[Line], str]:
    """The decisions behind what leaves a post alone, and that: "hold 3 until Friday and release 4"."""
    joint = next((one for one in _JOINT.finditer(piece, end) if _pair(piece, _begin(piece, one.end()))), None)
    if joint is None:
        return [], ""
    found, besides = lines(piece[joint.end() :])
    return (found, piece[: joint.start()].strip()) if found and not besides else ([], "")


def _the_same(lines: list[Line], before: Line | None) -> list[Line] | None:
    """These posts with what was decided of the one before."""
    if before is None or before.rest or before.wish.name not in _REPEATED or before.wish.words == ALL_BUT:
        return None
    return [replace(line, wish=replace(before.wish, numbers=line.wish.numbers)) for line in lines]


def begins(piece: str) -> bool:
    """Whether a line begins with a decision."""
    return _pair(piece, _begin(piece, 0)) is not None


def _begin(piece: str, at: int) -> int:
    joins = _JOINS.match(piece, at)
    lead = _LEAD.match(piece, joins.end() if joins else at)
    return lead.end() if lead else at


def _pair(piece: str, at: int) -> _Pair | None:
    for name, pattern, by_posts in _pairs():
        if hit := pattern.match(piece, at):
            return _Pair(name, hit, by_posts)
    return None


@cache
def _pairs() -> tuple[tuple[str, re.Pattern[str], bool], ...]:
    """How pairs are said, and whether the posts stand first; made when first asked for, for they are slow to make."""
    around = ((name, rf"(?:{verb})\s+(?:{TARGET})\s+(?:{behind})\b", False) for name, verb, behind in SAID_AROUND)
    of = (
        (name, rf"(?:{TARGET})(?:\b(?:['’]s\b)?{_BEFORE}|(?=[yn]\b))(?P<said>{said})\b", True)
        for name, said in SAID_OF.items()
    )
    to = (
        (name, rf"(?:{said})\b\W+(?:(?:to|for|on|with|all of)\W+)?(?:{TARGET})\b", False)
        for name, said in SAID_TO.items()
    )
    return tuple((name, re.compile(said, re.I), by_posts) for name, said, by_posts in (*around, *of, *to))


@cache
def _says_more() -> re.Pattern[str]:
    return re.compile(rf"(?![\s,]*\(){_BEFORE}(?:{'|'.join(SAID_OF.values())})\b", re.I)


def _next(piece: str, pair: _Pair) -> tuple[str, _Pair | None, str]:
    """What stands behind a pair, the pair that follows it, or what is said of other posts and cannot be read.

    Within the reason of a no another one begins behind a mark only: "no, 2 people asked and 3 is too many".
    """
    end = pair.hit.end()
    direct = pair.by_posts and _pair(piece, end + len(piece[end:]) - len(piece[end:].lstrip()))
    if direct and direct.by_posts and piece[end : end + 1].isspace():
        return "", direct, ""
    if pair.by_posts and pair.name not in (*ASKS_AUTHOR, "reject") and _FIGURE_NEXT.match(piece, end):
        return "", None, piece[end:].strip()
    for joint in _JOINT.finditer(piece, end) if pair.name not in ASKS_AUTHOR else ():
        behind = piece[end : joint.start()]
        begin = _begin(piece, joint.end())
        marked = joint[0].strip() or reasons.POLITE.fullmatch(behind)
        if (marked or pair.name != "reject") and (following := _pair(piece, begin)):
            return behind, following, ""
        if _LEFT.match(piece, begin) or (pair.name != "reject" and _OTHERS.match(piece, begin)):
            return behind, None, piece[begin:]
    return piece[end:], None, ""


def _decided(pair: _Pair, behind: str, piece: str) -> list[Line] | None:
    """The decision of a pair with what stands behind it, and that on what it leaves out; None where it says more."""
    if _shares_numbers(pair, behind) or _counts(pair, behind):
        return None
    if pair.name in ASKS_AUTHOR:
        return [_line(pair, behind.strip(_ENDS), piece)]
    if pair.hit["but"] if "but" in pair.hit.re.groupindex else "":
        return _all_but(pair, behind, piece)
    if pair.name == "reject":
        return _refused(pair, behind, piece)
    trusts, _, why = behind.rpartition(",")
    trusted = reasons.TRUSTS.fullmatch(behind) or (reasons.TRUSTS.fullmatch(trusts) and reasons.explains(why))
    if pair.name == "approve" and trusted:
        return [_line(replace(pair, name="trust"), "", piece)]
    again = reasons.AGAIN.get(pair.name)
    plain = reasons.POLITE.fullmatch(behind) or (again and again.fullmatch(behind)) or reasons.explains(behind)
    return [_line(pair, "", piece)] if plain else None


def _refused(pair: _Pair, behind: str, piece: str) -> list[Line] | None:
    """A no with what its author is told, or that is told to nobody."""
    if reasons.NOT_YET.match(behind) or _DECIDES.search(behind):
        return None
    bins = reasons.BINS.fullmatch(behind)
    if bins and (reasons.POLITE.fullmatch(bins["why"]) or not reasons.TO_AUTHOR.search(behind)):
        return [_line(replace(pair, name="discard"), "", piece)]
    return [_line(pair, reasons.reason(behind), piece)]


def _shares_numbers(pair: _Pair, behind: str) -> bool:
    """Whether the last number may belong to what follows it ("no to 3, 4 and 5 are fine")."""
    if pair.by_posts or reasons.POLITE.fullmatch(behind) or (pair.name == "reject" and reasons.BINS.fullmatch(behind)):
        return False
    return _says_more().match(behind) is not None


def _counts(pair: _Pair, behind: str) -> bool:
    """Whether a number behind a bare NO may count things ("no, 3 people said so"), or be No. 3 ("no 3 is fine")."""
    return pair.name == "reject" and _BARE_NO.fullmatch(pair.hit[0]) is not None and _GOES_ON.match(behind) is not None


def _all_but(pair: _Pair, behind: str, piece: str) -> list[Line] | None:
    """All but some, and what is said of those: "all except 3, which is spam"."""
    if pair.name not in ("approve", "discard"):  # "no to all but 2" may be a yes to 2
        return None
    left = numbers(pair.hit["numbers"])
    first = Line(Wish(pair.name, words=ALL_BUT, numbers=left), piece)
    if reasons.POLITE.fullmatch(behind):
        return [first]
    which = _WHICH.match(behind)
    if which is None:
        return None
    named = f"{pair.hit['numbers']} {behind[which.end() :].lstrip()}"
    others = _pair(named, 0)
    more = _decided(others, named[others.hit.end() :], piece) if others else None
    return [first, *more] if more else None


def _reasoned(piece: str) -> Line | None:
    """Numbers, why, and what to do then: "16: it is a duplicate, so delete"."""
    start = _begin(piece, 0)
    named = _ONLY_NAMED.match(piece, start)
    hit = _SO.fullmatch(piece, named.end()) if named and not _pair(piece, start) else None
    if named is None or hit is None or reasons.HEDGED.search(_UNFIT.sub("", hit["why"])):
        return None
    name = next(name for name, said in _AT_LAST.items() if re.fullmatch(said, hit["said"], re.I))
    words = hit["why"].strip() if name == "reject" else ""
    return Line(Wish(name, words=words, numbers=numbers(named["numbers"])), piece)


def _line(pair: _Pair, words: str, piece: str) -> Line:
    said = pair.hit.groupdict()
    if said.get("rest"):
        return Line(Wish(pair.name, words=words), piece, rest=True)
    if placed := said.get("placed"):
        return Line(Wish(pair.name, words=words, numbers=places(placed)), piece, placed=True)
    return Line(Wish(pair.name, words=words, numbers=numbers(said["numbers"] or "")), piece)
