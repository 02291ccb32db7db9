"""What wishes bring along is taken from the mail as it was written: titles, days, texts, announcements.

`STEPS` stand in the order in which they are taken.
"""

from collections.abc import Callable
from dataclasses import replace

from listserv.model.intent import Wish
from listserv.understand import announcing, other_days, slot_days, titles, undoing
from listserv.understand.texts import whole_texts
from listserv.understand.weighing import Reading
from listserv.understand.writing import MAX_TEXT, Writing

HAVE_DAYS = frozenset(("pause", "mode", "facilitator"))


def read(found: Reading, writing: Writing) -> Reading:
    """The reading with all that its wishes bring along."""
    for step in STEPS:
        found = step(found, writing)
    return found


def _titles(found: Reading, writing: Writing) -> Reading:
    unsigned = writing.unsigned
    return replace(found, wishes=tuple(titles.titled(wish, unsigned) for wish in found.wishes))


def _days(found: Reading, writing: Writing) -> Reading:
    if not any(wish.name in HAVE_DAYS for wish in found.wishes):
        return found
    said = writing.said
    wishes = other_days.of_modes(other_days.of_deputies(found.wishes, said), said)
    begun = (slot_days.since(wish, said) if wish.name == "pause" else wish for wish in wishes)
    return replace(found, wishes=tuple(other_days.of_absence(wish, said) for wish in begun))


def _texts(found: Reading, writing: Writing) -> Reading:
    return replace(found, wishes=whole_texts(writing.book, found.wishes, writing.text.strip(), MAX_TEXT))


def _announcements(found: Reading, writing: Writing) -> Reading:
    """An announcement is its own words alone, of which nothing is left unclear."""
    alone = len(found.wishes) == 1

    def announced(wish: Wish) -> Wish:
        return announcing.wished(wish, alone, writing.subject, writing.text, writing.book, writing.today)

    wishes = tuple(announced(wish) if wish.name == "announce" else wish for wish in found.wishes)
    within = any(wish.name == "announce" and found.unclear in wish.words for wish in wishes)
    return replace(found, wishes=wishes, unclear="" if within else found.unclear)


def _changes(found: Reading, writing: Writing) -> Reading:
    """Which change shall be undone."""
    named = (undoing.called(w, writing.text) if w.name in ("undo", "unset") else w for w in found.wishes)
    return replace(found, wishes=tuple(named))


STEPS: tuple[Callable[[Reading, Writing], Reading], ...] = (_titles, _days, _texts, _announcements, _changes)
