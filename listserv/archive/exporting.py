"""All of a list in files that other programs read: mbox, CSV, TOML."""

import csv
import json
from dataclasses import fields
from pathlib import Path

from listserv.mail.mbox import entry
from listserv.model.mailinglist import MailingList
from listserv.model.member import Member
from listserv.private import opener
from listserv.store import inbox, members, posts, settings
from listserv.store.database import Database

_DANGEROUS = ("=", "+", "-", "@", "\t", "\r")


def export_list(db: Database, place: MailingList, folder: Path) -> int:
    """Writes archive.mbox, members.csv and settings.toml; gives the number of messages.

    The first two hold what is private, so that only their owner can read them.
    """
    folder.mkdir(parents=True, exist_ok=True)
    count = 0
    with db.read() as tx, open(folder / "archive.mbox", "wb", opener=opener) as archive:
        for post in posts.listed(tx, place.id):
            if post.raw_id is not None:
                archive.write(
                    entry(inbox.raw(tx, post.raw_id), post.author, f"{post.received_at:%a %b %d %H:%M:%S %Y}")
                )
                count += 1
        roll = members.roll(tx, place.id)
        place = settings.in_force(tx, place)
    with open(folder / "members.csv", "w", encoding="utf-8", newline="", opener=opener) as file:
        writer = csv.writer(file)
        writer.writerow(("address", "name", "mode", "status", "role", "paused_until", "aliases"))
        writer.writerows(_row(m) for m in roll)
    shown = {f.name: getattr(place, f.name) for f in fields(place) if f.name != "id"}
    lines = [f"{key} = {_toml(value)}" for key, value in shown.items()]
    (folder / "settings.toml").write_text("[[lists]]\n" + "\n".join(lines) + "\n", encoding="utf-8")
    return count


def _row(member: Member) -> tuple[str, ...]:
    role = "facilitator" if member.facilitator else "member"
    paused = member.paused_until.isoformat() if member.paused_until else ""
    return member.address, cell(member.name), member.mode, member.status, role, paused, " ".join(member.aliases)


def cell(text: str) -> str:
    """Text that a spreadsheet shows and does not run."""
    return f"'{text}" if text.startswith(_DANGEROUS) else text


def _toml(value: object) -> str:
    """JSON writes text, numbers, booleans and lists of text as TOML does."""
    return json.dumps(list(value) if isinstance(value, tuple) else value, ensure_ascii=False)
