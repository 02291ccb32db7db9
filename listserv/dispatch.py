"""From the outbox to the relay: letters are claimed, composed, sent, and their outcomes written down soon after.

What flies is bounded; a slow or broken delivery holds up none but itself.
"""

import asyncio
import logging
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from listserv import handover, readable
from listserv.compose import digest
from listserv.compose.letters import Addressing, LetterWriter
from listserv.compose.light import lighter
from listserv.compose.post import Prepared, prepare
from listserv.compose.revise import hidden
from listserv.compose.seal import Seal
from listserv.mail import dsn_verdict, spreadsheet
from listserv.model.decision import Decision
from listserv.model.incoming import Incoming
from listserv.model.intent import Bounce
from listserv.model.letter import Distribution, Outcome, Outgoing, Recipient
from listserv.model.mailinglist import MailingList
from listserv.model.report import BounceReport
from listserv.send.receipts import Receipts
from listserv.send.relay import Relay
from listserv.send.retry import next_try
from listserv.store import digests, inbox, letters, posts, questions, settings
from listserv.store.database import Database
from listserv.store.trouble import Trouble, reason

log = logging.getLogger(__name__)

IN_FLIGHT = 400
CHUNK = 20
MAX_SHARED = 100
AGAIN_S = 1.0
KEPT_POSTS = 16
NO_LIST = "The list is not in the config any more."
"""Such letters wait, as those that a relay does not take."""


