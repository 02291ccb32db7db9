"""A newcomer's first minute: a small community over real SMTP on a throw-away database, and what each inbox shows."""

import asyncio
import email
import email.policy
import shutil
import tempfile
import textwrap
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from email.utils import formatdate, parseaddr
from pathlib import Path
from typing import Any

import click
from aiosmtpd.smtp import SMTP, Envelope, Session

from listserv.app import App
from listserv.config import load
from listserv.conversation.tree import shown
from listserv.server import Server
from listserv.store import posts

PATIENCE_S = 20
LIST = "cop@lists.example.org"
CONFIG = """
[server]
domain = "lists.example.org"
smtp = "127.0.0.1:{door}"

[database]
url = "sqlite:///demo.db"

[relay]
url = "smtp://127.0.0.1:{relay}"

[[lists]]
address = "cop@lists.example.org"
name = "Mobilising Knowledge"
description = "Ethnicity and health: closing the gap between what we know and what we do"
facilitators = ["grace@trust.example"]
subject_prefix = "[cop]"
introductions = false
"""


async def _no_records(name: str, rrtype: str, /) -> tuple[str, ...]:
    """The demo asks no name server: nothing in it leaves this machine."""
    return ()


@dataclass
class World:
    """The relay's other side: everybody's inbox."""

    inboxes: dict[str, list[EmailMessage]] = field(default_factory=dict)
    changed: asyncio.Event = field(default_factory=asyncio.Event)

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:  # noqa: N802
        """Takes mail as a relay would (aiosmtpd's name for it)."""
        message = email.message_from_bytes(envelope.original_content or b"", policy=email.policy.default)
        assert isinstance(message, EmailMessage)
        for recipient in envelope.rcpt_tos:
            self.inboxes.setdefault(recipient, []).append(message)
        self.changed.set()
        return "250 2.0.0 taken"

    async def wait_for(self, true: Callable[[], bool]) -> None:
        """Returns as soon as that is so. Raises TimeoutError."""
        async with asyncio.timeout(PATIENCE_S):
            while not true():
                self.changed.clear()
                await self.changed.wait()

    def count(self, address: str) -> int:
        return len(self.inboxes.get(address, []))

    def last(self, address: str) -> EmailMessage:
        return self.inboxes[address][-1]


class Community:
    """The people of the demo and what they write."""

    def __init__(self, world: World, door: int) -> None:
        self._world = world
        self._door = door
        self._sent = 0

    async def write(self, who: str, to: str, subject: str, text: str, awaited: dict[str, int]) -> None:
        """One mail over SMTP; returns when these people have got so many more mails."""
        before = {address: self._world.count(address) for address in awaited}
        self._sent += 1
        message = EmailMessage()
        message["From"], message["To"], message["Subject"] = who, to, subject
        message["Date"] = formatdate(localtime=True)
        message["Message-ID"] = f"<{self._sent}@{parseaddr(who)[1].partition('@')[2]}>"
        message.set_content(text)
        click.echo(
            click.style(f"{parseaddr(who)[0]} writes to {to.split('+')[0]}{'+…' if '+' in to else ''}", fg="cyan")
        )
        click.echo(textwrap.indent(f"{subject}\n{text.strip()}", "    ") + "\n")
        await asyncio.to_thread(self._hand_in, message, parseaddr(who)[1], to)
        await self._world.wait_for(lambda: all(self._world.count(a) >= before[a] + n for a, n in awaited.items()))

    def _hand_in(self, message: EmailMessage, sender: str, to: str) -> None:
        import smtplib

        with smtplib.SMTP("127.0.0.1", self._door, timeout=PATIENCE_S) as client:
            client.send_message(message, sender, [to])

    async def reply(self, who: str, text: str, awaited: dict[str, int], *, about: str = "") -> None:
        """An answer to the last mail that this person got, as Reply does it: to its reply address, quoted below."""
        address = parseaddr(who)[1]
        mails = [m for m in self._world.inboxes[address] if about in m["Subject"]]
        last = mails[-1]
        quoted = "\n".join(f"> {line}".rstrip() for line in _text(last).strip().splitlines()[:6])
        body = f"{text}\n\nOn {last['Date']}, {parseaddr(last['From'])[0]} wrote:\n{quoted}\n"
        subject = last["Subject"] if last["Subject"].startswith("Re:") else f"Re: {last['Subject']}"
        await self.write(who, parseaddr(last["Reply-To"])[1], subject, body, awaited)


ANN, BEN, SAM = (
    "Ann Adeyemi <ann@clinic.example>",
    "Ben Rahman <ben@council.example>",
    "Sam Stone <sam@elsewhere.example>",
)
GRACE = "Grace Lee <grace@trust.example>"
ann, ben, sam, grace = (parseaddr(who)[1] for who in (ANN, BEN, SAM, GRACE))


