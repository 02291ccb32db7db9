"""What an answer about a held post wants done about its author, or wants them told, clause by clause.

"No, and ban him please", "yes, and make her a member", "tell Pat that we only take short ones": whoever wrote the post
is meant by him, her, this person or their name, and nobody else. Such a clause is said to us and is no reason for them.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from listserv.model.intent import Wish
from listserv.model.member import Hold

MAX_TEXT = 2_000
AUTHOR = (
    r"him|her|them|(?:the )?(?:author|sender|writer)"
    r"|(?:this|that|the) (?:person|sender|author|poster|user|man|woman|guy|lady|writer|spammer|address)"
)
_POSTS = r"(?:posts?|posting|messages?|mails?|e-?mails?)"
_UNCERTAIN = frozenset(("two-authors", "forged"))
"""Rules of posts of which nobody knows who wrote them."""
_CLAUSES = re.compile(
    r"(?<=[.!?;\n])\s+|\n+|(?<!\s)\s++(?:[-–—]+\s+|(?=(?:and|but|also|then|so)\b))|,\s*(?=\S)", re.IGNORECASE
)
_ENDS = re.compile(r"[.!?;]\W*$|\n")
_LEAD = r"\W*(?:(?:and|but|also|then|so|please|pls|kindly|just|now|yes|ok|could you|can you|would you|will you)\b\W*)*"
_SPEAKS_TO = re.compile(
    r"\W*(?!(?:Yes|No|Ok|Okay|Sorry|Thanks|Please|Also|Well|Hi|Fine|Spam|Discard)\b)[A-Z][\w'’-]+\W*"
)
_NOT = r"(?P<not>(?:do not|don['’]t|never|no need to)\s+)?(?:please\s+)?"
_KNOWS = (
    r"(?:(?:tell|inform|remind|say to|explain to|notify)\s+(?:{them}|anyone|anybody)"
    r"|let\s+(?:{them}|anyone|anybody)\s+know)\b"
    r"(?:\s+(?:please|why))*(?:[\s,:]+(?P<how>that|to)\b)?[\s,:]*(?P<what>.*)"
)
_TURNED = {"is": "are", "was": "were", "has": "have", "does": "do", "needs": "need"}
_STAYS = r"should|can|could|may|might|must|will|would|shall|ought|needed|had|did"
_OF_THEM = re.compile(
    rf"\A(?P<lead>(?:whether|if|that)\s+)?(?:she|he)\s+(?P<verb>{_STAYS}|{'|'.join(_TURNED)})\b", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Besides:
    """What is to be done about the author, what they are `told` (`later`: for the next time), and the `rest`.

    `undone` are clauses that are not ours to do, or not certain; they are for nobody else's eyes. `quiet` says that the
    author shall hear nothing, `asks_change` that they shall do something before it goes out.
    """

    wishes: tuple[Wish, ...] = ()
    told: str = ""
    undone: tuple[str, ...] = ()
    rest: str = ""
    quiet: bool = False
    asks_change: bool = False


def names_of(hold: Hold) -> str:
    """What its author may be called, as a pattern."""
    names = [name for name in re.findall(r"[^\W\d_]{2,}", hold.name) if name.lower() not in ("the", "and")]
    return "|".join((AUTHOR, *map(re.escape, names), *([re.escape(hold.address)] if hold.address else [])))


def read(said: str, hold: Hold) -> Besides:
    """Takes the clauses about the author out of what follows a decision."""
    if not said.strip():
        return Besides()
    wanted = _Wanted(hold)
    before = ""
    for clause in _clauses(said[:MAX_TEXT]):
        addressed = _SPEAKS_TO.fullmatch(before) is not None
        wanted.take(clause, before if addressed else "")
        before = clause
    return wanted.besides()


def to_them(words: str) -> str:
    """What is said of somebody, as it is said to them: "she should join first" becomes "you should join first"."""

    def turned(hit: re.Match[str]) -> str:
        verb = hit["verb"]
        return f"{hit['lead'] or ''}you {_TURNED.get(verb.lower(), verb)}"

    return _OF_THEM.sub(turned, words.strip(), count=1)


def _clauses(said: str) -> Iterator[str]:
    at = 0
    for hit in _CLAUSES.finditer(said):
        yield said[at : hit.end()]
        at = hit.end()
    yield said[at:]


@lru_cache(maxsize=32)
def _patterns(them: str) -> tuple[dict[str, re.Pattern[str]], tuple[re.Pattern[str], ...], re.Pattern[str]]:
    """How a clause asks for what is done about somebody, how it speaks of it, and how it asks to tell them something.

    They are remembered for the next answer about the same author, as they are slow to make.
    """
    how = re.I | re.S
    done = _doing(them)
    doing = {name: re.compile(rf"{_LEAD}{_NOT}{said}", how) for name, said in done.items()}
    within = tuple(re.compile(rf"\b{said}", how) for said in done.values())
    return doing, within, re.compile(_LEAD + _NOT + _KNOWS.format(them=them), how)


class _Wanted:
    """Collects clause by clause; what follows a wish within its sentence belongs to it."""

    def __init__(self, hold: Hold) -> None:
        self.hold = hold
        self.doing, self.within, self.telling = _patterns(names_of(hold))
        self.wishes: list[Wish] = []
        self.undone: list[str] = []
        self.told: list[str] = []
        self.rest: list[str] = []
        self.quiet = self.asks_change = False
        self.into: list[str] | None = None

    def take(self, clause: str, spoken_to: str) -> None:
        """One clause more; `spoken_to` is the one before it where that only calls somebody by name."""
        if telling := self.telling.match(clause):
            self._tells(telling)
        elif (found := self._done(clause, spoken_to)) is not None:
            self.into = found
        elif self.into is not None:
            self.into.append(clause)
        else:
            self.rest.append(clause)
        if _ENDS.search(clause):
            self.into = None

    def _tells(self, hit: re.Match[str]) -> None:
        if hit["not"]:
            self.quiet, self.into = True, []
            return
        self.asks_change |= (hit["how"] or "").lower() == "to"
        self.told.append(hit["what"])
        self.into = self.told

    def _done(self, clause: str, spoken_to: str) -> list[str] | None:
        """Where the rest of the sentence goes, where this clause wants something done about the author."""
        if name := next((name for name, said in self.doing.items() if said.match(clause)), ""):
            hit = self.doing[name].match(clause)
            denied = hit is not None and bool(hit["not"])
            if not (spoken_to or denied) and self.hold.address and self.hold.rule not in _UNCERTAIN:
                named = self.hold.name if name == "add" else ""
                self.wishes.append(Wish(name, addresses=(self.hold.address,), words=named))
                return []
        elif not any(said.search(clause) for said in self.within):
            return None
        if spoken_to and self.rest:
            self.rest.pop()
        self.undone.append(f"{spoken_to}{clause}")
        return self.undone

    def besides(self) -> Besides:
        """All of it, when the last clause is read."""
        told = " ".join(part.strip() for part in self.told).strip(" \t\n,;:–—-")
        undone = " ".join(part.strip() for part in self.undone).strip()
        rest = "".join(self.rest).strip(" \t\n,;:–—-")
        wishes = tuple(dict.fromkeys(self.wishes))
        return Besides(wishes, to_them(told), (undone,) if undone else (), rest, self.quiet, self.asks_change)


def _doing(them: str) -> dict[str, str]:
    """What may be wanted about the author, as patterns that begin with its verb."""
    theirs = rf"(?:(?:her|his|their)\s+(?:\w+\s+)?{_POSTS}|(?:{them})(?:['’]s)?)\b"
    every = rf"(?:(?:all|any|every|anything|everything|else|of|future|further|other|more|the|{_POSTS}|from|by)\s+)*"
    here = r"\s+(?:from|off|to|on)\s+(?:the|this|our)\s+(?:\w+\s+)?(?:list|group|members\w*|community)\b"
    over = rf"(?:{here}|\s+as\s+an?\s+(?:\w+\s+)?member\b)"
    one = rf"(?!them\b)(?:{them})\b(?=\W*$|\s+(?:too|also|please|now|at once|straight away)\b|{over})"
    them_too = rf"(?:{one}|them{over})"
    return {
        "ban": rf"(?:ban|block|blacklist|bar)(?:\s+(?:{them})\b|\W*\Z)",
        "moderate": rf"(?:(?:pre-?)?moderate\s+{every}{theirs}|hold\s+{every}(?:her|his|their)\s+(?:\w+\s+)?{_POSTS}"
        rf"|put\s+(?:{them})\s+(?:on|under|in)\s+moderation)",
        "invite": rf"(?:invite\s+(?:{them})\b|send\s+(?:{them})\s+an invit\w+)",
        "add": rf"(?:(?:add|subscribe|sign up|enrol|enroll)\s+{them_too}|sign\s+(?:{them})\s+up\b"
        rf"|make\s+(?:{them})\s+an?\s+(?:full\s+)?member\b)",
        "remove": rf"(?:(?:remove|unsubscribe)\s+{them_too}|(?:take|kick|throw)\s+(?:{them}){here}"
        rf"|(?:take|kick|throw)\s+(?!them\b)(?:{them})\s+(?:off|out)\b(?=\W*$|\s+(?:please|now|too)\b))",
    }
