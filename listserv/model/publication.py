"""A message on its way into the archive: read, placed, and ready to be recorded."""

from dataclasses import dataclass
from datetime import datetime

from listserv.model.finding import Attached
from listserv.model.message import Mailbox
from listserv.model.placement import Placement


@dataclass(frozen=True, slots=True)
class Revision:
    """What is changed in a message before it goes out: its `text`, as its author agreed, or a `note` above it.

    An answer to a collected letter that begins a conversation bears the `subject` of the one that it was meant for.
    """

    text: str = ""
    note: str = ""
    subject: str = ""


AS_IT_CAME = Revision()


@dataclass(frozen=True, slots=True)
class Publication:
    """What the archive keeps of a post.

    `message_id` may be "" or already taken: the store then makes one. `sent_at` is the author's Date where that is
    plausible, else the time of arrival. `text` is what is new in it.
    """

    raw: int
    message_id: str
    fallback_id: str
    subject: str
    author: Mailbox
    text: str
    sent_at: datetime
    received_at: datetime
    thread_index: bytes
    placement: Placement
    imported: bool = False
    announcement: bool = False
    files: tuple[Attached, ...] = ()
    text_mark: int = 0
    keep_from: bool = False
