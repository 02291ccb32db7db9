"""doctor, backup and restore."""

import errno
import os
import re
import sqlite3
import ssl
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from listserv import doctor
from listserv.store.sqlite import driver
from tests.cli.shell import LIST, Home, nobody_facilitates, remove_database
from tests.faults.relays import relay_beside
from tests.names import NameServer
from tests.relays.certificate import self_signed
from tests.relays.fault import Fault, FaultRelay, Verb, at


def test_the_doctor_says_of_everything_that_is_down_how_to_mend_it(home: Home, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doctor, "PATIENCE_S", 0.2)  # as long as it has, it waits for a name server that is down
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


@pytest.mark.parametrize(
    "damage", ["missing folder", "no database", "torn database", "broken key", "no secret", "no facilitator"]
)
def test_the_doctor_survives_whatever_is_broken(told: Home, damage: str) -> None:
    home, var = told, told.folder / "var"
    match damage:
        case "missing folder":
            var.rename(home.folder / "elsewhere")
        case "no database":
            (var / "listserv.db").write_bytes(b"no database at all " * 100)
        case "torn database":
            torn(var / "listserv.db")
        case "no secret":
            (var / "secret").write_bytes(b"")
            home.change('secret = "a secret for tests, long enough"', 'secret = ""')
        case "broken key":
            (var / "dkim.pem").write_text("no key")
        case "no facilitator":
            home.change('facilitators = ["fay@three.example"]', "facilitators = []")
    ran = home.run("doctor", "--json")
    assert ran.code == 1
    assert "Traceback" not in ran.err
    wrong = {row["what"] for row in ran.rows if not row["ok"]}
    expected = {
        "no database": "database",
        "torn database": "database",
        "broken key": "keys",
        "no secret": "keys",
        "no facilitator": "config",
        "missing folder": "relay",
    }
    assert expected[damage] in wrong


def torn(database: Path) -> None:
    """What stood in one page of it is no longer what was written."""
    with closing(sqlite3.connect(database)) as db:
        (page,) = db.execute("SELECT rootpage FROM sqlite_master WHERE name = 'lists'").fetchone()
        (size,) = db.execute("PRAGMA page_size").fetchone()
    held = database.read_bytes()
    database.write_bytes(held[: (page - 1) * size] + b"\xff" * size + held[page * size :])


def test_a_torn_database_is_told_of_in_one_sentence(told: Home) -> None:
    torn(told.folder / "var" / "listserv.db")
    assert "listserv restore" in told.run("status").refused()


def test_a_backup_can_be_put_back_and_overwrites_nothing(home: Home, tmp_path: Path) -> None:
    copy = str(tmp_path / "copy.db")
    assert home.run("backup", copy).code == 0
    assert "name another file" in home.run("backup", copy).refused()
    assert "nothing is overwritten" in home.run("restore", copy).refused()
    home.run("member remove", LIST, "ann@one.example")
    remove_database(home)
    assert home.run("restore", copy).code == 0
    status = {row["address"]: row["status"] for row in home.run("members", "--json", LIST).rows}
    assert status["ann@one.example"] == "member"


def test_no_log_of_another_database_is_read_into_a_backup(home: Home, tmp_path: Path) -> None:
    copy, log = tmp_path / "copy.db", home.folder / "var" / "listserv.db-wal"
    home.run("backup", str(copy))
    remove_database(home)
    log.write_bytes(b"what the last database had not taken in")
    assert f"{log} is there already: move it away" in home.run("restore", str(copy)).refused()
    log.unlink()
    assert home.run("restore", str(copy)).code == 0
    assert [path.name for path in tmp_path.glob("copy*")] == ["copy.db"]
    assert [path.name for path in log.parent.glob("listserv.db*")] == ["listserv.db"]


