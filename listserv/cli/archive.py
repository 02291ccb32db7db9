"""Commands about whole messages and archives: explain, import, export."""

import json
import secrets
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import click

from listserv.cli.options import opened, said, settings, the_list, with_config, with_json
from listserv.model.mailinglist import MailingList, Route, route
from listserv.store.counted import counted


@click.command()
@with_config
@with_json
@click.option("--list", "list_name", default="", metavar="ADDRESS", help="The list it came to; else the first one.")
@click.argument("files", nargs=-1, required=True, metavar="FILE...")
def explain(config_path: Path, as_json: bool, list_name: str, files: tuple[str, ...]) -> None:
    """Say how messages are understood by their content alone, without changing anything."""
    config = settings(config_path)
    places = {place.address: place for place in config.mailing_lists()}
    place = the_list(places, list_name) if list_name else next(iter(places.values()))
    # Tokens are worth nothing here: what a message answers is not looked up.
    secret = secrets.token_bytes(16)
    failed = []
    for name in files:
        try:
            raw = sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()
            found = _explained(raw, place, places, secret)
        except OSError as error:
            failed.append(f"{name} cannot be read: {error.strerror or error}.")
            found = _nothing(failed[-1])
        except Exception as error:  # noqa: BLE001  a fault of ours: the files behind it are looked at all the same
            failed.append(f"{name} could not be understood: {type(error).__name__}: {error}.")
            found = _nothing(failed[-1])
        row = {"file": name, **found}
        click.echo(json.dumps(row, ensure_ascii=False) if as_json else _in_words(row))
    for sentence in failed:
        click.echo(sentence, err=True)
    sys.exit(1 if failed else 0)


def _nothing(problem: str) -> dict[str, Any]:
    """What there is to say of a file that cannot be read."""
    texts = dict.fromkeys(("from", "subject", "message_id", "text", "quoted", "signature"), "")
    auth: dict[str, list[str]] = {"authentication_results": []}
    return {"kind": "refused", **texts, "commands": [], "bounces": [], "auth": auth, "problems": [problem]}


def _explained(raw: bytes, place: MailingList, places: dict[str, MailingList], secret: bytes) -> dict[str, Any]:
    from listserv.app import now
    from listserv.mail import address, dsn, limits
    from listserv.model.intent import Refused
    from listserv.understand.classify import kind, understand

    where = _route(raw, place, places)
    found = understand(raw, where, sender=None, secret=secret, today=now().date())
    message, text, intent = found.message, found.text, found.intent
    reports = () if limits.check(raw) else dsn.bounces(message, raw)
    return {
        "kind": kind(intent),
        "from": message.author.address if message.author else "",
        "subject": message.subject,
        "message_id": message.message_id,
        "text": text.new,
        "quoted": "\n".join(f"{'>' * depth} {line}" for line, depth in zip(text.quoted, text.depths, strict=False)),
        "signature": text.signature,
        "commands": [_wish(wish) for wish in getattr(intent, "wishes", ())],
        "bounces": [{"recipient": r.recipient, "permanent": r.permanent, "status": r.status} for r in reports],
        "auth": {"authentication_results": [address.printable(v) for v in message.all("authentication-results")[:5]]},
        "problems": list(dict.fromkeys((*message.problems, *([intent.why] if isinstance(intent, Refused) else [])))),
    }


def _route(raw: bytes, place: MailingList, places: dict[str, MailingList]) -> Route:
    """The address of ours that the header names; the posting address where it names none."""
    from listserv.mail.parse import parse

    message = parse(raw)
    named = [box.address for box in (*message.to, *message.cc)]
    named += [value.strip("<> ") for field in ("delivered-to", "x-original-to") for value in message.all(field)]
    found = (route(address, places) for address in named)
    return next((one for one in found if one is not None and one.place == place), Route(place, ""))


