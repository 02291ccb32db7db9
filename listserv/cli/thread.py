"""Commands that change conversations: what a facilitator does by mail, through the same corridor."""

from pathlib import Path

import click

from listserv.cli.options import opened, said, the_list, with_config, with_json


@click.group()
def thread() -> None:
    """Close, rename, pin, merge, split or move a conversation, or take a post down."""


def _do(
    config_path: Path,
    as_json: bool,
    list_name: str,
    number: int,
    name: str,
    *,
    words: str = "",
    into: tuple[int, ...] = (),
    address: str = "",
    message_id: str = "",
) -> None:
    """Carries out one wish about a conversation and prints what was done; what was not done is an error."""
    from listserv.model.intent import Wish

    with opened(config_path) as app:
        place = the_list(app.lists, list_name)
        post = app.post(place, message_id) if message_id else None
        if message_id and (post is None or post[1] != number):
            raise click.ClickException(f"There is no post <{message_id.strip('<>')}> in conversation {number}.")
        wish = Wish(name, words=words, numbers=(number, *into), addresses=(address.lower(),) if address else ())
        decision = app.wish(place, wish, post[0] if post else None)
    if decision.word == "not-done":
        raise click.ClickException(decision.why)
    said({"thread": number, "done": decision.why}, as_json, decision.why)


@thread.command("close")
@with_config
@with_json
@click.argument("list_name", metavar="LIST")
@click.argument("number", metavar="THREAD", type=int)
def close(config_path: Path, as_json: bool, list_name: str, number: int) -> None:
    """Take no more answers; whoever answers is offered a conversation of their own."""
    _do(config_path, as_json, list_name, number, "close")


@thread.command("reopen")
@with_config
@with_json
@click.argument("list_name", metavar="LIST")
@click.argument("number", metavar="THREAD", type=int)
def reopen(config_path: Path, as_json: bool, list_name: str, number: int) -> None:
    """Take answers again."""
    _do(config_path, as_json, list_name, number, "reopen")


@thread.command("pin")
@with_config
@with_json
@click.argument("list_name", metavar="LIST")
@click.argument("number", metavar="THREAD", type=int)
def pin(config_path: Path, as_json: bool, list_name: str, number: int) -> None:
    """Put a conversation on top of all letters."""
    _do(config_path, as_json, list_name, number, "pin")


@thread.command("unpin")
@with_config
@with_json
@click.argument("list_name", metavar="LIST")
@click.argument("number", metavar="THREAD", type=int)
def unpin(config_path: Path, as_json: bool, list_name: str, number: int) -> None:
    """Take it off the top of the letters."""
    _do(config_path, as_json, list_name, number, "unpin")


@thread.command("rename")
@with_config
@with_json
@click.argument("list_name", metavar="LIST")
@click.argument("number", metavar="THREAD", type=int)
@click.argument("subject", metavar="SUBJECT", nargs=-1, required=True)
def rename(config_path: Path, as_json: bool, list_name: str, number: int, subject: tuple[str, ...]) -> None:
    """Give a conversation another subject from now on."""
    _do(config_path, as_json, list_name, number, "rename", words=" ".join(subject))


@thread.command("merge")
@with_config
@with_json
@click.argument("list_name", metavar="LIST")
@click.argument("number", metavar="THREAD", type=int)
@click.argument("into", metavar="INTO", type=int)
def merge(config_path: Path, as_json: bool, list_name: str, number: int, into: int) -> None:
    """Make conversation THREAD a part of conversation INTO."""
    _do(config_path, as_json, list_name, number, "merge", into=(into,))


@thread.command("split")
@with_config
@with_json
@click.argument("list_name", metavar="LIST")
@click.argument("number", metavar="THREAD", type=int)
@click.argument("message_id", metavar="MESSAGE-ID")
@click.argument("subject", metavar="[SUBJECT]", nargs=-1)
def split(
    config_path: Path, as_json: bool, list_name: str, number: int, message_id: str, subject: tuple[str, ...]
) -> None:
    """Make a post and all below it a conversation of their own."""
    _do(config_path, as_json, list_name, number, "split", words=" ".join(subject), message_id=message_id)


@thread.command("move")
@with_config
@with_json
@click.argument("list_name", metavar="LIST")
@click.argument("number", metavar="THREAD", type=int)
@click.argument("address", metavar="TO-LIST")
@click.option("--post", "message_id", default="", help="Only this post (its Message-ID) and all below it.")
def move(config_path: Path, as_json: bool, list_name: str, number: int, address: str, message_id: str) -> None:
    """Move a conversation to another list; its authors are told."""
    name = "move-post" if message_id else "move"
    _do(config_path, as_json, list_name, number, name, address=address, message_id=message_id)


@thread.command("remove")
@with_config
@with_json
@click.argument("list_name", metavar="LIST")
@click.argument("number", metavar="THREAD", type=int)
@click.argument("message_id", metavar="MESSAGE-ID")
@click.option("--reason", default="", help="What its author is told.")
def remove(config_path: Path, as_json: bool, list_name: str, number: int, message_id: str, reason: str) -> None:
    """Take a post out of the archive and the coming letters; its author is told."""
    _do(config_path, as_json, list_name, number, "remove-post", words=reason, message_id=message_id)


COMMANDS = (thread,)
