"""How many real posts would be held as if they named a patient, and how many made-up NHS numbers are missed.

CORPORA=DIR python -m bench.accuracy.patients

DIR holds `threading/NAME/messages.mbox.gz` and `reply/NAME/cases.jsonl`: mail in which there is no patient. The made-up
numbers are those of `tests/mail/test_patients.py`, more of them.
"""

import gzip
import json
import os
import random
import re
from collections.abc import Iterator
from pathlib import Path

from listserv.mail.parse import parse
from listserv.mail.patients import in_message, numbers
from tests.mail.test_patients import FRAMES, SEPARATORS, made_up

_MADE_UP = 5_000


def held(corpora: Path) -> Iterator[tuple[str, tuple[str, ...]]]:
    """(where it is from, numbers found) of each message."""
    for archive in sorted(corpora.glob("threading/*/messages.mbox.gz")):
        for raw in re.split(rb"(?m)^From [^\n]*\n", gzip.decompress(archive.read_bytes()))[1:]:
            yield archive.parent.name, in_message(parse(raw))
    for cases in sorted(corpora.glob("reply/*/cases.jsonl")):
        for line in cases.read_text("utf-8").splitlines():
            texts = [value for value in json.loads(line).values() if isinstance(value, str)]
            yield cases.parent.name, next((found for text in texts if (found := numbers(text))), ())


def missed(count: int) -> int:
    """How many of so many made-up numbers are not found."""
    rng, lost = random.Random(1), 0
    for _ in range(count):
        digits, frame = made_up(rng), rng.choice(FRAMES)
        separator = rng.choice(SEPARATORS[:-1] if frame == "{}" else SEPARATORS)
        lost += digits not in numbers(frame.format(separator.join((digits[:3], digits[3:6], digits[6:]))))
    return lost


def main() -> None:
    """Prints both figures."""
    found = list(held(Path(os.environ["CORPORA"])))
    wrong = [(name, what) for name, what in found if what]
    for name, what in wrong:
        print(f"held: {name} {what}")
    print(f"held for nothing: {len(wrong)} of {len(found)} ({len(wrong) / max(len(found), 1):.2%})")
    print(f"made-up numbers missed: {missed(_MADE_UP)} of {_MADE_UP}")


if __name__ == "__main__":
    main()
