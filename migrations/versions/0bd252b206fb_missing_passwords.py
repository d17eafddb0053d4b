"""Missing password rows.

Every user without a password row gets one with an empty password, which opens nothing: such
accounts sign in through another service. Existing rows, inactive ones too, stay as they are.
Going back keeps the new rows: they harm no older release, and nothing tells them from the ones
people rely on.

Revision ID: 0bd252b206fb
Revises: c92da83b017f
"""

from __future__ import annotations

from migrations.rows import report
from migrations.util import run_sql

revision: str = "0bd252b206fb"
down_revision: str | None = "c92da83b017f"
branch_labels: str | None = None
depends_on: str | None = None

risks: dict[str, tuple[str, ...]] = {"upgrade": ("moves-data",), "downgrade": ("irreversible",)}
rows: dict[str, tuple[dict[str, str], ...]] = {
    "upgrade": (
        {
            "table": "auth",
            "change": "fills",
            "from": "user",
            "reason": "one row for each user without a password",
        },
    ),
    "downgrade": (),
}


def upgrade() -> None:
    """Bring a database at the parent revision to this one."""
    added = run_sql(
        "INSERT INTO auth (id, email, password, active)"
        " SELECT id, email, '', true FROM \"user\" AS u"
        " WHERE NOT EXISTS (SELECT 1 FROM auth WHERE auth.id = u.id)"
    )
    report("auth", "fills", added, "one row for each user without a password")


def downgrade() -> None:
    """Bring a database at this revision back to its parent."""
