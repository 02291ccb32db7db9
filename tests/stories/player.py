"""Plays a conversation from a folder of mails through the real spine, with a real relay on loopback.

The files of a folder are taken in the order of their names:

`config.toml`   settings of the list that differ: keys of a [[lists]] table; a further [[lists]] is a further list
`dns.txt`       what DNS says, lines of `NAME TYPE VALUE`; without it there is nothing in it
`NN-*.members`  who is a member from here on: lines of `Ann Other <ann@example.org>`, with a mode behind it or none
`NN-*.archive`  lines of `Ann Other <ann@example.org>`: in their names, in turn, the
                first conversations of `bench/accuracy/past_data` are imported, one a day from 5 January 2026 on
`NN-*.eml`      a mail to us. Headers as a mail program writes them, and some that only we read:
                `Envelope-From:` where it is not From (`<>` is the null sender), `Proven: yes` where the gateway vouches
                for From, `Resent: yes` to hand in the same mail twice, `Inbox:` whose mails the words with @ are about
                where that is not the author. In the header `@reply` stands for the Reply-To of the last mail that this
                person got, `@last` for its Message-ID, `@leave` for its leave address, `@bounce` for its envelope
                sender; in the body `@quote` stands for its text, quoted plainly, and `@quote/outlook-html` as that mail
                program does (`quoting.py` has them). `@reply(words)` and so on choose the last mail whose subject has
                these words; `@item(3)` is the reply address of the third post in a collected letter.
`NN-*.clock`    a moment: the clock goes there, and the work that is due is done
`NN-*.shell`    a line for `listserv`, without --config; the next lines are what it must print
`NN-*.expect`   what came of it. A block for each mail that went out since the last expectation, no more and no fewer:
                    to ann@example.org
                    subject: words in the subject
                    text: words in the text             (white space does not count)
                    not: words that are not in it
                    html: words in its HTML, as it is written
                    raw: words in the mail as it came, attachments and all
                    header: Name: words in that header  (nothing behind the second colon: there is no such header)
                and lines about the state: `member ann@example.org member weekly`, `held 1`, `ledger delivered=1` (all
                that is not named is 0), `of OTHER@...` for the list that the next lines are about, `tree` followed by
                the conversation as it is shown, indented.

Two things hold in every story without being written down: each message that was accepted has exactly one end, and each
letter of ours is short and in plain words.
"""

import asyncio
import email
import re
import textwrap
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from email.policy import EmailPolicy, default
from email.utils import parseaddr
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Any

from click.testing import CliRunner
from sqlalchemy import select

from bench.accuracy.past import archive as past_archive
from listserv.app import App
from listserv.archive.importing import import_archive
from listserv.cli import cli
from listserv.config import load
from listserv.conversation.tree import shown
from listserv.mail.authored import authored
from listserv.model.decision import Subscribe
from listserv.model.envelope import Envelope
from listserv.model.mailinglist import MailingList, route
from listserv.model.message import Mailbox
from listserv.store import holds, inbox, letters, members, posts
from listserv.store.tables import inbox as inbox_table
from tests.names import Table
from tests.relays.sink import Sink, Stored
from tests.stories.quoting import quoted

_SIGNATURE = re.compile(r"(?im)^DKIM-Signature:.*\n(?:[ \t].*\n)*")
OWN = ("Envelope-From", "Proven", "Resent", "Inbox")
LIST = "cop@lists.example.org"
LONGEST_LETTER = 12
TABLE = re.compile(
    r"^(?:What you are on|Topics that members suggest|The schedule of|.*: the last 30 days$|.*: \w+ 20\d\d$)"
)
"""What a facilitator asks to see; a table is as long as what stands in it."""
COLLECTED = re.compile(
    r": \d+ posts? (?:since yesterday|since your last letter|this week|this month|in one letter|"
    r"that you missed|that had to wait)$|: \d+ (?:neges|Beitrag|Beiträge) "
)
NO_PLAIN_WORDS = re.compile(r"(?i)\b(?:command|invalid|syntax|token|None|parameter)\b")
START = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)
CONFIG = """
[server]
domain = "lists.example.org"
smtp = ""
secret = "a secret for stories, long enough"
trusted_authserv_ids = ["mx.example.org"]

[database]
url = "sqlite:///story.db"

[relay]
url = "{relay}"

[[lists]]
address = "cop@lists.example.org"
name = "Mobilising Knowledge"
description = "Ethnicity and health"
facilitators = ["fay@example.org"]
subject_prefix = "[cop]"
report = false
"""


