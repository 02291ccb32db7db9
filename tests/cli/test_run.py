"""init, due and drain; serve is tried as a process in tests/faults, demo in a story of its own."""

import asyncio
import errno
import logging
import re
import socket
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from listserv.app import App
from listserv.config import load
from listserv.log import to_stderr
from listserv.server import Server
from tests.cli.shell import LIST, Home, run


def test_init_writes_all_that_is_needed_and_prints_the_records(tmp_path: Path) -> None:
    config = tmp_path / "new" / "config.toml"
    ran = run("init", "--config", str(config))
    assert ran.code == 0, ran.err
    assert config.exists()
    for name in ("secret", "dkim.pem"):
        assert (config.parent / "var" / name).stat().st_mode & 0o077 == 0
    assert (config.parent / "var" / "listserv.db").exists()
    assert config.stat().st_mode & 0o007 == 0
    assert "MX" in ran.out
    assert re.search(r'listserv\._domainkey\.lists\.example\.org\. TXT "v=DKIM1', ran.out)
    assert "BEGIN PRIVATE KEY" not in ran.out


def test_init_with_json_gives_the_records(tmp_path: Path) -> None:
    config = str(tmp_path / "config.toml")
    [first] = run("init", "--json", "--config", config).rows
    assert (first["config"], first["written"]) == (config, True)
    assert len(first["records"]) == 4
    assert run("init", "--json", "--config", config).rows == [first | {"written": False}]


def test_the_database_is_for_its_owner_alone(tmp_path: Path) -> None:
    run("init", "--config", str(tmp_path / "config.toml"))
    assert all(path.stat().st_mode & 0o077 == 0 for path in (tmp_path / "var").glob("listserv.db*"))


def test_a_database_that_cannot_be_opened_leaves_no_keys(tmp_path: Path) -> None:
    """They would say that there was one, when the mistake is mended."""
    config = tmp_path / "config.toml"
    run("init", "--config", str(config))
    for file in ("var/secret", "var/dkim.pem"):
        (tmp_path / file).unlink()
    config.write_text(config.read_text("utf-8").replace("var/listserv.db", "var"), "utf-8")
    assert "it is a folder" in run("status", "--config", str(config)).refused()
    assert not (tmp_path / "var" / "secret").exists()


def test_keys_that_could_not_be_written_whole_are_made_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    config = str(tmp_path / "config.toml")
    monkeypatch.setattr("listserv.private.os.fsync", full)
    assert "No space left" in run("init", "--json", "--config", config).refused()
    assert [path.name for path in (tmp_path / "var").iterdir() if "listserv.db" not in path.name] == []
    monkeypatch.undo()
    assert run("init", "--config", config).code == 0
    assert len((tmp_path / "var" / "secret").read_bytes()) == 64


def test_nothing_is_signed_with_an_empty_secret(tmp_path: Path) -> None:
    config = str(tmp_path / "config.toml")
    run("init", "--config", config)
    (tmp_path / "var" / "secret").write_bytes(b"")
    assert "is empty: put the right one back" in run("status", "--config", config).refused()


def test_init_again_changes_nothing(tmp_path: Path) -> None:
    config = tmp_path / "config.toml"
    first = run("init", "--config", str(config)).out
    kept = {name: (tmp_path / "var" / name).read_bytes() for name in ("secret", "dkim.pem")}
    config.write_text(config.read_text("utf-8") + "# mine\n", "utf-8")
    second = run("init", "--config", str(config)).out
    assert "stays as it is" in second
    assert config.read_text("utf-8").endswith("# mine\n")
    assert {name: (tmp_path / "var" / name).read_bytes() for name in kept} == kept
    assert first.splitlines()[-3:] == second.splitlines()[-3:]


def test_what_init_made_the_other_commands_use(tmp_path: Path) -> None:
    config = str(tmp_path / "config.toml")
    run("init", "--config", config)
    assert run("status", "--config", config).code == 0
    assert run("members", "--config", config, "--json", LIST).rows[0]["address"] == "facilitator@example.org"


@pytest.mark.parametrize("at", ["2027-01-01", "2027-01-01T09:00:00", "2027-01-01T09:00:00+01:00", "2027-01-01T09:00Z"])
def test_due_takes_any_time_of_iso_8601(home: Home, at: str) -> None:
    ran = home.run("due", "--json", "--at", at)
    assert ran.code == 0
    assert set(ran.rows[0]) >= {"done"}
    assert "due" in home.run("due").out


def test_drain_with_nothing_to_do_is_0(home: Home) -> None:
    assert home.run("drain", "--json").rows == [{"empty": True}]
    assert home.run("drain").out == "Nothing waits.\n"


