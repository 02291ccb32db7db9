"""Looks at everything that has to be right around the server, and says in one sentence each how to mend it."""

import asyncio
import os
import socket
from collections.abc import Awaitable, Callable
from http.client import HTTPException
from pathlib import Path
from typing import Any
from urllib.request import Request, urlopen

from listserv.app import open_database, seal, secret, templates
from listserv.compose.spoken import FOR_MEMBERS, missing
from listserv.config import Config, ConfigError
from listserv.dns import Resolver
from listserv.mail import placeholders
from listserv.mail.lookup import Unreachable
from listserv.send.greeting import RefusalError, RelayError
from listserv.send.relay import Relay
from listserv.server import host_port
from listserv.store import inbox, letters, lists, settings
from listserv.store.counted import counted
from listserv.store.database import StoreError
from listserv.store.space import Space
from listserv.store.sqlite import driver, safe_for_wal
from listserv.store.trouble import Failure, in_words, is_fault_of_ours

Check = Callable[[Config], Awaitable[str]]

SHOWN = 8
"""So many letters that are not translated are named."""
PATIENCE_S = 2.0
"""How long one question to the name servers may take: somebody is waiting for the answer."""


_TEXTS = ("welcome", "goodbye", "footer", "guidelines", "questions")


class Ill(Exception):  # noqa: N818
    """Something is wrong; the message says what, and how to mend it."""


async def examine(config: Config) -> list[dict[str, Any]]:
    """One row a check: {"what", "ok", "says"}."""
    rows = []
    for what, check in CHECKS:
        try:
            rows.append({"what": what, "ok": True, "says": await check(config)})
        except (Ill, ConfigError, StoreError) as error:
            rows.append({"what": what, "ok": False, "says": str(error)})
        except Failure as failure:
            if is_fault_of_ours(failure):
                raise
            rows.append({"what": what, "ok": False, "says": in_words(failure)})
        except OSError as error:
            where = f"{error.filename}: " if error.filename else ""
            rows.append({"what": what, "ok": False, "says": f"{where}{error.strerror or error}."})
    return rows


async def _config(config: Config) -> str:
    if any(not place.facilitators for place in config.lists):
        bare = next(place.address for place in config.lists if not place.facilitators)
        raise Ill(f"{bare} has no facilitator: put an address into its `facilitators`.")
    filled = ", ".join(f"{{{word}}}" for word in placeholders.KNOWN)
    for place in config.lists:
        for key in _TEXTS:
            if strange := placeholders.unknown(getattr(place, key)):
                raise Ill(
                    f"`{key}` of {place.address} holds {', '.join(strange)}, which members will see as it stands; "
                    f"what is filled in: {filled}."
                )
    return f"{counted(len(config.lists), 'list')}, read without trouble"


async def _keys(config: Config) -> str:
    try:
        secret(config)
        key = seal(config)
    except ConfigError as error:
        raise Ill(str(error)) from None
    if key is None:
        raise Ill("There is no DKIM key, so our mail is not signed: run `listserv init`.")
    return f"signing as {key.record_name}"


async def _database(config: Config) -> str:
    try:
        database = open_database(config)
    except StoreError as error:
        raise Ill(str(error)) from None
    try:
        with database.read() as tx:
            outside = [one.id for one in lists.outside(tx, {place.address for place in config.mailing_lists()})]
            stuck, (retrying, last) = inbox.stuck(tx), letters.retrying(tx, outside)
            changed = settings.overridden(tx)
            alone = lists.unattended(tx)
    finally:
        database.close()
    if stuck:
        raise Ill(f"{counted(len(stuck), 'message')} set aside: `listserv status` shows why.")
    if retrying:
        raise Ill(f"{counted(retrying, 'letter')} to be tried again; the relay last said: {last}")
    if bare := [place.address for place in config.mailing_lists() if place.address in alone]:
        raise Ill(f"{bare[0]} has no facilitator: `listserv member set` with role=facilitator makes one.")
    by_mail = "".join(f"; {address} has {', '.join(keys)} changed by mail" for address, keys in changed.items())
    return f"{database.shown}, nothing stuck{by_mail}"


async def _lists(config: Config) -> str:
    database = open_database(config)
    try:
        with database.read() as tx:
            outside = lists.outside(tx, config.named_lists)
    finally:
        database.close()
    if outside:
        raise Ill(" ".join(one.sentence for one in outside))
    return "the database holds no others than the config"


async def _languages(config: Config) -> str:
    """Which letters are English where the list is not; the list runs all the same."""
    said = []
    for language in sorted({place.language for place in config.lists}):
        bare = missing(templates(), language)
        names = f" ({', '.join(bare[:SHOWN])}{', …' if len(bare) > SHOWN else ''})" if bare else ""
        count = f"{len(bare)} of {len(FOR_MEMBERS)} letters to members are English"
        said.append(f"{language}: {count}{names}" if bare else language)
    return "; ".join(said)


