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
    text,
    true,
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


def _where_there(table: str, column: str) -> Index:
    """An index of the few rows that have something there: it costs the others nothing."""
    there = text(f"{column} IS NOT NULL")
    return Index(f"ix_{table}_{column}", column, sqlite_where=there, postgresql_where=there)


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
    Column("paused_from", Moment),
    Column("facilitator", Boolean, nullable=False, server_default=false()),
    Column("trusted", Boolean, nullable=False, server_default=false()),
    Column("moderated", Boolean, nullable=False, server_default=false()),
    Column("language", String(8), nullable=False, server_default=""),
    Column("consent", Text, nullable=False, server_default=""),
    Column("profile", Text, nullable=False, server_default=""),
    Column("hidden", Boolean, nullable=False, server_default=false()),
    Column("joined_at", Moment),
    Column("left_at", Moment),
    Column("stood_down_at", Moment),
    Column("bounce_days", Integer, nullable=False, server_default="0"),
    Column("last_bounce", Moment),
    # When and how their letters come; "" and nothing are what the list does.
    Column("letter_time", String(5), nullable=False, server_default=""),
    Column("letter_day", Integer),
    Column("letter_form", String(8), nullable=False, server_default=""),
    Column("timezone", String(64), nullable=False, server_default=""),
    # How much: their own posts, mails a day, and octets of an attachment.
    Column("own_posts", String(8), nullable=False, server_default="copy"),
    Column("most_a_day", Integer),
    Column("largest", BigInteger),
    # Whether they hear of old conversations near to what they ask.
    Column("past", Boolean, nullable=False, server_default=true()),
    # Where a letter begins that is owed to them, and when the last one was (store/hearing.py).
    Column("told_until", Moment),
    Column("lettered_at", Moment),
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
    # Whose change it was, where it was a member's; the first change of the same decision; the change that took it back.
    Column("actor_id", Id, index=True),
    Column("act", Id),
    Column("undone", Id),
    **NEVER_AGAIN,
)

# From whom a member wants no more private answers.
unheard = Table(
    "unheard",
    metadata,
    Column("member_id", Id, primary_key=True, autoincrement=False),
    Column("from_id", Id, primary_key=True, autoincrement=False),
    **NO_ROWID,
)

# ── what came ────────────────────────────────────────────────────────────────────────────────────────────────────

raws = Table("raws", metadata, _id(), Column("bytes", LargeBinary, nullable=False), **NEVER_AGAIN)

# The ledger: `ending` is empty while the message waits, then one of the six ends. `author` is whose mail it was found
# to be when it was settled: From's address, or the member's whom a bounce speaks of.
inbox = Table(
    "inbox",
    metadata,
    _id(),
    _to("raw", nullable=False, index=True),
    Column("recipient", String(320), nullable=False),
    Column("sender", String(320), nullable=False),
    Column("peer", String(200), nullable=False),
    Column("helo", String(255), nullable=False, server_default=""),
    Column("author", String(320), nullable=False, server_default=""),
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
    Column("pinned_at", Moment),
    Column("renamed", Boolean, nullable=False, server_default=false()),
    Column("note", Text, nullable=False, server_default=""),
    Index(None, "list_id", "last_at"),
    Index("ix_conversations_closed", "list_id", sqlite_where=text("closed = 1"), postgresql_where=text("closed")),
    **NEVER_AGAIN,
)

FILES_UNREAD = text("files IS NULL AND raw_id IS NOT NULL")

# A post, or the ghost of one (no raw_id): a message that others refer to and that has not come.
posts = Table(
    "posts",
    metadata,
    _id(),
    _to("list", nullable=False),
    _to("conversation", nullable=False, index=True),
    Column("parent_id", Id, ForeignKey("posts.id"), index=True),
    _to("raw", index=True),
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
    Column("parted_from", Id),
    Column("note", Text, nullable=False, server_default=""),
    Column("removed_at", Moment),
    Column("imported", Boolean, nullable=False, server_default=false()),
    # Who asked without a name, readable only with the server's secret (store/sealed.py).
    Column("sealed", Text),
    Column("files", Text),
    Column("text_mark", BigInteger),
    Column("keep_from", Boolean, nullable=False, server_default=false()),
    Column("announcement", Boolean, nullable=False, server_default=false()),
    Index(None, "list_id", "base_subject", "sent_at"),
    Index(None, "list_id", "thread_block", "sent_at"),
    Index(None, "list_id", "received_at"),
    Index("ix_posts_files_unread", "id", sqlite_where=FILES_UNREAD, postgresql_where=FILES_UNREAD),
    Index(None, "list_id", "author", "received_at"),
    Index(None, "list_id", "text_mark"),
    **NEVER_AGAIN,
)

# Conversations that became part of another one, so that their numbers stay good.
merged = Table(
    "merged",
    metadata,
    Column("conversation_id", Id, primary_key=True, autoincrement=False),
    Column("into_id", Id, nullable=False, index=True),
    **NO_ROWID,
)