def _wish(wish: Any) -> dict[str, Any]:
    row = {
        "name": wish.name,
        "words": wish.words,
        "numbers": list(wish.numbers),
        "addresses": list(wish.addresses),
        "until": wish.until.isoformat() if wish.until else "",
        "mode": wish.mode,
    }
    return {key: value for key, value in row.items() if value}


def _in_words(row: dict[str, Any]) -> str:
    lines = [f"{row['file']}: {row['kind']}, from {row['from'] or 'nobody'}: {row['subject']}"]
    lines += [f"  wish: {json.dumps(c, ensure_ascii=False)}" for c in row["commands"]]
    lines += [
        f"  {b['recipient']}: {'never again' if b['permanent'] else 'passing'} {b['status']}" for b in row["bounces"]
    ]
    lines += [f"  | {line}" for line in row["text"].splitlines()]
    lines += [f"  problem: {p}" for p in row["problems"]]
    return "\n".join(lines)


@contextmanager
def _ended_in_order() -> Iterator[None]:
    """Inside, SIGTERM ends the command as Ctrl-C does: what was begun is given back, and processes of ours end too."""

    def leave(number: int, _: object) -> None:
        sys.exit(128 + number)

    before = signal.signal(signal.SIGTERM, leave)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


@click.command("import")
@with_config
@with_json
@click.argument("list_name", metavar="LIST")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--members", "roster", is_flag=True, help="FILE is a CSV roster: address,name,mode,status,role.")
def import_(config_path: Path, as_json: bool, list_name: str, file: Path, roster: bool) -> None:
    """Take in an mbox archive, or a roster of members; running it again adds nothing twice."""
    from listserv.app import now
    from listserv.archive.importing import RosterError, import_archive, import_roster

    size = file.stat().st_size
    with opened(config_path) as app, _ended_in_order():
        place = the_list(app.lists, list_name)
        if roster:
            try:
                counts = import_roster(
                    app.db, place, file.read_bytes(), now(), lambda line: click.echo(line, err=True), secret=app.secret
                )
            except RosterError as error:
                raise click.ClickException(str(error)) from None
        else:
            hidden = as_json or not sys.stderr.isatty()
            with (
                file.open("rb") as lines,
                click.progressbar(length=size, label="Reading", file=sys.stderr, hidden=hidden) as bar,
            ):
                counts = import_archive(app.db, place, lines, now(), bar.update, secret=app.secret)
    row = {"added": counts.added, "known": counts.known, "left_out": counts.left_out}
    if not roster and size and not any(row.values()):
        raise click.ClickException(f"{file} holds no messages: {_instead_of_an_archive(file)}.")
    added = counted(counts.added, "member" if roster else "message")
    were = "was" if counts.known == 1 else "were"
    words = f"{added} added, {counts.known} {were} there already, {counts.left_out} left out."
    said(row, as_json, words)


def _instead_of_an_archive(file: Path) -> str:
    """What an mbox archive is, and what this may be."""
    from listserv.mail.parse import parse

    needed = "an mbox archive is needed, in which each begins with a line “From …”"
    with file.open("rb") as opened_file:
        head = opened_file.read(100_000)
    if head.startswith((b"\x1f\x8b", b"PK\x03\x04", b"BZh", b"\xfd7zXZ")):
        return f"it is compressed, so unpack it first; {needed}"
    if parse(head).header("from"):
        return f"it is a single message; {needed}"
    return needed


@click.command()
@with_config
@with_json
@click.argument("list_name", metavar="LIST")
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path))
def export(config_path: Path, as_json: bool, list_name: str, folder: Path) -> None:
    """Write the archive as mbox, the members as CSV and the settings as TOML into a folder."""
    from listserv.archive.exporting import export_list

    with opened(config_path) as app:
        place = the_list(app.lists, list_name)
        written = export_list(app.db, place, folder)
    words = f"{written} messages, the members and the settings of {place.address} are in {folder}."
    said({"list": place.address, "messages": written, "folder": str(folder)}, as_json, words)


COMMANDS = (explain, import_, export)
