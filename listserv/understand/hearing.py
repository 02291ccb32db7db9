"""What somebody asks of us: what the phrases of a message say, held against what the network makes of its words.

Phrases know what a command is, the network knows how people talk. Where both say the same, it is done; where the
network is sure, it decides; where neither is sure, the sender is asked.
"""

import re
from collections.abc import Sequence

from listserv.model.intent import Wish
from listserv.understand import learned, slot_texts
from listserv.understand.clauses import sentences
from listserv.understand.learned import NOTHING, Chance, label
from listserv.understand.phrasebook import Spoken
from listserv.understand.said import Said
from listserv.understand.slot_addresses import ABOUT_ADDRESSES
from listserv.understand.slot_numbers import BY_NUMBER, commanded, numbers_of
from listserv.understand.slot_numbers import clauses as clauses_of
from listserv.understand.slot_words import DONE_BY
from listserv.understand.slots import decided, filled
from listserv.understand.thoughts import DECISIONS, FINAL, LEAVING, is_thought
from listserv.understand.weighing import OVERRULES, Reading, a_few, excluding, is_bearing

_SURE, _SURE_IF_FINAL, _SURE_IN_SHORT = 0.5, 0.8, 0.95  # the probability from which a wish is done
_SURER = {
    "join": 0.3,
    "start": 0.9,
    "redo": 0.8,
    "letter-time": 0.95,
    "announce": 0.95,
}  # … those that it often hears beside others
_AGREED = 0.3  # … and where a phrase says the same
_CERTAIN, _BEYOND_DOUBT = 0.9, 0.995
_POSSIBLE, _GUESSED = 0.04, 4
_SEVERAL, _SAID = 2, 0.1  # so many parts a message has at least to be asked one by one, and the share of a wish of one
_HALF = 0.5
_FOREIGN = 0.9
_STAYS = frozenset(("fine", "keep", "keeps", "stay", "stays", "ok", "okay", "already"))
_NEAR = {"show": ("hide",), "hide": ("show",), "mode": ("leave", "pause", "resume"), "resume": ("leave", "back")}
"""Wishes that speak of the same, so that one of them may only be told about."""
_ADDED = frozenset((
    "mode", "resume", "settings", "topics", "help", "show", "hide", "main-address", "name", "largest", "letter-form",
    "letter-time", "own-posts", "at-most", "timezone", "who-knows", "find", "pending", "close", "pin", "unpin", "alias",
    "scheduled", "forget-address", "language", "follow", "mute", "unmute",
))  # fmt: skip
"""What a sentence may ask for besides, and is soon undone."""
_SHOWN = frozenset(("full", "get"))
_TOLD_OF_ONESELF = frozenset(("show", "hide", "approve", "join", "find", "who-knows"))
"""What people sound like who tell about themselves ("ask me about feet; members may see it")."""
_ASKED_TWICE = frozenset(("hand-over", "remove", "ban"))
"""What is asked about once more before it is done, and may be less probable."""
_FEW_WORDS, _SOME_WORDS = 4, 8
_TAKE_ME_OFF = re.compile(r"(?i)\b(?:take|remove) me (?:off|from)\b|\bunsubscribe me\b")
_FIGURE = re.compile(r"\b\d{1,3}\b")
_IN_WORDS = frozenset(("find", "who-knows", "name", "rename", "reject", "add", "set", "unset"))
_COMMANDS = frozenset(("find", "search", "get", "who", "name", "rename", "reject", "add", "set", "unset"))


def heard(phrased: Reading, said: Said, whole: str) -> Reading:
    """One reading of both for what somebody says to us; `whole` is all that was written."""
    if len(said.whole.found) <= 1 or _is_complete(phrased, said):  # a phrase or nothing: the network need not be asked
        return phrased
    chances = said.told.chances
    if not chances or _is_strange(said, chances[0]):
        return phrased
    names = {label(wish) for wish in phrased.wishes}
    told = _timed([chance.label for chance in chances if _is_sure(chance, names, phrased, said)], phrased)
    told = _commanded(_said_in_parts(_of_one(_agreeing(told, chances), said), names, said), said)
    if not told:
        return _unsure(phrased, chances, said, whole)
    if told[0] == NOTHING:
        return _unsure(phrased, chances, said, whole) if phrased.only and names else Reading((), whole)
    return _done(told, phrased, said, whole)


def _timed(told: Sequence[str], phrased: Reading) -> list[str]:
    """What is told, where a mode that names its hour itself ("daily at 8") is no wish for that hour besides."""
    mode = next((label(wish) for wish in phrased.wishes if _names_its_hour([wish])), "")
    if not mode or "letter-time" not in told:
        return list(told)
    return list(dict.fromkeys(mode if one == "letter-time" or one.startswith("mode:") else one for one in told))


def _commanded(told: Sequence[str], said: Said) -> list[str]:
    """What is told, and what is said besides in the word of a command, with a number ("mute 52 and unmute 64")."""
    if not any(one in BY_NUMBER for one in told):
        return list(told)
    return list(dict.fromkeys((*told, *commanded(said))))


