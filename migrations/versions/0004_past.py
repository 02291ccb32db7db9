"""Who wants to hear nothing of old conversations near to what they ask."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    op.add_column("members", sa.Column("past", sa.Boolean(), server_default=sa.true(), nullable=False))
