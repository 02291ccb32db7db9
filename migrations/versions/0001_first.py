"""The first schema."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    op.create_table(
        "claims",
        sa.Column("what", sa.String(length=40), nullable=False),
        sa.Column("about", ID, autoincrement=False, nullable=False),
        sa.Column("period", sa.String(length=40), nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("what", "about", "period", name=op.f("pk_claims")),
    )
    op.create_table(
        "lists",
        sa.Column("id", ID, autoincrement=True, nullable=False),
        sa.Column("address", sa.String(length=320), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_lists")),
        sa.UniqueConstraint("address", name=op.f("uq_lists_address")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "people",
        sa.Column("id", ID, autoincrement=True, nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_people")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "raws",
        sa.Column("id", ID, autoincrement=True, nullable=False),
        sa.Column("bytes", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_raws")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "troubles",
        sa.Column("id", ID, autoincrement=True, nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("where", sa.String(length=40), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("seen", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_troubles")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "addresses",
        sa.Column("address", sa.String(length=320), nullable=False),
        sa.Column("person_id", ID, nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_addresses_person_id")),
        sa.PrimaryKeyConstraint("address", name=op.f("pk_addresses")),
    )
    op.create_index(op.f("ix_addresses_person_id"), "addresses", ["person_id"], unique=False)
    op.create_table(
        "conversations",
        sa.Column("id", ID, autoincrement=True, nullable=False),
        sa.Column("list_id", ID, nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("started_at", MOMENT, nullable=False),
        sa.Column("last_at", MOMENT, nullable=False),
        sa.Column("closed", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.ForeignKeyConstraint(["list_id"], ["lists.id"], name=op.f("fk_conversations_list_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_conversations")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_conversations_list_id_last_at"), "conversations", ["list_id", "last_at"], unique=False)
    op.create_table(
        "digests",
        sa.Column("id", ID, autoincrement=True, nullable=False),
        sa.Column("list_id", ID, nullable=False),
        sa.Column("mode", sa.String(length=16), nullable=False),
        sa.Column("period", sa.String(length=40), nullable=False),
        sa.Column("until", MOMENT, nullable=False),
        sa.Column("posts", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(["list_id"], ["lists.id"], name=op.f("fk_digests_list_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_digests")),
        sa.UniqueConstraint("list_id", "mode", "period", name=op.f("uq_digests_list_id_mode_period")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "inbox",
        sa.Column("id", ID, autoincrement=True, nullable=False),
        sa.Column("raw_id", ID, nullable=False),
        sa.Column("recipient", sa.String(length=320), nullable=False),
        sa.Column("sender", sa.String(length=320), nullable=False),
        sa.Column("peer", sa.String(length=200), nullable=False),
        sa.Column("helo", sa.String(length=255), server_default="", nullable=False),
        sa.Column("received_at", MOMENT, nullable=False),
        sa.Column("arrival", sa.String(length=64), nullable=True),
        sa.Column("state", sa.String(length=8), server_default="waiting", nullable=False),
        sa.Column("owner", sa.String(length=120), server_default="", nullable=False),
        sa.Column("claimed_until", MOMENT, nullable=True),
        sa.Column("attempts", sa.Integer(), server_default="0", nullable=False),
        sa.Column("ending", sa.String(length=12), server_default="", nullable=False),
        sa.Column("word", sa.String(length=40), server_default="", nullable=False),
        sa.Column("why", sa.Text(), server_default="", nullable=False),
        sa.Column("ended_at", MOMENT, nullable=True),
        sa.Column("told", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.ForeignKeyConstraint(["raw_id"], ["raws.id"], name=op.f("fk_inbox_raw_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_inbox")),
        sa.UniqueConstraint("arrival", name=op.f("uq_inbox_arrival")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_inbox_ending"), "inbox", ["ending"], unique=False)
    op.create_index(op.f("ix_inbox_raw_id"), "inbox", ["raw_id"], unique=False)
    op.create_index(op.f("ix_inbox_state_id"), "inbox", ["state", "id"], unique=False)
    op.create_table(
        "lines",
        sa.Column("list_id", ID, nullable=False),
        sa.Column("line", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("post_id", ID, autoincrement=False, nullable=False),
        sa.ForeignKeyConstraint(["list_id"], ["lists.id"], name=op.f("fk_lines_list_id")),
        sa.PrimaryKeyConstraint("list_id", "line", "post_id", name=op.f("pk_lines")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "members",
        sa.Column("id", ID, autoincrement=True, nullable=False),
        sa.Column("list_id", ID, nullable=False),
        sa.Column("person_id", ID, nullable=False),
        sa.Column("address", sa.String(length=320), nullable=False),
        sa.Column("name", sa.String(length=200), server_default="", nullable=False),
        sa.Column("status", sa.String(length=12), nullable=False),
        sa.Column("mode", sa.String(length=16), server_default="every", nullable=False),
        sa.Column("paused_until", MOMENT, nullable=True),
        sa.Column("facilitator", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("trusted", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("moderated", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("language", sa.String(length=8), server_default="", nullable=False),
        sa.Column("consent", sa.Text(), server_default="", nullable=False),
        sa.Column("profile", sa.Text(), server_default="", nullable=False),
        sa.Column("joined_at", MOMENT, nullable=True),
        sa.Column("left_at", MOMENT, nullable=True),
        sa.Column("bounce_days", sa.Integer(), server_default="0", nullable=False),
        sa.Column("last_bounce", MOMENT, nullable=True),
        sa.ForeignKeyConstraint(["list_id"], ["lists.id"], name=op.f("fk_members_list_id")),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_members_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_members")),
        sa.UniqueConstraint("list_id", "person_id", name=op.f("uq_members_list_id_person_id")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_members_list_id_facilitator"), "members", ["list_id", "facilitator"], unique=False)
    op.create_index(op.f("ix_members_list_id_status_mode"), "members", ["list_id", "status", "mode"], unique=False)
    op.create_index(op.f("ix_members_person_id"), "members", ["person_id"], unique=False)
    op.create_table(
        "posters",
        sa.Column("list_id", ID, nullable=False),
        sa.Column("address", sa.String(length=320), nullable=False),
        sa.Column("by", sa.String(length=320), nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(["list_id"], ["lists.id"], name=op.f("fk_posters_list_id")),
        sa.PrimaryKeyConstraint("list_id", "address", name=op.f("pk_posters")),
    )
    op.create_table(
        "settings",
        sa.Column("list_id", ID, nullable=False),
        sa.Column("key", sa.String(length=64), nullable=False),
        sa.Column("value", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(["list_id"], ["lists.id"], name=op.f("fk_settings_list_id")),
        sa.PrimaryKeyConstraint("list_id", "key", name=op.f("pk_settings")),
    )
    op.create_table(
        "changes",
        sa.Column("id", ID, autoincrement=True, nullable=False),
        sa.Column("list_id", ID, nullable=False),
        sa.Column("member_id", ID, nullable=True),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("by", sa.String(length=320), nullable=False),
        sa.Column("what", sa.String(length=64), nullable=False),
        sa.Column("before", sa.JSON(), nullable=False),
        sa.Column("after", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(["list_id"], ["lists.id"], name=op.f("fk_changes_list_id")),
        sa.ForeignKeyConstraint(["member_id"], ["members.id"], name=op.f("fk_changes_member_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_changes")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_changes_member_id"), "changes", ["member_id"], unique=False)
    op.create_table(
        "holds",
        sa.Column("id", ID, autoincrement=True, nullable=False),
        sa.Column("list_id", ID, nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("inbox_id", ID, nullable=False),
        sa.Column("raw_id", ID, nullable=False),
        sa.Column("parent", ID, nullable=True),
        sa.Column("address", sa.String(length=320), nullable=False),
        sa.Column("name", sa.Text(), server_default="", nullable=False),
        sa.Column("subject", sa.Text(), server_default="", nullable=False),
        sa.Column("why", sa.Text(), nullable=False),
        sa.Column("held_at", MOMENT, nullable=False),
        sa.Column("reminded_at", MOMENT, nullable=True),
        sa.Column("state", sa.String(length=12), server_default="waiting", nullable=False),
        sa.Column("decided_by", sa.String(length=320), server_default="", nullable=False),
        sa.Column("decided_at", MOMENT, nullable=True),
        sa.ForeignKeyConstraint(["inbox_id"], ["inbox.id"], name=op.f("fk_holds_inbox_id")),
        sa.ForeignKeyConstraint(["list_id"], ["lists.id"], name=op.f("fk_holds_list_id")),
        sa.ForeignKeyConstraint(["raw_id"], ["raws.id"], name=op.f("fk_holds_raw_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_holds")),
        sa.UniqueConstraint("list_id", "number", name=op.f("uq_holds_list_id_number")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_holds_state_list_id"), "holds", ["state", "list_id"], unique=False)
    op.create_table(
        "listening",
        sa.Column("conversation_id", ID, nullable=False),
        sa.Column("member_id", ID, nullable=False),
        sa.Column("choice", sa.String(length=8), nullable=False),
        sa.ForeignKeyConstraint(["conversation_id"], ["conversations.id"], name=op.f("fk_listening_conversation_id")),
        sa.ForeignKeyConstraint(["member_id"], ["members.id"], name=op.f("fk_listening_member_id")),
        sa.PrimaryKeyConstraint("conversation_id", "member_id", name=op.f("pk_listening")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "posts",
        sa.Column("id", ID, autoincrement=True, nullable=False),
        sa.Column("list_id", ID, nullable=False),
        sa.Column("conversation_id", ID, nullable=False),
        sa.Column("parent_id", ID, nullable=True),
        sa.Column("raw_id", ID, nullable=True),
        sa.Column("message_id", sa.Text(), nullable=False),
        sa.Column("subject", sa.Text(), server_default="", nullable=False),
        sa.Column("base_subject", sa.Text(), server_default="", nullable=False),
        sa.Column("author", sa.String(length=320), server_default="", nullable=False),
        sa.Column("author_name", sa.Text(), server_default="", nullable=False),
        sa.Column("text", sa.Text(), server_default="", nullable=False),
        sa.Column("sent_at", MOMENT, nullable=True),
        sa.Column("received_at", MOMENT, nullable=True),
        sa.Column("thread_index", sa.LargeBinary(), nullable=True),
        sa.Column("thread_block", sa.String(length=44), nullable=True),
        sa.Column("how", sa.String(length=16), server_default="", nullable=False),
        sa.Column("sure", sa.Integer(), server_default="0", nullable=False),
        sa.Column("came_from", ID, nullable=True),
        sa.Column("imported", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.ForeignKeyConstraint(["conversation_id"], ["conversations.id"], name=op.f("fk_posts_conversation_id")),
        sa.ForeignKeyConstraint(["list_id"], ["lists.id"], name=op.f("fk_posts_list_id")),
        sa.ForeignKeyConstraint(["parent_id"], ["posts.id"], name=op.f("fk_posts_parent_id")),
        sa.ForeignKeyConstraint(["raw_id"], ["raws.id"], name=op.f("fk_posts_raw_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_posts")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_posts_conversation_id"), "posts", ["conversation_id"], unique=False)
    op.create_index(
        op.f("ix_posts_list_id_base_subject_sent_at"), "posts", ["list_id", "base_subject", "sent_at"], unique=False
    )
    op.create_index(op.f("ix_posts_list_id_received_at"), "posts", ["list_id", "received_at"], unique=False)
    op.create_index(
        op.f("ix_posts_list_id_thread_block_sent_at"), "posts", ["list_id", "thread_block", "sent_at"], unique=False
    )
    op.create_index(op.f("ix_posts_parent_id"), "posts", ["parent_id"], unique=False)
    op.create_table(
        "questions",
        sa.Column("id", ID, autoincrement=True, nullable=False),
        sa.Column("list_id", ID, nullable=False),
        sa.Column("kind", sa.String(length=32), nullable=False),
        sa.Column("address", sa.String(length=320), nullable=False),
        sa.Column("member_id", ID, nullable=True),
        sa.Column("about", ID, nullable=True),
        sa.Column("values", sa.JSON(), nullable=False),
        sa.Column("asked_at", MOMENT, nullable=False),
        sa.Column("expires_at", MOMENT, nullable=False),
        sa.Column("answered_at", MOMENT, nullable=True),
        sa.ForeignKeyConstraint(["list_id"], ["lists.id"], name=op.f("fk_questions_list_id")),
        sa.ForeignKeyConstraint(["member_id"], ["members.id"], name=op.f("fk_questions_member_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_questions")),
        sqlite_autoincrement=True,
    )
    op.create_index(
        op.f("ix_questions_answered_at_expires_at"), "questions", ["answered_at", "expires_at"], unique=False
    )
    op.create_index(
        op.f("ix_questions_list_id_address_kind"), "questions", ["list_id", "address", "kind"], unique=False
    )
    op.create_table(
        "letters",
        sa.Column("id", ID, autoincrement=True, nullable=False),
        sa.Column("list_id", ID, nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("address", sa.String(length=320), nullable=False),
        sa.Column("member_id", ID, nullable=True),
        sa.Column("post_id", ID, nullable=True),
        sa.Column("question_id", ID, nullable=True),
        sa.Column("raw_id", ID, nullable=True),
        sa.Column("values", sa.JSON(), nullable=True),
        sa.Column("in_reply_to", sa.Text(), server_default="", nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("state", sa.String(length=8), server_default="waiting", nullable=False),
        sa.Column("owner", sa.String(length=120), server_default="", nullable=False),
        sa.Column("claimed_until", MOMENT, nullable=True),
        sa.Column("attempts", sa.Integer(), server_default="0", nullable=False),
        sa.Column("next_try", MOMENT, nullable=False),
        sa.Column("code", sa.Integer(), nullable=True),
        sa.Column("reply", sa.Text(), server_default="", nullable=False),
        sa.Column("ended_at", MOMENT, nullable=True),
        sa.ForeignKeyConstraint(["list_id"], ["lists.id"], name=op.f("fk_letters_list_id")),
        sa.ForeignKeyConstraint(["member_id"], ["members.id"], name=op.f("fk_letters_member_id")),
        sa.ForeignKeyConstraint(["post_id"], ["posts.id"], name=op.f("fk_letters_post_id")),
        sa.ForeignKeyConstraint(["question_id"], ["questions.id"], name=op.f("fk_letters_question_id")),
        sa.ForeignKeyConstraint(["raw_id"], ["raws.id"], name=op.f("fk_letters_raw_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_letters")),
        sa.UniqueConstraint("post_id", "member_id", name=op.f("uq_letters_post_id_member_id")),
        sqlite_autoincrement=True,
    )
    op.create_index(
        op.f("ix_letters_list_id_address_kind_created_at"),
        "letters",
        ["list_id", "address", "kind", "created_at"],
        unique=False,
    )
    op.create_index(op.f("ix_letters_state_next_try_id"), "letters", ["state", "next_try", "id"], unique=False)
    op.create_table(
        "message_ids",
        sa.Column("list_id", ID, nullable=False),
        sa.Column("message_id", sa.String(length=250), nullable=False),
        sa.Column("post_id", ID, nullable=False),
        sa.ForeignKeyConstraint(["list_id"], ["lists.id"], name=op.f("fk_message_ids_list_id")),
        sa.ForeignKeyConstraint(["post_id"], ["posts.id"], name=op.f("fk_message_ids_post_id")),
        sa.PrimaryKeyConstraint("list_id", "message_id", name=op.f("pk_message_ids")),
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_message_ids_post_id"), "message_ids", ["post_id"], unique=False)
