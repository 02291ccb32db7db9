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
    for name in files:
        try:
            raw = sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()
        except OSError as error:
            raise click.ClickException(f"{name} cannot be read: {error.strerror}.") from None
        row = {"file": name, **_explained(raw, place, places, secret)}
        click.echo(json.dumps(row, ensure_ascii=False) if as_json else _in_words(row))


def _explained(raw: bytes, place: MailingList, places: dict[str, MailingList], secret: bytes) -> dict[str, Any]:
    from listserv.app import now
    from listserv.mail import address, dsn, limits
    from listserv.understand.classify import kind, understand

    where = _route(raw, place, places)
    found = understand(raw, where, sender=None, secret=secret, today=now().date())
    message, text = found.message, found.text
    reports = () if limits.check(raw) else dsn.bounces(message, raw)
    return {
        "kind": kind(found.intent),
        "from": message.author.address if message.author else "",
        "subject": message.subject,
        "message_id": message.message_id,
        "text": text.new,
        "quoted": "\n".join(f"{'>' * depth} {line}" for line, depth in zip(text.quoted, text.depths, strict=False)),
        "signature": text.signature,
        "commands": [_wish(wish) for wish in getattr(found.intent, "wishes", ())],
        "bounces": [{"recipient": r.recipient, "permanent": r.permanent, "status": r.status} for r in reports],
        "auth": {"authentication_results": [address.printable(v) for v in message.all("authentication-results")[:5]]},
        "problems": list(message.problems),
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
@click.option("--members", "roster", is_flag=True, help="FILE is a CSV roster with the header address,name,mode.")
def import_(config_path: Path, as_json: bool, list_name: str, file: Path, roster: bool) -> None:
    """Take in an mbox archive, or a roster of members; running it again adds nothing twice."""
    from listserv.app import now
    from listserv.importing import RosterError, import_archive, import_roster

    size = file.stat().st_size
    with opened(config_path) as app, _ended_in_order():
        place = the_list(app.lists, list_name)
        if roster:
            with file.open(encoding="utf-8-sig", errors="replace", newline="") as text:
                try:
                    counts = import_roster(
                        app.db, place, text, now(), lambda line: click.echo(line, err=True), secret=app.secret
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
        raise click.ClickException(
            f"{file} holds no messages: an mbox archive is needed, in which each begins with a line “From …”."
        )
    what = "members" if roster else "messages"
    words = f"{row['added']} {what} added, {row['known']} were there already, {row['left_out']} left out."
    said(row, as_json, words)


@click.command()
@with_config
@with_json
@click.argument("list_name", metavar="LIST")
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path))
def export(config_path: Path, as_json: bool, list_name: str, folder: Path) -> None:
    """Write the archive as mbox, the members as CSV and the settings as TOML into a folder."""
    from listserv.exporting import export_list

    with opened(config_path) as app:
        place = the_list(app.lists, list_name)
        written = export_list(app.db, place, folder)
    words = f"{written} messages, the members and the settings of {place.address} are in {folder}."
    said({"list": place.address, "messages": written, "folder": str(folder)}, as_json, words)


COMMANDS = (explain, import_, export)
