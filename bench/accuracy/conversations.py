"""How well replies find their conversation, on archives of real mail whose own headers are the truth.

CORPORA=DIR python -m bench.accuracy.conversations [--throws N] [ARCHIVE...]

DIR holds `threading/NAME/messages.mbox.gz` and `score/score_thread.py`, which damages the headers and counts. Each
archive is placed as it is; with References and In-Reply-To taken from 30 % of the replies; and with the Message-ID
replaced on 20 % of the messages: which ones is thrown N times, first as the scorer does, and the figures are the mean.
`as read`: the truth takes an address in In-Reply-To for an id, as the scorer does; `mended`: it reads that field as RFC
822 4.6.2 has it; `parent`: and takes the id in it for that of the parent (RFC 5322 3.6.4) where References end with
another; `parting`: hijacked subjects start their own conversation, as in new mail.
"""

import argparse
import functools
import importlib
import os
import re
import statistics
import sys
import time
from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from listserv.conversation import place, replies_are_bare
from listserv.mail.parse import parse
from listserv.mail.quote import split
from listserv.mail.references import message_ids
from tests.conversation.archive import MemoryArchive

_FIGURES = ("pair_F1", "b3_F1", "over_merge", "under_merge", "parent_acc", "parent_acc_mutated", "thread_kept_mutated")
_IN_REPLY_TO = re.compile(rb"(?im)^In-Reply-To:([^\n]*(?:\n[ \t][^\n]*)*)")
_REFERENCES = re.compile(rb"(?im)^References:[^\n]*(?:\n[ \t][^\n]*)*")
_LONG_AGO = datetime(1990, 1, 1, tzinfo=UTC)

Placed = list[tuple[int, int | None]]


def threads(raws: Iterable[bytes], *, may_part: bool) -> Placed:
    """For each message the number of its conversation and the index of its parent, placed in this order."""
    messages = [parse(raw) for raw in raws]
    bare = replies_are_bare(messages)
    archive = MemoryArchive()
    posts, received_at = [], _LONG_AGO
    for message in messages:
        received_at = message.date or received_at
        answer = place(
            message, split(message), archive, reply_to=None, received_at=received_at, may_part=may_part, bare=bare
        )
        posts.append(archive.record(answer, message).post)
    index = {post: number for number, post in enumerate(posts)}
    return [(archive.posts[post].conversation, _parent(archive, post, index)) for post in posts]


def _parent(archive: MemoryArchive, post: int, index: dict[int, int]) -> int | None:
    at = archive.posts[post].parent
    while at is not None and archive.posts[at].ghost:
        at = archive.posts[at].parent
    return None if at is None else index[at]


def mended(raw: bytes) -> bytes:
    """The message with nothing in In-Reply-To but the id that it means."""
    end = raw.find(b"\n\n")
    return _IN_REPLY_TO.sub(_only_id, raw[:end], count=1) + raw[end:]


def _only_id(field: re.Match[bytes]) -> bytes:
    ids = message_ids(" ".join(field[1].decode("latin-1").split()))
    return b"In-Reply-To: " + b" ".join(f"<{each}>".encode("latin-1") for each in ids[:1])


def parent_last(raw: bytes) -> bytes:
    """The same with that id at the end of References, where the scorer looks for the parent."""
    raw = mended(raw)
    end = raw.find(b"\n\n")
    head = raw[:end]
    parent = _IN_REPLY_TO.search(head)
    if not (parent and parent[1].strip()):
        return raw
    return _REFERENCES.sub(lambda field: field[0].replace(parent[1].strip(), b"") + parent[1], head) + raw[end:]


def measure(
    scorer: Any, messages: list[bytes], bare: bool, throws: int, candidate: Callable[[list[bytes]], Placed]
) -> None:
    """Prints one line for each way of damaging the headers."""
    labels, parents, unclear, info = scorer.truth(messages)
    lenient = scorer.lenient(messages, labels, bare, 30 if bare else 60)
    dice = scorer.h01
    for mode in ("intact", "stripped", "rewritten"):
        results: list[Mapping[str, object]] = []
        began = time.perf_counter()
        for throw in range(1, 2 if mode == "intact" else throws + 1):
            scorer.h01 = lambda seed, name, throw=throw: dice(seed[:-1] + str(throw).encode(), name)
            damaged, changed = (messages, set()) if mode == "intact" else scorer.mutate(messages, info, parents, mode)
            placed = candidate(damaged)
            results.append(scorer.evalu(labels, lenient, parents, unclear, placed, changed, info, mode))
        rate = len(messages) * len(results) / (time.perf_counter() - began)
        figures = "  ".join(
            f"{name} {_mean([each[name] for each in results])}" for name in _FIGURES if name in results[0]
        )
        print(f"    {mode:9} {figures}  {rate:.0f}/s", flush=True)
    scorer.h01 = dice


def _mean(values: list[Any]) -> str:
    if isinstance(values[0], tuple):
        return f"{statistics.mean(share for share, _ in values):.3f} of {values[0][1]}"
    return f"{statistics.mean(values):.3f}"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("archives", nargs="*")
    parser.add_argument("--throws", type=int, default=1)
    wanted = parser.parse_args()
    corpora = Path(os.environ["CORPORA"])
    sys.path.insert(0, str(corpora / "score"))
    scorer = importlib.import_module("score_thread")
    for folder in sorted((corpora / "threading").iterdir()):
        if not folder.is_dir() or (wanted.archives and folder.name not in wanted.archives):
            continue
        messages = list(scorer.load_mbox(str(folder / "messages.mbox.gz")))
        bare = (folder / "SUBJECTS_STRIPPED").exists()
        for title, raws, may_part in (
            ("as read", messages, False),
            ("mended", [mended(raw) for raw in messages], False),
            ("mended, parent", [parent_last(raw) for raw in messages], False),
            ("mended, parting", [mended(raw) for raw in messages], True),
        ):
            print(f"{folder.name}, {title}")
            measure(scorer, raws, bare, wanted.throws, functools.partial(threads, may_part=may_part))


if __name__ == "__main__":
    main()
