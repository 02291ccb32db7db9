"""What somebody asks of us: what the phrases of a message say, held against what its words make probable.

Phrases know what a command is, weights know how people talk. Where both say the same, it is done; where the weights
are sure, they decide; where neither is sure, the sender is asked.
"""

from collections.abc import Sequence
from dataclasses import replace

from listserv.model.intent import Wish
from listserv.understand import learned
from listserv.understand.clauses import sentences
from listserv.understand.learned import NOTHING, Chance, label
from listserv.understand.said import Said, alone, parts
from listserv.understand.slot_numbers import decided
from listserv.understand.slots import filled
from listserv.understand.thoughts import DECISIONS, FINAL, LEAVING, is_thought
from listserv.understand.weighing import Reading, a_few, excluding, is_bearing

_SURE, _SURE_IF_FINAL = 0.5, 0.6  # shares that decide against phrases
_LIKELY = 0.35  # … and where no phrase says anything
_AGREED = 0.15  # … and where a phrase says the same
_LEAST = 0.08  # the probability below which nothing is done
_CERTAIN = 0.85  # the probability that needs no share
_AS_WELL = 0.6  # the probability of a second wish in the same message
_ALONE, _AT_ALL = 0.8, 0.01  # the share of a wish in its own sentence, and its probability in the whole message
_SAID_TOO = 0.35  # the probability of a second wish that a phrase says
_NOTHING_AT_ALL = 0.25
_POSSIBLE, _GUESSED = 0.04, 4
_FOREIGN = 0.9
_FEW_WORDS = 4
_SEARCHES, _SEARCHING = frozenset(("find", "who-knows")), frozenset(("find", "search", "get", "who"))


def heard(phrased: Reading, said: Said, whole: str) -> Reading:
    """One reading of both for what somebody says to us; `whole` is all that was written."""
    chances = learned.chances(said.subject, said.body, public=False)
    if not chances or _is_strange(said, chances[0]) or _is_complete(phrased, said):
        return phrased
    names = {label(wish) for wish in phrased.wishes}
    chances = _without_doubtful_nothing(chances)
    top = chances[0]
    if top.label == "letter-time" and any(wish.name == "mode" and wish.words for wish in phrased.wishes):
        return phrased  # "daily at 8" names its hour itself
    agreed = top.label in names and top.share >= _AGREED
    if not agreed and not _decides(top, phrased, said):
        return _unsure(phrased, chances, said, whole)
    if top.label == NOTHING:
        return _unsure(phrased, chances, said, whole) if phrased.only and names else Reading((), whole)
    said_too = [chance.label for chance in chances if chance.label in names and chance.probability >= _SAID_TOO]
    told = dict.fromkeys((top.label, *_besides(top, chances, said), *said_too))
    return _done(list(told), phrased, said, whole)


def contradicted(wishes: Sequence[Wish], said: Said) -> bool:
    """Whether a message is all but certain to ask for something else than these wishes of phrases."""
    known = {label(wish) for wish in wishes} & learned.labels()
    if not known or len(said.body.found) <= _FEW_WORDS or not learned.knows(said.whole):
        return False
    return is_certain(said) and learned.chances(said.subject, said.body, public=False)[0].label not in known


def is_certain(said: Said) -> bool:
    """Whether a message is all but certain to ask for something of us, by its words alone."""
    chances = learned.chances(said.subject, said.body, public=False)
    if not chances or chances[0].label == NOTHING:
        return False
    return chances[0].share >= _ALONE and chances[0].probability >= _AS_WELL


def is_terse(phrased: Reading, said: Said) -> bool:
    """Whether a message is hardly more than a command."""
    most = _FEW_WORDS + sum(is_bearing(wish) for wish in phrased.wishes)
    return bool(phrased.wishes) and phrased.only and len(said.whole.found) <= most


def _is_strange(said: Said, top: Chance) -> bool:
    """Whether the weights do not know these words: none, one (it is a phrase or nothing), or another language."""
    asks_for_it = top.label.startswith("language:") and top.probability >= _FOREIGN
    return len(said.whole.found) <= 1 or not (asks_for_it or learned.knows(said.whole))


def _is_complete(phrased: Reading, said: Said) -> bool:
    """Whether the phrases leave nothing open."""
    if phrased.spelt:
        return len(phrased.wishes) > 1 or not contradicted(phrased.wishes, said)
    return is_terse(phrased, said)


def _without_doubtful_nothing(chances: list[Chance]) -> list[Chance]:
    """The chances of wishes alone, where it is not probable that nothing at all is asked for."""
    nothing = next(chance for chance in chances if chance.label == NOTHING)
    if nothing.probability >= _NOTHING_AT_ALL:
        return chances
    rest = [chance for chance in chances if chance.label != NOTHING]
    whole = sum(chance.share for chance in rest)
    return [replace(chance, share=chance.share / whole) for chance in rest]


def _decides(top: Chance, phrased: Reading, said: Said) -> bool:
    """Whether the weights are sure enough to act on them against the phrases, or where these say nothing."""
    sure = _SURE_IF_FINAL if top.label.partition(":")[0] in FINAL else _SURE
    enough = sure if phrased.wishes else min(_LIKELY, sure)
    if top.label in LEAVING and top.label in {label(wish) for wish in phrased.doubtful}:
        return False
    # Two wishes that are both certain share: neither has much more than half.
    sure_enough = top.share >= enough or top.probability >= _CERTAIN
    return sure_enough and top.probability >= _LEAST and not is_thought(top.label, said)


def _besides(top: Chance, chances: Sequence[Chance], said: Said) -> list[str]:
    """What else a message asks for: by all of its words, or by those of one sentence."""
    found = [chance.label for chance in chances if chance.probability >= _AS_WELL]
    possible = {chance.label for chance in chances if chance.probability >= _AT_ALL}
    for start, end in parts(said.body):
        first = alone(said.body, start, end)[0]
        if first.label in possible and first.share >= _ALONE and first.probability >= _AS_WELL:
            found.append(first.label)
    kinds = {top.label.partition(":")[0], NOTHING}
    return [one for one in dict.fromkeys(found) if one.partition(":")[0] not in kinds]


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
    decisions = [one for one in told if one in DECISIONS]
    parted = decided(decisions, said) if len(decisions) > 1 else []
    wishes = list(parted)
    lacking: list[Wish] = []
    for one in told:
        if one in decisions and parted:
            continue
        each = [wish for wish in phrased.wishes if label(wish) == one]
        if not each or each == [Wish(one)] or (one in _SEARCHES and not _begins_with_command(said)):
            found = filled(one, said)
            each = [found] if found else each
        wishes += each
        lacking += [] if each else [Wish(one.partition(":")[0])]
    return wishes, lacking


def _begins_with_command(said: Said) -> bool:
    """Whether a search begins with its command, so that all that follows is what is looked for."""
    return any(part.found and part.found[0].folded in _SEARCHING for part in said.parts)


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
