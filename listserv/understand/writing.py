"""What somebody wrote at one of our doors, as it is looked at for wishes."""

import re
from dataclasses import dataclass
from datetime import date

from listserv.understand.phrasebook import Book, Spoken, book
from listserv.understand.said import Said
from listserv.understand.texts import opened_up, without_signature
from listserv.understand.weighing import Door

MAX_TEXT = 2_000
"""So many characters are read for wishes; a text that a wish brings along may go on behind them."""
_MAX_SUBJECT = 200
_REPLIED = re.compile(
    r"^\s*(?:\[[^\]]{0,40}\]\s*)?(?:re|aw|sv|antw|odp|r|fwd?|wg|vs|tr)\s?(?:\[\d{1,3}\])?:", re.IGNORECASE
)
_PREFIX = re.compile(r"^\s*(?:\[[^\]]{0,40}\]|(?:external|ext)\b:?)\s*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Writing:
    """A subject that was chosen and the new text, where it came to, on which day, and the list's language."""

    subject: str
    text: str
    to: Door
    today: date
    language: str

    @property
    def book(self) -> Book:
        """The phrases of the list's language."""
        return book(self.language)

    @property
    def is_public(self) -> bool:
        """Whether it is on its way to the list, where everybody would read it."""
        return self.to in ("posting", "post-reply")

    @property
    def said(self) -> Said:
        """As it is weighed."""
        return Said.of(*spoken(self.subject, self.text, today=self.today, language=self.language))

    @property
    def unsigned(self) -> str:
        """What is read of the text, without leave taking and signature."""
        return without_signature(self.book, self.text[:MAX_TEXT], titled=True).strip()


def chosen(subject: str) -> str:
    """A subject that the person chose: one that answers or forwards says nothing of what they want."""
    subject = subject[:_MAX_SUBJECT].strip()
    return "" if _REPLIED.match(subject) else _PREFIX.sub("", subject)


def spoken(subject: str, text: str, *, today: date, language: str = "en") -> tuple[Spoken, Spoken]:
    """Subject and body as they are weighed: what the person chose to say, without leave taking and signature."""
    subject, text = chosen(subject), opened_up(text)[:MAX_TEXT].strip()
    source = book(language)
    return Spoken(source, subject, today), Spoken(source, without_signature(source, text, bool(subject)), today)
