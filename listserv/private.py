"""Files for the server's eyes only, whole or not there at all."""

import os
from contextlib import suppress
from pathlib import Path


def write(path: Path, data: bytes) -> None:
    """Writes a file that only its owner can read, unless it is there; whatever dies meanwhile leaves none behind."""
    aside = path.with_name(f"{path.name}.{os.getpid()}")
    try:
        with os.fdopen(os.open(aside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        with suppress(FileExistsError):
            os.link(aside, path)
    finally:
        aside.unlink(missing_ok=True)
    _sync(path.parent)


def opener(path: str, flags: int) -> int:
    """For `open`: a file that it makes only its owner can read."""
    return os.open(path, flags, 0o600)


def _sync(folder: Path) -> None:
    """What is in the folder outlives a power cut."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
