"""The header of an older Lotus Notes reply: labels without colons on lines of their own, their values below them.

Notes showed it as a table; the text of that table has a line for each of its cells, or draws its lines. `attribution`
looks for it only below a date as Notes writes it.
"""

import re
from collections.abc import Sequence

from listserv.mail import attribution_data as data
from listserv.mail.passages import Line

DATE = re.compile(
    r"(?:^|\s)\d{1,4}[./-]\d{1,2}[./-]\d{2,4}\W{1,4}\d{1,2}:\d\d(?::\d\d)?(?:\W{0,2}[AP]M)?\W{0,3}(?:[A-Z]{2,4}\d?)?\W*$"
)
_BOX = re.compile(r"[ \t]{0,4}\|-{3,}(?:\+-{3,}){1,4}>[ \t]*$")
_BOX_LINES = 60
_WIDTH = 400
COLUMNS = 24  # lines of a header in two columns, the empty ones among them
REACH = 10  # lines from the date down to "To", with "Please respond to" and an address between them
_KIND_OF_LABEL = {label: kind for kind in ("to", "cc", "subject") for label in data.LABELS[kind]}


def asks_to_respond(text: str) -> bool:
    """Whether the line is what Notes writes above the Reply-To address."""
    return text.lower().startswith(data.RESPOND)


def is_label(text: str) -> bool:
    """Whether the line is nothing but "To", "cc" or "Subject", in any language."""
    return text.lower() in _KIND_OF_LABEL


def may_be_name(text: str) -> bool:
    """Whether the line could be a name or a firm: short, no sentence, most of its words with a capital."""
    text = text.strip()
    if not 1 < len(text) <= 100 or text[-1] in ".?!,;:":
        return False
    words = text.split()
    return len(words) <= 8 and sum(w[:1].isupper() or not w[:1].isalpha() for w in words) * 2 > len(words)


def size(texts: Sequence[str]) -> int:
    """How many of these lines, the first of which is a label, are the header; 0 if no subject follows a recipient.

    The subject is the last field, of one line. Any line may stand right below a label; others look like recipients.
    """
    seen: set[str] = set()
    for n, text in enumerate(texts):
        kind = _KIND_OF_LABEL.get(text.lower())
        if kind == "subject":
            valued = n + 1 < len(texts) and bool(texts[n + 1])
            return n + 1 + valued if seen else 0
        if kind:
            seen.add(kind)
        elif text and not is_label(texts[n - 1]) and not _is_recipient(text):
            return 0
    return 0


def _is_recipient(text: str) -> bool:
    return "@" in text or "/" in text or text.endswith((",", ";"))


def box_size(lines: Sequence[Line]) -> int:
    """How many of these lines are a header in drawn boxes, from its first edge on; 0 if they are something else.

    The lower box begins with a ">" that is no quote mark.
    """
    if not lines or not _BOX.match(lines[0].text[:_WIDTH]):
        return 0
    size, labels = 0, set[str]()
    for n, line in enumerate(lines[:_BOX_LINES]):
        text = f"{line.marks}{line.text}"[:_WIDTH].strip()
        if text.startswith(("|", ">")) or text.endswith("|"):
            size = n + 1
            labels.update(cell.partition(":")[0].strip().lower() for cell in text.split("|"))
        elif text:
            break
    kinds = {_KIND_OF_LABEL[label] for label in labels if label in _KIND_OF_LABEL}
    return size if {"to", "subject"} <= kinds else 0
