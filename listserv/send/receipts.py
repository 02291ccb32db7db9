"""Receipts: what the relay has taken, noted in a file the moment that it says so, until the database knows it too.

A commit takes its time, above all while others write, and a crash meanwhile would send those letters again. A note is
one write without a sync: it outlives the process (kill -9, a bug, no memory left), not the machine.
"""

import logging
import os
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

log = logging.getLogger(__name__)

_PREFIX = "taken-"


class Receipts:
    """The notes of one process; `owner` is the name under which it claims letters."""

    def __init__(self, folder: Path, owner: str) -> None:
        """Raises OSError where the folder takes no file."""
        self._path = folder / f"{_PREFIX}{owner}"
        self._file = os.open(self._path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)

    def note(self, letters: Iterable[int]) -> None:
        """Notes that the relay has these letters. On a full disk nothing is noted, and a crash may double them."""
        notes = b"".join(b"%d\n" % letter for letter in letters)
        try:
            if (written := os.write(self._file, notes)) < len(notes):
                # The rest of a line would become another letter's number with the next note.
                os.ftruncate(self._file, os.fstat(self._file).st_size - written)
                log.warning("could not note what the relay took: there is no room")
        except OSError as error:
            log.warning("could not note what the relay took: %s", error)

    def forget(self) -> None:
        """The database knows all that was noted."""
        os.ftruncate(self._file, 0)

    def close(self) -> None:
        """Ends the notes; what is in them and not forgotten stays for the next start."""
        empty = not os.fstat(self._file).st_size
        os.close(self._file)
        if empty:
            self._path.unlink(missing_ok=True)


def left_behind(folder: Path, alive: Callable[[str], bool]) -> Mapping[Path, list[int]]:
    """The notes of processes that are no more, by file; to be written down, and the files then removed."""
    files = [path for path in folder.glob(f"{_PREFIX}*") if not alive(path.name.removeprefix(_PREFIX))]
    return {path: _letters(path.read_bytes()) for path in files}


def _letters(notes: bytes) -> list[int]:
    """The letters of whole lines; a crash may have cut the last one short."""
    return [int(line) for line in notes.split(b"\n")[:-1] if line.isdigit()]
