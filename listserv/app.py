"""Builds everything from the config and hands it out: the only file that knows all rooms, and makes time and chance."""

import asyncio
import contextlib
import os
import secrets
import socket
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

from listserv import private
from listserv.compose.letters import LetterWriter
from listserv.compose.seal import Seal
from listserv.config import Config, ConfigError
from listserv.flow import Flow
from listserv.mail.addressed import most_telling
from listserv.mail.lookup import Resolve
from listserv.model.decision import Decision
from listserv.model.envelope import Envelope
from listserv.model.incoming import Incoming
from listserv.model.intent import Command, Wish
from listserv.model.mailinglist import MailingList
from listserv.model.member import Member
from listserv.model.verdict import Verdict
from listserv.outgoing.composing import Composer
from listserv.outgoing.dispatch import Dispatch
from listserv.outgoing.landing import Landing
from listserv.send.receipts import Receipts, left_behind
from listserv.store import inbox, letters, lists, members, migrate, posts, settings, ticks
from listserv.store.database import Database, StoreError
from listserv.threads import aside


def resources(name: str) -> Path:
    """A folder or file that comes with the code: inside the package when installed, beside it in a checkout."""
    inside = Path(__file__).parent / name
    return inside if inside.exists() else Path(__file__).parent.parent / name


def now() -> datetime:
    """This moment, in UTC."""
    return datetime.now(UTC)


@cache
def templates() -> dict[str, str]:
    """Every template of letters and pages by its name, read once."""
    folder = resources("templates")
    texts = {str(p.relative_to(folder).with_suffix("")): p.read_text(encoding="utf-8") for p in folder.rglob("*.txt")}
    # Only what is called html is escaped.
    pages = (page for kind in ("*.html", "*.css", "*.toml") for page in folder.rglob(kind))
    return texts | {str(p.relative_to(folder)): p.read_text(encoding="utf-8") for p in pages}


