"""Pinned notes per person.

The flag on a note becomes one row per note and person: a pinned note is pinned by its owner (at
the time of the run, in nanoseconds, as Open WebUI counts here). A pinned note that nobody owns
stays, and is listed in the quarantine because nobody can have pinned it. Where a crash in an
earlier release left the table without the pins, they are moved now. Going back, a note pinned by
anybody is pinned.

Revision ID: 4de81c2a3af1
Revises: 56359461a091
Create Date: 2026-05-09 04:29:27
"""

from __future__ import annotations

import sqlalchemy as sa

from migrations.guards import (
    add_column_if_absent,
    create_table_if_absent,
    drop_column_if_present,
    drop_table_if_present,
    has_column,
)
from migrations.rows import quarantine_where, report
from migrations.util import run_for_dialect, run_sql, uuid4_sql

revision: str = "4de81c2a3af1"
down_revision: str | None = "56359461a091"
branch_labels: str | None = None
depends_on: str | None = None

risks: dict[str, tuple[str, ...]] = {
    "upgrade": ("moves-data", "additive"),
    "downgrade": ("moves-data", "drops-data", "lossy-downgrade"),
}
rows: dict[str, tuple[dict[str, str], ...]] = {
    "upgrade": (
        {
            "table": "pinned_note",
            "change": "fills",
            "from": "note.is_pinned",
            "reason": "one row per pinned note",
        },
        {
            "table": "owui_quarantine",
            "change": "quarantines",
            "from": "note",
            "reason": "pinned, but owned by nobody",
        },
    ),
    "downgrade": (
        {
            "table": "pinned_note",
            "change": "drops",
            "from": "pinned_note",
            "reason": "the older schema has no such table",
        },
    ),
}


def upgrade() -> None:
    """Bring a database at the parent revision to this one."""
    create_table_if_absent(
        "pinned_note",
        sa.Column("id", sa.Text(), primary_key=True),
        sa.Column("user_id", sa.Text(), nullable=False),
        sa.Column("note_id", sa.Text(), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["note_id"], ["note.id"], ondelete="CASCADE"),
        sa.UniqueConstraint("user_id", "note_id", name="uq_pinned_note"),
    )
    if has_column("note", "is_pinned", assume=True):
        _move_pins()
        drop_column_if_present("note", "is_pinned")


def _move_pins() -> None:
    quarantine_where(
        revision,
        "note",
        "id",
        "is_pinned AND user_id IS NULL",
        "pinned, but owned by nobody; the note stays",
        delete=False,
    )
    insert = (
        "INSERT INTO pinned_note (id, user_id, note_id, created_at)"
        f" SELECT {uuid4_sql()}, user_id, id, {{now}} FROM note"
        " WHERE is_pinned AND user_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM pinned_note"
        " WHERE pinned_note.note_id = note.id AND pinned_note.user_id = note.user_id)"
    )
    pinned = run_for_dialect(
        sqlite=insert.format(
            now="CAST(round((julianday('now') - 2440587.5) * 86400000) AS INTEGER) * 1000000"
        ),
        postgresql=insert.format(
            now="CAST(EXTRACT(EPOCH FROM clock_timestamp()) * 1000000000 AS BIGINT)"
        ),
    )
    report("pinned_note", "fills", pinned, "one row per pinned note")


def downgrade() -> None:
    """Bring a database at this revision back to its parent."""
    add_column_if_absent("note", sa.Column("is_pinned", sa.Boolean(), nullable=True))
    run_sql("UPDATE note SET is_pinned = true WHERE id IN (SELECT note_id FROM pinned_note)")
    drop_table_if_present("pinned_note")
