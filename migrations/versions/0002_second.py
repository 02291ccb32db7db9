"""Work for later, and what members and facilitators may now ask for."""

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
        sa.Column("count", sa.BigInteger(), nullable=False),
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
    op.drop_table("troubles")
