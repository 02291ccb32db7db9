"""What the commands share: where the config is, which list is meant, and how answers are printed."""

import json
import logging
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar

import click

from listserv.config import Config, load
from listserv.model.mailinglist import MailingList

F = TypeVar("F", bound=Callable[..., Any])


def with_config(command: F) -> F:
    """Adds --config."""
    option = click.option(
        "--config",
        "config_path",
        default="config.toml",
        envvar="LISTSERV_CONFIG",
        show_default=True,
        type=click.Path(dir_okay=False, path_type=Path),
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


def show(rows: Iterable[Mapping[str, Any]], as_json: bool, line: Callable[[Mapping[str, Any]], str]) -> None:
    """Prints rows as JSON lines, or each as a line for people."""
    for row in rows:
        click.echo(json.dumps(row, ensure_ascii=False) if as_json else line(row))