@lru_cache(maxsize=10_000)
def _header(name: str, value: str) -> Any:
    return default.header_fetch_parse(name, value)


class _Reading(EmailPolicy):
    """Reads each header once, however often it is asked for."""

    def header_fetch_parse(self, name: str, value: str) -> Any:
        return _header(name, value)


_READING = _Reading()


@dataclass
class Received:
    """A mail as its receiver's program sees it."""

    to: str
    sender: str
    message: EmailMessage
    raw: bytes

    @cached_property
    def subject(self) -> str:
        return str(self.message["Subject"])

    @cached_property
    def text(self) -> str:
        body = self.message.get_body(("plain",)) or self.message.get_body(("html",))
        return str(body.get_content()) if body is not None else ""

    @cached_property
    def words(self) -> str:
        """The text, where white space does not count."""
        return " ".join(self.text.split())

    @cached_property
    def unsigned(self) -> str:
        """All of it but DKIM's signature, whose letters are chance: any short word may stand among them."""
        return _SIGNATURE.sub("", self.raw.decode("utf-8", "replace"))


ARCHIVED = 40
"""Conversations: few, as each story that needs a past imports them; with fewer than thirty nothing is said of it."""


def archive_mbox(people: Sequence[tuple[str, str]]) -> Iterator[bytes]:
    """The archive that `bench/accuracy/past_data` holds as mails, these people answering each other in turn."""
    for n, (subject, said) in enumerate(past_archive()[:ARCHIVED]):
        for k, text in enumerate(said):
            who, first = Mailbox(*people[(n + k) % len(people)]), f"past.{n}.0@example.org"
            at = datetime(2026, 1, 5, 9 + k, tzinfo=UTC) + timedelta(days=n)
            topic = f"Re: {subject}" if k else subject
            answers = first if k else ""
            raw = authored(who, topic, text, at, message_id=f"past.{n}.{k}@example.org", answers=answers)
            yield b"From past Mon Jan  5 09:00:00 2026\n" + raw.replace(b"\r\n", b"\n") + b"\n"


def received(stored: Stored) -> list[Received]:
    """One for each recipient."""
    message = email.message_from_bytes(stored.data, policy=_READING)
    assert isinstance(message, EmailMessage)
    return [Received(to, stored.sender, message, stored.data) for to in stored.recipients]


