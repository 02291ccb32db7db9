"""What was looked up in the archive and on the roll for somebody who asked."""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from listserv.model.intent import Answer
from listserv.model.member import Member, Question
from listserv.model.past import NO_PAST, Past

MOST_TERMS = 12
MOST_AT_ONCE = 3
"""So many conversations are sent for one answer."""
_ALL_OF_IT = re.compile(
    r"(?i)\W*(?:(?:yes|ok|send|me)\W+)*(?:all|both|either|everything|the lot)(?: of (?:them|these|it))?"
    r"(?: (?:two|three))?\W*(?:please|thanks|thank you)?\W*"
)
_YES = re.compile(r"(?i)\W*(?:oh |ok(?:ay)?,? |great,? )?(?:yes|yeah|yep|yup|sure|please|go ahead)\b")
LONGEST_WORDS = 1_000
_WORD = re.compile(r"[^\W_]+")
LONGEST_TERM = 40
_COMMON = """
a about all an and any anybody anyone anything are as at be been but by can could did do does for from had has have
he her him his how i if in into is it its me my of on or our please s she so some t than that the their them then
there these they this those to was we were what when where which who why will with would you your
"""
COMMON = frozenset(_COMMON.split())
"""Words that say nothing of what somebody looks for."""
MOST_WORDS, SHORTEST_WORD = 60, 3
LOOKED_AT = 4_000
"""So many characters of a text say what it is about."""
_STOPPED = """
after again against because before being below between both doing down during each few further here hers herself
himself itself just more most myself nor not off once only other ours ourselves out over own same she such theirs
themselves through too under until up very while whom yours yourself yourselves
"""
_TELLS_NOTHING = COMMON | frozenset(_STOPPED.split())
"""Words that tell no question from another: all that PostgreSQL passes over, too."""


@dataclass(frozen=True, slots=True)
class Attached:
    """A file that came with a post: `part` is its place among the message's parts, `size` its bytes when decoded."""

    part: int
    name: str
    content_type: str
    size: int
    post: int = 0


@dataclass(frozen=True, slots=True)
class Talk:
    """A conversation as a list of conversations shows it; `posts` are those that came, `files` what came with them."""

    id: int
    subject: str
    posts: int
    last_at: datetime
    files: int = 0


@dataclass(frozen=True, slots=True)
class Hit:
    """A conversation that was found, with the post that fits best, and that with which it `began` where it is
    another; `files` are the names of what came with it, each in a line."""

    conversation: int
    subject: str
    author: str
    sent_at: datetime
    text: str
    began: "Hit | None" = None
    files: str = ""


@dataclass(frozen=True, slots=True)
class Found:
    """What a search found: the hits of one page, and whether there are more behind them.

    `terms` are the words that were looked for. `all_words` is off where no post has all of them and so those with some
    were taken.
    """

    words: str
    terms: tuple[str, ...]
    hits: tuple[Hit, ...]
    more: bool = False
    all_words: bool = True


@dataclass(frozen=True, slots=True)
class Whole:
    """A post as it came: the stored message and its size in bytes."""

    raw: int
    size: int
    subject: str
    author: str
    sent_at: datetime


@dataclass(frozen=True, slots=True)
class Profile:
    """What a member told about themselves for others to see."""

    member: int
    name: str
    text: str


@dataclass(frozen=True, slots=True)
class Finding:
    """All that was looked up for one mail; what it does not ask for stays empty.

    `listed` are the conversations of the list that they had last, as they were numbered; `talks` those that the mail
    may mean, `numbered` those that it names by the numbers of a letter, `wholes` the posts. The `topics` are those
    behind the first `topics_after`. `names` are those of members who may be seen, `unnamed` counts the others. `others`
    are the members that an answer may be for. `sent_today` counts our letters of this kind to them. `past` is what may
    be near to a question of theirs.
    """

    found: tuple[Found, ...] = ()
    topics: tuple[Talk, ...] = ()
    more_topics: bool = False
    topics_after: int = 0
    listed: tuple[int, ...] = ()
    talks: tuple[Talk, ...] = ()
    numbered: Mapping[int, Talk] = field(default_factory=dict)
    wholes: Mapping[int, Whole] = field(default_factory=dict)
    files: tuple[Attached, ...] = ()
    whole: Whole | None = None
    names: tuple[str, ...] = ()
    unnamed: int = 0
    profiles: tuple[Profile, ...] = ()
    others: tuple[Member, ...] = ()
    sent_today: int = 0
    past: Past = NO_PAST


NOTHING = Finding()


def terms(words: str) -> tuple[str, ...]:
    """The words to look for: in lower case, without accents, without those that say nothing, each once.

    At most twelve, of at most forty letters, from the first thousand characters.
    """
    said = dict.fromkeys(word[:LONGEST_TERM] for word in _plain(words[:LONGEST_WORDS]) if word not in COMMON)
    return tuple(said)[:MOST_TERMS]


def telling_words(text: str) -> tuple[str, ...]:
    """The words that may say what a text is about: as `terms`, but at most sixty of its first four thousand characters.

    No addresses, no numbers, nothing of one or two letters.
    """
    read = " ".join(piece for piece in text[:LOOKED_AT].split() if not _is_address(piece))
    said = dict.fromkeys(word[:LONGEST_TERM] for word in _plain(read) if _tells(word))
    return tuple(said)[:MOST_WORDS]


def _plain(text: str) -> list[str]:
    plain = unicodedata.normalize("NFKD", text.lower())
    return _WORD.findall("".join(char for char in plain if not unicodedata.combining(char)))


def _is_address(piece: str) -> bool:
    return "@" in piece or "://" in piece or piece.startswith("www.")


def _tells(word: str) -> bool:
    return len(word) >= SHORTEST_WORD and not word.isdigit() and word not in _TELLS_NOTHING


def all_of(answer: Answer, question: Question) -> tuple[int, ...]:
    """The numbers of all that a list showed, where an answer wants "both" or "all of them"; none of a long list.

    A yes to what was offered unasked wants all of that, and so does "send me the whole thing"; "great" does not.
    """
    listed = len(question.values["conversations"])
    wants = (question.kind == "past" and _agrees(answer)) or _ALL_OF_IT.fullmatch(answer.words.strip()[:100])
    return tuple(range(1, listed + 1)) if wants and listed <= MOST_AT_ONCE else ()


def _agrees(answer: Answer) -> bool:
    if answer.wishes:
        return all(wish.name in ("get", "full") and not (wish.numbers or wish.words) for wish in answer.wishes)
    return bool(answer.yes) and not answer.rest and _YES.match(answer.words) is not None
