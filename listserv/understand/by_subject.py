"""An answer to the letter about a held post that came to the desk: its subject says which post it decides on."""

import re

from listserv.model.intent import Wish
from listserv.understand import answers
from listserv.understand.phrasebook import book
from listserv.understand.texts import without_signature

_HELD = re.compile(
    r"(?i)\s*(?:\[[^\]]{0,40}\]\s*)?(?:(?:re|aw|sv|antw|odp|wg|vs)\s?(?:\[\d{1,3}\])?:\s*)+held post (\d{1,6})\b"
)
_REASON = re.compile(r"(?i)\W*no\b\W*(?:because|since|as)\b")
_WORDS = frozenset(("trust", "discard"))


def decided(subject: str, text: str, language: str) -> tuple[Wish, ...]:
    """The decision, where the mail is nothing but one; () where it names a number, or says more than a reason."""
    hit = _HELD.match(subject)
    if hit is None:
        return ()
    said = answers.read(without_signature(book(language), text, titled=True).strip(), language=language)
    number = (int(hit[1]),)
    if said.choice:
        return ()
    if said.yes is False and said.word in ("", "no") and (not said.rest or _REASON.match(text)):
        return (Wish("reject", words=said.rest, numbers=number),)
    if said.rest:
        return ()
    if said.word in _WORDS:
        return (Wish(said.word, numbers=number),)
    return (Wish("approve", numbers=number),) if said.yes and not said.word else ()
