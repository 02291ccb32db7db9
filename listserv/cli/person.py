"""What the law gives to people, by the operator's hand: a copy of everything that is held, and its erasure."""

from pathlib import Path

import click

from listserv.cli.change import member, valid_address
from listserv.cli.options import opened, said, the_list, with_config, with_json


@member.command("data")
@with_config
@with_json
@click.argument("list_name", metavar="LIST")
@click.argument("address")
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
def data(config_path: Path, as_json: bool, list_name: str, address: str, file: Path) -> None:
    """Write all that a list holds about somebody into a zip file, as MY DATA sends it."""
    from listserv.outgoing.handover import whole
    from listserv.private import opener

    address = valid_address(address)
    if file.exists():
        raise click.ClickException(f"{file} is there already: name another file.")
    with opened(config_path) as app:
        place = the_list(app.lists, list_name)
        with open(file, "xb", opener=opener) as target:
            try:
                with app.db.read() as tx:
                    messages = whole(tx, place, address, target, app.now())
            except BaseException:
                file.unlink(missing_ok=True)  # half of it would pass for all
                raise
    words = f"All that {place.address} holds about {address} is in {file}, {messages} messages among it."
    said({"address": address, "file": str(file), "messages": messages}, as_json, words)


@member.command("forget")
@with_config
@with_json
@click.argument("list_name", metavar="LIST")
@click.argument("address")
@click.option("--posts", is_flag=True, help="Erase the text of their posts as well, not only their name on them.")
@click.option("--yes", is_flag=True, help="Do not ask first.")
def forget(config_path: Path, as_json: bool, list_name: str, address: str, posts: bool, yes: bool) -> None:
    """Erase somebody from a list, as FORGET ME does. Nobody is mailed, and it cannot be undone."""
    from listserv.model.intent import Wish

    address = valid_address(address)
    with opened(config_path) as app:
        place = the_list(app.lists, list_name)
        known = app.member(place, address)
        if known and known.facilitator:
            raise click.ClickException(
                f"{address} is a facilitator of {place.address}: take that role away first"
                f" (`listserv member set {list_name} {address} role=member`, and the config)."
            )
        if not yes:
            what = "their posts, and all else" if posts else "all but the text of their posts"
            click.confirm(f"Erase {address} from {place.address} for good ({what})?", abort=True, err=as_json)
        app.wish(place, Wish("forget-me", words="all" if posts else "", addresses=(address,)))
    said({"address": address, "forgotten": True}, as_json, f"{address} is forgotten on {place.address}.")


COMMANDS: tuple[click.Command, ...] = ()
"""None of its own: both are commands of `member`."""
