"""A whole house with its web door open on loopback, a clock of its own and everybody's inbox; and a browser without a
face, which sends what it is told over real HTTP."""

import asyncio
import email
import http.client
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage, Message
from email.policy import default
from pathlib import Path
from urllib.parse import urlencode, urlsplit

from sqlalchemy import func, select

from listserv.app import App, templates
from listserv.config import load
from listserv.mail import verp
from listserv.model.decision import Subscribe
from listserv.model.envelope import Envelope
from listserv.model.mailinglist import MailingList
from listserv.model.member import Member
from listserv.store import members
from listserv.store.tables import changes, letters
from listserv.visiting import Visiting
from listserv.web.door import Door
from listserv.web.limits import Limits
from tests.relays.sink import Sink

LIST = "cop@lists.example.org"
SITE = "https://lists.example.org"
ONE_CLICK = b"List-Unsubscribe=One-Click"
FORM = "application/x-www-form-urlencoded"
CONFIG = """
[server]
domain = "lists.example.org"
smtp = ""
web = "127.0.0.1:8080"
public_url = "{site}"
secret = "a secret for pages, long enough"
trusted_authserv_ids = ["mx.example.org"]

[database]
url = "sqlite:///house.db"

[relay]
url = "{relay}"

[[lists]]
address = "cop@lists.example.org"
name = "Mobilising Knowledge"
description = "Ethnicity & health"
facilitators = ["fay@example.org"]
subject_prefix = "[cop]"
report = false
"""


@dataclass(frozen=True)
class Page:
    """What came back."""

    status: int
    headers: Message
    text: str

    @property
    def title(self) -> str:
        found = re.search(r"<title>(.*?)</title>", self.text, re.S)
        return found[1] if found else ""

    @property
    def words(self) -> str:
        """All that is to be read, on one line."""
        return " ".join(re.sub(r"<style>.*?</style>|<[^>]+>", " ", self.text, flags=re.S).split())

    @property
    def undo(self) -> bytes:
        """The form that the button UNDO sends, b"" where there is none."""
        found = re.search(r'name="undo" value="([^"]+)"', self.text)
        return urlencode({"undo": found[1]}).encode() if found else b""


@dataclass
class House:
    """The house while a test lives in it."""

    app: App
    sink: Sink
    port: int = 0
    clock: datetime = datetime(2026, 12, 1, 10, 0, tzinfo=UTC)
    inboxes: dict[str, list[EmailMessage]] = field(default_factory=dict)
    furnished: tuple[int, int] = (0, 0)

    def now(self) -> datetime:
        return self.clock

    @property
    def place(self) -> MailingList:
        return self.app.lists[LIST]

    async def get(self, path: str, method: str = "GET", **headers: str) -> Page:
        return await asyncio.to_thread(self._ask, method, path, None, headers)

    async def post(self, path: str, body: bytes, kind: str = FORM, **headers: str) -> Page:
        return await asyncio.to_thread(self._ask, "POST", path, body, {"Content-Type": kind, **headers})

    def _ask(self, method: str, path: str, body: bytes | None, headers: dict[str, str]) -> Page:
        """Time goes on a minute with each request."""
        self.clock += timedelta(minutes=1)
        with closing(http.client.HTTPConnection("127.0.0.1", self.port, timeout=10)) as browser:
            browser.request(method, path, body, headers)
            answer = browser.getresponse()
            return Page(answer.status, answer.headers, answer.read().decode("utf-8"))

    async def press(self, path: str, choice: str) -> Page:
        """One of the buttons of a page."""
        return await self.post(path, urlencode({"choice": choice}).encode())

    # ── mail ─────────────────────────────────────────────────────────────────────────────────────────────────────

    async def mail(self, author: str, to: str, subject: str, text: str) -> None:
        """A mail that the gateway vouches for, and all that comes of it."""
        self.clock += timedelta(minutes=1)
        proven = f"Authentication-Results: mx.example.org; dmarc=pass header.from={author.partition('@')[2]}"
        date = f"{self.clock:%a, %d %b %Y %H:%M:%S} +0000"
        head = f"{proven}\r\nFrom: {author}\r\nTo: {to}\r\nSubject: {subject}\r\nDate: {date}\r\n"
        identity = f"Message-ID: <{self.clock.timestamp()}@{author.partition('@')[2]}>\r\n"
        self.app.take_in([Envelope(author, to, f"{head}{identity}\r\n{text}\r\n".encode(), "192.0.2.1", self.clock)])
        await self.settle()

    async def settle(self) -> None:
        """Everything that waits goes to its end."""
        assert await self.app.drain(20)
        for stored in self.sink.stored:
            message = email.message_from_bytes(stored.data, policy=default)
            assert isinstance(message, EmailMessage)
            for to in stored.recipients:
                self.inboxes.setdefault(to, []).append(message)
        self.sink.stored.clear()

    def last(self, address: str) -> EmailMessage:
        return self.inboxes[address][-1]

    def link(self, address: str) -> str:
        """The path of the page in the List-Unsubscribe of the last mail of the list that this address got."""
        mails = [one for one in self.inboxes[address] if "https:" in str(one["List-Unsubscribe"])]
        found = re.search(r"<(https://[^>]+)>", str(mails[-1]["List-Unsubscribe"]))
        assert found
        return urlsplit(found[1]).path

    # ── what is ──────────────────────────────────────────────────────────────────────────────────────────────────

    def join(self, address: str) -> None:
        with self.app.db.write() as tx:
            members.subscribe(tx, self.place.id, Subscribe(address, "", consent="test"), self.clock)

    def member(self, address: str) -> Member:
        found = self.app.member(self.place, address)
        assert found
        return found

    def link_of(self, address: str) -> str:
        """The path that this member's copies name."""
        return verp.leave_page(self.app.secret, "", self.place, self.member(address).id)

    @property
    def untouched(self) -> bool:
        """Whether nothing was changed or written since the house was furnished."""
        return self.trace() == self.furnished

    def trace(self) -> tuple[int, int]:
        """How many changes were written down, and how many letters."""
        with self.app.db.read() as tx:
            count = [tx.execute(select(func.count()).select_from(table)).scalar_one() for table in (changes, letters)]
        return count[0], count[1]


@asynccontextmanager
async def house(
    home: Path, *, own: str = "", site: str = SITE, people: tuple[str, ...] = ("ann@example.org",), **wanted: float
) -> AsyncIterator[House]:
    """A house with these people on its list; `own` is added to the config, what is `wanted` goes to the limits."""
    async with Sink() as sink:
        (home / "config.toml").write_text(CONFIG.format(relay=sink.url, site=site) + own, "utf-8")
        made: list[House] = []
        with closing(App.open(load(home / "config.toml"), now=lambda: made[0].clock if made else NOW)) as app:
            lived_in = House(app, sink)
            made.append(lived_in)
            for one in people:
                lived_in.join(one)
            lived_in.furnished = lived_in.trace()
            door = Door(
                Visiting(app, lambda: None),
                secret=app.secret,
                public_url=site,
                templates=templates(),
                now=lived_in.now,
                limits=Limits(**wanted),  # type: ignore[arg-type]
            )
            lived_in.port = await door.listen("127.0.0.1", 0)
            try:
                yield lived_in
            finally:
                await door.close(1)


NOW = datetime(2026, 12, 1, 9, 0, tzinfo=UTC)
