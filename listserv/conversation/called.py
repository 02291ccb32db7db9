"""What a sentence calls a conversation: the words behind "close", those on both sides of "merge … with"."""

import re
from collections.abc import Iterator, Mapping

LOOKED_AT = 500
LONGEST = 160
_BEHIND: Mapping[str, str] = {
    "close": r"close(?: down)?|lock(?: down)?|shut(?: down)?|end",
    "reopen": r"re-?open|unlock|open",
    "pin": r"pin|stick|keep|put",
    "unpin": r"un-?pin|unstick",
    "rename": r"rename|retitle|re-title|call|change",
    "merge": r"merge|join|combine|put|fold|move",
    "move": r"move|send|take|transfer|put",
    "move-post": r"move|send|take|transfer|put",
    "split": r"split(?: off)?|part|separate",
    "mute": r"mute|silence",
    "unmute": r"un-?mute",
    "follow": r"follow",
    "remove-post": (
        r"(?:(?:remove|delete|erase|withdraw|pull|take(?: down| out| off)?)\b(?:[^\n.!?;@]|@(?=\w)|\.(?=\w)){0,80}?"
        r"\b(?:about|on|in|called|titled|entitled|regarding)|(?:remove|delete|take (?:down|out)))"
    ),
}
_ENDS = re.compile(r"[.!?;](?:\s|$)|\n")
_CUTS = re.compile(
    r"\s*[,:;(]\s*|\s[–—-]\s|\s(?:and|until|till|for|as|so|because|since|please|on top|to the top|at the top|now"
    r"|which|who|that|it)\b",
    re.IGNORECASE,
)
_POINTS = re.compile(
    r"(?:(?:this|that|these|those|it|the|an?|last|latest|one|ones|conversations?|threads?|posts?|mails?|messages?|please"
    r"|number|no|all|both|off|out|down|together|in|into|with|to|of|\d+)\b\W*+)+",
    re.IGNORECASE,
)
_INTO = re.compile(r"\s(?:together\s)?(?:with|into|in|to|under|onto|and)\s", re.IGNORECASE)
_TO = re.compile(r"\s(?:over )?(?:to|as|into|onto)\s|\s?:\s|\s[–—]\s", re.IGNORECASE)
_QUOTES = "“”\"'‘’«»„ "


def behind(wish: str, text: str) -> Iterator[str]:
    """What stands behind each verb of this wish, to the end of its sentence."""
    verbs = _BEHIND.get(wish, "")
    for hit in re.finditer(rf"(?i)\b(?:{verbs})\s+(?=\S)", text[:LOOKED_AT]) if verbs else ():
        said = _ENDS.split(text[hit.end() : hit.end() + LONGEST], maxsplit=1)[0]
        if said.strip():
            yield said.strip()


def names(said: str) -> Iterator[str]:
    """All of what was said, and what stands before each of the words that may go on from a name, the longest first;
    without what points at something and names nothing ("this one please")."""
    for end in (len(said), *(hit.start() for hit in reversed(list(_CUTS.finditer(said))))):
        name = said[:end].strip(_QUOTES)
        if name and not _POINTS.fullmatch(name):
            yield name


def pairs(said: str) -> Iterator[tuple[str, str]]:
    """What may be the two conversations of "Rotas with Leaflets"."""
    for hit in _INTO.finditer(said):
        yield said[: hit.start()].strip(_QUOTES), said[hit.end() :].strip()


def with_rest(said: str) -> Iterator[tuple[str, str]]:
    """What may be the name, and what stands behind it: "Conference to Leeds in May"."""
    for hit in _TO.finditer(said):
        yield said[: hit.start()].strip(_QUOTES), said[hit.end() :].strip()
