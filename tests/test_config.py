"""What is wrong with a config is said in one sentence that names the key, the value and what is allowed."""

import re
from pathlib import Path
from typing import get_args

import pytest

from listserv.config import ConfigError, ListSettings, load
from listserv.send.target import target_of
from listserv.understand.phrases import LANGUAGES

EXAMPLE = Path(__file__).parents[1] / "config.example.toml"
GOOD = """
[server]
domain = "lists.example.org"

[[lists]]
address = "COP@lists.example.org"
name = "Mobilising Knowledge"
facilitators = ["Fay@example.org"]
"""


def written(folder: Path, text: str) -> Path:
    file = folder / "config.toml"
    file.write_text(text, encoding="utf-8")
    return file


def said(folder: Path, text: str) -> str:
    """The sentence with which this config is refused."""
    with pytest.raises(ConfigError) as refused:
        load(written(folder, text))
    sentence = str(refused.value)
    assert "\n" not in sentence
    assert sentence.endswith(".")
    assert "Traceback" not in sentence
    return sentence


def test_the_example_is_a_config_and_documents_every_setting() -> None:
    config = load(EXAMPLE)
    assert [place.address for place in config.mailing_lists()] == ["cop@lists.example.org"]
    text = EXAMPLE.read_text("utf-8")
    for table in (config.server, config.database, config.relay, config.lists[0]):
        for key in table.__struct_fields__:
            assert re.search(rf"(?m)^{key} = ", text), key


def test_little_is_needed_and_the_rest_has_its_default(tmp_path: Path) -> None:
    config = load(written(tmp_path, GOOD))
    [place] = config.mailing_lists()
    assert (place.address, place.facilitators) == ("cop@lists.example.org", ("fay@example.org",))
    assert (place.join, place.posting, place.personal) == ("confirm", "members", True)
    assert (config.server.smtp, config.server.max_message_bytes) == ("127.0.0.1:8025", 26_214_400)
    assert config.database_url == f"sqlite:///{tmp_path}/var/listserv.db"


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("sqlite:////srv/x.db", "sqlite:////srv/x.db"),
        ("postgresql+psycopg://u:p@h/n", "postgresql+psycopg://u:p@h/n"),
    ],
)
def test_other_database_addresses_stay_as_they_are(tmp_path: Path, url: str, expected: str) -> None:
    assert load(written(tmp_path, GOOD + f'[database]\nurl = "{url}"\n')).database_url == expected


