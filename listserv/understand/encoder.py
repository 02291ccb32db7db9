"""The network that reads English: a small transformer encoder, run with numpy alone.

Its lower half is that of all-MiniLM-L6-v2 (Apache-2.0), which knows the language; its upper half and its two heads were
taught by our examples (`bench/accuracy/learn.py`). Weights are whole numbers of one byte with a scale for each row.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
_LENGTH = 8
_TYPES = {"F32": np.float32, "I8": np.int8}
_EPSILON = np.float32(1e-12)
_HEADS = 12


@dataclass(frozen=True, slots=True)
class Linear:
    """A layer of weights, each row of whole numbers with its scale."""

    weight: NDArray[np.int8]
    scale: Floats
    bias: Floats

    def __call__(self, x: Floats) -> Floats:
        # Made real for each use: kept so, the weights would take four times the memory. They stand first in the
        # product because BLAS takes a third less time so where the pieces are few.
        return (self.weight.astype(np.float32) @ x.T).T * self.scale + self.bias


@dataclass(frozen=True, slots=True)
class Norm:
    """Layer normalisation."""

    weight: Floats
    bias: Floats

    def __call__(self, x: Floats) -> Floats:
        centred = x - x.mean(-1, keepdims=True)
        spread = np.sqrt((centred * centred).mean(-1, keepdims=True) + _EPSILON)
        return np.asarray(centred / spread * self.weight + self.bias, np.float32)


@dataclass(frozen=True, slots=True)
class Layer:
    """One layer: every piece looks at all others, then thinks for itself."""

    query: Linear
    key: Linear
    value: Linear
    output: Linear
    attended: Norm
    wide: Linear
    narrow: Linear
    thought: Norm

    def __call__(self, x: Floats) -> Floats:
        query, key, value = (_by_head(part(x)) for part in (self.query, self.key, self.value))
        seen = _softmax(query @ key.transpose(0, 2, 1) / np.float32(np.sqrt(query.shape[-1]))) @ value
        x = self.attended(x + self.output(seen.transpose(1, 0, 2).reshape(x.shape)))
        return self.thought(x + self.narrow(_gelu(self.wide(x))))


@dataclass(frozen=True)
class Seen:
    """What the network makes of a message of so many pieces.

    `whole` has a score for each label, `tags` for each piece how probable each tag is, as 1 in all; `heeds` and `hears`
    have for each piece how much each label heeds it, and what it says of that label.
    """

    whole: Floats
    tags: Floats
    heeds: Floats
    hears: Floats

    def within(self, start: int, end: int) -> Floats:
        """A score for each label by the pieces of a part alone, as they are meant in the whole."""
        return _heard(self.heeds[start:end], self.hears[start:end])


@dataclass(frozen=True)
class Encoder:
    """The whole network, and what it knows the pieces of words and its answers by."""

    vocabulary: Mapping[str, int]
    labels: Sequence[str]
    tags: Sequence[str]
    examples: str
    words: Linear
    places: Floats
    kinds: Floats
    embedded: Norm
    layers: Sequence[Layer]
    mixed: Linear
    label_head: Linear
    heeds: Linear
    hears: Linear
    tag_head: Linear

    def __call__(self, pieces: Sequence[int], kinds: Sequence[int]) -> Seen:
        """What is made of a message; `kinds` are 0 for pieces of the subject and 1 for those of the body."""
        at = list(pieces)
        x = self.words.weight[at].astype(np.float32) * self.words.scale[at, None]
        x = self.embedded(x + self.places[: len(at)] + self.kinds[list(kinds)])
        for layer in self.layers:
            x = layer(x)
        together = np.concatenate((x[0], x.mean(0)))
        whole = self.label_head(_gelu(self.mixed(together)))
        heeds, hears = self.heeds(x), self.hears(x)
        return Seen(whole + _heard(heeds, hears), _softmax(self.tag_head(x)), heeds, hears)


def _heard(heeds: Floats, hears: Floats) -> Floats:
    """What pieces say of each label, each label by those that it heeds: so a second wish is not drowned out."""
    return np.asarray((_softmax(heeds.T) * hears.T).sum(-1), np.float32)


def load(base: bytes, taught: bytes) -> Encoder:
    """The network from its two files, in the form of safetensors."""
    known, vocabulary = _tensors(base)
    ours, about = _tensors(taught)
    known |= ours

    def linear(name: str) -> Linear:
        return Linear(*(known[f"{name}.{part}"] for part in ("weight", "scale", "bias")))

    def norm(name: str) -> Norm:
        return Norm(known[f"{name}.weight"], known[f"{name}.bias"])

    def layer(at: int) -> Layer:
        query, key, value, output, wide, narrow = (
            linear(f"{at}.{part}") for part in ("query", "key", "value", "output", "wide", "narrow")
        )
        return Layer(query, key, value, output, norm(f"{at}.attended"), wide, narrow, norm(f"{at}.thought"))

    return Encoder(
        {piece: at for at, piece in enumerate(vocabulary["vocabulary"].split("\n"))},
        about["labels"].split(" "),
        about["tags"].split(" "),
        about["examples"],
        linear("words"),
        known["places"],
        known["kinds"],
        norm("embedded"),
        [layer(at) for at in range(sum(name.endswith(".query.weight") for name in known))],
        linear("mixed"),
        linear("labels"),
        linear("heeds"),
        linear("hears"),
        linear("tags"),
    )


def _tensors(data: bytes) -> tuple[dict[str, Any], dict[str, str]]:
    """The arrays of a file by their names, and what it says of itself."""
    begin = _LENGTH + int.from_bytes(data[:_LENGTH], "little")
    about = json.loads(data[_LENGTH:begin])
    said = about.pop("__metadata__", {})
    return {name: _array(data, begin, each) for name, each in about.items()}, said


def _array(data: bytes, begin: int, about: Mapping[str, Any]) -> NDArray[Any]:
    kind = np.dtype(_TYPES[about["dtype"]])
    start, end = about["data_offsets"]
    return np.frombuffer(data, kind, (end - start) // kind.itemsize, begin + start).reshape(about["shape"])


def _by_head(x: Floats) -> Floats:
    return x.reshape(len(x), _HEADS, -1).transpose(1, 0, 2)


def _softmax(scores: Floats) -> Floats:
    raised = np.exp(scores - scores.max(-1, keepdims=True))
    return np.asarray(raised / raised.sum(-1, keepdims=True), np.float32)


def _gelu(x: Floats) -> Floats:
    """The Gaussian error linear unit in its usual approximation."""
    return np.asarray(x * (0.5 + 0.5 * np.tanh(0.7978845608 * (x + 0.044715 * x * x * x))), np.float32)