class Dispatch:
    """Takes letters out of the outbox and brings back what became of them.

    `slots` is how many transactions may be under way at once; `receipts` knows what was taken until it is written down.
    `settle` takes a bounce that the relay reports at once; `footer` makes the words below a post.
    """

    def __init__(
        self,
        db: Database,
        lists: Mapping[str, MailingList],
        relay: Relay,
        writer: LetterWriter,
        seal: Seal | None,
        secret: bytes,
        *,
        now: Callable[[], datetime],
        owner: str,
        slots: int,
        receipts: Receipts,
        settle: Callable[[Incoming], Decision],
        footer: Callable[[MailingList], str],
    ) -> None:
        self._db = db
        self._configured = lists
        self._lists = {place.id: place for place in lists.values()}
        self._relay = relay
        self._writer = writer
        self._seal = seal
        self._secret = secret
        self._now = now
        self._owner = owner
        self._slots = asyncio.Semaphore(slots)
        self._receipts = receipts
        self._settle = settle
        self._footer = footer
        self._pool = ThreadPoolExecutor(2, "compose")
        self._posts: dict[tuple[int, int | None], Prepared] = {}
        self._digests: dict[tuple[int, str], digest.Collected] = {}
        self._flying: set[asyncio.Task[None]] = set()
        self._aloft = 0
        self._landed: list[tuple[letters.Due, Outcome]] = []
        self._recording: asyncio.Task[None] | None = None
        self._closing = False

    @property
    def idle(self) -> bool:
        """Whether nothing flies; what has landed is written down before it counts as such."""
        return not self._flying

    @property
    def has_room(self) -> bool:
        """Whether more may fly."""
        return IN_FLIGHT - self._aloft >= CHUNK

    async def work_outbox(self) -> int:
        """Claims what is due as far as there is room, and starts it on its way; gives the number of letters."""
        if not self.has_room:
            return 0
        due = await asyncio.to_thread(self._claim, IN_FLIGHT - self._aloft)
        for group in _groups(due, self._lists):
            self._aloft += len(group)
            flight = asyncio.create_task(self._fly(group))
            self._flying.add(flight)
            flight.add_done_callback(self._flying.discard)
        return len(due)

    async def room(self) -> None:
        """Waits until something that flies has landed."""
        if self._flying:
            await asyncio.wait(self._flying, return_when=asyncio.FIRST_COMPLETED)

    async def close(self) -> None:
        """Lets what is on the wire land, writes it down, and leaves the rest to the next start."""
        self._closing = True
        closing = asyncio.create_task(self._relay.close())
        while self._flying:
            await asyncio.wait(self._flying)
        await closing
        self._pool.shutdown()
        self._receipts.close()

    def _claim(self, room: int) -> list[letters.Due]:
        with self._db.write() as tx:
            due = letters.claim(tx, room, self._now(), self._owner)
            if due:
                self._lists = {place.id: place for place in settings.all_in_force(tx, self._configured).values()}
            return due

    async def _fly(self, group: Sequence[letters.Due]) -> None:
        by_id = {one.id: one for one in group}
        if group[0].list_id not in self._lists:
            await self._land([(one, Outcome(one.id, 0, NO_LIST)) for one in group])
            self._aloft -= len(group)
            return
        try:
            made = await asyncio.get_running_loop().run_in_executor(self._pool, self._compose, group)
        except Exception as error:
            log.exception("could not compose", extra={"letters": [one.id for one in group]})
            await self._land([(one, Outcome(one.id, 0, f"It could not be written: {error!r}")) for one in group])
            self._aloft -= len(group)
            return
        await asyncio.gather(*(self._send(outgoing, by_id) for outgoing in made))

    async def _send(self, outgoing: Outgoing, by_id: Mapping[int, letters.Due]) -> None:
        async with self._slots:
            outcomes = await self._relay.send(outgoing, self._note)
        await self._land([(by_id[outcome.letter], outcome) for outcome in outcomes])
        self._aloft -= len(outcomes)

    def _note(self, outcomes: Sequence[Outcome]) -> None:
        """What the relay took is noted the moment that it says so: a crash before the commit doubles none of it."""
        self._receipts.note(outcome.letter for outcome in outcomes if outcome.delivered)

    # ── composing (in a thread) ──────────────────────────────────────────────────────────────────────────────────

    def _compose(self, group: Sequence[letters.Due]) -> list[Outgoing]:
        if group[0].kind == letters.DIGEST:
            made = self._collected(group[0])
            readers = [Recipient(one.id, one.member or 0, one.address) for one in group]
            return [made.copy(to, self._secret, one.created_at) for to, one in zip(readers, group, strict=True)]
        if group[0].kind != letters.POST:
            return [self._letter(one) for one in group]
        prepared = self._prepared(group[0])
        recipients = [Recipient(one.id, one.member or 0, one.address) for one in group]
        if prepared.place.personal:
            return [prepared.copy(one, self._secret) for one in recipients]
        return [prepared.shared(recipients, self._secret)]

    def _letter(self, one: letters.Due) -> Outgoing:
        place = self._lists[one.list_id]
        with self._db.read() as tx:
            asked = questions.question(tx, one.question) if one.question else None
            attached = self._attached(tx, one)
            values = one.values
            if one.kind == readable.CONVERSATION:
                values = readable.conversation(tx, place, one.values)
            files = readable.files(tx, place, one.values["files"]) if one.kind == readable.FILES else ()
            if "tables" in one.values:
                files = [spreadsheet.part(name, table) for name, table in one.values["tables"].items()]
            if one.kind == handover.KIND:
                files = [handover.part(tx, place, one.address, one.values, one.created_at)]
        to = Addressing(
            letter=one.id,
            to=one.address,
            member=one.member or 0,
            question=one.question,
            asked_at=asked.asked_at if asked else 0,
            in_reply_to=one.in_reply_to,
        )
        if one.kind == readable.FILES:
            values = readable.named(one.values["files"], files)
        return self._writer.write(one.kind, place, values, to, one.created_at, attached, files)

    def _collected(self, one: letters.Due) -> digest.Collected:
        """What all copies of a collected letter share, made once for each form and kept while they are on their way."""
        key = (one.values["digest"], one.values.get("form", ""))
        if key not in self._digests:
            while len(self._digests) >= KEPT_POSTS:
                self._digests.pop(next(iter(self._digests)), None)
            place = self._lists[one.list_id]
            with self._db.read() as tx:
                told = digests.collection(tx, key[0])
            self._digests[key] = digest.prepare(
                told,
                place,
                writer=self._writer,
                form=key[1],
                seal=self._seal,
                now=one.created_at,
                warn=lambda post: log.exception("a post cannot be shown in a letter", extra={"post": post}),
            )
        return self._digests[key]

    @staticmethod
    def _attached(tx: Connection, one: letters.Due) -> bytes | None:
        """The stored message that goes along; where it holds patients' numbers, a copy that hides them."""
        raw = inbox.raw(tx, one.raw) if one.raw else None
        return hidden(raw) if raw is not None and one.values.get("masked") else raw

    def _prepared(self, one: letters.Due) -> Prepared:
        """The shared part of a post, made once and kept while its copies are on their way."""
        assert one.post is not None
        key = (one.post, one.values.get("largest"))
        if key not in self._posts:
            while len(self._posts) >= KEPT_POSTS:
                self._posts.pop(next(iter(self._posts)), None)
            place = self._lists[one.list_id]
            distribution = self._distribution(one.post)
            if largest := key[1]:
                distribution = replace(distribution, raw=lighter(distribution.raw, largest))
            self._posts[key] = prepare(
                distribution,
                place,
                footer=_noted(self._footer(place), distribution.note),
                domain=place.domain,
                seal=self._seal,
                now=one.created_at,
            )
        return self._posts[key]

    def _distribution(self, post: int) -> Distribution:
        with self._db.read() as tx:
            row = posts.with_raw(tx, post)
        assert row is not None
        return Distribution(
            post=post,
            raw=row.bytes,
            message_id=row.message_id,
            author_name=row.author_name,
            author_address=row.author,
            subject=row.subject,
            references=(row.parent_message_id,) if row.parent_message_id else (),
            thread_topic=row.topic,
            thread_index=row.thread_index or b"",
            sent_at=row.sent_at,
            on_behalf=row.author if row.keep_from else "",
            note=row.note,
        )

    # ── outcomes ─────────────────────────────────────────────────────────────────────────────────────────────────

    async def _land(self, landed: list[tuple[letters.Due, Outcome]]) -> None:
        """Returns when these outcomes are written down; those that land together share a commit."""
        self._landed += landed
        if self._recording is None or self._recording.done():
            self._recording = asyncio.create_task(self._record())
        await self._recording

    async def _record(self) -> None:
        """Writes down what has landed; a database that takes nothing now is asked again, as the relay has the mail.

        When we stop first, the receipts tell the next start.
        """
        while self._landed:
            batch, self._landed = self._landed, []
            try:
                await asyncio.to_thread(self._write_down, batch)
            except Trouble as trouble:
                log.error("could not write down %d outcomes: %s", len(batch), reason(trouble))
                self._landed = batch + self._landed
                if self._closing:
                    return
                await asyncio.sleep(AGAIN_S)
            else:
                if not self._landed:
                    self._receipts.forget()
                if refused := [(one, outcome) for one, outcome in batch if outcome.permanent and one.member]:
                    await asyncio.to_thread(self._tell_bounces, refused)

    def _write_down(self, batch: Sequence[tuple[letters.Due, Outcome]]) -> None:
        now = self._now()
        with self._db.write() as tx:
            letters.mark(tx, [_mark(one, outcome, now, closing=self._closing) for one, outcome in batch], now)
            if last := [one.id for one, _ in batch if one.kind in letters.LAST_WORDS]:
                letters.blank(tx, last)

    def _tell_bounces(self, refused: Sequence[tuple[letters.Due, Outcome]]) -> None:
        for one, outcome in refused:
            try:
                self._settle(_bounced(one, outcome))
            except Exception:
                log.exception("could not count a refusal", extra={"letter": one.id})