def _agreeing(told: Sequence[str], chances: Sequence[Chance]) -> list[str]:
    """Of labels for the same wish ("weekly" and "daily") the most probable, and nothing else beside nothing."""
    probable = sorted(told, key=lambda one: -next(chance.probability for chance in chances if chance.label == one))
    first = {one.partition(":")[0]: one for one in reversed(probable)}
    kept = [one for one in told if first[one.partition(":")[0]] == one]
    return [NOTHING] if probable[:1] == [NOTHING] else [one for one in kept if one != NOTHING]


def _of_one(told: Sequence[str], said: Said) -> list[str]:
    """Of what is done with one conversation that is named by number, the most probable: the rest of what is muted."""
    shown = [one for one in told if one in _SHOWN]
    if not shown or "mute" not in told or len(set(_FIGURE.findall(said.whole.text))) != 1:
        return list(told)
    whole = {chance.label: chance.probability for chance in said.told.chances}
    return [one for one in told if one not in shown or whole[one] > whole["mute"]]


def _said_in_parts(told: Sequence[str], names: set[str], said: Said) -> list[str]:
    """Of several wishes those that some part of the message asks for by itself, and what a sentence adds to them.

    A message about one thing sounds like what is near to it as well ("what else is planned?" like taking it back).
    """
    body = [(said.body, start, end) for start, end in (*sentences(said.body), *clauses_of(said.body))]
    if len(set(body)) == 1 and "undo" in told:
        return ["undo"]  # "put it back to how it was on Monday": what is to be taken back is told beside it
    if not told or told[0] == NOTHING or len(body) < _SEVERAL:
        return list(told)
    subject = [(said.subject, 0, len(said.subject.found))] if said.subject.found else []
    parts = [(part, {chance.label: chance for chance in said.part(*part)}) for part in (*body, *subject)]
    said_alone = {
        one for _, each in parts for one, chance in each.items() if chance.share >= _SAID or chance.probability >= _HALF
    }
    whole = {chance.label: chance.probability for chance in said.told.chances}
    asking = [(spoken.asks(end), each) for (spoken, start, end), each in parts if _may_ask(spoken, start, end)]
    added = [
        one
        for one in whole
        if whole[one] >= (_POSSIBLE if one.partition(":")[0] in _ADDED else _HALF)
        and _may_be_added(one, told)
        and any(each[one].probability >= _BEYOND_DOUBT and (asks or one != "find") for asks, each in asking)
        and not is_thought(one, said)
    ]
    firm = {*names, *said_alone, *(one for one in told if whole[one] >= _BEYOND_DOUBT)}
    if len(_about_addresses((*told, *added))) <= len(_addresses(said)):
        firm |= {max(told, key=lambda one: whole[one]), *_about_addresses(told)}
    kept = [one for one in told if one in firm or not said_alone & {*told, *added}]
    over = {name for one in (*kept, *added) for name in OVERRULES.get(one, ())}
    return [one for one in (*kept, *added) if one not in over]


def _about_addresses(labels: Sequence[str]) -> set[str]:
    return set(labels) & ABOUT_ADDRESSES


def _addresses(said: Said) -> set[str]:
    return {word.folded for word in said.whole.found if "@" in word.folded[1:]}


def _may_ask(spoken: Spoken, start: int, end: int) -> bool:
    """Whether a part is more than some words, and does not just say that something may stay as it is."""
    return end - start >= _FEW_WORDS and not _STAYS & {word.folded for word in spoken.found[start:end]}


def _may_be_added(one: str, told: Sequence[str]) -> bool:
    """Whether a wish may be heard in a sentence beside these, and is neither one of them nor the opposite of one."""
    names = {each.partition(":")[0] for each in told}
    name = one.partition(":")[0]
    return (name in _ADDED or name in _ASKED_TWICE) and name not in names and not names & set(_NEAR.get(name, ()))


def contradicted(wishes: Sequence[Wish], said: Said) -> bool:
    """Whether a message is all but certain to ask for something else than these wishes of phrases, or for more."""
    known = {label(wish) for wish in wishes}
    known |= _TOLD_OF_ONESELF if "about-me" in known else frozenset()
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
    """Whether these words are of another language, which the network does not know."""
    if top.label.startswith("language:"):  # also where a few foreign words sound like a wish for their language
        return len(said.whole.found) <= _FEW_WORDS or not (top.probability >= _FOREIGN or learned.knows(said.whole))
    return not learned.knows(said.whole)


def _is_complete(phrased: Reading, said: Said) -> bool:
    """Whether the phrases leave nothing open; numbers that they took for words are."""
    if any(wish.name in BY_NUMBER and not wish.numbers and _FIGURE.search(wish.words) for wish in phrased.wishes):
        return False
    return is_terse(phrased, said) or (phrased.spelt and not contradicted(phrased.wishes, said))


