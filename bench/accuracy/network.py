"""The encoder of `understand/encoder.py` as torch knows it, so that it can be taught; and how it is written down."""

import json
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from safetensors.torch import load_file
from torch import Tensor, nn
from torch.nn import functional

WIDTH, HEADS, WIDE, LAYERS = 384, 12, 1536, 6
KEPT_LAYERS = 2
"""So many of the lower layers stay as they were."""
HEADS_OF_OURS = ("mixed", "labels", "heeds", "hears", "tags")
EPSILON, DROPOUT = 1e-12, 0.1
MOST_PLACES = 192
_PARTS = {
    "query": "attention.self.query",
    "key": "attention.self.key",
    "value": "attention.self.value",
    "output": "attention.output.dense",
    "attended": "attention.output.LayerNorm",
    "wide": "intermediate.dense",
    "narrow": "output.dense",
    "thought": "output.LayerNorm",
}


class Layer(nn.Module):
    """One layer."""

    def __init__(self) -> None:
        super().__init__()
        self.query, self.key, self.value = (nn.Linear(WIDTH, WIDTH) for _ in range(3))
        self.output, self.attended = nn.Linear(WIDTH, WIDTH), nn.LayerNorm(WIDTH, eps=EPSILON)
        self.wide, self.narrow = nn.Linear(WIDTH, WIDE), nn.Linear(WIDE, WIDTH)
        self.thought = nn.LayerNorm(WIDTH, eps=EPSILON)

    def forward(self, x: Tensor, real: Tensor) -> Tensor:
        """The next state of all pieces; `real` says which are no padding."""

        def by_head(each: Tensor) -> Tensor:
            return each.view(*each.shape[:2], HEADS, WIDTH // HEADS).transpose(1, 2)

        parts = [by_head(part(x)) for part in (self.query, self.key, self.value)]
        dropped = DROPOUT if self.training else 0.0
        seen = functional.scaled_dot_product_attention(*parts, attn_mask=real[:, None, None, :], dropout_p=dropped)
        seen = self.output(seen.transpose(1, 2).reshape(x.shape))
        x = self.attended(x + functional.dropout(seen, DROPOUT, self.training))
        thought = self.narrow(functional.gelu(self.wide(x), approximate="tanh"))
        return self.thought(x + functional.dropout(thought, DROPOUT, self.training))


class Network(nn.Module):
    """The whole of it, begun from the model in this folder."""

    def __init__(self, base: Path, labels: int, tags: int) -> None:
        super().__init__()
        self.words, self.places, self.kinds = nn.Embedding(1, WIDTH), nn.Embedding(1, WIDTH), nn.Embedding(1, WIDTH)
        self.embedded = nn.LayerNorm(WIDTH, eps=EPSILON)
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))
        self.mixed, self.labels = nn.Linear(2 * WIDTH, WIDTH), nn.Linear(WIDTH, labels)
        self.heeds, self.hears = nn.Linear(WIDTH, labels), nn.Linear(WIDTH, labels)
        self.tags = nn.Linear(WIDTH, tags)
        self._begin(load_file(base / "model.safetensors"))
        for part in (self.words, self.places, self.kinds, self.embedded, *self.layers[:KEPT_LAYERS]):
            part.requires_grad_(False)

    def _begin(self, known: Mapping[str, Tensor]) -> None:
        each = {name.removeprefix("bert."): values.float() for name, values in known.items()}
        for ours, theirs in (("words", "word"), ("places", "position"), ("kinds", "token_type")):
            getattr(self, ours).weight = nn.Parameter(each[f"embeddings.{theirs}_embeddings.weight"])
        self.places.weight = nn.Parameter(self.places.weight[:MOST_PLACES])
        parts = [(self.embedded, "embeddings.LayerNorm")]
        for at, layer in enumerate(self.layers):
            parts += [(getattr(layer, ours), f"encoder.layer.{at}.{theirs}") for ours, theirs in _PARTS.items()]
        with torch.no_grad():
            for part, name in parts:
                part.weight.copy_(each[f"{name}.weight"])
                part.bias.copy_(each[f"{name}.bias"])
            self.hears.bias.fill_(-4)  # most of them are not asked for

    def forward(self, pieces: Tensor, kinds: Tensor, real: Tensor) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        """Scores of labels for the whole (messages, labels); for each piece those of tags (messages, pieces, tags), how
        much each label heeds it and what it says of each (both messages, pieces, labels).
        """
        with torch.no_grad():
            x = self.embedded(self.words(pieces) + self.places.weight[: pieces.shape[1]] + self.kinds(kinds))
            for layer in self.layers[:KEPT_LAYERS]:
                x = layer.eval()(x, real)
        x = functional.dropout(x, DROPOUT, self.training)
        for layer in self.layers[KEPT_LAYERS:]:
            x = layer(x, real)
        mean = (x * real[..., None]).sum(1) / real.sum(1, keepdim=True)
        mixed = functional.gelu(self.mixed(torch.cat((x[:, 0], mean), 1)), approximate="tanh")
        whole = self.labels(functional.dropout(mixed, DROPOUT, self.training))
        heeds, hears = self.heeds(x), self.hears(x)
        return whole + heard(heeds, hears, real), self.tags(x), heeds, hears


