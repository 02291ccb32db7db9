"""Archives and rosters that exist already come into the house; running it again adds nothing twice."""

import csv
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import chain, islice
from typing import TextIO

from sqlalchemy import Connection

from listserv.conversation import replies_are_bare
from listserv.mail.address import normal
from listserv.mail.mbox import messages
from listserv.mail.parse import parse
from listserv.model.decision import Subscribe
from listserv.model.mailinglist import MailingList
from listserv.model.member import MODES, Mode
from listserv.placing import prepare_imported
from listserv.store import inbox, members, posts
from listserv.store.database import Database
from listserv.understand import publication
from listserv.understand.classify import read

BATCH = 100
SAMPLE = 200


@dataclass
class Counts:
    """What an import has done so far."""

    added: int = 0
    known: int = 0
    left_out: int = 0


def import_archive(
    db: Database, place: MailingList, lines: Iterable[bytes], now: datetime, progress: Callable[[int], None]
) -> Counts:
    """Enters every message of an mbox archive; `progress` hears of the bytes that were read.

    A hundred messages are one transaction, so that an import that is cut off can be run again.
    """
    counts = Counts()
    archive = messages(lines)
    sample = list(islice(archive, SAMPLE))
    bare = replies_are_bare([parse(raw) for raw in sample])
    whole = chain(sample, archive)
    while batch := list(islice(whole, BATCH)):
        with db.write() as tx:
            for raw in batch:
                _enter(tx, place, raw, now, bare, counts)
        progress(sum(map(len, batch)))
    return counts


def _enter(tx: Connection, place: MailingList, raw: bytes, now: datetime, bare: bool, counts: Counts) -> None:
    message, text = read(raw)
    if posts.is_known(tx, place.id, message.message_id, publication.own_id(raw, place), raw):
        counts.known += 1
        return
    came = message.date if message.date and message.date <= now else now
    row = inbox.keep_raw(tx, raw)
    posts.enter(tx, place.id, prepare_imported(tx, place, message, text, raw, row, came, bare=bare))
    counts.added += 1


class RosterError(Exception):
    """The roster cannot be read; the message says why."""


def import_roster(db: Database, place: MailingList, file: TextIO, now: datetime, say: Callable[[str], None]) -> Counts:
    """Makes members of the rows of a CSV file (`address,name,mode`); what cannot be read is said and left out.

    Consent is recorded as the operator's word; nobody is mailed. Raises RosterError where there is no `address` column.
    """
    counts = Counts()
    reader = csv.DictReader(file, skipinitialspace=True)
    if "address" not in (reader.fieldnames or ()):
        raise RosterError("The first line must name the columns: address,name,mode (only address is needed).")
    rows: Iterator[tuple[int, dict[str, str]]] = ((reader.line_num, row) for row in reader)
    with db.write() as tx:
        for number, row in rows:
            address, mode = normal(row.get("address") or ""), (row.get("mode") or "every").strip()
            if address is None or mode not in MODES:
                what = row.get("address") if address is None else mode
                say(f"Line {number} is left out: “{what}” is not {'an address' if address is None else 'a mode'}.")
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
