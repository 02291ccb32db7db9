"""A member at the desk who asks to be introduced, with the lines that everyone shall read."""

import re

from listserv.model.intent import Wish

_ASKS = re.compile(
    r"(?is)\W*(?:(?:hi|hello|dear|please|pls|kindly|can|could|would|will|you|i|i['’]d|like|want|to)\b\W*)*"
    r"(?:introduce (?:me|myself)\b|(?:send|post|publish) (?:out )?my introduction\b|my introduction\b(?=\W*:))"
    r"(?:\s+(?:to|with|on)\s+(?:everyone|everybody|all|the (?:list|group|others|members)))?(?:\s+(?:please|with this))*"
    r"(?P<ends>\s*[:\n.!,-]+\s*|\s*\Z)(?P<text>.*)"
)


def wanted(text: str) -> Wish | None:
    """The wish with its lines; without any where it asks and brings none."""
    hit = _ASKS.fullmatch(text.strip()[:4_000])
    if hit is None or (hit["text"] and not re.search(r"[:\n]", hit["ends"])):
        return None
    return Wish("introduce-me", words=hit["text"].strip())