def heard(heeds: Tensor, hears: Tensor, within: Tensor) -> Tensor:
    """What the pieces within a part say of each label (parts, labels), each label by those that it heeds."""
    return (heeds.masked_fill(~within[..., None], -torch.inf).softmax(1) * hears).sum(1)


def written(network: Network, vocabulary: Sequence[str], about: Mapping[str, str]) -> tuple[bytes, bytes]:
    """Both files: what stays as it was, and what was taught."""
    base: dict[str, NDArray[np.generic]] = {
        "places": _real(network.places.weight),
        "kinds": _real(network.kinds.weight),
        **_whole("words", network.words.weight, torch.zeros(0)),
        **_norm("embedded", network.embedded),
    }
    ours: dict[str, NDArray[np.generic]] = {}
    for at, layer in enumerate(network.layers):
        into = base if at < KEPT_LAYERS else ours
        for name in _PARTS:
            part = getattr(layer, name)
            each = _norm if isinstance(part, nn.LayerNorm) else _linear
            into |= each(f"{at}.{name}", part)
    for name in HEADS_OF_OURS:
        ours |= _linear(name, getattr(network, name))
    return _file(base, {"vocabulary": "\n".join(vocabulary)}), _file(ours, about)


def _norm(name: str, part: nn.Module) -> dict[str, NDArray[np.generic]]:
    return {f"{name}.weight": _real(part.weight), f"{name}.bias": _real(part.bias)}


def _linear(name: str, part: nn.Module) -> dict[str, NDArray[np.generic]]:
    return _whole(name, part.weight, part.bias)


def _whole(name: str, weight: Tensor, bias: Tensor) -> dict[str, NDArray[np.generic]]:
    """Weights as whole numbers from -127 to 127, each row with its scale."""
    real = _real(weight)
    scale = np.maximum(np.abs(real).max(1), 1e-9) / 127
    return {
        f"{name}.weight": np.rint(real / scale[:, None]).astype(np.int8),
        f"{name}.scale": scale.astype(np.float32),
        f"{name}.bias": _real(bias),
    }


def _real(values: Tensor) -> NDArray[np.float32]:
    return np.ascontiguousarray(values.detach().numpy().astype(np.float32))


def _file(arrays: Mapping[str, NDArray[np.generic]], about: Mapping[str, str]) -> bytes:
    """The form of safetensors, its parts in the order of their names."""
    head: dict[str, object] = {"__metadata__": dict(about)}
    parts: list[bytes] = []
    at = 0
    for name, array in sorted(arrays.items()):
        data = array.tobytes()
        kind = {"float32": "F32", "int8": "I8"}[array.dtype.name]
        head[name] = {"dtype": kind, "shape": array.shape, "data_offsets": (at, at + len(data))}
        parts.append(data)
        at += len(data)
    first = json.dumps(head, separators=(",", ":")).encode()
    first += b" " * (-len(first) % 8)
    return len(first).to_bytes(8, "little") + first + b"".join(parts)
