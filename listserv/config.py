"""config.toml -> a frozen Config, or one plain sentence that says what is wrong with it."""

import os
import re
import tomllib
from pathlib import Path
from typing import Annotated, Any, Literal, get_args, get_origin
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import msgspec

from listserv.mail.address import normal
from listserv.model.mailinglist import MailingList, route
from listserv.model.retention import USUAL, Retention
from listserv.spelling import NAMES, is_domain, is_host_port, is_name_server, is_relay

_VARIABLE = re.compile(r"\$\{([A-Za-z_][A-Za-z0-9_]*)\}")
_MISSING = re.compile(r"Object missing required field `(\w+)`(?: - at `\$(.*)`)?")
_UNKNOWN = re.compile(r"Object contains unknown field `([^`]+)`(?: - at `\$(.*)`)?")
_PUBLIC_URL = re.compile(rf"https?://{NAMES}(?::[0-9]{{1,5}})?(?:/[A-Za-z0-9._~/-]*)?")
_NO_LINE = re.compile(r"[\x00-\x08\x0a-\x1f\x7f-\x9f\u2028\u2029]")
_NO_TEXT = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_TEXTS = (".description", ".footer", ".welcome", ".goodbye", ".guidelines", ".questions")
_SHOWN = 120
_KIND = re.compile(r"Expected `(\w+)`(?: (>=|<=) (-?\d+))?")
_KINDS = {
    "int": "a number",
    "bool": "true or false",
    "str": "text in quotes",
    "array": "a list in square brackets",
    "object": "a table",
}
_BOUNDS = {">=": " of at least ", "<=": " of at most "}
_WRONG = re.compile(r"(?s)(.*?)(?: - at `\$(.*)`)?$")


class ConfigError(Exception):
    """The config cannot be used; the message is a sentence with the key, the value and what is allowed."""


