"""The network, held against the same sums written out number by number."""

import json
import math
import random
import struct
from collections.abc import Sequence

import pytest

from listserv.understand import encoder, learned

WIDTH, WIDE, HEADS = 24, 48, 12
Row = list[float]


def file(arrays: dict[str, tuple[str, list[int], bytes]], about: dict[str, str]) -> bytes:
    head: dict[str, object] = {"__metadata__": about}
    body = b""
    for name, (kind, shape, data) in arrays.items():
        head[name] = {"dtype": kind, "shape": shape, "data_offsets": [len(body), len(body) + len(data)]}
        body += data
    first = json.dumps(head).encode()
    return len(first).to_bytes(8, "little") + first + body


class Drawn:
    """Weights drawn by lot, as the file has them and as numbers."""

    def __init__(self) -> None:
        self.lot = random.Random(3)
        self.arrays: dict[str, tuple[str, list[int], bytes]] = {}
        self.numbers: dict[str, list[Row]] = {}

    def real(self, name: str, *shape: int) -> None:
        rows = shape[0] if len(shape) == 2 else 1
        each = [[self.lot.randint(-64, 64) / 64 for _ in range(shape[-1])] for _ in range(rows)]
        self._put(name, "F32", shape, each, [value for row in each for value in row])

    def linear(self, name: str, out: int, into: int) -> None:
        each = [[self.lot.randint(-127, 127) for _ in range(into)] for _ in range(out)]
        data = bytes(value & 0xFF for row in each for value in row)
        self.arrays[f"{name}.weight"] = ("I8", [out, into], data)
        self.real(f"{name}.scale", out)
        self.real(f"{name}.bias", out)
        scale = self.numbers[f"{name}.scale"][0]
        self.numbers[f"{name}.weight"] = [[value * by for value in row] for row, by in zip(each, scale, strict=True)]

    def norm(self, name: str) -> None:
        self.real(f"{name}.weight", WIDTH)
        self.real(f"{name}.bias", WIDTH)

    def _put(self, name: str, kind: str, shape: Sequence[int], rows: list[Row], flat: Row) -> None:
        self.arrays[name] = (kind, list(shape), struct.pack(f"<{len(flat)}f", *flat))
        self.numbers[name] = rows


@pytest.fixture(scope="module")
def drawn() -> Drawn:
    found = Drawn()
    found.linear("words", 5, WIDTH)
    found.real("places", 8, WIDTH)
    found.real("kinds", 2, WIDTH)
    found.norm("embedded")
    for at in range(2):
        for name in ("query", "key", "value", "output"):
            found.linear(f"{at}.{name}", WIDTH, WIDTH)
        found.linear(f"{at}.wide", WIDE, WIDTH)
        found.linear(f"{at}.narrow", WIDTH, WIDE)
        found.norm(f"{at}.attended")
        found.norm(f"{at}.thought")
    found.linear("mixed", WIDTH, 2 * WIDTH)
    for name in ("labels", "heeds", "hears"):
        found.linear(name, 2, WIDTH)
    found.linear("tags", 3, WIDTH)
    return found


def loaded(drawn: Drawn) -> encoder.Encoder:
    base = {name: each for name, each in drawn.arrays.items() if name[0] != "1"}
    taught = {name: each for name, each in drawn.arrays.items() if name[0] == "1"}
    about = {"labels": "open shut", "tags": "- gate wall", "examples": "none"}
    return encoder.load(file(base, {"vocabulary": "a\nb\nc\nd\ne"}), file(taught, about))


