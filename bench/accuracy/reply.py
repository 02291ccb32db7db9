"""How well `mail.quote` reads replies, on real mail with the truth beside it.

`CORPORA=folder python bench/accuracy/reply.py` prints a line per set found in `folder/reply/*/cases.jsonl`: the share
of replies that came out exactly (white space set aside), the mean F1 of their words, the share of demands met (words
that must or must not be there), and for sets labelled line by line the share of own lines kept and of quoted ones that
leaked. Wrong cases are named with `--show`. So it does for mail that was written for this (`tests/mail/labelled`).
"""

import argparse
import collections
import json
import os
import re
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from listserv.mail.parse import parse
from listserv.mail.quote import split, split_html, split_text
from tests.mail import labels

LABELLED = Path(labels.__file__).parent / "labelled"

_WORD = re.compile(r"\w+|[^\w\s]")


@dataclass
class Tally:
    """What one set came to."""

    cases: int = 0
    exact: list[bool] = field(default_factory=list)
    f1: list[float] = field(default_factory=list)
    demands: list[bool] = field(default_factory=list)
    kept: list[bool] = field(default_factory=list)
    leaked: list[bool] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        shares: dict[str, Sequence[float]] = {
            "exact": self.exact,
            "F1": self.f1,
            "demands": self.demands,
            "kept": self.kept,
            "leaked": self.leaked,
        }
        shown = (f"{name} {sum(values) / len(values):.3f}" for name, values in shares.items() if values)
        return f"{self.cases:4} cases  " + "  ".join(shown)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--show", action="store_true", help="name the cases that came out wrong")
    show = parser.parse_args().show
    folder = Path(os.environ.get("CORPORA", ".")) / "reply"
    sets = sorted(folder.glob("*/cases.jsonl"))
    if not sets:
        print(f"No corpus in {folder}: set CORPORA to the folder that holds reply/*/cases.jsonl.")
        return 1
    for path in sets:
        tally = measure(path)
        print(f"reply {path.parent.name:20}{tally}")
        if show:
            print("".join(f"    {name}\n" for name in tally.wrong), end="")
    for path in sorted(LABELLED.glob("*.jsonl")):
        judged = list(labels.judge(path))
        tally = Tally(len(judged), exact=[not (one.lost or one.leaked) for one in judged])
        tally.kept = [n >= len(one.lost) for one in judged for n in range(one.own)]
        tally.leaked = [n < len(one.leaked) for one in judged for n in range(one.other)]
        print(f"ours  {path.stem:20}{tally}")
    return 0


def measure(path: Path) -> Tally:
    """The tally of one set."""
    tally = Tally()
    for case in cases(path):
        tally.cases += 1
        judge(tally, case, read(case))
    return tally


def cases(path: Path) -> Iterator[dict[str, Any]]:
    with path.open(encoding="utf-8") as file:
        yield from map(json.loads, file)


def read(case: dict[str, Any]) -> str:
    """The new words of a case, which is a text, a page of HTML or a whole message."""
    if case["kind"] == "eml":
        raw = case["input"].encode(case.get("encoding", "utf-8"), "surrogateescape")
        return split(parse(raw)).new
    return (split_html if case["kind"] == "html" else split_text)(case["input"]).new


def judge(tally: Tally, case: dict[str, Any], new: str) -> None:
    plain = bare(new, case)
    right = True
    if case["expected"] is not None:
        accepted = [bare(text, case) for text in [case["expected"], *case["alts"]]]
        right = plain in accepted
        tally.exact.append(right)
        tally.f1.append(1.0 if right else max(f1(plain, text) for text in accepted))
    demands = [bare(text, {}) in bare(new, {}) for text in case["must_contain"]]
    demands += [bare(text, {}) not in bare(new, {}) for text in case["must_not_contain"]]
    tally.demands += demands
    if "keep_lines" in case:
        out = {bare(line, {}) for line in new.splitlines()}
        own = {bare(line, {}) for line in case["keep_lines"]}
        quoted = {bare(line, {}) for line in case["drop_lines"]} - own
        quoted -= {bare(line, {}) for line in case.get("neutral_lines", [])}
        tally.kept += [line in out for line in own]
        tally.leaked += [line in out for line in quoted]
    if not (right and all(demands)):
        tally.wrong.append(case["id"])


def bare(text: str, case: dict[str, Any]) -> str:
    """The text with white space (and, where the case says so, emphasis) set aside."""
    text = text.replace("\u00a0", " ").replace("\u200b", "").replace("\ufeff", "")
    if case.get("markdown"):
        text = text.replace("*", "")
    return re.sub(r"\s+", "" if case.get("ignore_ws") else " ", text).strip()


def f1(one: str, other: str) -> float:
    """How far two texts share their words, from 0 to 1."""
    a, b = collections.Counter(_WORD.findall(one)), collections.Counter(_WORD.findall(other))
    if not a and not b:
        return 1.0
    return 2 * (a & b).total() / (a.total() + b.total())


if __name__ == "__main__":
    sys.exit(main())
