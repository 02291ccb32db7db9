"""A facilitator's wish that somebody's post be taken down: it is about that post, and takes nobody off the list."""

import re
from dataclasses import dataclass

from listserv.model.intent import THE_ONLY, Wish

_LOOKED_AT = 400
_LEAD = re.compile(
    r"(?i)\A\W*(?:(?:hi|hello|dear|hey)\b[^\n]{0,40}\n\s*)?(?:(?:please|pls|kindly|can|could|would|will|you|we|i['’]d|i"
    r"|like|want|need|to|have|should)\b\W*){0,6}(?:remove|delete|erase|withdraw|pull|take(?: (?:down|out|off))?)\s+"
)
_ENDS = re.compile(r"\n|[.!?](?=\s|\Z)")
_POST = r"(?i:post|posting|message|e-?mail|mail|contribution|comment|reply|answer)s?"
_AGE = r"(?i:(?:last|latest|first|own|new|old|other|two|recent)\s+)?"
_WHOSE = re.compile(rf"(?P<whom>[^\n]{{1,60}}?)['’]s?\s+{_AGE}{_POST}\b")
_ANY = re.compile(rf"(?i:(?:the|that|this|an?|her|his|their)\s+)?{_AGE}{_POST}\b")
_WROTE = re.compile(r"(?i)what\s+(?P<whom>[^\n]{1,60}?)\s+(?:has\s+)?(?:wrote|written|sent|posted|said)\b")
_DOWN = re.compile(r"(?i)\s+(?:down|out|off|away)\b")
_BY = re.compile(
    r"(?i)\s+(?:by|of|from|that|which)\s+(?P<whom>[^\n,;:]{1,60}?)(?:\s+(?:has\s+)?(?:wrote|written|sent|posted))?"
    r"(?=\s+(?:about|on|in|called|titled|regarding|because|as|since|which|that|who)\b|\s*[,;:(–—]|\s*\Z)"
)
_ABOUT = re.compile(r"(?i)\s+(?:about|on|in|called|titled|entitled|regarding)\s+\S")
_TITLE = re.compile(r"\s+[“\"‘']?[A-Z]")
"""A subject right behind the word: "remove post Topic D"."""
_REASON = re.compile(r"(?i)\s*(?:[,;:(–—]|\s-\s|\b(?:because|as|since)\b)\s*(?P<said>\S[^\n]*)")
_NOBODY = re.compile(r"(?i)(?:my|our|your|yours|the|this|that|a|it|us|them)\b")
_ELSEWHERE = re.compile(
    r"(?i)\b(?:schedul\w+|queue|planned|held|waiting|waits|wait|pending|posts? for|address|from (?:the|my) (?!list))\b"
)
"""What is no post of the archive: it waits, or is yet to come."""
_BESIDES = re.compile(
    r"(?i)\s*,?\s+(?:and|then|but)\s+(?:please\s+|also\s+)*"
    r"(?=(?:ban|block|moderate|remove|unsubscribe|close|lock|pin|rename|warn|tell|ask|take|set|stop)\b)"
)


@dataclass(frozen=True, slots=True)
class Ordered:
    """The wish, and what is said besides."""

    wish: Wish
    rest: str


def wanted(text: str) -> Ordered | None:
    """The post that shall be taken down: whose it is, and why; its subject is looked for in the text."""
    lead = _LEAD.match(text[:_LOOKED_AT])
    if lead is None:
        return None
    end = _first_end(text, lead.end())
    said = text[lead.end() : end]
    whose = _WHOSE.match(said) or _WROTE.match(said)
    named = whose or _ANY.match(said)
    if named is None or _ELSEWHERE.search(said):
        return None
    behind = _DOWN.sub("", said[named.end() :], count=1)
    by = None if whose else _BY.match(behind)
    found = whose or by
    whom = found["whom"].strip() if found else ""
    tail = behind[by.end() :] if by else behind
    if _NOBODY.match(whom) or not (whom or _ABOUT.match(tail) or _TITLE.match(tail)):
        return None
    reason = _REASON.search(tail)
    why = reason["said"].strip(" .!)") if reason else ""
    wish = Wish("remove-post", words=why, mode=THE_ONLY, whom=whom)
    return Ordered(wish, text[end:].strip(" .!?,\n").removeprefix("and ").strip())


def _first_end(text: str, at: int) -> int:
    """Where the sentence ends that begins here, or the part of it that is about the post."""
    ends = (hit.start() for hit in (_ENDS.search(text, at), _BESIDES.search(text, at)) if hit)
    return min((*ends, len(text)))
