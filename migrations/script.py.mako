"""${message}

One paragraph: what this revision does to the tables and to the rows in them.

Revision ID: ${up_revision}
Revises: ${down_revision | comma,n}
Create Date: ${create_date}
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
${imports if imports else ""}
revision: str = ${repr(up_revision)}
down_revision: str | ${"tuple[str, ...] | " if isinstance(down_revision, tuple) else ""}None = ${repr(down_revision)}
branch_labels: str | None = ${repr(branch_labels)}
depends_on: str | None = ${repr(depends_on)}

# What a plan shows before it runs; see migrations/README for the words.
risks: dict[str, tuple[str, ...]] = {"upgrade": (), "downgrade": ()}
# Every change of a table's row count: {"table", "change", "from", "reason"}.
rows: dict[str, tuple[dict[str, str], ...]] = {"upgrade": (), "downgrade": ()}


def upgrade() -> None:
    """Bring a database at the parent revision to this one."""
    ${upgrades if upgrades else "pass"}


def downgrade() -> None:
    """Bring a database at this revision back to its parent."""
    ${downgrades if downgrades else "pass"}
