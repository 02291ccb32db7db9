"""Learns from examples what words say of what a message asks for, and writes `understand/phrases/en_weights.py`.

    python -m bench.accuracy.learn [--check FILE...]

The examples are mails in `tests/understand/examples`, each with what a sensible secretary would understand. Each label
gets a logistic regression of its own over the features of `understand/features.py`, by stochastic gradient descent with
a step for each feature (AdaGrad), its weights averaged over the second half and a few orders. The same examples give
the same weights. With --check nothing is written: it prints how much of FILE is told rightly by weights learned without
it.
"""

import json
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date
from hashlib import sha256
from math import log
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from listserv.understand import learned, wishes
from listserv.understand.features import features

HERE = Path(__file__).parents[2]
EXAMPLES = HERE / "tests" / "understand" / "examples"
WEIGHTS = HERE / "listserv" / "understand" / "phrases" / "en_weights.py"
TODAY = date(2026, 11, 23)
PUBLIC = ("list", "post-reply")
DOORS = {"posting": "list", "answer": "reply"}
MOST_ODDS = 2.5
SOUGHT = ("find", "who-knows")
ELSEWHERE = 10
EPOCHS, STEP, SCALE, SEEN = 20, 0.5, 8.0, 3
RUNS = 4  # the order of the examples is chance: their mean is steadier than one
LEAST = 3  # points: what differs less from a feature's usual weight says nothing

Floats = NDArray[np.float64]
Example = tuple[dict[str, float], frozenset[str]]


def rows(paths: Iterable[Path]) -> Iterator[dict[str, Any]]:
    """The rows of these files whose wishes a person could tell, in one form."""
    for path in paths:
        for line in path.read_text("utf-8").splitlines():
            row = json.loads(line)
            expect = row.get("expect", row.get("wishes", []))
            if {"ask": True} in expect or row.get("doubtful"):
                continue
            answers = row["subject"].lower().startswith("re:")
            to = row.get("to", "post-reply" if answers else "list")
            row |= {"expect": expect, "to": DOORS.get(to, to)}
            if expect or row["to"] in PUBLIC or "wishes" not in row:  # a bare "yes" there answers a question of ours
                yield row


def example(row: dict[str, Any]) -> Example:
    """The features of a row, and its labels."""
    subject, body = wishes.spoken(row["subject"], row["text"], today=TODAY)
    found = features(subject, body, public=row["to"] in PUBLIC, reply=row["to"] == "post-reply")
    return dict(found), frozenset(label(wish) for wish in row["expect"]) or frozenset((learned.NOTHING,))


def label(wish: dict[str, Any]) -> str:
    """What is learned of a wish: its name, and its mode or word where that is one of a few."""
    argument = wish.get("mode") or (wish.get("words") if wish["name"] in learned.WITH_WORD else "")
    return f"{wish['name']}:{argument}" if argument else str(wish["name"])


def learn(examples: list[Example]) -> tuple[list[str], dict[str, Floats]]:
    """The labels in order, and for each feature its weight for each of them."""
    labels = sorted({label for _, each in examples for label in each})
    counted = Counter(feature for found, _ in examples for feature in found)
    known = {feature: at for at, feature in enumerate(sorted(f for f, n in counted.items() if n >= SEEN))}
    data = [_arrays(found, known) for found, _ in examples]
    meant = np.zeros((len(examples), len(labels)))
    for row, (_, each) in zip(meant, examples, strict=True):
        row[[labels.index(one) for one in each]] = 1
    weights = sum((_descend(data, meant, len(known), seed) for seed in range(RUNS)), np.zeros(())) / RUNS
    return labels, {feature: weights[at] for feature, at in known.items()}


def _arrays(found: dict[str, float], known: dict[str, int]) -> tuple[NDArray[np.int64], Floats]:
    each = [(known[feature], value) for feature, value in found.items() if feature in known]
    return np.array([at for at, _ in each], np.int64), np.array([value for _, value in each]) * SCALE


