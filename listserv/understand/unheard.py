"""What a message seems to ask for besides what is done: a part that sounds like another wish is said back, not lost."""

from collections.abc import Sequence

from listserv.model.intent import Wish
from listserv.understand import learned
from listserv.understand.clauses import sentences
from listserv.understand.learned import NOTHING, Chance
from listserv.understand.said import Said
from listserv.understand.slot_numbers import clauses
from listserv.understand.weighing import OVERRULES

_OWN = frozenset((
    "mode", "pause", "resume", "settings", "hide", "show", "main-address", "name", "largest", "letter-form",
    "letter-time", "own-posts", "at-most", "timezone", "alias", "forget-address", "language", "follow", "mute",
    "unmute", "leave", "forget-me", "my-data", "undo", "get", "full",
))  # fmt: skip
"""What somebody may want besides; all else is too often only sounded like."""
_SOUNDS, _MORE_THAN_ELSE, _HAS_IT = 0.15, 0.5, 0.2
_FEWEST_WORDS = 3
_A_SENTENCE, _SURELY_NOTHING = 5, 0.9


def besides(wishes: Sequence[Wish], said: Said) -> str:
    """The parts of the body that ask for something which is none of these wishes, as they were written."""
    names = {wish.name for wish in wishes}
    names |= {"letter-time" for wish in wishes if wish.name == "mode" and ":" in wish.words}
    names |= {over.partition(":")[0] for name in names for over in OVERRULES.get(name, ())}
    if not names or not said.told.chances or not learned.knows(said.whole):
        return ""
    within = clauses(said.body)
    whole = [span for span in sentences(said.body) if not any(_holds(span, one) for one in within if one != span)]
    spans = sorted({*within, *whole})
    found = [said.body.raw(*span) for span in spans if _asks_more(said.part(said.body, *span), span, names)]
    return " … ".join(found)


def tells_people(said: Said) -> bool:
    """Whether some sentence beside a wish is for people ("Happy to help, ring me"): doing the wish would lose it."""
    return any(_is_for_people(said, span) for span in sentences(said.body))


def _is_for_people(said: Said, span: tuple[int, int]) -> bool:
    start, end = span
    nothing = next((one.probability for one in said.part(said.body, *span) if one.label == NOTHING), 0.0)
    return end - start >= _A_SENTENCE and nothing >= _SURELY_NOTHING and not said.body.polite(start, end)


def _holds(outer: tuple[int, int], inner: tuple[int, int]) -> bool:
    return outer[0] <= inner[0] and inner[1] <= outer[1]


def _asks_more(chances: Sequence[Chance], span: tuple[int, int], names: set[str]) -> bool:
    """Whether a part sounds like a wish of one's own that nothing is done about, and like none that is done."""
    top = chances[0]
    name = top.label.partition(":")[0]
    if top.label == NOTHING or name in names or name not in _OWN or span[1] - span[0] < _FEWEST_WORDS:
        return False
    has = any(chance.label.partition(":")[0] in names and chance.probability >= _HAS_IT for chance in chances)
    return top.share >= _MORE_THAN_ELSE and top.probability >= _SOUNDS and not has