def test_drain_with_the_relay_down_is_1_and_says_where_to_look(home: Home) -> None:
    home.run("member set", LIST, "ann@one.example", "mode=weekly")
    from tests.cli.test_look import arrive, mail

    arrive(home, mail(1))
    ran = home.run("drain", "--timeout", "5")
    assert ran.code == 1
    assert "listserv queue" in ran.out


def served(home: Home, roles: tuple[str, ...]) -> Server:
    """A server that was started with these roles and stopped at once."""
    with closing(App.open(load(home.folder / "config.toml"))) as app:

        async def run() -> Server:
            server = Server(app)
            server.stop()
            assert await server.run(roles) == 0
            return server

        return asyncio.run(run())


@pytest.mark.parametrize(
    ("setting", "roles", "serves", "says"),
    [
        ("", ("web",), False, "server.web is empty"),
        ("", ("web", "process"), False, ""),
        ('web = "127.0.0.1:0"', ("process",), False, ""),
        ('web = "127.0.0.1:0"', ("web",), True, "must begin with https://"),
        ('web = "127.0.0.1:0"\npublic_url = "https://l.example"', ("web",), True, "serving pages"),
    ],
)
def test_pages_are_served_where_role_and_setting_say_so(
    home: Home, setting: str, roles: tuple[str, ...], serves: bool, says: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    home.change("[server]", f"[server]\n{setting}")
    assert bool(served(home, roles).web_port) == serves
    assert says in caplog.text
    assert serves == ("serving pages" in caplog.text)


def test_a_port_of_the_web_that_is_taken_is_one_sentence(home: Home) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        home.change("[server]", f'[server]\nweb = "127.0.0.1:{port}"')
        assert f"cannot listen on 127.0.0.1:{port}" in home.run("serve", "--roles", "web").refused()


STARTS_AND_STOPS = """
import asyncio, sys
from pathlib import Path
from listserv.app import App
from listserv.config import load
from listserv.server import Server

async def run(app):
    server = Server(app)
    server.stop()
    await server.run(("process", "send", "schedule", "web"))

asyncio.run(run(App.open(load(Path(sys.argv[1])))))
print(sorted({"starlette", "uvicorn", "h11", "anyio"} & set(sys.modules)))
"""


def test_whoever_does_without_pages_does_without_what_serves_them(home: Home) -> None:
    """Memory, and the time of a start."""
    command = [sys.executable, "-c", STARTS_AND_STOPS, str(home.folder / "config.toml")]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120)
    assert done.stdout == "[]\n", done.stderr


def test_what_is_done_to_a_new_database_is_not_logged() -> None:
    root = logging.getLogger()
    before = root.handlers[:], root.level
    try:
        to_stderr(logging.INFO)
        assert not logging.getLogger("alembic.runtime.migration").isEnabledFor(logging.INFO)
    finally:
        root.handlers, root.level = before


def test_nobody_in_the_example_becomes_a_member_and_its_list_is_not_missed(tmp_path: Path) -> None:
    config = tmp_path / "config.toml"
    run("init", "--config", str(config))
    text = (
        config.read_text("utf-8").replace("cop@lists", "real@lists").replace("facilitator@example.org", "fay@x.example")
    )
    config.write_text(text, "utf-8")
    assert [row["address"] for row in run("members", "real", "--config", str(config), "--json").rows] == [
        "fay@x.example"
    ]
    assert run("status", "--config", str(config)).code == 0
    assert run("lists", "--config", str(config)).err == ""


def test_serve_says_which_list_is_gone_from_the_config(home: Home, caplog: pytest.LogCaptureFixture) -> None:
    home.change('address = "cop@lists.example.org"', 'address = "work@lists.example.org"')
    app = App.open(load(home.folder / "config.toml"))

    async def begin_and_stop() -> int:
        server = Server(app)
        server.stop()
        return await server.run(())

    with closing(app):
        assert asyncio.run(begin_and_stop()) == 0
    assert "cop@lists.example.org is not in the config and has 3 members" in caplog.text


def test_serve_says_which_door_is_taken_and_blames_no_door_for_a_folder(
    home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("listserv.log.to_stderr", lambda _: None)
    app = App.open(load(home.folder / "config.toml"))
    with closing(app):
        notes = home.folder / "var" / f"taken-{app.owner}"
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        home.change(app.config.server.lmtp, f"127.0.0.1:{port}")
        said = home.run("serve", "--roles", "receive").err
    assert re.search(rf"cannot listen on 127\.0\.0\.1:{port}: .*in use", said)
    notes.mkdir()
    assert f"That did not work: Is a directory ({notes})." in home.run("serve", "--roles", "send").err


def test_serve_says_which_roles_there_are(home: Home) -> None:
    assert "receive, process, send, schedule, web" in home.run("serve", "--roles", "cook").refused(2)
