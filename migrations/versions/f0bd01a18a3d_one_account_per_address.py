"""One account per e-mail address.

A unique index makes addresses differ in more than upper and lower case. Where several accounts
have one address already, the one that was used last keeps it. The others keep everything else,
and get an address that says so and can't receive mail: ``<address>.duplicate-<user id>.invalid``.
Their rows as they were are in the quarantine table, and going back gives them their address again
unless it was changed since. Whether two addresses are the same is the database's own ``lower()``:
SQLite knows only ASCII letters, PostgreSQL all.

Revision ID: f0bd01a18a3d
Revises: 959eaac8f909
Create Date: 2026-07-27 04:41:12
"""

from __future__ import annotations

import sqlalchemy as sa

from migrations.guards import create_index_if_absent, drop_index_if_present
from migrations.rows import quarantine_where, quarantined, release_quarantined, report
from migrations.util import run_sql

revision: str = "f0bd01a18a3d"
down_revision: str | None = "959eaac8f909"
branch_labels: str | None = None
depends_on: str | None = None

risks: dict[str, tuple[str, ...]] = {
    "upgrade": ("creates-index", "locks-long-on-postgres"),
    "downgrade": (),
}
rows: dict[str, tuple[dict[str, str], ...]] = {
    "upgrade": (
        {
            "table": "owui_quarantine",
            "change": "quarantines",
            "from": "user",
            "reason": "another account has the address; the account stays under a changed one",
        },
    ),
    "downgrade": (
        {
            "table": "owui_quarantine",
            "change": "drops",
            "from": "owui_quarantine",
            "reason": "the accounts have their addresses again",
        },
    ),
}

_SHARED = (
    "id IN (SELECT id FROM (SELECT id, row_number() OVER (PARTITION BY lower(email)"
    " ORDER BY coalesce(last_active_at, 0) DESC, created_at, id) AS place"
    ' FROM "user" WHERE email IS NOT NULL) AS ranked WHERE place > 1)'
)
_CHANGED = "email || '.duplicate-' || id || '.invalid'"


def upgrade() -> None:
    """Bring a database at the parent revision to this one."""
    quarantine_where(
        revision,
        "user",
        "id",
        _SHARED,
        "another account has the address; the account stays under a changed one",
        delete=False,
    )
    changed = run_sql(f'UPDATE "user" SET email = {_CHANGED} WHERE {_SHARED}')
    if changed:
        # People sign in with the address beside their password.
        run_sql(
            'UPDATE auth SET email = (SELECT email FROM "user" AS u WHERE u.id = auth.id)'
            ' WHERE id IN (SELECT id FROM "user"'
            " WHERE email LIKE '%.duplicate-' || id || '.invalid')"
        )
    report("user", "converts", changed, "another account has the address")
    create_index_if_absent(
        "uq_user_email_lower",
        "user",
        [sa.text("lower(email)")],
        unique=True,
        where="email IS NOT NULL",
    )


def downgrade() -> None:
    """Bring a database at this revision back to its parent."""
    drop_index_if_present("uq_user_email_lower", "user")
    for key, kept in quarantined(revision, "user"):
        changed = f"{kept['email']}.duplicate-{key}.invalid"
        for table in ("user", "auth"):
            run_sql(
                f'UPDATE "{table}" SET email = :email WHERE id = :id AND email = :changed',
                email=kept["email"],
                id=key,
                changed=changed,
            )
    release_quarantined(revision, "user")