def _descend(data: list[tuple[NDArray[np.int64], Floats]], meant: Floats, size: int, seed: int) -> Floats:
    chance = np.random.default_rng(seed)
    weights, averaged = np.zeros((size, meant.shape[1])), np.zeros((size, meant.shape[1]))
    slopes = np.full(size, 1e-2)
    for epoch in range(EPOCHS):
        step = STEP * (1 - epoch / EPOCHS)
        for row in chance.permutation(len(data)):
            at, values = data[row]
            off = 1 / (1 + np.exp(learned.SHIFT - values @ weights[at])) - meant[row]
            slopes[at] += values * values * (off @ off)
            weights[at] -= np.outer(step * values / np.sqrt(slopes[at]), off)
        if epoch >= EPOCHS // 2:
            averaged += weights
    return averaged / (EPOCHS - EPOCHS // 2)


def packed(weights: dict[str, Floats]) -> dict[str, str]:
    """The rows as `learned` reads them, in whole points: the usual weight, and by how much labels differ from it."""
    found = {}
    for feature, row in weights.items():
        points = np.rint(row * SCALE / learned.UNIT).astype(int)
        usual = int(np.median(points))
        differing = np.flatnonzero(np.abs(points - usual) >= LEAST)
        found[feature] = " ".join((str(usual), *(f"{at}:{points[at] - usual}" for at in differing)))
    return found


def topical(found: list[dict[str, Any]]) -> dict[str, int]:
    """How much more often a word is part of what is looked for than not, in points of a tenth (natural logarithm)."""
    inside, outside = Counter[str](), Counter[str]()
    for row in found:
        if row["to"] in PUBLIC:  # of a post all is topic
            continue
        topic = {word for wish in row["expect"] if wish["name"] in SOUGHT for word in _folded(wish.get("words", ""))}
        said = {word for text in (row["subject"], row["text"]) for word in _folded(text)}
        inside.update(said & topic)
        # Who looks for nothing says of these words only that they are common.
        outside.update(dict.fromkeys(said - topic, ELSEWHERE if topic else 1))
    known = {word for word in inside | outside if inside[word] * ELSEWHERE + outside[word] >= ELSEWHERE}
    odds = {word: log((inside[word] + 0.5) / (outside[word] / ELSEWHERE + 0.5)) for word in known if word.isalpha()}
    return {word: round(10 * max(-MOST_ODDS, min(MOST_ODDS, each))) for word, each in sorted(odds.items())}


def _folded(text: str) -> set[str]:
    subject, _ = wishes.spoken(text, "", today=TODAY)
    return {word.folded for word in subject.found}


def every_example() -> list[Path]:
    """The files that are learned from."""
    return sorted((*EXAMPLES.parent.glob("*.jsonl"), *EXAMPLES.glob("*.jsonl")))


def fingerprint() -> str:
    """What the examples are now, in a line: a test sees by it that the weights were learned from them."""
    read = sha256()
    for path in every_example():
        read.update(path.read_bytes())
    return read.hexdigest()[:16]


def written(labels: list[str], each: dict[str, str], topics: dict[str, int]) -> str:
    """The module that holds them."""
    head = '"""What each feature of a message says of what it asks for: learned by `bench/accuracy/learn.py`."""'
    names = "\n".join(f'    "{label}",' for label in labels)
    rows_ = "\n".join(f"{feature}\t{row}" for feature, row in sorted(each.items()))
    said = " ".join(f"{word}:{odds}" for word, odds in topics.items())
    tables = f'LABELS = (\n{names}\n)\nROWS = r"""\n{rows_}\n"""\nTOPICAL = """\n{said}\n"""\n'
    return f'{head}\n\n# ruff: noqa: E501\nEXAMPLES = "{fingerprint()}"\n{tables}'


def check(paths: list[Path], weights: learned.Weights) -> None:
    """Prints how much of each file is told rightly, and how sure of that one is."""
    for path in paths:
        told = []
        for row in rows((path,)):
            found, meant = example(row)
            best = weights.chances(found)[0]
            told.append((best.share, {best.label} == meant))
        sure = [right for share, right in told if share >= 0.5]
        print(
            f"{path.name}: {sum(right for _, right in told) / len(told):.1%} of {len(told)}; "
            f"of the {len(sure) / len(told):.0%} it is sure of, {sum(sure) / max(1, len(sure)):.1%}"
        )


def main() -> None:
    """Learns, and writes or checks."""
    checked = [Path(name).resolve() for name in sys.argv[2:]] if sys.argv[1:2] == ["--check"] else []
    paths = [path for path in every_example() if path.resolve() not in checked]
    found = list(rows(paths))
    examples = [example(row) for row in found]
    labels, weights = learn(examples)
    each = packed(weights)
    print(f"{len(examples)} examples, {len(labels)} labels, {len(each)} features")
    if checked:
        check(checked, learned.Weights(labels, each))
    else:
        WEIGHTS.write_text(written(labels, each, topical(found)), "utf-8")


if __name__ == "__main__":
    main()
