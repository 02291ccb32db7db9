"""Learns from examples how machines sound, and writes `listserv/mail/machine.weights`.

    python -m bench.accuracy.learn_automatic [--check]

The examples are mails in `tests/mail/automatic`, each with its kind, the people in `tests/mail/machines`, and of those
in `tests/understand/examples` who sound most like machines by what the former teach. It is a logistic regression with a
penalty on large weights, over the features of `mail/machine.py`, of which rare ones count more; solved by Newton's
method in as many unknowns as there are examples, so that the same examples give the same weights. With --check nothing
is written: each tenth of the examples is judged by weights learned from the others, and by all of `mail/autoreply.py`.
"""

import json
import sys
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from math import log
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bench.accuracy.automatic import EXAMPLES, PERSON, fingerprint, message, rows, tally
from listserv.mail import autoreply, machine, subject
from listserv.mail.machine import Weights
from listserv.model.message import Message
from tests.mail.machines.cases import cases

WEIGHTS = Path(machine.__file__).with_name("machine.weights")
PENALTY, SEEN, ALWAYS = 0.04, 2, 0.3
STEPS, ENOUGH = 15, 1e-3
ASKING = Path(__file__).parents[2] / "tests" / "understand" / "examples"
HARDEST, COUNTS = 1_200, 0.2
PARTS = 8

Floats = NDArray[np.float64]
Found = Mapping[str, float]


def taught(found: Sequence[dict[str, Any]], asking: Sequence[Found]) -> Weights:
    """What these examples teach."""
    people = stripped(found)
    machines = [row["kind"] != PERSON for row in found]
    return learn([*map(_features, found), *people], [*machines, *(False for _ in people)], asking)


def learn(found: Sequence[Found], machines: Sequence[bool], asking: Sequence[Found]) -> Weights:
    """What mails teach of which it is known who wrote them; `asking` are people of whom the hardest count."""
    counts = [1.0] * len(found)
    use(_fitted(found, machines, counts))
    hardest = sorted(asking, key=lambda each: -machine.weighed(each))[:HARDEST]
    return _fitted([*found, *hardest], [*machines, *(False for _ in hardest)], [*counts, *(COUNTS for _ in hardest)])


def _fitted(found: Sequence[Found], machines: Sequence[bool], counts: Sequence[float]) -> Weights:
    counted = Counter(feature for each in found for feature in each)
    rare = {feature: log(len(found) / n) for feature, n in counted.items() if n >= SEEN}
    held: dict[str, list[tuple[int, float]]] = {feature: [] for feature in rare}
    for at, each in enumerate(found):
        for feature, value in each.items():
            if feature in rare:
                held[feature].append((at, value * rare[feature]))
    alike = np.full((len(found), len(found)), ALWAYS * ALWAYS)
    for pairs in held.values():
        places, values = np.array([at for at, _ in pairs]), np.array([value for _, value in pairs])
        alike[np.ix_(places, places)] += np.outer(values, values)
    shares = _newton(alike, np.array(machines, float), np.array(counts))
    summed = {
        feature: sum(value * shares[at] for at, value in pairs) * rare[feature] for feature, pairs in held.items()
    }
    points = {feature: round(weight / machine.UNIT) for feature, weight in summed.items()}
    always = round(ALWAYS * ALWAYS * float(shares.sum()) / machine.UNIT)
    return Weights(always, {feature: weight for feature, weight in sorted(points.items()) if weight}, fingerprint())


def _newton(alike: Floats, machines: Floats, counts: Floats) -> Floats:
    shares: Floats = np.zeros(len(machines))
    for _ in range(STEPS):
        scores = alike @ shares
        chances = 1 / (1 + np.exp(-scores))
        slopes = np.maximum(counts * chances * (1 - chances), 1e-6)
        better = np.linalg.solve(alike + PENALTY * np.diag(1 / slopes), scores + counts * (machines - chances) / slopes)
        moved, shares = float(np.abs(alike @ (better - shares)).max()), np.asarray(better, np.float64)
        if moved < ENOUGH:
            break
    return shares


def stripped(found: Iterable[dict[str, Any]]) -> list[Found]:
    """People who answer once more, under a subject whose "Re:" is lost: there are lists and programs that take it."""
    return [
        _features(row | {"subject": subject.base(row["subject"])})
        for row in found
        if row["kind"] == PERSON and row["in_reply_to"] and subject.is_reply(row["subject"])
    ]


def _row(mail: Message) -> dict[str, Any]:
    return {
        "lang": "",
        "subject": mail.subject,
        "text": mail.text,
        "in_reply_to": bool(mail.in_reply_to),
        "kind": PERSON,
    }


def _features(row: dict[str, Any]) -> Found:
    return machine.features(row["subject"], row["text"], answers=row["in_reply_to"])


def use(weights: Weights) -> None:
    """Makes the reader go by these weights from now on."""
    machine.learned = lru_cache(maxsize=1)(lambda: weights)


def check(found: list[dict[str, Any]], asking: list[Found]) -> None:
    """Prints how each is taken by weights that were learned without it, and the people who sound most like machines."""
    told, people = [], []
    order = np.random.default_rng(1).permutation(len(found))
    for part in range(PARTS):
        use(taught([found[at] for place, at in enumerate(order) if place % PARTS != part], asking))
        for row in (found[at] for at in order[part::PARTS]):
            told.append((row, autoreply.automatic(message(row), "ann@example.com")))
            if row["kind"] == PERSON:
                people.append((machine.weighed(_features(row)), row["subject"]))
    print(json.dumps({"set": "cross-validated", **tally(told)}))
    print("people taken for machines:", [row["subject"] for row, taken in told if taken and row["kind"] == PERSON])
    print("people who sound most like machines:", [f"{score:.1f} {subject}" for score, subject in sorted(people)[-5:]])


def main() -> None:
    """Learns, and writes or checks."""
    found = [row for path in sorted(EXAMPLES.glob("*.jsonl")) for row in rows(path)]
    found += [_row(mail) for _, mail in cases("people")]
    asking = [
        machine.features(row["subject"], row["text"], answers="reply" in row["to"])
        for path in sorted(ASKING.glob("*.jsonl"))
        for row in rows(path)
    ]
    if sys.argv[1:2] == ["--check"]:
        check(found, asking)
        return
    weights = taught(found, asking)
    print(f"{len(found)} examples and the hardest {HARDEST} of {len(asking)}, {len(weights.points)} features")
    WEIGHTS.write_bytes(bytes(weights))


if __name__ == "__main__":
    main()
