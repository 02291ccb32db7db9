"""Letters made by hand, and an archive that they are placed in."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from listserv.conversation import place
from listserv.model.message import Mailbox, Message, ReplyText
from listserv.model.placement import Known, Placement
from tests.conversation.archive import MemoryArchive

MONDAY = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
NOBODY = Mailbox("", "")


def letter(
    message_id: str,
    subject: str = "Interpreter rates in Leeds",
    *,
    references: Iterable[str] = (),
    in_reply_to: Iterable[str] = (),
    author: Mailbox = NOBODY,
    minutes: int = 0,
    thread_index: bytes = b"",
    to: tuple[Mailbox, ...] = (),
    headers: tuple[tuple[str, str], ...] = (),
) -> Message:
    """A message with only what threading looks at; `minutes` after Monday, nine o'clock."""
    return Message(
        headers=headers,
        message_id=message_id,
        in_reply_to=tuple(in_reply_to),
        references=tuple(references),
        thread_index=thread_index,
        thread_topic="",
        date=MONDAY + timedelta(minutes=minutes),
        authors=(author,) if author.address else (),
        sender=None,
        reply_to=(),
        to=to,
        cc=(),
        subject=subject,
        text="",
        html="",
        flowed=False,
        delsp=False,
        content_type="text/plain",
        parts=(),
        problems=(),
    )


def text(new: str = "", quoted: str = "", attribution: str = "", depth: int = 1) -> ReplyText:
    lines = tuple(line for line in quoted.splitlines() if line.strip())
    return ReplyText(new=new, quoted=lines, depths=(depth,) * len(lines), attribution=attribution)


@dataclass
class Room:
    """An archive with what came in, by Message-ID."""

    archive: MemoryArchive = field(default_factory=MemoryArchive)
    posts: dict[str, int] = field(default_factory=dict)

    def add(
        self,
        message: Message,
        words: ReplyText | None = None,
        *,
        reply_to: str = "",
        digest: bool = False,
        may_part: bool = True,
        bare: bool = False,
    ) -> Placement:
        answer = place(
            message,
            words or ReplyText(""),
            self.archive,
            reply_to=self.posts[reply_to] if reply_to else None,
            received_at=message.date or MONDAY,
            digest=digest,
            may_part=may_part,
            bare=bare,
        )
        self.posts[message.message_id] = self.archive.record(answer, message).post
        return answer

    def known(self, message_id: str) -> Known:
        return self.archive.posts[self.posts[message_id]]

    def parent(self, message_id: str) -> str:
        """The Message-ID of the nearest post above that really came, or ""."""
        at = self.known(message_id).parent
        while at is not None and self.archive.posts[at].ghost:
            at = self.archive.posts[at].parent
        return "" if at is None else self.archive.posts[at].message_id

    def together(self, *message_ids: str) -> bool:
        return len({self.known(each).conversation for each in message_ids}) == 1

    def tree(self) -> dict[str, tuple[str, frozenset[str]]]:
        """For each message its parent and all that share its conversation: what a reader sees."""
        return {
            each: (self.parent(each), frozenset(other for other in self.posts if self.together(each, other)))
            for each in self.posts
        }
