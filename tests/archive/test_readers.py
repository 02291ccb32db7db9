"""Many messages read in processes of their own: in order, and whatever one of them does to its process."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from itertools import chain, repeat

import pytest

from listserv.archive import readers
from listserv.mail.parse import parse
from listserv.mail.quote import split


def letter(number: int) -> bytes:
    return (
        f"From: Ann <ann@example.org>\nMessage-ID: <{number}@example.org>\nSubject: letter {number}\n\n"
        f"Words of letter {number}.\n\nOn 3 May 2026 at 10:00, Bob <bob@example.org> wrote:\n> Tea?\n"
    ).encode()


LETTERS = [letter(n) for n in range(readers.FEW + 120)]


@pytest.mark.parametrize("workers", [pytest.param(1, marks=pytest.mark.system), 2])
def test_every_message_is_read_in_its_order(workers: int) -> None:
    read = list(readers.readings(LETTERS, workers))

    assert [raw for raw, _ in read] == LETTERS
    assert [found for _, found in read] == [(parse(raw), split(parse(raw))) for raw in LETTERS]


def test_a_few_messages_need_no_processes() -> None:
    assert [raw for raw, _ in readers.readings(LETTERS[:5], 2)] == LETTERS[:5]


def test_no_more_is_held_than_is_soon_needed() -> None:
    taken = 0

    def endless() -> Iterator[bytes]:
        nonlocal taken
        for raw in repeat(LETTERS[0]):
            taken += 1
            yield raw

    read = readers.readings(endless(), 2)
    next(read)
    read.close()

    assert taken <= readers.FEW + 1 + (readers.AHEAD * 2 + 1) * readers.CHUNK


def test_large_messages_travel_in_small_runs() -> None:
    large = b"x" * readers.CHUNK_BYTES

    assert [len(chunk) for chunk in readers.chunks([large] * 3 + [b"y"] * 60)] == [1, 1, 1, 50, 10]


class Deadly(bytes):
    """A message that kills the process which unpacks it, as one does that takes all memory."""

    def __reduce__(self) -> tuple[object, ...]:
        return _die, (os.getpid(), bytes(self))


def _die(parent: int, raw: bytes) -> bytes:
    if os.getpid() != parent:
        os.kill(os.getpid(), signal.SIGKILL)
    return raw


def test_a_message_that_kills_its_process_is_the_only_one_lost() -> None:
    deadly = Deadly(letter(-1))
    archive = chain(LETTERS[:310], [deadly], LETTERS[310:])

    read = list(readers.readings(archive, 2))

    assert [raw for raw, found in read if isinstance(found, str)] == [deadly]
    assert [raw for raw, found in read if not isinstance(found, str)] == LETTERS


ENDLESS = """
from itertools import repeat
from listserv.archive import readers
for number, _ in enumerate(readers.readings(repeat(b"Subject: x\\n\\nHello.\\n"), 2)):
    if number == readers.FEW:
        print("reading", flush=True)
"""


@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGTERM])
def test_the_processes_end_with_the_one_that_asked(how: signal.Signals) -> None:
    """They hold its standard output, so whoever reads that would wait for its end for ever."""
    command = [sys.executable, "-c", ENDLESS]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"reading\n"
        process.send_signal(how)
        process.wait(10)
        process.communicate(timeout=10)
