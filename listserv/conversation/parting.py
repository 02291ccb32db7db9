"""When a message starts a conversation of its own although its headers name a parent ("hijack", "was:")."""

from listserv.conversation.signs import fold
from listserv.mail import subject
from listserv.model.message import Message, ReplyText
from listserv.model.placement import Known

_TELLING = 2  # spaces in a subject that nobody writes by chance
_LOOKED_AT = 10_000


def parts(message: Message, text: ReplyText, parent: Known) -> bool:
    """Whether a person pressed reply only to save typing the address: the subject is wholly new and nothing is quoted.

    A reply prefix, any quoted line, an attribution, a word that both subjects share or the old subject in the text is
    enough to stay.
    """
    if text.quoted or text.attribution or subject.is_reply(message.subject):
        return False
    new, old = subject.key(message.subject), subject.key(parent.subject)
    if not new or not old or new == old:
        return False
    former = fold(subject.was(message.subject))
    if former:
        return True
    return not (set(_words(new)) & set(_words(old)) or _names(text, old))


def _names(text: ReplyText, old: str) -> bool:
    """Whether the old subject, if it is more than two words, stands in the text."""
    return old.count(" ") >= _TELLING and f" {fold(old)} " in f" {fold(text.new[:_LOOKED_AT])} "


def _words(key: str) -> list[str]:
    """The words of a subject that carry meaning: all but the shortest, or all where none is long."""
    words = fold(key).split()
    return [word for word in words if len(word) > 3] or words
