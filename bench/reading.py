"""What it costs to read a message: `python -m bench.reading [--messages N]`.

The measure is the standard library's `email.message_from_bytes`, which takes a message apart and understands nothing of
it, in the same run; CPU time, the best of some rounds.
"""

import argparse
import email
import time
from collections.abc import Callable, Iterable
from typing import TypeVar

from bench.letters import letters
from listserv.mail.parse import parse
from listserv.mail.quote import split

T = TypeVar("T")
ROUNDS = 5


def milliseconds(work: Callable[[T], object], things: Iterable[T]) -> float:
    """CPU time for each, the best of five rounds."""
    things = list(things)
    best = float("inf")
    for _ in range(ROUNDS):
        begun = time.process_time()
        for thing in things:
            work(thing)
        best = min(best, time.process_time() - begun)
    return best / len(things) * 1_000


def main() -> None:
    """Prints the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--messages", type=int, default=300)
    raws = list(letters(parser.parse_args().messages))
    measure = milliseconds(email.message_from_bytes, raws)
    for name, taken in (
        ("email.message_from_bytes", measure),
        ("parse: the message as values", milliseconds(parse, raws)),
        ("split: what is new in it", milliseconds(split, [parse(raw) for raw in raws])),
    ):
        print(f"{name:30} {taken:7.3f} ms  {taken / measure:6.1f} × email.message_from_bytes")


if __name__ == "__main__":
    main()