@pytest.mark.parametrize(
    ("where", "wrong", "parts"),
    [
        ("[server]", "smpt = '127.0.0.1:25'", ["server.smpt", "config.example.toml"]),
        ("[[lists]]", "modus = 'x'", ["lists[0].modus", "config.example.toml"]),
        ("[server]", "max_message_bytes = 5", ["server.max_message_bytes", "5", "write a number of at least 10000"]),
        ("[server]", "max_message_bytes = 'big'", ["server.max_message_bytes", "'big'", "write a number"]),
        ("[server]", "dns_servers = '9.9.9.9'", ["server.dns_servers", "'9.9.9.9'", "a list in square brackets"]),
        ("[server]", "smtp = 'localhost'", ["server.smtp", "'localhost'", "host:port"]),
        ("[server]", "lmtp = 'localhost:x'", ["server.lmtp", "'localhost:x'", "host:port"]),
        ("[server]", "web = '8080'", ["server.web", "'8080'", "host:port"]),
        ("[server]", "secret = 'short'", ["server.secret", "16 characters"]),
        ("[[lists]]", "join = 'maybe'", ["lists[0].join", "'maybe'", "open, confirm, approve, invite"]),
        ("[[lists]]", "posting = 'all'", ["lists[0].posting", "'all'", "members, moderated, anyone"]),
        ("[[lists]]", "personal = 'no'", ["lists[0].personal", "'no'", "true or false"]),
        ("[[lists]]", "timezone = 'Mars/Olympus'", ["timezone", "'Mars/Olympus'", "Europe/London"]),
        ("[[lists]]", "timezone = '../../etc/passwd'", ["timezone", "Europe/London"]),
        ("[[lists]]", "max_post_bytes = 3", ["lists[0].max_post_bytes", "3", "a number of at least 1000"]),
        ("[server]", "smtp = '127.0.0.1:99999'", ["server.smtp", "'127.0.0.1:99999'", "host:port"]),
        ("[server]", "smtp = '[nonsense]:25'", ["server.smtp", "'[nonsense]:25'", "host:port"]),
        ("[server]", "public_url = 'ht!tp'", ["server.public_url", "'ht!tp'", "https://"]),
        ("[server]", "public_url = 'https://l.example/a,b'", ["server.public_url", "https://l.example/a,b"]),
        ("[server]", "public_url = 'https://l.example/?a'", ["server.public_url", "https://l.example/?a"]),
        ("[server]", "dns_servers = ['9.9.9.9', 'foo bar']", ["server.dns_servers[1]", "'foo bar'", "9.9.9.9"]),
        ("[server]", "dns_servers = ['9.9.9.9:99999']", ["server.dns_servers[0]", "'9.9.9.9:99999'", "9.9.9.9"]),
        ("[server]", "dns_servers = ['127.0.0.1:0']", ["server.dns_servers[0]", "'127.0.0.1:0'", "9.9.9.9"]),
        ("[server]", "operator = 'nobody'", ["server.operator", "'nobody'", "an address"]),
        ("[server]", "operator = 'cop-owner@lists.example.org'", ["server.operator", "'cop-owner@", "a list"]),
        ("[server]", "dkim_selector = ''", ["server.dkim_selector", "''", "one word"]),
        ("[server]", "retired_lists = ['cop']", ["server.retired_lists[0]", "'cop'", "address that the list had"]),
        ("[server]", "dkim_selector = 'a b'", ["server.dkim_selector", "'a b'", "one word"]),
        ("[server]", 'lmtp = "/run/x\\u0000"', ["server.lmtp", r"\x00", "one line"]),
        ("[[lists]]", "posting = 3", ["lists[0].posting", "3", "members, moderated, anyone"]),
        ("[[lists]]", "language = 'xx'", ["lists[0].language", "'xx'", "en, cy, de"]),
        ("[[lists]]", "language = ''", ["lists[0].language", "''", "en, cy, de"]),
        ("[[lists]]", "timezone = 'Europe'", ["lists[0].timezone", "'Europe'", "Europe/London"]),
        ("[[lists]]", f"timezone = '{'a' * 300}'", ["lists[0].timezone", "'aaa", "Europe/London"]),
        ("[[lists]]", 'subject_prefix = "[x]\\r\\nBcc: a@b.example"', ["lists[0].subject_prefix", r"\r\n", "one line"]),
        ("[[lists]]", 'footer = "a\\u001bb"', ["lists[0].footer", "control characters"]),
    ],
)
def test_a_wrong_key_or_value_is_named_with_what_is_allowed(
    tmp_path: Path, where: str, wrong: str, parts: list[str]
) -> None:
    sentence = said(tmp_path, GOOD.replace(where, f"{where}\n{wrong}", 1))
    assert [part for part in parts if part not in sentence] == [], sentence
    assert str(tmp_path / "config.toml") in sentence


