"""Whether what an answer says of held posts by their numbers is certain: what goes out cannot be called back."""

import re
from collections.abc import Sequence

from listserv.decide.moderation import pieces, sayings
from listserv.decide.moderation.deeds import ALL_BUT, SENDS, WHOLE
from listserv.model.intent import Answer, Wish
from listserv.model.member import Hold

_REQUEST = re.compile(r"\A\W*(?:please\W+)?(?:can|could|would|will) you\b[^?]*\?|,? (?:would|will|could) you\?", re.I)
_DOUBTS = re.compile(
    r"\b(?:but|if|unless|once|when|after|before|until|till|provided|depending|subject to|except|however|not|never"
    r"|maybe|perhaps|unsure|wait|hold|holding|sleep on|think (?:about|over)|judge|leave|later|tomorrow|rather)\b"
    r"|n['’]t\b|\?",
    re.I,
)


def are_doubted(wishes: Sequence[Wish], words: str) -> bool:
    """Whether posts that wishes let out by number are named where something is put off, hangs on something or is asked.

    For an answer that is no list of decisions: what goes out cannot be called back, so it is asked which are meant.
    """
    sent = {n for wish in wishes if wish.name in SENDS and wish.words != ALL_BUT for n in wish.numbers}
    return any(
        sent & {*sayings.numbers(piece), *sayings.places(piece)} and is_doubted(piece) for piece in pieces.of(words)
    )


def is_doubted(piece: str) -> bool:
    """Whether a yes in this sentence or line is none, or none as yet."""
    return _DOUBTS.search(sayings.TRUSTS.sub("", _REQUEST.sub("", piece))) is not None


def runs_together(answer: Answer, wishes: tuple[Wish, ...]) -> bool:
    """Whether a NO stands among the numbers of a YES ("yes 1 no 2"): then nothing is done before that is clear."""
    if any(wish.name == "reject" and wish.words.strip().isdigit() for wish in wishes):
        return True
    said = re.findall(r"[^\W\d]+", answer.words[:2_000].lower())
    return len(wishes) == 1 and len(wishes[0].numbers) > 1 and "no" in said[1:]


def left_out(wishes: Sequence[Wish], words: str, holds: Sequence[Hold]) -> list[str]:
    """What an answer says of posts that wait and that none of the wishes names; nothing where one is about them all."""
    if any(wish.words in WHOLE for wish in wishes) or not all(wish.numbers for wish in wishes):
        return []
    others = {hold.number for hold in holds} - {number for wish in wishes for number in wish.numbers}
    reasons = " ".join(wish.words for wish in wishes)
    found = (piece.strip() for piece in pieces.of(words))
    named = ((one, set(pieces.figures(one))) for one in found)
    refused = all(wish.name == "reject" for wish in wishes)  # "no 4 because 5 people asked"
    return [one for one, n in named if n & others and one not in reasons and not (refused and n - others)]
