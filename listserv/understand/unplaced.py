"""What an answer to a collected letter that names no post of it may ask of us: it went to nobody yet."""

from datetime import date

from listserv.model.collection import Pointing
from listserv.model.intent import Wish
from listserv.understand import wishes
from listserv.understand.hearing import is_certain
from listserv.understand.said import Said
from listserv.understand.weighing import Reading, a_few
from listserv.understand.writing import spoken

_DONE = frozenset((
    "mode", "pause", "resume", "letter-form", "letter-time", "at-most", "own-posts", "largest", "settings",
))  # fmt: skip
"""What is about one's own mail alone, and is soon undone."""
_ASKED_ABOUT = _DONE | {
    "leave", "help", "info", "undo", "topics", "my-data", "forget-me", "alias", "main-address", "language", "timezone",
    "back",
}  # fmt: skip


def heard(text: str, on_the_way: Reading, pointing: Pointing, *, today: date, language: str) -> tuple[Wish, ...]:
    """The wishes that are done at once: those of which a letter leaves as little doubt as a word to the desk.

    `on_the_way` is how the text reads where it may be a post. Who quotes a part of the letter speaks to people.
    """
    at_the_desk = wishes.read("", text, to="request", today=today, language=language)
    found = at_the_desk.wishes
    if pointing.above or pointing.quoted or not found or not all(wish.name in _DONE for wish in found):
        return ()
    said = Said.of(*spoken("", text, today=today, language=language))
    agreed = {wish.name for wish in found} <= {wish.name for wish in (*on_the_way.wishes, *on_the_way.doubtful)}
    return found if agreed and is_certain(said) else ()


def doubtful(text: str, *, today: date, language: str) -> tuple[Wish, ...]:
    """What else it may ask for."""
    found = wishes.read("", text, to="request", today=today, language=language)
    return a_few(wish for wish in (*found.wishes, *found.doubtful) if wish.name in _ASKED_ABOUT)
