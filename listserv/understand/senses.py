"""What a sentence asks for that says none of our phrases from its first to its last word: told by cues within it.

Only where somebody speaks to us (the desk), and for a few wishes that nobody says to anybody else. What cannot be taken
back needs the speaker as its object, or a number or an address, and no word that makes it a thought.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache

from listserv.model.intent import Wish
from listserv.understand import dates
from listserv.understand.clauses import sentences
from listserv.understand.grammar import Grammar, Table
from listserv.understand.phrasebook import Spoken
from listserv.understand.phrases import LANGUAGES
from listserv.understand.phrases.shape import Phrases

_MAX_SENTENCE = 60
_MAX_ADDRESSED = 80
_CAPITAL = re.compile(r"[^\W\d_a-z]")
_QUOTES = "\"'“”‘’«» "
_NAME = re.compile(
    r"(?:(?:Dr|Mr|Mrs|Ms|Prof|Rev|Sr|Sister)\.? )?[A-Z][\w'’-]{0,30}(?: (?:[A-Z][\w'’.-]{0,30}|de|van|al)){0,3}"
)
_REQUESTS = frozenset(("can", "could", "will", "would", "please", "may"))
_UNDECIDED = frozenset(("before", "but", "discuss", "if", "maybe", "perhaps", "talk", "thinking", "unless", "whether"))
_ASKING = frozenset(("what", "which", "why", "when", "where", "do", "does", "did", "has", "have", "are", "if"))
_SOMEBODY = frozenset(("someone", "somebody", "anyone", "anybody"))
_NOT = frozenset(("not", "never", "without", "stop", "quit", "cease", "than"))
_LAST_RESORT = 14
_OF_OTHER_THINGS = frozenset(
    ("report", "statistics", "figures", "post", "topic", "question", "not", "meeting", "contribute")
)
_MYSELF = frozenset(("i", "my", "me", "mine", "we", "our", "us"))
_OTHERS = frozenset(("he", "she", "they", "is", "are", "his", "her", "their", "has"))
_NO_TOPIC = frozenset(("it", "me", "myself", "out", "that", "them", "this", "up"))
_MODES = frozenset(("daily", "weekly", "monthly"))
_LEAVING_BEHIND = frozenset(("from", "instead", "rather", "than", "not"))
_PARTS = re.compile(r"[,–—]|\s-\s")
_MAY = re.compile(r"(?i)\b(?:i|you|we|they|he|she|it|this|that|and) may\b|^may\b")
_MARKS = " ,.;:–—-"
_SEVERAL = 2
_NEAR = 20
_FEW, _SHARE = 4, 0.5
_FINAL = frozenset(("leave", "forget-me", "remove-post"))


@dataclass(frozen=True, slots=True)
class Cues:
    """The cues of one language, compiled."""

    desk: Table
    public: Table
    on_a_post: Table
    addressed: Table
    decided: Table
    thoughts: frozenset[str]


@lru_cache(maxsize=16)
def cues(code: str) -> Cues | None:
    """The cues of a language; None where it has none."""
    language = LANGUAGES.get(code)
    if language is None or not language.senses:
        return None
    grammar = Grammar(language.classes, language.numbers, language.contractions)

    def keyed(*all_phrases: Phrases) -> Table:
        return Table(
            [(k, grammar.compile(one)) for phrases in all_phrases for k, each in phrases.items() for one in each]
        )

    return Cues(
        keyed(language.senses), keyed(language.public), keyed(language.on_a_post, language.public),
        keyed(language.addressed), keyed(language.decided), language.thoughts,
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Sensed:
    """A wish that a sentence (words `start` to before `end`) was understood to have, and whether it is sure enough."""

    wish: Wish
    start: int
    end: int
    sure: bool


def desk(spoken: Spoken, within: Iterable[tuple[int, int]]) -> list[Sensed]:
    """What each of these sentences asks of us, at most one wish each."""
    known = cues(spoken.book.language.code)
    if known is None:
        return []
    found: list[Sensed] = []
    if not _is_read(spoken):
        return found
    for start, end in within:
        if several := _decided_each(spoken, start, end):
            found += several
            continue
        one = decided(spoken, start, end) or _first(known.desk, spoken, start, end, known)
        if one and one.wish.name == "name":
            one = _named(known, spoken, start, end) or one
        if one:
            found.append(one)
    return found


def _named(known: Cues, spoken: Spoken, start: int, end: int) -> Sensed | None:
    """The name that somebody wants to have, where a sentence says several the last one ("not Bee but Beatrice")."""
    names = [row for row in known.desk.rows if row[0] == "name"]
    hits = [hit for _, pattern in names for hit in spoken.within(pattern, start, end)]
    for hit in sorted(hits, key=lambda hit: hit.start("s0_words"), reverse=True):
        wish = None if _denied(spoken, start, hit) else _filled(spoken, "name", hit, (start, end))
        if wish:
            return Sensed(wish, start, end, True)
    return None


def public(spoken: Spoken, *, reply: bool) -> list[Sensed]:
    """What the sentences of a short message to the list ask of us and could ask of nobody else."""
    known = cues(spoken.book.language.code)
    if known is None:
        return []
    table = known.on_a_post if reply else known.public
    found: list[Sensed] = []
    for start, end in sentences(spoken):
        if spoken.found[start].folded in _ASKING:
            continue
        parts = [_first(table, spoken, a, b, known) for a, b in _parts(spoken, start, end)]
        one = _first(table, spoken, start, end, known)
        several = [part for part in parts if part]
        one = replace(one, sure=False) if one and _asked_of_all(spoken, start, end) else one
        found += [replace(part, start=start) for part in several] if len(several) > 1 else [one] if one else []
    return found


def _asked_of_all(spoken: Spoken, start: int, end: int) -> bool:
    return any(word.folded in _SOMEBODY for word in spoken.found[start:end])


def _is_read(spoken: Spoken) -> bool:
    """Whether this is the language of the book: so many of its words are known."""
    if spoken.book.language.code != "en":
        return True
    known = sum(word.folded in spoken.book.vocabulary for word in spoken.found)
    return len(spoken.found) < _FEW or known >= _SHARE * len(spoken.found)


def _parts(spoken: Spoken, start: int, end: int) -> list[tuple[int, int]]:
    """A sentence cut at each "and"."""
    cuts = [at for at in range(start + 1, end - 1) if spoken.found[at].folded == "and"]
    return list(zip([start, *(at + 1 for at in cuts)], [*cuts, end], strict=True)) if cuts else []


def _decided_each(spoken: Spoken, start: int, end: int) -> list[Sensed]:
    """Several decisions in one sentence: "ok with 2 and 7, bin 3"."""
    cuts = [at for at in range(start + 1, end) if _parts_before(spoken, at)]
    edges = list(zip([start, *cuts], [*cuts, end], strict=True))
    found = [decided(spoken, a, b) for a, b in edges]
    if sum(one is not None for one in found) < _SEVERAL:
        return []
    return [
        replace(one, wish=replace(one.wish, words=spoken.raw(one.end, b).strip(_MARKS)) if one.wish.words else one.wish)
        for one, (_, b) in zip(found, edges, strict=True)
        if one
    ]


def _parts_before(spoken: Spoken, at: int) -> bool:
    """Whether a comma, a dash or an "and" before this word may part two decisions; between two numbers it does not."""
    gap = spoken.text[spoken.found[at - 1].end : spoken.found[at].start]
    numbers = spoken.found[at].folded[0].isdigit() and spoken.found[at - 1].folded[0].isdigit()
    joined = (
        spoken.found[at].folded in ("and", "but")
        and not spoken.found[min(at + 1, len(spoken.found) - 1)].folded[0].isdigit()
    )
    return joined or (bool(_PARTS.search(gap)) and not numbers)


def decided(spoken: Spoken, start: int, end: int) -> Sensed | None:
    """What is decided about held posts by number; a reason that follows belongs to it."""
    known = cues(spoken.book.language.code)
    if known is None or not any(word.folded[0].isdigit() for word in spoken.found[start:end]):
        return None
    said = {word.folded for word in spoken.found[start:end]}
    if (spoken.asks(end) and not said & _REQUESTS) or said & _UNDECIDED:
        return None
    one = _first(known.decided, spoken, start, end, known)
    if one and one.wish.name == "reject":
        reason = spoken.raw(one.end, len(spoken.found)).strip() or spoken.raw(end, len(spoken.found)).strip()
        return replace(one, wish=replace(one.wish, words=reason), end=end)
    return one


def addressed(subject: Spoken, body: Spoken) -> Sensed | None:
    """What is wanted for the people whose addresses a message names, by the first cue in all of it."""
    known = cues(body.book.language.code)
    spoken = Spoken(body.book, f"{subject.text}. {body.text}", body.today)
    addresses = tuple(dict.fromkeys(word.folded for word in spoken.found if "@" in word.folded[1:]))
    if known is None or not addresses or len(spoken.found) > _MAX_ADDRESSED:
        return None
    hits = [_first(known.addressed, spoken, start, end, known, short=False) for start, end in sentences(spoken)]
    names = [key for key, _ in known.addressed.rows]
    fitting = sorted((one for one in hits if one), key=lambda one: names.index(one.wish.name))
    if not fitting or len({one.wish.name for one in fitting} & {"add", "remove"}) == 2:
        return None
    words = _person(spoken, addresses) if fitting[0].wish.name == "add" else ""
    wish = replace(fitting[0].wish, addresses=addresses, words=words)
    return Sensed(wish, 0, len(body.found), all(one.sure for one in fitting))


def _first(table: Table, spoken: Spoken, start: int, end: int, known: Cues, *, short: bool = True) -> Sensed | None:
    if short and end - start > _MAX_SENTENCE:
        return None
    stop = min(spoken.stops(start, end))
    for key, hit in spoken.all_within(table, start, stop if stop > start else end):
        if key.endswith(":") and not _last_resort(spoken, start, end):
            continue
        wish = None if _denied(spoken, start, hit) else _filled(spoken, key, hit, (start, end))
        if wish and wish.name == "rename" and spoken.word_at(hit.start()) > start + _NEAR:
            continue
        if wish and not _either_way(wish, spoken, start, end):
            meant = wish.name not in _FINAL or _meant(spoken, start, end, known)
            return Sensed(wish, start, spoken.word_at(hit.end()), meant)
    return None


def _meant(spoken: Spoken, start: int, end: int, known: Cues) -> bool:
    """Whether a sentence asks for something: one that thinks about it, or asks how, does not."""
    said = {word.folded for word in spoken.found[start:end]}
    return not said & known.thoughts and (not spoken.asks(end) or bool(said & _REQUESTS))


def _last_resort(spoken: Spoken, start: int, end: int) -> bool:
    """Whether a sentence is so short, and about so little else, that a single word of it tells."""
    said = {word.folded for word in spoken.found[start:end]}
    return end - start <= _LAST_RESORT and not said & _OF_OTHER_THINGS


def _denied(spoken: Spoken, start: int, hit: re.Match[str]) -> bool:
    """Whether a "not" stands just before what would be a wish ("please do not remove me")."""
    at = spoken.word_at(hit.start())
    return any(word.folded in _NOT for word in spoken.found[max(start, at - 3) : at])


def _either_way(wish: Wish, spoken: Spoken, start: int, end: int) -> bool:
    """Whether a sentence names several modes and does not say which of them is left behind."""
    said = {word.folded for word in spoken.found[start:end]}
    return wish.name == "mode" and len(said & _MODES) > 1 and not said & _LEAVING_BEHIND


def _filled(spoken: Spoken, key: str, hit: re.Match[str], sentence: tuple[int, int]) -> Wish | None:
    if key == "pause:date" and not _of_oneself(spoken, *sentence):
        return None
    if key == "pause:date":
        until = _date(spoken, *sentence)
        return Wish("pause", until=until) if until else None
    span = spoken.word_at(hit.start()), spoken.word_at(hit.end())
    wish = spoken.filled(key, hit, span)
    if wish is None or (span[1] < len(spoken.found) and _goes_on(spoken, wish, span[1])):
        return None
    if wish.name == "name":
        named = _proper(wish.words)
        return replace(wish, words=named) if named else None
    if wish.name == "find" and spoken.found[spoken.word_at(hit.start("s0_words"))].folded in _NO_TOPIC:
        return None
    return replace(wish, words=wish.words.strip(_QUOTES))


def _ends(spoken: Spoken, start: int, end: int) -> Iterator[date]:
    """The dates behind words such as "until" and "back on"."""
    for at in range(start, end - 1):
        if spoken.found[at].folded in spoken.book.language.untils:
            said = spoken.raw(at + 1, min(end, at + 8))
            found = dates.read(said, today=spoken.today, language=spoken.book.language.code, whole=True)
            if found:
                yield found


def _of_oneself(spoken: Spoken, start: int, end: int) -> bool:
    """Whether a sentence is about the one who writes it: it says so, or it names nobody."""
    said = {word.folded for word in spoken.found[start:end]}
    return bool(said & _MYSELF) or not said & _OTHERS


def _goes_on(spoken: Spoken, wish: Wish, at: int) -> bool:
    """Whether the last word of a cue is only the first of something else ("the list of speakers")."""
    return wish.name in ("join", "leave") and spoken.found[at].folded == "of" and "list" in spoken.found[at - 1].folded


def _date(spoken: Spoken, start: int, end: int) -> date | None:
    """The date in this sentence, or in the one before or behind it."""
    each = sentences(spoken)
    at = each.index((start, end)) if (start, end) in each else -1
    near = [(start, end), *(each[max(0, at - 1) : at] + each[at + 1 : at + 2] if at >= 0 else [])]
    if ends := [day for first, last in near for day in _ends(spoken, first, last)]:
        return max(ends)
    for first, last in near:
        found = dates.read(
            _MAY.sub(" ", spoken.raw(first, last)), today=spoken.today, language=spoken.book.language.code
        )
        if found and (last - first > 1 or (first, last) == (start, end)):
            return found
    return None


def _proper(words: str) -> str:
    """The name that these words begin with: as long as they are written with a capital."""
    kept: list[str] = []
    for word in words.strip(_QUOTES).split():
        if not _CAPITAL.match(word) and word not in ("de", "van", "al", "bin", "von"):
            break
        kept.append(word)
        if word[-1] in ".,;" and len(word) > 3:
            break
    return " ".join(kept).strip(_QUOTES + ".,;")


def _person(spoken: Spoken, addresses: Sequence[str]) -> str:
    """The name that stands beside the only address."""
    if len(addresses) != 1:
        return ""
    at = next(index for index, word in enumerate(spoken.found) if word.folded == addresses[0])
    address = spoken.found[at]
    above, below = spoken.text[max(0, address.start - 200) : address.start], spoken.text[address.end : address.end + 80]
    behind = _NAME.match(below.lstrip(" ,:;<>()-"))
    named = list(_NAME.finditer(above))
    near = [name for name in named if " " in name.group()]
    if behind and " " in behind.group():
        return behind.group()
    return near[-1].group() if near else ""


def unasked(spoken: Spoken, found: Iterable[Sensed]) -> Iterator[tuple[int, int]]:
    """The sentences in which none of these wishes stands."""
    taken = {one.start for one in found}
    yield from (sentence for sentence in sentences(spoken) if sentence[0] not in taken)
