"""Numbers that a message names for what it asks: "approve 3", "merge 4 and 7", "at most six a day"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from listserv.model.intent import Wish
from listserv.understand.clauses import sentences
from listserv.understand.learned import Place
from listserv.understand.phrasebook import Spoken
from listserv.understand.said import Said
from listserv.understand.slot_words import (
    COUNTED,
    COUNTING,
    DONE_BY,
    MAY_DO,
    NUMBERS,
    ONES,
    ORDINALS,
    PLAIN_DECISIONS,
    PUT_OFF,
    RANGES,
    UNITS,
)

MARKS = " \t\n,.;:!?–—-\"'“”‘’"
Names = Sequence[str]
"""The names of all that a message asks for: what one of them needs, the others do not."""
ABOUT_NUMBERS = frozenset((
    "approve", "at-most", "close", "discard", "full", "get", "largest", "merge", "reject", "trust",
))  # fmt: skip
BY_NUMBER = frozenset((
    "close", "follow", "get", "merge", "move", "mute", "pin", "remove-post", "rename", "reopen", "split", "unmute",
    "unpin", "unschedule",
))  # fmt: skip
"""What is done with conversations, posts and topics by their numbers."""
_GETS_SO_MANY = re.compile(
    r"(?i)\b(?:i|we)(?:['’]m| am| are)? (?:get|getting|receive|receiving|had|got) (?:\w+ ){0,2}\d"
)
_AT_MOST = re.compile(r"(?i)\b(?:at most|no more|max(?:imum)?|cap|limit|only|up to|fewer|less)\b")
"""Who only says how many they get names no number of mails that they want."""
_OF_POSTS = ABOUT_NUMBERS - {"at-most", "largest"}
_MAX_NUMBER, _MAX_NUMBERS = 999, 50
ASKED = 0.2  # the share that a wish has at least of a part of a message that asks for it
_PART = re.compile(r"[,:–—]|\s-\s")
_STOP = re.compile(r"[.!?]\s")
_ORDERED = re.compile(rf"\b(?:{'|'.join(ORDINALS)}|last|this|that|which)\s+\Z", re.IGNORECASE)  # "the second one"
_FIRST_WORDS = re.compile(r"(?:[\s\d,&+#.-]|\b(?:and|or|to|numbers?|nos?|nr|posts?|items?)\b)*", re.IGNORECASE)
_DENIED = re.compile(r"\b(?:not|never|(?:leave|keep)(?! (?:me|us|it|them) )(?= (?:\w+ )?\d))\b|n['’]?t\b")
_IT = frozenset(("it", "them", "that", "this", "both"))
_JOINED = frozenset(("with", "into", "conversations", "threads", "numbers"))
_WISHING = frozenset(("can", "could", "like", "want", "may", "wish", "would", "please", "i'd"))
_BEGINS = frozenset(
    ("please", "and", "then", "also", "could", "can", "would", "you", "kindly", "but", "now", "so", "or")
)
_OF_MORE = frozenset(
    ("end", "every", "everything", "posted", "together", "same", "remove", "delete", "name", "call", "drop")
)
"""Words that say it beside others, or of other things as well."""
_NEAR = 4
_WORDS = re.compile(r"[\w'’-]+")
_RANGE = re.compile(r"\s*(?:-|–|—|to|thru|through|until|till)\s*", re.IGNORECASE)


def numbered(wish: Wish, said: Said, asked: Names) -> Wish:
    """The wish with its numbers; all of the body or the subject where it is asked for alone."""
    others = [name for name in asked if name in ABOUT_NUMBERS | BY_NUMBER]
    if numbers := _needed(wish.name, said, others):
        return replace(wish, numbers=numbers)
    for spoken in said.parts if len(others) < 2 else ():
        left = _left_alone(wish.name, said) if spoken is said.body else ()
        parts = [(start, end) for start, end in clauses(spoken) if not any(start in each for each in left)]
        reason = _reason(spoken, said)
        found = [number for start, end in parts for number in _numbers(spoken, start, end, reason)]
        if found:
            return replace(wish, numbers=tuple(dict.fromkeys(found)))
    return wish


def _left_alone(name: str, said: Said) -> list[range]:
    """The words of those parts that put off what they name: "hold on with 1"."""
    if name not in ("approve", "trust"):
        return []
    parts = [range(start, end) for start, end in clauses(said.body)]
    return [part for part in parts if PUT_OFF & {said.body.found[at].folded for at in part}]


def _text_of(said: Said) -> tuple[int, int]:
    """Where the reason for a refusal stands in the body, behind the numbers that it may begin with."""
    in_body, begin, end = said.span("reject")
    if not in_body or begin == end:
        return (0, 0)
    lead = _FIRST_WORDS.match(said.body.text, begin)
    return (min(lead.end() if lead else begin, end), end)


def _reason(spoken: Spoken, said: Said) -> tuple[int, int]:
    return _text_of(said) if spoken is said.body else (0, 0)


def _needed(name: str, said: Said, asked: Names) -> tuple[int, ...]:
    """The numbers among the words that this wish of several needs; "3 to 5" are three of them."""
    found: list[int] = []
    before: Place | None = None
    left = _left_alone(name, said)
    for place in said.words_of(name, asked):
        text = said.text(place.in_body)
        word = text[place.start : place.end].lower()
        number = _number(word)
        if not 0 < number <= _MAX_NUMBER or (word == "one" and _ORDERED.search(text[: place.start])):
            continue
        if name in _OF_POSTS and not _is_a_post(said, place):
            continue
        if place.in_body and any(_stands_in(said.body, part, place.start) for part in left):
            continue
        ranged = before and before.in_body == place.in_body and _RANGE.fullmatch(text[before.end : place.start])
        found += range(found[-1] + 1, min(number, found[-1] + _MAX_NUMBERS)) if ranged else ()
        found.append(number)
        before = place
    return tuple(dict.fromkeys(found))


def _stands_in(spoken: Spoken, part: range, at: int) -> bool:
    return spoken.found[part[0]].start <= at < spoken.found[part[-1]].end


def _is_a_post(said: Said, place: Place) -> bool:
    """Whether this number is one by which a post is called, and neither counts things nor stands in a reason."""
    text = said.text(place.in_body)
    begin, end = _text_of(said)
    if place.in_body and begin <= place.start < end:
        return False
    before = _WORDS.findall(text[: place.start].lower())[-1:] or [""]
    behind = _WORDS.findall(text[place.end : place.end + 40].lower())[:1] or [""]
    word = text[place.start : place.end].lower()
    if behind[0] in UNITS or before[0] in COUNTING:
        return False
    if word in ORDINALS:
        return before[0] in ("the", "and", "both") or behind[0] in ONES
    return word not in NUMBERS or before[0] in COUNTED


def _number(word: str) -> int:
    digits = word.rstrip("stndrh")
    return int(digits) if digits.isdigit() and digits.isascii() else NUMBERS.get(word) or ORDINALS.get(word, 0)


def _numbers(spoken: Spoken, start: int, end: int, reason: tuple[int, int] = (0, 0)) -> Iterator[int]:
    """Numbers that stand for something on a list: no year, day of a month, time, count of things, or part of a reason.

    Numbers in words count where there are none in figures: "the second", "number three".
    """
    found = [word for word in spoken.found[start:end] if not reason[0] <= word.start < reason[1]]
    said = [word.folded for word in found]
    written = any(_in_figures(said, at, spoken) for at in range(len(said)))
    seen: set[int] = set()
    for at, word in enumerate(said):
        first = last = 0
        if written and _in_figures(said, at, spoken):
            low, _, high = word.partition("-")
            first, last = int(low), int(high or low)
            if said[at + 1 : at + 2] and said[at + 1] in RANGES and said[at + 2 : at + 3] and said[at + 2].isdigit():
                last = int(said[at + 2])
        elif not written and _is_called(said, at):
            first = last = ORDINALS.get(word) or NUMBERS[word]
        for number in range(first, min(last, first + _MAX_NUMBERS) + 1) if 0 < first <= _MAX_NUMBER else ():
            if number not in seen:
                seen.add(number)
                yield number


def _is_called(said: Sequence[str], at: int) -> bool:
    """Whether something is called by this number in words."""
    before, behind = said[at - 1] if at else "", said[at + 1] if at + 1 < len(said) else ""
    if said[at] in ORDINALS:
        return before in ("the", "and", "both") or behind in ONES
    return before in COUNTED and said[at] in NUMBERS


def _in_figures(said: Sequence[str], at: int, spoken: Spoken) -> bool:
    """Whether this word is a number by which something is called."""
    low, dash, high = said[at].partition("-")
    if not low.isdigit() or (dash and not high.isdigit()):
        return False
    behind = said[at + 1] if at + 1 < len(said) else ""
    before = said[at - 1] if at else ""
    counts = behind in UNITS or before in COUNTING
    months = {before, behind} & spoken.book.language.dates.months.keys()
    return not counts and (not months or _may_do(said[at + 1 : at + 3]))


def _may_do(behind: Sequence[str]) -> bool:
    """Whether "may" is no month: "4 may go out"."""
    return len(behind) == 2 and behind[0] == "may" and behind[1] in MAY_DO


def called(wish: Wish, said: Said, asked: Names) -> Wish:
    """The wish with the numbers of the parts that ask for it; all of the body or the subject where it is alone."""
    names = [name for name in asked if name in BY_NUMBER]
    if len(names) > 1:
        found = numbers_of(names, said).get(wish.name, ())
    elif wish.name in ABOUT_NUMBERS:
        return numbered(wish, said, asked)
    elif set(asked) & ABOUT_NUMBERS - BY_NUMBER:
        found = _needed(wish.name, said, [name for name in asked if name in ABOUT_NUMBERS | BY_NUMBER])
    else:
        found = next((each for spoken in said.parts if (each := _undenied(spoken, said))), ())
        needed = _needed(wish.name, said, [wish.name])
        if set(needed) < set(found) or not (found or said.where == "post"):  # "take post 40 down, after 2 calls"
            found = needed or found
    return replace(wish, numbers=found) if found else wish


def _undenied(spoken: Spoken, said: Said) -> tuple[int, ...]:
    """The numbers of a text but for those of the parts that deny something: "don't mute 52, mute 53"."""
    parts = [(start, end) for start, end in clauses(spoken) if not _DENIED.search(spoken.folded(start, end))]
    return tuple(dict.fromkeys(number for start, end in parts for number in _named(spoken, start, end, said)))


def numbers_of(names: Names, said: Said) -> dict[str, tuple[int, ...]]:
    """The numbers of each of several wishes by the parts of the body: one that only names it is for what stands before.

    A number that is named asks for no conversation to be sent ("It's number 52"), and "it" is what was named last.
    """
    found: dict[str, list[int]] = {name: [] for name in names}
    loose: list[tuple[str, int]] = []
    before, last = "", tuple[int, ...]()
    for start, end in clauses(said.body):
        here = [word.folded for word in said.body.found[start:end]]
        numbers = _named(said.body, start, end, said)
        plain = [name for name in names if _is_said(name, here)]
        told = plain[0] if len(plain) == 1 else told_in(plain or names, said, start, end, ASKED)
        if plain:
            found[told or plain[0]] += numbers or (last if _IT & set(here) else ())
        else:
            loose += [(told or before, number) for number in numbers]
        before, last = told or before, numbers or last
    for name, number in loose:
        lacking = [each for each in sorted(names, key="get".__eq__) if not found[each]]
        owner = lacking[0] if lacking and (name in ("", "get") or name not in lacking) else name or names[0]
        if not any(number in each for each in found.values()):
            found[owner].append(number)
    return {name: tuple(dict.fromkeys(each)) for name, each in found.items() if each}


def commanded(said: Said) -> list[str]:
    """What parts of the body that begin with its word ask for by number: "unmute 64"."""
    found: list[str] = []
    for start, end in clauses(said.body):
        here = [word.folded for word in said.body.found[start:end]]
        first = next((at for at, word in enumerate(here) if word not in _BEGINS), len(here))
        if first < len(here) and _named(said.body, start + first, min(end, start + first + _NEAR), said):
            found += [name for name, words in DONE_BY.items() if name != "get" and here[first] in words - _OF_MORE]
    return list(dict.fromkeys(found))


def _is_said(name: str, here: Sequence[str]) -> bool:
    """Whether some words say it: "I get 30 mails" asks for none."""
    if name == "get" and "i" in here and not _WISHING & set(here):
        return False
    return bool(DONE_BY.get(name, frozenset()) & set(here))


def _named(spoken: Spoken, start: int, end: int, said: Said) -> tuple[int, ...]:
    """The numbers of conversations; below a post of one only such as are called so ("thread 5", not "5 mails")."""
    if said.where != "post":
        return tuple(_numbers(spoken, start, end, _reason(spoken, said)))
    words = spoken.found
    each = ((at, number) for at in range(start, end) for number in _numbers(spoken, at, at + 1))
    return tuple(number for at, number in each if at and words[at - 1].folded in COUNTED | _JOINED)


def needs_number(wish: Wish, said: Said, asked: Names) -> Wish | None:
    """The wish with its numbers; None without any."""
    found = called(wish, said, asked)
    return found if found.numbers else None


def at_most(wish: Wish, said: Said, asked: Names) -> Wish | None:
    """The wish with its number, the last where there are several ("not twenty, six"); None without any."""
    numbers = _needed(wish.name, said, [name for name in asked if name in ABOUT_NUMBERS])
    if _GETS_SO_MANY.search(said.whole.text) and not _AT_MOST.search(said.whole.text):
        return None
    if not numbers:
        words = [word.folded for word in said.whole.found]
        numbers = tuple(n for word in words if 0 < (n := _number(word)) <= _MAX_NUMBER)
    return replace(wish, numbers=numbers[-1:]) if numbers else None


def decided(labels: Names, said: Said) -> list[Wish]:
    """Several decisions about held posts, each with the numbers of the clauses that say it: "1 yes. 5 is spam"."""
    found: dict[str, tuple[int, ...]] = {}
    for start, end in clauses(said.body):
        if numbers := tuple(_numbers(said.body, start, end)):
            here = {word.folded for word in said.body.found[start:end]}
            one = next((name for name in labels if here & PLAIN_DECISIONS.get(name, frozenset())), "")
            if "not" in here and not one:  # "but not 4": that one is left as it is
                continue
            one = one or told_in(labels, said, start, end)
            found[one] = (*found.get(one, ()), *numbers)
    return [Wish(name, numbers=tuple(dict.fromkeys(numbers))) for name, numbers in found.items()]


def told_in(labels: Names, said: Said, start: int, end: int, least: float = 0.0) -> str:
    """Which of the labels these words say by themselves; "" where it has less than the `least` share."""
    shares = {chance.label: chance.share for chance in said.part(said.body, start, end)}
    best = max(labels, key=lambda name: shares.get(name, 0.0))
    return best if shares.get(best, 0.0) >= least else ""


def clauses(spoken: Spoken) -> list[tuple[int, int]]:
    """The sentences of a text cut further at commas and "and", where no number stands on both sides."""
    found: list[tuple[int, int]] = []
    for start, end in sentences(spoken):
        begin = start
        for at in range(start + 1, end):
            gap = spoken.text[spoken.found[at - 1].end : spoken.found[at].start]
            parts = bool(_PART.search(gap)) or spoken.found[at].folded in ("and", "but")
            parts = parts or (spoken.found[at - 1].folded.isdigit() and bool(_STOP.search(gap)))
            first, second = [*(word.folded for word in spoken.found[at : at + 2]), " "][:2]
            goes_on = first[0].isdigit() or (first in COUNTED and second[0].isdigit() and not _STOP.search(gap))
            if parts and not (spoken.found[at - 1].folded[0].isdigit() and goes_on):
                found.append((begin, at))
                begin = at
        found.append((begin, end))
    return found
