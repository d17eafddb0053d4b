"""Sign-in identities that were stored as text.

Releases 0.9.6 to 0.11.0 stored the identities a person signs in with as JSON text inside a JSON
string. Where the text holds an object, the object takes its place. Everything else is left as it
is. Nothing goes back: the object is what every release expects.

Revision ID: 6d09d1bf1f23
Revises: 1ce6ade7d93b
Create Date: 2026-08-10 23:20:20
"""

from __future__ import annotations

from migrations.guards import has_column
from migrations.json_sql import create_json_reader, unwrapped
from migrations.rows import report
from migrations.util import run_for_dialect

revision: str = "6d09d1bf1f23"
down_revision: str | None = "1ce6ade7d93b"
branch_labels: str | None = None
depends_on: str | None = None

risks: dict[str, tuple[str, ...]] = {"upgrade": ("moves-data",), "downgrade": ("irreversible",)}
rows: dict[str, tuple[dict[str, str], ...]] = {"upgrade": (), "downgrade": ()}


def upgrade() -> None:
    """Bring a database at the parent revision to this one."""
    if not has_column("user", "oauth", assume=True):
        return
    create_json_reader()
    inner = unwrapped("oauth")
    repaired = run_for_dialect(
        sqlite=(
            f'UPDATE "user" SET oauth = {inner}'
            f" WHERE CASE WHEN json_valid(oauth) THEN json_type({inner}) = 'object' END"
        ),
        postgresql=(
            f'UPDATE "user" SET oauth = {inner}'
            f" WHERE CASE WHEN json_typeof(oauth) = 'string'"
            f" THEN json_typeof({inner}) = 'object' END"
        ),
    )
    report("user", "converts", repaired, "the identities were stored as text")


def downgrade() -> None:
    """Bring a database at this revision back to its parent."""
