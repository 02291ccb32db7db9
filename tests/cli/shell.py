"""The `listserv` command as a shell runs it, in this process: what it prints, and its exit code."""

import json
import sys
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from shutil import copytree
from typing import Any

from click.testing import CliRunner

from listserv.cli import main
from listserv.store.sqlite import driver
from tests.faults.live import House

LIST = "cop@lists.example.org"


@dataclass(frozen=True)
class Ran:
    """What came of a command."""

    code: int
    out: str
    err: str

    @property
    def rows(self) -> list[Any]:
        """Each line of the output as JSON."""
        return [json.loads(line) for line in self.out.splitlines()]

    def refused(self, code: int = 1) -> str:
        """The one plain sentence with which the command ended."""
        assert (self.code, self.out) == (code, ""), self
        last = self.err.strip().splitlines()[-1]
        assert "Traceback" not in self.err, self.err
        assert last.endswith((".", "?", ")")), self.err
        return last


def run(*arguments: str, given: bytes = b"") -> Ran:
    """Runs `listserv` with these arguments and this standard input."""
    before = sys.argv
    with CliRunner().isolation(given) as (out, err, _):
        sys.argv = ["listserv", *arguments]
        code = 0
        try:
            main()
        except SystemExit as done:
            code = done.code if isinstance(done.code, int) else int(bool(done.code))
        finally:
            sys.argv = before
            sys.stdout.flush()
        return Ran(code, out.getvalue().decode(), err.getvalue().decode())


@dataclass(frozen=True)
class Home:
    """A folder with a config and a database."""

    folder: Path

    def run(self, command: str, *arguments: str, given: bytes = b"") -> Ran:
        """One command on this config; `command` may be two words."""
        return run(*command.split(), "--config", str(self.folder / "config.toml"), *arguments, given=given)

    def change(self, old: str, new: str) -> None:
        """Changes the config."""
        file = self.folder / "config.toml"
        text = file.read_text("utf-8")
        assert old in text
        file.write_text(text.replace(old, new), "utf-8")


def furnish(folder: Path) -> None:
    """A list with three members, the relay and the name server down."""
    House(folder, 9, "127.0.0.1:9", smtp=9, lmtp=9).furnish()


def copy_of(furnished: Path, folder: Path) -> Home:
    copytree(furnished, folder, dirs_exist_ok=True)
    return Home(folder)


def remove_database(home: Home) -> None:
    """The database is gone; the keys are there."""
    for file in (home.folder / "var").glob("listserv.db*"):
        file.unlink()


def nobody_facilitates(home: Home) -> None:
    """The config names nobody any more, and the one it named has stood down."""
    home.change('facilitators = ["fay@three.example"]', "facilitators = []")
    with closing(driver().connect(str(home.folder / "var" / "listserv.db"))) as database:
        database.execute("UPDATE members SET facilitator = 0")
        database.commit()
