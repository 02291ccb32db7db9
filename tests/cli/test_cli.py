"""Every command: its help, wrong usage (2), a job that failed (1), and never a traceback."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import click
import pytest

from listserv.cli import cli
from listserv.store import sqlite
from tests.cli.shell import LIST, Home, run
from tests.rows import each_row

COMMANDS = ["init", "serve", "due", "drain", "explain", "import", "export", "lists", "members", "threads", "show"]
COMMANDS += ["held", "queue", "doctor", "backup", "restore", "status", "member", "demo"]
WITH_CONFIG: dict[str, tuple[str, ...]] = {
    "serve": (),
    "due": (),
    "drain": (),
    "explain": ("x.eml",),
    "import": (LIST, "/dev/null"),
    "export": (LIST, "out"),
    "lists": (),
    "members": (LIST,),
    "threads": (LIST,),
    "show": (LIST, "1"),
    "held": (LIST,),
    "queue": (),
    "doctor": (),
    "backup": ("b.db",),
    "restore": ("/dev/null",),
    "status": (),
    "member add": (LIST, "new@four.example"),
    "member remove": (LIST, "ann@one.example"),
    "member set": (LIST, "ann@one.example", "mode=weekly"),
}


def every_command(group: click.Group = cli, before: str = "") -> Iterator[str]:
    """Every command with its words."""
    for name, command in group.commands.items():
        if isinstance(command, click.Group):
            yield from every_command(command, f"{before}{name} ")
        else:
            yield before + name


OF_A_LIST = [name for name, given in WITH_CONFIG.items() if LIST in given]


def test_every_command_of_the_contract_is_there() -> None:
    assert set(COMMANDS) <= set(cli.commands)
    assert {"add", "remove", "set"} <= set(cli.commands["member"].commands)  # type: ignore[attr-defined]


@each_row("command", ["", *COMMANDS, *WITH_CONFIG])
def test_help_says_what_it_does(command: str) -> None:
    ran = run(*command.split(), "--help")
    assert (ran.code, ran.err) == (0, "")
    assert "Usage:" in ran.out


@pytest.mark.parametrize(
    "arguments",
    [
        ("fly",),
        ("members",),
        ("explain",),
        ("show", LIST, "one"),
        ("members", LIST, "--jason"),
        ("due", "--at", "tomorrow"),
        ("due", "--at", "0001-01-01T00:00:00+14:00"),
        ("due", "--at", "9999-12-31T23:59:59-12:00"),
        ("drain", "--timeout", "long"),
        ("serve", "--roles", "dance"),
        ("member", "set", LIST, "ann@one.example", "weekly"),
        ("import", LIST, "/no/such/file"),
        ("restore", "/no/such/file"),
    ],
    ids=" ".join,
)
def test_wrong_usage_is_2_and_one_sentence(
    home: Home, arguments: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LISTSERV_CONFIG", str(home.folder / "config.toml"))
    run(*arguments).refused(2)


@pytest.mark.parametrize("command", WITH_CONFIG)
def test_without_a_config_each_says_how_to_make_one(command: str, tmp_path: Path) -> None:
    ran = run(*command.split(), "--config", str(tmp_path / "none.toml"), *WITH_CONFIG[command])
    assert "listserv init" in ran.refused()


@pytest.mark.parametrize("command", WITH_CONFIG)
def test_a_wrong_config_is_refused_by_each_with_the_key(command: str, home: Home) -> None:
    home.change("smtp =", "smpt =")
    assert "server.smpt" in home.run(command, *WITH_CONFIG[command]).refused()


@each_row("command", sorted(set(every_command()) - {"serve", "demo"}))
def test_every_command_speaks_json_if_it_is_asked(command: str) -> None:
    assert "--json" in run(*command.split(), "--help").out


def test_a_config_without_a_name_is_wrong_usage() -> None:
    assert "name of a file" in run("status", "--config", "").refused(2)


@pytest.mark.parametrize("command", OF_A_LIST)
def test_a_list_that_is_not_there_is_named_with_those_that_are(command: str, home: Home) -> None:
    given = [value.replace("cop@", "pop@") for value in WITH_CONFIG[command]]
    sentence = home.run(command, *given).refused()
    assert "pop@lists.example.org" in sentence
    assert LIST in sentence


def test_a_database_that_is_none_is_one_sentence(home: Home) -> None:
    (home.folder / "var" / "listserv.db").write_bytes(b"this is no database " * 500)
    home.run("lists").refused()


def test_the_config_comes_from_the_environment_too(home: Home, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LISTSERV_CONFIG", str(home.folder / "config.toml"))
    assert LIST in run("lists").out


def test_the_version_is_said() -> None:
    assert run("--version").code == 0


def test_the_config_may_be_named_before_the_command(home: Home) -> None:
    config = str(home.folder / "config.toml")
    assert run("--config", config, "lists", "--json").rows[0]["address"] == LIST
    assert run("--config", config, "member", "add", LIST, "new@four.example").code == 0
    assert run("--config", "nowhere.toml", "lists", "--config", config).code == 0
    assert "nowhere.toml" in run("--config", "nowhere.toml", "lists").refused()


@pytest.mark.parametrize("command", ["member add", "lists"])
def test_a_database_that_somebody_holds_is_one_sentence(
    home: Home, monkeypatch: pytest.MonkeyPatch, command: str
) -> None:
    monkeypatch.setattr(sqlite, "BUSY_MS", 50)
    with closing(sqlite.driver().connect(str(home.folder / "var" / "listserv.db"), isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        said = home.run(command, *WITH_CONFIG[command]).refused()
    assert "in use by another process" in said
