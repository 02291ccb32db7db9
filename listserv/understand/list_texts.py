"""The texts of a list: one that is to be set, whole, and one that somebody would like to read."""

import re

from listserv.model.intent import Wish

_TEXT = r"(?P<name>welcome|goodbye|farewell|footer|guidelines|rules|(?:join(?:ing)? )?questions)"
_KIND = r"(?:\s+(?:text|texts|message|mail|letter|words|line))?"
_SETS = re.compile(
    r"(?i)\s*(?:(?:hi|hello|dear|good (?:morning|afternoon|evening))\b[^\n:]{0,40}[,!\n]\s*)?"
    r"(?:(?:please|pls|kindly|could|can|would|will|you|i|we|want|like|['’]?d|to|now)\b\s*)*"
    r"(?:set|change|update|replace|make|use)\s+(?:(?:the|our|my|a|new|list['’]?s)\s+)*"
    rf"{_TEXT}{_KIND}(?:\s+(?:of|on|for)\s+[^:\n]{{1,60}}?)?"
    r"(?:\s+(?:to|with|by|as|is|so that it (?:says|reads)|say|says|read|reads|be|the following|following|this|these|now"
    r"|please|text|words|new))*\s*(?::|\n)\s*(?P<text>\S.*)",
    re.DOTALL,
)
_SHOULD = re.compile(
    r"(?i)\s*(?:(?:hi|hello|dear|good (?:morning|afternoon|evening))\b[^\n:]{0,40}[,!\n]\s*)?"
    rf"(?:(?:please|the|our|my|new|list['’]?s)\s+)*{_TEXT}{_KIND}(?:\s+(?:of|on|for|at|when|to)\s+[^:\n]{{1,60}}?)?"
    r"\s+(?:should|shall|must|needs? to|ought to|has to|is to|will)\s+(?:now\s+|please\s+)?(?:be|read|say|become)\b"
    r"(?:\s+(?:as follows|like this|changed to|the following|this|now))*\s*(?::|\n)\s*(?P<text>\S.*)",
    re.DOTALL,
)
"""The same as a sentence: "the joining questions should be: …"."""
_ASKING = (
    r"(?:please|pls|could|can|may|would|you|i|we|like|['’]?d|want|to|show|send|give|tell|me|us|see|read|have|get|what|where"
    r"|which|how|is|are|do|does|look|at|the|our|your|this|list|list['’]?s|group|group['’]?s|of|for|current|a|copy|text|say|says"
    r"|now|again|there|any|here|in|on|whole|full)"
)
_SHOWS = re.compile(
    rf"(?i)\W*+(?:(?:hi|hello|dear \w+)\b\W*+)?(?P<asks>(?:{_ASKING}\b\W*+)*){_TEXT}"
    rf"(?P<rest>(?:\W++(?:{_ASKING}|message|mail|letter|page|line|words|thanks|thank you|currently|set|like))*)\W*"
)
_BY_THEMSELVES = frozenset(("guidelines", "rules"))
_ASKS = re.compile(r"(?i)\b(?:show|send|give|see|read|what|where|how|text|copy)\b")
_SAME = {"farewell": "goodbye", "rules": "guidelines", "join questions": "questions", "joining questions": "questions"}
_LONGEST = 200


def set_whole(text: str) -> Wish | None:
    """A text of the list that is brought along behind a colon: within it nothing is a wish."""
    hit = _SETS.match(text) or _SHOULD.match(text)
    return Wish("set", f"{_called(hit['name'])} {hit['text'].strip()}") if hit else None


def wanted(text: str) -> Wish | None:
    """ "What are the guidelines?", "show me the welcome text", and nothing else."""
    hit = _SHOWS.fullmatch(text.strip()) if len(text) <= _LONGEST else None
    if hit is None:
        return None
    name = _called(hit["name"])
    asks = bool(_ASKS.search(hit["asks"]) or _ASKS.search(hit["rest"]))
    return Wish("text", name) if asks or name in _BY_THEMSELVES else None


def _called(name: str) -> str:
    return _SAME.get(name.lower(), name.lower())