async def _talk(people: Community) -> None:
    """The conversation: two people join, ask and answer; a stranger's post is held and let through."""
    await people.write(ANN, "cop-join@lists.example.org", "join", "join", {ann: 1})
    await people.reply(ANN, "Yes please!\n\nSent from my iPhone", {ann: 1})
    wish = "Hi, I saw the flyer at the trust, could you please add me to the community of practice?"
    await people.write(BEN, LIST, "Hello", wish, {ben: 1})
    await people.reply(BEN, "yes", {ben: 1})
    question = "Who pays for interpreters at your trust, and by the hour or by the visit?"
    await people.write(ANN, LIST, "Paying interpreters", question, {ann: 1, ben: 1, grace: 1})
    await people.reply(BEN, "We pay by the hour through a framework.", {ann: 1, ben: 1, grace: 1})
    await people.reply(ANN, "Thank you! Could you share the rates?", {ann: 1, ben: 1, grace: 1})
    offer = "I am not a member, but our clinic has a leaflet on interpreters in six languages."
    await people.write(SAM, LIST, "A leaflet", offer, {grace: 1, sam: 1})
    await people.reply(GRACE, "Yes", {ann: 1, ben: 1, sam: 1, grace: 2}, about="Held post")
    await people.reply(BEN, "weekly please", {ben: 1})
    topic = "Does anybody move diabetes education sessions during Ramadan? We are planning ours now."
    await people.write(GRACE, LIST, "Ramadan and clinic times", topic, {ann: 1, grace: 1})
    await people.reply(ANN, "Ours begin two hours after sunset; twice as many people come.", {ann: 1, grace: 1})


async def _friday_and_after(people: Community, world: World, app: App) -> None:
    """Ben's weekly letter comes and he answers a post of it; Ann looks for what was said before."""
    today = datetime.now(UTC)
    friday = (today + timedelta(days=(4 - today.weekday()) % 7 or 7)).replace(hour=12, minute=0)
    click.echo(click.style(f"The clock strikes twelve on {friday:%A %d %B}: letters go out\n", fg="cyan"))
    before = world.count(ben)
    await asyncio.to_thread(app.flow.work_due, friday)
    await asyncio.to_thread(app.retry_at, friday)
    await world.wait_for(lambda: world.count(ben) > before)
    await people.reply(BEN, "2: who interprets for you at that hour?", {ann: 1, grace: 1}, about="this week")
    await people.write(ANN, "cop-request@lists.example.org", "Something from last week", "find interpreters", {ann: 1})
    await people.reply(ANN, "1", {ann: 1})


async def play(*, keep: bool = False) -> None:
    """Plays it all and prints what each person got, and the conversation as a tree."""
    began = time.monotonic()
    home = Path(tempfile.mkdtemp(prefix="listserv-demo-"))
    loop = asyncio.get_running_loop()
    world = World()
    relay = await loop.create_server(lambda: SMTP(world, hostname="relay", loop=loop), "127.0.0.1", 0)
    try:
        ports = {"door": _free_port(), "relay": relay.sockets[0].getsockname()[1]}
        (home / "config.toml").write_text(CONFIG.format(**ports), encoding="utf-8")
        app = App.open(load(home / "config.toml"), resolve=_no_records)
        server = Server(app)
        running = loop.create_task(server.run(("receive", "process", "send")))
        await _until(lambda: bool(server.ports))
        people = Community(world, ports["door"])
        await _talk(people)
        await _friday_and_after(people, world, app)
        _show(world, app)
        server.stop()
        await running
        app.close()
    finally:
        relay.close()
        if not keep:
            shutil.rmtree(home, ignore_errors=True)
    spent = time.monotonic() - began
    click.echo(
        f"That took {spent:.1f} s" + (f"; the demo's files are in {home}." if keep else ". Nothing of it is kept.")
    )
    click.echo("Next: `listserv init` writes a config.toml for your own list; README.md goes on from there.")


def _free_port() -> int:
    import socket

    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


async def _until(true: Callable[[], bool], pause: Callable[[float], Awaitable[Any]] = asyncio.sleep) -> None:
    async with asyncio.timeout(PATIENCE_S):
        while not true():
            await pause(0.01)


def _text(message: EmailMessage) -> str:
    body = message.get_body(("plain",))
    return str(body.get_content()) if body is not None else ""


def _show(world: World, app: App) -> None:
    shown_before: dict[str, str] = {}
    for who in (GRACE, ANN, BEN, SAM):
        name, address = parseaddr(who)
        mails = world.inboxes.get(address, [])
        click.echo(_headline(f"The inbox of {name}: {len(mails)} mails"))
        for message in mails:
            _show_mail(message, name, shown_before)
    click.echo(_headline("The conversations, as a tree") + "\n")
    with app.db.read() as tx:
        rows = {row.id: row for row in posts.listed(tx, app.lists[LIST].id)}
    for post, depth in shown((row.id, row.parent_id) for row in rows.values()):
        row = rows[post]
        lead = "   " * depth + ("└─ " if depth else "")
        words = textwrap.shorten(row.text, 100 - len(lead) - len(row.author_name), placeholder=" …")
        click.echo(f"{lead}{row.author_name}: {words}" if depth else f"{row.subject}\n{row.author_name}: {words}")
    click.echo()


def _show_mail(message: EmailMessage, name: str, shown_before: dict[str, str]) -> None:
    """One mail of an inbox; what stood in another inbox already is named only."""
    text = _text(message).strip()
    first = shown_before.setdefault(text, name)
    click.echo(f"\n  {click.style(message['Subject'], bold=True)}\n  from {parseaddr(message['From'])[0]}")
    if first != name:
        click.echo(f"    │ (the same as in the inbox of {first})")
    else:
        click.echo(textwrap.indent(text, "    │ ", lambda _: True))


def _headline(words: str) -> str:
    return click.style(f"\n═══ {words} ".ljust(90, "═"), fg="green")
