"""Work for later, the index of words, and what members and facilitators may now ask for."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    op.create_table(
        "agenda",
        sa.Column("id", ID, autoincrement=True, nullable=False),
        sa.Column("list_id", ID, nullable=False),
        sa.Column("what", sa.String(length=32), nullable=False),
        sa.Column("member_id", ID, nullable=True),
        sa.Column("about", ID, nullable=True),
        sa.Column("values", sa.JSON(), nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("done_at", MOMENT, nullable=True),
        sa.ForeignKeyConstraint(["list_id"], ["lists.id"], name=op.f("fk_agenda_list_id")),
        sa.ForeignKeyConstraint(["member_id"], ["members.id"], name=op.f("fk_agenda_member_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_agenda")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_agenda_done_at_at"), "agenda", ["done_at", "at"], unique=False)
    op.create_index(op.f("ix_agenda_list_id_what_done_at"), "agenda", ["list_id", "what", "done_at"], unique=False)
    op.add_column("members", sa.Column("hidden", sa.Boolean(), server_default=sa.false(), nullable=False))
    op.create_table(
        "tally",
        sa.Column("ending", sa.String(length=12), nullable=False),
        sa.Column("total", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("ending", name=op.f("pk_tally")),
    )
    op.create_table(
        "forgotten",
        sa.Column("list_id", ID, nullable=False),
        sa.Column("mark", sa.String(length=64), nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(["list_id"], ["lists.id"], name=op.f("fk_forgotten_list_id")),
        sa.PrimaryKeyConstraint("list_id", "mark", name=op.f("pk_forgotten")),
    )
    op.add_column("changes", sa.Column("actor_id", ID, nullable=True))
    op.add_column("changes", sa.Column("act", ID, nullable=True))
    op.add_column("changes", sa.Column("undone", ID, nullable=True))
    op.create_index(op.f("ix_changes_actor_id"), "changes", ["actor_id"], unique=False)
    op.create_index(op.f("ix_questions_member_id"), "questions", ["member_id"], unique=False)
    op.add_column("posts", sa.Column("sealed", sa.Text(), nullable=True))
    op.create_table(
        "unheard",
        sa.Column("member_id", ID, nullable=False, autoincrement=False),
        sa.Column("from_id", ID, nullable=False, autoincrement=False),
        sa.PrimaryKeyConstraint("member_id", "from_id", name=op.f("pk_unheard")),
        sqlite_with_rowid=False,
    )
    op.add_column("posts", sa.Column("announcement", sa.Boolean(), server_default=sa.false(), nullable=False))
    op.create_table(
        "schedules",
        sa.Column("id", ID, autoincrement=True, nullable=False),
        sa.Column("list_id", ID, nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("member_id", ID, nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("rule", sa.JSON(), nullable=False),
        sa.Column("next_at", MOMENT, nullable=True),
        sa.Column("instead", sa.Text(), server_default="", nullable=False),
        sa.Column("state", sa.String(length=12), server_default="waiting", nullable=False),
        sa.ForeignKeyConstraint(["list_id"], ["lists.id"], name=op.f("fk_schedules_list_id")),
        sa.ForeignKeyConstraint(["member_id"], ["members.id"], name=op.f("fk_schedules_member_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_schedules")),
        sa.UniqueConstraint("list_id", "number", name=op.f("uq_schedules_list_id_number")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "suggestions",
        sa.Column("id", ID, autoincrement=True, nullable=False),
        sa.Column("list_id", ID, nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("member_id", ID, nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("made_at", MOMENT, nullable=False),
        sa.Column("state", sa.String(length=12), server_default="open", nullable=False),
        sa.Column("decided_by", sa.String(length=320), server_default="", nullable=False),
        sa.ForeignKeyConstraint(["list_id"], ["lists.id"], name=op.f("fk_suggestions_list_id")),
        sa.ForeignKeyConstraint(["member_id"], ["members.id"], name=op.f("fk_suggestions_member_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_suggestions")),
        sa.UniqueConstraint("list_id", "number", name=op.f("uq_suggestions_list_id_number")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "invitations",
        sa.Column("id", ID, autoincrement=True, nullable=False),
        sa.Column("list_id", ID, nullable=False),
        sa.Column("address", sa.String(length=320), nullable=False),
        sa.Column("name", sa.String(length=200), server_default="", nullable=False),
        sa.Column("words", sa.Text(), server_default="", nullable=False),
        sa.Column("by", sa.String(length=320), nullable=False),
        sa.Column("invited_at", MOMENT, nullable=False),
        sa.Column("reminded_at", MOMENT, nullable=True),
        sa.Column("answer", sa.String(length=8), server_default="", nullable=False),
        sa.Column("answered_at", MOMENT, nullable=True),
        sa.ForeignKeyConstraint(["list_id"], ["lists.id"], name=op.f("fk_invitations_list_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_invitations")),
        sa.UniqueConstraint("list_id", "address", name=op.f("uq_invitations_list_id_address")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "bans",
        sa.Column("list_id", ID, nullable=False),
        sa.Column("domain", sa.String(length=253), nullable=False),
        sa.Column("by", sa.String(length=320), nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(["list_id"], ["lists.id"], name=op.f("fk_bans_list_id")),
        sa.PrimaryKeyConstraint("list_id", "domain", name=op.f("pk_bans")),
    )
    op.add_column("members", sa.Column("stood_down_at", MOMENT, nullable=True))
    op.drop_table("troubles")
    op.add_column("inbox", sa.Column("author", sa.String(length=320), server_default="", nullable=False))
    op.create_index(op.f("ix_posts_raw_id"), "posts", ["raw_id"], unique=False)
    op.create_index(op.f("ix_holds_raw_id"), "holds", ["raw_id"], unique=False)
    op.create_index(op.f("ix_holds_inbox_id"), "holds", ["inbox_id"], unique=False)
    for name in ("raw_id", "question_id"):
        there = sa.text(f"{name} IS NOT NULL")
        op.create_index(
            op.f(f"ix_letters_{name}"), "letters", [name], unique=False, sqlite_where=there, postgresql_where=there
        )
    op.add_column("holds", sa.Column("rule", sa.String(length=24), server_default="", nullable=False))
    op.add_column("holds", sa.Column("brake_id", ID, nullable=True))
    op.add_column("holds", sa.Column("keep_from", sa.Boolean(), server_default=sa.false(), nullable=False))
    op.add_column("posts", sa.Column("text_mark", sa.BigInteger(), nullable=True))
    op.add_column("posts", sa.Column("keep_from", sa.Boolean(), server_default=sa.false(), nullable=False))
    op.create_index(
        op.f("ix_posts_list_id_author_received_at"), "posts", ["list_id", "author", "received_at"], unique=False
    )
    op.create_index(op.f("ix_posts_list_id_text_mark"), "posts", ["list_id", "text_mark"], unique=False)
    op.create_table(
        "brakes",
        sa.Column("id", ID, autoincrement=True, nullable=False),
        sa.Column("list_id", ID, nullable=False),
        sa.Column("conversation_id", ID, nullable=True),
        sa.Column("kind", sa.String(length=8), nullable=False),
        sa.Column("why", sa.Text(), nullable=False),
        sa.Column("by", sa.String(length=320), nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("state", sa.String(length=8), server_default="on", nullable=False),
        sa.Column("ended_by", sa.String(length=320), server_default="", nullable=False),
        sa.Column("ended_at", MOMENT, nullable=True),
        sa.ForeignKeyConstraint(["list_id"], ["lists.id"], name=op.f("fk_brakes_list_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_brakes")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_brakes_list_id_state"), "brakes", ["list_id", "state"], unique=False)
    op.create_table(
        "cries",
        sa.Column("id", ID, autoincrement=True, nullable=False),
        sa.Column("list_id", ID, nullable=False),
        sa.Column("address", sa.String(length=320), nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(["list_id"], ["lists.id"], name=op.f("fk_cries_list_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_cries")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_cries_list_id_at"), "cries", ["list_id", "at"], unique=False)
    _letters()
    _conversations()


_LAST_LETTERS = """
    UPDATE members SET
        told_until = (SELECT max(until) FROM digests d WHERE d.list_id = members.list_id AND d.mode = members.mode),
        lettered_at = (SELECT max(until) FROM digests d WHERE d.list_id = members.list_id AND d.mode = members.mode)
    WHERE mode IN ('daily', 'weekly', 'monthly')
