"""Archives and rosters that exist already come into the house; running it again adds nothing twice."""

import csv
import logging
from collections.abc import Callable, Collection, Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from itertools import chain, islice
from typing import TextIO

from sqlalchemy import Connection

from listserv.conversation import replies_are_bare
from listserv.mail.address import normal, printable
from listserv.mail.mbox import messages
from listserv.model.decision import Subscribe
from listserv.model.mailinglist import MailingList
from listserv.model.member import MODES, Mode
from listserv.placing import prepare_imported
from listserv.reading import Reading, readings
from listserv.store import forgotten, inbox, members, posts
from listserv.store.database import Database, storable
from listserv.store.trouble import Trouble
from listserv.understand import publication

BATCH = 100
SAMPLE = 200
SAMPLE_BYTES = 32_000_000

_log = logging.getLogger(__name__)


@dataclass
class Counts:
    """What an import has done so far."""

    added: int = 0
    known: int = 0
    left_out: int = 0

    def add(self, other: "Counts") -> None:
        """Counts what another has counted as well."""
        self.added += other.added
        self.known += other.known
        self.left_out += other.left_out


def import_archive(
    db: Database,
    place: MailingList,
    lines: Iterable[bytes],
    now: datetime,
    progress: Callable[[int], None],
    *,
    secret: bytes = b"",
) -> Counts:
    """Enters every message of an mbox archive; `progress` hears of the bytes that were read.

    A hundred messages are one transaction, so that an import that is cut off can be run again. A message that cannot be
    entered is left out, and the log says which and why; so is one of somebody who asked to be forgotten (`secret` is
    what their addresses are hashed with).
    """
    counts = Counts()
    with closing(readings(messages(lines))) as read:
        sample = list(_sample(read))
        bare = replies_are_bare(reading[0] for _, reading in sample if not isinstance(reading, str))
        whole = enumerate(chain(sample, read), 1)
        del sample
        while batch := list(islice(whole, BATCH)):
            _enter_batch(db, place, batch, now, bare, counts, secret)
            progress(sum(len(raw) for _, (raw, _) in batch))
    return counts


def _sample(read: Iterator[tuple[bytes, Reading]]) -> Iterator[tuple[bytes, Reading]]:
    """The first of the messages, fewer where they are large."""
    size = 0
    for raw, reading in islice(read, SAMPLE):
        yield raw, reading
        size += len(raw)
        if size > SAMPLE_BYTES:
            return


_Numbered = tuple[int, tuple[bytes, Reading]]


def _enter_batch(
    db: Database, place: MailingList, batch: list[_Numbered], now: datetime, bare: bool, counts: Counts, secret: bytes
) -> None:
    """All in one transaction; where one of them cannot be entered, each in its own, and that one not at all."""
    done = Counts()
    try:
        with db.write() as tx:
            gone = forgotten.among(tx, place.id, secret, _authors(batch))
            for number, (raw, reading) in batch:
                _enter(tx, place, number, raw, reading, now, bare, done, gone)
    except Trouble:
        raise  # of the database as a whole: what follows would fail as well
    except Exception as error:  # noqa: BLE001  one message must not end an import of thousands; it is reported
        if len(batch) > 1:
            for each in batch:
                _enter_batch(db, place, [each], now, bare, counts, secret)
            return
        done = Counts(left_out=1)
        _log.warning("Message %d is left out: %s: %s", batch[0][0], type(error).__name__, storable(str(error), 200))
    counts.add(done)


def _authors(batch: Iterable[_Numbered]) -> set[str]:
    readings = (reading for _, (_, reading) in batch if not isinstance(reading, str))
    return {message.author.address.lower() for message, _ in readings if message.author}


def _enter(
    tx: Connection,
    place: MailingList,
    number: int,
    raw: bytes,
    reading: Reading,
    now: datetime,
    bare: bool,
    counts: Counts,
    gone: Collection[str],
) -> None:
    """`gone` are those who asked to be forgotten, in lower case."""
    if isinstance(reading, str):
        _log.warning("Message %d is left out: %s", number, storable(reading, 200))
        counts.left_out += 1
        return
    message, text = reading
    if posts.is_known(tx, place.id, message.message_id, publication.own_id(raw, place), raw):
        counts.known += 1
        return
    if message.author and message.author.address.lower() in gone:
        _log.warning("Message %d is left out: its author asked to be forgotten.", number)
        counts.left_out += 1
        return
    came = message.date if message.date and message.date <= now else now
    row = inbox.keep_raw(tx, raw)
    posts.enter(tx, place.id, prepare_imported(tx, place, message, text, raw, row, came, bare=bare))
    counts.added += 1


class RosterError(Exception):
    """The roster cannot be read; the message says why."""


def import_roster(
    db: Database,
    place: MailingList,
    file: TextIO,
    now: datetime,
    say: Callable[[str], None],
    *,
    secret: bytes = b"",
) -> Counts:
    """Makes members of the rows of a CSV file (`address,name,mode`); what cannot be read is said and left out.

    Consent is recorded as the operator's word; nobody is mailed, and who asked to be forgotten (`secret` is what their
    addresses are hashed with) is left out. Raises RosterError where there is no `address` column.
    """
    reader = csv.DictReader(file, skipinitialspace=True)
    try:
        reader.fieldnames = [name.strip("\ufeff ").lower() for name in reader.fieldnames or ()]
        if "address" not in reader.fieldnames:
            raise RosterError("The first line must name the columns: address,name,mode (only address is needed).")
        with db.write() as tx:
            return _enrol(tx, place, reader, now, say, secret)
    except csv.Error as error:
        raise RosterError(f"Line {reader.line_num} cannot be read, and nothing was taken in: {error}.") from None


def _enrol(
    tx: Connection,
    place: MailingList,
    reader: "csv.DictReader[str]",
    now: datetime,
    say: Callable[[str], None],
    secret: bytes,
) -> Counts:
    counts = Counts()
    for row in reader:
        address, mode = normal(row.get("address") or ""), (row.get("mode") or "every").strip().lower()
        if address is None or mode not in MODES:
            what = printable((row.get("address") or "") if address is None else mode)
            kind = "an address" if address is None else "a mode"
            say(f"Line {reader.line_num} is left out: “{what}” is not {kind}.")
            counts.left_out += 1
            continue
        if address.endswith(f"@{place.domain}"):
            say(
                f"Line {reader.line_num} is left out: {address} is an address of this server, which cannot be a member."
            )
            counts.left_out += 1
            continue
        if forgotten.among(tx, place.id, secret, [address]):
            say(f"Line {reader.line_num} is left out: {address} asked to be forgotten and can only join by themselves.")
            counts.left_out += 1
            continue
        known = members.by_address(tx, place.id, address)
        if known is not None and known.status != "asked":
            counts.known += 1
            continue
        members.subscribe(tx, place.id, _wish(address, row, mode, now), now)
        counts.added += 1
    return counts


def _wish(address: str, row: dict[str, str], mode: str, now: datetime) -> Subscribe:
    chosen: Mode = next(m for m in MODES if m == mode)
    consent = f"{now:%Y-%m-%d %H:%M} UTC: imported by the operator, who vouches for their consent"
    return Subscribe(address, (row.get("name") or "").strip()[:200], mode=chosen, consent=consent, by="operator")
