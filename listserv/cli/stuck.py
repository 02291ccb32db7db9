"""The operator's way with messages that were set aside: look at them, try again, or let them go."""

import json
from pathlib import Path
from typing import Any

import click

from listserv.cli.options import opened, said, with_config, with_json

SHOWN_BYTES = 20_000


@click.group()
def stuck() -> None:
    """Messages that were set aside, because of a fault of ours: look at them, try again, or let them go."""


@stuck.command("list")
@with_config
@with_json
def list_(config_path: Path, as_json: bool) -> None:
    """Each message that was set aside, with the last line of what went wrong."""
    from listserv.cli.options import show
    from listserv.store import inbox

    with opened(config_path) as app, app.db.read() as tx:
        rows = [
            {"number": number, "recipient": recipient, "sender": sender, "why": why.strip().splitlines()[-1][:300]}
            for number, recipient, sender, why in inbox.stuck(tx)
        ]
    show(rows, as_json, lambda r: f"{r['number']:>6}  {r['sender'] or 'nobody':32} {r['recipient']:40} {r['why']}")
    if not rows and not as_json:
        click.echo("Nothing is set aside.")


@stuck.command("show")
@with_config
@with_json
@click.argument("number", type=int)
def show_(config_path: Path, as_json: bool, number: int) -> None:
    """One message with all of what went wrong, and its first 20,000 bytes."""
    from listserv.mail.address import printable
    from listserv.store import inbox

    with opened(config_path) as app, app.db.read() as tx:
        found = next((one for one in inbox.stuck(tx) if one[0] == number), None)
        if found is None:
            raise _missing(number)
        raw = inbox.raw_of(tx, number)
    _, recipient, sender, why = found
    row: dict[str, Any] = {"number": number, "recipient": recipient, "sender": sender, "why": why}
    row |= {"bytes": len(raw), "message": raw[:SHOWN_BYTES].decode("utf-8", "replace")}
    if as_json:
        click.echo(json.dumps(row, ensure_ascii=False))
        return
    click.echo(f"From {sender or 'nobody'} to {recipient}, {len(raw)} bytes.\n\n{why.strip()}\n")
    # A message may hold what a terminal would carry out.
    click.echo("\n".join(printable(line) for line in row["message"].splitlines()))


@stuck.command("retry")
@with_config
@with_json
@click.argument("numbers", type=int, nargs=-1, required=True, metavar="N...")
def retry(config_path: Path, as_json: bool, numbers: tuple[int, ...]) -> None:
    """Try again, as if the message had just come; to be run when the fault is mended."""
    from listserv.store import inbox

    with opened(config_path) as app, app.db.write() as tx:
        for number in numbers:
            if not inbox.retry(tx, number):
                raise _missing(number)
    words = f"{_messages(numbers)} again: the server takes it up, or `listserv drain` does it now."
    said({"waiting": list(numbers)}, as_json, words)


@stuck.command("drop")
@with_config
@with_json
@click.argument("numbers", type=int, nargs=-1, required=True, metavar="N...")
def drop(config_path: Path, as_json: bool, numbers: tuple[int, ...]) -> None:
    """Let go: nobody is told, and the message is never read."""
    from listserv.app import now
    from listserv.store import inbox

    with opened(config_path) as app, app.db.write() as tx:
        for number in numbers:
            if not inbox.let_go(tx, number, "Let go by the operator, unread.", now()):
                raise _missing(number)
    said({"dropped": list(numbers)}, as_json, f"{_messages(numbers)} no more.")


def _messages(numbers: tuple[int, ...]) -> str:
    listed = ", ".join(str(number) for number in numbers)
    return f"Message {listed} waits" if len(numbers) == 1 else f"Messages {listed} wait"


def _missing(number: int) -> click.ClickException:
    return click.ClickException(f"No message {number} is set aside: `listserv stuck list` says which are.")


COMMANDS = (stuck,)
