"""Whether what cannot easily be taken back is only thought about, denied, or said of somebody else.

The network tells what a message is about; whether it is asked for or just spoken of hangs on a few small words.
"""

import re

from listserv.understand.said import Said

FINAL = frozenset((
    "leave", "remove", "ban", "discard", "reject", "approve", "stop", "remove-post", "announce",
    "hand-over", "set", "unset", "anonymous", "private", "schedule",
))  # fmt: skip
"""Wishes that others see, or that are not undone without them."""
DECISIONS = frozenset(("approve", "reject", "discard", "trust"))
LEAVING = frozenset(("leave", "forget-me", "remove", "ban", "stop"))

_TEXTS = frozenset(("anonymous", "private", "announce", "schedule"))
"""Wishes that bring a text along, which may say anything."""
_FEW_WORDS = 4
_MYSELF = frozenset(("i", "me", "my", "mine", "us", "our", "we", "myself", "unsubscribe", "these", "emails"))
_CONSIDERED = frozenset(("considering", "maybe", "perhaps", "thinking", "unsure"))
_UNDECIDED = frozenset(("discuss", "maybe", "perhaps", "unless", "whether"))
_BEFORE = re.compile(r"\bbefore (?:we|i|you|anybody|anyone|deciding|approving|they go|it goes)\b")
_DENIED = re.compile(
    r"\b(?:not|never|without) (?:\w+ ){0,3}"
    r"(?:leave|leaving|remove|ban|unsubscribe|unsubscribing|reject|discard|quit|take me)\b"
    r"|\bignore\b|\bhow (?:do|can|could|would|to|does) |\b(?:if|should|shall|whether|when) i\b"
    r"|\bforget (?:it|that|this|about|my last|the last|what)\b|\b(?:approve|reject|decline) (?:of )?my\b"
    r"|\bwhat (?:happens|would happen)\b|\bkeep me on (?:the|your) (?:\w+ )?list\b"
)
_ONE_CONVERSATION = re.compile(
    r"\b(?:from|of|off) (?:this|that|the) (?:e-?mail )?(?:thread|conversation|topic|discussion|subject|chain|trail)\b",
    re.IGNORECASE,
)
_SOMEBODY_ELSE = re.compile(
    r"\b(?:[Rr]emove|[Tt]ake|[Uu]nsubscribe|[Dd]elete)(?: my (?:colleague|friend|manager|boss|husband|wife|staff))? "
    r"(?:every(?:one|body)|him|her|them|those|people"
    r"|(?!Me\b|This\b|The\b|My\b|Us\b|It\b|All\b|These\b|Off\b)[A-Z][a-z]+)"
    r"|\boff the (?:\w+ ){0,2}(?:rota|roster|agenda|panel|committee|register)\b"
    r"|\b[Ll]eav(?:e|ing) (?:work|home|early|the (?:house|office|building|meeting|room))\b"
)

_NOTHING = re.compile(
    r"\bnothing (?:to do|to be done|(?:for you )?to change|needs? (?:doing|changing|to be done))\b(?! with)"
    r"|\bno need (?:for you )?to (?:do|change) anything\b|\b(?:do not|don['’]t) (?:do|change) anything\b"
    r"|\b(?:do|change) nothing\b",
    re.IGNORECASE,
)
"""Whatever was spoken of: nothing is to be done."""

_LESS = re.compile(
    r"\b(?:less|fewer|not (?:so|as|quite so) many)\b(?: \w+)? "
    r"(?:e-?mails?|mails?|messages|posts|of (?:it|these|this|them))\b",
    re.IGNORECASE,
)
_OFF = frozenset(("off", "out", "remove", "unsubscribe", "leave", "leaving", "cancel", "delete"))
"""Who wants less of our mail, and says none of these, wants some of it."""


_ASKS_WHETHER = re.compile(
    r"(?:(?:hi|hello|thanks|thank you|sorry|and|but|so)\b\W*)*(?:do|did|am|was|have|had|must|should|shall)(?:n['’]t)? "
    r"(?:i|we)\b[^.!?\n]*\?\s*",
    re.IGNORECASE,
)
"""Somebody wants to be told how it is or what they are to do; "can I have …?" asks for it."""
LOOKS = frozenset((
    "settings", "help", "info", "find", "who-knows", "who", "topics", "get", "full", "text", "my-data", "pending",
    "members", "invitations", "scheduled", "suggestions", "report", "nothing",
))  # fmt: skip
"""Wishes that only show something."""


def is_thought(told: str, said: Said) -> bool:
    """Whether a message speaks of this wish without asking for it; only for wishes that are final."""
    name = told.partition(":")[0]
    if name not in LOOKS and _ASKS_WHETHER.fullmatch(said.body.text.strip()):
        return True
    if _NOTHING.search(said.body.text) or re.search(
        rf"\b(?:forget|scrap|skip|drop) the {name}\b", said.body.text, re.I
    ):
        return True
    if name not in FINAL | {"back", "forget-me", "unban"}:
        return False
    folded = said.whole.folded(0, len(said.whole.found))
    words = set(folded.split())
    if told == "leave" and len(said.body.found) > _FEW_WORDS and not words & _MYSELF:
        return True
    if told == "leave" and _LESS.search(said.body.text) and not words & _OFF:
        return True
    if told == "leave" and _ONE_CONVERSATION.search(said.body.text):
        return True
    if told in LEAVING and words & _CONSIDERED:
        return True
    if told in ("leave", "forget-me") and _SOMEBODY_ELSE.search(said.body.text):
        return True
    if told in DECISIONS and (words & _UNDECIDED or _BEFORE.search(folded)):
        return True
    each = (spoken.folded(start, end) for spoken, start, end in said.sentences())
    return told not in _TEXTS and any(_DENIED.search(sentence) for sentence in each)
