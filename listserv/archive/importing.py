"""Archives and rosters that exist already come into the house; running it again adds nothing twice."""

import codecs
import csv
import io
import logging
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from itertools import chain, islice

from sqlalchemy import Connection

from listserv.archive.placing import prepare_imported
from listserv.archive.readers import Reading, readings
from listserv.conversation import replies_are_bare
from listserv.mail.address import normal, printable
from listserv.mail.charset import decode
from listserv.mail.mbox import messages
from listserv.model.decision import Subscribe
from listserv.model.mailinglist import MailingList
from listserv.model.member import MODES, Mode, Status
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
    with closing(readings(messages(_without_mark(lines)))) as read:
        sample = list(_sample(read))
        bare = replies_are_bare(reading[0] for _, reading in sample if not isinstance(reading, str))
        whole = enumerate(chain(sample, read), 1)
        del sample
        while batch := list(islice(whole, BATCH)):
            _enter_batch(db, place, batch, now, bare, counts, secret)
            progress(sum(len(raw) for _, (raw, _) in batch))
    return counts


def _without_mark(lines: Iterable[bytes]) -> Iterator[bytes]:
    """The lines of a file without the mark that editors on Windows begin UTF-8 with."""
    for number, line in enumerate(lines):
        yield line.removeprefix(codecs.BOM_UTF8) if number == 0 else line


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


_COLUMNS = ("address", "name", "mode", "status", "role")
_BELONG: Mapping[str, Status] = {"": "member", "member": "member", "suspended": "suspended"}
_DO_NOT = {
    "left": "left that list",
    "banned": "is banned from that list",
    "asked": "asked to join and never confirmed",
    "taster": "was reading for a few weeks and is no member",
}


def import_roster(
    db: Database, place: MailingList, data: bytes, now: datetime, say: Callable[[str], None], *, secret: bytes = b""
) -> Counts:
    """Makes members of the rows of a CSV file (`address,name,mode,status,role`), as other programs and `export` write
    them; what cannot be read or is no membership is said and left out.

    Consent is recorded as the operator's word; nobody is mailed, and who asked to be forgotten (`secret` is what their
    addresses are hashed with) is left out. Raises RosterError where there is no `address` column.
    """
    text = _text(data)
    head = next((line for line in text.splitlines() if line.strip()), "")
    separator = max(",;\t|", key=head.count)
    reader = csv.DictReader(io.StringIO(text, newline=""), skipinitialspace=True, delimiter=separator)
    try:
        reader.fieldnames = [name.strip("\ufeff ").lower() for name in reader.fieldnames or ()]
        if "address" not in reader.fieldnames:
            raise RosterError(
                "The first line must name the columns, with commas between them: address,name,mode,status,role (only "
                "address is needed)."
            )
        if unread := [name for name in reader.fieldnames if name and name not in _COLUMNS]:
            shown = ", ".join(f"“{printable(name)[:40]}”" for name in unread)
            say(f"Not read: {shown}; known are {', '.join(_COLUMNS)}.")
        with db.write() as tx:
            return _enrol(tx, place, reader, now, say, secret)
    except csv.Error as error:
        raise RosterError(f"Line {reader.line_num} cannot be read, and nothing was taken in: {error}.") from None


def _text(data: bytes) -> str:
    """Spreadsheets save UTF-8 with a mark or without, UTF-16 with one, or Windows-1252."""
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return data.decode("utf-16", "replace")
    return decode(data).removeprefix("\ufeff")


@dataclass(frozen=True, slots=True)
class _Row:
    """One line of a roster; `fault` says why it is left out, "" where it is not."""

    address: str = ""
    name: str = ""
    mode: Mode = "every"
    status: Status = "member"
    facilitator: bool = False
    fault: str = ""


def _enrol(
    tx: Connection,
    place: MailingList,
    reader: "csv.DictReader[str]",
    now: datetime,
    say: Callable[[str], None],
    secret: bytes,
) -> Counts:
    counts = Counts()
    for cells in reader:
        row = _row(cells, place)
        if not row.fault and forgotten.among(tx, place.id, secret, [row.address]):
            row = _Row(fault=f"{row.address} asked to be forgotten and can only join by themselves")
        if row.fault:
            say(f"Line {reader.line_num} is left out: {row.fault}.")
            counts.left_out += 1
            continue
        known = members.by_address(tx, place.id, row.address)
        if known is not None and known.status != "asked":
            counts.known += 1
            continue
        _enter_member(tx, place, row, now)
        counts.added += 1
        if row.facilitator:
            say(f"{row.address} is a facilitator of {place.address} now.")
    return counts


def _row(cells: Mapping[str, str | None], place: MailingList) -> _Row:
    said = {name: (cells.get(name) or "").strip() for name in _COLUMNS}
    mode = next((one for one in MODES if one == (said["mode"] or "every").lower()), None)
    status, role = said["status"].lower(), said["role"].lower()
    address = normal(said["address"])
    fault = ""
    if address is None:
        fault = f"“{printable(said['address'])}” is not an address"
    elif mode is None:
        fault = f"“{printable(said['mode'])}” is not a mode"
    elif address.endswith(f"@{place.domain}"):
        fault = f"{address} is an address of this server, which cannot be a member"
    elif status in _DO_NOT:
        fault = f"{address} {_DO_NOT[status]}"
    elif status not in _BELONG:
        fault = f"“{printable(said['status'])}” is not a status (member, suspended, left, banned, asked, taster)"
    elif role not in ("", "member", "facilitator"):
        fault = f"“{printable(said['role'])}” is not a role (member, facilitator)"
    if fault or address is None or mode is None:
        return _Row(fault=fault)
    return _Row(address, said["name"][:200], mode, _BELONG[status], role == "facilitator")


def _enter_member(tx: Connection, place: MailingList, row: _Row, now: datetime) -> None:
    consent = f"{now:%Y-%m-%d %H:%M} UTC: imported by the operator, who vouches for their consent"
    wish = Subscribe(row.address, row.name, mode=row.mode, consent=consent, by="operator")
    member = members.subscribe(tx, place.id, wish, now)
    values: dict[str, object] = {"status": row.status} if row.status != "member" else {}
    values |= {"facilitator": True, "trusted": True} if row.facilitator else {}
    if values:
        members.change(tx, place.id, member, values, "operator", "set", now)