@dataclass
class Story:
    """The house, the clock and everybody's inbox while a folder is played."""

    folder: Path
    home: Path
    clock: datetime = START
    inboxes: dict[str, list[Received]] = field(default_factory=dict)
    fresh: list[Received] = field(default_factory=list)
    accepted: int = 0

    def now(self) -> datetime:
        return self.clock

    async def play(self) -> None:
        """Plays every file; an AssertionError names the file and what was different."""
        async with Sink() as sink:
            extra = self.folder / "config.toml"
            own = extra.read_text("utf-8") if extra.exists() else ""
            (self.home / "config.toml").write_text(CONFIG.format(relay=sink.url) + own, "utf-8")
            self.sink = sink
            self.app = App.open(load(self.home / "config.toml"), now=self.now, resolve=Table(self._zone()))
            try:
                for step in sorted(self.folder.iterdir()):
                    await self._step(step)
                self._check_conservation()
            finally:
                self.app.close()
        assert not self.fresh, f"{self.folder.name}: nobody expected {[self._shown(one) for one in self.fresh]}"

    def _zone(self) -> dict[tuple[str, str], list[str]]:
        file = self.folder / "dns.txt"
        lines = [line.split(" ", 2) for line in file.read_text("utf-8").splitlines()] if file.exists() else []
        return {(name, kind): [value] for name, kind, value in lines}

    async def _step(self, step: Path) -> None:
        match step.suffix:
            case ".members":
                self._members(step)
            case ".archive":
                self._archive(step)
            case ".eml":
                self._mail(step)
                await self._settle()
            case ".clock":
                self._clock(step)
                await self._settle()
            case ".shell":
                self._shell(step)
                await self._settle()
            case ".expect":
                self._expect(step)

    async def _settle(self) -> None:
        assert await self.app.drain(20), f"{self.folder.name}: something still waits: {self._waiting()}"
        for stored in self.sink.stored:
            for one in received(stored):
                self._check_manners(one)
                self.inboxes.setdefault(one.to, []).append(one)
                self.fresh.append(one)
        self.sink.stored.clear()
        self.clock += timedelta(minutes=1)

    def _waiting(self) -> list[str]:
        """Why messages and letters are not at their end."""
        with self.app.db.read() as tx:
            whys = [str(r.why) for r in tx.execute(select(inbox_table).where(inbox_table.c.ending == ""))]
            return whys + [f"{r.kind} to {r.address}: {r.code} {r.reply}" for r in letters.waiting(tx)]

    # ── what comes in ────────────────────────────────────────────────────────────────────────────────────────────

    def _members(self, step: Path) -> None:
        place = self.app.lists[LIST]
        with self.app.db.write() as tx:
            for line in step.read_text("utf-8").splitlines():
                person = re.fullmatch(r"(.*) <(.*)>\s*(\w*)", line)
                assert person, f"{step}: “{line}” is no member"
                members.subscribe(tx, place.id, Subscribe(person[2], person[1], consent="story"), self.clock)
                if person[3]:
                    member = members.by_address(tx, place.id, person[2])
                    assert member
                    members.change(tx, place.id, member.id, {"mode": person[3]}, "story", "mode", self.clock)

    def _archive(self, step: Path) -> None:
        people = [parseaddr(line) for line in step.read_text("utf-8").splitlines()]
        lines = (line for raw in archive_mbox(people) for line in raw.splitlines(keepends=True))
        counts = import_archive(self.app.db, self.app.lists[LIST], lines, self.clock, lambda octets: None)
        assert counts.left_out == 0, f"{step}: {counts}"

    def _clock(self, step: Path) -> None:
        self.clock = datetime.fromisoformat(step.read_text("utf-8").strip()).replace(tzinfo=UTC)
        self.app.flow.work_due(self.clock)

    def _mail(self, step: Path) -> None:
        head, _, body = step.read_bytes().partition(b"\n\n")
        head_text = head.decode("utf-8")
        own = {name: self._own_header(head_text, name) for name in OWN}
        head_text = re.sub(rf"(?im)^(?:{'|'.join(OWN)}):.*\n?", "", head_text)
        author = re.search(r"(?im)^From:.*?([^\s<>,\"]+@[^\s<>,\"]+)", head_text)
        who = author[1].lower() if author else ""
        whose = own["Inbox"] or who
        head_text, body_text = self._filled(head_text, whose), self._with_quote(body.decode("utf-8"), whose)
        if own["Proven"]:
            domain = who.rpartition("@")[2]
            head_text = f"Authentication-Results: mx.example.org; dmarc=pass header.from={domain}\n{head_text}"
        raw = f"{head_text.strip()}\n\n{body_text}".replace("\n", "\r\n").encode()
        to = " ".join(re.findall(r"(?im)^(?:To|Cc):(.*)", head_text))
        ours = [r for r in re.findall(r"[^\s<>,:\"]+@lists\.example\.org", to) if self._is_ours(r)]
        assert ours, f"{step.name}: there is no address of ours in “{to}”"
        sender = (own["Envelope-From"] or who).strip("<>")
        envelopes = [Envelope(sender, r, raw, "192.0.2.1", self.clock) for r in dict.fromkeys(ours)]
        for _ in range(2 if own["Resent"] else 1):
            self.accepted += self.app.take_in(envelopes)

    def _is_ours(self, address: str) -> bool:
        return route(address, self.app.lists) is not None

    @staticmethod
    def _own_header(head: str, name: str) -> str:
        found = re.search(rf"(?im)^{name}:\s*(.*)$", head)
        return found[1].strip() if found else ""

    def _filled(self, head: str, who: str) -> str:
        def replaced(match: re.Match[str]) -> str:
            last = self._last(who, match[2] if match[1] != "item" else None)
            if match[1] == "last":
                return str(last.message["Message-ID"])
            if match[1] == "bounce":
                return last.sender
            if match[1] == "item":
                letter = next(one for one in reversed(self.inboxes[who]) if COLLECTED.search(one.subject))
                return str(re.findall(r"(?m)^Answer: (\S+)", letter.text)[int(match[2]) - 1])
            name = "Reply-To" if match[1] == "reply" else "List-Unsubscribe"
            found = re.search(r"[^\s<>:]+@[^\s<>]+", str(last.message[name]))
            assert found, f"{who}'s mail “{last.message['Subject']}” has no {name}"
            return found[0]

        return re.sub(r"@(reply|last|leave|bounce|item)\b(?:\(([^)]*)\))?", replaced, head)

    def _with_quote(self, body: str, who: str) -> str:
        def replaced(match: re.Match[str]) -> str:
            last = self._last(who, match[2])
            return quoted(last.message, last.text, match[1] or "")

        return re.sub(r"@quote\b(?:/([a-z-]+))?(?:\(([^)]*)\))?", replaced, body)

    def _last(self, who: str, words: str | None) -> Received:
        found = [one for one in self.inboxes.get(who, []) if not words or words in one.subject]
        assert found, f"{who} has no mail{f' about “{words}”' if words else ''} yet"
        return found[-1]

    def _shell(self, step: Path) -> None:
        first, *wanted = step.read_text("utf-8").strip().splitlines()
        done = CliRunner().invoke(cli, [*first.split(), "--config", str(self.home / "config.toml")])
        for line in wanted:
            assert line.strip() in done.output, f"{step.name}: no “{line}” in\n{done.output}"

    # ── what is expected ─────────────────────────────────────────────────────────────────────────────────────────

    def _expect(self, step: Path) -> None:
        place = self.app.lists[LIST]
        blocks = [text.splitlines() for text in re.split(r"\n\s*\n", step.read_text("utf-8").strip()) if text]
        self._take([lines for lines in blocks if lines[0].startswith("to ")], step)
        for lines in blocks:
            if lines[0].startswith("to "):
                continue
            if lines[0].strip() == "tree":
                self._check_tree(lines[1:], place, step)
            elif lines[0].startswith("of "):
                place = self.app.lists[lines[0].removeprefix("of ").strip()]
            else:
                for line in lines:
                    self._check_state(line, place, step)
        rest = [self._shown(one) for one in self.fresh]
        assert not rest, f"{step}: nobody expected these mails:\n" + "\n".join(rest)

    def _take(self, blocks: Sequence[Sequence[str]], step: Path) -> None:
        """Finds each block a mail of its own that fits, in whatever order they came, and takes those off the pile."""
        fitting = [[n for n, one in enumerate(self.fresh) if self._is_meant(one, lines)] for lines in blocks]
        taken_by: dict[int, int] = {}

        def found(block: int, tried: set[int]) -> bool:
            for mail in fitting[block]:
                if mail not in tried:
                    tried.add(mail)
                    if mail not in taken_by or found(taken_by[mail], tried):
                        taken_by[mail] = block
                        return True
            return False

        for block, lines in enumerate(blocks):
            assert found(block, set()), f"{step}: no mail fits “{lines[0]}”\n" + "\n".join(
                self._misfit(one, lines[1:]) for one in self.fresh
            )
        self.fresh = [one for n, one in enumerate(self.fresh) if n not in taken_by]

    def _is_meant(self, one: Received, lines: Sequence[str]) -> bool:
        return one.to == lines[0].removeprefix("to ").strip() and all(self._fits(one, line) for line in lines[1:])

    def _misfit(self, one: Received, lines: Sequence[str]) -> str:
        wrong = "".join(f"    (not there: {line})\n" for line in lines if not self._fits(one, line))
        return wrong + self._shown(one)

    @staticmethod
    def _fits(one: Received, line: str) -> bool:
        key, _, wanted = line.partition(":")
        wanted = " ".join(wanted.split())
        match key:
            case "subject":
                return wanted in one.subject
            case "text":
                return wanted in one.words
            case "not":
                return wanted not in one.words and wanted not in one.unsigned
            case "html":
                html = one.message.get_body(("html",))
                return html is not None and wanted in " ".join(str(html.get_content()).split())
            case "raw":
                return wanted in " ".join(one.raw.decode("utf-8", "replace").split())
            case "header":
                name, _, value = wanted.partition(":")
                found = " ".join(str(one.message[name.strip()] or "").split())
                return value.strip() in found if value.strip() else not found
        raise AssertionError(f"an expectation cannot begin with “{key}”")

    def _check_state(self, line: str, place: MailingList, step: Path) -> None:
        word, *rest = line.split()
        with self.app.db.read() as tx:
            if word == "member":
                found = members.by_address(tx, place.id, rest[0])
                now = [found.status, found.mode] if found else ["nobody"]
                assert now[: len(rest) - 1] == rest[1:], f"{step}: {rest[0]} is {now}"
            elif word == "held":
                waiting = holds.undecided(tx, place.id)
                assert len(waiting) == int(rest[0]), f"{step}: {[h.subject for h in waiting]} are held"
            elif word == "ledger":
                ends = {end: str(number) for end, number in inbox.ledger(tx).items()}
                wanted = dict(pair.split("=") for pair in rest)
                assert ends == {end: n for end, n in wanted.items() if n != "0"}, f"{step}: the ledger says {ends}"
            else:
                raise AssertionError(f"{step}: “{line}” is no expectation")

    def _check_tree(self, lines: Sequence[str], place: MailingList, step: Path) -> None:
        with self.app.db.read() as tx:
            rows = posts.listed(tx, place.id)
        by_id = {row.id: row for row in rows}
        tree = [
            "  " * depth
            + (by_id[post].author if by_id[post].raw_id is not None else "(missing)")
            + f" {by_id[post].subject}"
            for post, depth in shown((row.id, row.parent_id) for row in rows)
        ]
        wanted = textwrap.dedent("\n".join(lines)).strip()
        assert "\n".join(line.rstrip() for line in tree) == wanted, f"{step}: the tree is\n" + "\n".join(tree)

    # ── what holds in every story ────────────────────────────────────────────────────────────────────────────────

    def _check_conservation(self) -> None:
        """Every accepted message has one end, and none is stuck."""
        with self.app.db.read() as tx:
            ends = inbox.ledger(tx)
        assert sum(ends.values()) == self.accepted, f"{self.folder.name}: {self.accepted} were accepted, ends: {ends}"
        assert not {"stuck", ""} & set(ends), f"{self.folder.name}: {ends}"

    def _check_manners(self, one: Received) -> None:
        """A letter of ours has at most twelve lines besides what it quotes, and words that everybody knows.

        Posts are the author's, and a collected letter is as long as what was written.
        """
        if one.message["List-Post"] or COLLECTED.search(one.subject):
            return
        lines = [line for line in one.text.splitlines() if line.strip() and not line.startswith(">")]
        assert len(lines) <= LONGEST_LETTER or TABLE.search(one.subject), (
            f"{self.folder.name}: too long:\n{self._shown(one)}"
        )
        rude = NO_PLAIN_WORDS.search("\n".join(lines))
        assert not rude, f"{self.folder.name}: “{rude[0]}” in\n{self._shown(one)}"

    @staticmethod
    def _shown(one: Received) -> str:
        return f"--- to {one.to}: {one.message['Subject']}\n{textwrap.indent(one.text.strip(), '    ')}"


def play(folder: Path, home: Path) -> None:
    """Plays one folder; raises AssertionError where something is different."""
    asyncio.run(Story(folder, home).play())
