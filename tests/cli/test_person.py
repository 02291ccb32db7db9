"""What a person may ask of the operator: a copy of all that is held, and its erasure."""

import errno
import zipfile
from pathlib import Path

import pytest

from tests.cli.shell import LIST, Home

ANN = "ann@one.example"


def test_data_writes_a_file_and_overwrites_none(home: Home, tmp_path: Path) -> None:
    file = tmp_path / "ann.zip"
    ran = home.run("member data", LIST, ANN, str(file))
    assert (ran.code, ANN in ran.out) == (0, True)
    with zipfile.ZipFile(file) as whole:
        assert ANN in whole.read("my-data/membership.json").decode()
    assert "already" in home.run("member data", LIST, ANN, str(file)).refused()
    assert file.stat().st_mode & 0o077 == 0


def test_data_that_cannot_be_written_whole_leaves_no_file(
    home: Home, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> int:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("listserv.outgoing.handover.whole", full)
    assert "No space left" in home.run("member data", LIST, ANN, str(tmp_path / "ann.zip")).refused()
    assert not (tmp_path / "ann.zip").exists()


def test_forget_erases_and_tells_nobody(home: Home) -> None:
    assert home.run("member forget", "--yes", "--posts", LIST, ANN).code == 0
    assert ANN not in home.run("members", "--json", LIST).out
    assert home.run("queue", "--json").out == ""
    assert "asked to be forgotten" in home.run("member add", LIST, ANN).refused()


def test_forget_asks_first(home: Home) -> None:
    assert home.run("member forget", LIST, ANN, given=b"n\n").code == 1
    assert ANN in home.run("members", "--json", LIST).out
    assert home.run("member forget", LIST, ANN, given=b"y\n").code == 0
    assert ANN not in home.run("members", "--json", LIST).out


def test_a_facilitator_is_not_forgotten(home: Home) -> None:
    rows = home.run("members", "--json", LIST).rows
    facilitator = next(row["address"] for row in rows if row["roles"])
    assert "facilitator" in home.run("member forget", "--yes", LIST, facilitator).refused()


@pytest.mark.parametrize("command", ["member data", "member forget"])
def test_what_is_no_address_is_refused(home: Home, tmp_path: Path, command: str) -> None:
    more = [str(tmp_path / "x.zip")] if command == "member data" else ["--yes"]
    assert "not an address" in home.run(command, LIST, "a@b,c@d", *more).refused()


def test_a_roster_does_not_bring_back_who_asked_to_be_forgotten(home: Home, tmp_path: Path) -> None:
    home.run("member forget", "--yes", LIST, ANN)
    roster = tmp_path / "roster.csv"
    roster.write_text(f"address\n{ANN}\nnew@nine.example\n", "utf-8")
    ran = home.run("import", "--members", "--json", LIST, str(roster))
    assert ran.rows == [{"added": 1, "known": 0, "left_out": 1}]
    assert "asked to be forgotten" in ran.err
