"""What of a message is weighed to tell what it asks for: its words, pairs of them, and pieces of words.

Pairs keep the order of words ("off the", "the list"), a pair with a gap bears a word more or less, and pieces of four
letters know a word in another form or with a slip in it.
"""

import re
from collections.abc import Iterator, Mapping, Sequence

from listserv.understand.phrasebook import Spoken

_SENTENCE = re.compile(r"[.!?;\n]")
_MAX_WORDS = 150
_PIECE = 4
_STEM = 5
_WHOLE, _PART = 1.0, 0.5
_SIZES = 6


def features(subject: Spoken, body: Spoken, *, public: bool, reply: bool = False) -> Mapping[str, float]:
    """Each feature of a message with its value, scaled so that a long message counts no more than a short one.

    `public` says that it came on the way to the list, `reply` that it answers a post.
    """
    title, said = _words(subject), _words(body)
    found = {"door:public" if public else "door:desk": _WHOLE}
    if reply:
        found["door:reply"] = _WHOLE
    if title:
        found["subject"] = _WHOLE
    if not said:
        found["no body"] = _WHOLE
    found[f"length {min(_SIZES, len(said).bit_length())}"] = _WHOLE
    for words in (said, title):
        found |= dict.fromkeys(_pieces(words), _PART)
    for words in (said, title):
        found |= dict.fromkeys(_grams(words), _WHOLE)
    length = sum(value * value for value in found.values()) ** 0.5
    return {feature: value / length for feature, value in found.items()}


def _words(spoken: Spoken) -> list[str]:
    """The words of a text, what stands for itself (a number, an address, a month) by its kind, and where sentences
    end."""
    dates = spoken.book.language.dates
    found: list[str] = []
    end = 0
    for word in spoken.found[:_MAX_WORDS]:
        if found and _SENTENCE.search(gap := spoken.text[end : word.start]):
            found.append("?" if "?" in gap else "|")
        end = word.end
        found.append(_kind(word.folded, dates.months, dates.weekdays))
    if "?" in spoken.text[end : end + 5]:
        found.append("?")
    return found


def _kind(word: str, months: Mapping[str, int], weekdays: Mapping[str, int]) -> str:
    if "@" in word:
        return "<address>"
    if word[0].isdigit():
        return "<number>" if word.isdigit() else "<figures>"
    if word in weekdays:
        return "<weekday>"
    return "<month>" if word in months and word != "may" else word


def _grams(words: Sequence[str]) -> Iterator[str]:
    if not words:
        return
    edged = ["^", *words, "$"]
    for at, word in enumerate(edged):
        yield word
        if word.isalpha() and len(word) > _STEM:
            yield f"{word[:_STEM]}-"
        if at + 1 < len(edged):
            yield f"{word} {edged[at + 1]}"
        if at + 2 < len(edged):
            yield f"{word} _ {edged[at + 2]}"


def _pieces(words: Sequence[str]) -> Iterator[str]:
    for word in words:
        if word.isalpha() and len(word) >= _PIECE:
            edged = f"<{word}>"
            yield from (f"'{edged[at : at + _PIECE]}" for at in range(len(edged) - _PIECE + 1))
