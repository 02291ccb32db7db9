"""Commands that look after the server: doctor, backup, restore."""

import asyncio
import sys
from pathlib import Path
from typing import Any

import click

from listserv.cli.options import opened, said, settings, with_config, with_json


@click.command()
@with_config
@with_json
def doctor(config_path: Path, as_json: bool) -> None:
    """Check config, DNS, relay, database, disk and queue, and say how to mend what is wrong."""
    from listserv.doctor import examine

    config = settings(config_path)
    rows: list[dict[str, Any]] = asyncio.run(examine(config))
    if as_json:
        import json

        for row in rows:
            click.echo(json.dumps(row, ensure_ascii=False))
    else:
        for row in rows:
            click.echo(f"{'ok   ' if row['ok'] else 'WRONG'}  {row['what']}: {row['says']}")
    sys.exit(0 if all(row["ok"] for row in rows) else 1)


@click.command()
@with_config
@with_json
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
def backup(config_path: Path, as_json: bool, file: Path) -> None:
    """Write a consistent copy of the database while the server runs."""
    from listserv.store.sqlite import backup as copy

    if file.exists():
        raise click.ClickException(f"{file} is there already: name another file.")
    if not file.absolute().parent.is_dir():
        raise click.ClickException(f"There is no folder {file.absolute().parent}: make it first, or name another file.")
    with opened(config_path) as app:
        if not app.db.is_sqlite:
            raise click.ClickException("This database is PostgreSQL: use pg_dump, which copies it while it runs.")
        with app.db.plainly(f"copied to {file}"), app.db.engine.connect() as connection:
            copy(connection, file)
    size = file.stat().st_size
    words = f"The database is copied to {file} ({size // 1024} KB). Keep the folder data_dir with it."
    said({"file": str(file), "bytes": size}, as_json, words)


@click.command()
@with_config
@with_json
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
def restore(config_path: Path, as_json: bool, file: Path) -> None:
    """Put a backup in place of a database that is gone; refuses to overwrite one."""
    from listserv.app import resources
    from listserv.store.database import Database
    from listserv.store.migrate import refuse_newer
    from listserv.store.sqlite import put_back, remains, sound_version

    config = settings(config_path)
    target = Database(config.database_url)
    if not target.is_sqlite:
        raise click.ClickException("This database is PostgreSQL: use pg_restore.")
    path = Path(target.url.database or "")
    target.close()
    if there := remains(path):
        names = ", ".join(map(str, there))
        are, them = ("is", "it") if len(there) == 1 else ("are", "them")
        raise click.ClickException(f"{names} {are} there already: move {them} away first, nothing is overwritten.")
    if (version := sound_version(file)) is None:
        raise click.ClickException(f"{file} is not a sound backup of listserv.")
    refuse_newer(str(file), version, resources("migrations"))
    path.parent.mkdir(parents=True, exist_ok=True)
    put_back(file, path)
    said({"file": str(file), "database": str(path)}, as_json, f"{file} is now {path}.")


COMMANDS = (doctor, backup, restore)
