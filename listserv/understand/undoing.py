"""Which change somebody wants to have taken back, where they say so: "undo the welcome text", "put the tag back"."""

import re

from listserv.model.intent import Wish

_LONGEST = 300
_LEAD = (
    r"\W*(?:(?:hi|hello|dear \w+|please|pls|kindly|can|could|would|will|you|we|i|i['’]?d|like|want|need|to|just|also"
    r"|sorry|oops|now|then)\b\W*)*"
)
_THING = r"(?P<thing>(?!\W*(?:the|my|that)\W+mute\b)(?:(?!\b(?:and|then|but|also)\b)[^.!?\n,:;@]){1,80}?)"
_END = r"(?:\W+(?:please|thanks|thank you|again|now))*\W*"
_UNDOES = re.compile(rf"(?i){_LEAD}(?:undo|revert|reverse|roll back)\b\s*{_THING}{_END}")
_PUTS_BACK = re.compile(
    rf"(?i){_LEAD}(?:put|set|change|switch|turn)\s+{_THING}\s+back(?:\s+(?:to\s+)?(?:as|how|what|the way|where)\s+"
    rf"(?:it|they|things)\s+(?:was|were)(?:\s+before)?|\s+as before|\s+to before){_END}"
)
_NO_NAME = re.compile(
    r"(?i)\b(?:the|a|my|our|your|this|that|these|those|it|all|last|latest|newest|recent|previous|change[sd]?|thing|things"
    r"|one|request|mail|e-?mail|wish|step|action|act|order|what|which|i|we|did|made|have|had|just|of|to|in|for|on|from|with"
    r"|about|everything|today|yesterday|now|again|please|before|text|undo|here|me|was|is|done|said|wrote|mistake|thanks?|you|cheers|ta|sorry|asap|instead)\b|\W"
)
"""Words that name nothing: what stays is called by its name."""


def wanted(text: str) -> Wish | None:
    """UNDO of what is named, and of nothing else; None where nothing is named, or more is said."""
    said = text.strip()[: _LONGEST + 1]
    return _named(_UNDOES.fullmatch(said) or _PUTS_BACK.fullmatch(said)) if len(said) <= _LONGEST else None


def called(wish: Wish, text: str) -> Wish:
    """UNDO with what it names where it begins a mail that says more, and so is what would empty a setting instead."""
    if wish.words and wish.name != "unset":
        return wish
    first = re.split(r"[.!?\n,:;]", text.strip()[:_LONGEST], maxsplit=1)[0]
    return wanted(first) or wish


def _named(hit: re.Match[str] | None) -> Wish | None:
    return Wish("undo", words=hit["thing"].strip()) if hit and _NO_NAME.sub("", hit["thing"]) else None
