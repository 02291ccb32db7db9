"""How many mails that nobody wrote are told from those of people: `python -m bench.accuracy.automatic [FILE...]`.

The rows of a file are mails whose headers were lost, each with its kind; without a FILE those are read that the weights
of `mail/machine.weights` were learned from, so what it prints then is no more than that nothing was unlearned.
"""

import json
import sys
from collections import Counter
from collections.abc import Iterable
from email.message import EmailMessage
from hashlib import sha256
from pathlib import Path
from typing import Any

from listserv.mail.autoreply import automatic
from listserv.mail.parse import parse
from listserv.model.message import Message

TESTS = Path(__file__).parents[2] / "tests" / "mail"
EXAMPLES, PEOPLE = TESTS / "automatic", TESTS / "machines" / "people.txt"
PERSON = "person"


def rows(path: Path) -> list[dict[str, Any]]:
    """The rows of a file."""
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


def fingerprint() -> str:
    """What the mails with a kind are now, in a line: a test sees by it that the weights were learned from them."""
    read = sha256()
    for path in (*sorted(EXAMPLES.glob("*.jsonl")), PEOPLE):
        read.update(path.read_bytes())
    return read.hexdigest()[:16]


def message(row: dict[str, Any], *headers: str) -> Message:
    """A row as the mail that it was, and these headers."""
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = "Ann Other <ann@example.com>", "cop@lists.example.org", row["subject"]
    mail["Date"], mail["Message-ID"] = "Mon, 05 May 2025 09:00:00 +0100", "<1@example.com>"
    if row["in_reply_to"]:
        mail["In-Reply-To"] = "<2@lists.example.org>"
    for name, _, value in (header.partition(": ") for header in headers):
        mail[name] = value
    mail.set_content(row["text"])
    return parse(mail.as_bytes())


def tally(told: Iterable[tuple[dict[str, Any], str]]) -> dict[str, str]:
    """How many of each kind, in English and in other languages, were rightly taken for a machine's or a person's."""
    count: dict[str, Counter[bool]] = {}
    for row, taken in told:
        right = (taken == "") == (row["kind"] == PERSON)
        for name in (row["kind"], f"{row['kind']}, {'English' if row['lang'] == 'en' else 'other'}"):
            count.setdefault(name, Counter())[right] += 1
    return {name: f"{each[True]}/{each.total()}" for name, each in sorted(count.items())}


def main() -> None:
    """Prints one line for each file."""
    for path in [Path(name) for name in sys.argv[1:]] or sorted(EXAMPLES.glob("*.jsonl")):
        told = ((row, automatic(message(row), "ann@example.com")) for row in rows(path))
        print(json.dumps({"set": path.name, **tally(told)}))


if __name__ == "__main__":
    main()
