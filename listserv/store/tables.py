"""Every table on one page. Alembic's migrations make the same schema; `make check` compares the two."""

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    DateTime,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
    false,
)
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator

Id = BigInteger().with_variant(Integer, "sqlite")


class Moment(TypeDecorator[datetime]):
    """An aware moment in UTC, on every database: SQLite keeps no zone, so it is taken off and put back."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        value = value.astimezone(UTC)
        return value.replace(tzinfo=None) if dialect.name == "sqlite" else value

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def _id() -> Column[int]:
    """A row's number. Tables with one say `**NEVER_AGAIN`: numbers travel in addresses and outlive their rows."""
    return Column("id", Id, primary_key=True, autoincrement=True)


NEVER_AGAIN: dict[str, Any] = {"sqlite_autoincrement": True}
NO_ROWID: dict[str, Any] = {"sqlite_with_rowid": False}


def _to(table: str, **more: Any) -> Column[int]:
    name = more.pop("name", f"{table}_id")
    target = {"list": "lists.id", "person": "people.id", "raw": "raws.id"}.get(table, f"{table}s.id")
    return Column(name, Id, ForeignKey(target), **more)


# ── who ──────────────────────────────────────────────────────────────────────────────────────────────────────────

lists = Table("lists", metadata, _id(), Column("address", String(320), nullable=False, unique=True), **NEVER_AGAIN)

# What facilitators changed by mail; config.toml holds the rest.
settings = Table(
    "settings",
    metadata,
    _to("list", primary_key=True),
    Column("key", String(64), primary_key=True),
    Column("value", JSON, nullable=False),
)

people = Table("people", metadata, _id(), Column("created_at", Moment, nullable=False), **NEVER_AGAIN)

addresses = Table(
    "addresses",
    metadata,
    Column("address", String(320), primary_key=True),
    _to("person", nullable=False, index=True),
)

members = Table(
    "members",
    metadata,
    _id(),
    _to("list", nullable=False),
    _to("person", nullable=False, index=True),
    Column("address", String(320), nullable=False),
    Column("name", String(200), nullable=False, server_default=""),
    Column("status", String(12), nullable=False),
    Column("mode", String(16), nullable=False, server_default="every"),
    Column("paused_until", Moment),
    Column("facilitator", Boolean, nullable=False, server_default=false()),
    Column("trusted", Boolean, nullable=False, server_default=false()),
    Column("moderated", Boolean, nullable=False, server_default=false()),
    Column("language", String(8), nullable=False, server_default=""),
    Column("consent", Text, nullable=False, server_default=""),
    Column("profile", Text, nullable=False, server_default=""),
    Column("hidden", Boolean, nullable=False, server_default=false()),
    Column("joined_at", Moment),
    Column("left_at", Moment),
    Column("bounce_days", Integer, nullable=False, server_default="0"),
    Column("last_bounce", Moment),
    UniqueConstraint("list_id", "person_id"),
    Index(None, "list_id", "status", "mode"),
    Index(None, "list_id", "facilitator"),
    **NEVER_AGAIN,
)

# Who may post without being a member.
posters = Table(
    "posters",
    metadata,
    _to("list", primary_key=True),
    Column("address", String(320), primary_key=True),
    Column("by", String(320), nullable=False),
    Column("at", Moment, nullable=False),
)

# Who changed what, and how it was before: `undo` reads it, nothing writes over it.
changes = Table(
    "changes",
    metadata,
    _id(),
    _to("list", nullable=False),
    _to("member", index=True),
    Column("at", Moment, nullable=False),
    Column("by", String(320), nullable=False),
    Column("what", String(64), nullable=False),
    Column("before", JSON, nullable=False),
    Column("after", JSON, nullable=False),
    **NEVER_AGAIN,
)

# ── what came ────────────────────────────────────────────────────────────────────────────────────────────────────

raws = Table("raws", metadata, _id(), Column("bytes", LargeBinary, nullable=False), **NEVER_AGAIN)

