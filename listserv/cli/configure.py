"""Commands that change a list's settings: the same changes that facilitators make by mail."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import click

from listserv.cli.options import opened, said, show, the_list, with_config, with_json


@click.group("list")
def list_() -> None:
    """Change the settings of a list."""


@list_.command("set")
@with_config
@with_json
@click.argument("list_name", metavar="LIST")
@click.argument("pairs", metavar="KEY=VALUE...", nargs=-1, required=True)
def set_(config_path: Path, as_json: bool, list_name: str, pairs: tuple[str, ...]) -> None:
    """Give settings of a list other values than the config's, until `listserv list unset`."""
    for pair in pairs:
        if "=" not in pair:
            raise click.UsageError(f"“{pair}” is not KEY=VALUE: write for example posting=moderated.")
    _wish(config_path, as_json, list_name, "set", [pair.replace("=", " ", 1) for pair in pairs])


@list_.command("unset")
@with_config
@with_json
@click.argument("list_name", metavar="LIST")
@click.argument("keys", metavar="KEY...", nargs=-1, required=True)
def unset(config_path: Path, as_json: bool, list_name: str, keys: tuple[str, ...]) -> None:
    """Give settings of a list the config's values again."""
    _wish(config_path, as_json, list_name, "unset", list(keys))


@list_.command("log")
@with_config
@with_json
@click.argument("list_name", metavar="LIST")
def log(config_path: Path, as_json: bool, list_name: str) -> None:
    """Who changed which setting of a list and when, newest first."""
    from listserv.store import settings

    with opened(config_path) as app, app.db.read() as tx:
        rows = [
            {"at": row.at.isoformat(), "by": row.by, "what": row.what, "before": row.before, "after": row.after}
            for row in settings.log(tx, the_list(app.lists, list_name).id)
        ]
    show(rows, as_json, lambda r: f"{r['at'][:16]}  {r['by']:32} {r['what']:20} {_shown(r)}")


def _shown(row: Mapping[str, Any]) -> str:
    """The value before and after; "config" where it was not changed here."""
    said = [json.dumps(value, ensure_ascii=False) if value is not None else "config"
            for side in ("before", "after") for value in row[side].values()]  # fmt: skip
    return " -> ".join(said)


def _wish(config_path: Path, as_json: bool, list_name: str, name: str, lines: list[str]) -> None:
    from listserv.decide.choices.not_set import NOT_DONE
    from listserv.model.intent import Wish

    with opened(config_path) as app:
        place = the_list(app.lists, list_name)
        for words in lines:
            decision = app.wish(place, Wish(name, words=words))
            if decision.word in NOT_DONE:
                raise click.ClickException(decision.why)
            said({"list": place.address, "done": decision.why}, as_json, decision.why)


COMMANDS = (list_,)
