"""What the tests need from the machine: programs, root, file systems of their own."""

import os
import shutil
import subprocess
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

import pytest

Test = TypeVar("Test", bound=Callable[..., object])

SBIN = "/usr/sbin:/sbin"


def program(name: str) -> str:
    """Where a program is, or "" ."""
    return shutil.which(name, path=f"{os.environ['PATH']}:{SBIN}") or ""


def needs(*programs: str, root: bool = False, packages: str = "") -> list[pytest.MarkDecorator]:
    """Marks for a test that needs these programs, from these Debian packages, and perhaps root."""
    missing = [name for name in programs if not program(name)]
    how = f"not installed: {' '.join(missing)}; on Debian: apt-get install {packages or ' '.join(programs)}"
    marks = [pytest.mark.system, pytest.mark.skipif(bool(missing), reason=how)]
    if root:
        marks.append(pytest.mark.skipif(os.geteuid() != 0, reason="needs root: run it as root in a throw-away machine"))
    return marks


def marked(marks: Iterable[pytest.MarkDecorator]) -> Callable[[Test], Test]:
    """Puts all these marks on one test."""

    def put(test: Test) -> Test:
        for mark in marks:
            test = mark(test)
        return test

    return put


def run(*command: str) -> None:
    """Runs a command that must succeed."""
    done = subprocess.run(command, capture_output=True, text=True, timeout=60)
    if done.returncode:
        pytest.skip(f"this machine does not allow {command[0]}: {done.stderr.strip()}")


@contextmanager
def mounted(where: Path, *arguments: str) -> Iterator[Path]:
    """`mount` with these arguments on a new folder, until the block ends; skips where it is not allowed."""
    where.mkdir(exist_ok=True)
    run(program("mount"), *arguments, str(where))
    try:
        yield where
    finally:
        unmount(where)


def unmount(where: Path) -> None:
    """Takes a file system away, if it is there still."""
    if where.is_mount():
        subprocess.run([program("umount"), "--lazy", str(where)], check=True, timeout=60)