@pytest.mark.parametrize(
    ("table", "parts"),
    [
        ("[relay]\nconnections = 0", ["relay.connections", "0", "1"]),
        ("[relay]\nconnections = 65", ["relay.connections", "65", "a number of at most 64"]),
        ('[relay]\nstarttls = "perhaps"', ["relay.starttls", "'perhaps'", "auto, always, never"]),
        ('[relay]\nurl = "http://x"', ["relay.url", "smtp://"]),
        ('[relay]\nurl = "smtp://"', ["relay.url", "'smtp://'", "smtp://host:port"]),
        ('[relay]\nurl = "smtp://127.0.0.1:abc"', ["relay.url", "'smtp://127.0.0.1:abc'", "smtp://host:port"]),
        ('[relay]\nurl = "smtp://127.0.0.1:99999"', ["relay.url", "'smtp://127.0.0.1:99999'", "smtp://host:port"]),
        ('[relay]\nurl = "smtp://[::1"', ["relay.url", "'smtp://[::1'", "smtp://host:port"]),
        ('[relay]\nurl = "smtp://:25"', ["relay.url", "'smtp://:25'", "smtp://host:port"]),
        ('[relay]\nurl = "smtp://me@host"', ["relay.url", "…@host", "smtp://host:port"]),
        ('[database]\nurl = "sqlite:///:memory:"', ["database.url", "'sqlite:///:memory:'", "sqlite:///FILE"]),
        ('[database]\nurl = "sqlite://"', ["database.url", "'sqlite://'", "sqlite:///FILE"]),
        ('[database]\nurl = "mysql://me:hunter2@host/x"', ["database.url", "'mysql://…@host/x'", "postgresql+psycopg"]),
        ('[realy]\nurl = "smtp://x"', ["realy", "config.example.toml"]),
    ],
)
def test_the_other_tables_too(tmp_path: Path, table: str, parts: list[str]) -> None:
    sentence = said(tmp_path, f"{GOOD}\n{table}\n")
    assert [part for part in parts if part not in sentence] == [], sentence


@pytest.mark.parametrize(
    ("old", "new", "part"),
    [
        ('domain = "lists.example.org"\n', "", "server.domain"),
        ('name = "Mobilising Knowledge"\n', "", "name"),
        ("[server]", "[sever]", "“sever”"),
        ("COP@lists.example.org", "no address", "“no address”"),
        ("COP@lists.example.org", "cop+x@lists.example.org", "+"),
        ("Fay@example.org", "fay", "“fay”"),
        ("Fay@example.org", "cop@lists.example.org", "cop@lists.example.org is an address of a list"),
        ("Fay@example.org", "Cop-Request@lists.example.org", "cop-request@lists.example.org is an address of a list"),
        ("Mobilising Knowledge", "Knowledge\\r\\nBcc: x@y.example", "“lists[0].name”"),
        ('"lists.example.org"', '""', "“server.domain” is ''"),
        ('"lists.example.org"', '"lists.example.org\\r\\n"', "“server.domain”"),
        ('"lists.example.org"', '" lists.example.org"', "“server.domain”"),
        ('"lists.example.org"', '"lists example.org"', "“server.domain”"),
        (GOOD[GOOD.index("[[lists]]") :], "lists = []", "[[lists]]"),
    ],
)
def test_what_is_missing_or_no_address_is_named(tmp_path: Path, old: str, new: str, part: str) -> None:
    text = GOOD.replace(old, new)
    if new == "lists = []":
        text = new + "\n" + GOOD.replace(old, "")
    assert part in said(tmp_path, text)


def test_a_list_stands_there_once(tmp_path: Path) -> None:
    table = GOOD[GOOD.index("[[lists]]") :]
    assert "twice" in said(tmp_path, GOOD + table.lower().replace("fay@", "guy@"))


@pytest.mark.parametrize("desk", ["request", "join", "unsubscribe", "owner", "bounces", "confirm"])
def test_no_list_stands_where_another_has_its_desk(tmp_path: Path, desk: str) -> None:
    table = GOOD[GOOD.index("[[lists]]") :].replace("COP@", f"cop-{desk}@")
    assert "cop@lists.example.org" in said(tmp_path, GOOD + table)
    assert load(written(tmp_path, GOOD.replace("COP@", f"cop-{desk}@"))).lists


