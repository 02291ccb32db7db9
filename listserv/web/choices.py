"""What the buttons of a page say, and the wish that each of them is: the same words as in a mail."""

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from listserv.mail.listheaders import ONE_CLICK
from listserv.model.incoming import Incoming
from listserv.model.intent import Answer, Command, Wish
from listserv.model.mailinglist import MailingList

PAUSE = timedelta(days=14)
CHOICE = "choice"
"""The field that names a button."""
UNDO = "undo"
"""The field whose value is the token of the button that takes something back."""


def _pause(place: MailingList, now: datetime) -> Wish:
    """No mail until that day begins where the list is at home."""
    return Wish("pause", until=now.astimezone(ZoneInfo(place.timezone)).date() + PAUSE)


WISHES: Mapping[str, Callable[[MailingList, datetime], Wish]] = {
    "leave": lambda place, now: Wish("leave"),
    "weekly": lambda place, now: Wish("mode", mode="weekly"),
    "announcements": lambda place, now: Wish("mode", mode="announcements"),
    "pause": _pause,
}
"""What may be wished by a link; all else takes a mail."""


def wish(said: Mapping[str, str], place: MailingList, now: datetime) -> Wish | None:
    """What a form asks for, None where it is nothing that we know; RFC 8058 3.2 is a form with one field."""
    name, _, value = ONE_CLICK.partition("=")
    if said.get(name, "").strip().lower() == value.lower():
        return Wish("leave")
    make = WISHES.get(said.get(CHOICE, ""))
    return make(place, now) if make else None


def press(wish: Wish, place: MailingList, member: int) -> Incoming:
    """A wish of the member to whom the link was given, who is proven by it."""
    return Incoming("web", Command((wish,), member=member), place.id)


def undo(question: int, asked_at: int, place: MailingList) -> Incoming:
    """UNDO, as the answer to the letter that told of the change: it takes back that one and no other."""
    said = Answer(question, asked_at, None, "UNDO", wishes=(Wish("undo"),), word="undo")
    return Incoming("web", said, place.id)