"""


def _letters() -> None:
    """When and how letters come, how much comes at once, and where each member's next letter begins."""
    op.add_column("members", sa.Column("letter_time", sa.String(length=5), server_default="", nullable=False))
    op.add_column("members", sa.Column("letter_day", sa.Integer(), nullable=True))
    op.add_column("members", sa.Column("letter_form", sa.String(length=8), server_default="", nullable=False))
    op.add_column("members", sa.Column("timezone", sa.String(length=64), server_default="", nullable=False))
    op.add_column("members", sa.Column("own_posts", sa.String(length=8), server_default="copy", nullable=False))
    op.add_column("members", sa.Column("most_a_day", sa.Integer(), nullable=True))
    op.add_column("members", sa.Column("largest", sa.BigInteger(), nullable=True))
    op.add_column("members", sa.Column("told_until", MOMENT, nullable=True))
    op.add_column("members", sa.Column("lettered_at", MOMENT, nullable=True))
    op.add_column("digests", sa.Column("newcomers", sa.JSON(), nullable=True))
    op.add_column("digests", sa.Column("left_out", sa.Integer(), server_default="0", nullable=False))
    op.add_column("holds", sa.Column("digest", ID, nullable=True))
    op.execute(_LAST_LETTERS)


def _conversations() -> None:
    op.add_column("conversations", sa.Column("pinned_at", MOMENT, nullable=True))
    op.add_column("conversations", sa.Column("renamed", sa.Boolean(), server_default=sa.false(), nullable=False))
    op.add_column("conversations", sa.Column("note", sa.Text(), server_default="", nullable=False))
    op.create_index(
        "ix_conversations_closed",
        "conversations",
        ["list_id"],
        unique=False,
        sqlite_where=sa.text("closed = 1"),
        postgresql_where=sa.text("closed"),
    )
    op.add_column("posts", sa.Column("parted_from", ID, nullable=True))
    op.add_column("posts", sa.Column("note", sa.Text(), server_default="", nullable=False))
    op.add_column("posts", sa.Column("removed_at", MOMENT, nullable=True))
    op.create_table(
        "merged",
        sa.Column("conversation_id", ID, autoincrement=False, nullable=False),
        sa.Column("into_id", ID, nullable=False),
        sa.PrimaryKeyConstraint("conversation_id", name=op.f("pk_merged")),
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_merged_into_id"), "merged", ["into_id"], unique=False)
    op.create_table(
        "rearrangements",
        sa.Column("id", ID, autoincrement=True, nullable=False),
        sa.Column("list_id", ID, nullable=False),
        sa.Column("inbox_id", ID, nullable=True),
        sa.Column("conversation_id", ID, nullable=False),
        sa.Column("post_id", ID, nullable=True),
        sa.Column("what", sa.String(length=16), nullable=False),
        sa.Column("by", sa.String(length=320), nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("before", sa.JSON(), nullable=False),
        sa.Column("undone_at", MOMENT, nullable=True),
        sa.ForeignKeyConstraint(["list_id"], ["lists.id"], name=op.f("fk_rearrangements_list_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_rearrangements")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_rearrangements_inbox_id"), "rearrangements", ["inbox_id"], unique=False)
    op.create_index(op.f("ix_rearrangements_list_id_by"), "rearrangements", ["list_id", "by"], unique=False)
    _words()


FILES_UNREAD = sa.text("files IS NULL AND raw_id IS NOT NULL")


def _words() -> None:
    """Files of posts, and the index of words; what is there already is entered by the same statements."""
    op.add_column("posts", sa.Column("files", sa.Text(), nullable=True))
    op.create_index("ix_posts_files_unread", "posts", ["id"], sqlite_where=FILES_UNREAD, postgresql_where=FILES_UNREAD)
    op.create_table(
        "attachments",
        sa.Column("post_id", ID, nullable=False),
        sa.Column("part", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("content_type", sa.String(length=200), nullable=False),
        sa.Column("size", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["post_id"], ["posts.id"], name=op.f("fk_attachments_post_id")),
        sa.PrimaryKeyConstraint("post_id", "part", name=op.f("pk_attachments")),
        sqlite_with_rowid=False,
    )
    for statement in SQLITE if op.get_bind().dialect.name == "sqlite" else POSTGRESQL:
        op.execute(statement)


# The triggers keep the index in step whoever changes a post. Of a post that is gone (no raw_id) it has no words.
SQLITE = (
    """
    CREATE VIRTUAL TABLE searchable USING fts5(
        subject, files, text, content='posts', content_rowid='id', tokenize='porter unicode61 remove_diacritics 2'
    )
    """,
    "INSERT INTO searchable(searchable, rank) VALUES ('rank', 'bm25(8.0, 4.0, 1.0)')",
    """
    CREATE TRIGGER searchable_in AFTER INSERT ON posts WHEN new.raw_id IS NOT NULL BEGIN
        INSERT INTO searchable(rowid, subject, files, text) VALUES (new.id, new.subject, new.files, new.text);
    END
    """,
    """
    CREATE TRIGGER searchable_out AFTER DELETE ON posts WHEN old.raw_id IS NOT NULL BEGIN
        INSERT INTO searchable(searchable, rowid, subject, files, text)
        VALUES ('delete', old.id, old.subject, old.files, old.text);
    END
    """,
    """
    CREATE TRIGGER searchable_changed AFTER UPDATE OF subject, files, text, raw_id ON posts BEGIN
        INSERT INTO searchable(searchable, rowid, subject, files, text)
        SELECT 'delete', old.id, old.subject, old.files, old.text WHERE old.raw_id IS NOT NULL;
        INSERT INTO searchable(rowid, subject, files, text)
        SELECT new.id, new.subject, new.files, new.text WHERE new.raw_id IS NOT NULL;
    END
    """,
    """
    INSERT INTO searchable(rowid, subject, files, text)
    SELECT id, subject, files, text FROM posts WHERE raw_id IS NOT NULL
    """,
)

# PostgreSQL takes no accents off by itself (unaccent is an extension), and at most a megabyte of words a row.
_ACCENTED = (
    "ÀÁÂÃÄÅÇÈÉÊËÌÍÎÏÑÒÓÔÕÖÙÚÛÜÝàáâãäåçèéêëìíîïñòóôõöùúûüýÿĀāĂăĄąĆćČčĎďĒēĘęĚěĞğĪīİŃńŇňŌōŐőŘřŚśŞşŠšŢţŤťŪūŮůŰűŴŵŶŷŹźŻżŽž"
)
_PLAIN = (
    "AAAAAACEEEEIIIINOOOOOUUUUYaaaaaaceeeeiiiinooooouuuuyyAaAaAaCcCcDdEeEeEeGgIiINnNnOoOoRrSsSsSsTtTtUuUuUuWwYyZzZzZz"
)


def _weighed(column: str, weight: str) -> str:
    plain = f"translate(left(coalesce({column}, ''), 100000), '{_ACCENTED}', '{_PLAIN}')"
    return f"setweight(to_tsvector('english', {plain}), '{weight}')"


POSTGRESQL = (
    f"""
    ALTER TABLE posts ADD COLUMN searchable tsvector GENERATED ALWAYS AS (
        {_weighed("subject", "A")} || {_weighed("files", "B")} || {_weighed("text", "D")}
    ) STORED
    """,
    "CREATE INDEX ix_posts_searchable ON posts USING gin (searchable)",
)
