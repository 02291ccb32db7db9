"""A sentence beside a text for everyone that asks something of us ("And please close the May conversation")."""

import re

_SENTENCE = re.compile(r"(?:[^.!?\n]|[.!?]+(?=[^\s.!?]))+[.!?]*[ \t]*")
_ASKS = re.compile(
    r"(?i)\W*(?:(?:and|also|then|ps|plus|oh|after that|afterwards)\b\W*)*"
    r"(?:please|pls|kindly|(?:could|can|would|will) you)\b\W*(?:(?:also|then|please|now)\b\W*)*"
    r"(?:close|pin|unpin|lock|reopen|move|merge|split|rename|remove|delete|take|add|invite|ban|moderate|trust|schedule"
    r"|skip|cancel|set|change|mute|stop|start|approve|reject|discard|make)\b(?!\W+(?:sure|your)\b)(?P<what>[^.!?\n]*)"
)
_OURS = re.compile(
    r"(?i)\b(?:conversations?|threads?|discussions?|topics?|posts?|posting|schedule|members?|list|welcome|goodbye|footer"
    r"|guidelines|facilitators?|deputy|weekly|daily|held)\b|@"
)
_TO_THEM = re.compile(r"(?i)\b(?:your|yourself|yourselves|us know)\b")
_MOST = 20_000


def parted(text: str) -> tuple[str, str]:
    """The text without what it asks of us behind its first sentence, and that."""
    ours: list[str] = []
    for hit in list(_SENTENCE.finditer(text[:_MOST]))[1:]:
        asks = _ASKS.match(hit[0])
        if asks and _OURS.search(asks["what"]) and not _TO_THEM.search(hit[0]):
            ours.append(hit[0])
    for sentence in ours:
        text = text.replace(sentence, "", 1)
    return text.strip(), " ".join(one.strip() for one in ours)
