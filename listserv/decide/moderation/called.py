"""Held posts that an answer calls by who wrote them, or by words of their subject: "Let Farida's out, bin the webinar".

A sentence without a number gets the numbers of the posts that it names, and is then read like any other (one_line.py).
A name is one where exactly one of the posts that wait has all of its words; nothing is guessed between two.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from listserv.decide.moderation import doubted, line_by_line, one_line, pieces, sayings
from listserv.model.member import Hold

_MAX_TEXT = 4_000
_MOST_POSTS = 100
_STEM = 6
"""So many letters alike make "fundraiser" a word of "Fundraising 10k"."""
_SHORTEST = 3
_TOKEN = re.compile(r"[^\W_]+(?:['’](?!s\b)[^\W_]+)*+|['’]s\b|\S")
_GAP = re.compile(r"[ \t]*")
_THE = frozenset(("the", "that", "this"))
_OF = frozenset(("from", "by", "about", "on"))
_POST = frozenset((
    "one", "post", "message", "mail", "email", "e-mail", "reply", "question", "advert", "ad", "item", "piece", "thing",
))  # fmt: skip
_SMALL = frozenset((
    "and", "are", "but", "for", "has", "have", "her", "his", "how", "its", "our", "not", "their", "they", "was", "what",
    "when", "who", "why", "with", "you", "your", "all", "any", "help", "need", "new", "please", "rest", "others",
))  # fmt: skip
_SAID = frozenset(re.findall(r"[a-z]+", " ".join((*sayings.SAID_OF.values(), *sayings.SAID_TO.values()))))
"""Words of decisions are no names, whatever subjects say."""
_DECIDES = frozenset(("approve", "reject", "discard", "trust"))
_SENDS = frozenset(("approve", "trust"))
_STOPS, _COLON = frozenset(".,;!?"), frozenset(":–—-")


@dataclass(frozen=True, slots=True)
class _Post:
    number: int
    author: frozenset[str]
    title: frozenset[str]

    def has(self, word: str) -> bool:
        return word in self.author or _is_of(word, self.title)


def by_number(words: str, holds: Sequence[Hold]) -> str:
    """An answer to a list of these posts, with the number of each that it names otherwise where it decides on it."""
    if len(words) > _MAX_TEXT or not 1 < len(holds) <= _MOST_POSTS:
        return words
    posts = [_Post(hold.number, _words(hold.name), _words(hold.subject)) for hold in holds]
    said = "".join(_numbered(piece, posts) for piece in pieces.with_gaps(words))
    return said if line_by_line.read(said) or line_by_line.single(said) else words


def _numbered(piece: str, posts: Sequence[_Post]) -> str:
    """A sentence with numbers for names, where it is read then; the reason of a no has to stay as it was said."""
    if set(sayings.numbers(piece)) & {post.number for post in posts}:
        return piece
    found, end = "", 0
    for start, stop, number in _names(piece, posts):
        found += f"{piece[end:start]}{number}"
        end = stop
    found += piece[end:]
    lines, besides = one_line.lines(found.strip()) if end else ([], "")
    kept = all(line.wish.name in _DECIDES and line.wish.words in piece for line in lines)
    if doubted.is_doubted(piece) and any(line.wish.name in _SENDS for line in lines):
        return piece
    return found if lines and kept and not besides else piece


def _names(piece: str, posts: Sequence[_Post]) -> Iterator[tuple[int, int, int]]:
    """Where a sentence names a post, and the number of that."""
    tokens = list(_TOKEN.finditer(piece))
    at = 0
    while at < len(tokens):
        end, number = _name(tokens, at, posts)
        if number is not None and (at, end) != (0, len(tokens)):
            yield tokens[at].start(), tokens[end - 1].end(), number
        at = max(end, at + 1)


def _name(tokens: Sequence[re.Match[str]], at: int, posts: Sequence[_Post]) -> tuple[int, int | None]:
    """Where a name that begins here ends, and the post that has it."""
    likely = list(posts)
    end, last = at, at
    named = marked = False
    while end < len(tokens):
        word = tokens[end][0].casefold()
        if word in _THE and (end == at or tokens[end - 1][0].casefold() in _OF):
            marked = True
        elif word in _POST or word in ("'s", "’s"):
            marked, last = True, end + 1
        elif word in _OF and end > at:
            marked = True
        elif left := [post for post in likely if post.has(word)]:
            likely, named, last = left, True, end + 1
            marked = marked or (tokens[end][0][0].isupper() and all(word in post.author for post in left))
        else:
            break
        end += 1
    begins = at == 0 or tokens[at - 1][0] in _STOPS
    marked = marked or (begins and last < len(tokens) and tokens[last][0] in _COLON)
    return last, likely[0].number if named and marked and len(likely) == 1 else None


def _words(text: str) -> frozenset[str]:
    found = (token[0].casefold() for token in _TOKEN.finditer(text))
    return frozenset(
        word for word in found if len(word) >= _SHORTEST and word not in _SMALL | _SAID | _POST | _OF | _THE
    )


def _is_of(word: str, title: frozenset[str]) -> bool:
    return word in title or (len(word) >= _STEM and any(one[:_STEM] == word[:_STEM] for one in title))
