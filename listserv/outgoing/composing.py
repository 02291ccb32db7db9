"""Letters become finished mail: what the store is asked for it, and what copies share, made once and kept a while."""

import logging
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from threading import Lock
from typing import Generic, TypeVar

from sqlalchemy import Connection

from listserv.compose import digest
from listserv.compose.letters import Addressing, LetterWriter
from listserv.compose.light import lighter
from listserv.compose.post import Prepared, prepare
from listserv.compose.revise import hidden, words_of
from listserv.compose.seal import Seal
from listserv.mail import spreadsheet, verp
from listserv.model.letter import Distribution, Outgoing, Recipient
from listserv.model.mailinglist import MailingList
from listserv.outgoing import handover, sent_again
from listserv.store import again, digests, inbox, letters, posts, questions
from listserv.store.database import Database

log = logging.getLogger(__name__)

K = TypeVar("K")
V = TypeVar("V")

KEPT, KEPT_OCTETS = 16, 33_554_432
"""So many posts and collected letters are kept ready while their copies are on their way; fewer that are large."""
SHOWN = "hold/shown"
"""The letter that shows a held post with its words."""


class Composer:
    """Writes what is due; its threads share it. `footer` makes the words below a post, `site` is the URL at which our
    pages begin ("" where the web is off)."""

    def __init__(
        self,
        db: Database,
        writer: LetterWriter,
        seal: Seal | None,
        secret: bytes,
        footer: Callable[[MailingList], str],
        site: str = "",
    ) -> None:
        self._db = db
        self._writer = writer
        self._seal = seal
        self._secret = secret
        self._footer = footer
        self._site = site
        self._posts = _Kept[tuple[int, int | None], Prepared](lambda made: made.octets)
        self._digests = _Kept[tuple[int, str], digest.Collected](lambda made: made.octets)

    def compose(self, group: Sequence[letters.Due], place: MailingList, most: int) -> list[Outgoing]:
        """The mail for letters of one list that are alike (`Dispatch` groups them), in their order.

        Where they have more than so many octets together, as many of them as reach that, and one at least.
        """
        made: list[Outgoing] = []
        octets = 0
        for outgoing in self._composed(group, place):
            made.append(outgoing)
            octets += len(outgoing.data)
            if octets >= most:
                break
        return made

    def _composed(self, group: Sequence[letters.Due], place: MailingList) -> Iterator[Outgoing]:
        recipients = [Recipient(one.id, one.member or 0, one.address) for one in group]
        if group[0].kind == letters.DIGEST:
            collected = self._collected(group[0], place)
            for to, one in zip(recipients, group, strict=True):
                yield collected.copy(to, self._secret, one.created_at)
        elif group[0].kind != letters.POST:
            yield from (self._letter(one, place) for one in group)
        else:
            prepared = self._prepared(group[0], place)
            if prepared.place.personal:
                yield from (prepared.copy(one, self._secret) for one in recipients)
            else:
                yield prepared.shared(recipients, self._secret)

    def _letter(self, one: letters.Due, place: MailingList) -> Outgoing:
        if one.kind == again.KIND:
            shown = {**one.values["shown"], "doubted": one.values["doubted"]}
            one = replace(one, kind=one.values["kind"], values=shown)
        with self._db.read() as tx:
            asked = questions.question(tx, one.question) if one.question else None
            attached = _attached(tx, one)
            values = one.values
            if one.kind == sent_again.CONVERSATION:
                values = sent_again.conversation(tx, place, one.values)
            if one.kind == SHOWN and attached is not None:
                values = {**one.values, "text": words_of(attached)}
            files = sent_again.files(tx, place, one.values["files"]) if one.kind == sent_again.FILES else ()
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
            reply_to=self._to_a_post(one, place),
        )
        if one.kind == sent_again.WHOLE and one.raw:
            attached = self._as_members_got_it(one, place, one.raw)
        if one.kind == sent_again.FILES:
            values = sent_again.named(one.values["files"], files)
        return self._writer.write(one.kind, place, values, to, one.created_at, attached, files)

    def _to_a_post(self, one: letters.Due, place: MailingList) -> str:
        """Where the answer goes of whom we ask to answer a post: where that to their copy of it goes."""
        post = one.values.get("to_post")
        return verp.reply_address(self._secret, place, post, one.member or 0) if post else ""

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

        def make() -> digest.Collected:
            with self._db.read() as tx:
                told = digests.collection(tx, key[0])
            return digest.prepare(
                told,
                place,
                writer=self._writer,
                form=key[1],
                seal=self._seal,
                now=one.created_at,
                site=self._site,
                warn=lambda post: log.exception("a post cannot be shown in a letter", extra={"post": post}),
            )

        return self._digests.get(key, make)

    def _prepared(self, one: letters.Due, place: MailingList) -> Prepared:
        """The shared part of a post, made once and kept while its copies are on their way."""
        assert one.post is not None
        post, largest = one.post, one.values.get("largest")

        def make() -> Prepared:
            distribution = self._distribution(post)
            if largest:
                distribution = replace(distribution, raw=lighter(distribution.raw, largest))
            footer = _noted(self._footer(place), distribution.note)
            return prepare(distribution, place, footer=footer, seal=self._seal, site=self._site, now=one.created_at)

        return self._posts.get((post, largest), make)

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


class _Kept(Generic[K, V]):
    """What was made last, a bounded number of things and of octets; threads share it."""

    def __init__(self, octets: Callable[[V], int]) -> None:
        self._octets = octets
        self._things: dict[K, V] = {}
        self._lock = Lock()

    def get(self, key: K, make: Callable[[], V]) -> V:
        """The thing of that key, made where it is not kept."""
        with self._lock:
            if (kept := self._things.get(key)) is not None:
                return kept
        made = make()
        with self._lock:
            self._things[key] = made
            while len(self._things) > 1 and (len(self._things) > KEPT or self._weight() > KEPT_OCTETS):
                del self._things[next(iter(self._things))]
        return made

    def _weight(self) -> int:
        return sum(map(self._octets, self._things.values()))


def _attached(tx: Connection, one: letters.Due) -> bytes | None:
    """The stored message that goes along; where it holds patients' numbers, a copy that hides them."""
    raw = inbox.raw(tx, one.raw) if one.raw else None
    return hidden(raw) if raw is not None and one.values.get("masked") else raw


def _noted(footer: str, note: str) -> str:
    """The footer below what members are told of the conversation."""
    return f"{note}\n\n{footer}" if note and footer else note or footer
