"""What the commands share: where the config is, which list is meant, and how answers are printed."""

import json
import logging
import os
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TypeVar

import click

from listserv.config import Config, load
from listserv.model.mailinglist import MailingList
from listserv.model.member import Member

F = TypeVar("F", bound=Callable[..., Any])


def _named(context: click.Context, option: click.Parameter, path: Path) -> Path:
    """The file that is named behind the command, else before it, else by the environment or as it is by default."""
    before = context.find_root().params.get("config")
    if before and context.get_parameter_source("config_path") != click.core.ParameterSource.COMMANDLINE:
        path = Path(before)
    if path == Path():
        raise click.BadParameter("write the name of a file.", context, option)
    return path


def with_config(command: F) -> F:
    """Adds --config."""
    option = click.option(
        "--config",
        "config_path",
        default="config.toml",
        envvar="LISTSERV_CONFIG",
        show_default=True,
        type=click.Path(dir_okay=False, path_type=Path),
        callback=_named,
        help="The settings to use.",
    )
    return option(command)


def with_json(command: F) -> F:
    """Adds --json."""
    return click.option("--json", "as_json", is_flag=True, help="One JSON object a line, and nothing else.")(command)


def settings(path: Path) -> Config:
    """The config; the log goes to stderr from here on, warnings and worse."""
    logging.basicConfig(level=logging.WARNING, stream=sys.stderr, format="%(message)s")
    return load(path)


@contextmanager
def opened(path: Path) -> Iterator[Any]:
    """The house with its database open (an `app.App`)."""
    from listserv.app import App

    app = App.open(settings(path))
    try:
        yield app
    finally:
        app.close()


def the_list(lists: Mapping[str, MailingList], name: str) -> MailingList:
    """The list of that address (or of that local part, where only one has it)."""
    wanted = name.lower()
    found = [place for address, place in lists.items() if wanted in (address, place.local)]
    if len(found) == 1:
        return found[0]
    known = ", ".join(lists)
    raise click.ClickException(f"There is no list “{name}”. These are there: {known}.")


def described(m: Member) -> dict[str, Any]:
    """A membership as the contract has it."""
    paused = m.paused_until and m.paused_until > datetime.now(UTC)
    return {
        "address": m.address,
        "name": m.name,
        "status": m.status,
        "mode": m.mode,
        "paused_until": m.paused_until.isoformat() if m.paused_until and paused else None,
        "roles": ["facilitator"] if m.facilitator else [],
        "aliases": list(m.aliases),
    }


def said(row: Mapping[str, Any], as_json: bool, words: str) -> None:
    """Prints what a command did: as one JSON object, or in words."""
    click.echo(json.dumps(row, ensure_ascii=False) if as_json else words)


def show(rows: Iterable[Mapping[str, Any]], as_json: bool, line: Callable[[Mapping[str, Any]], str]) -> None:
    """Prints rows as JSON lines, or each as a line for people; who has seen enough of them (`| head`) may go."""
    try:
        for row in rows:
            click.echo(json.dumps(row, ensure_ascii=False) if as_json else line(row))
    except BrokenPipeError:
        with suppress(OSError, ValueError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # Python flushes once more at its end
        raise click.exceptions.Exit(0) from None
