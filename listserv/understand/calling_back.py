"""Whether somebody wants a post of theirs back: it goes to the facilitators, and not to everyone."""

import re

from listserv.model.intent import Wish

_MOST_WORDS = 40
_LONGEST = 400
_LEAD = (
    r"\W*(?:(?:please|pls|kindly|sorry|oh|oops|hi|hello|dear|all|everyone|can|could|would|will|you|we|i|i['’]d|like|want|need"
    r"|wish|to|apologies|my apologies|help|urgently)\b\W*)*"
)
_TAKES = r"(?:withdraw|delete|remove|recall|retract|pull|cancel|take\s+(?:down|back|out|off))"
_POST = (
    r"(?:my|the|that|this)\s+(?:last\s+|latest\s+|previous\s+|own\s+|earlier\s+)?"
    r"(?:post|posting|message|e-?mail|mail|reply|answer|question)\b"
)
_MINE = (
    r"(?:my\s+(?:last\s+|latest\s+|previous\s+|own\s+|earlier\s+)?"
    r"(?:post|posting|message|e-?mail|mail|reply|answer|question)\b)"
)
_PLAINLY = re.compile(
    rf"(?i){_LEAD}(?:{_TAKES}\s+{_MINE}(?:\s+(?:down|back|off|out|again|please|now|at once|from the list))*"
    rf"|take\s+{_MINE}\s+(?:down|back|off|out))(?P<rest>.*)",
    re.DOTALL,
)
_PERHAPS = re.compile(rf"(?i){_LEAD}(?:{_TAKES}|take)\s+(?:{_POST}|it|this|that)(?P<rest>.*)", re.DOTALL)
_BY_MISTAKE = re.compile(
    r"(?i)\b(?:wrong (?:list|group|address|person|people|thread)|by (?:mistake|accident)|in error|accidentally"
    r"|(?:meant|intended) for (?:somebody|someone) else|not meant for)\b"
)
_ALONE = re.compile(r"(?i)\W*(?:please\W+)?withdraw(?:\W+(?:it|this|that|please|thanks|thank you))*\W*")
_GOES_ON = re.compile(r"(?i)\bfrom (?:the|your|our) (?!list|archive)\w+|\bfor\b(?! (?:somebody|someone|everyone|me))")
"""What tells of a post that is none of ours ("remove my post from the rota")."""


def wanted(text: str) -> tuple[tuple[Wish, ...], tuple[Wish, ...]]:
    """(the wish where it is plain, the same where it is likely)."""
    said = text.strip()
    if not said or len(said) > _LONGEST or len(said.split()) > _MOST_WORDS:
        return (), ()
    wish = (Wish("call-back", words=said),)
    mistaken = bool(_BY_MISTAKE.search(said))
    if _ALONE.fullmatch(said):
        return wish, ()
    plain = _PLAINLY.match(said)
    if plain and (mistaken or not (_GOES_ON.search(plain["rest"]) or "?" in plain["rest"])):
        return wish, ()
    return ((), wish) if plain or (mistaken and _PERHAPS.match(said)) else ((), ())