# The ledger: `ending` is empty while the message waits, then one of the six ends.
inbox = Table(
    "inbox",
    metadata,
    _id(),
    _to("raw", nullable=False, index=True),
    Column("recipient", String(320), nullable=False),
    Column("sender", String(320), nullable=False),
    Column("peer", String(200), nullable=False),
    Column("helo", String(255), nullable=False, server_default=""),
    Column("received_at", Moment, nullable=False),
    Column("arrival", String(64), unique=True),
    Column("state", String(8), nullable=False, server_default="waiting"),
    Column("owner", String(120), nullable=False, server_default=""),
    Column("claimed_until", Moment),
    Column("attempts", Integer, nullable=False, server_default="0"),
    Column("ending", String(12), nullable=False, server_default=""),
    Column("word", String(40), nullable=False, server_default=""),
    Column("why", Text, nullable=False, server_default=""),
    Column("ended_at", Moment),
    Column("told", Boolean, nullable=False, server_default=false()),
    Index(None, "state", "id"),
    Index(None, "ending"),
    **NEVER_AGAIN,
)

# ── conversations ────────────────────────────────────────────────────────────────────────────────────────────────

conversations = Table(
    "conversations",
    metadata,
    _id(),
    _to("list", nullable=False),
    Column("subject", Text, nullable=False),
    Column("started_at", Moment, nullable=False),
    Column("last_at", Moment, nullable=False),
    Column("closed", Boolean, nullable=False, server_default=false()),
    Index(None, "list_id", "last_at"),
    **NEVER_AGAIN,
)

# A post, or the ghost of one (no raw_id): a message that others refer to and that has not come.
posts = Table(
    "posts",
    metadata,
    _id(),
    _to("list", nullable=False),
    _to("conversation", nullable=False, index=True),
    Column("parent_id", Id, ForeignKey("posts.id"), index=True),
    _to("raw"),
    Column("message_id", Text, nullable=False),
    Column("subject", Text, nullable=False, server_default=""),
    Column("base_subject", Text, nullable=False, server_default=""),
    Column("author", String(320), nullable=False, server_default=""),
    Column("author_name", Text, nullable=False, server_default=""),
    Column("text", Text, nullable=False, server_default=""),
    Column("sent_at", Moment),
    Column("received_at", Moment),
    Column("thread_index", LargeBinary),
    Column("thread_block", String(44)),
    Column("how", String(16), nullable=False, server_default=""),
    Column("sure", Integer, nullable=False, server_default="0"),
    Column("came_from", Id),
    Column("imported", Boolean, nullable=False, server_default=false()),
    Index(None, "list_id", "base_subject", "sent_at"),
    Index(None, "list_id", "thread_block", "sent_at"),
    Index(None, "list_id", "received_at"),
    **NEVER_AGAIN,
)

# Every id that a post or ghost is known by (archive.key).
message_ids = Table(
    "message_ids",
    metadata,
    _to("list", primary_key=True),
    Column("message_id", String(250), primary_key=True),
    _to("post", nullable=False, index=True),
    **NO_ROWID,
)

# Fingerprints of each post's own lines. No foreign key to the post: it would cost a look-up a line, and a scan of the
# whole table whenever a ghost goes, which never had lines.
lines = Table(
    "lines",
    metadata,
    _to("list", primary_key=True),
    Column("line", BigInteger, primary_key=True, autoincrement=False),
    Column("post_id", Id, primary_key=True, autoincrement=False),
    **NO_ROWID,
)

# Collected letters (daily, weekly, monthly): which posts, in the order in which they are numbered.
digests = Table(
    "digests",
    metadata,
    _id(),
    _to("list", nullable=False),
    Column("mode", String(16), nullable=False),
    Column("period", String(40), nullable=False),
    Column("until", Moment, nullable=False),
    Column("posts", JSON, nullable=False),
    UniqueConstraint("list_id", "mode", "period"),
    **NEVER_AGAIN,
)

# What a member chose to hear of one conversation.
listening = Table(
    "listening",
    metadata,
    _to("conversation", primary_key=True),
    _to("member", primary_key=True),
    Column("choice", String(8), nullable=False),
    **NO_ROWID,
)