def _is_sure(chance: Chance, names: set[str], phrased: Reading, said: Said) -> bool:
    """Whether the network is sure enough of this to act on it, by itself or as a phrase says the same."""
    if chance.label in names:
        return chance.probability >= _AGREED
    name = chance.label.partition(":")[0]
    plain = name == "leave" and _TAKE_ME_OFF.search(said.whole.text)
    sure = _SURER.get(name, _SURE_IF_FINAL if name in FINAL and not plain else _SURE)
    if len(said.whole.found) < _FEW_WORDS:
        first = said.whole.found[0].folded
        sure = _SURE if first in DONE_BY.get(name, frozenset()) else _SURE_IN_SHORT
    if chance.probability < sure or is_thought(chance.label, said):
        return False
    doubted = chance.label in LEAVING and chance.label in {label(wish) for wish in phrased.doubtful}
    return not doubted or bool(plain) or chance.probability >= _BEYOND_DOUBT


def _done(told: Sequence[str], phrased: Reading, said: Said, whole: str) -> Reading:
    """What is told, as far as nothing that it needs is missing and nothing of it excludes the rest."""
    wishes, lacking = _wished(told, phrased, said)
    if not wishes or (lacking and any(wish.name in FINAL for wish in wishes)):
        return Reading((), whole, False, a_few([*lacking, *wishes]))
    main = [wish.addresses for wish in wishes if wish.name == "main-address"]
    wishes = [wish for wish in wishes if wish.name != "alias" or wish.addresses not in main]  # it becomes that as well
    if _names_its_hour(wishes):
        wishes = [wish for wish in wishes if wish.name != "letter-time"]
    if apart := excluding(wish.name for wish in wishes if not _is_of_its_own(wish, wishes)):
        return Reading((), whole, False, a_few([*(wish for wish in wishes if wish.name in apart), *wishes]))
    left = phrased.unclear if set(told) <= {label(wish) for wish in phrased.wishes} else _left(told, said)
    return Reading(tuple(_in_order(wishes, said)), left, not left, a_few(lacking))


def _is_of_its_own(wish: Wish, wishes: Sequence[Wish]) -> bool:
    """Whether it is about other conversations than the rest: "close 31 and reopen 28"."""
    others = {number for other in wishes if other is not wish for number in other.numbers}
    return wish.name in BY_NUMBER and bool(wish.numbers) and not others & set(wish.numbers)


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
        if one == "get" and not _is_asked_for(asked, said):
            continue
        bare = one in BY_NUMBER and not any(wish.numbers for wish in each)
        if (
            not each
            or bare
            or each == [Wish(one)]
            or (len(told) > 1 and not _names_its_hour(each))
            or (one in _IN_WORDS and not _begins_with_command(said))
        ):
            found = filled(one, said, asked)
            each = [found] if found else each
        elif one == "set" and (found := filled(one, said, asked)):
            each = [slot_texts.whole(wish, found.words) for wish in each]
        wishes += each
        lacking += [] if each else [Wish(one.partition(":")[0])]
    return wishes, lacking


def _names_its_hour(each: Sequence[Wish]) -> bool:
    return any(wish.name == "mode" and wish.words for wish in each)


def _is_asked_for(asked: Sequence[str], said: Said) -> bool:
    """Whether a conversation is to be sent, and not only named for another wish ("It's number 52. Mute it")."""
    names = [name for name in asked if name in BY_NUMBER]
    return len(names) < 2 or "get" in numbers_of(names, said)


def _begins_with_command(said: Said) -> bool:
    """Whether a message begins with a command, so that all that follows belongs to it."""
    first = said.body.found or said.subject.found
    return bool(first) and first[0].folded in _COMMANDS


def _in_order(wishes: Sequence[Wish], said: Said) -> Sequence[Wish]:
    """The wishes as they stand in the message."""
    if len(wishes) < 2:
        return wishes
    each = [{c.label: c.share for c in said.part(said.body, start, end)} for start, end in sentences(said.body)]

    def place(wish: Wish) -> int:
        shares = [shares.get(label(wish), 0.0) for shares in each]
        return shares.index(max(shares)) if shares else 0

    return sorted(wishes, key=place)


def _left(told: Sequence[str], said: Said) -> str:
    """Questions beside what is asked for: they are for a person."""
    asked = [(start, end) for start, end in sentences(said.body) if said.body.asks(end)]
    others = [(start, end) for start, end in asked if said.part(said.body, start, end)[0].label not in told]
    return " ".join(said.body.raw(start, end) for start, end in others)


def _unsure(phrased: Reading, chances: Sequence[Chance], said: Said, whole: str) -> Reading:
    """Nothing is done: what may be meant is asked about, best first."""
    likely = [c.label for c in chances[:_GUESSED] if c.share >= _POSSIBLE and c.label != NOTHING]
    guesses = [wish for one in likely if (wish := filled(one, said))]
    return Reading((), whole, False, a_few([*guesses[:2], *phrased.wishes, *phrased.doubtful, *guesses[2:]]))
