"""A text of somebody's own, and what they write about it later: a better version, or what is different in it.

What was told once is never lost to a correction: where it is not certain what it corrects, nothing is taken away.
"""

import re

_SWAPS = (
    re.compile(r"(?i)(?P<new>[^.!?;\n]{1,80}?)\s+(?:instead of|rather than|in place of)\s+(?P<old>[^.!?;\n]{1,80})"),
    re.compile(
        r"(?i)\b(?:change|correct|replace|swap)\s+(?P<old>[^.!?;\n]{1,80}?)\s+(?:to|with|by|for|into)\s+(?P<new>[^.!?;\n]{1,80})"
    ),
    re.compile(r"(?i)\bnot\s+(?P<old>[^.!?;,\n]{1,80}?),?\s+but(?:\s+rather)?\s+(?P<new>[^.!?;\n]{1,80})"),
    re.compile(r"(?i)(?P<new>[^.!?;\n]{1,80}?),?\s+(?:and )?not(?:\s+in|\s+at)?\s+(?P<old>[^.!?;,\n]{1,80})"),
    re.compile(
        r"(?i)(?P<old>[^.!?;,\n]{1,80}?)\s+(?:should|ought to|was meant to)\s+(?:be|say|read)\s+"
        r"(?P<new>[^.!?;,\n]{1,80})"
    ),
)
_LEADING = re.compile(
    r"(?i)^.*\b(?:say|says|said|write|wrote|put|be|read|is|it's|its|am|i'm|i’m|meant|mean|mention|have|works?|working|"
    r"actually|sorry|please|in|at|as|with|called)\s+"
)
_ARTICLES = re.compile(r"(?i)^(?:(?:a|an|the|my|it|word)\s+)+")
_TRAILING = re.compile(r"(?i)[\s,]+(?:now|please|though|instead|there|then|thanks|thank you|sorry)\b.*$")
_NO_END = re.compile(
    r"(?i)(?:^|\s)(?:am|are|is|was|were|be|do|does|did|have|has|had|will|would|could|should|can|may|might|must|why|i|"
    r"it|that|this|if|or|so|certainly|probably|i'm|i’m|it's|it’s|of|to|with|in)$"
)
"""What "not" belongs to: "I am not a nurse" names nothing else."""
_NEXT_SENTENCE = re.compile(r"(?:[.!?]|(?<!\s)[^\S\n]*+\n)\s*+\w")
_NUMBERED = re.compile(r"^\s{0,8}(\d{1,2})\s{0,3}[.):–-]\s*\S")
_GREETED = r"(?:(?:hi|hello|hey|oh|ok|okay|no|yes|dear \w+|hi \w+|hello \w+)\b[\s,.!:–-]{0,5}){0,3}"
_CORRECTS = re.compile(
    rf"(?i)^\W*{_GREETED}(?:actually|sorry|oops|whoops|apologies|correction|i (?:meant|mean|should have said|forgot)|"
    r"forgot|p\.?\s?s\b|also|and|plus|one more|in addition|i (?:also|can also|now)|by the way|btw|"
    r"it (?:is|was|should|ought)|it's|not|now|(?:please|could you|can you|would you)(?: please)? (?:also |just )?"
    r"(?:add|change|correct|replace|swap|mention|say|write|put|make|remove|take|leave|drop|delete|include)|"
    r"(?:add|change|correct|replace|remove|include))\b"
)
_INSTEAD = re.compile(r"(?i)\b(?:instead of|rather than)\b")
_HALF = 0.5
_SHORT = 25


def corrected(text: str, said: str) -> tuple[str, bool]:
    """The text with what was said about it, and whether something of the old one still stands in it."""
    if (changed := swapped(text, said) or _renumbered(text, said)) is not None:
        return changed, True
    if not text.strip() or _is_better_version(text, said):
        return said, False
    return f"{text.rstrip()}\n{said}", True


def is_short(said: str) -> bool:
    """Whether words are too few to be a text of their own beside the one that they are about."""
    return len(said.split()) <= _SHORT


def asks_for_change(said: str) -> bool:
    """Whether words are about a text, and no text themselves ("Could you say Bradford instead?")."""
    return bool(_CORRECTS.match(said) or _INSTEAD.search(said))


def swapped(text: str, said: str) -> str | None:
    """The text with the one thing replaced that these words name; None unless it stands there just once."""
    said = said.strip()
    if _NEXT_SENTENCE.search(said):
        return None
    for pattern in _SWAPS:
        for found in pattern.finditer(said[:400]):
            old, new = _within(text, found["old"]), _new(found["new"])
            if old and new:
                found_at = re.search(_alone(old), text)
                assert found_at is not None
                return text[: found_at.start()] + new + text[found_at.end() :]
    return None


def _within(text: str, words: str) -> str:
    """The longest beginning of these words that stands in the text, once; "" for none."""
    said = _ARTICLES.sub("", words.strip(" \"'“”‘’,:")).split()
    for length in range(len(said), 0, -1):
        old = " ".join(said[:length]).strip(" \"'“”‘’,:")
        if old and len(re.findall(_alone(old), text)) == 1:
            return old
    return ""


def _alone(words: str) -> str:
    return rf"(?i)(?<!\w){re.escape(words)}(?!\w)"


def _new(words: str) -> str:
    words = _TRAILING.sub("", _LEADING.sub("", words.strip()))
    if _NO_END.search(words):
        return ""
    return _ARTICLES.sub("", words).strip(" \"'“”‘’,:")


def _renumbered(text: str, said: str) -> str | None:
    """Answers to some of several numbered questions take the place of the earlier answers to those."""
    before, after = _by_number(text), _by_number(said)
    if not after or not before or not set(before) - set(after):
        return None
    return "\n".join(line for _, line in sorted((before | after).items()))


def _by_number(text: str) -> dict[int, str]:
    """Each numbered line by its number; empty where anything stands outside of them."""
    lines = [line for line in text.splitlines() if line.strip()]
    found = [(_NUMBERED.match(line), line) for line in lines]
    return {int(match[1]): line for match, line in found if match} if all(match for match, _ in found) else {}


def _is_better_version(text: str, said: str) -> bool:
    return not _CORRECTS.match(said) and len(said.split()) >= _HALF * len(text.split())
