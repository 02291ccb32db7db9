"""How many of our letters of each sort an address got in a day, so that it gets no more than a person wants."""

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection

from listserv.store import again, letters

NOT_UNDERSTOOD = ("unclear", "unclear/post", "hold/unclear", "hold/unread")
COUNTED = {
    "answers_today": NOT_UNDERSTOOD,
    "missed_today": ("unclear/again",),
    "holds_told_today": ("hold/author", "hold/author-left", "calm/author"),
    "told_today": (
        "leave/no-member",
        "leave/has-left",
        "join/already",
        "join/waiting",
        "join/invitation-only",
        "join/unsure",
        "join/tasted",
        "unclear/too-late",
        "unnamed/between-us",
        "post/empty",
        "post/refused",
        "post/taken-off",
        "post/patients",
        "bounce/again",
        "roles/no-more",
    ),
    "confirmations_today": (
        "confirm/wish",
        "confirm/wishes",
        "confirm/hold",
        "confirm/sure",
        "confirm/which-list",
        "confirm/other-list",
        "confirm/whom",
        "people/their-address",
        "mydata/ask",
        "forget/ask",
        "forget/which",
    ),
    "silence_told_today": ("confirm/enough",),
    "closed_today": ("conversation/closed",),
    "elsewhere_today": ("confirm/from-elsewhere",),
    "asked_again_today": ("join/which",),
    "answers_doubted_today": (again.KIND, "confirm/too-old"),
    "helped_today": ("help", "info"),
}
"""Letters of which an address gets only so many a day."""
SHARED = frozenset(
    ("told_today", "confirmations_today", "silence_told_today", "elsewhere_today", "answers_doubted_today")
)
"""Those that go to a known address, whoever wrote."""


def counts(db: Connection, list_id: int, author: str, addresses: frozenset[str], now: datetime) -> dict[str, Any]:
    """How many letters of each sort these addresses got in a day; of some only what went to the author counts."""
    if not addresses:
        return {}
    kinds = [kind for each in COUNTED.values() for kind in each]
    sent = letters.sent(db, list_id, addresses, kinds, now - timedelta(days=1))
    counts = {
        name: sum(kind in kinds and (to == author or name in SHARED) for kind, _, to in sent)
        for name, kinds in COUNTED.items()
    }
    hour = now - timedelta(hours=1)
    lately = sum(kind in NOT_UNDERSTOOD and at >= hour and to == author for kind, at, to in sent)
    return {**counts, "answers_this_hour": lately}
