"""Mail that went to everyone's address and says itself that it is for the server: "To the list machine: …"."""

import re

_SERVER = r"(?:server|listserv|machine|robot|bot|software)"
_LIST = r"(?:(?:e-?)?mail(?:ing)?[ -]?)?list(?:'s)?[ -]?"
_PLACE = rf"(?:{_SERVER}|computer|system|desk|office|manager|owner|admin(?:istrat(?:or|ion))?)"
_OURS = rf"(?:{_LIST}{_PLACE}|{_SERVER}|admin(?:istrator)?|computer|system)"
_WHICH = r"(?:that|which|who) (?:runs|keeps|looks after) (?:the|this|our) (?:mailing )?list"
_MORE = rf"(?:\s+(?:only|please|system|here|{_WHICH}))*"
_END = r"\s*(?:[,:;!.\n]|[-–—]\s)"
_HAIL = r"(?:dear|hello|hi|hey|good (?:morning|afternoon|evening|day))"
_GREETED = rf"{_HAIL},?\s+(?:the\s+)?{_OURS}{_MORE}{_END}"
_KIND = r"(?:mail|message|note|request|question|word)"
_MEANT = rf"(?:this(?:\s+(?:one|{_KIND}))?\s+is\s+|(?:an?\s+)?{_KIND}\s+)?(?:to|for)\s+(?:the\s+)?{_OURS}{_MORE}{_END}"
_CALLED = rf"(?:{_LIST}(?:{_SERVER}|computer|desk|office|admin(?:istrator)?)|{_SERVER}){_MORE}\s*(?:[,:;]|[-–—]\s)"
_FIRST = re.compile(rf"(?i)\A\W*?(?:{_GREETED}|{_MEANT}|{_CALLED}|@\w{{0,10}}server\b)\W*")
_TITLE = re.compile(rf"(?i)\A\W*(?:(?:{_KIND}\s+)?(?:to|for)\s+(?:the\s+)?{_OURS}|admin request)\W*\Z")
_WITHIN = re.compile(
    rf"(?i)\b(?:can|could|would|will)\s+the\s+(?:(?:{_LIST})?(?:{_SERVER}|admin(?:istrator)?))\b"
    rf"|,\s*(?:{_LIST})?server,"
)
_LOOKED_AT = 2_000


def said_to_us(subject: str, text: str) -> str | None:
    """What is said to the server, where the mail begins by calling it; None where it does not."""
    if hit := _FIRST.match(text[:_LOOKED_AT]):
        return text[hit.end() :]
    return text if _TITLE.match(subject) else None


def names_us(text: str) -> bool:
    """Whether the server is spoken to somewhere within the text: "could the server send me the whole of it?"."""
    return bool(_WITHIN.search(text[:_LOOKED_AT]))
