"""Reads real list posts as if they came to the posting address: none may be taken for a wish.

    CORPORA=path/to/corpus python bench/accuracy/wishes.py [N]

Prints first how much of the wording in `tests/understand/unseen` (or in the files named by WISHES), which nothing was
learned from, is understood the real way, from the bytes on; of that in `tests/understand/tuned`, by which only
thresholds were chosen; and of that in `hard`, which was written about what had gone wrong before. Then it prints how
many of the first N posts of each list (default all) would be taken as a wish, how many would be asked about, and the
time a reading takes.
"""

import gzip
import os
import re
import sys
import time
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from listserv.decide.commands import LIKE_POSTS
from listserv.mail import parse, quote
from listserv.model.message import Message
from listserv.understand import wishes
from tests.understand import unseen

TODAY = date(2026, 5, 11)


def posts(folder: Path, most: int) -> Iterator[Message]:
    """The first messages of one list's archive (mboxrd)."""
    archive = gzip.decompress((folder / "messages.mbox.gz").read_bytes())
    for raw in re.split(rb"(?m)^From mboxrd@z .*\n", archive)[1 : most + 1]:
        yield parse.parse(re.sub(rb"(?m)^>(>*From )", rb"\1", raw))


def measure(corpus: Path, most: int) -> tuple[int, int, int]:
    """(posts, taken for a wish, asked about) over all lists, each such post shown on the way."""
    read = taken = asked = 0
    spent = slowest = 0.0
    for folder in sorted((corpus / "threading").iterdir()):
        for message in posts(folder, most):
            new = quote.split(message).new
            for to in ("posting", "post-reply"):
                began = time.perf_counter()
                reading = wishes.read(message.subject, new, to=to, today=TODAY)
                took = time.perf_counter() - began
                spent, slowest, read = spent + took, max(slowest, took), read + 1
                theirs = [wish for wish in reading.wishes if wish.name not in LIKE_POSTS]
                taken += bool(theirs)
                asked += bool(reading.doubtful)
                if reading.wishes or reading.doubtful:
                    names = [wish.name for wish in (*reading.wishes, *reading.doubtful)]
                    print(f"{'TAKEN' if reading.wishes else 'asked'} {to} {names} {message.subject!r}: {new[:200]!r}")
    print(f"{read} readings, {spent / read * 1000:.2f} ms each, slowest {slowest * 1000:.0f} ms")
    return read, taken, asked


def understood() -> None:
    """One line for each file of wording: how much of it is right, and what became of the rest."""
    named = [Path(name) for name in os.environ.get("WISHES", "").split(os.pathsep) if name]
    for path in named or sorted(
        path for one in ("hard", "tuned", "unseen", "worded") for path in (unseen.HERE / one).glob("*.jsonl")
    ):
        verdicts = [one.verdict for one in unseen.score(unseen.rows(path))]
        counts = ", ".join(f"{verdicts.count(word)} {word}" for word in ("right", "asked", "missed", "wrong"))
        share = verdicts.count("right") / len(verdicts)
        print(f"{path.parent.name}/{path.name}: {share:.1%} of {len(verdicts)} ({counts})")


def main() -> None:
    """Prints both; a post that is taken stands there to be judged, as real archives hold real wishes too."""
    understood()
    most = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    read, taken, asked = measure(Path(os.environ["CORPORA"]), most)
    print(f"taken for a wish {taken}, asked about {asked} ({asked / read:.2%})")


if __name__ == "__main__":
    main()