def slowly(drawn: Drawn, pieces: Sequence[int], kinds: Sequence[int], part: slice) -> tuple[Row, list[Row], Row]:
    """The same, written out: of the whole the labels and tags, and the labels of a part."""
    known = drawn.numbers

    def linear(name: str, row: Row) -> Row:
        bias = known[f"{name}.bias"][0]
        return [
            sum(w * value for w, value in zip(weights, row, strict=True)) + by
            for weights, by in zip(known[f"{name}.weight"], bias, strict=True)
        ]

    def norm(name: str, row: Row) -> Row:
        mean = sum(row) / len(row)
        spread = math.sqrt(sum((value - mean) ** 2 for value in row) / len(row) + 1e-12)
        each = zip(row, known[f"{name}.weight"][0], known[f"{name}.bias"][0], strict=True)
        return [(value - mean) / spread * weight + bias for value, weight, bias in each]

    def added(a: Row, b: Row) -> Row:
        return [x + y for x, y in zip(a, b, strict=True)]

    def softmax(row: Sequence[float]) -> Row:
        raised = [math.exp(each - max(row)) for each in row]
        return [each / sum(raised) for each in raised]

    def gelu(row: Row) -> Row:
        return [0.5 * v * (1 + math.tanh(math.sqrt(2 / math.pi) * (v + 0.044715 * v**3))) for v in row]

    rows = [
        norm("embedded", added(added(known["words.weight"][piece], known["places"][at]), known["kinds"][kind]))
        for at, (piece, kind) in enumerate(zip(pieces, kinds, strict=True))
    ]
    size = WIDTH // HEADS
    for layer in range(2):
        query, key, value = ([linear(f"{layer}.{name}", row) for row in rows] for name in ("query", "key", "value"))
        seen: list[Row] = []
        for asking in query:
            out: Row = []
            for head in range(0, WIDTH, size):
                cut = slice(head, head + size)
                alike = [
                    sum(a * b for a, b in zip(asking[cut], one[cut], strict=True)) / math.sqrt(size) for one in key
                ]
                shares = softmax(alike)
                out += [
                    sum(share * one[head + at] for share, one in zip(shares, value, strict=True)) for at in range(size)
                ]
            seen.append(out)
        rows = [
            norm(f"{layer}.attended", added(row, linear(f"{layer}.output", one)))
            for row, one in zip(rows, seen, strict=True)
        ]
        rows = [
            norm(f"{layer}.thought", added(row, linear(f"{layer}.narrow", gelu(linear(f"{layer}.wide", row)))))
            for row in rows
        ]
    mean = [sum(column) / len(rows) for column in zip(*rows, strict=True)]

    def heard(some: list[Row]) -> Row:
        heeds, hears = ([linear(name, row) for row in some] for name in ("heeds", "hears"))
        each = zip(map(softmax, zip(*heeds, strict=True)), zip(*hears, strict=True), strict=True)
        return [sum(share * says for share, says in zip(shares, said, strict=True)) for shares, said in each]

    whole = added(linear("labels", gelu(linear("mixed", [*rows[0], *mean]))), heard(rows))
    return whole, [softmax(linear("tags", row)) for row in rows], heard(rows[part])


@pytest.mark.parametrize(
    ("pieces", "kinds", "part"), [([1], [0], slice(0, 1)), ([0, 3, 2, 2, 4], [0, 0, 1, 1, 1], slice(1, 3))]
)
def test_the_network_computes_what_the_sums_say(drawn: Drawn, pieces: list[int], kinds: list[int], part: slice) -> None:
    seen = loaded(drawn)(pieces, kinds)
    whole, tagged, within = slowly(drawn, pieces, kinds, part)
    assert seen.whole.tolist() == pytest.approx(whole, rel=1e-3, abs=1e-2)
    assert [row.tolist() for row in seen.tags] == [pytest.approx(row, rel=1e-3, abs=1e-2) for row in tagged]
    assert seen.within(part.start, part.stop).tolist() == pytest.approx(within, rel=1e-3, abs=1e-2)


def test_the_files_name_what_they_hold(drawn: Drawn) -> None:
    network = loaded(drawn)
    assert (network.vocabulary["c"], list(network.labels), list(network.tags)) == (
        2,
        ["open", "shut"],
        ["-", "gate", "wall"],
    )


def test_ours_is_whole() -> None:
    network = learned.network()
    assert len(network.layers) == 6
    assert network.words.weight.shape == (len(network.vocabulary), 384)
    assert len(network.labels) == len(network.label_head.bias)
    assert len(network.tags) == len(network.tag_head.bias)
