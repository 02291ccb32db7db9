"""doctor, backup and restore."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cli.shell import LIST, Home
from tests.names import NameServer


def test_the_doctor_says_of_everything_that_is_down_how_to_mend_it(home: Home) -> None:
    ran = home.run("doctor", "--json")
    assert ran.code == 1
    rows = {row["what"]: row for row in ran.rows}
    assert all(list(row) == ["what", "ok", "says"] for row in ran.rows)
    assert {what for what, row in rows.items() if not row["ok"]} == {"relay", "DNS", "door"}
    assert rows["database"]["ok"]
    assert "relay.url" in rows["relay"]["says"]
    assert "Traceback" not in ran.err


@pytest.fixture
def told(home: Home) -> Iterator[Home]:
    """The house with a name server that answers, and knows no names."""
    with NameServer({}) as names:
        home.change('127.0.0.1:9"]', f'{names.address}"]')
        yield home


def test_the_doctor_in_words(told: Home) -> None:
    ran = told.run("doctor")
    assert ran.code == 1
    assert any(line.startswith("WRONG  relay:") for line in ran.out.splitlines())
    assert any(line.startswith("ok     database:") for line in ran.out.splitlines())


@pytest.mark.parametrize("damage", ["missing folder", "no database", "broken key", "no facilitator"])
def test_the_doctor_survives_whatever_is_broken(told: Home, damage: str) -> None:
    home, var = told, told.folder / "var"
    match damage:
        case "missing folder":
            var.rename(home.folder / "elsewhere")
        case "no database":
            (var / "listserv.db").write_bytes(b"no database at all " * 100)
        case "broken key":
            (var / "dkim.pem").write_text("no key")
        case "no facilitator":
            home.change('facilitators = ["fay@three.example"]', "facilitators = []")
    ran = home.run("doctor", "--json")
    assert ran.code == 1
    assert "Traceback" not in ran.err
    wrong = {row["what"] for row in ran.rows if not row["ok"]}
    expected = {"no database": "database", "broken key": "keys", "no facilitator": "config", "missing folder": "relay"}
    assert expected[damage] in wrong


def test_a_backup_can_be_put_back_and_overwrites_nothing(home: Home, tmp_path: Path) -> None:
    copy = str(tmp_path / "copy.db")
    assert home.run("backup", copy).code == 0
    assert "name another file" in home.run("backup", copy).refused()
    assert "nothing is overwritten" in home.run("restore", copy).refused()
    home.run("member remove", LIST, "ann@one.example")
    for file in (home.folder / "var").glob("listserv.db*"):
        file.unlink()
    assert home.run("restore", copy).code == 0
    status = {row["address"]: row["status"] for row in home.run("members", "--json", LIST).rows}
    assert status["ann@one.example"] == "member"


@pytest.mark.parametrize("data", [b"", b"not a database", b"SQLite format 3\x00" + b"\x00" * 5_000])
def test_what_is_no_backup_is_refused(home: Home, tmp_path: Path, data: bytes) -> None:
    for file in (home.folder / "var").glob("listserv.db*"):
        file.unlink()
    (tmp_path / "x").write_bytes(data)
    assert "not a sound backup" in home.run("restore", str(tmp_path / "x")).refused()
    assert not (home.folder / "var" / "listserv.db").exists()


def test_a_backup_into_a_folder_that_is_not_there_is_one_sentence(home: Home, tmp_path: Path) -> None:
    home.run("backup", str(tmp_path / "none" / "copy.db")).refused()