_ALIKE = ("digest", "form", "largest")
"""Values that make copies of one post or letter differ."""


def _noted(footer: str, note: str) -> str:
    """The footer below what members are told of the conversation."""
    return f"{note}\n\n{footer}" if note and footer else note or footer


def _groups(due: Sequence[letters.Due], lists: Mapping[int, MailingList]) -> list[list[letters.Due]]:
    """Letters that are composed together: copies of one post, a handful at a time, or all that share their bytes."""
    by_post: dict[tuple[Any, ...], list[letters.Due]] = {}
    for one in due:
        alike = (one.list_id, one.post, *(one.values.get(name) for name in _ALIKE))
        by_post.setdefault(alike, []).append(one)
    groups: list[list[letters.Due]] = []
    for (list_id, post, *_), members in by_post.items():
        place = lists.get(list_id)
        size = MAX_SHARED if post is not None and place and not place.personal else CHUNK
        groups += [members[i : i + size] for i in range(0, len(members), size)]
    return groups


def _mark(one: letters.Due, outcome: Outcome, now: datetime, *, closing: bool) -> letters.Mark:
    """What to write down; what only our own stopping kept back goes at once when we are there again."""
    if outcome.delivered:
        return letters.Mark(one.id, "done", outcome.code, outcome.text, now)
    if outcome.permanent:
        return letters.Mark(one.id, "failed", outcome.code, outcome.text, now)
    if closing and outcome.code == 0:
        return letters.Mark(one.id, "waiting", outcome.code, outcome.text, now)
    again = next_try(one.attempts + 1, one.created_at, now)
    if again is None:
        return letters.Mark(one.id, "expired", outcome.code, outcome.text, now)
    return letters.Mark(one.id, "waiting", outcome.code, outcome.text, again)


def _bounced(one: letters.Due, outcome: Outcome) -> Incoming:
    """The relay's refusal as the report that it would have sent."""
    status = dsn_verdict.status_in(outcome.text)
    policy = dsn_verdict.policy(status, outcome.text)
    report = BounceReport(one.address, True, status, outcome.text, policy)
    return Incoming("mail", Bounce((report,), one.member, one.post), one.list_id)
