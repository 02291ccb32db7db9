"""Texts that make a pattern repeat: for each of its repeats what leads there, and then its body again and again.

A pattern that can read such a text in two ways takes twice as long with each further one, once the end does not match.
"""

import importlib
import pkgutil
import random
import re
import re._constants as op  # type: ignore[import-not-found]
import re._parser as parser  # type: ignore[import-not-found]
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import listserv

USUAL = "aA1 .,\n-x'@:;!/<>(\t\"_"
"""What is tried first where a pattern takes any of several characters."""
ENDS = ("", "\0", " x", "\n#", "!?", "1", " a a")
SEVERAL = 6
"""A repeat of fewer costs little, however it is read."""
_CATEGORIES = {
    op.CATEGORY_DIGIT: r"\d",
    op.CATEGORY_NOT_DIGIT: r"\D",
    op.CATEGORY_SPACE: r"\s",
    op.CATEGORY_NOT_SPACE: r"\S",
    op.CATEGORY_WORD: r"\w",
    op.CATEGORY_NOT_WORD: r"\W",
}
Node = tuple[Any, Any]


def patterns() -> dict[re.Pattern[str], str]:
    """Each pattern that a module of ours keeps, alone or in a table, and where: "listserv.mail.roster._LEAD"."""
    found: dict[re.Pattern[str], str] = {}
    for info in pkgutil.walk_packages(listserv.__path__, "listserv."):
        if not info.name.endswith("__main__"):
            for name, value in sorted(vars(importlib.import_module(info.name)).items()):
                for pattern in _kept_in(value):
                    found.setdefault(pattern, f"{info.name}.{name}")
    return found


def _kept_in(value: object) -> Iterator[re.Pattern[str]]:
    if isinstance(value, re.Pattern) and isinstance(value.pattern, str):
        yield value
    elif isinstance(value, Mapping):
        yield from _kept_in(tuple(value.values()))
    elif isinstance(value, (tuple, list, set, frozenset)):
        for each in value:
            yield from _kept_in(each)


def texts(pattern: re.Pattern[str], length: int, chance: random.Random, *, often: int = 1) -> Iterator[str]:
    """Texts of about that many characters, `often` for each repeat of the pattern."""
    for lead, body in _repeats(list(parser.parse(pattern.pattern, pattern.flags & ~re.DEBUG)), []):
        for _ in range(often):
            groups: dict[int, str] = {}
            before, again = _sample(lead, groups, chance), _sample(body, groups, chance)
            if chance.random() < 0.5:
                again += _sample(body, groups, chance)
            if again:
                yield f"{before}{again * max(1, length // len(again))}{chance.choice(ENDS)}"


def _repeats(nodes: Sequence[Node], before: list[Node]) -> Iterator[tuple[list[Node], Sequence[Node]]]:
    """What leads to each repeat that may be read in several ways, and its body; what is possessive is read in one."""
    for at, (kind, value) in enumerate(nodes):
        lead = [*before, *nodes[:at]]
        if kind in (op.MAX_REPEAT, op.MIN_REPEAT):
            _, most, body = value
            if most is op.MAXREPEAT or most >= SEVERAL:
                yield lead, body
            yield from _repeats(list(body), lead)
        else:
            for inner in _within(kind, value):
                yield from _repeats(inner, lead)


def _within(kind: Any, value: Any) -> list[list[Node]]:
    if kind is op.BRANCH:
        return [list(branch) for branch in value[1]]
    if kind in (op.SUBPATTERN, op.POSSESSIVE_REPEAT, op.ASSERT, op.ASSERT_NOT):
        return [list(value[-1])]
    return [list(value)] if kind is op.ATOMIC_GROUP else []


def _sample(nodes: Sequence[Node], groups: dict[int, str], chance: random.Random) -> str:
    """A text that these take, as far as what they look ahead and back at allows."""
    found: list[str] = []
    for kind, value in nodes:
        if kind is op.LITERAL:
            found.append(chr(value))
        elif kind is op.NOT_LITERAL:
            found.append("a" if chr(value) != "a" else "b")
        elif kind is op.ANY:
            found.append(chance.choice("a ."))
        elif kind is op.IN:
            found.append(_one_of(value, chance))
        elif kind is op.BRANCH:
            found.append(_sample(chance.choice(value[1]), groups, chance))
        elif kind is op.SUBPATTERN:
            found.append(_sample(value[3], groups, chance))
            groups[value[0]] = found[-1]
        elif kind is op.ATOMIC_GROUP:
            found.append(_sample(value, groups, chance))
        elif kind is op.GROUPREF:
            found.append(groups.get(value, ""))
        elif kind in (op.MAX_REPEAT, op.MIN_REPEAT, op.POSSESSIVE_REPEAT):
            least, most, body = value
            often = least if chance.random() < 0.5 else max(least, min(1, most))
            found += (_sample(body, groups, chance) for _ in range(often))
    return "".join(found)


def _one_of(items: Sequence[Node], chance: random.Random) -> str:
    usual = [character for character in USUAL if _takes(items, character)]
    rare = [(kind, value) for kind, value in items if kind in (op.LITERAL, op.RANGE)]
    if usual and (items[0][0] is op.NEGATE or not rare or chance.random() < 0.8):
        return chance.choice(usual[:3])
    if items[0][0] is op.NEGATE or not rare:
        return "é"
    kind, value = chance.choice(rare)
    return chr(value) if kind is op.LITERAL else chr(chance.randint(*value))


def _takes(items: Sequence[Node], character: str) -> bool:
    taken = any(
        (kind is op.LITERAL and ord(character) == value)
        or (kind is op.RANGE and value[0] <= ord(character) <= value[1])
        or (kind is op.CATEGORY and re.match(_CATEGORIES[value], character) is not None)
        for kind, value in items
    )
    return taken != (items[0][0] is op.NEGATE)
