"""A wish about one's own mail that stands in a paragraph of its own, above or below words for everyone."""

import re
from dataclasses import dataclass
from datetime import date

from listserv.model.intent import Wish
from listserv.understand import wishes
from listserv.understand.clauses import clauses
from listserv.understand.desk import at_the_desk
from listserv.understand.phrasebook import Spoken, book
from listserv.understand.phrases import LANGUAGES
from listserv.understand.texts import without_signature

_OWN = frozenset((
    "mode", "pause", "resume", "settings", "letter-time", "letter-form", "at-most", "own-posts", "largest", "mute",
    "unmute", "follow", "leave", "undo",
))  # fmt: skip
_FEWEST_WORDS, _MOST_WORDS = 2, 15
_LONGEST = 2_000
_BLOCKS = re.compile(r"\n[^\S\n]*\n\s*")
_ENDED, _SAYS = re.compile(r"[.!?…)]\s*$"), re.compile(r"\w[.!?](?:\s|$)")
_LAST_SENTENCE = re.compile(r"(?<=[.!?…])\s+(?=[^.!?…\n]{1,200}[.!?…]?\s*$)")
_WORD = re.compile(r"\w[\w'’-]*")
_THANKS_SOMEBODY = re.compile(
    r"\b(?i:thanks|thank you|cheers|well done)(?i: so much| very much| a lot)?,?"
    r" (?!All\b|You\b|Everyone\b|Again\b)[A-Z][a-z]"
)
_OF_THEMSELVES = re.compile(r"(?i)\b(?:i|i['’]\w+|my|me|we|our)\b")


@dataclass(frozen=True, slots=True)
class Beside:
    """The wishes, and the rest of the text without their paragraph."""

    wishes: tuple[Wish, ...]
    rest: str

    @property
    def is_of_themselves(self) -> bool:
        """Whether the rest says something of its author, as who explains a wish does."""
        return _OF_THEMSELVES.search(self.rest) is not None


NOTHING = Beside((), "")


def read(text: str, *, today: date, language: str, sentence: bool = False) -> Beside:
    """The wish in a paragraph of its own, or in a last `sentence`; no wish where there is none, or nothing else."""
    if len(text) > _LONGEST:
        return NOTHING
    said = without_signature(book(language), text, titled=False).strip()
    blocks = [block.strip() for block in _BLOCKS.split(said)]
    if len(blocks) == 1:
        blocks = said.rsplit("\n", 1) if _ENDED.search(said.rpartition("\n")[0]) else []
    if not blocks and sentence:
        blocks = [said[: last.start()], said[last.end() :]] if (last := _LAST_SENTENCE.search(said)) else []
    for block in dict.fromkeys((blocks[-1], blocks[0])) if len(blocks) > 1 else ():
        rest = said.replace(block, "", 1).strip()
        below = without_signature(book(language), rest, titled=True) if block is blocks[0] else rest
        said_more = _SAYS.search(below) if block is blocks[0] else below  # a name and a job are a signature
        if (found := _wished(block, today, language)) and said_more and _says(rest, today):
            return Beside(found, rest)
    return NOTHING


def _wished(block: str, today: date, language: str) -> tuple[Wish, ...]:
    """What a paragraph asks of us, which phrases and network must both say."""
    if not _FEWEST_WORDS <= len(_WORD.findall(block)) <= _MOST_WORDS:
        return ()
    each = (book(code) for code in dict.fromkeys((language, *LANGUAGES)))
    if not any(at_the_desk(one, Spoken(one, "", today), Spoken(one, block, today), block).wishes for one in each):
        return ()
    found = wishes.read("", block, to="post-reply", today=today, language=language)
    return found.wishes if found.only and {wish.name for wish in found.wishes} <= _OWN else ()


def _says(rest: str, today: date) -> bool:
    """Whether more is said than politeness, or somebody is thanked by name."""
    spoken = Spoken(book("en"), rest, today)
    if _THANKS_SOMEBODY.search(rest):
        return True
    return bool(spoken.found) and any(clause.kind != "polite" for clause in clauses(spoken))
