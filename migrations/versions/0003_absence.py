"""An absence that begins later."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    op.add_column("members", sa.Column("paused_from", sa.DateTime(timezone=True), nullable=True))
