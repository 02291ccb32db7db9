"""How well replies find their conversation, on archives of real mail whose own headers are the truth.

CORPORA=DIR python -m bench.accuracy.conversations [ARCHIVE...]

DIR holds `threading/NAME/messages.mbox.gz` and `score/score_thread.py`, which damages the headers and counts. Each
archive is placed as it is; with References and In-Reply-To taken from 30 % of the replies; and with the Message-ID
replaced on 20 % of the messages. `as read`: the truth takes an address in In-Reply-To for an id, as the scorer does;
`mended`: it reads that field as RFC 822 4.6.2 has it; `parting`: hijacked subjects start their own conversation, as in
new mail.
"""

import functools
import importlib
import os
import re
import sys
import time
from collections.abc import Callable, Iterable
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


def measure(scorer: Any, messages: list[bytes], bare: bool, candidate: Callable[[list[bytes]], Placed]) -> None:
    """Prints one line for each way of damaging the headers."""
    labels, parents, unclear, info = scorer.truth(messages)
    lenient = scorer.lenient(messages, labels, bare, 30 if bare else 60)
    for mode in ("intact", "stripped", "rewritten"):
        damaged, changed = (messages, set()) if mode == "intact" else scorer.mutate(messages, info, parents, mode)
        began = time.perf_counter()
        placed = candidate(damaged)
        rate = len(messages) / (time.perf_counter() - began)
        result = scorer.evalu(labels, lenient, parents, unclear, placed, changed, info, mode)
        figures = "  ".join(f"{name} {_plain(result[name])}" for name in _FIGURES if name in result)
        print(f"    {mode:9} {figures}  {rate:.0f}/s", flush=True)


def _plain(value: object) -> str:
    return f"{value[0]:.3f} of {value[1]}" if isinstance(value, tuple) else f"{value:.3f}"


def main() -> None:
    corpora = Path(os.environ["CORPORA"])
    sys.path.insert(0, str(corpora / "score"))
    scorer = importlib.import_module("score_thread")
    for folder in sorted((corpora / "threading").iterdir()):
        if not folder.is_dir() or (sys.argv[1:] and folder.name not in sys.argv[1:]):
            continue
        messages = list(scorer.load_mbox(str(folder / "messages.mbox.gz")))
        bare = (folder / "SUBJECTS_STRIPPED").exists()
        for title, raws, may_part in (
            ("as read", messages, False),
            ("mended", [mended(raw) for raw in messages], False),
            ("mended, parting", [mended(raw) for raw in messages], True),
        ):
            print(f"{folder.name}, {title}")
            measure(scorer, raws, bare, functools.partial(threads, may_part=may_part))


if __name__ == "__main__":
    main()
