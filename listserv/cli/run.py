"""Commands that run the server: init, serve, demo, due, drain."""

import asyncio
import logging
import shutil
import sys
from datetime import UTC, datetime
from pathlib import Path

import click

from listserv.cli.options import opened, said, settings, with_config, with_json

FIRST, LAST = datetime(1970, 1, 1, tzinfo=UTC), datetime(2999, 1, 1, tzinfo=UTC)
"""Times between which all that is reckoned from them is a time as well."""
PRIVATE = 0o640
"""The relay's password may come to stand in the config."""


@click.command()
@with_config
@with_json
def init(config_path: Path, as_json: bool) -> None:
    """Write config.toml, create the database, make the keys, and print the DNS records to publish."""
    from listserv.app import App, make_keys, open_database, resources, seal

    written = not config_path.exists()
    if not written:
        words = f"{config_path} is there already and stays as it is."
    else:
        config_path.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(resources("config.example.toml"), config_path)
        config_path.chmod(PRIVATE)
        words = f"{config_path} is written: open it and put in your domain, your list and its facilitator."
    if not as_json:
        click.echo(words)  # before what is wrong in it is said
    config = settings(config_path)
    if written:  # its list is an example: nobody in it is to be a member of anything
        open_database(config, anew=True).close()
        make_keys(config)
    else:
        App.open(config, anew=True).close()
    key = seal(config)
    domain = config.server.domain
    records = [
        f"{domain}. MX 10 {domain}.",
        f'{domain}. TXT "v=spf1 mx -all"',
        f'_dmarc.{domain}. TXT "v=DMARC1; p=none"',
    ]
    if key:
        parts = " ".join(f'"{key.record[i : i + 250]}"' for i in range(0, len(key.record), 250))
        records.append(f"{key.record_name}. TXT {parts}")
    publish = f"Publish these records in the DNS of {domain} (change them where your machine has another name):"
    words = "\n".join(("", publish, "", *records, "", "Then run `listserv doctor`, and `listserv serve`."))
    said({"config": str(config_path), "written": written, "records": records}, as_json, words)


@click.command()
@with_config
@click.option(
    "--roles", default="", metavar="ROLE,…", help="receive, process, send, schedule, web; all where not given."
)
def serve(config_path: Path, roles: str) -> None:
    """Run the server until it is told to stop."""
    from listserv.log import to_stderr
    from listserv.server import ROLES, DoorError, Server

    chosen = tuple(role.strip() for role in roles.split(",") if role.strip()) or ROLES
    if unknown := [role for role in chosen if role not in ROLES]:
        raise click.UsageError(f"There is no role “{unknown[0]}”: write some of {', '.join(ROLES)}.")
    to_stderr(logging.INFO)
    with opened(config_path) as app:

        async def run() -> int:
            return await Server(app).run(chosen)

        try:
            code = asyncio.run(run())
        except DoorError as error:
            raise click.ClickException(str(error)) from None
    sys.exit(code)


@click.command()
@with_config
@with_json
@click.option("--at", default="", metavar="TIME", help="As if it were then (ISO 8601, UTC where no zone is given).")
def due(config_path: Path, as_json: bool, at: str) -> None:
    """Do now all scheduled work that is due: reminders, expiries, notices, retries."""
    from listserv.app import now

    moment = now()
    if at:
        try:
            moment = datetime.fromisoformat(at)
        except ValueError:
            raise click.UsageError(f"“{at}” is no time: write for example 2026-12-01T09:00:00+00:00.") from None
        moment = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
        if not FIRST <= moment <= LAST:
            raise click.UsageError(f"“{at}” is too far away: write a time between {FIRST:%Y} and {LAST:%Y}.")
    with opened(config_path) as app:
        done = app.flow.work_due(moment)
        again = app.retry_at(moment)
        click.echo(
            f'{{"done": {done}, "retried": {again}}}' if as_json else f"{done} things were due, {again} letters too."
        )


@click.command()
@with_config
@with_json
@click.option("--timeout", default=60.0, show_default=True, metavar="S", help="Stop after so many seconds.")
def drain(config_path: Path, as_json: bool, timeout: float) -> None:
    """Process and send everything that waits, then exit; 1 if something still waits."""
    with opened(config_path) as app:
        empty = asyncio.run(app.drain(timeout))
    if as_json:
        click.echo(f'{{"empty": {str(empty).lower()}}}')
    else:
        click.echo(
            "Nothing waits." if empty else "Something still waits: `listserv queue` and `listserv status` say what."
        )
    sys.exit(0 if empty else 1)


@click.command()
@click.option("--keep", is_flag=True, help="Keep the demo's folder to look at.")
def demo(keep: bool) -> None:
    """Play a small community over real SMTP and show each inbox."""
    from listserv.demo import play

    asyncio.run(play(keep=keep))


COMMANDS = (init, serve, due, drain, demo)
