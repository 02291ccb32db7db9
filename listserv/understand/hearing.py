"""What somebody asks of us: what the phrases of a message say, held against what the network makes of its words.

Phrases know what a command is, the network knows how people talk. Where both say the same, it is done; where the
network is sure, it decides; where neither is sure, the sender is asked.
"""

from collections.abc import Sequence

from listserv.model.intent import Wish
from listserv.understand import learned
from listserv.understand.clauses import sentences
from listserv.understand.learned import NOTHING, Chance, label
from listserv.understand.said import Said, alone
from listserv.understand.slots import decided, filled
from listserv.understand.thoughts import DECISIONS, FINAL, LEAVING, is_thought
from listserv.understand.weighing import Reading, a_few, excluding, is_bearing

_SURE, _SURE_IF_FINAL, _SURE_IN_SHORT = 0.6, 0.8, 0.95  # the probability from which a wish is done
_AGREED = 0.3  # … and where a phrase says the same
_CERTAIN, _BEYOND_DOUBT = 0.9, 0.995
_POSSIBLE, _GUESSED = 0.04, 4
_FOREIGN = 0.9
_FEW_WORDS, _SOME_WORDS = 4, 8
_IN_WORDS = frozenset(("find", "who-knows", "name", "rename", "reject", "add"))
_COMMANDS = frozenset(("find", "search", "get", "who", "name", "rename", "reject", "add"))


def heard(phrased: Reading, said: Said, whole: str) -> Reading:
    """One reading of both for what somebody says to us; `whole` is all that was written."""
    chances = said.told.chances
    if not chances or _is_strange(said, chances[0]) or _is_complete(phrased, said):
        return phrased
    names = {label(wish) for wish in phrased.wishes}
    told = [chance.label for chance in chances if _is_sure(chance, names, phrased, said)]
    if "letter-time" in told and any(wish.name == "mode" and wish.words for wish in phrased.wishes):
        return phrased  # "daily at 8" names its hour itself
    told = _agreeing(told, chances)
    if not told:
        return _unsure(phrased, chances, said, whole)
    if told[0] == NOTHING:
        return _unsure(phrased, chances, said, whole) if phrased.only and names else Reading((), whole)
    return _done(told, phrased, said, whole)


def _agreeing(told: Sequence[str], chances: Sequence[Chance]) -> list[str]:
    """Of labels for the same wish ("weekly" and "daily") the most probable, and nothing else beside nothing."""
    probable = sorted(told, key=lambda one: -next(chance.probability for chance in chances if chance.label == one))
    first = {one.partition(":")[0]: one for one in reversed(probable)}
    kept = [one for one in told if first[one.partition(":")[0]] == one]
    return [NOTHING] if probable[:1] == [NOTHING] else [one for one in kept if one != NOTHING]


def contradicted(wishes: Sequence[Wish], said: Said) -> bool:
    """Whether a message is all but certain to ask for something else than these wishes of phrases, or for more."""
    known = {label(wish) for wish in wishes}
    if (
        not known
        or not known <= learned.labels()
        or len(said.body.found) <= _SOME_WORDS
        or not learned.knows(said.whole)
    ):
        return False
    return is_certain(said) and any(c.label not in known and c.probability >= _CERTAIN for c in said.told.chances)


def is_certain(said: Said) -> bool:
    """Whether a message is all but certain to ask for something of us, by its words alone."""
    chances = said.told.chances
    return bool(chances) and chances[0].label != NOTHING and chances[0].probability >= _CERTAIN


def is_terse(phrased: Reading, said: Said) -> bool:
    """Whether a message is hardly more than a command."""
    most = _FEW_WORDS + sum(is_bearing(wish) for wish in phrased.wishes)
    return bool(phrased.wishes) and phrased.only and len(said.whole.found) <= most


def _is_strange(said: Said, top: Chance) -> bool:
    """Whether the network does not know these words: none, one (it is a phrase or nothing), or another language."""
    if len(said.whole.found) <= 1:
        return True
    if top.label.startswith("language:"):  # also where a few foreign words sound like a wish for their language
        return len(said.whole.found) <= _FEW_WORDS or not (top.probability >= _FOREIGN or learned.knows(said.whole))
    return not learned.knows(said.whole)


