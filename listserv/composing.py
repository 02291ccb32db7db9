"""Letters become finished mail: what the store is asked for it, and what copies share, made once and kept a while."""

import logging
from collections.abc import Callable, Sequence
from dataclasses import replace

from sqlalchemy import Connection

from listserv import handover, readable
from listserv.compose import digest
from listserv.compose.letters import Addressing, LetterWriter
from listserv.compose.light import lighter
from listserv.compose.post import Prepared, prepare
from listserv.compose.revise import hidden, words_of
from listserv.compose.seal import Seal
from listserv.mail import spreadsheet
from listserv.model.letter import Distribution, Outgoing, Recipient
from listserv.model.mailinglist import MailingList
from listserv.store import again, digests, inbox, letters, posts, questions
from listserv.store.database import Database

log = logging.getLogger(__name__)

KEPT = 16
"""So many posts and collected letters are kept ready while their copies are on their way."""
SHOWN = "hold/shown"
"""The letter that shows a held post with its words."""


class Composer:
    """Writes what is due; its threads share it. `footer` makes the words below a post."""

    def __init__(
        self, db: Database, writer: LetterWriter, seal: Seal | None, secret: bytes, footer: Callable[[MailingList], str]
    ) -> None:
        self._db = db
        self._writer = writer
        self._seal = seal
        self._secret = secret
        self._footer = footer
        self._posts: dict[tuple[int, int | None], Prepared] = {}
        self._digests: dict[tuple[int, str], digest.Collected] = {}

    def compose(self, group: Sequence[letters.Due], place: MailingList) -> list[Outgoing]:
        """The mail for letters of one list that are alike (`Dispatch` groups them)."""
        recipients = [Recipient(one.id, one.member or 0, one.address) for one in group]
        if group[0].kind == letters.DIGEST:
            made = self._collected(group[0], place)
            return [made.copy(to, self._secret, one.created_at) for to, one in zip(recipients, group, strict=True)]
        if group[0].kind != letters.POST:
            return [self._letter(one, place) for one in group]
        prepared = self._prepared(group[0], place)
        if prepared.place.personal:
            return [prepared.copy(one, self._secret) for one in recipients]
        return [prepared.shared(recipients, self._secret)]

    def _letter(self, one: letters.Due, place: MailingList) -> Outgoing:
        if one.kind == again.KIND:
            shown = {**one.values["shown"], "doubted": one.values["doubted"]}
            one = replace(one, kind=one.values["kind"], values=shown)
        with self._db.read() as tx:
            asked = questions.question(tx, one.question) if one.question else None
            attached = _attached(tx, one)
            values = one.values
            if one.kind == readable.CONVERSATION:
                values = readable.conversation(tx, place, one.values)
            if one.kind == SHOWN and attached is not None:
                values = {**one.values, "text": words_of(attached)}
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
        if one.kind == readable.WHOLE and one.raw:
            attached = self._as_members_got_it(one, place, one.raw)
        if one.kind == readable.FILES:
            values = readable.named(one.values["files"], files)
        return self._writer.write(one.kind, place, values, to, one.created_at, attached, files)

    def _as_members_got_it(self, one: letters.Due, place: MailingList, raw: int) -> bytes | None:
        """The post that somebody asked for in full, with a copy's header: its author's address is for nobody else."""
        with self._db.read() as tx:
            post = posts.of_raw(tx, place.id, raw)
        if post is None:
            return None
        made = prepare(self._distribution(post), place, footer="", seal=None)
        return made.copy(Recipient(one.id, one.member or 0, one.address), self._secret).data

    def _collected(self, one: letters.Due, place: MailingList) -> digest.Collected:
        """What all copies of a collected letter share, made once for each form and kept while they are on their way."""
        key = (one.values["digest"], one.values.get("form", ""))
        if key not in self._digests:
            while len(self._digests) >= KEPT:
                self._digests.pop(next(iter(self._digests)), None)
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

    def _prepared(self, one: letters.Due, place: MailingList) -> Prepared:
        """The shared part of a post, made once and kept while its copies are on their way."""
        assert one.post is not None
        key = (one.post, one.values.get("largest"))
        if key not in self._posts:
            while len(self._posts) >= KEPT:
                self._posts.pop(next(iter(self._posts)), None)
            distribution = self._distribution(one.post)
            if largest := key[1]:
                distribution = replace(distribution, raw=lighter(distribution.raw, largest))
            self._posts[key] = prepare(
                distribution,
                place,
                footer=_noted(self._footer(place), distribution.note),
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


def _attached(tx: Connection, one: letters.Due) -> bytes | None:
    """The stored message that goes along; where it holds patients' numbers, a copy that hides them."""
    raw = inbox.raw(tx, one.raw) if one.raw else None
    return hidden(raw) if raw is not None and one.values.get("masked") else raw


def _noted(footer: str, note: str) -> str:
    """The footer below what members are told of the conversation."""
    return f"{note}\n\n{footer}" if note and footer else note or footer