class Server(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """[server]"""

    domain: str
    smtp: str = "127.0.0.1:8025"
    lmtp: str = ""
    web: str = ""
    public_url: str = ""
    max_message_bytes: Annotated[int, msgspec.Meta(ge=10_000, le=104_857_600)] = 26_214_400
    trusted_authserv_ids: tuple[str, ...] = ()
    dns_servers: tuple[str, ...] = ()
    secret: str = ""
    data_dir: str = "var"
    operator: str = ""
    dkim_selector: str = "listserv"
    retired_lists: tuple[str, ...] = ()

    @property
    def site(self) -> str:
        """The URL at which the pages begin that mail may name; "" where there are none. RFC 8058 3.1 wants https."""
        return self.public_url.rstrip("/") if self.web and self.public_url.startswith("https://") else ""


class DatabaseSettings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """[database]"""

    url: str = "sqlite:///var/listserv.db"


class RelaySettings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """[relay]"""

    url: str = "smtp://127.0.0.1:25"
    connections: Annotated[int, msgspec.Meta(ge=1, le=64)] = 4
    starttls: Literal["auto", "always", "never"] = "auto"


class ListSettings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """[[lists]]"""

    address: str
    name: str
    description: str = ""
    facilitators: tuple[str, ...] = ()
    join: Literal["open", "confirm", "approve", "invite"] = "confirm"
    posting: Literal["members", "moderated", "anyone"] = "members"
    subject_prefix: str = ""
    timezone: str = "Europe/London"
    language: Literal["en", "cy", "de", "es", "fr", "pl", "ur"] = "en"
    personal: bool = True
    phone: str = ""
    introductions: bool = True
    footer: str = ""
    max_post_bytes: Annotated[int, msgspec.Meta(ge=1_000)] = 10_485_760
    hold_newcomers: Annotated[int, msgspec.Meta(ge=0, le=100)] = 0
    attachments: Literal["drop", "hold", "refuse", "pass"] = "drop"
    rewrite_from: Literal["auto", "always"] = "always"
    hold_patient_data: bool = True
    storm_posts: Annotated[int, msgspec.Meta(ge=0)] = 20
    storm_minutes: Annotated[int, msgspec.Meta(ge=1, le=1_440)] = 10
    member_posts_an_hour: Annotated[int, msgspec.Meta(ge=0)] = 0
    list_posts_an_hour: Annotated[int, msgspec.Meta(ge=0)] = 0
    welcome: str = ""
    goodbye: str = ""
    guidelines: str = ""
    questions: str = ""
    report: bool = True
    unanswered_days: Annotated[int, msgspec.Meta(ge=0, le=30)] = 4
    past: bool = True


Days = Annotated[int, msgspec.Meta(ge=0, le=36_500)]


class RetentionSettings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """[retention]"""

    mail: Days = USUAL.mail
    inbox: Days = USUAL.inbox
    letters: Annotated[int, msgspec.Meta(ge=7, le=36_500)] = USUAL.letters
    questions: Annotated[int, msgspec.Meta(ge=14, le=36_500)] = USUAL.questions
    changes: Annotated[int, msgspec.Meta(ge=14, le=36_500)] = USUAL.changes
    left: Days = USUAL.left
    asked: Annotated[int, msgspec.Meta(ge=14, le=36_500)] = USUAL.asked
    archive: Days = USUAL.archive
    backups: Days = USUAL.backups


class Config(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The whole file; `folder` is where it stands."""

    server: Server
    lists: tuple[ListSettings, ...]
    database: DatabaseSettings = DatabaseSettings()
    relay: RelaySettings = RelaySettings()
    retention: RetentionSettings = RetentionSettings()
    folder: str = "."

    @property
    def data_dir(self) -> Path:
        return Path(self.folder) / self.server.data_dir

    @property
    def database_url(self) -> str:
        """The database's address; a relative SQLite path counts from the config's folder."""
        head, sep, path = self.database.url.partition("sqlite:///")
        if sep and not head and path and not path.startswith("/") and path != ":memory:":
            return f"sqlite:///{(Path(self.folder) / path).absolute()}"
        return self.database.url

    @property
    def keep(self) -> Retention:
        """How long what is kept."""
        return Retention(**msgspec.structs.asdict(self.retention))

    @property
    def named_lists(self) -> frozenset[str]:
        """The addresses of all lists that it knows of, those that are no more with them."""
        return frozenset(normal(one) or one.lower() for one in self.server.retired_lists) | {
            place.address for place in self.mailing_lists()
        }

    def mailing_lists(self) -> tuple[MailingList, ...]:
        """The lists, not yet known to the database (id 0)."""
        return tuple(
            MailingList(id=0, **{f: getattr(one, f) for f in one.__struct_fields__} | _lower(one)) for one in self.lists
        )


def _lower(one: ListSettings) -> dict[str, Any]:
    return {
        "address": normal(one.address) or one.address.lower(),
        "facilitators": tuple(normal(f) or f.lower() for f in one.facilitators),
    }


def load(path: Path) -> Config:
    """Reads and checks a config. Raises ConfigError."""
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8-sig"))  # Notepad begins with a mark
    except FileNotFoundError:
        raise ConfigError(
            f"There is no {path}: run `listserv init` to make one, or name another with --config."
        ) from None
    except UnicodeDecodeError:
        raise ConfigError(f"{path} cannot be read: it is not text in UTF-8.") from None
    except OSError as error:
        raise ConfigError(f"{path} cannot be read: {error.strerror or error}.") from None
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise ConfigError(f"{path} is not written as TOML: {error}.") from None
    try:
        config = msgspec.convert(_expanded(data, path), Config)
    except msgspec.ValidationError as error:
        raise ConfigError(_sentence(str(error), data, path)) from None
    config = msgspec.structs.replace(config, folder=str(path.parent))
    _check(config, path)
    return config


def _expanded(value: Any, path: Path) -> Any:
    """The value with every ${NAME} replaced from the environment."""
    if isinstance(value, dict):
        return {key: _expanded(one, path) for key, one in value.items()}
    if isinstance(value, list):
        return [_expanded(one, path) for one in value]
    if not isinstance(value, str):
        return value
    for name in _VARIABLE.findall(value):
        if name not in os.environ:
            raise ConfigError(f"{path} asks for the environment variable {name}, and it is not set.")
    return _VARIABLE.sub(lambda found: os.environ[found[1]], value)


def _sentence(error: str, data: dict[str, Any], path: Path) -> str:
    """msgspec's complaint in plain words."""
    if found := _UNKNOWN.match(error):
        where = _key(found[2] or "", found[1])
        return f"{path}: there is no setting “{where}”: check its spelling against config.example.toml."
    if found := _MISSING.match(error):
        return f"{path}: the setting “{_key(found[2] or '', found[1])}” is missing."
    found = _WRONG.match(error)
    assert found is not None
    key = _key(found[2] or "", "")
    value = _lookup(data, found[2] or "")
    shown = "…" if "secret" in key or "url" in key else repr(value)
    return f"{path}: “{key}” is {shown}, which is not allowed: {_allowed(found[1], key)}."


def _allowed(complaint: str, key: str) -> str:
    kinds: dict[str, Any] = {**RelaySettings.__annotations__, **ListSettings.__annotations__}
    kind = kinds.get(key.rpartition(".")[2])
    if get_origin(kind) is Literal:
        return "write one of " + ", ".join(get_args(kind))
    if found := _KIND.match(complaint):
        return f"write {_KINDS.get(found[1], found[1])}{_BOUNDS.get(found[2] or '', '')}{found[3] or ''}"
    return complaint[0].lower() + complaint[1:]


def _key(path: str, field: str) -> str:
    return f"{path}.{field}".strip(".").replace("[...]", "[]") if field else path.strip(".").replace("[...]", "[]")


def _lookup(data: Any, path: str) -> Any:
    for name, index in re.findall(r"\.?(\w+)|\[(\d+|\.\.\.)\]", path):
        try:
            data = data[name] if name else data[0 if index == "..." else int(index)]
        except (KeyError, IndexError, TypeError):
            return "…"
    return data


def _check(config: Config, path: Path) -> None:
    """What types alone do not say."""
    if not config.lists:
        raise ConfigError(f"{path}: there is no list: add a [[lists]] table.")
    for table in ("server", "database", "relay", "lists"):
        _check_lines(msgspec.to_builtins(getattr(config, table)), path, table)
    _check_server(config.server, path)
    _check_ways_out(config, path)
    seen: set[str] = set()
    for number, one in enumerate(config.lists):
        for address in (one.address, *one.facilitators):
            if normal(address) is None:
                raise ConfigError(f"{path}: “{address}” is not an address that mail can be sent to.")
        if "+" in one.address:
            raise ConfigError(f"{path}: the list address {one.address} may not hold a “+”.")
        if (address := _lower(one)["address"]) in seen:
            raise ConfigError(f"{path}: the list {one.address} stands there twice.")
        seen.add(address)
        if not one.name.strip():
            raise _refused(path, f"lists[{number}].name", repr(one.name), "write what people call the list")
        _check_zone(f"lists[{number}].timezone", one.timezone, path)
    _check_desks(config, path)


def _check_lines(value: Any, path: Path, key: str) -> None:
    """No value may begin a line of its own in mail; the texts of letters have lines, and nothing worse."""
    if isinstance(value, dict):
        for name, one in value.items():
            _check_lines(one, path, f"{key}.{name}")
    elif isinstance(value, list | tuple):
        for number, one in enumerate(value):
            _check_lines(one, path, f"{key}[{number}]")
    elif isinstance(value, str) and key != "server.secret":
        text = key.endswith(_TEXTS)
        if (_NO_TEXT if text else _NO_LINE).search(value):
            allowed = "write it without control characters" + ("" if text else ", on one line")
            raise _refused(path, key, "…" if "url" in key else repr(value), allowed)


def _check_server(server: Server, path: Path) -> None:
    if not is_domain(server.domain):
        raise _refused(path, "server.domain", repr(server.domain), "write a domain such as lists.example.org")
    for key in ("smtp", "lmtp", "web"):
        value = getattr(server, key)
        if value and not (key == "lmtp" and "/" in value) and not is_host_port(value):
            raise _refused(path, f"server.{key}", repr(value), 'write host:port, or "" for none')
    if server.public_url and not _PUBLIC_URL.fullmatch(server.public_url):
        allowed = 'write https://lists.example.org, or "" for none'
        raise _refused(path, "server.public_url", repr(server.public_url), allowed)
    for number, one in enumerate(server.dns_servers):
        if not is_name_server(one):
            raise _refused(
                path, f"server.dns_servers[{number}]", repr(one), "write 9.9.9.9, 127.0.0.1:5353 or [::1]:53"
            )
    for number, one in enumerate(server.retired_lists):
        if normal(one) is None:
            raise _refused(path, f"server.retired_lists[{number}]", repr(one), "write the address that the list had")
    if not re.fullmatch(NAMES, server.dkim_selector):
        raise _refused(path, "server.dkim_selector", repr(server.dkim_selector), "write one word, such as listserv")
    if server.operator and normal(server.operator) is None:
        raise _refused(path, "server.operator", repr(server.operator), 'write an address, or "" for the facilitators')
    if server.secret and len(server.secret) < 16:
        raise ConfigError(f"{path}: “server.secret” is too short: take at least 16 characters, or leave it empty.")


def _check_ways_out(config: Config, path: Path) -> None:
    url = config.database.url
    if not re.match(r"sqlite:///.|postgresql(\+\w+)?://.", url) or re.match("sqlite:///(:memory:|file:)", url):
        allowed = "write sqlite:///FILE or postgresql+psycopg://user:password@host/name"
        raise _refused(path, "database.url", _hidden(url), allowed)
    if not is_relay(config.relay.url):
        allowed = "write smtp://host:port or smtps://user:password@host:port"
        raise _refused(path, "relay.url", _hidden(config.relay.url), allowed)


def _check_desks(config: Config, path: Path) -> None:
    """No list stands where another has its desk, and nobody is to be written to at an address of ours."""
    places = {place.address: place for place in config.mailing_lists()}
    for place in places.values():
        others = {address: other for address, other in places.items() if other is not place}
        if taken := route(place.address, others) or route(place.at("", "x"), others):
            raise ConfigError(f"{path}: the list {place.address} has the name of a desk of {taken.place.address}.")
        for one in place.facilitators:
            if route(one, places):
                raise ConfigError(f"{path}: {one} is an address of a list, so it cannot be a facilitator.")
    if config.server.operator and route(config.server.operator, places):
        allowed = "an address of a list hears of no trouble; write a person's"
        raise _refused(path, "server.operator", repr(config.server.operator), allowed)


def _check_zone(key: str, name: str, path: Path) -> None:
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):  # OSError: a folder of zones, or a name that is no file's
        raise _refused(path, key, repr(name), "write a name such as Europe/London") from None


def _refused(path: Path, key: str, shown: str, allowed: str) -> ConfigError:
    if len(shown) > _SHOWN:
        shown = f"{shown[:_SHOWN]}…"
    return ConfigError(f"{path}: “{key}” is {shown}, which is not allowed: {allowed}.")


def _hidden(url: str) -> str:
    """An address to be shown: what may be a password is not."""
    return repr(re.sub(r"(?s)//.*@", "//…@", url))
