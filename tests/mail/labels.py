"""Mail of lists whose every line somebody labelled who had seen neither code nor tests.

Own, closing, code and forward are part of the message; quote, attribution, signature, footer and banner are not.
"""

import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from listserv.mail.parse import parse
from listserv.mail.quote import split

_MUST = ("own", "code", "forward")
_MAY = (*_MUST, "closing")


@dataclass(frozen=True, slots=True)
class Judged:
    """What became of one mail: lines of it that are lost, and lines that should have gone; `kind` is its habit."""

    name: str
    kind: str
    own: int
    other: int
    lost: tuple[str, ...]
    leaked: tuple[str, ...]


def judge(path: Path) -> Iterator[Judged]:
    """Each mail of the file; white space and quote marks of what is passed on count for nothing."""
    for line in path.read_text(encoding="utf-8").splitlines():
        case = json.loads(line)
        labelled = [(label, _plain(text)) for label, text in case["lines"] if _plain(text)]
        kept = Counter(filter(None, map(_plain, split(parse(case["raw"].encode())).new.splitlines())))
        must = Counter(text for label, text in labelled if label in _MUST)
        may = Counter(text for label, text in labelled if label in _MAY)
        yield Judged(
            name=case["id"],
            kind=case["kind"],
            own=must.total(),
            other=sum(label not in _MAY for label, _ in labelled),
            lost=tuple((must - kept).elements()),
            leaked=tuple((kept - may).elements()),
        )


def _plain(text: str) -> str:
    """RFC 4155 puts a mark before "From ", RFC 4880 7.1 dashes before dashes; programs mark what they forward."""
    return " ".join(text.replace("\u00a0", " ").removeprefix("- ").lstrip(" >").split())