# What facilitators did to conversations, and how it was before: UNDO reads it.
rearrangements = Table(
    "rearrangements",
    metadata,
    _id(),
    _to("list", nullable=False),
    Column("inbox_id", Id, index=True),
    Column("conversation_id", Id, nullable=False),
    Column("post_id", Id),
    Column("what", String(16), nullable=False),
    Column("by", String(320), nullable=False),
    Column("at", Moment, nullable=False),
    Column("before", JSON, nullable=False),
    Column("undone_at", Moment),
    Index(None, "list_id", "by"),
    **NEVER_AGAIN,
)

# The files that came with a post, by their place among its parts. Their names stand in `posts.files` as well, one a
# line, because the index of words (`store/search.py`) is made from the columns of one row; it is NULL where a post is
# from before we kept them.
attachments = Table(
    "attachments",
    metadata,
    _to("post", primary_key=True),
    Column("part", Integer, primary_key=True, autoincrement=False),
    Column("name", Text, nullable=False),
    Column("content_type", String(200), nullable=False),
    Column("size", BigInteger, nullable=False),
    **NO_ROWID,
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
    Column("newcomers", JSON),
    Column("left_out", Integer, nullable=False, server_default="0"),
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
    Column("inbox_id", Id, ForeignKey("inbox.id"), nullable=False, index=True),
    _to("raw", nullable=False, index=True),
    Column("parent", Id),
    Column("digest", Id),
    Column("address", String(320), nullable=False),
    Column("name", Text, nullable=False, server_default=""),
    Column("subject", Text, nullable=False, server_default=""),
    Column("why", Text, nullable=False),
    Column("held_at", Moment, nullable=False),
    Column("reminded_at", Moment),
    Column("state", String(12), nullable=False, server_default="waiting"),
    Column("decided_by", String(320), nullable=False, server_default=""),
    Column("decided_at", Moment),
    Column("rule", String(24), nullable=False, server_default=""),
    Column("brake_id", Id),
    Column("keep_from", Boolean, nullable=False, server_default=false()),
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
    _to("member", index=True),
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
    *(_where_there("letters", name) for name in ("raw_id", "question_id")),
    **NEVER_AGAIN,
)

# Topics that go out at a moment of their own, once or again and again. `instead` is the text of the next time alone.
schedules = Table(
    "schedules",
    metadata,
    _id(),
    _to("list", nullable=False),
    Column("number", Integer, nullable=False),
    _to("member", nullable=False),
    Column("subject", Text, nullable=False),
    Column("text", Text, nullable=False),
    Column("rule", JSON, nullable=False),
    Column("next_at", Moment),
    Column("instead", Text, nullable=False, server_default=""),
    Column("state", String(12), nullable=False, server_default="waiting"),
    UniqueConstraint("list_id", "number"),
    **NEVER_AGAIN,
)

# Topics that members wish for.
suggestions = Table(
    "suggestions",
    metadata,
    _id(),
    _to("list", nullable=False),
    Column("number", Integer, nullable=False),
    _to("member", nullable=False),
    Column("text", Text, nullable=False),
    Column("made_at", Moment, nullable=False),
    Column("state", String(12), nullable=False, server_default="open"),
    Column("decided_by", String(320), nullable=False, server_default=""),
    UniqueConstraint("list_id", "number"),
    **NEVER_AGAIN,
)

# What is stopped: a whole list (no conversation) or one conversation, until somebody lets it go on.
brakes = Table(
    "brakes",
    metadata,
    _id(),
    _to("list", nullable=False),
    Column("conversation_id", Id),
    Column("kind", String(8), nullable=False),
    Column("why", Text, nullable=False),
    Column("by", String(320), nullable=False),
    Column("at", Moment, nullable=False),
    Column("state", String(8), nullable=False, server_default="on"),
    Column("ended_by", String(320), nullable=False, server_default=""),
    Column("ended_at", Moment),
    Index(None, "list_id", "state"),
    **NEVER_AGAIN,
)

# Who lately asked the whole list to be let off it: so a storm is noticed while it begins.
cries = Table(
    "cries",
    metadata,
    _id(),
    _to("list", nullable=False),
    Column("address", String(320), nullable=False),
    Column("at", Moment, nullable=False),
    Index(None, "list_id", "at"),
    **NEVER_AGAIN,
)

# Whom a facilitator invited. A row goes when the invitation lapses; that nobody is asked twice, `forgotten` remembers.
invitations = Table(
    "invitations",
    metadata,
    _id(),
    _to("list", nullable=False),
    Column("address", String(320), nullable=False),
    Column("name", String(200), nullable=False, server_default=""),
    Column("words", Text, nullable=False, server_default=""),
    Column("by", String(320), nullable=False),
    Column("invited_at", Moment, nullable=False),
    Column("reminded_at", Moment),
    Column("answer", String(8), nullable=False, server_default=""),
    Column("answered_at", Moment),
    UniqueConstraint("list_id", "address"),
    **NEVER_AGAIN,
)

# Domains whose people may neither post nor join; single addresses are banned as members.
bans = Table(
    "bans",
    metadata,
    _to("list", primary_key=True),
    Column("domain", String(253), primary_key=True),
    Column("by", String(320), nullable=False),
    Column("at", Moment, nullable=False),
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
    Column("total", BigInteger, nullable=False),
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