@pytest.mark.parametrize(
    ("where", "right"),
    [
        ("[server]", "smtp = ':25'"),
        ("[server]", "smtp = '[::1]:25'"),
        ("[server]", "lmtp = '/run/listserv/lmtp'"),
        ("[server]", "dns_servers = ['9.9.9.9', '127.0.0.1:5353', '[::1]:53', '::1']"),
        ("[server]", "public_url = 'https://lists.example.org/archive'"),
        ("[server]", "dkim_selector = '2026.listserv'"),
        ("[server]", "operator = 'root@example.org'"),
        ("[[lists]]", 'footer = """one\n\ttwo\r\nthree"""'),
        ("[[lists]]", "timezone = 'Etc/GMT+5'"),
    ],
)
def test_what_is_right_is_taken(tmp_path: Path, where: str, right: str) -> None:
    assert load(written(tmp_path, GOOD.replace(where, f"{where}\n{right}", 1)))


@pytest.mark.parametrize(
    "url", ["smtp://mail", "smtp://[::1]:2525", "smtps://me%40x:a%2Fb@mail.example:465/", "smtp://[fe80::1%25eth0]"]
)
def test_relays_that_can_be_reached_are_taken(tmp_path: Path, url: str) -> None:
    assert target_of(load(written(tmp_path, f'{GOOD}[relay]\nurl = "{url}"\n')).relay.url)


def test_the_languages_are_those_that_are_read() -> None:
    assert set(get_args(ListSettings.__annotations__["language"])) == set(LANGUAGES)


def test_a_mark_at_the_beginning_does_no_harm(tmp_path: Path) -> None:
    """Notepad of Windows writes one."""
    (tmp_path / "config.toml").write_bytes(b"\xef\xbb\xbf" + GOOD.encode())
    assert load(tmp_path / "config.toml").lists


def test_values_come_from_the_environment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    text = GOOD.replace(
        "[server]", '[server]\nsecret = "${LISTSERV_TEST_SECRET}"\ndns_servers = ["${LISTSERV_TEST_DNS}"]'
    )
    assert "LISTSERV_TEST_SECRET" in said(tmp_path, text)
    monkeypatch.setenv("LISTSERV_TEST_SECRET", "sixteen letters ${HOME} or more")
    monkeypatch.setenv("LISTSERV_TEST_DNS", "127.0.0.1:5353")
    config = load(written(tmp_path, text))
    assert config.server.secret == "sixteen letters ${HOME} or more"
    assert config.server.dns_servers == ("127.0.0.1:5353",)


def test_what_is_secret_is_not_shown(tmp_path: Path) -> None:
    for wrong in ("secret = 12345678901234567890", "secret = ['hunter2hunter2']"):
        sentence = said(tmp_path, GOOD.replace("[server]", f"[server]\n{wrong}"))
        assert "server.secret" in sentence
        assert "1234567890" not in sentence
        assert "hunter2" not in sentence
    assert "hunter2" not in said(tmp_path, GOOD + '[relay]\nurl = "smtp://me:hunter2@ host"\n')


@pytest.mark.parametrize(
    ("content", "part"),
    [
        (b"[server", "TOML"),
        (b"\xff\xfe", "cannot be read"),
        (b"", "server"),
        (b"a = 1\na = 2", "TOML"),
        (b"a = " + b"[" * 20_000, "TOML"),
    ],
)
def test_a_file_that_is_no_config(tmp_path: Path, content: bytes, part: str) -> None:
    (tmp_path / "config.toml").write_bytes(content)
    with pytest.raises(ConfigError, match=part):
        load(tmp_path / "config.toml")


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="listserv init"):
        load(tmp_path / "none.toml")
    with pytest.raises(ConfigError, match="cannot be read"):
        load(tmp_path)


@pytest.mark.parametrize("name", ["", "  "])
def test_a_list_without_a_name_is_refused(tmp_path: Path, name: str) -> None:
    sentence = said(tmp_path, GOOD.replace('"Mobilising Knowledge"', f'"{name}"'))
    assert "lists[0].name" in sentence
    assert "what people call the list" in sentence