def _is_complete(phrased: Reading, said: Said) -> bool:
    """Whether the phrases leave nothing open."""
    return is_terse(phrased, said) or (phrased.spelt and not contradicted(phrased.wishes, said))


def _is_sure(chance: Chance, names: set[str], phrased: Reading, said: Said) -> bool:
    """Whether the network is sure enough of this to act on it, by itself or as a phrase says the same."""
    if chance.label in names:
        return chance.probability >= _AGREED
    sure = _SURE_IF_FINAL if chance.label.partition(":")[0] in FINAL else _SURE
    if len(said.whole.found) < _FEW_WORDS:
        sure = _SURE_IN_SHORT
    if chance.probability < sure or is_thought(chance.label, said):
        return False
    doubted = chance.label in LEAVING and chance.label in {label(wish) for wish in phrased.doubtful}
    return not doubted or chance.probability >= _BEYOND_DOUBT


def _done(told: Sequence[str], phrased: Reading, said: Said, whole: str) -> Reading:
    """What is told, as far as nothing that it needs is missing and nothing of it excludes the rest."""
    wishes, lacking = _wished(told, phrased, said)
    if not wishes or (lacking and any(wish.name in FINAL for wish in wishes)):
        return Reading((), whole, False, a_few([*lacking, *wishes]))
    if any(wish.name == "mode" and wish.words for wish in wishes):
        wishes = [wish for wish in wishes if wish.name != "letter-time"]
    if apart := excluding(wish.name for wish in wishes):
        return Reading((), whole, False, a_few([*(wish for wish in wishes if wish.name in apart), *wishes]))
    left = phrased.unclear if set(told) <= {label(wish) for wish in phrased.wishes} else _left(told, said)
    return Reading(tuple(_in_order(wishes, said)), left, not left, a_few(lacking))


def _wished(told: Sequence[str], phrased: Reading, said: Said) -> tuple[list[Wish], list[Wish]]:
    """Each as its phrase has it where there is one, else filled from the message; and those that lack something."""
    asked = [one.partition(":")[0] for one in told]
    decisions = [one for one in told if one in DECISIONS]
    parted = decided(decisions, said) if len(decisions) > 1 else []
    if parted is None:  # whose numbers are whose is not certain, and what goes out cannot be called back
        return [], [Wish(one) for one in decisions]
    wishes = list(parted)
    lacking: list[Wish] = []
    for one in told:
        if parted and one in decisions:
            continue
        each = [wish for wish in phrased.wishes if label(wish) == one]
        if not each or each == [Wish(one)] or len(told) > 1 or (one in _IN_WORDS and not _begins_with_command(said)):
            found = filled(one, said, asked)
            each = [found] if found else each
        wishes += each
        lacking += [] if each else [Wish(one.partition(":")[0])]
    return wishes, lacking


def _begins_with_command(said: Said) -> bool:
    """Whether a message begins with a command, so that all that follows belongs to it."""
    first = said.body.found or said.subject.found
    return bool(first) and first[0].folded in _COMMANDS


def _in_order(wishes: Sequence[Wish], said: Said) -> Sequence[Wish]:
    """The wishes as they stand in the message."""
    if len(wishes) < 2:
        return wishes
    each = [{c.label: c.share for c in alone(said.body, start, end)} for start, end in sentences(said.body)]

    def place(wish: Wish) -> int:
        shares = [shares.get(label(wish), 0.0) for shares in each]
        return shares.index(max(shares)) if shares else 0

    return sorted(wishes, key=place)


def _left(told: Sequence[str], said: Said) -> str:
    """Questions beside what is asked for: they are for a person."""
    asked = [(start, end) for start, end in sentences(said.body) if said.body.asks(end)]
    others = [(start, end) for start, end in asked if alone(said.body, start, end)[0].label not in told]
    return " ".join(said.body.raw(start, end) for start, end in others)


def _unsure(phrased: Reading, chances: Sequence[Chance], said: Said, whole: str) -> Reading:
    """Nothing is done: what may be meant is asked about, best first."""
    likely = [c.label for c in chances[:_GUESSED] if c.share >= _POSSIBLE and c.label != NOTHING]
    guesses = [wish for one in likely if (wish := filled(one, said))]
    return Reading((), whole, False, a_few([*guesses[:2], *phrased.wishes, *phrased.doubtful, *guesses[2:]]))