async def _sqlite(config: Config) -> str:
    version = driver().sqlite_version_info
    if not safe_for_wal(version):
        raise Ill(
            f"SQLite {'.'.join(map(str, version))} can lose committed mail when it logs ahead, so a slower, safe way "
            "is used. Install the package pysqlite3 for a newer one."
        )
    return ".".join(map(str, version))


async def _disk(config: Config) -> str:
    config.data_dir.mkdir(parents=True, exist_ok=True)
    if not os.access(config.data_dir, os.W_OK):
        raise Ill(
            f"{config.data_dir} cannot be written to: is it read-only, or another user's? Give it to the server's."
        )
    if not Space(config.data_dir).enough():
        raise Ill(
            f"The disk under {config.data_dir} is nearly full, and mail is answered with “come later”: make room."
        )
    return "room enough"


async def _relay(config: Config) -> str:
    relay = Relay(config.relay.url, connections=1, starttls=config.relay.starttls, hostname=config.server.domain)
    place = config.mailing_lists()[0]
    reader = config.server.operator or next(iter(place.facilitators), "")
    try:
        return await relay.probe(place.at("bounces"), reader)
    except RefusalError as error:
        raise Ill(
            f"{error} It must relay for this machine (in Postfix: `mynetworks`), or `relay.url` must hold a user and "
            "password."
        ) from None
    except RelayError as error:
        raise Ill(f"{error} Check `relay.url` in the config.") from None
    finally:
        await relay.close()


async def _dns(config: Config) -> str:
    resolve = Resolver(config.server.dns_servers, seconds=PATIENCE_S)
    domain = config.server.domain
    try:
        mx = await resolve(domain, "MX") or await resolve(domain, "A")
        key = seal(config)
        record = await resolve(key.record_name, "TXT") if key else ()
    except Unreachable:
        raise Ill("No name server answers: check `server.dns_servers`, or the machine's own settings.") from None
    if not mx:
        raise Ill(f"{domain} has no MX record, so no mail will come: publish the records that `listserv init` prints.")
    if key and key.record.partition("p=")[2] not in "".join(record).replace(" ", ""):
        raise Ill(f"{key.record_name} does not hold our key: publish the record that `listserv init` prints.")
    return f"{domain} receives mail, and our key is published"


async def _door(config: Config) -> str:
    doors = [door for door in (config.server.smtp, config.server.lmtp) if door]
    for door in doors:
        if not _answers(door, config):
            raise Ill(f"Nothing answers on {door}: is `listserv serve` running?")
    return f"something answers on {' and '.join(doors)}" if doors else "off"


async def _web(config: Config) -> str:
    """Whether the pages that mail names are there, as whoever presses will find them."""
    server = config.server
    if not server.web:
        return "off"
    if not server.site:
        raise Ill(
            "`server.public_url` must begin with https://, or mail names no page to leave by (RFC 8058): write what "
            "people shall see, or turn `server.web` off."
        )
    host, port = host_port(server.web)
    ours = await asyncio.to_thread(_fetched, f"http://{f'[{host}]' if ':' in host else host}:{port}/")
    if isinstance(ours, str):
        raise Ill(f"{server.web} does not serve our pages ({ours}): is `listserv serve` running?")
    public = await asyncio.to_thread(_fetched, f"{server.site}/")
    if public != ours:
        why = public if isinstance(public, str) else "something else answers"
        raise Ill(
            f"{server.site} does not show our pages, seen from here ({why}): nginx or Caddy in front must pass it on "
            f"to {server.web} (docs/install.md)."
        )
    return f"{server.site} shows our pages"


def _fetched(url: str) -> bytes | str:
    """The page there, or in words why there is none; a redirection would make nobody leave."""
    try:
        with urlopen(Request(url, headers={"User-Agent": "listserv doctor"}), timeout=PATIENCE_S) as answer:  # noqa: S310
            found: bytes = answer.read(65_536)
            return found if answer.url == url else f"it sends on to {answer.url}"
    except HTTPException as error:
        return f"it speaks no HTTP: {type(error).__name__}"
    except OSError as error:  # that it answers with an error is one too
        reason = getattr(error, "reason", error)
        return str(getattr(reason, "strerror", None) or reason)


def _answers(door: str, config: Config) -> bool:
    at: Any = str(Path(config.folder) / door) if "/" in door else host_port(door)
    with socket.socket(socket.AF_UNIX if "/" in door else socket.AF_INET) as probe:
        probe.settimeout(3)
        return probe.connect_ex(at if "/" in door else (at[0] or "127.0.0.1", at[1])) == 0


CHECKS: tuple[tuple[str, Check], ...] = (
    ("config", _config),
    ("keys", _keys),
    ("SQLite", _sqlite),
    ("database", _database),
    ("lists", _lists),
    ("languages", _languages),
    ("disk", _disk),
    ("relay", _relay),
    ("DNS", _dns),
    ("door", _door),
    ("web", _web),
)
