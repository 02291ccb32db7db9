"""Commands that change memberships: the same changes that mail makes, through the same corridor."""

from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import click

from listserv.cli.options import described, opened, said, the_list, with_config, with_json
from listserv.mail.address import normal
from listserv.model.mailinglist import MailingList
from listserv.model.member import MODES, Member


@click.group()
def member() -> None:
    """Add, remove or change a member."""


def valid_address(text: str) -> str:
    """The address as it is stored. Raises click.ClickException where no mail can be sent to it."""
    address = normal(text)
    if address is None:
        raise click.ClickException(f"“{text}” is not an address that mail can be sent to.")
    return address


@member.command("add")
@with_config
@with_json
@click.argument("list_name", metavar="LIST")
@click.argument("address")
@click.option("--name", default="", help="What the person is called.")
def add(config_path: Path, as_json: bool, list_name: str, address: str, name: str) -> None:
    """Make somebody a member; the operator vouches that they agreed. Nobody is mailed."""
    from listserv.model.intent import Wish

    address = valid_address(address)
    with opened(config_path) as app:
        place = the_list(app.lists, list_name)
        known = app.member(place, address)
        if known and known.active:
            raise click.ClickException(f"{address} is a member of {place.address} already.")
        if known and known.status == "banned":
            raise click.ClickException(f"{address} is banned from {place.address}.")
        if address.endswith(f"@{place.domain}"):
            raise click.ClickException(f"{address} is an address of this server, which cannot be a member.")
        app.wish(place, Wish("add", words=name, addresses=(address,)))
        if (added := app.member(place, address)) is None or not added.active:
            raise click.ClickException(f"{address} asked to be forgotten and can only join by themselves, with JOIN.")
    said(_row(added), as_json, f"{address} is now a member of {place.address}.")


@member.command("remove")
@with_config
@with_json
@click.argument("list_name", metavar="LIST")
@click.argument("address")
def remove(config_path: Path, as_json: bool, list_name: str, address: str) -> None:
    """End a membership. Nobody is mailed."""
    from listserv.model.intent import Wish

    address = valid_address(address)
    with opened(config_path) as app:
        place = the_list(app.lists, list_name)
        known = app.member(place, address)
        if known is None or known.status == "left":
            raise click.ClickException(f"{address} is not on {place.address}.")
        _leave_one(app, place, known)
        app.wish(place, Wish("remove", addresses=(address,)))
        gone = app.member(place, address)
    said(_row(gone), as_json, f"{address} is off {place.address}.")


@member.command("set")
@with_config
@with_json
@click.argument("list_name", metavar="LIST")
@click.argument("address")
@click.argument("pairs", metavar="KEY=VALUE...", nargs=-1, required=True)
def set_(config_path: Path, as_json: bool, list_name: str, address: str, pairs: tuple[str, ...]) -> None:
    """Change a member's mode, name, paused_until or role."""
    address = valid_address(address)
    with opened(config_path) as app:
        place = the_list(app.lists, list_name)
        known = app.member(place, address)
        if known is None:
            raise click.ClickException(f"{address} is not on {place.address}.")
        values: dict[str, Any] = {}
        for pair in pairs:
            key, sep, value = pair.partition("=")
            if not sep:
                raise click.UsageError(f"“{pair}” is not KEY=VALUE: write for example mode=weekly.")
            values |= _value(key, value, place.timezone)
        if values.get("facilitator") and not known.may_facilitate:
            raise click.ClickException(
                f"{address} is not a member of {place.address} now ({known.status}): add them first."
            )
        if values.get("facilitator") is False:
            _leave_one(app, place, known)
        app.change(place, known, values)
        changed = app.member(place, address)
    said(_row(changed), as_json, f"{address}: {', '.join(pairs)}.")


def _leave_one(app: Any, place: MailingList, member: Member) -> None:
    """Raises click.ClickException where this is the last facilitator: what is held would wait for nobody."""
    if [one.id for one in app.facilitators(place)] == [member.id]:
        raise click.ClickException(
            f"{member.address} is the last facilitator of {place.address}: make somebody else one first"
            f" (`listserv member set {place.local} ADDRESS role=facilitator`)."
        )


def _row(member: Member | None) -> dict[str, Any]:
    return described(member) if member else {}


def _value(key: str, value: str, timezone: str) -> dict[str, Any]:
    """One pair as columns and values. Raises click.ClickException where it is not allowed."""
    from listserv.decide.choices.mode import start_of

    if key == "mode":
        if value not in MODES:
            raise click.ClickException(f"mode is {value!r}, which is not allowed: write one of {', '.join(MODES)}.")
        return {"mode": value}
    if key == "name":
        return {"name": value[:200]}
    if key == "role":
        if value not in ("facilitator", "member", ""):
            raise click.ClickException(f"role is {value!r}, which is not allowed: write facilitator or member.")
        return {"facilitator": value == "facilitator"}
    if key == "paused_until":
        if not value:
            return {"paused_until": None}
        try:
            moment = (
                start_of(date.fromisoformat(value), timezone) if len(value) == 10 else datetime.fromisoformat(value)
            )
            moment.astimezone(UTC)
        except (ValueError, OverflowError):
            raise click.ClickException(
                f"paused_until is {value!r}, which is no date: write for example 2026-12-24."
            ) from None
        return {"paused_until": moment.isoformat()}
    raise click.ClickException(f"There is no “{key}” to set: write mode, name, paused_until or role.")


COMMANDS = (member,)