# ── what waits for an answer ─────────────────────────────────────────────────────────────────────────────────────

holds = Table(
    "holds",
    metadata,
    _id(),
    _to("list", nullable=False),
    Column("number", Integer, nullable=False),
    Column("inbox_id", Id, ForeignKey("inbox.id"), nullable=False),
    _to("raw", nullable=False),
    Column("parent", Id),
    Column("address", String(320), nullable=False),
    Column("name", Text, nullable=False, server_default=""),
    Column("subject", Text, nullable=False, server_default=""),
    Column("why", Text, nullable=False),
    Column("held_at", Moment, nullable=False),
    Column("reminded_at", Moment),
    Column("state", String(12), nullable=False, server_default="waiting"),
    Column("decided_by", String(320), nullable=False, server_default=""),
    Column("decided_at", Moment),
    UniqueConstraint("list_id", "number"),
    Index(None, "state", "list_id"),
    **NEVER_AGAIN,
)

questions = Table(
    "questions",
    metadata,
    _id(),
    _to("list", nullable=False),
    Column("kind", String(32), nullable=False),
    Column("address", String(320), nullable=False),
    _to("member"),
    Column("about", Id),
    Column("values", JSON, nullable=False),
    Column("asked_at", Moment, nullable=False),
    Column("expires_at", Moment, nullable=False),
    Column("answered_at", Moment),
    Index(None, "answered_at", "expires_at"),
    Index(None, "list_id", "address", "kind"),
    **NEVER_AGAIN,
)

# ── what we shall say ────────────────────────────────────────────────────────────────────────────────────────────

letters = Table(
    "letters",
    metadata,
    _id(),
    _to("list", nullable=False),
    Column("kind", String(40), nullable=False),
    Column("address", String(320), nullable=False),
    _to("member"),
    _to("post"),
    _to("question"),
    _to("raw"),
    Column("values", JSON),
    Column("in_reply_to", Text, nullable=False, server_default=""),
    Column("created_at", Moment, nullable=False),
    Column("state", String(8), nullable=False, server_default="waiting"),
    Column("owner", String(120), nullable=False, server_default=""),
    Column("claimed_until", Moment),
    Column("attempts", Integer, nullable=False, server_default="0"),
    Column("next_try", Moment, nullable=False),
    Column("code", Integer),
    Column("reply", Text, nullable=False, server_default=""),
    Column("ended_at", Moment),
    UniqueConstraint("post_id", "member_id"),
    Index(None, "state", "next_try", "id"),
    Index(None, "list_id", "address", "kind", "created_at"),
    **NEVER_AGAIN,
)

# Work of the clock that was done: the key makes it once-only on all nodes.
claims = Table(
    "claims",
    metadata,
    Column("what", String(40), primary_key=True),
    Column("about", Id, primary_key=True, autoincrement=False),
    Column("period", String(40), primary_key=True),
    Column("at", Moment, nullable=False),
)

# What is to be done at a later time; the clock settles each row once.
agenda = Table(
    "agenda",
    metadata,
    _id(),
    _to("list", nullable=False),
    Column("what", String(32), nullable=False),
    _to("member"),
    Column("about", Id),
    Column("values", JSON, nullable=False),
    Column("at", Moment, nullable=False),
    Column("done_at", Moment),
    Index(None, "done_at", "at"),
    Index(None, "list_id", "what", "done_at"),
    **NEVER_AGAIN,
)

# How many rows of the ledger were forgotten, by their end: `status` adds them, so that its sums stay exact.
tally = Table(
    "tally",
    metadata,
    Column("ending", String(12), primary_key=True),
    Column("count", BigInteger, nullable=False),
)

# Who asked to be forgotten: a keyed hash of the address, which says of a given address whether it is one of them and
# gives none away.
forgotten = Table(
    "forgotten",
    metadata,
    _to("list", primary_key=True),
    Column("mark", String(64), primary_key=True),
    Column("at", Moment, nullable=False),
)
