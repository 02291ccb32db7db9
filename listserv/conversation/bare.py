"""Archives that were kept without the prefixes of replies ("Re:"), as some list software writes them."""

from collections.abc import Iterable

from listserv.mail import subject
from listserv.model.message import Message

_FEWEST = 20
_SHARE = 0.1


def replies_are_bare(messages: Iterable[Message]) -> bool:
    """Whether hardly any of the messages that cite another says so in its subject: `bare` for `place`.

    A few hundred messages from the start of an archive are enough; of fewer than 20 replies it says nothing.
    """
    marked = [subject.is_reply(each.subject) for each in messages if each.references or each.in_reply_to]
    return len(marked) >= _FEWEST and sum(marked) < _SHARE * len(marked)
