"""An answer in which somebody tells about themselves: the sentences that ask for something, and the rest."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from listserv.model.intent import Wish
from listserv.understand import learned, unheard, wishes
from listserv.understand.clauses import sentences
from listserv.understand.learned import NOTHING
from listserv.understand.said import Said, alone
from listserv.understand.writing import spoken

_OWN = frozenset((
    "mode", "pause", "resume", "settings", "letter-time", "letter-form", "at-most", "own-posts", "largest",
    "leave", "forget-me", "my-data", "alias", "main-address", "forget-address",
))  # fmt: skip
"""What is about one's own mail; "ask me about feet" and "I'd like to hear of interpreters" are told."""
_LEAVING = frozenset(("leave", "back"))
_SURE, _NOTHING_IF_SURE, _MAYBE = 0.95, 0.005, 0.5
_MOST_SENTENCES, _SHORT = 8, 20


@dataclass(frozen=True, slots=True)
class Telling:
    """The wishes, and the text without the sentences that have them; whether all of it may be a wish to leave."""

    wishes: tuple[Wish, ...]
    rest: str
    may_leave: bool = False


def read(text: str, *, today: date, language: str) -> Telling:
    """What an answer asks for in sentences of their own, which the network must be all but certain of."""
    said = Said.of(*spoken("", text, today=today, language=language))
    if not said.told.chances or not learned.knows(said.whole):
        return Telling((), text)
    if _may_leave(said):
        return Telling((), text, may_leave=True)
    spans = sentences(said.body)
    asking = [span for span in spans if _asks(said, span)] if len(spans) <= _MOST_SENTENCES else []
    found: list[Wish] = []
    kept = said.body.text
    for start, end in reversed(asking):
        words = said.body.raw(start, end) + "?" * said.body.asks(end)
        heard = wishes.read("", words, to="request", today=today, language=language).wishes
        if own := [wish for wish in heard if wish.name in _OWN]:
            found = [*own, *(wish for wish in found if wish not in own)]
            behind = said.body.found[end].start if end < len(said.body.found) else len(kept)
            kept = f"{kept[: said.body.found[start].start]}{kept[behind:]}"
    return Telling(tuple(found), kept.strip() if found else text)


def besides(done: Sequence[Wish], subject: str, text: str, today: date, language: str) -> str:
    """What a mail seems to ask for besides these wishes, which are done."""
    return unheard.besides(done, Said.of(*spoken(subject, text, today=today, language=language)))


def _may_leave(said: Said) -> bool:
    """Whether few words sound more like leaving than like anything else."""
    leaving = sum(chance.share for chance in said.told.chances if chance.label in _LEAVING)
    return leaving >= _MAYBE and len(said.body.found) <= _SHORT


def _asks(said: Said, span: tuple[int, int]) -> bool:
    within = said.part(said.body, *span)[0]
    if within.label.partition(":")[0] not in _OWN or within.probability < _MAYBE:
        return False
    by_itself = alone(said.body, *span)
    nothing = next(chance.probability for chance in by_itself if chance.label == NOTHING)
    top = by_itself[0]
    return top.label.partition(":")[0] in _OWN and top.probability >= _SURE and nothing <= _NOTHING_IF_SURE