def test_a_backup_that_is_cut_off_while_it_is_put_back_is_no_database(
    home: Home, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = tmp_path / "copy.db"
    home.run("backup", str(copy))
    remove_database(home)

    def cut_off(source: Path, target: Path) -> None:
        target.write_bytes(source.read_bytes()[:5_000])
        raise OSError(errno.EIO, "Input/output error")

    with monkeypatch.context() as patched:
        patched.setattr("shutil.copyfile", cut_off)
        assert "Input/output error" in home.run("restore", str(copy)).refused()
    assert home.run("restore", str(copy)).code == 0
    assert home.run("status").code == 0


@pytest.mark.parametrize("data", [b"", b"not a database", b"SQLite format 3\x00" + b"\x00" * 5_000])
def test_what_is_no_backup_is_refused(home: Home, tmp_path: Path, data: bytes) -> None:
    remove_database(home)
    (tmp_path / "x").write_bytes(data)
    assert "not a sound backup" in home.run("restore", str(tmp_path / "x")).refused()
    assert not (home.folder / "var" / "listserv.db").exists()


def test_a_backup_of_a_newer_version_is_refused(home: Home, tmp_path: Path) -> None:
    copy = tmp_path / "copy.db"
    home.run("backup", str(copy))
    with closing(driver().connect(str(copy))) as database:
        database.execute("UPDATE alembic_version SET version_num = '9999'")
        database.commit()
    remove_database(home)
    assert "newer version" in home.run("restore", str(copy)).refused()
    assert not (home.folder / "var" / "listserv.db").exists()


def test_what_holds_private_mail_is_for_its_owner_alone(home: Home, tmp_path: Path) -> None:
    copy, file = tmp_path / "copy.db", home.folder / "var" / "listserv.db"
    home.run("backup", str(copy))
    remove_database(home)
    copy.chmod(0o644)
    home.run("restore", str(copy))
    home.run("backup", str(tmp_path / "again.db"))
    assert [path.stat().st_mode & 0o777 for path in (file, tmp_path / "again.db")] == [0o600, 0o600]


def test_with_json_both_say_what_they_did(home: Home, tmp_path: Path) -> None:
    copy, file = tmp_path / "copy.db", home.folder / "var" / "listserv.db"
    [row] = home.run("backup", "--json", str(copy)).rows
    assert row == {"file": str(copy), "bytes": copy.stat().st_size}
    remove_database(home)
    assert home.run("restore", "--json", str(copy)).rows == [{"file": str(copy), "database": str(file)}]


@pytest.mark.parametrize("command", ["status", "doctor", "members cop", "drain", "backup x.db", "serve"])
def test_a_database_that_is_gone_is_not_replaced_by_an_empty_one(told: Home, command: str) -> None:
    remove_database(told)
    ran = told.run(*command.split(" ", 1)) if " " in command else told.run(command)
    assert ran.code == 1
    assert "listserv restore" in ran.out + ran.err
    assert "Traceback" not in ran.err
    assert not (told.folder / "var" / "listserv.db").exists()


def test_an_empty_file_is_no_database_either(home: Home) -> None:
    remove_database(home)
    (home.folder / "var" / "listserv.db").touch()
    assert "listserv restore" in home.run("status").refused()


def test_init_begins_anew(home: Home) -> None:
    remove_database(home)
    assert home.run("init").code == 0
    assert [row["address"] for row in home.run("members", "--json", LIST).rows] == ["fay@three.example"]


@pytest.mark.parametrize("target", ["/proc/x", "/dev/full/x"])
def test_a_backup_to_where_nothing_can_be_written_is_one_sentence(home: Home, target: str) -> None:
    home.run("backup", target).refused()


def test_the_doctor_goes_on_where_the_folder_is_read_only(told: Home, monkeypatch: pytest.MonkeyPatch) -> None:
    var, access, write = told.folder / "var", os.access, Path.write_bytes
    (var / "reserve").unlink(missing_ok=True)

    def refuse(path: Path, data: bytes) -> int:
        if path.name == "reserve":
            raise OSError(errno.EROFS, "Read-only file system", str(path))
        return write(path, data)

    monkeypatch.setattr(os, "access", lambda path, mode: Path(path) != var and access(path, mode))
    monkeypatch.setattr(Path, "write_bytes", refuse)
    rows = {row["what"]: row for row in told.run("doctor", "--json").rows}
    assert len(rows) == 11
    assert "cannot be written to" in rows["disk"]["says"]


def test_the_doctor_says_which_list_nobody_looks_after(told: Home) -> None:
    nobody_facilitates(told)
    rows = {row["what"]: row for row in told.run("doctor", "--json").rows}
    assert "has no facilitator" in rows["database"]["says"]


def web_row(told: Home, public_url: str, port: int = 9) -> tuple[bool, str]:
    told.change("[server]", f'[server]\nweb = "127.0.0.1:{port}"\npublic_url = "{public_url}"')
    row = next(row for row in told.run("doctor", "--json").rows if row["what"] == "web")
    return row["ok"], row["says"]


def test_the_doctor_takes_a_web_that_is_off_as_it_is(told: Home) -> None:
    row = next(row for row in told.run("doctor", "--json").rows if row["what"] == "web")
    assert (row["ok"], row["says"]) == (True, "off")


@pytest.mark.parametrize("public_url", ["", "http://lists.example.org"])
def test_the_doctor_says_that_one_click_needs_https(told: Home, public_url: str) -> None:
    ok, says = web_row(told, public_url)
    assert not ok
    assert "must begin with https://" in says


def test_the_doctor_says_that_nobody_serves_the_pages(told: Home) -> None:
    ok, says = web_row(told, "https://lists.example.org")
    assert not ok
    assert says == "127.0.0.1:9 does not serve our pages (Connection refused): is `listserv serve` running?"


@contextmanager
def shown(body: bytes, tls: ssl.SSLContext | None = None, sends_on_to: str = "") -> Iterator[int]:
    """A server that has this page at its root; gives its port."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(302 if sends_on_to and self.path == "/" else 200)
            self.send_header("Location", sends_on_to)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:
            return

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        if tls:
            server.socket = tls.wrap_socket(server.socket, server_side=True)
        threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()
        yield server.server_port
        server.shutdown()


@pytest.mark.parametrize(
    ("there", "on", "known", "says"),
    [
        (b"our pages", "", True, " shows our pages"),
        (b"welcome to nginx", "", True, "something else answers"),
        (b"our pages", "/elsewhere", True, "it sends on to https://127.0.0.1"),
        (b"our pages", "", False, "certificate verify failed"),
    ],
)
def test_the_doctor_looks_at_the_pages_from_outside(
    told: Home, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, there: bytes, on: str, known: bool, says: str
) -> None:
    tls, certificate = self_signed(tmp_path)
    if known:
        monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    with shown(b"our pages") as inside, shown(there, tls, on) as outside:
        ok, said = web_row(told, f"https://127.0.0.1:{outside}", inside)
    assert ok == said.endswith("shows our pages")
    assert says in said, said


def test_a_backup_into_a_folder_that_is_not_there_is_one_sentence(home: Home, tmp_path: Path) -> None:
    home.run("backup", str(tmp_path / "none" / "copy.db")).refused()


@pytest.mark.parametrize("verb", ["MAIL", "RCPT"])
def test_the_doctor_says_that_the_relay_refuses_us_before_any_mail_waits(told: Home, verb: Verb) -> None:
    plan = at(verb, Fault(b"554 5.7.1 Relay access denied\r\n"), times=-1)
    with relay_beside(FaultRelay(plan)) as relay:
        told.change("127.0.0.1:9", f"127.0.0.1:{relay.port}")
        rows = {row["what"]: row for row in told.run("doctor", "--json").rows}
    assert not rows["relay"]["ok"]
    assert "554 5.7.1 Relay access denied" in rows["relay"]["says"]
    assert "mynetworks" in rows["relay"]["says"]
    assert relay.stored == []


def test_the_doctor_sends_nothing_through_a_relay_that_is_well(told: Home) -> None:
    with relay_beside(FaultRelay()) as relay:
        told.change("127.0.0.1:9", f"127.0.0.1:{relay.port}")
        rows = {row["what"]: row for row in told.run("doctor", "--json").rows}
    assert rows["relay"]["ok"], rows
    assert "RCPT TO:<operator@example.org>" in relay.commands
    assert relay.stored == []


def test_the_doctor_names_a_list_that_is_gone_from_the_config(told: Home) -> None:
    told.change('address = "cop@lists.example.org"', 'address = "work@lists.example.org"')
    rows = {row["what"]: row for row in told.run("doctor", "--json").rows}
    assert not rows["lists"]["ok"]
    assert f"{LIST} is not in the config and has 3 members, 0 posts in the database" in rows["lists"]["says"]
    assert rows["config"]["says"].startswith("1 list,")


@pytest.mark.parametrize(("text", "ok"), [("Hello {name} of {list}", True), ("Hello {nmae}", False)])
def test_the_doctor_says_which_words_in_braces_are_not_filled_in(told: Home, text: str, ok: bool) -> None:
    told.change("[[lists]]", f'[[lists]]\nwelcome = "{text}"')
    rows = {row["what"]: row for row in told.run("doctor", "--json").rows}
    assert rows["config"]["ok"] == ok
    assert ok or "holds {nmae}, which members will see as it stands" in rows["config"]["says"]


@pytest.mark.parametrize("door", ["127.0.0.1:9", "var/lmtp.sock"])
def test_the_doctor_knocks_at_the_door_for_postfix_too(told: Home, door: str) -> None:
    text = (told.folder / "config.toml").read_text("utf-8")
    text = re.sub(r"(?m)^smtp = .*$", 'smtp = ""', re.sub(r"(?m)^lmtp = .*$", f'lmtp = "{door}"', text))
    (told.folder / "config.toml").write_text(text, "utf-8")
    rows = {row["what"]: row for row in told.run("doctor", "--json").rows}
    assert (rows["door"]["ok"], f"Nothing answers on {door}" in rows["door"]["says"]) == (False, True)