def make_keys(config: Config) -> None:
    """Makes the secret and the DKIM key where there are none yet; both are for the server's eyes only."""
    config.data_dir.mkdir(parents=True, exist_ok=True)
    if not config.server.secret:
        private.write(config.data_dir / "secret", secrets.token_hex(32).encode())
    key = config.data_dir / "dkim.pem"
    if not key.exists():
        from cryptography.hazmat.primitives import serialization
        from cryptography.hazmat.primitives.asymmetric import rsa

        made = rsa.generate_private_key(public_exponent=65_537, key_size=2_048)
        form = (
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
        private.write(key, made.private_bytes(*form))


def secret(config: Config) -> bytes:
    """What tokens are signed with. Raises ConfigError."""
    if config.server.secret:
        return config.server.secret.encode()
    path = config.data_dir / "secret"
    try:
        kept = path.read_bytes().strip()
    except OSError as error:
        raise ConfigError(f"The secret {path} cannot be read: {error.strerror}. Run `listserv init`.") from None
    if not kept:
        raise ConfigError(
            f"The secret {path} is empty: put the right one back, without which every address that was given out is "
            "dead, or delete the file where there is none, and run `listserv init`."
        )
    return kept


@lru_cache(maxsize=4)
def _seal(domain: str, selector: str, key: bytes) -> Seal:
    """Checking a key takes a tenth of a second, so the same one is checked once."""
    return Seal(domain, selector, key)


def seal(config: Config) -> Seal | None:
    """Our DKIM key, or None where there is none. Raises ConfigError."""
    path = config.data_dir / "dkim.pem"
    if not path.exists():
        return None
    try:
        return _seal(config.server.domain, config.server.dkim_selector, path.read_bytes())
    except (OSError, ValueError) as error:
        raise ConfigError(f"The DKIM key {path} cannot be used: {error}.") from None


def open_database(config: Config, *, anew: bool = False) -> Database:
    """The database with its schema up to date. Raises StoreError.

    Where there are keys there was a database: one that is gone is not replaced by an empty one, unless `anew`.
    """
    database = Database(config.database_url)
    if not anew and _has_begun(config) and database.is_missing():
        database.close()
        raise StoreError(
            f"The database {database.shown} is not there, but its keys are in {config.data_dir}: put a backup back "
            "with `listserv restore FILE`, or begin with an empty one with `listserv init`."
        )
    migrate.upgrade(database, resources("migrations"), config.data_dir / "backups", now())
    return database


def _has_begun(config: Config) -> bool:
    return any((config.data_dir / name).exists() for name in ("secret", "dkim.pem"))


def _bury_the_dead(database: Database, data_dir: Path, at: datetime) -> None:
    """Gives back what processes that are no more had in hand; what the relay took from them goes to its end."""
    notes = left_behind(data_dir, _alive)
    taken = [letter for noted in notes.values() for letter in noted]
    with database.write() as tx:
        letters.mark(tx, [letters.Mark(one, "done", 250, "taken just before a crash", at) for one in taken], at)
        dead = [owner for owner in inbox.owners(tx) | letters.owners(tx) if not _alive(owner)]
        inbox.unclaim(tx, dead)
        letters.unclaim(tx, dead)
    for file in notes:
        file.unlink(missing_ok=True)


class App:
    """One server, or the tools for one: made by `App.open`, to be closed."""

    def __init__(
        self,
        config: Config,
        database: Database,
        opened: dict[str, MailingList],
        now: Callable[[], datetime],
        resolve: Resolve | None,
    ) -> None:
        self.config = config
        self.db = database
        self.lists = opened
        self.now = now
        self.secret = secret(config)
        self.owner = f"{socket.gethostname()}:{os.getpid()}"
        self._resolve = resolve
        self.flow = Flow(
            db=database,
            lists=opened,
            secret=self.secret,
            now=self.now,
            authenticate=self._authenticate,
            owner=self.owner,
            operator=config.server.operator,
            keep=config.keep,
        )

    @classmethod
    def open(
        cls,
        config: Config,
        *,
        now: Callable[[], datetime] = now,
        resolve: Resolve | None = None,
        anew: bool = False,
    ) -> "App":
        """Opens the database and the lists; time and DNS are the machine's where none are handed in.

        `anew` is for a database that is gone for good (`open_database`). Raises ConfigError or StoreError.
        """
        database = open_database(config, anew=anew)
        make_keys(config)  # afterwards: they say that there was a database
        with database.write() as tx:
            opened = lists.open_all(tx, config.mailing_lists(), now())
        _bury_the_dead(database, config.data_dir, now())
        return cls(config, database, opened, now, resolve)

    def warm(self) -> None:
        """Reads what is slow to read, so that the first message need not wait for it: phrases, how dates are written,
        the weights of automatic mail, public suffixes. The network for wishes is too large to be read for nothing.
        """
        from listserv.mail import machine
        from listserv.mail.dmarc import organisation
        from listserv.understand import dates, phrasebook

        for language in {place.language for place in self.lists.values()} | {"en"}:
            phrasebook.book(language)
            dates.warm(language)
        machine.learned()
        organisation(self.config.server.domain)

    def close(self) -> None:
        self.db.close()

    async def _authenticate(self, raw: bytes, one: inbox.Arrived) -> Verdict:
        from listserv.dns import Resolver
        from listserv.understand.authenticate import authenticate
        from listserv.understand.messages import parsed

        if self._resolve is None:
            self._resolve = Resolver(self.config.server.dns_servers)
        message = await aside(parsed, raw)
        return await authenticate(
            raw,
            message,
            envelope_sender=one.envelope.sender,
            peer=one.envelope.peer,
            helo=one.envelope.helo,
            resolve=self._resolve,
            trusted_authserv_ids=self.config.server.trusted_authserv_ids,
            authserv_id=self.config.server.domain,
        )

    def dispatch(self) -> Dispatch:
        """The way from the outbox to the relay; belongs to the running loop."""
        from listserv.send.relay import Relay

        # One transaction under way on a connection: where mail is personal, no more copies are in doubt when we die.
        relay = Relay(
            self.config.relay.url,
            connections=self.config.relay.connections,
            starttls=self.config.relay.starttls,
            hostname=self.config.server.domain,
            in_flight=1,
        )
        sealed = seal(self.config)
        writer = LetterWriter(templates(), self.secret, sealed)
        composer = Composer(self.db, writer, sealed, self.secret, writer.footer, self.config.server.site)
        landing = Landing(self.db, Receipts(self.config.data_dir, self.owner), self.now, self.flow.settle)
        return Dispatch(self.db, self.lists, relay, composer, landing, now=self.now, owner=self.owner)

    # ── the shell's door ─────────────────────────────────────────────────────────────────────────────────────────

    def member(self, place: MailingList, address: str) -> Member | None:
        """Who this address belongs to on this list."""
        with self.db.read() as tx:
            return members.by_address(tx, place.id, address)

    def facilitators(self, place: MailingList) -> tuple[Member, ...]:
        """Who facilitates this list now."""
        with self.db.read() as tx:
            return members.facilitators(tx, place.id)

    def places(self) -> dict[str, MailingList]:
        """Every list with its settings in force, by address."""
        with self.db.read() as tx:
            return settings.all_in_force(tx, self.lists)

    def in_force(self) -> dict[str, tuple[MailingList, tuple[str, ...]]]:
        """Every list with its settings in force, and the keys of those that are not the config's, by address."""
        with self.db.read() as tx:
            places = settings.all_in_force(tx, self.lists)
            return {name: (place, tuple(sorted(settings.changed(tx, place.id)))) for name, place in places.items()}

    def wish(self, place: MailingList, wish: Wish, about: int | None = None) -> Decision:
        """A wish of the operator, through the same corridor as everybody's; `about` is the post that it is about."""
        return self.flow.settle(Incoming("shell", Command((wish,), parent=about), place.id))

    def post(self, place: MailingList, message_id: str) -> tuple[int, int] | None:
        """(post, conversation) of this Message-ID in this list's archive."""
        with self.db.read() as tx:
            post = posts.known_as(tx, place.id, message_id.strip().strip("<>"))
            row = posts.one(tx, post) if post else None
            return (row.id, row.conversation_id) if row else None

    def change(self, place: MailingList, member: Member, values: dict[str, Any]) -> None:
        """Sets fields of a membership, with the operator's name in the log of changes."""
        with self.db.write() as tx:
            members.change(tx, place.id, member.id, values, "operator", "set", self.now())

    def retry_at(self, moment: datetime) -> int:
        """Makes letters due now that would be due at that moment; gives their number."""
        with self.db.write() as tx:
            return letters.hasten(tx, moment, self.now())

    def outside(self) -> list[lists.Outside]:
        """Lists in the database of which the config says nothing."""
        with self.db.read() as tx:
            return lists.outside(tx, self.config.named_lists)

    # ── work by hand: the same as the server does by itself ──────────────────────────────────────────────────────

    def last_tick(self) -> datetime | None:
        """When the clock last ticked, on any node."""
        with self.db.read() as tx:
            return ticks.last(tx)

    def note_tick(self, moment: datetime) -> None:
        """Writes down that it ticks."""
        with self.db.write() as tx:
            ticks.note(tx, moment)

    def take_in(self, envelopes: Sequence[Envelope]) -> int:
        """Keeps mail in one commit, and says how many messages of it are new; an answer to all is one message."""
        told = [replace(one, recipient=most_telling(one.recipient, one.raw)) for one in envelopes]
        with self.db.write() as tx:
            return inbox.keep(tx, told)

    def mail_waits(self) -> bool:
        with self.db.read() as tx:
            return inbox.waits(tx, self.now())

    def letters_wait(self) -> bool:
        with self.db.read() as tx:
            return letters.waits(tx, self.now())

    async def drain(self, timeout_s: float) -> bool:
        """Processes and sends everything that can be now; says whether nothing waits any more."""
        dispatch = self.dispatch()
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(timeout_s):
                while True:
                    mail, written = self._waits_now()
                    worked = mail and await self.flow.work_inbox()
                    sent = (written or worked) and await dispatch.work_outbox()
                    if not worked and not sent:
                        if dispatch.idle:
                            break
                        await dispatch.room()
        await dispatch.close()
        return not self.anything_waits()

    def anything_waits(self) -> bool:
        """Whether any message or letter is not at its end, due or not."""
        with self.db.read() as tx:
            return inbox.any_open(tx) or letters.any_open(tx)

    def _waits_now(self) -> tuple[bool, bool]:
        """Whether there is a message to take, and whether a letter to send."""
        now = self.now()
        with self.db.read() as tx:
            return inbox.waits(tx, now), letters.waits(tx, now)


def _alive(owner: str) -> bool:
    """Whether the process that has something in hand still runs; one on another host is believed to."""
    host, _, pid = owner.rpartition(":")
    if host != socket.gethostname():
        return True
    if int(pid) == os.getpid():
        return False  # we have only just begun: this was somebody before us with our number
    try:
        os.kill(int(pid), 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True
